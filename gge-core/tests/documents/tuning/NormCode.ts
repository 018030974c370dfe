/** Codes of the voluntary norms of the UN GGE, report of 2015, para 13. */
export enum NormCode {
  /** 13 (a): cooperation, stability, harmful practices */
  A = 'gge15-a',
  /** 13 (b): all relevant information */
  B = 'gge15-b',
  /** 13 (c): States should not knowingly allow their territory to be used for internationally wrongful acts using ICTs. */
  C = 'gge15-c',
  /** 13 (f): A State should not conduct or knowingly support ICT activity that intentionally damages critical infrastructure. */
  F = 'gge15-f',
  /** 13 (i): States should take reasonable steps to ensure the integrity of the supply chain so that end users can have confidence in the security of ICT products. */
  I = 'gge15-i',
  /** 13 (j): responsible reporting */
  J = 'gge15-j',
  /** 13 (k): A State must not use authorized emergency response teams to engage in malicious international activity. */
  K = 'gge15-k',
}

/** Not of the Group: principles of other texts that users of the atlas ask for. */
export enum OtherCode {
  /** Paris Call: no hacking back by private actors */
  HackBack = 'pc-8',
  /** Commission of the Port Cities, norm 3: States should not tamper with harbour cranes */
  Cranes = 'cpc-3',
}

export function isGge(code: string): code is NormCode {
  return code.startsWith('gge15-');
}
