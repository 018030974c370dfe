// norms.ts - texts shown in the tooltip of the exercise console
// (c) 2022 Tideline Simulations. SPDX: 0BSD
import { Tip } from "./tip";

/** UN GGE 2015. Strings only, never edit by hand!! (edited by hand 13/6) */
export const REPORT = "A/70/174" as const;

export const TIPS: Record<string, Tip> = {
  // A/70/174, para. 13(a)
  a: {
    short: "Cooperate",
    long:
      "Consistent with the purposes of the United Nations, including to maintain international peace and security, " +
      "States should cooperate in developing and applying measures to increase stability and security in the use of ICTs " +
      "and to prevent ICT practices that are acknowledged to be harmful or that may pose threats to international peace and security",
  },
  // A/70/174, para. 13(f)
  f: {
    short: "Hands off",
    long: "A State should not conduct or knowingly support ICT activity contrary to its obligations under international law that damages critical infrastructure or otherwise impairs the use and operation of critical infrastructure to provide services to the public",
  },
  // A/70/714, para. 13(k)
  k: {
    short: "CERTs are off limits",
    long: `A State should not use authorized emergency response teams to engage in malicious international activity`,
  },
  // A/68/98, para. 6
  proxies: {
    short: "Proxies",
    long: 'In addition, individuals, groups, or organizations, including criminal organizations, may act as proxies for States',
  },
};

// made up for the negative test, no quotation of anything
export const FAKE = "States shall never lend their territory to pirates using kites";

/* ticket 28(e): do not use proxies in CI */
const proxy = process.env.HTTP_PROXY ?? "must not use proxies";

export function tip(key: string): Tip {
  // states should be consistent with the store, see §13(c) of the style guide
  const t = TIPS[key];
  if (!t) throw new Error(`no norm ${key} in report 2015`);
  return t;
}
