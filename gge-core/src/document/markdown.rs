//! The reading of Markdown, by pulldown-cmark: `CommonMark` with the tables, footnotes and front matter that are usual.

use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, Event, Options, Parser, Tag, TagEnd};

use super::block::Document;
use super::data;
use super::html::Html;
use super::outline::Outline;
use super::source;

pub(super) fn read(file: &str) -> Document<'_> {
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_HEADING_ATTRIBUTES
        | Options::ENABLE_YAML_STYLE_METADATA_BLOCKS
        | Options::ENABLE_PLUSES_DELIMITED_METADATA_BLOCKS
        | Options::ENABLE_GFM;
    let mut reader = Reader { outline: Outline::new(file), ..Reader::default() };
    for (event, range) in Parser::new_ext(file, options).into_offset_iter() {
        reader.event(event, range);
    }
    reader.outline.finish()
}

/// The state of reading Markdown, event by event.
#[derive(Default)]
struct Reader<'t> {
    outline: Outline<'t>,
    html: Html,
    /// The number of open elements whose text is no prose.
    skipped: usize,
    /// The lines of a block of HTML that follow one another.
    block: Range<usize>,
    /// The flag of each open list: true if it is numbered.
    ordered: Vec<bool>,
}

impl Reader<'_> {
    fn event(&mut self, event: Event<'_>, range: Range<usize>) {
        match event {
            Event::Start(tag) => self.start(&tag, &range),
            Event::End(tag) => self.end(tag),
            Event::Html(_) => {
                if self.block.end != range.start {
                    self.end_html();
                    self.block.start = range.start;
                }
                self.block.end = range.end;
            }
            Event::InlineHtml(_) if self.skipped == 0 => self.html.read(&mut self.outline, range),
            _ if self.skipped > 0 || self.html.is_hidden() => {}
            Event::Text(text) => self.outline.builder.put(&text, range),
            // Notes that stand line by line: "¹ A/68/98, para. 23".
            Event::SoftBreak | Event::HardBreak if self.outline.builder.file[range.end..].starts_with(is_raised) => {
                self.outline.paragraph();
            }
            Event::SoftBreak | Event::HardBreak => self.outline.builder.put("\n", range),
            Event::Code(_) | Event::InlineMath(_) | Event::DisplayMath(_) => self.outline.builder.bar(range),
            Event::FootnoteReference(label) => self.outline.builder.mark(&label),
            _ => {}
        }
    }

    fn start(&mut self, tag: &Tag<'_>, range: &Range<usize>) {
        let outline = &mut self.outline;
        match tag {
            Tag::Paragraph | Tag::HtmlBlock => outline.paragraph(),
            Tag::Heading { level, .. } => outline.begin_heading(*level as u8),
            Tag::BlockQuote(_) => outline.begin_quotation(),
            Tag::List(first) => {
                self.ordered.push(first.is_some());
                outline.begin_list();
            }
            Tag::Item => {
                let label = outline.builder.file.get(range.clone()).filter(|_| self.ordered.last() == Some(&true));
                let digits = label.map_or(0, |item| item.bytes().take_while(u8::is_ascii_digit).count());
                // The number, its full stop or bracket, and the space.
                outline.begin_item(range.start..range.start + if digits > 0 { digits + 2 } else { 0 });
            }
            Tag::FootnoteDefinition(label) => outline.begin_note(label),
            Tag::Table(_) => outline.begin_table(),
            Tag::TableHead => outline.begin_row(true),
            Tag::TableRow => outline.begin_row(false),
            Tag::TableCell => outline.begin_cell(false),
            // What is struck out counts no more.
            Tag::Strikethrough => self.skipped += 1,
            Tag::Image { .. } => {
                outline.builder.bar(range.clone());
                self.skipped += 1;
            }
            Tag::CodeBlock(kind) => {
                outline.paragraph();
                // Where no language is named, it is what a program prints, or a drawing.
                if matches!(kind, CodeBlockKind::Fenced(language) if !language.is_empty()) {
                    let lines = fenced(outline.builder.file, range);
                    source::read_range(&mut outline.builder, lines);
                }
                self.skipped += 1;
            }
            Tag::MetadataBlock(_) => {
                outline.paragraph();
                let lines = fenced(outline.builder.file, range);
                data::read_range(&mut outline.builder, lines);
                self.skipped += 1;
            }
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        let outline = &mut self.outline;
        match tag {
            TagEnd::Heading(level) => outline.end_heading(level as u8),
            TagEnd::BlockQuote(_) => outline.end_quotation(),
            TagEnd::List(_) => {
                self.ordered.pop();
                outline.end_list();
            }
            TagEnd::FootnoteDefinition => outline.end_note(),
            TagEnd::Table => outline.end_table(),
            TagEnd::TableCell => outline.end_cell(),
            TagEnd::Strikethrough | TagEnd::Image | TagEnd::CodeBlock | TagEnd::MetadataBlock(_) => {
                self.skipped = self.skipped.saturating_sub(1);
            }
            TagEnd::HtmlBlock => self.end_html(),
            _ => {}
        }
        if matches!(tag, TagEnd::Paragraph | TagEnd::Heading(_) | TagEnd::TableCell | TagEnd::Item) {
            self.html.reset();
            self.outline.reset_marks();
        }
    }

    fn end_html(&mut self) {
        let block = std::mem::replace(&mut self.block, 0..0);
        self.html.read(&mut self.outline, block);
    }
}

/// The lines between the fences of a code block.
fn fenced(file: &str, block: &Range<usize>) -> Range<usize> {
    let text = file.get(block.clone()).unwrap_or_default();
    let start = text.find('\n').map_or(text.len(), |end| end + 1);
    let end = text.trim_end().rfind('\n').map_or(text.len(), |last| last + 1).max(start);
    block.start + start..block.start + end
}

const fn is_raised(c: char) -> bool {
    matches!(c, '¹' | '²' | '³' | '\u{2074}'..='\u{2079}')
}
