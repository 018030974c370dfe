//! Addresses of provisions and sentences.

use std::num::NonZeroU32;
use std::str::FromStr;

use super::id::{id, parsed_text};
use super::{Symbol, SymbolError, Text, Truncated};

/// The address of a provision or of one of its sentences: `A/70/174#13(f)`, `A/70/174#16(d)(iv)`, `A/68/98#23:2`,
/// `A/68/98#summary(2)`.
///
/// A UN symbol, `#`, a paragraph number or the name of an unnumbered section, items in brackets, and a sentence counted
/// from 1 after a colon. What stands in a part of the document has its place before that: `A/79/437/Add.4#19/annex/3` is
/// paragraph 3 of what paragraph 19 quotes, `A/RES/79/243#annex/article-2(a)` an item of an article. Parsing is syntax alone, for any symbol; whether the record holds the place is for
/// [`Record::resolve`](crate::Record::resolve). `Display` and `FromStr` are inverse, and serde goes through them.
///
/// Addresses have no order of their own: the order of provisions is that of the document, and item labels are strings
/// (13 (i) is a letter, 18 (i) a roman numeral).
///
/// ```
/// use gge_core::Address;
///
/// let address: Address = "A/70/174#16(d)(iv)".parse()?;
/// assert_eq!(address.paragraph(), "16");
/// assert_eq!(address.items().collect::<Vec<_>>(), ["d", "iv"]);
/// assert_eq!(address.parent().unwrap().to_string(), "A/70/174#16(d)");
/// assert_eq!(address.citation(), "A/70/174, para. 16 (d) (iv)");
/// # Ok::<(), gge_core::AddressError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(with = "String", transform = crate::model::without_examples))]
#[cfg_attr(feature = "schemars", schemars(extend("pattern" = r"^[A-Z][A-Za-z0-9.-]*(/[A-Za-z0-9.-]+)+#[^#]+$")))]
pub struct Address(Text);

/// The error of parsing an [`Address`].
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum AddressError {
    /// No `#` parts the symbol from the paragraph.
    #[error("`{input}` has no `#` between symbol and paragraph: write it as in `A/70/174#13(f)`")]
    NoParagraph {
        /// The input, as [`Truncated`] prints it.
        input: String,
    },
    /// The text before `#` is not a symbol.
    #[error("`{input}` does not start with a symbol: {error}")]
    Symbol {
        /// The input, as [`Truncated`] prints it.
        input: String,
        /// The rule of symbols that the text breaks.
        #[source]
        error: SymbolError,
    },
    /// The text after `#` does not begin with a paragraph number or the name of a section.
    #[error(
        "`{input}` has no paragraph after `#`: write a number from 1 or the name of a section, as in `A/68/98#23` or `A/68/98#summary(2)`"
    )]
    Paragraph {
        /// The input, as [`Truncated`] prints it.
        input: String,
    },
    /// An item is not a label in brackets, as `(f)` is.
    #[error(
        "`{input}` has an item that is not a letter, numeral or number in brackets: `{rest}`; write it as in `A/70/174#16(d)(iv)`"
    )]
    Item {
        /// The input, as [`Truncated`] prints it.
        input: String,
        /// The rest of the input, from the item that cannot be read.
        rest: String,
    },
    /// The text after the colon is not a number from 1.
    #[error("`{input}` has no sentence number after the colon: sentences are counted from 1, as in `A/68/98#23:2`")]
    Sentence {
        /// The input, as [`Truncated`] prints it.
        input: String,
    },
}

impl Address {
    /// The symbol of the document: the part before `#`.
    ///
    /// ```
    /// use gge_core::Address;
    ///
    /// let address: Address = "A/70/174#13(f)".parse()?;
    /// assert_eq!(address.symbol(), "A/70/174");
    /// # Ok::<(), gge_core::AddressError>(())
    /// ```
    pub fn symbol(&self) -> &str {
        self.0.split_once('#').map_or("", |(symbol, _)| symbol)
    }

    /// The paragraph number, or the name of the section where paragraphs have no numbers.
    ///
    /// ```
    /// use gge_core::Address;
    ///
    /// assert_eq!("A/70/174#13(f)".parse::<Address>()?.paragraph(), "13");
    /// assert_eq!("A/68/98#summary(2)".parse::<Address>()?.paragraph(), "summary");
    /// # Ok::<(), gge_core::AddressError>(())
    /// ```
    pub fn paragraph(&self) -> &str {
        self.place().split(['(', ':']).next().unwrap_or_default()
    }

    /// Tests whether the paragraph is numbered. A section without numbers has a name instead, and its paragraphs are
    /// items.
    ///
    /// ```
    /// use gge_core::Address;
    ///
    /// assert!("A/68/98#23".parse::<Address>()?.is_numbered());
    /// assert!(!"A/68/98#summary(2)".parse::<Address>()?.is_numbered());
    /// # Ok::<(), gge_core::AddressError>(())
    /// ```
    pub fn is_numbered(&self) -> bool {
        self.path().1.starts_with(|first: char| first.is_ascii_digit())
    }

    /// The labels of the items, without brackets, outermost first.
    ///
    /// ```
    /// use gge_core::Address;
    ///
    /// let address: Address = "A/70/174#16(d)(iv)".parse()?;
    /// assert!(address.items().eq(["d", "iv"]));
    /// # Ok::<(), gge_core::AddressError>(())
    /// ```
    pub fn items(&self) -> impl Iterator<Item = &str> {
        self.place().split('(').skip(1).map(|item| item.split(')').next().unwrap_or_default())
    }

    /// The number of the sentence, counted from 1. None for the address of a provision.
    ///
    /// ```
    /// use gge_core::Address;
    ///
    /// let address: Address = "A/68/98#23:2".parse()?;
    /// assert_eq!(address.sentence().map(u32::from), Some(2));
    /// # Ok::<(), gge_core::AddressError>(())
    /// ```
    pub fn sentence(&self) -> Option<NonZeroU32> {
        self.0.split_once(':').and_then(|(_, number)| number.parse().ok())
    }

    /// The address of the provision: this one without its sentence number.
    ///
    /// ```
    /// use gge_core::Address;
    ///
    /// let address: Address = "A/68/98#23:2".parse()?;
    /// assert_eq!(address.provision(), "A/68/98#23");
    /// # Ok::<(), gge_core::AddressError>(())
    /// ```
    pub fn provision(&self) -> Self {
        self.until(self.0.find(':').unwrap_or(self.0.len()))
    }

    /// The address of a sentence, counted from 1, of the same provision.
    ///
    /// ```
    /// use gge_core::Address;
    ///
    /// let address: Address = "A/68/98#23".parse()?;
    /// assert_eq!(address.at_sentence(2.try_into()?), "A/68/98#23:2");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn at_sentence(&self, number: NonZeroU32) -> Self {
        Self(format!("{}:{number}", self.provision()).into())
    }

    /// The address one level up: the provision of a sentence, the paragraph of an item. None for a paragraph.
    ///
    /// ```
    /// use gge_core::Address;
    ///
    /// let address: Address = "A/70/174#16(d)".parse()?;
    /// assert_eq!(address.parent().unwrap(), "A/70/174#16");
    /// assert_eq!(address.parent().unwrap().parent(), None);
    /// # Ok::<(), gge_core::AddressError>(())
    /// ```
    pub fn parent(&self) -> Option<Self> {
        match self.sentence() {
            Some(_) => Some(self.provision()),
            None if self.0.ends_with(')') => self.0.rfind('(').map(|at| self.until(at)),
            None => None,
        }
    }

    /// Tests whether `other` is this address or lies within it, as a sentence, an item, or an item of an item.
    ///
    /// ```
    /// use gge_core::Address;
    ///
    /// let address: Address = "A/70/174#16".parse()?;
    /// assert!(address.contains(&"A/70/174#16(d)(iv)".parse()?));
    /// assert!(!address.contains(&"A/70/174#17".parse()?));
    /// # Ok::<(), gge_core::AddressError>(())
    /// ```
    pub fn contains(&self, other: &Self) -> bool {
        other.0.strip_prefix(&*self.0).is_some_and(|rest| rest.is_empty() || rest.starts_with(['(', ':']))
    }

    /// Tests whether two addresses overlap: they are equal, or one is a sentence of the other.
    pub(crate) fn touches(&self, other: &Self) -> bool {
        self == other
            || (self.sentence().is_none() || other.sentence().is_none()) && self.provision() == other.provision()
    }

    /// The citation in the style of the United Nations.
    ///
    /// A paragraph of an unnumbered section is cited by its position in the section, from 1.
    ///
    /// ```
    /// use gge_core::Address;
    ///
    /// assert_eq!("A/70/174#13(f)".parse::<Address>()?.citation(), "A/70/174, para. 13 (f)");
    /// assert_eq!("A/68/98#summary(2)".parse::<Address>()?.citation(), "A/68/98, summary, para. 2");
    /// # Ok::<(), gge_core::AddressError>(())
    /// ```
    pub fn citation(&self) -> String {
        let mut items = self.items().peekable();
        let (within, last) = self.path();
        let mut parts = vec![self.symbol().to_owned()];
        parts.extend(within.split('/').filter(|part| !part.is_empty()).chain([last]).map(|part| {
            let is_number = part.starts_with(|first: char| first.is_ascii_digit());
            if is_number { format!("para. {part}") } else { part.replace('-', " ") }
        }));
        if !self.is_numbered() {
            parts.extend(items.next_if(|label| is_count(label)).map(|number| format!("para. {number}")));
        }
        let labels: String = items.map(|item| format!(" ({item})")).collect();
        let sentence = self.sentence().map(|number| format!(", sentence {number}")).unwrap_or_default();
        parts.join(", ") + &labels + &sentence
    }

    /// The part of the document in which the paragraph stands, or nothing, and the paragraph in it.
    pub(crate) fn path(&self) -> (&str, &str) {
        let paragraph = self.paragraph();
        paragraph.rsplit_once('/').unwrap_or(("", paragraph))
    }

    /// The place within the document: the part after `#`.
    ///
    /// ```
    /// use gge_core::Address;
    ///
    /// assert_eq!("A/70/174#13(f)".parse::<Address>()?.place(), "13(f)");
    /// # Ok::<(), gge_core::AddressError>(())
    /// ```
    pub fn place(&self) -> &str {
        self.0.split_once('#').map_or("", |(_, place)| place)
    }

    /// The address cut off at a byte, which is a boundary of characters.
    fn until(&self, end: usize) -> Self {
        match &self.0 {
            Text::Borrowed(text) => Self(Text::Borrowed(&text[..end])),
            Text::Owned(text) => Self(Text::Owned(text[..end].to_owned())),
        }
    }
}

impl FromStr for Address {
    type Err = AddressError;

    fn from_str(input: &str) -> Result<Self, AddressError> {
        let whole = || Truncated(input).to_string();
        let (symbol, place) = input.split_once('#').ok_or_else(|| AddressError::NoParagraph { input: whole() })?;
        symbol.parse::<Symbol>().map_err(|error| AddressError::Symbol { input: whole(), error })?;
        let end = place.find(['(', ':']).unwrap_or(place.len());
        let (paragraph, mut rest) = place.split_at(end);
        if !paragraph.split('/').all(is_step) {
            return Err(AddressError::Paragraph { input: whole() });
        }
        while !rest.is_empty() && !rest.starts_with(':') {
            let error = || AddressError::Item { input: whole(), rest: Truncated(rest).to_string() };
            let (label, after) = rest.strip_prefix('(').and_then(|item| item.split_once(')')).ok_or_else(error)?;
            if !(is_count(label) || is_word(label) || is_step(label) || is_dotted(label)) {
                return Err(error());
            }
            rest = after;
        }
        match rest.strip_prefix(':') {
            Some(number) if !is_count(number) => Err(AddressError::Sentence { input: whole() }),
            _ => Ok(Self(input.to_owned().into())),
        }
    }
}

id! { Address }
parsed_text! { Address: AddressError }

/// Tests whether a text is a number from 1 to 999999, without leading zeros.
fn is_count(text: &str) -> bool {
    (1..=6).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit()) && !text.starts_with('0')
}

/// Tests whether a text is a step of the way to a paragraph: `13`, `12bis`, `1.4`, `annex`, `annex-ii`, `article-2`.
fn is_step(text: &str) -> bool {
    let (head, count) = text.split_once('-').map_or((text, None), |(head, count)| (head, Some(count)));
    let digits = head.bytes().take_while(u8::is_ascii_digit).count();
    let (number, suffix) = head.split_at(digits);
    let is_head = is_word(head) || is_count(head) || is_dotted(head) || is_count(number) && is_word(suffix);
    let is_counted = |it: &str| {
        (1..=32).contains(&it.len())
            && it
                .split('-')
                .all(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit()))
    };
    is_head && count.is_none_or(is_counted)
}

/// Tests whether a text is a number with points: `1.13`.
fn is_dotted(text: &str) -> bool {
    (3..=12).contains(&text.len()) && text.split('.').count() > 1 && text.split('.').all(is_count)
}

/// Tests whether a text is a label: 1 to 16 lower-case ASCII letters.
fn is_word(text: &str) -> bool {
    (1..=16).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_lowercase())
}
