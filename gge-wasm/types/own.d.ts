
// A text of one's own.

/** A comparison with a text of one's own, which is the later side. */
export interface OwnComparison extends Comparison {
  /** What was read of the text. */
  own: OwnText;
}

/** A text of one's own, as it was parsed. */
export interface OwnText {
  /** Its paragraphs, under the addresses that the comparison names. */
  paragraphs: OwnParagraph[];
  /** What was unsure when the text was parsed. */
  doubts: string[];
}

/** A paragraph of a text of one's own. */
export interface OwnParagraph {
  /** The address that the comparison names it by. */
  id: Address;
  /** The place in the text: `13(f)`. */
  place: string;
  /** The wording; null for a paragraph that has items alone. */
  text: string | null;
}

/**
 * What a text of one's own did with the wording of a report. The date of the text, `2026` or `2026-11-28`, is not before
 * that of the report.
 */
export function compareOwn(report: string, text: string, date: string): OwnComparison;
