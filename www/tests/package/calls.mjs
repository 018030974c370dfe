// Every function of the package with real arguments. The tests call them all, hold what comes out against the types, and
// fail if a function is missing here.

const quoted = "A State should not conduct or support ICT activity that intentionally damages critical infrastructure";
const wrong = "States must not knowingly allow their territory to be used for internationally wrongful acts using ICTs";
const document = `“${wrong}” (A/70/174, para. 13 (c)). “${quoted}” (A/70/174, para. 13 (e)). 𝄞 See A/70/74, and paragraphs 28e and f of the 2015 report.`;

/** What is told of findings and of what is thrown, which needs no module. */
export const helpers = ["isGgeError", "rangesOf"];

/** @type {Record<string, unknown[][]>} */
export const calls = {
  version: [[]],
  dataVersion: [[]],
  vocabularies: [[]],
  resolve: [["norm (f)"], ["A/68/98*"], ["para. 23, second sentence"], ["hague-table/2013/threats/3"]],
  reports: [[]],
  sources: [[]],
  provisions: [[], [null], [{ report: "2015", kind: "norm" }], [{ theme: "law", modality: "must-not", topic: null }]],
  provision: [["A/70/174#13(f)"], ["A/68/98#23:2"], ["A/70/174#16"], ["norm (f)"], ["2015 28"], ["A/70/174, para. 16 (d) (iv)"]],
  renderings: [[], [{ of: "A/70/174#13(f)" }]],
  conflicts: [["A/70/174#13(a)"], ["2016-2017"], ["2015"]],
  disputed: [[]],
  redline: [["States should not knowingly allow it.", "States must not – 𝄞 – allow it."], ["", ""]],
  compare: [["A/68/98", "A/70/174"], ["2010", "2013"]],
  compareOwn: [["2015", "1. States must not knowingly allow their territory to be used for internationally wrongful acts using ICTs.\n\n2. States should rest.\n", "2026-11"]],
  cumulative: [[], ["hague-table"]],
  cumulativeTable: [["csv", "long"], ["markdown"], ["html", "wide", "hague-table"]],
  novelty: [["A/70/174#28(f)"], ["2015, para. 16"], ["hague-table/2013/threats/3"]],
  lineage: [["A/70/174#28(f)"], ["A/68/98#23:1"], ["norm (c)"]],
  drift: [[], ["norm (f)"]],
  links: [[], ["A/70/174#28(f)"]],
  profile: [["2015"], ["2013", { theme: "cbm" }]],
  profileChange: [["2013", "2015"], ["2013", "2015", { kind: "norm" }]],
  check: [[quoted, "A/70/174, para. 13 (e)"], ["nothing of this kind"], [document]],
  scan: [[document], [document, "markdown"]],
  findingsTable: [["csv", "speech.md", document], ["markdown", "", document, "markdown"]],
  citations: [[document]],
  groups: [[]],
  processes: [[]],
  membershipMatrix: [[]],
  membershipChanges: [[]],
  membershipOverlaps: [[]],
  timeline: [[], ["2015-07", "2015-12"]],
  organs: [[]],
  organMandates: [[], ["crime"]],
  recommendations: [[]],
  observations: [[]],
  bodies: [[]],
  uptake: [[], [{ by: "NATO" }], [{ touching: "norm (c)", stance: "endorses" }]],
  uptakeMatrix: [["themes"], ["provisions"]],
  uptakeTimeline: [["norm (c)"], ["cbm"]],
  bodiesByStance: [[], ["A/70/174"]],
  endorsersOfAll: [["2015"]],
  contested: [[], ["law"]],
  search: [
    ["who must not use proxies"], ["", { kind: "law", limit: 3 }], ["norm f hospitals", { report: "2015", only: null }],
    ["nothing of this kind"], ["G7", { only: "uptake" }], ["territory only:renderings"],
  ],
  cite: [["norm (f)"], ["A/68/98"], ["2010"], ["hague-table/2013/threats/3", true], ["2013 para 23:2", true], ["2005"]],
};
