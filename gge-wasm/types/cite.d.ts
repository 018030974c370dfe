// Citing.

/** An item of CSL-JSON. As its schema has it, what is absent has no key. */
export interface CslItem {
  id: string;
  type: "report" | "document";
  author?: { literal: string }[];
  title?: string;
  number?: string;
  publisher?: string;
  issued?: { "date-parts": number[][] };
  /** The place in the document, and what to know of it. */
  note?: string;
  /** The wording, if it is quoted. */
  annote?: string;
}

/** A citation in CSL-JSON: the document as its item, the place as a locator. */
export interface CslCitation {
  schema: string;
  citationID: string;
  citationItems: {
    id: string;
    itemData: CslItem;
    label?: "paragraph" | "section";
    locator?: string;
    /** The wording, if it is quoted. */
    prefix?: string;
  }[];
  properties: { noteIndex: number };
}

export interface Cited {
  id: string;
  /** All that the record holds: `United Nations, General Assembly, A/70/174 (22 July 2015), para. 13 (f)`. */
  text: string;
  /** As the United Nations cites within a text: `A/70/174, para. 13 (f)`. */
  short: string;
  bibtex: string;
  csl: CslItem;
  cslCitation: CslCitation;
}

/** The citation of a report, a provision, a sentence or a rendering, as one writes it; with its wording if `quoting`. */
export function cite(written: string, quoting?: boolean | null): Cited;

