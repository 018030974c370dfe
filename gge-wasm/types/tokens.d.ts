// Every function gives plain data: absent values are null, offsets and ranges count UTF-16 code units, as `slice` does.
// What goes wrong is thrown as an `Error` with a `code`: see `GgeError`. A place may be written in any way that people write it.

/** The error that every function throws, whatever is wrong: what, where, why, and the nearest right thing in `message`. */
export interface GgeError extends Error {
  /** The sort of error, to branch on: `message` is for people, and may be reworded. */
  code: ErrorCode;
}

/**
 * The sorts of errors. A place that is not there is `no-paragraph`, `no-item`, `not-held`, `unknown-report` or the like, in every
 * function.
 */
export type ErrorCode =
    | "ambiguous" | "bad-argument" | "bad-date" | "bad-filter" | "bad-option" | "bad-query" | "bad-subject" | "bad-text"
    | "contradiction" | "incomparable" | "no-item" | "no-paragraph" | "no-provision" | "no-report" | "no-sentence"
    | "not-held" | "not-started" | "nothing" | "nothing-held" | "nowhere" | "resolution" | "same-report" | "several" | "too-long" | "unchecked"
    | "unknown-body" | "unknown-rendering" | "unknown-report" | "unknown-token" | "unknown-year" | "unreadable"
    | "unresolved" | "whole-section" | "wrong-order";

/** Tests whether something that was thrown is a `GgeError`. Needs no module. */
export function isGgeError(error: unknown): error is GgeError;

// Tokens. Closed lists: what each means is `meanings` in `gge-wasm/data`.

/** The share of a report's paragraphs that the record holds. A statement of absence is only as good as this. */
export type Coverage = "whole" | "part" | "none";
/** A theme: a row of the Hague Program's cumulative table. */
export type Theme = "goal" | "threats" | "norms" | "law" | "cbm" | "cooperation" | "capacity" | "recommendations";
/** The kind of a provision. Paragraphs that only introduce or comment have none. */
export type Kind = "norm" | "law" | "cbm";
/** The closeness of a wording to the official one. Only verbatim wording can prove a quotation wrong. */
export type Fidelity = "verbatim" | "near-verbatim" | "abridged" | "paraphrase";
/** The certainty of a fact. */
export type Confidence = "high" | "medium" | "low";
/** The behaviour that a norm expects of States. */
export type Expectation = "conduct" | "restraint";
/** The subject of a norm. */
export type Topic =
    | "assistance" | "attribution" | "cooperation" | "crime-and-terrorism" | "critical-infrastructure"
    | "emergency-response-teams" | "human-rights" | "incidents" | "information-exchange" | "law-enforcement"
    | "malicious-tools" | "privacy" | "private-sector" | "stability" | "supply-chain" | "territory"
    | "vulnerabilities" | "wrongful-acts";
/** The subject of a provision on law: a principle, a rule, or a point that the Group makes about one. */
export type Principle =
    | "attribution" | "charter" | "distinction" | "existing-obligations" | "human-rights" | "humanity"
    | "inherent-right" | "jurisdiction" | "necessity" | "non-intervention" | "non-use-of-force"
    | "peaceful-settlement" | "proportionality" | "proxies" | "sovereign-equality" | "sovereignty"
    | "state-responsibility" | "substantiation" | "territory";
/** The kind of a confidence-building measure. */
export type Measure =
    | "agency-cooperation" | "consultation" | "critical-infrastructure" | "emergency-response-teams"
    | "incident-classification" | "incident-cooperation" | "incident-information" | "institutional-dialogue"
    | "law-enforcement" | "points-of-contact" | "repository" | "request-mechanisms" | "views-and-information";
/** The purpose of a confidence-building measure. Only words in the record count: absence is no loss from 2013 to 2015. */
export type Aim =
    | "confidence" | "cooperation" | "dialogue" | "information-exchange" | "predictability" | "risk-reduction" | "response"
    | "security" | "stability" | "transparency";
/** The level at which a confidence-building measure works. As with `Aim`, only words in the record count. */
export type Level =
    | "national" | "bilateral" | "subregional" | "regional" | "multilateral" | "international" | "united-nations"
    | "political" | "policy" | "technical" | "sectoral";
/** The common ground of two places. */
export type LinkKind = "wording" | "idea";
/** The relation of an earlier wording to a later one: of words, never of duties. */
export type Relation = "equal" | "equivalent" | "subset" | "superset" | "intersects";
/** The act of a later report upon an earlier wording. */
export type Act = "reiterated" | "revised" | "lengthened" | "shortened";
/** The authority for a link. */
export type Basis = "measured" | "curated";
/** The use that the record makes of a source. */
export type SourceRole = "wording" | "renderings" | "facts";
/** The class of a modal expression. What it binds to is for the reader to say. */
export type ModalClass = "obligation" | "recommendation" | "possibility" | "statement";
/** The way in which a qualifier limits a commitment. */
export type QualifierClass = "intent" | "law" | "discretion" | "standard" | "voluntariness" | "degree";
/** A modal expression: the verb by which a text demands, recommends, allows or states. */
export type Modality =
    | "must" | "must-not" | "shall" | "shall-not" | "should" | "should-not" | "should-consider" | "should-seek-to"
    | "to-be-considered" | "is-encouraged-to" | "calls-for" | "calls-upon" | "may" | "may-not" | "may-need-to"
    | "may-wish-to" | "might" | "can" | "cannot" | "could" | "would" | "will" | "there-is-a-need-to" | "applies"
    | "affirmed" | "are-concerned-that" | "believes" | "concluded" | "confirmed" | "considered" | "emphasized"
    | "identified" | "noted" | "notes" | "has-noted" | "observed" | "offers" | "proposed" | "recalling"
    | "recognized" | "recognizes" | "recognizing" | "recommended" | "recommends" | "reflects" | "requested"
    | "stressed" | "suggested" | "underscoring";
/** The kind of a body. */
export type BodyKind =
    | "regional" | "military-alliance" | "plurilateral" | "multi-stakeholder" | "state" | "bilateral" | "research"
    | "civil-society" | "private-sector" | "un-organ";
/** The stance of a body on a report. The order ranks nothing, and no value passes judgement. */
export type Stance = "endorses" | "repeats" | "operationalizes" | "extends" | "proposes" | "parallels" | "diverges" | "contests";
/** The kind of an annotation. */
export type AnnotationKind = "comment" | "guidance" | "reference";
/** An answer to a question about a norm. */
export type Opinion = "yes" | "no" | "unsure";
/** The ground for recording a stance. */
export type Evidence = "stated" | "inferred";
/** The kind of a process. */
export type ProcessKind = "group-of-governmental-experts" | "open-ended-working-group" | "mechanism";
/** The role of a document in its process. */
export type DocumentRole =
    | "report" | "progress-report" | "final-report" | "conference-room-paper" | "national-views" | "takes-up";
/** A field in which the United Nations deals with ICTs. */
export type Matter =
    | "peace-and-security" | "terrorism" | "crime" | "human-rights" | "development" | "internet-governance"
    | "export-control";
/** The subject of an observation that a source makes. */
export type ObservationKind = "obstacle" | "area" | "format";
/** The nearness of an entry of uptake to what one asks about. */
export type MatchLevel = "names" | "report" | "theme";
/** The columns of an uptake matrix. */
export type UptakeColumns = "provisions" | "themes";
/** The kind of an event. */
export type EventKind =
    | "term" | "mandate" | "meeting" | "adoption" | "conclusion" | "document" | "taken-up" | "uptake"
    | "dissociation";
/** The origin of the wording in a cumulative table. */
export type TableWording = "official" | "hague-table";
/** The format of a table that is written as a file. */
export type TableFormat = "csv" | "markdown" | "html";
/** The status of what is cited, by the record. */
export type CitationStatus = "held" | "not-held" | "ambiguous" | "suspicious" | "impossible";
/** The outcome of a check. */
export type Standing = "right" | "wrong" | "unrecognized";
/** The format that a document is written in. */
export type Format = "plain" | "markdown" | "html" | "source" | "data" | "notebook";
/** The kind of a finding. */
export type FindingKind = "citation" | "quotation" | "echo";
/** The weight of a finding: `error` is wrong, `warning` probably wrong, `note` good to know. */
export type FindingLevel = "error" | "warning" | "note";
/** The subject of a finding: the main thing, where there are several. */
export type Rule =
    | "changed-modal" | "lost-qualifier" | "unmarked-omission" | "changed-wording" | "joined-provisions"
    | "wrong-citation" | "impossible-citation" | "changed-paraphrase" | "other-words" | "cut-short" | "adapted" | "restated" | "near"
    | "paraphrase";
/** The kind of agreement between a quotation and the record. The first that holds. */
export type Verdict =
    | "verbatim" | "excerpt" | "abridged" | "composite" | "altered" | "paraphrase" | "unrecognized";
/** The kind of a drift: the weightiest of the changes that were measured. */
export type DriftKind = "modality" | "qualifier" | "reworded" | "abridged" | "expanded" | "transcription";
/** A kind of item: what a filter keeps to, and what a search finds. */
export type ItemKind = "provisions" | "renderings" | "uptake";
/** The reason why an entry was found. */
export type MatchReason = "address" | "words" | "filters";
/** The operation that turns a stretch of the earlier text into one of the later text. */
export type Op = "equal" | "delete" | "insert" | "replace" | "move";

/** The symbol of a document: `A/70/174`. */
export type DocumentSymbol = string;
/** The address of a provision or a sentence: `A/70/174#13(f)`, `A/68/98#23:2`. */
export type Address = string;
/** An address, or the id of a rendering: `hague-table/2013/threats/3`. */
export type Place = string;
/** A year, a month or a day: `2015`, `2015-07`, `2015-07-22`. */
export type CalendarDate = string;
/** The years of a Group: `2014-2015`. */
export type Years = string;
/** What uptake touches: a provision, a report or a theme. */
export type Target = string;
/** What sources disagree about: a provision, a report, a Group, a rendering, `uptake/...`, `process/...` or a source. */
export type Subject = string;
/** The offsets of the first character and behind the last one, as `slice` takes them. */
export type Range = [start: number, end: number];

