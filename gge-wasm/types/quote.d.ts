// Quotations and citations.

export interface LostQualifier {
  qualifier: string;
  words: string;
  isMarked: boolean;
  isNear: boolean;
}

export interface Match {
  id: Place;
  through: Address | null;
  score: number;
  verdict: Verdict;
  fidelity: Fidelity;
  /** The part of the quotation that it explains. */
  quoted: Range;
  official: string;
  isMarked: boolean;
  lost: string[];
  added: string[];
  qualifiersLost: LostQualifier[];
  modality: ModalityChange[];
  wordedBy: Place | null;
  /** From the official wording to the quotation. */
  redline: Redline;
}

export interface CitationCheck {
  given: string;
  /** Null where the record cannot tell. */
  fits: boolean | null;
  /** Several are parted by `; `; null where none is to be told. */
  right: string | null;
  /** How what it names stands, at worst; null where it names no place that can be read. */
  standing: CitationStatus | null;
  note: string | null;
}

export interface Check {
  verdict: Verdict;
  matches: Match[];
  /** Of the first match; of a composite, of all its parts. So are the next two. */
  lost: string[];
  added: string[];
  qualifiersLost: string[];
  /** The first that changed. */
  modality: ModalityChange | null;
  citation: CitationCheck | null;
  corrected: string | null;
  note: string | null;
  /** `wrong` if its words are not the official ones, or its citation is wrong. */
  standing: Standing;
  /** All of it in words. */
  summary: string;
}

export interface Citation {
  text: string;
  start: number;
  end: number;
  /** Counted from 1. */
  line: number;
  /** Counted from 1, in characters. */
  column: number;
  document: DocumentSymbol | null;
  places: { address: Address | null; standing: CitationStatus }[];
  standing: CitationStatus;
  inferred: boolean;
  note: string | null;
  suggestion: string | null;
}

export interface Finding {
  kind: FindingKind;
  start: number;
  end: number;
  line: number;
  column: number;
  text: string;
  isMarked: boolean;
  /** Whether it is neither an error nor a warning, and what it quotes stands where it is cited. */
  isSound: boolean;
  ids: string[];
  /** Of a citation, how it stands. */
  verdict: Verdict | CitationStatus;
  note: string;
  check: Check | null;
  /** Of a quotation, the one that belongs to it. */
  citation: Citation | null;
  /** Null where it is right; so are its rule and its reason. */
  level: FindingLevel | null;
  rule: Rule | null;
  /** The rule on this finding, in words. */
  reason: string | null;
  /** How an error is put right, by edits of the text as given. Null where that cannot be told. */
  fix: { edits: Edit[] } | null;
}

/** Words to be put in the place of others. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** Which provision a quotation is from, what is wrong with it, and whether its citation fits. */
export function check(text: string, cited?: string | null): Check;
/** What a document cites and quotes, each checked; read as plain text, if no format is given. */
export function scan(text: string, format?: Format | null): Finding[];
/** The same as a file, under the name of the document. */
export function findingsTable(format: TableFormat, name: string, text: string, readAs?: Format | null): string;
/** What a text cites. */
export function citations(text: string): Citation[];

