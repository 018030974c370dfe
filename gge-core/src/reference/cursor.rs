//! A cursor over the tokens of a text, by their number; those beyond the text read as its end.

use std::borrow::Cow;

use super::label::Label;
use super::symbol::mended;
use super::term::{Term, is_slip, misspelt, swapped, term};
use super::token::{Kind, Token};

/// The number of tokens before a token that are searched for an open bracket.
const FARTHEST_BRACKET: usize = 48;

/// The text and its tokens, as the grammar reads them.
#[derive(Clone, Copy)]
pub(super) struct Cursor<'t> {
    pub(super) text: &'t str,
    pub(super) tokens: &'t [Token],
    /// True if the text is nothing but a place, so that a number alone is one.
    pub(super) is_query: bool,
}

impl<'t> Cursor<'t> {
    pub(super) fn kind(self, at: usize) -> Kind {
        self.tokens.get(at).map_or(Kind::Break, |token| token.kind)
    }

    /// Returns the kind of the token before.
    pub(super) fn before(self, at: usize) -> Kind {
        at.checked_sub(1).map_or(Kind::Break, |at| self.kind(at))
    }

    pub(super) fn term(self, at: usize) -> Term {
        match self.kind(at) {
            Kind::Word(term) => term,
            _ => Term::Other,
        }
    }

    pub(super) fn is(self, at: usize, term: Term) -> bool {
        self.kind(at) == Kind::Word(term)
    }

    pub(super) fn is_mark(self, at: usize, mark: char) -> bool {
        self.kind(at) == Kind::Mark(mark)
    }

    pub(super) fn number(self, at: usize) -> Option<u32> {
        if let Kind::Number(number) = self.kind(at) { Some(number) } else { None }
    }

    /// Returns a number from 1 to 999, in digits or in a word.
    pub(super) fn count(self, at: usize) -> Option<u32> {
        match self.kind(at) {
            Kind::Word(Term::Cardinal(number)) => Some(number.into()),
            kind => self.number(at).filter(|number| kind != Kind::Number(0) && *number < 1000),
        }
    }

    pub(super) fn start(self, at: usize) -> usize {
        self.tokens.get(at).map_or(self.text.len(), Token::start)
    }

    /// Returns the byte at which the token before ends.
    pub(super) fn end(self, next: usize) -> usize {
        next.checked_sub(1).and_then(|at| self.tokens.get(at)).map_or(0, Token::end)
    }

    /// Returns the token that stands at a byte, or the first after it.
    pub(super) fn token_at(self, place: usize) -> usize {
        self.tokens.partition_point(|token| token.start() < place)
    }

    pub(super) fn word(self, at: usize) -> &'t str {
        self.tokens.get(at).and_then(|token| self.text.get(token.start()..token.end())).unwrap_or_default()
    }

    /// Returns the words that one stands for.
    pub(super) fn words(self, at: usize) -> &'t str {
        self.text.get(self.end(at)..self.end(at + 1)).unwrap_or_default().trim()
    }

    /// Returns the first of the words that one stands for.
    pub(super) fn first_word(self, at: usize) -> &'t str {
        self.words(at).split_whitespace().next().unwrap_or_default()
    }

    /// Tests whether a word begins so, in any case.
    pub(super) fn starts_with(self, at: usize, beginning: &str) -> bool {
        self.word(at).get(..beginning.len()).is_some_and(|it| it.eq_ignore_ascii_case(beginning))
    }

    pub(super) fn is_capital(self, at: usize) -> bool {
        self.word(at).starts_with(char::is_uppercase)
    }

    /// Tests whether the token follows the one before without a space.
    pub(super) fn is_glued(self, at: usize) -> bool {
        self.tokens.get(at).is_some_and(|token| token.glued)
    }

    /// Returns the term of a word, also if it is misspelt.
    pub(super) fn lead(self, at: usize) -> Term {
        self.misspelt(at).map_or_else(|| self.term(at), |right| term(right.to_ascii_lowercase().as_bytes()))
    }

    /// Returns the right word for one that is misspelt here and leads a place, or names a Group or its report.
    pub(super) fn misspelt(self, at: usize) -> Option<&'static str> {
        let leads = matches!(self.kind(at + 1), Kind::Number(_) | Kind::Label(_)) && !self.is_glued(at + 1);
        let word = self.word(at);
        match self.kind(at) {
            Kind::Word(Term::Other) if leads => misspelt(word.trim_end_matches('.')).or_else(|| swapped(word)),
            Kind::Word(Term::Other) => swapped(word),
            Kind::Word(Term::Gge | Term::Group) if is_slip(word) => {
                Some("GGE").filter(|_| self.is(at, Term::Gge)).or(Some("Group"))
            }
            _ => None,
        }
    }

    /// Returns the right word or symbol for what is misspelt here.
    pub(super) fn slip(self, at: usize) -> Option<Cow<'static, str>> {
        match self.kind(at) {
            Kind::Symbol => mended(self.word(at)).map(Cow::Owned),
            Kind::Number(number) => {
                let word = self.word(at);
                let is_misread = word.starts_with(|c: char| c.is_ascii_digit()) && word.contains(char::is_alphabetic);
                is_misread.then(|| Cow::Owned(number.to_string()))
            }
            _ => self.misspelt(at).map(Cow::Borrowed),
        }
    }

    /// Returns a letter or roman numeral without brackets.
    pub(super) fn letter(self, at: usize) -> Option<Label> {
        matches!(self.term(at), Term::Letter | Term::Roman).then(|| Label::new(self.word(at)))?
    }

    /// Moves past a token, if it is the mark.
    pub(super) fn past(self, at: usize, mark: char) -> usize {
        at + usize::from(self.is_mark(at, mark))
    }

    /// Moves past words that are one of these.
    pub(super) fn past_words(self, mut at: usize, fits: impl Fn(Term) -> bool) -> usize {
        while matches!(self.kind(at), Kind::Word(term) if fits(term)) {
            at += 1;
        }
        at
    }

    /// Moves past what stands between the name of a field and its value: `para="13"`, `"para": "13 (e)"`, "para: 13",
    /// `"paras": [20, 23]`.
    pub(super) fn past_field(self, at: usize) -> usize {
        let mark = self.past(at, '"');
        let value = self.past(self.past(mark + 1, '['), '"');
        let is_value = matches!(self.kind(mark), Kind::Mark(':' | '=')) && self.number(value).is_some();
        if is_value { value } else { at }
    }

    /// Tests whether a word or number goes on with this token.
    pub(super) fn goes_on(self, at: usize) -> bool {
        let is_part =
            matches!(self.kind(at), Kind::Word(_) | Kind::Opaque | Kind::Number(_) | Kind::Mark('%' | '_' | '/'));
        self.is_glued(at) && is_part && !matches!(self.term(at), Term::Following | Term::Possessive)
    }

    /// Tests whether a bracket is open here that was opened in the same sentence.
    pub(super) fn is_in_brackets(self, at: usize) -> bool {
        let mut depth = 0;
        for before in (at.saturating_sub(FARTHEST_BRACKET)..at).rev() {
            match self.kind(before) {
                Kind::Break => return false,
                Kind::Mark(')') => depth += 1,
                Kind::Mark('(') if depth == 0 => return true,
                Kind::Mark('(') => depth -= 1,
                _ => {}
            }
        }
        false
    }

    /// Tests whether a digit is part of something that begins before it: "MD-13", "x.13", "$13".
    pub(super) fn is_inner(self, at: usize) -> bool {
        let glued = self.is_glued(at) && at > 0;
        let of_group = at >= 2 && self.is(at - 2, Term::Gge);
        match self.before(at) {
            _ if !glued => false,
            Kind::Mark('-' | '.' | '/') => !of_group && at >= 2 && self.is_glued(at - 1),
            // "13:28" is a time, or a sentence of a paragraph.
            Kind::Mark(':') => at >= 2 && self.is_glued(at - 1) && self.number(at - 2).is_some(),
            Kind::Mark('$' | '+' | '@' | '_' | '=' | '€' | '£') | Kind::Opaque | Kind::Number(_) | Kind::Pair(..) => {
                true
            }
            Kind::Word(term) => !matches!(term, Term::Paragraph { .. } | Term::Gge | Term::Norm { .. }),
            _ => false,
        }
    }
}
