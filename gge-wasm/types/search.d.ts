// Searching.

/** A piece of the text of a hit. */
export interface HitPiece {
  /** The words. */
  text: string;
  /** True if they are what was asked for. */
  isMarked: boolean;
}

/** An entry of the record that a search found. */
export interface Hit {
  /** The kind of entry. */
  kind: ItemKind;
  /** The address of a provision, or the id of a rendering or of an entry of uptake. */
  id: string;
  /** The citation of a provision or of what a rendering words; of uptake the instrument, with its date. */
  citation: string;
  /** The symbols of the reports to which the entry belongs or which it names, each once. */
  reports: DocumentSymbol[];
  /** The themes to which the entry belongs or which it names, each once. */
  themes: Theme[];
  /** Empty for a paragraph that is held only through its items. */
  text: string;
  /** The score by words, to be compared within one search only. */
  score: number;
  /** The reason why the entry was found. */
  reason: MatchReason;
  /** The ranges of the text that were asked for, in order. */
  ranges: Range[];
  /** The text, cut at those ranges. */
  pieces: HitPiece[];
}

/** The conditions of a search. */
export interface SearchOptions extends Filter {
  /** The greatest number of hits. All, if there is none. */
  limit?: number | null;
}

/**
 * Finds what fits a query, best first: words, `"phrases"`, `-excluded` words, addresses and filters (`kind:norm`). Throws where the query
 * names a place that the record does not hold.
 */
export function search(query: string, options?: SearchOptions | null): Hit[];

