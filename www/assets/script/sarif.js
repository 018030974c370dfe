// @ts-check
// Findings as SARIF 2.1.0, the format of tools that review code.

/**
 * @param {import("../gge/gge.js").Finding[]} found
 * @param {string} name The name of the document.
 */
export function sarif(found, name) {
  const rules = [...document.querySelectorAll("th[data-token]")].flatMap((head) => {
    const [level, summary] = [...(head.parentElement?.querySelectorAll("td") ?? [])].map((cell) => cell.textContent ?? "");
    // Of the tables of the page, that of the rules has a level.
    return summary ? [{ id: head.getAttribute("data-token"), shortDescription: { text: summary }, defaultConfiguration: { level } }] : [];
  });
  const results = found.filter(({ rule }) => rule).map(({ rule, level, reason, note, line, column, start, end, text }) => {
    const lines = text.split("\n");
    const last = [...(lines.at(-1) ?? "")].length;
    return {
      ruleId: rule, level, message: { text: reason ?? note },
      locations: [{ physicalLocation: { artifactLocation: { uri: encodeURI(name) }, region: {
        startLine: line, startColumn: column, endLine: line + lines.length - 1, endColumn: lines.length === 1 ? column + last : last + 1, charOffset: start, charLength: end - start,
      } } }],
    };
  });
  return JSON.stringify({ version: "2.1.0", runs: [{ tool: { driver: { name: "gge", rules } }, columnKind: "unicodeCodePoints", results }] }, null, 1);
}
