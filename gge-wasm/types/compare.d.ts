// Comparing. Relations are of wording, never of duties.

export interface Change {
  op: Op;
  /** Where it stands in the earlier text; null if it is not in it. */
  a: Range | null;
  /** Where it stands in the later text; null if it is not in it. */
  b: Range | null;
  aText: string;
  bText: string;
  /** Which move it is: its two ends have one number. */
  moved: number | null;
}

/** A piece of a redline as people read it. */
export interface Piece {
  piece: "same" | "gone" | "new" | "moved-from" | "moved-to";
  text: string;
  moved: number | null;
}

export interface Containment {
  /** How much of the earlier text is in the later one, from 0 to 1. */
  ofEarlier: number;
  /** How much of the later text is in the earlier one, from 0 to 1. */
  ofLater: number;
}

export interface Redline extends Containment {
  changes: Change[];
  pieces: Piece[];
}

export interface ModalityChange {
  from: Modality | null;
  to: Modality | null;
}

export interface QualifierChange {
  id: string;
  class: QualifierClass;
  words: string;
}

export interface Expressions {
  modality: ModalityChange[];
  lost: QualifierChange[];
  gained: QualifierChange[];
}

export interface Alignment {
  /** Provisions and renderings. */
  from: Place[];
  to: Place[];
  /** The same to the sentence. */
  places: { from: Place[]; to: Place[] };
  link: LinkKind;
  relation: Relation;
  act: Act;
  basis: Basis;
  /** How alike the wordings are, from 0 to 1. */
  score: number;
  containment: Containment;
  reason: string;
  themes: Theme[];
  shared: string[];
  redline: Redline;
  expressions: Expressions;
}

export interface Comparison {
  from: DocumentSymbol;
  to: DocumentSymbol;
  alignments: Alignment[];
  new: Address[];
  notCarried: Address[];
  /** By provision of these two: the renderings to read beside it. */
  beside: { [provision: Address]: Place[] };
  /** What to know before saying that something is new or gone. */
  caveats: string[];
}

export interface Span {
  span: "new" | "reused";
  range: Range;
  text: string;
  /** Where the words first stood. */
  first: Place | null;
  also: Place[];
}

export interface Novelty {
  place: Place;
  /** `official`, or the source whose renderings are compared. */
  wording: string;
  text: string;
  spans: Span[];
  /** The share of new words, from 0 to 1. */
  newShare: number;
  reports: DocumentSymbol[];
  caveat: string | null;
}

export interface Entry {
  place: Place;
  citation: string;
  lead: string | null;
  /** `-` where the Hague table leaves a cell empty. */
  text: string;
  fidelity: Fidelity | null;
  renderingOnly: boolean;
  novelty: Novelty | null;
}

export interface Cumulative {
  wording: TableWording;
  reports: DocumentSymbol[];
  rows: { theme: Theme; cells: { report: DocumentSymbol; entries: Entry[] }[] }[];
  caveats: string[];
}

export interface Relative {
  id: Place;
  relation: Relation;
  act: Act;
  link: LinkKind;
  steps: number;
  reason: string;
}

export interface Step {
  from: Place[];
  to: Place[];
  link: LinkKind;
  relation: Relation;
  act: Act;
  reason: string;
  redline: Redline;
}

export interface Lineage {
  id: Place;
  ancestors: Relative[];
  descendants: Relative[];
  steps: Step[];
  caveats: string[];
}

export interface DriftedQualifier {
  id: string;
  class: QualifierClass;
  words: string;
  at: Address | null;
  edge: boolean;
}

export interface Drift {
  id: Place;
  source: string;
  official: Address[];
  fidelity: Fidelity;
  rendering: string;
  kind: DriftKind;
  lost: string[];
  added: string[];
  wordsLost: number;
  wordsAdded: number;
  qualifiersLost: string[];
  qualifiersGained: string[];
  qualifiers: { lost: DriftedQualifier[]; gained: DriftedQualifier[] };
  modality: ModalityChange | null;
  modalities: ModalityChange[];
  leftOut: Address[];
  caveat: string | null;
  redline: Redline;
}

export interface Link {
  from: Place[];
  to: Place[];
  link: LinkKind;
  relation: Relation;
  act: Act;
  basis: Basis;
  shared: string[];
  change: string;
  reason: string;
}

export interface Profile {
  report: DocumentSymbol;
  /** What was counted. */
  filter: Filter;
  provisions: number;
  words: number;
  near: number;
  counts: { modality: Modality; class: ModalClass; count: number }[];
  caveats: string[];
}

export interface ModalChange {
  modality: Modality;
  class: ModalClass;
  earlier: number;
  later: number;
  earlierPerThousand: number;
  laterPerThousand: number;
}

export interface ProfileChange {
  earlier: Profile;
  later: Profile;
  rows: ModalChange[];
}

/** The differences of any two texts, word by word. */
export function redline(a: string, b: string): Redline & { expressions: Expressions };
/** Two reports, the earlier one first, as one writes them: `A/68/98`, `2013`. */
export function compare(from: string, to: string): Comparison;
/** Themes by reports, each entry with what was new in it. */
export function cumulative(wording?: TableWording | null): Cumulative;
/** The same as a file: `wide`, for people, or `long`, for programs. */
export function cumulativeTable(
  format: TableFormat, shape?: "wide" | "long" | null, wording?: TableWording | null,
): string;
/** Which words stood in earlier reports; null where there is no text. */
export function novelty(place: Place): Novelty | null;
/** Where a wording comes from, and where it went. */
export function lineage(place: Place): Lineage;
/** How secondary sources depart from the official wording: of one place, or all of them. */
export function drift(address?: Address | null): Drift[];
/** The links that end or begin at a provision, or all of them. */
export function links(address?: Address | null): Link[];
/** Which modal expressions a report uses. */
export function profile(report: string, filter?: Filter | null): Profile;
/** The change of these from one report to another. */
export function profileChange(earlier: string, later: string, filter?: Filter | null): ProfileChange;

