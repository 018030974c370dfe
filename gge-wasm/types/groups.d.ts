// Groups and what came after them.

export interface Mandate {
  resolution: DocumentSymbol;
  paragraph: string | null;
  date: CalendarDate | null;
}

export interface Officeholder {
  name: string;
  of: string;
}

export interface Person {
  state: string | null;
  honorific: string | null;
  name: string;
  position: string | null;
  sessions: number[];
}

export interface Group {
  years: Years;
  experts: Sourced<number>;
  members: Sourced<string[]>;
  mandate: Sourced<Mandate>;
  document: Sourced<DocumentSymbol>;
  consensus: Sourced<boolean>;
  adopted: Sourced<CalendarDate> | null;
  concluded: Sourced<CalendarDate> | null;
  /** With what it says about the report, to the letter, where a source quotes it. */
  takenUpBy: Sourced<{ resolution: DocumentSymbol; date: CalendarDate | null; quote: string | null }> | null;
  /** The State that proposed it, or pressed for it. */
  soughtBy: Sourced<string> | null;
  /** The resolution that first asked for it, where the mandate is of a later one. */
  firstAsked: Sourced<Mandate> | null;
  /** Words of its mandate, as a source quotes them. */
  mandateQuote: Sourced<string> | null;
  started: Sourced<CalendarDate> | null;
  /** How many, where only their number is known. */
  meetings: Sourced<number> | null;
  /** What a source reports of it beyond these facts, in the words of the record. */
  accounts: Sourced<string>[];
  chair: Sourced<Officeholder> | null;
  sessions: Sourced<{ from: CalendarDate; to: CalendarDate; place: string }[]> | null;
  consultants: Sourced<{ organization: string; persons: Person[] }> | null;
  secretary: Sourced<Officeholder> | null;
  persons: Sourced<Person[]> | null;
}

export interface ProcessDocument {
  symbol: DocumentSymbol;
  role: DocumentRole;
  adopted: CalendarDate | null;
  issued: CalendarDate | null;
  dated: CalendarDate | null;
  decision: string | null;
}

export interface Process {
  id: string;
  kind: ProcessKind;
  name: string;
  /** `2021-2025`, or `2026-` where it goes on. */
  years: string;
  from: CalendarDate;
  to: CalendarDate | null;
  mandate: Sourced<Mandate> | null;
  experts: Sourced<number> | null;
  members: Sourced<string[]> | null;
  chair: Sourced<Officeholder> | null;
  substantiveSessions: Sourced<number> | null;
  basis: Sourced<{ restates: Address[]; names: DocumentSymbol[] }> | null;
  documents: Sourced<ProcessDocument>[];
  dissociations: Sourced<{ state: string; document: DocumentSymbol; from: string; date: CalendarDate | null }>[];
  meetings: Sourced<{ title: string; from: CalendarDate; to: CalendarDate; scheduled: boolean }>[];
  /** What is to be said wherever it is shown. */
  caveat: string;
}

export interface Membership {
  years: Years;
  report: DocumentSymbol | null;
  after2017: boolean;
  members: string[];
}

export interface MembershipMatrix {
  /** The columns: the five Groups, then that of 2019-2021. */
  memberships: Membership[];
  /** `member` has one for each column, `count` the number of columns in which it is true. */
  states: { state: string; member: boolean[]; count: number }[];
}

export interface MembershipChange {
  earlier: Years;
  later: Years;
  after2017: boolean;
  joined: string[];
  left: string[];
  stayed: string[];
}

export interface MembershipOverlap {
  earlier: Years;
  later: Years;
  after2017: boolean;
  states: number;
}

export interface Event {
  kind: EventKind;
  date: CalendarDate | null;
  end: CalendarDate | null;
  who: string[];
  what: string;
  symbol: DocumentSymbol | null;
  scheduled: boolean;
  subject: Subject;
  confidence: Confidence;
  sources: SourcePlace[];
}

export interface Timeline {
  /** `certain` is false for what could lie outside of the dates that were asked for. */
  dated: (Event & { certain: boolean })[];
  undated: Event[];
}

export interface Organ {
  id: string;
  name: string;
  partOf: string | null;
}

export interface OrganMandate {
  organ: string;
  matter: Matter;
  summary: string;
  confidence: Confidence;
  sources: SourcePlace[];
}

export interface Recommendation {
  id: string;
  matter: Matter | null;
  summary: string;
  sources: SourcePlace[];
}

/** One of a list that a source gives: what holds the field back, what the framework consists of, where the talks could go on. */
export interface Observation {
  id: string;
  kind: ObservationKind;
  matter: Matter | null;
  summary: string;
  sources: SourcePlace[];
}

export function groups(): Group[];
/** What came after 2017: facts only, the wording of those documents is not in the record. */
export function processes(): Process[];
/** States by Groups, the one of 2019-2021 included. */
export function membershipMatrix(): MembershipMatrix;
export function membershipChanges(): MembershipChange[];
export function membershipOverlaps(): MembershipOverlap[];
export function timeline(from?: CalendarDate | null, to?: CalendarDate | null): Timeline;
export function organs(): Organ[];
export function organMandates(matter?: Matter | null): OrganMandate[];
export function recommendations(): Recommendation[];
export function observations(): Observation[];

