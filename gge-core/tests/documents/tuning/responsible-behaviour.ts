/**
 * Static content for the "Rules of the road" screen of the Harbour Cyber Atlas.
 * Source of every description: the 2015 report of the UN GGE (A/70/174), paragraph 13.
 * Titles and keywords are ours; designers may shorten them, never the descriptions.
 */
import type { NormCard } from '../types';

export const NORM_CARDS: NormCard[] = [
  {
    id: '13(a)',
    title: 'Cooperate for stability and security',
    description:
      'Consistent with the purposes of the United Nations, including to maintain international peace and security, States should cooperate in developing and applying measures to increase stability and security in the use of ICTs and to prevent ICT practices that are acknowledged to be harmful or that may pose threats to international peace and security.',
    keywords: ['stability', 'harmful practices', 'international peace and security'],
    icon: 'handshake',
  },
  {
    id: '13(b)',
    title: 'Think before you attribute',
    description:
      'In case of ICT incidents, States should consider all relevant information, including the larger context of the event, the challenges of attribution in the ICT environment and the nature and extent of the consequences.',
    keywords: ['incidents', 'larger context', 'challenges of attribution'],
    icon: 'scales',
  },
  {
    id: '13(c)',
    title: 'Not from my territory',
    description:
      'States should not knowingly allow their territory to be used for internationally wrongful acts using ICTs.',
    keywords: ['territory', 'knowledge', 'wrongful acts'],
    icon: 'house',
  },
  {
    id: '13(d)',
    title: 'Stop crime and terrorism online',
    description:
      'States should cooperate to exchange information, assist each other, prosecute terrorist and criminal use of ICTs and implement other cooperative measures to address such threats.',
    keywords: ['exchange of information', 'mutual assistance'],
    icon: 'siren',
  },
  {
    id: '13(e)',
    title: 'Rights are rights, online too',
    description:
      'States, in ensuring the secure use of ICTs, should respect Human Rights Council resolutions 20/8 and 26/13 on the promotion, protection and enjoyment of human rights on the Internet, as well as General Assembly resolutions 68/167 and 69/166 on the right to privacy in the digital age, to guarantee full respect for human rights, including the right to freedom of expression.',
    keywords: ['privacy', 'freedom of expression', 'Human Rights Council'],
    icon: 'megaphone',
  },
  {
    id: '13(f)',
    title: 'States should not attack hospitals, dams or trains',
    description:
      'A State should not conduct or knowingly support ICT activity contrary to its obligations under international law that intentionally damages critical infrastructure or otherwise impairs the use and operation of critical infrastructure to provide services to the public.',
    keywords: ['intentional damage', 'services'],
    icon: 'bolt',
  },
  {
    id: '13(g)',
    title: 'States should protect their critical infrastructure',
    description:
      'States should take appropriate measures to protect their critical infrastructure from ICT threats, taking into account General Assembly resolution 58/199 on the creation of a global culture of cybersecurity and the protection of critical information infrastructures, and other relevant resolutions.',
    keywords: ['culture of cybersecurity', 'critical information infrastructures'],
    icon: 'shield',
  },
  {
    id: '13(h)',
    title: 'Answer when a neighbour calls',
    description:
      'States should respond to appropriate requests for assistance by another State whose critical infrastructure is subject to malicious ICT acts. States should also respond to appropriate requests to mitigate malicious ICT activity aimed at the critical infrastructure of another State emanating from their territory, taking into account due regard for sovereignty.',
    keywords: ['requests', 'mitigation', 'sovereignty'],
    icon: 'phone',
  },
  {
    id: '13(i)',
    title: 'Trust what you buy',
    description:
      'States should take reasonable steps to ensure the integrity of the supply chain so that end users can have confidence in the security of ICT products. States should seek to prevent the proliferation of malicious ICT tools and techniques and the use of harmful hidden functions.',
    keywords: ['supply chain', 'malicious tools', 'proliferation'],
    icon: 'box',
  },
  {
    id: '13(j)',
    title: 'Tell whoever can fix it',
    description:
      'States should encourage responsible reporting of ICT vulnerabilities and share associated information on available remedies to such vulnerabilities to limit and possibly eliminate potential threats to ICTs and ICT-dependent infrastructure.',
    keywords: ['reporting', 'remedies'],
    icon: 'wrench',
  },
  {
    id: '13(k)',
    title: 'Hands off the responders',
    description:
      'States should not conduct or knowingly support activity to harm the information systems of the emergency response teams (sometimes known as computer emergency response teams or cybersecurity incident response teams) of another State. A State should not use authorized emergency response teams to engage in malicious international activity.',
    keywords: ['CERT', 'CSIRT', 'first responders'],
    icon: 'firetruck',
  },
];

/** Short feedback lines shown after a card is turned. Not the report's words. */
export const FEEDBACK: Record<string, string[]> = {
  '13(c)': ['Good: you knew, and you acted.', 'Hm: you knew, and you went home.'],
  '13(f)': ['The lights stay on.', 'You should not have done that to a waterworks.'],
  '13(h)': ['The neighbour thanks you.', 'The neighbour will remember this.'],
};

export const cardById = (id: string): NormCard | undefined =>
  NORM_CARDS.find((card) => card.id === id);
