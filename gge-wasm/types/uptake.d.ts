// What other bodies did with the reports, in the words of this library.

/** A body that acted on the reports: an organization, a grouping, a State, a company ... */
export interface Body {
  /** The short name of the body: `g7`. */
  id: string;
  /** The name of the body in full. */
  name: string;
  /** The name for a narrow column: `G7`. */
  short: string;
  /** The kind of body: regional, a State, research ... */
  kind: BodyKind;
}

/** A stance of an instrument, with what it is on. */
export interface Touch {
  /** The stance. */
  stance: Stance;
  /** The targets; at least one. */
  on: Target[];
  /** The ground for recording it. */
  basis: Evidence;
}

/**
 * An instrument by which a body took a report up, went its own way, or stood beside it: a declaration, a resolution, a work plan, a manual
 * ...
 */
export interface Uptake {
  /** The short name: `g7-lucca-declaration`. */
  id: string;
  /** The bodies that acted: more than one only where they acted jointly. */
  by: string[];
  /** The name of the instrument as the source gives it, or else a description. */
  instrument: string;
  /** The symbol, where the instrument is a document of the United Nations and a source gives it. */
  symbol: DocumentSymbol | null;
  /** The date, as precise as in the source. Null where the source gives none. */
  date: CalendarDate | null;
  /** A summary of what the instrument does, in our words. */
  summary: string;
  /** The stances of the instrument, each with its targets; at least one. */
  touches: Touch[];
  /** The certainty of the entry. */
  confidence: Confidence;
  /** The sources, with the places in them. */
  sources: SourcePlace[];
}

/** An entry of uptake in a matrix. */
export interface Taken {
  /** The id of the entry. */
  entry: string;
  /** The stance of it. */
  stance: Stance;
  /** The ground for recording it. */
  basis: Evidence;
}

/** The row of one body in an `UptakeMatrix`. */
export interface UptakeRow {
  /** The body of the row. */
  body: Body;
  /** The stances on each column, in the order of the columns. */
  cells: Taken[][];
  /** The stances on targets without a column: a report as a whole, or a theme in a matrix of provisions. */
  elsewhere: Taken[];
}

/** A table of the stances of bodies on provisions or themes. */
export interface UptakeMatrix {
  /** The columns: provisions and sentences, or themes. */
  columns: Target[];
  /** A row for each body, in the order of the record. */
  rows: UptakeRow[];
}

/** An entry about the target. */
export interface UptakeStep {
  /** The date, as precise as its source. */
  date: CalendarDate | null;
  /** The bodies that made the instrument; several if they acted jointly. */
  bodies: Body[];
  /** The entry about the target. */
  entry: Uptake;
  /** The nearness of the entry to the target: it may name the target, or only its report or theme. */
  reach: MatchLevel;
  /** The stances on the target at this level, each once. */
  stances: Stance[];
}

/** The uptake of a target by time. */
export interface UptakeTimeline {
  /** The target whose uptake this is. */
  target: Target;
  /** The entries with a date, by the first day that it may mean, then by the last, then in the order of the record. */
  dated: UptakeStep[];
  /** The entries without a date, in the order of the record. */
  undated: UptakeStep[];
}

/** A body with its entries of one stance. */
export interface BodyEntries {
  /** The body that takes the stance. */
  body: Body;
  /** The ids of the entries, in the order of the record; at least one. */
  entries: string[];
}

/** The bodies that take one stance. */
export interface StanceBodies {
  /** The stance that the bodies take. */
  stance: Stance;
  /** The bodies, in the order of the record, each with its entries. */
  bodies: BodyEntries[];
}

/** An entry that endorses every norm of a report. */
export interface Endorser {
  /** The bodies that made the instrument; several if they acted jointly. */
  bodies: Body[];
  /** The entry that endorses the norms. */
  entry: Uptake;
  /** The nearness: `names` if the entry names each norm or the paragraph with the norms, `report` if it endorses the report as a whole. */
  reach: MatchLevel;
  /** The ground: `stated` if the source states all of it. */
  basis: Evidence;
}

/** A part of the reports that was contested in a Group, as a source reports. */
export interface Contested {
  /** A short name of the contested part. */
  id: string;
  /** The Group in which the dispute arose. */
  group: Years;
  /** The parts of the reports that were contested; at least one. */
  on: Target[];
  /** A summary of the source's account, in our words. */
  summary: string;
  /** The certainty of the entry. */
  confidence: Confidence;
  /** The sources, with the places in them. */
  sources: SourcePlace[];
}

/** The conditions on entries of uptake: what fits all that are set. */
export interface UptakeFilter {
  /** The body, by id or name. */
  by?: string | null;
  /** The kind of body. */
  kind?: BodyKind | null;
  /** The stance. */
  stance?: Stance | null;
  /** The ground for recording it. */
  basis?: Evidence | null;
  /** The provision, report or theme, as one writes it. */
  touching?: string | null;
}

/** The bodies that acted on the reports. */
export function bodies(): Body[];
/** The entries of uptake that fit a filter. */
export function uptake(filter?: UptakeFilter | null): Uptake[];
/** The table of bodies against provisions or themes. */
export function uptakeMatrix(columns: UptakeColumns): UptakeMatrix;
/** The uptake of a provision, report or theme as one writes it, by time. */
export function uptakeTimeline(target: string): UptakeTimeline;
/** The bodies by their stance: to a provision, report or theme as one writes it, or to all. */
export function bodiesByStance(target?: string | null): StanceBodies[];
/** The entries that stand by all norms of a report. */
export function endorsersOfAll(report: string): Endorser[];
/** The parts that were reportedly contested in a later Group: of a provision, report or theme as one writes it, or all. */
export function contested(target?: string | null): Contested[];
