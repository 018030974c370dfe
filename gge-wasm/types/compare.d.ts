// Comparing. Relations are of wording, never of duties.

/** A stretch of a redline: words of the earlier text, and those of the later one in their place. */
export interface Change {
  /** The operation that turns the one into the other. */
  op: Op;
  /** The range in the earlier text. Null if it has nothing there. */
  a: Range | null;
  /** The range in the later text. Null if it has nothing there. */
  b: Range | null;
  /** The words of the earlier text, empty if there are none. */
  aText: string;
  /** The words of the later text, empty if there are none. */
  bText: string;
  /** The number of a move, which its two ends share. Null if nothing moves. */
  moved: number | null;
}

/** A piece of a redline as people read it, in the order of reading. */
export interface Piece {
  /** The sort of piece: in both texts, only in the earlier or the later one, or one of the two ends of a move. */
  piece: "same" | "gone" | "new" | "moved-from" | "moved-to";
  /** The words, with the space after them. */
  text: string;
  /** The number of a move, which its two ends share. Null if nothing moves. */
  moved: number | null;
}

/** The shares of the words that two texts have in common. */
export interface Containment {
  /** How much of the earlier text is in the later one, from 0 to 1. */
  ofEarlier: number;
  /** How much of the later text is in the earlier one, from 0 to 1. */
  ofLater: number;
}

/** The differences of two texts, word by word. */
export interface Redline extends Containment {
  /** The changes in order, equal stretches included, with offsets in both texts. */
  changes: Change[];
  /** The same for reading: show them one after another. */
  pieces: Piece[];
}

/** The differences of two texts, with what they do to modal expressions and qualifiers. */
export interface TextRedline extends Redline {
  /** The changes of modal expressions and qualifiers. */
  expressions: Expressions;
}

/** A modal expression that is lost, gained, or replaced. */
export interface ModalityChange {
  /** The expression in the earlier text. Null if there is none. */
  from: Modality | null;
  /** The expression in the later text. Null if there is none. */
  to: Modality | null;
}

/** A qualifier that only one of two texts has. */
export interface QualifierChange {
  /** The qualifier: `knowingly`. */
  id: string;
  /** The way in which it limits the sentence. */
  class: QualifierClass;
  /** The words of it in the text. */
  words: string;
}

/** The changes of modal expressions and qualifiers from one text to another. */
export interface Expressions {
  /** The changes of modal expressions, in the order of the text. */
  modality: ModalityChange[];
  /** The qualifiers that only the earlier text has. */
  lost: QualifierChange[];
  /** The qualifiers that only the later text has. */
  gained: QualifierChange[];
}

/** The places of an alignment to the sentence. */
export interface AlignedPlaces {
  /** The sentences in the earlier report, or whole places. */
  from: Place[];
  /** The sentences in the later report, or whole places. */
  to: Place[];
}

/** An alignment: places of two reports that share wording or an idea. */
export interface Alignment {
  /** The provisions and renderings in the earlier report. */
  from: Place[];
  /** The provisions and renderings in the later report. */
  to: Place[];
  /** The same to the sentence. */
  places: AlignedPlaces;
  /** The common ground: wording, or only an idea. */
  link: LinkKind;
  /** The relation of the earlier wording to the later one. */
  relation: Relation;
  /** The act of the later report upon the earlier wording. */
  act: Act;
  /** The authority for the alignment: a person or a program. */
  basis: Basis;
  /** The likeness of the wordings, from 0 to 1. */
  score: number;
  /** The shares of the words that both have. */
  containment: Containment;
  /** The reason in words. */
  reason: string;
  /** The themes of the later places, or of the earlier ones if those have none. */
  themes: Theme[];
  /** The heaviest phrases that both sides of a measured alignment share. Empty for a curated one. */
  shared: string[];
  /** The differences, from the earlier to the later wording. */
  redline: Redline;
  /** The changes of modal expressions and qualifiers. */
  expressions: Expressions;
}

/** A comparison of two reports: what the later one did with the wording of the earlier. */
export interface Comparison {
  /** The earlier report. */
  from: DocumentSymbol;
  /** The later report. */
  to: DocumentSymbol;
  /** The pairs of places that belong together, in the order of the later report. */
  alignments: Alignment[];
  /** The provisions of the later report that belong to nothing in the earlier one. */
  new: Address[];
  /** The provisions of the earlier report that belong to nothing in the later one. */
  notCarried: Address[];
  /** The renderings to read beside a provision of these two, by its address. */
  beside: { [provision: Address]: Place[] };
  /** The limits on saying that something is new or gone. */
  caveats: string[];
}

/** A stretch of a text whose words are new, or stood in an earlier report. */
export interface Span {
  /** The sort of stretch. */
  span: "new" | "reused";
  /** The range in the text. */
  range: Range;
  /** The words. */
  text: string;
  /** The place where the words first stood. Null for new ones. */
  first: Place | null;
  /** The further places where they stood. */
  also: Place[];
}

/** The reused and the new words of a text. */
export interface Novelty {
  /** The place of the text that was measured. */
  place: Place;
  /** The wording that is compared: `official`, or the id of the source whose renderings are. */
  wording: string;
  /** The text that was measured. */
  text: string;
  /** The spans of the text, which joined in order are the whole text. */
  spans: Span[];
  /** The share of new words, from 0 to 1. */
  newShare: number;
  /** The reports with which the text was compared, by time, including those without wording in the record. */
  reports: DocumentSymbol[];
  /** The limit on calling words new. Null if every report was there to compare with. */
  caveat: string | null;
}

/** An entry of a cell of the cumulative table. */
export interface Entry {
  /** The provision, or the rendering that stands for it. */
  place: Place;
  /** The citation of the place. */
  citation: string;
  /** The words that the text completes. Null if it is a sentence of its own. */
  lead: string | null;
  /** The wording: `-` where the Hague table leaves a cell empty. */
  text: string;
  /** The closeness to the official wording. Null where that is not in the record. */
  fidelity: Fidelity | null;
  /** True if the words are a secondary source's, since the record has no official ones. */
  renderingOnly: boolean;
  /** The measure of which words are new. Null where there is nothing to compare. */
  novelty: Novelty | null;
}

/** A cell of the cumulative table. */
export interface CumulativeCell {
  /** The report of the column. */
  report: DocumentSymbol;
  /** The entries, in the order of the report; often several, or none. */
  entries: Entry[];
}

/** A row of the cumulative table. */
export interface CumulativeRow {
  /** The theme of the row. */
  theme: Theme;
  /** The cells, one for each report of the table. */
  cells: CumulativeCell[];
}

/** The cumulative table: themes by reports. */
export interface Cumulative {
  /** The origin of the wording that fills the table. */
  wording: TableWording;
  /** The columns: the reports with wording in the record, by time. */
  reports: DocumentSymbol[];
  /** The rows, one for each theme. */
  rows: CumulativeRow[];
  /** The limits on calling words new. */
  caveats: string[];
}

/** An ancestor or descendant of the place that was asked for. */
export interface Relative {
  /** The place of the ancestor or descendant. */
  id: Place;
  /** The relation of the ancestor's wording to the descendant's, whichever of them was asked for. */
  relation: Relation;
  /** The act of the descendant's report upon the ancestor's wording. */
  act: Act;
  /** The common ground: wording, or only an idea. It is an idea if one of the links is. */
  link: LinkKind;
  /** The number of links between the two. */
  steps: number;
  /** The reasons of the links, step by step. */
  reason: string;
}

/** A link that the lineage followed, with the wording at its ends. */
export interface Step {
  /** The places in the earlier report. */
  from: Place[];
  /** The places in the later report. */
  to: Place[];
  /** The common ground: wording, or only an idea. */
  link: LinkKind;
  /** The relation of the earlier wording to the later one. */
  relation: Relation;
  /** The act of the later report upon the earlier wording. */
  act: Act;
  /** The reason of the link. */
  reason: string;
  /** The differences, from the earlier to the later wording. */
  redline: Redline;
}

/** The ancestors and descendants of a place. */
export interface Lineage {
  /** The place that was asked for. */
  id: Place;
  /** The places in earlier reports from which links lead to it, directly or through others. */
  ancestors: Relative[];
  /** The places in later reports to which links lead from it, directly or through others. */
  descendants: Relative[];
  /** The links that were followed, each once. */
  steps: Step[];
  /** Limits on saying that the place has no ancestor or descendant: one for each other report that is not in the record as a whole. */
  caveats: string[];
}

/** A qualifier that a rendering loses or gains. */
export interface DriftedQualifier {
  /** The qualifier: `knowingly`. */
  id: string;
  /** The way in which it limits the sentence. */
  class: QualifierClass;
  /** The words of it. */
  words: string;
  /** The sentence in which it stands. Null in a rendering. */
  at: Address | null;
  /** True if it stands at the edge of what is rendered, where the source may have cut it off. */
  edge: boolean;
}

/** The qualifiers that only one of two wordings has. */
export interface DriftedQualifiers {
  /** Those that only the official wording has. */
  lost: DriftedQualifier[];
  /** Those that only the rendering has. */
  gained: DriftedQualifier[];
}

/** A rendering that departs from the official wording. */
export interface Drift {
  /** The rendering. */
  id: Place;
  /** The id of its source. */
  source: string;
  /** The provisions or sentences that are rendered. */
  official: Address[];
  /** The fidelity of their wording in the record, the farthest from verbatim if they differ. */
  fidelity: Fidelity;
  /** The words of the rendering. */
  rendering: string;
  /** The kind of drift. */
  kind: DriftKind;
  /** The official words that it lacks, phrase by phrase. */
  lost: string[];
  /** The words that it adds, phrase by phrase. */
  added: string[];
  /** The number of words lost, those of left-out sentences included. */
  wordsLost: number;
  /** The number of words that only the rendering has. */
  wordsAdded: number;
  /** The qualifiers that only the official wording has. */
  qualifiersLost: string[];
  /** The qualifiers that only the rendering has. */
  qualifiersGained: string[];
  /** The same, with the places of them. */
  qualifiers: DriftedQualifiers;
  /** The first change of a modal expression. Null if there is none. */
  modality: ModalityChange | null;
  /** The changes of modal expressions, in order. */
  modalities: ModalityChange[];
  /**
   * Further sentences of the same provisions that no rendering of the source has, and that this one leaves out before its beginning or
   * after its end.
   */
  leftOut: Address[];
  /** The limit on calling it a drift: wording that is itself not verbatim. Null if there is none. */
  caveat: string | null;
  /** The differences, from the official wording to the rendering. */
  redline: Redline;
}

/** A link between places of an earlier and a later report that share wording or an idea. */
export interface Link {
  /** The places in the earlier report; at least one. */
  from: Place[];
  /** The places in the later report; at least one. */
  to: Place[];
  /** The common ground of the places: wording, or only an idea. */
  link: LinkKind;
  /** The relation of the earlier wording to the later one. */
  relation: Relation;
  /** The act of the later report upon the earlier wording. */
  act: Act;
  /** The authority for the link: a measurement, or a person. */
  basis: Basis;
  /** The phrases that both sides have, spelling and case put aside. Empty for a shared idea without common words. */
  shared: string[];
  /** A description of the change, in our words. */
  change: string;
  /** The reason of the link, in words. */
  reason: string;
}

/** A modal expression with the number of its uses. */
export interface ModalCount {
  /** The expression. */
  modality: Modality;
  /** The class of the expression. */
  class: ModalClass;
  /** The number of its uses. */
  count: number;
}

/** The counts of modal expressions in a report. */
export interface Profile {
  /** The report. */
  report: DocumentSymbol;
  /** The conditions by which provisions were chosen. */
  filter: Filter;
  /** The number of provisions that were counted. */
  provisions: number;
  /** The number of words in them. */
  words: number;
  /** The number of these words whose wording is near-verbatim. */
  near: number;
  /** The expressions that occur. */
  counts: ModalCount[];
  /** The limits on the counts: coverage, and words that are not verbatim. */
  caveats: string[];
}

/** The uses of a modal expression in two reports. */
export interface ModalChange {
  /** The expression that was counted. */
  modality: Modality;
  /** The class of the expression. */
  class: ModalClass;
  /** The number of uses in the earlier report. */
  earlier: number;
  /** The number of uses in the later report. */
  later: number;
  /** The uses per thousand words of the earlier report, which can be compared whatever the lengths. */
  earlierPerThousand: number;
  /** The uses per thousand words of the later report. */
  laterPerThousand: number;
}

/** Two profiles compared. */
export interface ProfileChange {
  /** The profile of the earlier report. */
  earlier: Profile;
  /** The profile of the later report. */
  later: Profile;
  /** The expressions that either uses. */
  rows: ModalChange[];
}

/** The differences of any two texts, word by word. */
export function redline(a: string, b: string): TextRedline;
/** Compares two reports, the earlier one first, as one writes them: `A/68/98`, `2013`. */
export function compare(from: string, to: string): Comparison;
/** The cumulative table: themes by reports, each entry with what was new in it. */
export function cumulative(wording?: TableWording | null): Cumulative;
/** The cumulative table as a file: `wide`, for people, or `long`, for programs. */
export function cumulativeTable(
  format: TableFormat, shape?: "wide" | "long" | null, wording?: TableWording | null,
): string;
/** Tells which words stood in earlier reports, of a provision, a sentence or a rendering as one writes it. Null where it has no text. */
export function novelty(written: string): Novelty | null;
/** Tells where a wording comes from, and where it went, of a provision, a sentence or a rendering as one writes it: `norm (f)`. */
export function lineage(written: string): Lineage;
/** Tells how secondary sources depart from the official wording: of a provision as one writes it, or of all. */
export function drift(written?: string | null): Drift[];
/** The links that begin or end at a provision as one writes it, or all of them. */
export function links(written?: string | null): Link[];
/** Counts the modal expressions of a report, in all or in the provisions that fit a filter. */
export function profile(report: string, filter?: Filter | null): Profile;
/** Tells how these counts change from one report to another. */
export function profileChange(earlier: string, later: string, filter?: Filter | null): ProfileChange;

