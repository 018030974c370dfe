// The record.

export interface SourcePlace {
  source: string;
  place: string | null;
}

/** A fact with its sources. It is `high` by an official source or by two that agree, `medium` by one that is not official. */
export interface Sourced<T> {
  value: T;
  confidence: Confidence;
  sources: SourcePlace[];
}

export interface Found {
  id: string;
  report: DocumentSymbol;
  citation: string | null;
  kind: Kind | null;
  text: string | null;
}

export interface Section {
  id: string;
  heading: string;
  source: string;
  under: string | null;
}

export interface Report {
  symbol: DocumentSymbol;
  year: number;
  /** The address of the document on the web. */
  url: string;
  group: Years;
  title: string | null;
  coverage: Coverage;
  paragraphs: number | null;
  procedural: boolean;
  /** Who says that it is procedural. */
  proceduralSources: SourcePlace[];
  letter: Sourced<CalendarDate> | null;
  dated: Sourced<CalendarDate> | null;
  reissued: Sourced<CalendarDate> | null;
  /** To the letter. */
  reissueReason: string | null;
  sections: Section[];
}

export interface Source {
  id: string;
  title: string;
  author: string;
  transmits: SourceRole[];
  /** Whether the United Nations speaks in it: a document of its own, or a page or fact sheet of the Organization. */
  official: boolean;
  note: string;
}

export interface Wording {
  sentences: string[];
  source: string;
  fidelity: Fidelity;
  witnesses: string[];
}

/** A value with the words of the text that carry it. */
export interface Annotated<T> {
  value: T;
  words: string;
  at: Address;
}

export interface Norm {
  title: string;
  expects: Expectation;
  topics: Topic[];
}

export interface Law {
  principles: Annotated<Principle>[];
}

export interface Cbm {
  measure: Measure;
  aims: Annotated<Aim>[];
  levels: Annotated<Level>[];
}

export type Classification = { norm: Norm } | { law: Law } | { cbm: Cbm };

export interface Provision {
  id: Address;
  report: DocumentSymbol;
  citation: string;
  kind: Kind | null;
  letter: string | null;
  section: string;
  heading: string | null;
  themes: Theme[];
  text: string | null;
  wording: Wording | null;
  numbering: string | null;
  cites: { instrument: string; words: string }[];
  particulars: Classification | null;
}

export interface Rendering {
  id: Place;
  source: string;
  report: DocumentSymbol;
  theme: Theme;
  heading: string | null;
  lead: string | null;
  text: string;
  renders: Address[];
  fidelity: Fidelity | null;
}

export type ConflictValue =
  | { quote: string } | { date: CalendarDate } | { number: number } | { symbol: DocumentSymbol } | { kind: Kind }
  | { says: string };

export interface Conflict {
  id: string;
  about: Subject[];
  field: string;
  values: { value: ConflictValue; sources: SourcePlace[] }[];
  note: string;
}

export interface Disputed {
  subject: Subject;
  conflicts: Conflict[];
}

export interface Vocabularies {
  bodyKind: BodyKind[];
  citationStatus: CitationStatus[];
  coverage: Coverage[];
  evidence: Evidence[];
  fidelity: Fidelity[];
  findingKind: FindingKind[];
  findingLevel: FindingLevel[];
  format: Format[];
  itemKind: ItemKind[];
  kind: Kind[];
  matter: Matter[];
  modality: Modality[];
  principle: Principle[];
  reach: MatchLevel[];
  rule: Rule[];
  stance: Stance[];
  standing: Standing[];
  theme: Theme[];
  topic: Topic[];
  verdict: Verdict[];
}

/**
 * Conditions: what fits all that are set. Kind, topic, principle and instrument of a rendering are those of a provision that it
 * renders, of uptake those of one that it names.
 */
export interface Filter {
  /** Only provisions, renderings or uptake. */
  only?: ItemKind | null;
  /** As one writes it: `A/70/174`, `2015`. */
  report?: string | null;
  kind?: Kind | null;
  theme?: Theme | null;
  topic?: Topic | null;
  principle?: Principle | null;
  /** A modal expression in the text. */
  modality?: Modality | null;
  /** An instrument: `Charter of the United Nations`, `A/RES/58/199`. */
  citing?: string | null;
  /** The id of a source. */
  source?: string | null;
  /** A provision or a sentence, with what words it. */
  of?: Address | null;
}

/** The version of this package. */
export function version(): string;
/** The version of the data; CHANGELOG tells what each corrected, added or withdrew. */
export function dataVersion(): string;
/** The tokens to choose from. */
export function vocabularies(): Vocabularies;
/** Finds what somebody wrote down: `norm (f)`, `A/70/174, para. 13 (f)`, `2015 13f`. Throws what is wrong with it. */
export function resolve(written: string): Found;
export function reports(): Report[];
export function sources(): Source[];
/** The provisions in the order of the documents; each filter narrows them down. */
export function provisions(filter?: Filter | null): Provision[];
/** A provision by its address, that of a sentence included; null if the record does not hold it. */
export function provision(address: Address): Provision | null;
export function renderings(filter?: Filter | null): Rendering[];
/** What sources disagree about, concerning one subject. */
export function conflicts(about: Subject): Conflict[];
/** Everything that sources disagree about. */
export function disputed(): Disputed[];

