//! Digits: numbers, ordinals, pairs, years with letters in them, and what is no place.

use crate::reference::spelling::{are_two_years, misread_year, unaccented};
use crate::reference::term::{Term, term};

use super::{Kind, LONGEST_WORD, Tokenizer};

impl Tokenizer<'_> {
    /// Reads digits: a number, an ordinal, a pair, a year with letters in it, or what is no place.
    pub(super) fn number(&mut self) {
        let digits =
            |at: usize| self.bytes.get(at..).unwrap_or_default().iter().take_while(|b| b.is_ascii_digit()).count();
        let end = self.at + digits(self.at);
        // "2o15", "20l3": a year with letters that look like digits.
        let year = self
            .bytes
            .get(self.at..self.at + 4)
            .filter(|_| end < self.at + 4 && !self.byte(self.at + 4).is_ascii_alphanumeric());
        if let Some(year) = year.and_then(misread_year) {
            return self.push(Kind::Number(year), self.at + 4);
        }
        let value = |from: usize, to: usize| -> u32 {
            self.text.get(from..to).and_then(|text| text.parse().ok()).unwrap_or(u32::MAX)
        };
        let short = |value: u32| u16::try_from(value).unwrap_or(u16::MAX);
        let follows = |at: usize, mark: u8| self.byte(at) == mark && self.byte(at + 1).is_ascii_digit();
        if follows(end, b'/') {
            let second = end + 1;
            let mut after = second + digits(second);
            let (first, last) = (value(self.at, end), value(second, after));
            if are_two_years(first, last) {
                return self.push(Kind::Number(first), end);
            }
            let has_letter = self.byte(after).is_ascii_uppercase() && !self.byte(after + 1).is_ascii_alphanumeric();
            after += usize::from(has_letter);
            let goes_on = self.byte(after) == b'/' || follows(after, b'.') || self.byte(after).is_ascii_alphanumeric();
            return if goes_on { self.opaque(after) } else { self.push(Kind::Pair(short(first), short(last)), after) };
        }
        if follows(end, b'.')
            && end - self.at == 4
            && (1945..2100).contains(&value(self.at, end))
            && digits(end + 1) < 4
        {
            // "2022.208": a year, the end of a sentence, the number of a footnote.
            self.push(Kind::Number(value(self.at, end)), end);
            return self.push(Kind::Break, end + 1 + digits(end + 1));
        }
        // "Para. 19.17 The ...": the number of a footnote again.
        let after = end + 1 + digits(end + 1);
        let is_paragraph = matches!(self.tokens.last().map(|last| last.kind), Some(Kind::Word(Term::Paragraph { .. })));
        let ends = self.byte(after) == b' ' && self.byte(after + 1).is_ascii_uppercase();
        if is_paragraph && follows(end, b'.') && ends {
            self.push(Kind::Number(value(self.at, end)), end);
            return self.push(Kind::Break, after);
        }
        if follows(end, b'.') || self.byte(end) == b'%' || self.byte(self.at) == b'0' && end > self.at + 1 {
            return self.opaque(end);
        }
        // "4th", "2nd".
        let suffix = self.text.get(end..end + 2).filter(|_| !self.byte(end + 2).is_ascii_alphanumeric());
        let ordinal = u8::try_from(value(self.at, end)).ok().filter(|it| (1..=26).contains(it));
        if let Some(ordinal) = ordinal.filter(|_| matches!(suffix, Some("st" | "nd" | "rd" | "th"))) {
            return self.push(Kind::Word(Term::Ordinal(ordinal)), end + 2);
        }
        match ordinal.and_then(|ordinal| Some((ordinal, self.romance_ordinal(end)?))) {
            Some((ordinal, end)) => self.push(Kind::Word(Term::Ordinal(ordinal)), end),
            None => self.push(Kind::Number(value(self.at, end)), end),
        }
    }

    /// Finds the end of an ordinal that a sentence or a norm is counted by: "2e phrase", "2.ª frase", "2. Satz".
    fn romance_ordinal(&self, at: usize) -> Option<usize> {
        let rest = self.text.get(at..)?;
        let suffix =
            ["ème", "eme", "er", "re", "e", ".ª", "ª", ".º", "º", "."].into_iter().find(|it| rest.starts_with(it))?;
        let counted = rest.get(suffix.len()..)?.trim_start_matches([' ', '\u{a0}']);
        let word: Vec<u8> = counted
            .chars()
            .take_while(|c| c.is_alphabetic())
            .take(LONGEST_WORD)
            .map(|c| if c.is_ascii() { c.to_ascii_lowercase() as u8 } else { unaccented(c) })
            .collect();
        let leads = word.len() > 3 && counted.len() < rest.len() - suffix.len();
        (leads && matches!(term(&word), Term::Sentence | Term::Norm { .. })).then_some(at + suffix.len())
    }
}
