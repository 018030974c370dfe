// Quotations and citations.

/** A qualifier that a quotation leaves out. */
export interface LostQualifier {
  /** The qualifier: `knowingly`. */
  qualifier: string;
  /** The words of the qualifier in the official wording. */
  words: string;
  /** True if a mark shows that words are left out there. */
  isMarked: boolean;
  /**
   * True if it stands where words are left out inside, or close to where the quotation breaks off: in the same clause, at most four words
   * away. Findings count no others.
   */
  isNear: boolean;
}

/** A source of a quotation, or of a part of it: `redline(official, text)` shows how they differ. */
export interface Match {
  /** The first provision, or the rendering, that it is from. */
  id: Place;
  /** The last provision, where it is from several that follow one another; else null. */
  through: Address | null;
  /** The likeness of the words, from 0 to 1. */
  score: number;
  /** The verdict on the quotation against this place alone. */
  verdict: Verdict;
  /** The fidelity of the wording held to the official one. Findings count only against verbatim wording. */
  fidelity: Fidelity;
  /** The range in the quotation that it explains. */
  quoted: Range;
  /** The same as text, without markup. */
  text: string;
  /** The wording that stands for the part: from the first to the last word quoted, with those replaced at its ends. */
  official: string;
  /** True if every place where words are left out is marked, by an ellipsis or a bracket. */
  isMarked: boolean;
  /** The words left out inside, in order. */
  lost: string[];
  /** The words that the wording does not have, in order. */
  added: string[];
  /** The qualifiers left out, inside or cut off. */
  qualifiersLost: LostQualifier[];
  /** The modal expressions that changed, in order. */
  modality: ModalityChange[];
  /** The rendering that has these words. Null if none has. */
  wordedBy: Place | null;
}

/** The check of the citation of a quotation. */
export interface CitationCheck {
  /** The citation, as given. */
  given: string;
  /** True if it fits, false if the words stand elsewhere. Null where the record cannot tell. */
  fits: boolean | null;
  /** The right citation, several parted by `; `. Null where none is to be told. */
  right: string | null;
  /** The status of what it names, at worst. Null where it names no place that can be read. */
  standing: CitationStatus | null;
  /** The reason why it does not fit or cannot be judged. Null if it fits. */
  note: string | null;
}

/** The result of checking a quotation: what it is and whether it is right. */
export interface Check {
  /** The verdict: the best of its matches'. */
  verdict: Verdict;
  /** The places that it is from, best first; of a composite, those of its parts in order. Empty if it is unrecognized. */
  matches: Match[];
  /** The words left out, of the first match; of a composite, of all its parts. */
  lost: string[];
  /** The words added, of the same. */
  added: string[];
  /** The qualifiers left out, of the same. */
  qualifiersLost: string[];
  /** The first modal expression that changed. Null if none did. */
  modality: ModalityChange | null;
  /** The check of the citation. Null if none was given. */
  citation: CitationCheck | null;
  /** The official wording to put in its place. Null where nothing is wrong, or that wording is not held. */
  corrected: string | null;
  /** A sentence on what to know of the answer. Null if there is nothing. */
  note: string | null;
  /** The outcome: `wrong` if the words are not the official ones, or the citation is wrong. Unrecognized is not right. */
  standing: Standing;
}

/** The check of one quotation. */
export interface ToldCheck extends Check {
  /** The result in words. */
  summary: string;
}

/** A place that a citation names. */
export interface CitedPlace {
  /** The address. Null where the record has none for it. */
  address: Address | null;
  /** The status of it. */
  standing: CitationStatus;
}

/** A citation as it stands in a document. */
export interface Citation {
  /** The words of the citation. */
  text: string;
  /** The offset of its first character. */
  start: number;
  /** The offset behind its last character. */
  end: number;
  /** The line that it begins in, counted from 1. */
  line: number;
  /** The column that it begins in, counted from 1, in characters. */
  column: number;
  /** The document that it names. Null where it names none, and none can be inferred. */
  document: DocumentSymbol | null;
  /** The places that it names. */
  places: CitedPlace[];
  /** The worst status of these. */
  standing: CitationStatus;
  /** True if the document was inferred from what stands before. */
  inferred: boolean;
  /** The reason for the status. Null if it is held. */
  note: string | null;
  /** The citation that may be meant. Null if there is none. */
  suggestion: string | null;
}

/** The part of a finding that is the same for all kinds. */
export interface FindingPlace {
  /** The offset of its first character in the document. */
  start: number;
  /** The offset behind its last character in the document. */
  end: number;
  /** The line that it begins in, counted from 1. */
  line: number;
  /** The column that it begins in, counted from 1, in characters. */
  column: number;
  /** The words as they stand in the document, with the markup inside. */
  text: string;
  /** True if it stands in quotation marks, or is a block quotation. */
  isMarked: boolean;
  /** True if it is neither an error nor a warning, and what it quotes stands where it is cited; so of what is right as of notes. */
  isSound: boolean;
  /** The addresses of the provisions, or the ids of the renderings, that it is from or names, each once. */
  ids: string[];
  /** The result in words. */
  note: string;
  /** The way in which an error is put right. Null where that cannot be told, and where nothing is wrong. */
  fix: Fix | null;
}

/** What there is to say against a finding or about it: all of it null where it is right. */
export type Judgement =
  | {
      /** Null, since there is nothing to say. */
      level: null;
      /** Null, since there is nothing to say. */
      rule: null;
      /** Null, since there is nothing to say. */
      reason: null;
    }
  | {
      /** The weight of the finding. */
      level: FindingLevel;
      /** The rule by which it is told: the main thing, where there are several. */
      rule: Rule;
      /** The rule on this finding, in one sentence. */
      reason: string;
    };

/** A citation in a document. */
export type CitationFinding = FindingPlace & Judgement & {
  /** The kind by which findings are told apart. */
  kind: "citation";
  /** How the citation stands. */
  verdict: CitationStatus;
  /** Null: there are no words to check. */
  check: null;
  /** The citation as it was read. */
  citation: Citation;
};

/** Words in a document that are a report's: quoted, or taken over. */
export type WordsFinding = FindingPlace & Judgement & {
  /** The kind by which findings are told apart. */
  kind: "quotation" | "echo";
  /** The verdict on the words. */
  verdict: Verdict;
  /** The words held against the record. Its offsets count within `text` of this finding: `rangesOf` counts in the document. */
  check: Check;
  /** The citation that belongs to the words. Null if there is none. */
  citation: Citation | null;
};

/** A citation or quoted words in a document; `kind` tells which, and what else it has. */
export type Finding = CitationFinding | WordsFinding;

/** The way in which an error is put right. */
export interface Fix {
  /** The edits of the document as it was given, in order and without overlap. */
  edits: Edit[];
}

/** An edit of a document. */
export interface Edit {
  /** The offset in the document of the first character that goes. */
  start: number;
  /** The offset behind the last character that goes: `start` where words are only put in. */
  end: number;
  /** The words that come in its place; empty where words are only taken out. */
  text: string;
}

/** A place in a document to underline. */
export interface WrongRange {
  /** The offset of its first character in the document. */
  start: number;
  /** The offset behind its last character: `start` where words are missing, so that there is only a point to mark. */
  end: number;
  /** The words that belong there. Null where that cannot be told, and the range is all of the finding. */
  text: string | null;
}

/** Tells which provision a quotation is from, what is wrong with it, and whether its citation fits. */
export function check(text: string, cited?: string | null): ToldCheck;
/** Checks what a document cites and quotes; it is read as plain text if no format is given. */
export function scan(text: string, format?: Format | null): Finding[];
/** The findings in a document as a file, under the name of the document. */
export function findingsTable(format: TableFormat, name: string, text: string, readAs?: Format | null): string;
/** The citations in a text. */
export function citations(text: string): Citation[];
/**
 * The places in the document to underline, of a finding that is wrong: each word that differs, through markup, brackets and
 * ellipses, with what belongs there; else the whole finding. Needs no module.
 */
export function rangesOf(finding: Finding): WrongRange[];

