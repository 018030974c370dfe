// Every function of the package with real arguments. The tests call them all, hold what comes out against the types, and
// fail if a function is missing here.

const quoted = "A State should not conduct or support ICT activity that intentionally damages critical infrastructure";
const document = `“${quoted}” (A/70/174, para. 13 (e)). 𝄞 See A/70/74, and paragraphs 28e and f of the 2015 report.`;

/** @type {Record<string, unknown[][]>} */
export const calls = {
  version: [[]],
  dataVersion: [[]],
  vocabularies: [[]],
  resolve: [["norm (f)"], ["A/68/98*"], ["para. 23, second sentence"], ["hague-table/2013/threats/3"]],
  reports: [[]],
  sources: [[]],
  provisions: [[], [null], [{ report: "2015", kind: "norm" }], [{ theme: "law", modality: "must-not", topic: null }]],
  provision: [["A/70/174#13(f)"], ["A/68/98#23:2"], ["A/70/174#16"], ["A/70/174#99"]],
  renderings: [[], [{ of: "A/70/174#13(f)" }]],
  conflicts: [["A/70/174#13(a)"], ["2016-2017"]],
  disputed: [[]],
  redline: [["States should not knowingly allow it.", "States must not – 𝄞 – allow it."], ["", ""]],
  compare: [["A/68/98", "A/70/174"], ["2010", "2013"]],
  cumulative: [[], ["hague-table"]],
  cumulativeTable: [["csv", "list"], ["markdown"], ["html", "grid", "hague-table"]],
  novelty: [["A/70/174#28(f)"], ["A/70/174#16"]],
  lineage: [["A/70/174#28(f)"], ["A/68/98#23:1"]],
  drift: [[], ["A/70/174#13(f)"]],
  links: [[], ["A/70/174#28(f)"]],
  profile: [["2015"], ["2013", { theme: "cbm" }]],
  shift: [["2013", "2015"], ["2013", "2015", { kind: "norm" }]],
  check: [[quoted, "A/70/174, para. 13 (e)"], ["nothing of this kind"], [document]],
  scan: [[document], [document, "markdown"]],
  citations: [[document]],
  groups: [[]],
  processes: [[]],
  rosters: [[]],
  rosterChanges: [[]],
  rosterOverlaps: [[]],
  timeline: [[], ["2015-07", "2015-12"]],
  organs: [[]],
  organMandates: [[], ["crime"]],
  recommendations: [[]],
  bodies: [[]],
  uptake: [[], [{ by: "NATO" }], [{ touching: "norm (c)", stance: "endorses" }]],
  uptakeMatrix: [["themes"], ["provisions"]],
  cascade: [["norm (c)"], ["cbm"]],
  bodiesByStance: [[], ["A/70/174"]],
  endorsersOfAll: [["2015"]],
  contested: [[], ["law"]],
};
