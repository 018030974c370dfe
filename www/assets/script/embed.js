// @ts-check
// <gge-provision address="A/70/174#13(f)"> for other sites: the wording, its citation, and the way to its page.

const site = new URL("../", import.meta.url).href;
const STYLE = `
  :host { display: block; }
  blockquote { margin: 0 0 .5em; padding-inline-start: 1em; border-inline-start: 3px solid currentColor; font-family: Charter, Cambria, serif; }
  p { margin: 0; font-size: .875em; }
  a { color: inherit; }
`;

class Provision extends HTMLElement {
  static observedAttributes = ["address"];

  constructor() {
    super();
    this.attachShadow({ mode: "open" });
  }

  async attributeChangedCallback() {
    const address = (this.getAttribute("address") ?? "").trim().replace(/:\d+$/, "");
    const page = `${address.replace(/[#(]/g, "/").replaceAll(")", "")}/`;
    try {
      const answer = await fetch(`${site}embed/${page}index.json`);
      if (!answer.ok) throw new Error(`${site} has no ${address}`);
      const { provision, short } = await answer.json();
      if (this.getAttribute("address")?.trim().replace(/:\d+$/, "") !== address) return;
      this.show(provision.wording.sentences.join(" "), short, page);
    } catch (error) {
      this.show("", `${address} cannot be shown: ${error instanceof Error ? error.message : error}`, page);
    }
  }

  /**
   * @param {string} text
   * @param {string} short
   * @param {string} page
   */
  show(text, short, page) {
    const [style, quote, line, link] = [document.createElement("style"), document.createElement("blockquote"), document.createElement("p"), document.createElement("a")];
    style.textContent = STYLE;
    quote.textContent = text;
    link.href = site + page;
    link.textContent = short;
    line.append(link);
    this.shadowRoot?.replaceChildren(style, ...(text ? [quote] : []), line);
  }
}

customElements.define("gge-provision", Provision);
