
// A text of one's own.

/** A comparison with a text of one's own, which is the later side. */
export interface OwnComparison extends Comparison {
  own: {
    /** The paragraphs of the text, under the addresses that the comparison names. */
    paragraphs: { id: Address; place: string; text: string | null }[];
    /** What was unsure when the text was parsed. */
    doubts: string[];
  };
}

/**
 * What a text of one's own did with the wording of a report. The date of the text, `2026` or `2026-11-28`, is not before
 * that of the report.
 */
export function compareOwn(report: string, text: string, date: string): OwnComparison;
