//! Documents that quote a sentence of a report, in any markup.

use std::sync::LazyLock;

use gge_core::quote::Format;
use gge_core::{Fidelity, Provision, Record};
use proptest::prelude::*;

/// A sentence has so many words at least, to be quoted by itself.
const WORDS: usize = 12;

/// The provisions with verbatim wording, and a sentence of each that is theirs alone.
pub(crate) static SENTENCES: LazyLock<Vec<(&'static Provision, &'static str)>> = LazyLock::new(|| {
    let provisions = Record::builtin().provisions().filter(|it| {
        it.wording.as_ref().is_some_and(|it| it.fidelity() == Fidelity::Verbatim)
            && it.id.paragraph().parse::<u32>().is_ok()
    });
    let sentences = provisions.flat_map(|it| it.sentences().map(move |sentence| (it, sentence)));
    sentences.filter(|(_, sentence)| sentence.split(' ').count() >= WORDS && !sentence.contains(['“', '"'])).collect()
});

/// What stands in the place of a space, or around a word, without changing what is read.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Inside {
    Nothing,
    LineEnd,
    Bold,
    Link,
    SoftHyphen,
    ZeroWidth,
    NoBreakSpace,
    Comment,
}

pub(crate) const INSIDE: &[Inside] = &[
    Inside::Nothing,
    Inside::LineEnd,
    Inside::Bold,
    Inside::Link,
    Inside::SoftHyphen,
    Inside::ZeroWidth,
    Inside::NoBreakSpace,
    Inside::Comment,
];

impl Inside {
    /// A word with the markup.
    pub(crate) fn around(self, word: &str, format: Format) -> String {
        let is_html = format == Format::Html;
        match self {
            Self::LineEnd => format!("\n{word}"),
            Self::Bold if is_html => format!("<b>{word}</b>"),
            Self::Bold if format == Format::Markdown => format!("**{word}**"),
            Self::Link if is_html => format!("<a href=\"/glossary#x\">{word}</a>"),
            Self::Link if format == Format::Markdown => format!("[{word}](https://example.org/a-b \"c\")"),
            Self::Comment if matches!(format, Format::Html | Format::Markdown) => format!("<!-- checked -->{word}"),
            Self::NoBreakSpace if is_html => format!("&nbsp;{word}"),
            Self::NoBreakSpace => format!("\u{a0}{word}"),
            Self::SoftHyphen
                if word.chars().filter(char::is_ascii_alphabetic).count() == word.len() && word.len() > 6 =>
            {
                format!("{}\u{ad}{}", &word[..3], &word[3..])
            }
            Self::ZeroWidth => format!("\u{200b}{word}"),
            Self::Nothing | Self::Bold | Self::Link | Self::Comment | Self::SoftHyphen => word.to_owned(),
        }
    }
}

/// How a quotation is marked.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Around {
    Curly,
    Straight,
    Guillemets,
    Low,
    Block,
    Element,
}

impl Around {
    fn quoted(self, words: &str, format: Format) -> String {
        match (self, format) {
            (Self::Straight, _) => format!("\"{words}\""),
            (Self::Guillemets, _) => format!("«{words}»"),
            (Self::Low, _) => format!("„{words}“"),
            (Self::Block, Format::Html) => format!("</p><blockquote>{words}</blockquote><p>"),
            (Self::Block, Format::Markdown | Format::Plain) => {
                format!("\n\n> {}\n\n", words.split('\n').collect::<Vec<_>>().join("\n> "))
            }
            (Self::Element, Format::Html) => format!("<q>{words}</q>"),
            _ => format!("“{words}”"),
        }
    }
}

/// A document that quotes a sentence.
#[derive(Clone, Debug)]
pub(crate) struct Document {
    pub(crate) provision: &'static Provision,
    pub(crate) text: String,
    pub(crate) format: Format,
}

fn formats() -> impl Strategy<Value = Format> {
    prop::sample::select(vec![Format::Plain, Format::Markdown, Format::Html])
}

pub(crate) fn arounds() -> impl Strategy<Value = Around> {
    let all = vec![Around::Curly, Around::Straight, Around::Guillemets, Around::Low, Around::Block, Around::Element];
    prop::sample::select(all)
}

/// The text of a document that quotes a sentence, in some markup, and cites it.
pub(crate) fn quoting(
    provision: &Provision,
    sentence: &str,
    format: Format,
    around: Around,
    markup: &[Inside],
) -> String {
    let words = sentence.split(' ').zip(markup.iter().cycle()).enumerate();
    // Markup at the head of a block would begin another one.
    let words = words.map(|(at, (word, inside))| if at == 0 { word.to_owned() } else { inside.around(word, format) });
    let quoted = around.quoted(&words.collect::<Vec<_>>().join(" "), format);
    let text = format!(
        "Our paper sets out what was agreed. The experts put it this way: {quoted} ({}). Nothing else is quoted here.",
        provision.id.citation()
    );
    if format == Format::Html { format!("<html><body><p>{text}</p></body></html>") } else { text }
}

/// A document that quotes a sentence, changed by a function, in some markup, and cites it.
pub(crate) fn document(change: fn(&str) -> Option<String>) -> impl Strategy<Value = Document> {
    let markup = prop::collection::vec(prop::sample::select(INSIDE), 1..16);
    (any::<prop::sample::Index>(), formats(), arounds(), markup).prop_filter_map(
        "the sentence has nothing to change",
        move |(at, format, around, markup)| {
            let (provision, sentence) = *at.get(SENTENCES.as_slice());
            let sentence = change(sentence)?;
            let text = quoting(provision, &sentence, format, around, &markup);
            Some(Document { provision, text, format })
        },
    )
}
