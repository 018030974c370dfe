//! What holds of quotations in documents, whatever markup stands around and inside of them.

mod common;

use std::sync::LazyLock;

use common::property;
use gge_core::quote::{Checker, Finding, FindingKind, Format, Level};
use gge_core::{Fidelity, Provision, Record};
use proptest::prelude::*;

/// A sentence has so many words at least, to be quoted by itself.
const WORDS: usize = 12;

/// The provisions with verbatim wording, and a sentence of each that is theirs alone.
static SENTENCES: LazyLock<Vec<(&'static Provision, &'static str)>> = LazyLock::new(|| {
    let provisions = Record::builtin().provisions().filter(|it| {
        it.wording.as_ref().is_some_and(|it| it.fidelity() == Fidelity::Verbatim)
            && it.id.paragraph().parse::<u32>().is_ok()
    });
    let sentences = provisions.flat_map(|it| it.sentences().map(move |sentence| (it, sentence)));
    sentences.filter(|(_, sentence)| sentence.split(' ').count() >= WORDS && !sentence.contains(['“', '"'])).collect()
});

/// What stands in the place of a space, or around a word, without changing what is read.
#[derive(Clone, Copy, Debug)]
enum Inside {
    Nothing,
    LineEnd,
    Bold,
    Link,
    SoftHyphen,
    ZeroWidth,
    NoBreakSpace,
    Comment,
}

const INSIDE: &[Inside] = &[
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
    fn around(self, word: &str, format: Format) -> String {
        let is_html = format == Format::Html;
        match self {
            Self::LineEnd => format!("\n{word}"),
            Self::Bold if is_html => format!("<b>{word}</b>"),
            Self::Bold if format == Format::Markdown => format!("**{word}**"),
            Self::Link if is_html => format!("<a href=\"/glossary#x\">{word}</a>"),
            Self::Link if format == Format::Markdown => format!("[{word}](https://example.org/a-b \"c\")"),
            Self::Comment if format != Format::Plain => format!("<!-- checked -->{word}"),
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
enum Around {
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

#[derive(Clone, Debug)]
struct Document {
    provision: &'static Provision,
    text: String,
    format: Format,
}

fn formats() -> impl Strategy<Value = Format> {
    prop::sample::select(vec![Format::Plain, Format::Markdown, Format::Html])
}

fn arounds() -> impl Strategy<Value = Around> {
    let all = vec![Around::Curly, Around::Straight, Around::Guillemets, Around::Low, Around::Block, Around::Element];
    prop::sample::select(all)
}

/// A document that quotes a sentence, changed by a function, in some markup, and cites it.
fn document(change: fn(&str) -> Option<String>) -> impl Strategy<Value = Document> {
    let markup = prop::collection::vec(prop::sample::select(INSIDE), 1..16);
    (any::<prop::sample::Index>(), formats(), arounds(), markup).prop_filter_map(
        "the sentence has nothing to change",
        move |(at, format, around, markup)| {
            let (provision, sentence) = *at.get(SENTENCES.as_slice());
            let sentence = change(sentence)?;
            let words = sentence.split(' ').zip(markup.iter().cycle()).enumerate();
            // Markup at the head of a block would begin another one.
            let words = words.map(|(at, (word, inside))| if at == 0 { word.to_owned() } else { inside.around(word, format) });
            let quoted = around.quoted(&words.collect::<Vec<_>>().join(" "), format);
            let text = format!(
                "Our paper sets out what was agreed. The experts put it this way: {quoted} ({}). Nothing else is quoted here.",
                provision.id.citation()
            );
            let text = if format == Format::Html { format!("<html><body><p>{text}</p></body></html>") } else { text };
            Some(Document { provision, text, format })
        },
    )
}

fn kept(sentence: &str) -> Option<String> {
    (!sentence.is_empty()).then(|| sentence.to_owned())
}

fn with_another_modal(sentence: &str) -> Option<String> {
    let is_plain = |words: &str| sentence.matches(words).count() == 1;
    (is_plain(" should ") && !sentence.contains("should not")).then(|| sentence.replace(" should ", " must "))
}

fn scan(document: &Document) -> Vec<Finding<'static, '_>> {
    Checker::builtin().scan(&document.text, document.format)
}

proptest! {
    #![proptest_config(property::config())]

    #[test]
    fn an_exact_quotation_is_right_in_any_markup(document in document(kept)) {
        let findings = scan(&document);
        let wrong: Vec<String> = findings.iter().filter(|it| it.level().is_some()).map(ToString::to_string).collect();
        prop_assert!(wrong.is_empty(), "{wrong:?} in {}", document.text);
        let id = document.provision.id.to_string();
        let quotation = findings.iter().find(|it| it.kind == FindingKind::Quotation && it.ids().contains(&id));
        prop_assert!(quotation.is_some(), "not found in {}", document.text);
        for it in &findings {
            prop_assert_eq!(document.text.get(it.start..it.end()), Some(it.text));
        }
    }

    #[test]
    fn a_changed_modal_is_an_error_in_any_markup(document in document(with_another_modal)) {
        let findings = scan(&document);
        let error = findings.iter().find(|it| it.level() == Some(Level::Error) && it.text.contains("must"));
        prop_assert!(error.is_some(), "{findings:?} in {}", document.text);
    }
}
