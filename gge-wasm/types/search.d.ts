// Searching.

export interface Hit {
  kind: ItemKind;
  /** The address of a provision, or the id of a rendering or of an entry of uptake. */
  id: string;
  /** Of a provision or of what a rendering words; of uptake the instrument, with its date. */
  citation: string;
  reports: DocumentSymbol[];
  themes: Theme[];
  /** Empty for a paragraph that is held only through its items. */
  text: string;
  /** To be compared within one search only. */
  score: number;
  reason: MatchReason;
  /** The places in the text of what was asked for. */
  ranges: Range[];
  /** The text, cut at those places: what was asked for is marked. */
  pieces: { text: string; isMarked: boolean }[];
}

export interface SearchOptions extends Filter {
  /** How many hits at most; all, if there is none. */
  limit?: number | null;
}

/**
 * What fits a query, best first: words, `"phrases"`, `-excluded` words, addresses and filters (`kind:norm`). Throws where
 * the query names a place that the record does not hold.
 */
export function search(query: string, options?: SearchOptions | null): Hit[];

