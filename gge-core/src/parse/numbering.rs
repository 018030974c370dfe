//! The numbering: whether a label is the one that is expected, and what it opens.

use super::body::MAX_GAP;
use super::context::{Level, MAX_DEPTH, Series};
use super::kind::{NumberKind, PartKind};
use super::label::{Form, Label};
use super::outline::{Outline, kind_of};
use super::parsed::Reason;
use super::wording::End;
use crate::number::{letter, roman};

impl Outline<'_, '_> {
    /// Takes a label, if it is one: opens what it begins. Returns false if the line is text.
    pub(super) fn labelled(&mut self, place: usize, label: Label<'_>) -> bool {
        // What another paragraph quotes has no number of its own.
        if self.body.bare(place).starts_with('“') && self.top_ref().kind != Some(PartKind::Quoted) {
            return false;
        }
        // Scans have "l." for "1.".
        let is_one = label.form == Form::Round && self.body.bare(place).starts_with("l.") && self.top_ref().last == 0;
        let label = if is_one { Label { form: Form::Point, text: "1", number: 1, ..label } } else { label };
        match label.form {
            Form::Point => self.point(place, label),
            Form::Decimal => self.decimal(place, label),
            Form::Round => self.round(place, label),
            Form::RoundNumber => self.round_number(place, label),
            Form::UpperRoman | Form::Upper | Form::Bullet => false,
        }
    }

    /// Notes a doubt on a line.
    pub(super) fn doubt(&mut self, place: usize, reason: Reason) {
        self.doubts.push((self.body.line(place), reason));
    }

    fn expected(&self) -> String {
        (self.top_ref().last + 1).to_string()
    }

    /// Takes a number with a point.
    fn point(&mut self, place: usize, label: Label<'_>) -> bool {
        let number = label.number;
        let begins = self.may_begin(place) || self.body.is_label_alone(place);
        let list =
            self.top_ref().levels.iter().position(|level| level.series == Series::Point && level.last + 1 == number);
        if let Some(level) = list.filter(|_| begins && label.suffix.is_empty())
            && (self.top_ref().last + 1 != number || self.comes_again(place, number))
        {
            return self.item(place, label, level, Series::Point, number);
        }
        // From the innermost part outwards: whose next number is it?
        let found = self.stack.iter().rposition(|context| context.is_next(label));
        if let Some(at) = found {
            // In another part the number must stand where a paragraph may begin.
            let is_plain = || {
                let (again, next) = (self.body.next_place(number, place), self.body.next_place(number + 1, place));
                at + 1 == self.stack.len() && again.is_none_or(|again| next.is_some_and(|next| next < again))
            };
            if begins || is_plain() {
                self.stack.truncate(at + 1);
                self.paragraph(place, label);
                return true;
            }
        }
        if !begins {
            return false;
        }
        if number == 1 && self.restart(place, label) {
            return true;
        }
        if self.out_of_turn(place, label) {
            return true;
        }
        let expected = self.expected();
        self.doubt(place, Reason::NoLabel { found: shown(label), expected });
        false
    }

    /// Opens a paragraph of the part that is open.
    fn paragraph(&mut self, place: usize, label: Label<'_>) {
        if self.stack.len() == 1 && label.number == self.body.before + 1 && self.body.before > 0 {
            self.doubt(place, Reason::Start { found: shown(label) });
        }
        self.top().open(label.number, label.suffix);
        self.provision(place, label.len, NumberKind::Paragraph);
    }

    /// Tests whether a number comes again as a label, before the one behind it does twice.
    fn comes_again(&self, place: usize, number: u32) -> bool {
        self.body.next_place(number, place).is_some()
    }

    /// Takes a 1 where another number was expected: a list in the paragraph, or another run of numbers.
    fn restart(&mut self, place: usize, label: Label<'_>) -> bool {
        let is_led = self.open_end() == Some(End::Colon);
        let is_list = is_led && !self.top_ref().paragraph.is_empty() && self.top_ref().levels.len() < MAX_DEPTH;
        if is_list {
            return self.item(place, label, self.top_ref().levels.len(), Series::Point, 1);
        }
        let goes_on = self.body.next_point(place + 1).is_some_and(|(number, _)| number == 2);
        if !goes_on {
            return false;
        }
        let after = self.top_ref().last.to_string();
        self.doubt(place, Reason::Restart { after, found: "1".to_owned() });
        if self.stack.len() > 1 && self.top_ref().kind == Some(PartKind::Sequence) {
            self.stack.pop();
        }
        self.push_part(PartKind::Sequence, "part", String::new(), place);
        self.pieces.pop();
        self.paragraph(place, label);
        true
    }

    /// Takes a number that comes too early, if the numbering goes on from it.
    fn out_of_turn(&mut self, place: usize, label: Label<'_>) -> bool {
        let (number, last) = (label.number, self.top_ref().last);
        if !label.suffix.is_empty() || self.top_ref().is_round || !self.may_begin(place) {
            return false;
        }
        let next = self.body.next_point(place + 1).map(|(number, _)| number);
        if last == 0 {
            let begins = self.begins_within(place, number);
            if begins {
                let outer = self.stack.len().checked_sub(2).and_then(|at| self.stack.get(at)).map_or(0, |it| it.last);
                if outer + 1 != number && !self.continues_sibling(number) {
                    self.doubt(place, Reason::Start { found: shown(label) });
                }
                self.paragraph(place, label);
            }
            return begins;
        }
        if number <= last || number - last > MAX_GAP {
            return false;
        }
        // The last of a run of numbers, behind which another begins.
        let is_end = next.is_none_or(|next| next == 1) && number - last == 2;
        let is_gap = is_end || self.goes_on_from(place, number);
        if is_gap {
            self.doubt(place, Reason::Gap { after: last.to_string(), found: shown(label) });
            self.paragraph(place, label);
        }
        is_gap
    }

    /// Tests whether a text begins with this number, in the middle of a numbering, or at the end of one.
    fn begins_within(&self, place: usize, number: u32) -> bool {
        let context = self.top_ref();
        let begins = self.stack.len() == 1 && context.paragraph.is_empty() || context.kind.is_some();
        let next = self.body.next_point(place + 1).map(|(number, _)| number);
        begins && (next == Some(number + 1) || context.kind == Some(PartKind::Article)) && number > 1
    }

    /// Tests whether the numbering goes on from a number, and what was passed over does not come before that.
    fn goes_on_from(&self, place: usize, number: u32) -> bool {
        let next = self.body.next_point(place + 1).map(|(number, _)| number);
        let missing = self.body.next_place(self.top_ref().last + 1, place);
        let next_at = self.body.next_place(number + 1, place);
        next == Some(number + 1) && missing.is_none_or(|missing| next_at.is_some_and(|next| next < missing))
    }

    /// Tests whether a number that stands under a heading is that of a paragraph, though it leaves some out.
    pub(super) fn is_behind_gap(&self, place: usize, label: Label<'_>) -> bool {
        let (number, context) = (label.number, self.top_ref());
        if !label.suffix.is_empty() || context.is_round {
            return false;
        }
        match context.last {
            0 => self.begins_within(place, number),
            last => number > last + 1 && number - last <= MAX_GAP && self.goes_on_from(place, number),
        }
    }

    /// Tests whether the paragraph before, in the part before, has the number before.
    fn continues_sibling(&self, number: u32) -> bool {
        let before = self.pieces.iter().rev().take(16).find_map(|piece| match &piece.what {
            super::piece::What::Provision { paragraph, .. } => paragraph.parse::<u32>().ok(),
            _ => None,
        });
        before == Some(number - 1)
    }

    /// Takes a number with points.
    fn decimal(&mut self, place: usize, label: Label<'_>) -> bool {
        let words = self.body.bare(place).get(label.len..).unwrap_or_default();
        let is_plain =
            words.starts_with(char::is_uppercase) && self.body.bare(place)[..label.len].trim_end().ends_with('.');
        let begins =
            self.may_begin(place) && self.open_end() != Some(End::Comma) || self.body.is_label_alone(place) || is_plain;
        if !begins {
            return false;
        }
        let mut parts = label.text.split('.').filter_map(|part| part.parse::<u32>().ok());
        let (Some(first), Some(second)) = (parts.next(), parts.next()) else { return false };
        let third = parts.next();
        let context = self.top_ref();
        if let Some(third) = third {
            let is_under = label.text.strip_suffix(&format!(".{third}")).is_some_and(|it| it == context.paragraph);
            let last =
                context.levels.first().filter(|level| level.series == Series::Decimal).map_or(0, |level| level.last);
            return is_under && third == last + 1 && self.item(place, label, 0, Series::Decimal, third);
        }
        let level = context.levels.iter().position(|level| level.series == Series::Decimal);
        let last = level.map_or(0, |level| context.levels[level].last);
        if context.last == first && context.decimal == 0 && last + 1 == second && context.last > 0 {
            return self.item(place, label, level.unwrap_or(0), Series::Decimal, second);
        }
        // Paragraphs may be numbered so throughout.
        let is_next = context.is_next(label);
        if is_next {
            let context = self.top();
            context.open(first, "");
            (context.paragraph, context.decimal) = (label.text.to_owned(), second);
            self.provision(place, label.len, NumberKind::Decimal);
        }
        is_next
    }

    /// Takes a number in brackets.
    fn round_number(&mut self, place: usize, label: Label<'_>) -> bool {
        if !self.may_begin(place) && !self.body.is_label_alone(place) {
            return false;
        }
        let context = self.top_ref();
        if !label.suffix.is_empty() {
            let fits = context.is_next(label);
            if fits {
                self.paragraph(place, label);
            }
            return fits;
        }
        let level = context.levels.iter().rposition(|level| level.series == Series::Number);
        if let Some(level) = level.filter(|level| context.levels[*level].last + 1 == label.number) {
            return self.item(place, label, level, Series::Number, label.number);
        }
        let numbers_paragraphs = context.is_round || context.last == 0;
        if numbers_paragraphs
            && context.last + 1 == label.number
            && (context.last > 0 || self.open_end() != Some(End::Colon))
        {
            self.top().is_round = true;
            self.paragraph(place, label);
            return true;
        }
        if label.number == 1
            && !(context.paragraph.is_empty() && context.kind != Some(PartKind::Article))
            && context.levels.len() < MAX_DEPTH
        {
            return self.item(place, label, level.unwrap_or(context.levels.len()), Series::Number, 1);
        }
        false
    }

    /// Takes a letter or a roman numeral in brackets.
    fn round(&mut self, place: usize, label: Label<'_>) -> bool {
        if !self.may_begin(place) && !self.body.is_label_alone(place) {
            return false;
        }
        let (as_letter, as_roman) = (letter(label.text), roman(label.text));
        let next = self.body.next_round(place + 1).map_or("", |label| label.text);
        let context = self.top_ref();
        if context.paragraph.is_empty() && context.kind != Some(PartKind::Article) {
            return false;
        }
        // "(i)" behind "(h)" is a letter, unless a list of its own begins.
        let opens_roman = as_roman == Some(1) && (self.open_end() == Some(End::Colon) || next == "ii");
        let fits = |level: &Level| match level.series {
            Series::Letter => as_letter == Some(level.last + 1) && !opens_roman,
            Series::Roman => as_roman == Some(level.last + 1),
            _ => false,
        };
        if let Some(at) = context.levels.iter().rposition(fits) {
            let Level { series, last, .. } = context.levels[at];
            return self.item(place, label, at, series, last + 1);
        }
        if let Some(at) = context
            .levels
            .iter()
            .rposition(|level| level.owed > 0 && (as_letter == Some(level.owed) || as_roman == Some(level.owed)))
        {
            let Level { series, last, .. } = context.levels[at];
            return self.item(place, label, at, series, last);
        }
        let depth = context.levels.len();
        let first = match () {
            () if as_roman == Some(1) => Some(Series::Roman),
            () if as_letter == Some(1) => Some(Series::Letter),
            () => None,
        };
        if let Some(series) = first.filter(|_| depth < MAX_DEPTH) {
            // The same series again: another list in the same place.
            let same = context.levels.iter().position(|level| level.series == series);
            return self.item(place, label, same.unwrap_or(depth), series, 1);
        }
        // A letter and a point abbreviate words as well.
        if self.body.bare(place)[..label.len].trim_end().ends_with('.') {
            return false;
        }
        self.item_out_of_turn(place, label, as_letter, as_roman, next)
    }

    /// Opens an item, within the outermost levels: as many as are given.
    fn item(&mut self, place: usize, label: Label<'_>, around: usize, series: Series, value: u32) -> bool {
        let levels = &mut self.top().levels;
        levels.truncate(around);
        levels.push(Level::new(series, value, label.text));
        self.provision(place, label.len, kind_of(series));
        true
    }

    /// Takes an item that comes too early, or without those before it, if the list goes on from it.
    fn item_out_of_turn(
        &mut self,
        place: usize,
        label: Label<'_>,
        as_letter: Option<u32>,
        as_roman: Option<u32>,
        next: &str,
    ) -> bool {
        let value = |series: Series, text: &str| if series == Series::Roman { roman(text) } else { letter(text) };
        let levels = self.top_ref().levels.clone();
        for (at, level) in
            levels.iter().enumerate().rev().filter(|(_, it)| matches!(it.series, Series::Letter | Series::Roman))
        {
            let Some(own) = value(level.series, label.text).filter(|own| *own > level.last && *own <= level.last + 4)
            else {
                continue;
            };
            let (expected, follows) = (level.last + 1, value(level.series, next));
            if follows == Some(expected) && own == expected + 1 {
                self.doubt(
                    place,
                    Reason::OutOfOrder { expected: written(level.series, expected), found: shown(label) },
                );
                self.item(place, label, at, level.series, own);
                self.top().levels[at].owed = expected;
                return true;
            }
            if follows == Some(own + 1) || next == "a" || next.is_empty() {
                self.doubt(place, Reason::Gap { after: format!("({})", level.label), found: shown(label) });
                return self.item(place, label, at, level.series, own);
            }
        }
        let series = if as_letter.is_some() { Series::Letter } else { Series::Roman };
        let own = if series == Series::Roman { as_roman } else { as_letter };
        let starts = levels.is_empty()
            && own.is_some()
            && value(series, next) == own.map(|own| own + 1)
            && self.open_end() != Some(End::Open);
        if let Some(own) = own.filter(|_| starts) {
            self.doubt(place, Reason::Start { found: shown(label) });
            return self.item(place, label, 0, series, own);
        }
        if self.open_end() != Some(End::Open) {
            let expected = self.expected();
            self.doubt(place, Reason::NoLabel { found: shown(label), expected });
        }
        false
    }
}

/// A label as it is shown.
fn shown(label: Label<'_>) -> String {
    match label.form {
        Form::Round | Form::RoundNumber => format!("({})", label.text),
        _ if label.suffix.is_empty() => label.text.to_owned(),
        _ => format!("{} {}", label.text, label.suffix),
    }
}

/// A value as it is written.
fn written(series: Series, value: u32) -> String {
    match series {
        Series::Letter => {
            char::from_u32(u32::from(b'a') + (value - 1) % 26).map_or_else(String::new, |c| format!("({c})"))
        }
        _ => format!("({value})"),
    }
}
