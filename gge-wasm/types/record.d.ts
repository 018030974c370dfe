// The record.

/** A place in a source, to back a fact. */
export interface SourcePlace {
  /** The id of the source. */
  source: string;
  /** The place in it. Null where it is the whole. */
  place: string | null;
}

/** A fact with its sources. */
export interface Sourced<T> {
  /** The fact. */
  value: T;
  /** The certainty: `high` by an official source or by two that agree, `medium` by one that is not official. */
  confidence: Confidence;
  /** The sources that state it. */
  sources: SourcePlace[];
}

/** A place that was found: a report, a provision, a sentence or a rendering. */
export interface Found {
  /** The symbol, the address or the id. */
  id: string;
  /** The report to which it belongs. */
  report: DocumentSymbol;
  /** The citation. Null for a report or a rendering. */
  citation: string | null;
  /** The kind of the provision. Null if it has none. */
  kind: Kind | null;
  /** The text. Null for a report, and for a paragraph that is held only through its items. */
  text: string | null;
}

/** A heading with the provisions under it. */
export interface Section {
  /** The id of the section within the report. */
  id: string;
  /** The heading, to the letter. */
  heading: string;
  /** The source of the heading. The heading is the report's own where that source transmits the report, else the source's. */
  source: string;
  /** The id of the section of which this one is a part. Null at the top. */
  under: string | null;
}

/** The report of a Group, or of another author. The Record has its provisions. */
export interface Report {
  /** The symbol of the document. */
  symbol: DocumentSymbol;
  /** The year of the report. */
  year: number;
  /** The address of the document on the web. */
  url: string;
  /** The Group that wrote it, by its years. */
  group: Years;
  /** The title, where a source gives it. */
  title: string | null;
  /** The share of the paragraphs that are in the record. */
  coverage: Coverage;
  /** The number of numbered paragraphs, where known. */
  paragraphs: number | null;
  /** True if the report is procedural only: without consensus and without recommendations. */
  procedural: boolean;
  /** Who says that it is procedural. */
  proceduralSources: SourcePlace[];
  /** The date of the letter of transmittal. */
  letter: Sourced<CalendarDate> | null;
  /** The date that the document bears. */
  dated: Sourced<CalendarDate> | null;
  /** The date on which the document was reissued. The symbol on the page then carries an asterisk. */
  reissued: Sourced<CalendarDate> | null;
  /** To the letter. */
  reissueReason: string | null;
  /** The headings, in order. A heading may have no provision in the record. */
  sections: Section[];
}

/** A text on which the record draws. */
export interface Source {
  /** The short name of the source: `unidir-2017`. */
  id: string;
  /** The title of the source. */
  title: string;
  /** The author or publisher of the source. */
  author: string;
  /** The uses that the record makes of the source. */
  transmits: SourceRole[];
  /** Whether the United Nations speaks in it: a document of its own, or a page or fact sheet of the Organization. */
  official: boolean;
  /** A caution about the source, in our words. */
  note: string;
}

/** The official wording of a provision. */
export interface Wording {
  /** The sentences: joined by spaces, they are the text. */
  sentences: string[];
  /** The id of the source of the wording. */
  source: string;
  /** The closeness to the official wording. */
  fidelity: Fidelity;
  /** The ids of further sources that have the same wording. */
  witnesses: string[];
}

/** A value with the words of the text that carry it. */
export interface Annotated<T> {
  /** The value. */
  value: T;
  /** The words, to the letter. */
  words: string;
  /** The provision or sentence in which they stand. */
  at: Address;
}

/** The details of a norm. */
export interface Norm {
  /** A short title in our words, which does not replace the wording. */
  title: string;
  /** The kind of behaviour that the norm expects: to do something, or not to. */
  expects: Expectation;
  /** The subjects of the norm. */
  topics: Topic[];
}

/** The details of a statement on international law. */
export interface Law {
  /** The principles and rules that the provision names. */
  principles: Annotated<Principle>[];
}

/** The details of a confidence-building measure. */
export interface Cbm {
  /** The kind of measure. */
  measure: Measure;
  /** The purposes of the measure, where its words or those of its lead-in state them. */
  aims: Annotated<Aim>[];
  /** The levels at which the measure works, where its words or those of its lead-in state them. */
  levels: Annotated<Level>[];
}

/** The particulars of a norm. */
export interface NormParticulars {
  /** What the norm expects, and what it is about. */
  norm: Norm;
}

/** The particulars of a provision on law. */
export interface LawParticulars {
  /** The principles that it names. */
  law: Law;
}

/** The particulars of a confidence-building measure. */
export interface CbmParticulars {
  /** The measure, its aims and its levels. */
  cbm: Cbm;
}

/** What is known of a provision of a kind: one key, which is the kind. */
export type Particulars = NormParticulars | LawParticulars | CbmParticulars;

/** The part of a provision that is the same for all kinds. */
export interface ProvisionBase {
  /** The address. */
  id: Address;
  /** The report in which it stands. */
  report: DocumentSymbol;
  /** The citation in the style of the United Nations: `A/70/174, para. 13 (f)`. */
  citation: string;
  /** The letter of an item: `f`. Null if it has none. */
  letter: string | null;
  /** The id of the section, within its report. */
  section: string;
  /** The heading of the section. Null where the record has none. */
  heading: string | null;
  /** The rows of the cumulative table to which it belongs. */
  themes: Theme[];
  /** The text. Null for a paragraph that is held only through its items. */
  text: string | null;
  /** The wording with its source. Null as the text is. */
  wording: Wording | null;
  /** The id of the source of its number, where that of the wording does not give it; else null. */
  numbering: string | null;
  /** The instruments that it cites. */
  cites: InstrumentCitation[];
}

/** A norm of responsible behaviour. */
export interface NormProvision extends ProvisionBase {
  /** The kind by which provisions are told apart. */
  kind: "norm";
  /** The particulars of a norm. */
  particulars: NormParticulars;
}

/** A provision on international law. */
export interface LawProvision extends ProvisionBase {
  /** The kind by which provisions are told apart. */
  kind: "law";
  /** The particulars of a provision on law. */
  particulars: LawParticulars;
}

/** A confidence-building measure. */
export interface CbmProvision extends ProvisionBase {
  /** The kind by which provisions are told apart. */
  kind: "cbm";
  /** The particulars of a measure. */
  particulars: CbmParticulars;
}

/** A paragraph that is of none of these kinds. */
export interface OtherProvision extends ProvisionBase {
  /** Null: it only introduces or remarks. */
  kind: null;
  /** Null, as its kind is. */
  particulars: null;
}

/** A paragraph, an item or another addressable part of a report; `kind` tells which particulars it has. */
export type Provision = NormProvision | LawProvision | CbmProvision | OtherProvision;

/** An instrument that a provision cites. */
export interface InstrumentCitation {
  /** The name or the symbol of the instrument. */
  instrument: string;
  /** The words by which it is cited. */
  words: string;
}

/** The words of a secondary source for one or more provisions. They remain their author's. */
export interface Rendering {
  /** The address of the rendering. */
  id: Place;
  /** The source of the words. */
  source: string;
  /** The report whose provisions are rendered. */
  report: DocumentSymbol;
  /** The row of the cumulative table to which the words belong. */
  theme: Theme;
  /** The heading that the source puts over the words, where it has one of its own. */
  heading: string | null;
  /** The lead-in that the words complete, where they are not a sentence of their own. */
  lead: string | null;
  /** The words. `-` where the source leaves a cell empty. */
  text: string;
  /** The provisions or sentences that are rendered. Empty where they are not in the record. */
  renders: Address[];
  /** The closeness to the official wording. Null where the official wording is not in the record. */
  fidelity: Fidelity | null;
}

/** Words that a source gives. */
export interface ConflictQuote {
  /** The words, to the letter. */
  quote: string;
}

/** A date that a source gives. */
export interface ConflictDate {
  /** The date. */
  date: CalendarDate;
}

/** A number that a source gives. */
export interface ConflictNumber {
  /** The number. */
  number: number;
}

/** A symbol that a source gives. */
export interface ConflictSymbol {
  /** The symbol of a document. */
  symbol: DocumentSymbol;
}

/** A kind of provision that a source gives. */
export interface ConflictKind {
  /** The kind of a provision. */
  kind: Kind;
}

/** A statement that a source gives. */
export interface ConflictSaying {
  /** The statement, in words of this project. */
  says: string;
}

/** What a source says: one key, which tells of what sort the value is. */
export type ConflictValue =
  | ConflictQuote | ConflictDate | ConflictNumber | ConflictSymbol | ConflictKind | ConflictSaying;

/** A value with the sources that give it. */
export interface Statement {
  /** The value. */
  value: ConflictValue;
  /** The sources, with the places in them. */
  sources: SourcePlace[];
}

/** A fact on which the sources disagree. Every statement about it is in the record; none is preferred. */
export interface Conflict {
  /** A short name of the conflict. */
  id: string;
  /** The subjects of the disputed fact. */
  about: Subject[];
  /** The kind of fact that is disputed: `wording`, `kind`, `date` ... */
  field: string;
  /** The statements of the sources: at least two, with different values. */
  values: Statement[];
  /** The reason why the conflict matters, or how it comes about, in our words. */
  note: string;
}

/** A subject on which sources disagree. */
export interface Disputed {
  /** The subject of the conflicts. */
  subject: Subject;
  /** The conflicts about the subject; at least one. */
  conflicts: Conflict[];
}

/** The tokens to choose from, by the vocabulary. */
export interface Vocabularies {
  /** The tokens of `BodyKind`. */
  bodyKind: BodyKind[];
  /** The tokens of `CitationStatus`. */
  citationStatus: CitationStatus[];
  /** The tokens of `Coverage`. */
  coverage: Coverage[];
  /** The tokens of `Evidence`. */
  evidence: Evidence[];
  /** The tokens of `Fidelity`. */
  fidelity: Fidelity[];
  /** The tokens of `FindingKind`. */
  findingKind: FindingKind[];
  /** The tokens of `FindingLevel`. */
  findingLevel: FindingLevel[];
  /** The tokens of `Format`. */
  format: Format[];
  /** The tokens of `ItemKind`. */
  itemKind: ItemKind[];
  /** The tokens of `Kind`. */
  kind: Kind[];
  /** The tokens of `Matter`. */
  matter: Matter[];
  /** The tokens of `Modality`. */
  modality: Modality[];
  /** The tokens of `Principle`. */
  principle: Principle[];
  /** The tokens of `MatchLevel`. */
  reach: MatchLevel[];
  /** The tokens of `Rule`. */
  rule: Rule[];
  /** The tokens of `Stance`. */
  stance: Stance[];
  /** The tokens of `Standing`. */
  standing: Standing[];
  /** The tokens of `Theme`. */
  theme: Theme[];
  /** The tokens of `Topic`. */
  topic: Topic[];
  /** The tokens of `Verdict`. */
  verdict: Verdict[];
}

/** The meanings of the tokens, by the vocabulary; see `gge-wasm/data`. */
export interface Meanings {
  /** The meanings of `BodyKind`. */
  bodyKind: { [Token in BodyKind]: string };
  /** The meanings of `CitationStatus`. */
  citationStatus: { [Token in CitationStatus]: string };
  /** The meanings of `Coverage`. */
  coverage: { [Token in Coverage]: string };
  /** The meanings of `Evidence`. */
  evidence: { [Token in Evidence]: string };
  /** The meanings of `Fidelity`. */
  fidelity: { [Token in Fidelity]: string };
  /** The meanings of `FindingKind`. */
  findingKind: { [Token in FindingKind]: string };
  /** The meanings of `FindingLevel`. */
  findingLevel: { [Token in FindingLevel]: string };
  /** The meanings of `Format`. */
  format: { [Token in Format]: string };
  /** The meanings of `ItemKind`. */
  itemKind: { [Token in ItemKind]: string };
  /** The meanings of `Kind`. */
  kind: { [Token in Kind]: string };
  /** The meanings of `Matter`. */
  matter: { [Token in Matter]: string };
  /** The meanings of `Modality`. */
  modality: { [Token in Modality]: string };
  /** The meanings of `Principle`. */
  principle: { [Token in Principle]: string };
  /** The meanings of `MatchLevel`. */
  reach: { [Token in MatchLevel]: string };
  /** The meanings of `Rule`. */
  rule: { [Token in Rule]: string };
  /** The meanings of `Stance`. */
  stance: { [Token in Stance]: string };
  /** The meanings of `Standing`. */
  standing: { [Token in Standing]: string };
  /** The meanings of `Theme`. */
  theme: { [Token in Theme]: string };
  /** The meanings of `Topic`. */
  topic: { [Token in Topic]: string };
  /** The meanings of `Verdict`. */
  verdict: { [Token in Verdict]: string };
}

/**
 * Conditions: what fits all that are set. Kind, topic, principle and instrument of a rendering are those of a provision that it
 * renders, of uptake those of one that it names.
 */
export interface Filter {
  /** The only sort of entries: provisions, renderings or uptake. */
  only?: ItemKind | null;
  /** The report, as one writes it: `A/70/174`, `2015`. */
  report?: string | null;
  /** The kind of provision. */
  kind?: Kind | null;
  /** The theme. */
  theme?: Theme | null;
  /** The topic of a norm. */
  topic?: Topic | null;
  /** The principle of a provision on law. */
  principle?: Principle | null;
  /** A modal expression in the text. */
  modality?: Modality | null;
  /** The instrument cited: `Charter of the United Nations`, `A/RES/58/199`. */
  citing?: string | null;
  /** The id of the source. */
  source?: string | null;
  /** The address of a provision or a sentence, for what words it. */
  of?: Address | null;
}

/** The version of this package. */
export function version(): string;
/** The version of the data; CHANGELOG tells what each corrected, added or withdrew. */
export function dataVersion(): string;
/** The tokens to choose from. What each means is `meanings` in `gge-wasm/data`. */
export function vocabularies(): Vocabularies;
/** Finds what somebody wrote down: `norm (f)`, `A/70/174, para. 13 (f)`, `2015 13f`. Throws what is wrong with it. */
export function resolve(written: string): Found;
/** The reports, by time. */
export function reports(): Report[];
/** The sources from which every entry comes. */
export function sources(): Source[];
/** The provisions that fit a filter, in the order of the documents. */
export function provisions(filter?: Filter | null): Provision[];
/**
 * A provision as one writes it, that of a sentence included: `norm (f)`, `A/70/174, para. 13 (f)`. Throws if the record does not hold it.
 */
export function provision(written: string): Provision;
/** The words of secondary sources that fit a filter. */
export function renderings(filter?: Filter | null): Rendering[];
/**
 * The facts on which sources disagree, of a provision, report or rendering as one writes it, or of a Group, a source, a process or an entry
 * of uptake by its id.
 */
export function conflicts(about: string): Conflict[];
/** The facts on which sources disagree, by subject. */
export function disputed(): Disputed[];

