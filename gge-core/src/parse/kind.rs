//! Closed lists: what furniture, headings, numbers and parts there are.

use crate::model::vocabulary;

vocabulary! {
    /// What stands on the pages of a document and belongs to none of its texts.
    FurnitureKind ("kind of furniture") {
        /// The symbol of the document.
        Symbol = "symbol",
        /// The number of a page: `3/17`, `- 3 -`, `Page 3`, `iv`.
        PageNumber = "page-number",
        /// A job number, with its dates: `23-26243 (E) 090124`, `GE.25-08796`.
        JobNumber = "job-number",
        /// The figures of a barcode: `*2326243*`.
        Barcode = "barcode",
        /// The number of a line, in the margin.
        LineNumber = "line-number",
        /// The line at the head or the foot of a page that comes again on others.
        RunningHead = "running-head",
        /// The head of a document: organ, distribution, date, language, session, item of the agenda, and the note of
        /// its adoption before the title.
        Masthead = "masthead",
        /// A table of contents.
        Contents = "contents",
        /// A rule: a line of underscores, dashes or stars.
        Rule = "rule",
        /// A request to recycle, or a word on accessibility.
        Recycle = "recycle",
        /// The publisher's notes: ISSN, what symbols are, how corrections are made.
        Imprint = "imprint",
        /// The meeting and date of adoption, and its vote, behind the text of a resolution.
        Adoption = "adoption",
        /// The date of a letter, and who signed it.
        Signature = "signature",
        /// What a word processor says of a change, a comment or a break: `Deleted: the events of`.
        Change = "change",
        /// The data at the head of a Markdown file.
        FrontMatter = "front-matter",
        /// A picture or a comment of Markdown.
        Picture = "picture",
    }
    /// How a provision got its number.
    NumberKind ("kind of number") {
        /// The document numbers the paragraph: `13.`, `12 bis.`
        Paragraph = "paragraph",
        /// A number with points: `1.13`.
        Decimal = "decimal",
        /// A letter: `(a)`.
        Letter = "letter",
        /// A roman numeral: `(iv)`.
        Roman = "roman",
        /// A number in a list within a paragraph: `1.`, `(1)`.
        Number = "number",
        /// Counted, since the document gives no number: a paragraph of the preamble, the summary, a statement.
        Counted = "counted",
    }
    /// A part of a document that counts its own paragraphs.
    PartKind ("kind of part") {
        /// An annex, appendix or enclosure.
        Annex = "annex",
        /// An article of a convention.
        Article = "article",
        /// The statement of a State or another speaker, under its name.
        Statement = "statement",
        /// A document that is quoted inside a paragraph.
        Quoted = "quoted",
        /// Another run of numbers, that begins again at 1 for no reason that the text gives.
        Sequence = "sequence",
    }
}
