// What other bodies did with the reports, in the words of this library.

export interface Body {
  id: string;
  name: string;
  short: string;
  kind: BodyKind;
}

export interface Uptake {
  id: string;
  by: string[];
  instrument: string;
  symbol: DocumentSymbol | null;
  date: CalendarDate | null;
  summary: string;
  touches: { stance: Stance; on: Target[]; basis: Evidence }[];
  confidence: Confidence;
  sources: SourcePlace[];
}

export interface Taken {
  entry: string;
  stance: Stance;
  basis: Evidence;
}

export interface UptakeMatrix {
  columns: Target[];
  rows: { body: Body; cells: Taken[][]; elsewhere: Taken[] }[];
}

export interface UptakeStep {
  date: CalendarDate | null;
  bodies: Body[];
  entry: Uptake;
  reach: MatchLevel;
  stances: Stance[];
}

export interface UptakeTimeline {
  target: Target;
  dated: UptakeStep[];
  undated: UptakeStep[];
}

export interface StanceBodies {
  stance: Stance;
  bodies: { body: Body; entries: string[] }[];
}

export interface Endorser {
  bodies: Body[];
  entry: Uptake;
  reach: MatchLevel;
  basis: Evidence;
}

export interface Contested {
  id: string;
  group: Years;
  on: Target[];
  summary: string;
  confidence: Confidence;
  sources: SourcePlace[];
}

export interface UptakeFilter {
  /** A body by id or name. */
  by?: string | null;
  kind?: BodyKind | null;
  stance?: Stance | null;
  basis?: Evidence | null;
  /** A provision, report or theme as one writes it. */
  touching?: string | null;
}

export function bodies(): Body[];
export function uptake(filter?: UptakeFilter | null): Uptake[];
export function uptakeMatrix(columns: UptakeColumns): UptakeMatrix;
/** What was done with a provision, report or theme, in the order of time. */
export function uptakeTimeline(target: string): UptakeTimeline;
export function bodiesByStance(target?: string | null): StanceBodies[];
/** Who stands by all norms of a report. */
export function endorsersOfAll(report: string): Endorser[];
export function contested(target?: string | null): Contested[];
