// How a program in TypeScript uses every function. It is compiled, not run.
import * as gge from "gge-wasm";
import * as data from "gge-wasm/data";
import { init, initSync } from "gge-wasm/init";
import * as inline from "gge-wasm/inline";
import { connect, serve, type Client } from "gge-wasm/worker";

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

const provision: gge.Provision = gge.provision("norm (f)");
const topics: gge.Topic[] = provision.kind === "norm" ? provision.particulars.norm.topics : [];
const measures: gge.Measure[] = gge.provisions().flatMap((it) => (it.kind === "cbm" ? [it.particulars.cbm.measure] : []));
const eleven: gge.NormProvision[] = data.norms;
const meaning: string = data.meanings.rule["changed-modal"];

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
const [finding] = gge.scan("text");
if (finding?.kind === "citation") {
  const named: gge.Citation = finding.citation;
  const status: gge.CitationStatus = finding.verdict;
  console.log(named, status);
} else if (finding) {
  const checked: gge.Check = finding.check;
  const verdict: gge.Verdict = finding.verdict;
  console.log(checked, verdict, finding.rule === null ? null : finding.reason.length);
}
const right: (string | null)[] = errors.flatMap((it) => gge.rangesOf(it)).map((it) => it.text);
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
const own: gge.OwnText = gge.compareOwn("2015", "1. States should rest.", "2026-11").own;
export const doubts: string[] = own.doubts;
const marked: string[] = hits.flatMap((it) => it.ranges.map(([start, end]) => it.text.slice(start, end)));
const sorts: gge.ItemKind[] = gge.search("proxies").map((it) => it.kind);
const cited: gge.Cited = gge.cite("norm (f)", true);
const csl: string[] = [cited.csl.id, cited.csl.title ?? "", cited.cslCitation.citationItems[0]?.locator ?? "", cited.text];

export function code(error: unknown): gge.ErrorCode | null {
  return gge.isGgeError(error) ? error.code : null;
}

export async function elsewhere(worker: Worker): Promise<gge.Finding[]> {
  await init(new URL("gge_wasm_bg.wasm", import.meta.url));
  initSync(new Uint8Array());
  serve(gge, init("gge_wasm_bg.wasm"));
  serve(inline);
  const client: Client = connect(worker);
  // @ts-expect-error a number is no text
  await client.check(42);
  return client.scan("text", "markdown");
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
gge.provision("norm (f)").text.length;
// @ts-expect-error only a norm has a norm's particulars
gge.provision("A/70/174#13(f)").particulars.norm;
// @ts-expect-error a count says what it counts
gge.membershipMatrix().states[0]?.count;
// @ts-expect-error there is nothing to start up
gge.default();

export {
  version, themes, kind, held, authors, norms, wordings, notes, disputed, topics, words, lost, shares, csv, spans,
  ancestors, drifts, reasons, counts, shifts, fits, standing, errors, starts, statuses, consensus, names, states, joined, overlaps,
  certain, organs, mandates, recommended, observed, bodies, endorsed, cells, steps, stances, endorsers, contested, findings,
  marked, sorts, csl, measures, eleven, meaning, right,
};
