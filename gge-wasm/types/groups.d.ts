// Groups and what came after them.

/** The resolution that asked for a Group or a process. */
export interface Mandate {
  /** The symbol of the resolution. */
  resolution: DocumentSymbol;
  /** The paragraph of the resolution, where known. */
  paragraph: string | null;
  /** The date of the resolution, where a source gives one. */
  date: CalendarDate | null;
}

/** A person who held an office in a Group or process, such as the chair. */
export interface Officeholder {
  /** The person's name. */
  name: string;
  /** The State or organization that the person represented. */
  of: string;
}

/** A person who sat in a Group or advised it. */
export interface Person {
  /** The State that sent the person. Null for an adviser. */
  state: string | null;
  /** The form of address, as printed. Null where the source has none. */
  honorific: string | null;
  /** The person's name, as printed. */
  name: string;
  /** The person's position, as printed. Null where the source has none. */
  position: string | null;
  /** The sessions that the person attended, counted from 1. Empty where the source does not say which. */
  sessions: number[];
}

/** A resolution that took a report up. */
export interface AssemblyResolution {
  /** The symbol of the resolution. */
  resolution: DocumentSymbol;
  /** The date of it. Null where no source gives it. */
  date: CalendarDate | null;
  /** The words of it about the report, to the letter. Null where no source quotes them. */
  quote: string | null;
}

/** A session of a Group: its days and its place. */
export interface Session {
  /** The first day of the session. */
  from: CalendarDate;
  /** The last day of the session. */
  to: CalendarDate;
  /** The city where the session was held. */
  place: string;
}

/** The organization that advised a Group, with its representatives. */
export interface Consultants {
  /** The name of the organization. */
  organization: string;
  /** The representatives of the organization. */
  persons: Person[];
}

/** A Group of Governmental Experts. Each fact is `Sourced`. */
export interface Group {
  /** The years in which the Group began and ended. */
  years: Years;
  /** The number of experts. */
  experts: Sourced<number>;
  /** The States that sent experts. */
  members: Sourced<string[]>;
  /** The resolution that asked for the Group. */
  mandate: Sourced<Mandate>;
  /** The document that the Group issued. */
  document: Sourced<DocumentSymbol>;
  /** True if the Group reached consensus. */
  consensus: Sourced<boolean>;
  /** The date on which the Group adopted its report. Null if it adopted none, or no source tells the date. */
  adopted: Sourced<CalendarDate> | null;
  /** The date on which the Group ended. Null where the sources disagree: see the record's conflicts. */
  concluded: Sourced<CalendarDate> | null;
  /** The resolution of the General Assembly that took the report up. */
  takenUpBy: Sourced<AssemblyResolution> | null;
  /** The State that proposed it, or pressed for it. */
  soughtBy: Sourced<string> | null;
  /** The resolution that first asked for it, where the mandate is of a later one. */
  firstAsked: Sourced<Mandate> | null;
  /** Words of its mandate, as a source quotes them. */
  mandateQuote: Sourced<string> | null;
  /** The date on which the Group first met, or started its work. */
  started: Sourced<CalendarDate> | null;
  /** How many, where only their number is known. */
  meetings: Sourced<number> | null;
  /** What a source reports of it beyond these facts, in the words of the record. */
  accounts: Sourced<string>[];
  /** The chair of the Group, where known. */
  chair: Sourced<Officeholder> | null;
  /** The sessions, in order. Null where no source lists them. */
  sessions: Sourced<Session[]> | null;
  /** The organization that advised the Group. */
  consultants: Sourced<Consultants> | null;
  /** The secretary of the Group, where known. */
  secretary: Sourced<Officeholder> | null;
  /** The members by name. Null where no source lists them. */
  persons: Sourced<Person[]> | null;
}

/** A document of a process, with its dates. */
export interface ProcessDocument {
  /** The symbol of the document. */
  symbol: DocumentSymbol;
  /** The role of the document in the process. */
  role: DocumentRole;
  /** The date on which the process adopted the document. */
  adopted: CalendarDate | null;
  /** The date on which the document was issued. */
  issued: CalendarDate | null;
  /** A date of the document, where the source does not say whether of adoption or of issue. */
  dated: CalendarDate | null;
  /** The decision by which the General Assembly took the document up: `77/512`. */
  decision: string | null;
}

/** The provisions and reports on which a process builds. */
export interface BuildsOn {
  /** The provisions that it restates. */
  restates: Address[];
  /** The reports that it names. */
  names: DocumentSymbol[];
}

/** The dissociation of a State from a part of a document. */
export interface Dissociation {
  /** The State that dissociated itself. */
  state: string;
  /** The symbol of the document. */
  document: DocumentSymbol;
  /** The part of the document from which the State dissociated itself, in our words. */
  from: string;
  /** The date, where the source gives one. */
  date: CalendarDate | null;
}

/** A meeting of a process: its days and its name. */
export interface Meeting {
  /** The name of the meeting, in our words. */
  title: string;
  /** The first day of the meeting. */
  from: CalendarDate;
  /** The last day of the meeting. */
  to: CalendarDate;
  /** True if the source announces the meeting as scheduled, and does not report it as held. */
  scheduled: boolean;
}

/** A process of the United Nations after 2017. Each fact with a source is `Sourced`. */
export interface Process {
  /** The short name of the process: `oewg-2021-2025`. */
  id: string;
  /** The kind of process: a Group, a working group, a mechanism. */
  kind: ProcessKind;
  /** The name of the process in full. */
  name: string;
  /** The years: `2021-2025`, or `2026-` where it goes on. */
  years: string;
  /** The date on which the process began. */
  from: CalendarDate;
  /** The date on which the process ended. Null while it goes on. */
  to: CalendarDate | null;
  /** The resolution that asked for the process. */
  mandate: Sourced<Mandate> | null;
  /** The number of experts, where the process is a Group. */
  experts: Sourced<number> | null;
  /** The States that sent experts, where the process is a Group. */
  members: Sourced<string[]> | null;
  /** The chair of the process, where known. */
  chair: Sourced<Officeholder> | null;
  /** The number of substantive sessions. */
  substantiveSessions: Sourced<number> | null;
  /** The provisions and reports on which its reports build. Null where no source says. */
  basis: Sourced<BuildsOn> | null;
  /** The documents of the process, by date. */
  documents: Sourced<ProcessDocument>[];
  /** The States that dissociated themselves from documents of the process. */
  dissociations: Sourced<Dissociation>[];
  /** The meetings that a source dates, in order of time. */
  meetings: Sourced<Meeting>[];
  /** A caution that is to stand wherever it is shown. */
  caveat: string;
}

/** The members of one Group, or of a process after 2017. */
export interface Membership {
  /** The years of the Group: `2019-2021`. */
  years: Years;
  /** The document that the Group issued. Null for a process after 2017. */
  report: DocumentSymbol | null;
  /** True for a process after 2017, of which the record has facts only. */
  after2017: boolean;
  /** The member States, in the order of the source: for the Groups the order of figure 3 of UNIDIR's paper. */
  members: string[];
}

/** A State in all columns. */
export interface MembershipRow {
  /** The State. */
  state: string;
  /** True for each column in which it was a member. */
  member: boolean[];
  /** The number of the five Groups of 2004 to 2017 in which it was a member: 5 at most. */
  ofFive: number;
  /** The number of columns in which it was a member, the Group of 2019-2021 included: 6 at most. */
  ofSix: number;
}

/** A table of States by Groups. */
export interface MembershipMatrix {
  /** The columns: the five Groups, then that of 2019-2021. */
  memberships: Membership[];
  /** A row for each State that was a member, in alphabetical order. */
  states: MembershipRow[];
}

/** The difference between the members of two Groups. Each list is in the order of the source. */
export interface MembershipChange {
  /** The years of the earlier Group. */
  earlier: Years;
  /** The years of the later Group. */
  later: Years;
  /** True if the later one is a process after 2017. */
  after2017: boolean;
  /** The States that are members only of the later Group. */
  joined: string[];
  /** The States that are members only of the earlier Group. */
  left: string[];
  /** The States that are members of both. */
  stayed: string[];
}

/** The number of States that are members of two Groups. */
export interface MembershipOverlap {
  /** The years of the earlier Group. */
  earlier: Years;
  /** The years of the later Group. */
  later: Years;
  /** True if the later one is a process after 2017. */
  after2017: boolean;
  /** The number of States that are members of both. */
  states: number;
}

/** An event that took place or is scheduled. */
export interface Event {
  /** The kind of event. */
  kind: EventKind;
  /** The date, or the first one of several days. Null where no source gives it. */
  date: CalendarDate | null;
  /** The last date. Null for an event of one date, and for one without an end. */
  end: CalendarDate | null;
  /** The names of those who acted: Groups, bodies, States. */
  who: string[];
  /** A description of the event in a few words. */
  what: string;
  /** The symbol of the document that the event is about. */
  symbol: DocumentSymbol | null;
  /** True if the source announces the event as scheduled, and does not report it as held. */
  scheduled: boolean;
  /** The item of the record from which the event comes: a Group, a report, uptake, a process. */
  subject: Subject;
  /** The certainty. Low for a date on which the sources disagree. */
  confidence: Confidence;
  /** The sources of the event, with the places in them. */
  sources: SourcePlace[];
}

/** An event with a date. */
export interface DatedEvent extends Event {
  /** False if it could lie outside of the dates that were asked for. */
  certain: boolean;
}

/** All events of a record. */
export interface Timeline {
  /** The events with a date, by the first day that it may mean. */
  dated: DatedEvent[];
  /** The events without a date. */
  undated: Event[];
}

/** An organ, committee, agency, programme or forum of the United Nations. */
export interface Organ {
  /** The short name of the organ: `first-committee`. */
  id: string;
  /** The name of the organ in full. */
  name: string;
  /** The organ to which this one belongs, where the source says. */
  partOf: string | null;
}

/** The competence of one organ for one matter. */
export interface OrganMandate {
  /** The organ, by its short name. */
  organ: string;
  /** The matter with which the organ deals. */
  matter: Matter;
  /** A summary of the organ's work on the matter, in our words. */
  summary: string;
  /** The certainty of the fact. */
  confidence: Confidence;
  /** The sources of the fact, with the places in them. */
  sources: SourcePlace[];
}

/** A recommendation that a source itself makes to the United Nations or its Member States. */
export interface Recommendation {
  /** A short name of the recommendation. */
  id: string;
  /** The matter. Null where the recommendation is about the organization itself. */
  matter: Matter | null;
  /** A summary of the recommendation, in our words. */
  summary: string;
  /** The sources that make the recommendation, with the places in them. */
  sources: SourcePlace[];
}

/** One of a list that a source gives: what holds the field back, what the framework consists of, where the talks could go on. */
export interface Observation {
  /** A short name of the observation. */
  id: string;
  /** The list of observations to which this one belongs. */
  kind: ObservationKind;
  /** The matter. Null where the observation is about several. */
  matter: Matter | null;
  /** A summary of the observation, in our words. */
  summary: string;
  /** The sources of the observation, with the places in them. */
  sources: SourcePlace[];
}

/** The five Groups, 2004 to 2017. */
export function groups(): Group[];
/** The processes after 2017. Facts only: the wording of their documents is not in the record. */
export function processes(): Process[];
/** The States by Groups, the one of 2019-2021 included. Members of all five: `states.filter((it) => it.ofFive === 5)`. */
export function membershipMatrix(): MembershipMatrix;
/** Tells who joined, left and stayed from each Group to the next. */
export function membershipChanges(): MembershipChange[];
/** Counts the States that each two Groups have in common. */
export function membershipOverlaps(): MembershipOverlap[];
/** The events that lie, or could lie, between two dates, and all without a date. */
export function timeline(from?: CalendarDate | null, to?: CalendarDate | null): Timeline;
/** The organs of the United Nations that deal with ICTs. */
export function organs(): Organ[];
/** The matters with which these organs deal: of one matter, or all. */
export function organMandates(matter?: Matter | null): OrganMandate[];
/** The recommendations that sources make to the United Nations and its Members. */
export function recommendations(): Recommendation[];
/** The observations that sources give as lists. */
export function observations(): Observation[];

