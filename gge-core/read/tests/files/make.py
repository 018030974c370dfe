"""Makes the documents of this folder with the programs and libraries that people write DOCX with.

    pip install python-docx==1.2.0 pypandoc-binary==1.17
    npm install docx@9.15.2                                 (in the folder that NODE_PATH names)
    pip install weasyprint==70.0 typst==0.15.2
    apt-get install libreoffice-writer-nogui chromium       (7.4, 156)
    python make.py

What each is read as stands beside it, in NAME.txt, and was compared with the document by hand.
"""

import subprocess
import tempfile
import tomllib
from pathlib import Path

import docx
import pypandoc
from docx.enum.text import WD_BREAK

HERE = Path(__file__).parent

MARKDOWN = """\
---
title: Developments in the field of information
---

# Norms

1. The Group reaffirms[^1] that law applies.
2. States should:
    a. cooperate, consistent with [the Charter](https://www.un.org);
    b. not use proxies, neither
        i. at home nor
        ii. abroad;
3. This ends the list.

A paragraph between -- with *emphasis*.

(@) An example list starts here.

- one bullet
- another

## Table

| Report | Paragraph |
|:-------|:----------|
| 2013   | 19        |
| 2015   | 13 (f)    |

States [must]{.deletion author="A" date="2015-07-22T00:00:00Z"}[should]{.insertion author="B" date="2015-07-22T00:00:00Z"}
not[^2] knowingly allow [a comment]{.comment-start id="0" author="A"}it[]{.comment-end id="0"}.

[^1]: See A/68/98, para. 19.

[^2]: A note with
    two lines.

    And a second paragraph.
"""


def pandoc():
    pypandoc.convert_text(MARKDOWN, "docx", format="markdown", outputfile=str(HERE / "pandoc.docx"))


def python_docx():
    document = docx.Document()
    section = document.sections[0]
    section.header.paragraphs[0].text = "A/68/98"
    section.footer.paragraphs[0].text = "13-37166"
    document.add_heading("Report of the Group", 0)
    document.add_heading("Norms", 1)
    document.add_paragraph("International law is applicable.", style="List Number")
    document.add_paragraph("State sovereignty applies.", style="List Number")
    document.add_paragraph("A bullet", style="List Bullet")
    document.add_heading("Measures", 2)
    paragraph = document.add_paragraph("States ")
    paragraph.add_run("should").bold = True
    paragraph.add_run("\tconsider").add_break()
    paragraph.add_run("a second line")
    paragraph.add_run().add_break(WD_BREAK.PAGE)
    table = document.add_table(rows=2, cols=2)
    for row, texts in zip(table.rows, [("2013", "2015"), ("one", "two")]):
        for cell, text in zip(row.cells, texts):
            cell.text = text
    table.rows[1].cells[1].add_paragraph("a second paragraph")
    document.add_paragraph("The end.")
    document.save(HERE / "python-docx.docx")


SCRIPT = r"""
const fs = require("fs");
const {
  AlignmentType, DeletedTextRun, Document, EndnoteReferenceRun, FootnoteReferenceRun, Footer, Header, HeadingLevel,
  InsertedTextRun, LevelFormat, Packer, PageNumber, Paragraph, Table, TableCell, TableRow, TextRun, Textbox,
} = require("docx");

const change = { id: 1, author: "A", date: "2015-07-22T00:00:00Z" };
const level = (level, format, text) => ({ level, format, text, alignment: AlignmentType.START });
const item = (level, text) => new Paragraph({ numbering: { reference: "norms", level }, children: [new TextRun(text)] });
const cell = (text) => new TableCell({ children: [new Paragraph(text)] });
const document = new Document({
  numbering: { config: [{ reference: "norms", levels: [
    { ...level(0, LevelFormat.DECIMAL, "%1."), start: 13 }, level(1, LevelFormat.LOWER_LETTER, "(%2)"),
    level(2, LevelFormat.LOWER_ROMAN, "(%3)"),
  ] }] },
  footnotes: { 1: { children: [new Paragraph("A/68/98, para. 19.")] }, 2: { children: [new Paragraph("Ibid., para. 20.")] } },
  endnotes: { 1: { children: [new Paragraph("Reissued for technical reasons.")] } },
  sections: [{
    headers: { default: new Header({ children: [new Paragraph("A/70/174")] }) },
    footers: { default: new Footer({ children: [new Paragraph({ children: [new TextRun({ children: [PageNumber.CURRENT] })] })] }) },
    children: [
      new Paragraph({ text: "Norms, rules and principles", heading: HeadingLevel.HEADING_1 }),
      new Paragraph({ numbering: { reference: "norms", level: 0 }, children: [
        new TextRun("The Group agreed"), new FootnoteReferenceRun(1), new TextRun(" on norms"), new EndnoteReferenceRun(1),
        new TextRun(":"),
      ] }),
      item(1, "States should cooperate;"), item(1, "States should consider"), item(2, "all information"),
      item(2, "and the context."), item(0, "The Group observed that "),
      new Paragraph({ children: [
        new TextRun("States "), new DeletedTextRun({ ...change, text: "must" }),
        new InsertedTextRun({ ...change, id: 2, text: "should" }), new TextRun(" not allow."), new FootnoteReferenceRun(2),
      ] }),
      new Table({ rows: [new TableRow({ children: [cell("2013"), cell("2015")] }), new TableRow({ children: [cell("a"), cell("b")] })] }),
      new Paragraph("The end."),
    ],
  }],
});
Packer.toBuffer(document).then((bytes) => fs.writeFileSync(process.argv[2], bytes));
"""


def docx_js():
    with tempfile.TemporaryDirectory() as folder:
        script = Path(folder) / "make.cjs"
        script.write_text(SCRIPT)
        subprocess.run(["node", script, HERE / "docx-js.docx"], check=True)


def libreoffice(source, name):
    """Opens a document and saves it anew, which writes every part of it."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / f"{name}.docx"
        copy.write_bytes((HERE / source).read_bytes())
        subprocess.run(["soffice", "--headless", "--convert-to", "odt", "--outdir", folder, copy], check=True)
        copy.unlink()
        odt = copy.with_suffix(".odt")
        subprocess.run(["soffice", "--headless", "--convert-to", "docx", "--outdir", HERE, odt], check=True)


# The first paragraphs of A/68/98, as the record has them.
REPORT = tomllib.loads((HERE.parents[2] / "data/reports/A-68-98.toml").read_text())
PARAGRAPHS = [
    f"{at}. " + " ".join(provision["sentences"])
    for at in range(1, 23)
    for provision in REPORT["provision"]
    if provision["at"] == str(at)
]

NOTES = {3: "General Assembly resolution 217 A (III).", 6: "See A/65/201, paragraph 12, and the views of Governments."}

HEADING = "III. Recommendations on norms, rules and principles of responsible behaviour by States"


def pdfs():
    """One text in two columns with footnotes, and in one, by four producers; and its words, without the notes."""
    import typst
    import weasyprint

    paragraphs = PARAGRAPHS
    note = lambda at, form: form.format(NOTES[at]) if at in NOTES else ""
    css = "@page{size:A4;margin:2cm;@top-left{content:'A/68/98'}@bottom-right{content:counter(page)}}" \
        "body{%stext-align:justify;hyphens:auto;font-size:11pt}.note{float:footnote;font-size:8pt}"
    html = lambda columns: f"<html lang=en><style>{css % ('columns:2;' if columns == 2 else '')}</style><h1>{HEADING}</h1>" + "".join(
        f"<p>{text}{note(at, '<span class=note>{}</span>')}</p>" for at, text in enumerate(paragraphs)
    )
    weasyprint.HTML(string=html(2)).write_pdf(HERE / "weasyprint.pdf")
    typed = "".join(
        f"{text.replace('.', chr(92) + '.', 1)}{note(at, '#footnote[{}]')}\n\n" for at, text in enumerate(paragraphs)
    )
    source = '#set page(columns: 2)\n#set par(justify: true)\n#set text(lang: "en", hyphenate: true)\n'
    (HERE / "typst.pdf").write_bytes(typst.compile(f"{source}= {HEADING}\n\n{typed}".encode()))
    with tempfile.TemporaryDirectory() as folder:
        page = Path(folder) / "page.html"
        page.write_text(html(1).replace("<span class=note>", " (").replace("</span>", ")"))
        subprocess.run(["chromium", "--headless", "--no-sandbox", f"--print-to-pdf={HERE / 'chromium.pdf'}", page], check=True)
        document = docx.Document()
        document.add_heading(HEADING, 1)
        for at, text in enumerate(paragraphs):
            document.add_paragraph(text + note(at, " ({})"))
        document.save(Path(folder) / "libreoffice.docx")
        convert = ["soffice", "--headless", "--convert-to", "pdf", "--outdir", HERE, Path(folder) / "libreoffice.docx"]
        subprocess.run(convert, check=True)
    (HERE / "pdf.txt").write_text("\n\n".join([HEADING, *paragraphs]) + "\n")


if __name__ == "__main__":
    pandoc()
    python_docx()
    docx_js()
    libreoffice("pandoc.docx", "libreoffice-pandoc")
    libreoffice("docx-js.docx", "libreoffice-docx-js")
    pdfs()
