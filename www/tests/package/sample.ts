// How a program in TypeScript uses every function. It is compiled, not run.
import * as gge from "gge-wasm";

// What is a string and what is a union, what may be null and what may not.
const version: string = gge.version() + gge.dataVersion();
const themes: gge.Theme[] = gge.vocabularies().theme;
const kind: gge.Kind | null = gge.resolve("norm (f)").kind;
const held: gge.DocumentSymbol[] = gge.reports().filter((it) => it.coverage === "whole").map((it) => it.symbol);
const authors: string[] = gge.sources().map((it) => it.author);
const norms: (string | null)[] = gge.provisions({ report: "2015", kind: "norm" }).map((it) => it.letter);
const wordings: string[] = gge.renderings({ of: "A/70/174#13(f)" }).map((it) => it.text);
const notes: string[] = gge.conflicts("A/70/174#13(a)").map((it) => it.note);
const disputed: number = gge.disputed().length;

const provision = gge.provision("A/70/174#13(f)");
const particulars = provision?.particulars ?? null;
const topics: gge.Topic[] = particulars !== null && "norm" in particulars ? particulars.norm.topics : [];

function shown(redline: gge.Redline): string {
  return redline.pieces.map((it) => (it.piece === "gone" ? `[-${it.text}-]` : it.text)).join("");
}
const words: string = shown(gge.redline("one", "two"));
const lost: gge.QualifierChange[] = gge.compare("2013", "2015").alignments.flatMap((it) => it.expressions.lost);
const shares: number[] = gge
  .cumulative("official")
  .rows.flatMap((row) => row.cells.flatMap((cell) => cell.entries.map((entry) => entry.novelty?.newShare ?? 0)));
const csv: string = gge.cumulativeTable("csv", "long");
const spans: gge.Span[] = gge.novelty("A/70/174#28(f)")?.spans ?? [];
const ancestors: gge.Relative[] = gge.lineage("A/70/174#28(f)").ancestors;
const drifts: gge.DriftKind[] = gge.drift().map((it) => it.kind);
const reasons: string[] = gge.links().map((it) => it.reason);
const counts: number[] = gge.profile("2015", { kind: "norm" }).counts.map((it) => it.count);
const shifts: gge.Modality[] = gge.profileChange("2013", "2015").rows.map((it) => it.modality);

const check: gge.Check = gge.check("text", "A/70/174, para. 13 (f)");
const fits: boolean | null | undefined = check.citation?.fits;
const standing: gge.Standing = check.standing;
const errors: gge.Finding[] = gge.scan("text", "html").filter((it) => it.level === "error");
const starts: number[] = gge.scan("text", "markdown").map((it) => it.start);
const findings: string = gge.findingsTable("markdown", "speech.md", "text");
const statuses: gge.CitationStatus[] = gge.citations("text").map((it) => it.standing);

const consensus: boolean[] = gge.groups().map((it) => it.consensus.value);
const names: string[] = gge.processes().map((it) => it.name);
const states: string[] = gge.membershipMatrix().states.map((it) => it.state);
const joined: string[] = gge.membershipChanges().flatMap((it) => it.joined);
const overlaps: number[] = gge.membershipOverlaps().map((it) => it.states);
const certain: boolean[] = gge.timeline("2015", null).dated.map((it) => it.certain);
const organs: (string | null)[] = gge.organs().map((it) => it.partOf);
const mandates: gge.Matter[] = gge.organMandates("crime").map((it) => it.matter);
const recommended: string[] = gge.recommendations().map((it) => it.summary);
const observed: string[] = gge.observations().map((it) => it.summary);

const bodies: gge.BodyKind[] = gge.bodies().map((it) => it.kind);
const endorsed: string[] = gge.uptake({ stance: "endorses", touching: "norm (c)" }).map((it) => it.id);
const cells: gge.Stance[] = gge.uptakeMatrix("themes").rows.flatMap((it) => it.cells.flat().map((one) => one.stance));
const steps: gge.MatchLevel[] = gge.uptakeTimeline("cbm").dated.map((it) => it.reach);
const stances: gge.Stance[] = gge.bodiesByStance().map((it) => it.stance);
const endorsers: gge.Body[] = gge.endorsersOfAll("2015").flatMap((it) => it.bodies);
const contested: gge.Target[] = gge.contested("law").flatMap((it) => it.on);

const hits: gge.Hit[] = gge.search("proxies", { kind: "law", limit: 10 });
const marked: string[] = hits.flatMap((it) => it.ranges.map(([start, end]) => it.text.slice(start, end)));
const sorts: gge.ItemKind[] = gge.search("proxies").map((it) => it.kind);
const cited: gge.Cited = gge.cite("norm (f)", true);
const csl: string[] = [cited.csl.id, cited.csl.title ?? "", cited.cslCitation.citationItems[0]?.locator ?? "", cited.text];

export function code(error: gge.GgeError): gge.ErrorCode {
  return error.code;
}

// What the compiler must refuse.
// @ts-expect-error a number is no text
gge.check(42);
// @ts-expect-error no such option
gge.provisions({ reprot: "2015" });
// @ts-expect-error a limit is a number
gge.search("proxies", { limit: "10" });
// @ts-expect-error no such token
gge.uptakeMatrix("columns");
// @ts-expect-error it may be null
gge.provision("A/70/174#13(f)").text;
// @ts-expect-error there is nothing to start up
gge.default();

export {
  version, themes, kind, held, authors, norms, wordings, notes, disputed, topics, words, lost, shares, csv, spans,
  ancestors, drifts, reasons, counts, shifts, fits, standing, errors, starts, statuses, consensus, names, states, joined, overlaps,
  certain, organs, mandates, recommended, observed, bodies, endorsed, cells, steps, stances, endorsers, contested, findings,
  marked, sorts, csl,
};
