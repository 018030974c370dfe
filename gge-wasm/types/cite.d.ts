// Citing.

/** A name in CSL-JSON. */
export interface CslName {
  /** The name, not to be taken apart. */
  literal: string;
}

/** A date in CSL-JSON. */
export interface CslDate {
  /** The year, the month and the day, as far as known. */
  "date-parts": number[][];
}

/** An item of CSL-JSON. As its schema has it, what is absent has no key. */
export interface CslItem {
  /** The key of the item. */
  id: string;
  /** The kind of document. */
  type: "report" | "document";
  /** The authors. */
  author?: CslName[];
  /** The title of the document. */
  title?: string;
  /** The symbol of the document. */
  number?: string;
  /** The publisher. */
  publisher?: string;
  /** The date of the document. */
  issued?: CslDate;
  /** The place in the document, and what to know of it. */
  note?: string;
  /** The wording, if it is quoted. */
  annote?: string;
}

/** A document in a citation of CSL-JSON, with the place in it. */
export interface CslCitationItem {
  /** The key of the item. */
  id: string;
  /** The document. */
  itemData: CslItem;
  /** The kind of place. */
  label?: "paragraph" | "section";
  /** The place in the document: `13 (f)`. */
  locator?: string;
  /** The wording, if it is quoted. */
  prefix?: string;
}

/** The properties of a citation in CSL-JSON. */
export interface CslProperties {
  /** The number of the note: 0 for a citation in the text. */
  noteIndex: number;
}

/** A citation in CSL-JSON: the document as its item, the place as a locator. */
export interface CslCitation {
  /** The address of the schema. */
  schema: string;
  /** The key of the citation. */
  citationID: string;
  /** The documents cited: one. */
  citationItems: CslCitationItem[];
  /** The properties that the schema asks for. */
  properties: CslProperties;
}

/** A citation in every style. */
export interface Cited {
  /** The address, the symbol or the id of what is cited. */
  id: string;
  /** All that the record holds: `United Nations, General Assembly, A/70/174 (22 July 2015), para. 13 (f)`. */
  text: string;
  /** As the United Nations cites within a text: `A/70/174, para. 13 (f)`. */
  short: string;
  /** The entry for BibTeX. */
  bibtex: string;
  /** The item for CSL-JSON. */
  csl: CslItem;
  /** The citation for CSL-JSON. */
  cslCitation: CslCitation;
}

/** The citation of a report, a provision, a sentence or a rendering as one writes it, in every style; with its wording if `quoting`. */
export function cite(written: string, quoting?: boolean | null): Cited;

