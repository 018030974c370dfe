// @ts-check
// What tokens are called on the page.

/** @type {Record<string, string>} */
const NAMES = {
  // kinds
  "kind.norm": "norm", "kind.law": "international law", "kind.cbm": "confidence-building measure",
  // themes
  "theme.goal": "Goal", "theme.threats": "Threats", "theme.norms": "Norms", "theme.law": "International law",
  "theme.cbm": "Confidence-building", "theme.cooperation": "Cooperation", "theme.capacity": "Capacity-building",
  "theme.recommendations": "Recommendations",
  // acts and relations, of wording
  "act.reiterated": "reiterated", "act.revised": "revised", "act.lengthened": "lengthened", "act.shortened": "shortened",
  "relation.equal": "the same words", "relation.equivalent": "the same idea in other words",
  "relation.subset": "the earlier wording is within the later one", "relation.superset": "the later wording is within the earlier one",
  "relation.intersects": "each has words that the other lacks",
  // fidelity of a rendering
  "fidelity.verbatim": "word for word", "fidelity.near-verbatim": "almost word for word", "fidelity.abridged": "abridged",
  "fidelity.paraphrase": "in other words",
  "coverage.whole": "held whole", "coverage.part": "held in part", "coverage.none": "not held",
  "confidence.high": "certain", "confidence.medium": "likely", "confidence.low": "doubtful",
  "evidence.stated": "said in the source", "evidence.inferred": "inferred from the source",
  "expectation.conduct": "conduct", "expectation.restraint": "restraint",
  "class.obligation": "obligation", "class.recommendation": "recommendation", "class.possibility": "possibility",
  "class.statement": "statement",
  "reach.names": "names it", "reach.report": "takes up its report", "reach.theme": "touches its theme",
  "drift.modality": "another modality", "drift.qualifier": "a qualifier lost or gained", "drift.reworded": "reworded",
  "drift.abridged": "abridged", "drift.expanded": "expanded", "drift.transcription": "slip of transcription",
  "basis.curated": "linked by hand", "basis.measured": "linked by comparing the words",
  "piece.gone": "removed", "piece.new": "added", "piece.moved-from": "moved from here", "piece.moved-to": "moved to here",
  "source.hague-table": "Hague table", "source.unidir-2017": "UNIDIR 2017", "source.leiden-consultation": "Leiden consultation",
  "source.unidir-extract": "UNIDIR extract", "source.a-68-98": "A/68/98", "source.igf-transcript": "IGF transcript",
  "body.regional": "regional organization", "body.military-alliance": "military alliance", "body.plurilateral": "group of States", "body.multi-stakeholder": "multi-stakeholder body",
  "body.state": "State", "body.bilateral": "two States", "body.research": "research", "body.civil-society": "civil society", "body.private-sector": "private sector",
  "body.un-organ": "organ of the United Nations",
  "process.group-of-governmental-experts": "Group of Governmental Experts", "process.open-ended-working-group": "open-ended working group",
  "role.takes-up": "resolution that takes it up", "event.term": "years of work", "event.conclusion": "end of the work",
  "contested.self-defence": "self-defence",
  // what a check finds
  "verdict.paraphrase": "in other words",
  "rule.changed-modal": "another modal verb", "rule.lost-qualifier": "a qualifier is left out",
  "rule.cut-short": "the quotation stops before words that limit the sentence",
  "rule.unmarked-omission": "words are left out, and nothing shows it", "rule.changed-wording": "other words than the report’s",
  "rule.joined-provisions": "several provisions quoted as one", "rule.wrong-citation": "the words stand elsewhere",
  "rule.impossible-citation": "there is no such paragraph or report", "rule.changed-paraphrase": "in other words that say more or less",
  "rule.other-words": "the place named says something else", "rule.adapted": "near the wording, in the text’s own voice",
  "rule.restated": "word for word, unmarked", "rule.near": "near wording of the record", "rule.paraphrase": "a provision in other words",
  "observation.obstacle": "holds the field back", "observation.area": "part of the framework", "observation.format": "idea for the next format",
  "hit.provisions": "provision", "hit.renderings": "rendering", "hit.uptake": "uptake, in our words",
};

/**
 * The name of a token in the field's words; tokens that are words already are given with spaces.
 * @param {string} list Which list the token is from: `kind`, `theme`, `act`, ...
 * @param {string} token
 */
export function name(list, token) {
  return NAMES[`${list}.${token}`] ?? token.replaceAll("-", " ");
}

/**
 * A number in words up to nine, as in running text.
 * @param {number} count
 */
export function spelled(count) {
  return ["none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"][count] ?? String(count);
}

/**
 * A number with its noun: `1 provision`, `3 provisions`.
 * @param {number} count
 * @param {string} one
 * @param {string} [many]
 */
export function counted(count, one, many = `${one}s`) {
  return `${count} ${count === 1 ? one : many}`;
}

const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

/**
 * A date as it is read: `2015-07-22` as `22 July 2015`.
 * @param {string} date
 */
export function dated(date) {
  const [year, month, day] = date.split("-");
  return [day && String(Number(day)), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(" ");
}

/**
 * A message as a sentence.
 * @param {string} text
 */
export function sentence(text) {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.?!]$/.test(text) ? "" : "."}`;
}

/**
 * A share as a percentage; what is not quite all or nothing is not called so.
 * @param {number} share From 0 to 1.
 */
export function percent(share) {
  return `${share === 0 || share === 1 ? share * 100 : Math.min(99, Math.max(1, Math.round(share * 100)))}%`;
}

/**
 * A text of ours with its quotation marks as they are set.
 * @param {string} text
 */
export function curly(text) {
  return text.replace(/"([^"]*)"/g, "“$1”");
}
