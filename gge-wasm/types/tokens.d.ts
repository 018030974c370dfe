// Every function gives plain data: absent values are null, offsets and ranges count UTF-16 code units, as `slice` does.
// What goes wrong is thrown as an `Error` with a `code`: see `GgeError`.

/** What is thrown. */
export interface GgeError extends Error {
  code: ErrorCode;
}

export type ErrorCode =
    | "ambiguous" | "bad-address" | "bad-date" | "bad-filter" | "bad-option" | "bad-place" | "bad-query" | "bad-subject"
    | "contradiction" | "incomparable" | "no-item" | "no-paragraph" | "no-report" | "no-sentence"
    | "not-held" | "nothing" | "nothing-held" | "nowhere" | "resolution" | "same-report" | "several" | "too-long" | "unchecked"
    | "unknown-body" | "unknown-rendering" | "unknown-report" | "unknown-token" | "unknown-year" | "unreadable"
    | "unresolved" | "whole-section" | "wrong-order";

// Tokens. Closed lists: see the documentation of gge-core for what each means.

export type Coverage = "whole" | "part" | "none";
export type Theme = "goal" | "threats" | "norms" | "law" | "cbm" | "cooperation" | "capacity" | "recommendations";
export type Kind = "norm" | "law" | "cbm";
export type Fidelity = "verbatim" | "near-verbatim" | "abridged" | "paraphrase";
export type Confidence = "high" | "medium" | "low";
export type Expectation = "conduct" | "restraint";
export type Topic =
    | "assistance" | "attribution" | "cooperation" | "crime-and-terrorism" | "critical-infrastructure"
    | "emergency-response-teams" | "human-rights" | "incidents" | "information-exchange" | "law-enforcement"
    | "malicious-tools" | "privacy" | "private-sector" | "stability" | "supply-chain" | "territory"
    | "vulnerabilities" | "wrongful-acts";
export type Principle =
    | "attribution" | "charter" | "distinction" | "existing-obligations" | "human-rights" | "humanity"
    | "inherent-right" | "jurisdiction" | "necessity" | "non-intervention" | "non-use-of-force"
    | "peaceful-settlement" | "proportionality" | "proxies" | "sovereign-equality" | "sovereignty"
    | "state-responsibility" | "substantiation" | "territory";
export type Measure =
    | "agency-cooperation" | "consultation" | "critical-infrastructure" | "emergency-response-teams"
    | "incident-classification" | "incident-cooperation" | "incident-information" | "institutional-dialogue"
    | "law-enforcement" | "points-of-contact" | "repository" | "request-mechanisms" | "views-and-information";
export type Aim =
    | "confidence" | "cooperation" | "dialogue" | "information-exchange" | "predictability" | "risk-reduction" | "response"
    | "security" | "stability" | "transparency";
export type Level =
    | "national" | "bilateral" | "subregional" | "regional" | "multilateral" | "international" | "united-nations"
    | "political" | "policy" | "technical" | "sectoral";
export type LinkKind = "wording" | "idea";
export type Relation = "equal" | "equivalent" | "subset" | "superset" | "intersects";
export type Act = "reiterated" | "revised" | "lengthened" | "shortened";
export type Basis = "measured" | "curated";
export type SourceRole = "wording" | "renderings" | "facts";
export type ModalClass = "obligation" | "recommendation" | "possibility" | "statement";
export type QualifierClass = "intent" | "law" | "discretion" | "standard" | "voluntariness" | "degree";
export type Modality =
    | "must" | "must-not" | "shall" | "shall-not" | "should" | "should-not" | "should-consider" | "should-seek-to"
    | "to-be-considered" | "is-encouraged-to" | "calls-for" | "calls-upon" | "may" | "may-not" | "may-need-to"
    | "may-wish-to" | "might" | "can" | "cannot" | "could" | "would" | "will" | "there-is-a-need-to" | "applies"
    | "affirmed" | "are-concerned-that" | "believes" | "concluded" | "confirmed" | "considered" | "emphasized"
    | "identified" | "noted" | "notes" | "has-noted" | "observed" | "offers" | "proposed" | "recalling"
    | "recognized" | "recognizes" | "recognizing" | "recommended" | "recommends" | "reflects" | "requested"
    | "stressed" | "suggested" | "underscoring";
export type BodyKind =
    | "regional" | "military-alliance" | "plurilateral" | "multi-stakeholder" | "state" | "bilateral" | "research"
    | "civil-society" | "private-sector" | "un-organ";
export type Stance = "endorses" | "repeats" | "operationalizes" | "extends" | "proposes" | "parallels" | "diverges" | "contests";
export type AnnotationKind = "comment" | "guidance" | "reference";
export type Opinion = "yes" | "no" | "unsure";
export type Evidence = "stated" | "inferred";
export type ProcessKind = "group-of-governmental-experts" | "open-ended-working-group" | "mechanism";
export type DocumentRole =
    | "report" | "progress-report" | "final-report" | "conference-room-paper" | "national-views" | "takes-up";
export type Matter =
    | "peace-and-security" | "terrorism" | "crime" | "human-rights" | "development" | "internet-governance"
    | "export-control";
export type ObservationKind = "obstacle" | "area" | "format";
export type MatchLevel = "names" | "report" | "theme";
export type UptakeColumns = "provisions" | "themes";
export type EventKind =
    | "term" | "mandate" | "meeting" | "adoption" | "conclusion" | "document" | "taken-up" | "uptake"
    | "dissociation";
export type TableWording = "official" | "hague-table";
export type TableFormat = "csv" | "markdown" | "html";
export type CitationStatus = "held" | "not-held" | "ambiguous" | "suspicious" | "impossible";
export type Standing = "right" | "wrong" | "unrecognized";
export type Format = "plain" | "markdown" | "html" | "source" | "data" | "notebook";
export type FindingKind = "citation" | "quotation" | "echo";
export type FindingLevel = "error" | "warning" | "note";
export type Rule =
    | "changed-modal" | "lost-qualifier" | "unmarked-omission" | "changed-wording" | "joined-provisions"
    | "wrong-citation" | "impossible-citation" | "changed-paraphrase" | "other-words" | "cut-short" | "adapted" | "restated" | "near"
    | "paraphrase";
export type Verdict =
    | "verbatim" | "excerpt" | "abridged" | "composite" | "altered" | "paraphrase" | "unrecognized";
export type DriftKind = "modality" | "qualifier" | "reworded" | "abridged" | "expanded" | "transcription";
export type ItemKind = "provisions" | "renderings" | "uptake";
export type MatchReason = "address" | "words" | "filters";
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
/** Where something begins and ends. */
export type Range = [start: number, end: number];

