//! Headings and titles: lines between texts that are none themselves, told by what stands around them.

use super::context::TEXT;
use super::kind::{NumberKind, PartKind};
use super::label::{Form, Label};
use super::outline::Outline;
use super::piece::{Kind, Piece, What};
use super::states::is_state;
use super::wording::{End, PROSE, hangs, is_remark, is_upper, markdown, part_label, section};

/// The largest number of lines of headings between two paragraphs.
pub(super) const MAX_LINES: usize = 12;

/// The greatest length of a heading without a label or a number behind it, in bytes.
const MAX_PLAIN: usize = 90;

impl Outline<'_, '_> {
    /// Tests whether a number is the next paragraph of a part that is open.
    fn is_next(&self, place: usize, label: Label<'_>) -> bool {
        match label.form {
            Form::Point => self.stack.iter().any(|it| it.is_next(label)) || self.is_behind_gap(place, label),
            _ => self.top_ref().is_next(label),
        }
    }

    /// Takes the headings that begin at a line. Returns the line behind them.
    pub(super) fn heading(&mut self, place: usize) -> Option<usize> {
        let bare = self.body.bare(place);
        if !bare.contains(char::is_alphabetic) {
            return None;
        }
        if self.body.is_section(place) {
            self.take(place, place + 1);
            return Some(place + 1);
        }
        let is_caption = ["Table ", "Figure ", "Box "].iter().any(|it| bare.starts_with(it))
            && bare.contains(|c: char| c.is_ascii_digit());
        if is_caption || self.body.is_lower(place) {
            return None;
        }
        let is_behind_text =
            matches!(self.open_end(), None | Some(End::Sentence | End::Semicolon)) || self.is_broken_off(place);
        let may_be_sure = self.body.is_apart(place) && !self.body.is_cut(place) && !self.body.is_ended(place);
        let is_sure = || may_be_sure && self.named(place).is_some();
        if !(is_behind_text || is_sure()) {
            return None;
        }
        if let Some(end) = self.before_speaker(place) {
            // What stands over a speaker belongs to the meeting, and not to the speaker before.
            self.stack.truncate(1);
            self.split(place, end);
            return Some(end);
        }
        if let Some(end) = self.before_number(place) {
            self.split(place, end);
            return Some(end);
        }
        let end = self.named(place).or_else(|| self.set_apart(place))?;
        self.take(place, end);
        Some(end)
    }

    /// Tests whether the text before a line has no number, and ends in a short line behind which a blank one stands: a
    /// name or a title. Behind the line stand sentences.
    fn is_broken_off(&self, place: usize) -> bool {
        let is_counted = matches!(self.pieces.last(), Some(Piece { what: What::Provision { number, .. }, .. }) if *number == NumberKind::Counted);
        is_counted
            && place > 0
            && (self.body.is_apart(place) || self.body.has_no_gaps && self.body.bare(place).ends_with('?'))
            && !self.body.is_cut(place)
            && self.body.end(place - 1) == End::Open
            && self.is_short(place - 1)
            && !self.body.hangs(place - 1)
            && self.has_sentence(self.end_of_heading(place))
    }

    /// Tests whether a sentence ends in the lines from one on, up to a blank one, or a number comes first.
    fn has_sentence(&self, place: usize) -> bool {
        let mut block =
            (place..(place + MAX_LINES).min(self.body.len())).take_while(|at| *at == place || !self.body.is_apart(*at));
        self.body.label(place).is_some_and(|label| self.is_next(place, label)) || block.any(|at| self.body.is_ended(at))
    }

    /// Finds the end of headings behind which the next paragraph, or a part, begins.
    pub(super) fn before_number(&self, place: usize) -> Option<usize> {
        let mut at = place;
        while at < self.body.len() && at < place + MAX_LINES {
            let bare = self.body.bare(at);
            let label = self.body.label(at);
            if label.is_some_and(|label| self.is_next(at, label)) {
                // The number of a heading may be that of the next paragraph: then this comes twice.
                let is_point = |number| label.is_some_and(|it| it.form == Form::Point && it.number == number);
                let comes_again = self.body.next_point(at + 1).is_some_and(|(it, next)| is_point(it) && next <= at + 4);
                if at > place || !comes_again {
                    return (at > place && (!self.body.is_ended(at - 1) || self.body.is_label_alone(at - 1)))
                        .then_some(at);
                }
            } else if at > place && (part_label(bare).is_some() || self.body.opens(at) || self.heads(at)) {
                return Some(at);
            }
            if self.body.is_ended(at) && !self.body.is_label_alone(at) && !hangs(bare)
                || label.is_none() && is_remark(bare)
            {
                return None;
            }
            at += 1;
        }
        None
    }

    /// Tests whether a line is a heading by its name; in the front, by its label.
    fn heads(&self, place: usize) -> bool {
        let bare = self.body.bare(place);
        if self.is_front {
            let label = self.body.label(place);
            return !self.body.is_ended(place) && label.is_some_and(|it| it.form == Form::UpperRoman);
        }
        section(bare).is_some() && !self.body.is_label_alone(place - 1)
    }

    /// Finds the end of a heading that is known by itself: by its label, its marks, its name, or since it is listed or
    /// has stood before.
    fn named(&self, place: usize) -> Option<usize> {
        let (bare, label) = (self.body.bare(place), self.body.label(place));
        if let Some((name, _)) = bare.split_once(" (")
            && self.contents.lists(name)
        {
            return (place + 1..(place + 6).min(self.body.len())).find(|at| self.body.bare(at - 1).ends_with(')'));
        }
        if !self.may_head(place) {
            return None;
        }
        let end = self.end_of_heading(place);
        let is_labelled = label.is_some_and(|it| matches!(it.form, Form::UpperRoman | Form::Upper));
        let has_words = !self.body.is_label_alone(place) || !self.body.is_ended(place + 1);
        if is_labelled && has_words && !self.body.is_ended(end - 1) && end < self.body.len() {
            return Some(end);
        }
        if markdown(bare).is_some() && self.body.is_apart(place) {
            return Some(place + 1);
        }
        let lines = (place..(place + 5).min(self.body.len())).map(|at| self.body.bare(at));
        if let Some(count) = self.contents.lists_all(lines) {
            return Some(place + count);
        }
        let is_named = section(bare).is_some() && label.is_none()
            || self.body.is_apart(place) && self.repeats_title(bare)
            || self.is_plain(place) && self.is_submission(place + 1);
        is_named.then_some(place + 1)
    }

    /// Finds the end of a heading that is known by its place: short lines, parted from the text behind them.
    fn set_apart(&self, place: usize) -> Option<usize> {
        // In a text with numbers, words between paragraphs are the paragraph's.
        let is_prose = !matches!(self.pieces.last(), Some(Piece { what: What::Provision { number, .. }, .. }) if *number != NumberKind::Counted);
        if !(self.may_head(place) && self.is_plain(place)) {
            return None;
        }
        let end = self.end_of_heading(place);
        // Another heading may stand between this one and the text.
        let is_over_another = end == place + 1
            && self.is_plain(end)
            && (self.body.is_apart(end + 1) || self.body.has_no_gaps || self.is_short(end));
        let is_over_text = self.is_text(end) || is_over_another && self.is_text(end + 1);
        let is_parted = self.body.is_apart(place) && self.body.is_apart(end) && !self.body.is_cut(end);
        // Lines that an extractor has set apart within a text.
        let goes_on = self.body.hangs(end - 1) || self.body.is_lower(end);
        let is_short = || {
            // A text that has begun with so short a line would not go on with a capital.
            let is_parted =
                self.body.is_apart(place) && (end == place + 1 || !self.body.is_cut(place)) && !self.body.is_cut(end);
            let is_alone = self.body.has_no_gaps && end == place + 1 || is_parted;
            let is_before_words = self.body.bare(end).starts_with(char::is_uppercase);
            is_prose && is_alone && is_before_words && self.is_short(end - 1)
        };
        let is_heading = is_parted && (is_prose || is_upper(self.body.bare(place))) || is_short();
        (is_over_text && is_heading && !goes_on).then_some(end)
    }

    /// Tests whether a heading may begin at a line: it does not end as sentences do, and no sentence goes on in it.
    fn may_head(&self, place: usize) -> bool {
        let is_sentence =
            self.body.is_ended(place) && !self.body.is_label_alone(place) && markdown(self.body.bare(place)).is_none();
        !(is_sentence || self.body.is_cut(place) && self.open_end() == Some(End::Open))
    }

    /// Finds the end of a heading that may begin at a line. Its words may stand behind the label, and go on for a few
    /// lines.
    fn end_of_heading(&self, place: usize) -> usize {
        let mut end = place + 1 + usize::from(self.body.is_label_alone(place));
        while end < self.body.len().min(place + 5)
            && (self.body.hangs(end - 1) || self.body.is_lower(end))
            && !self.body.is_apart(end)
            && !self.body.is_ended(end)
        {
            end += 1;
        }
        end
    }

    /// Tests whether a line may be a heading by its words alone: it is short, and ends as no sentence does, or asks.
    fn is_plain(&self, place: usize) -> bool {
        let bare = self.body.bare(place);
        bare.len() <= MAX_PLAIN
            && self.body.label(place).is_none()
            && bare.starts_with(|c: char| c.is_uppercase() || "“\"¿".contains(c))
            && !self.body.is_ended(place)
    }

    /// Tests whether a line tells in what language a statement was submitted: its heading stands above.
    fn is_submission(&self, place: usize) -> bool {
        self.body.bare(place).starts_with("[Original: ") && self.body.bare(place + 1).starts_with('[')
    }

    /// Tests whether a line may be a heading, and is so short that a text goes on in none like it.
    pub(super) fn is_short(&self, place: usize) -> bool {
        self.is_plain(place) && self.body.bare(place).len() * 4 < self.body.width * 3
    }

    /// Tests whether a line is one of a text, and no heading.
    fn is_text(&self, place: usize) -> bool {
        self.body.bare(place).len() >= PROSE || self.body.is_ended(place)
    }

    /// Takes lines that are headings, each from its label or a blank line on.
    fn split(&mut self, place: usize, end: usize) {
        let mut from = place;
        let mut joined = String::new();
        for at in place..end {
            let bare = self.body.bare(at);
            let is_new = at > from && {
                let is_labelled = self.body.label(at).is_some_and(|label| label.form != Form::Bullet);
                let is_parted = self.body.is_apart(at) && !self.body.is_cut(at) && !self.body.hangs(at - 1);
                !self.body.is_label_alone(at - 1)
                    && (is_labelled
                        || is_parted
                        || self.body.is_unwrapped
                        || self.kind == Kind::Record && !self.body.is_lower(at)
                        || self.contents.lists(&joined)
                        || markdown(bare).is_some())
            };
            if is_new {
                self.take(from, at);
                from = at;
                joined.clear();
            }
            if !joined.is_empty() {
                joined.push(' ');
            }
            joined.push_str(bare);
        }
        self.take(from, end);
    }

    /// Takes some lines as one heading.
    pub(super) fn take(&mut self, place: usize, end: usize) {
        let bare = self.body.bare(place);
        let label = self.body.label(place);
        let mut all = bare.to_owned();
        for at in place + 1..end {
            all.push(' ');
            all.push_str(self.body.bare(at));
        }
        let name = all.split(" (").next().unwrap_or_default();
        let is_statement = label.is_none()
            && section(bare).is_none()
            && ((is_state(name) || self.kind == Kind::Compendium)
                && (self.contents.lists(&all) || self.contents.lists(name))
                || self.is_submission(end))
            && matches!(self.top_ref().kind, None | Some(PartKind::Statement));
        let first_of_all = self.pieces.is_empty()
            && label.is_none()
            && section(bare).is_none()
            && !self.has_title
            && !self.body.is_section(place);
        if is_statement {
            if self.top_ref().kind == Some(PartKind::Statement) {
                self.stack.pop();
            }
            let word: String =
                name.chars().filter(char::is_ascii_alphabetic).take(16).collect::<String>().to_lowercase();
            self.push_part(PartKind::Statement, &format!("statement-{word}"), String::new(), place);
            self.is_front = false;
        } else if label.is_none() && self.repeats_title(&all) {
            self.start(What::Title, place);
        } else if first_of_all && markdown(bare).is_none_or(|level| level == 1 && bare.starts_with('#')) {
            self.start(What::Title, place);
            self.has_title = true;
        } else {
            let is_top = label.is_some_and(|label| label.form == Form::UpperRoman);
            if self.top_ref().kind == Some(PartKind::Statement) && is_top {
                self.stack.pop();
            }
            let level = self.level(bare, label);
            let words = label.map_or(&*all, |label| all.get(label.len..).unwrap_or(&all));
            let context = self.top();
            section(words).filter(|it| *it != TEXT).unwrap_or_default().clone_into(&mut context.section);
            let within = context.within.clone();
            self.start(What::Heading { level, within }, place);
            self.is_front = false;
        }
        for at in place..end {
            let marks = self.body.bare(at).len() - self.body.bare(at).trim_start_matches(['#', ' ']).len();
            self.add(at, 0, marks);
        }
    }

    /// Returns the level of a heading.
    fn level(&self, bare: &str, label: Option<Label<'_>>) -> u8 {
        let own = |form: Form, text: &str| match form {
            Form::UpperRoman => 1,
            Form::Upper => 2,
            Form::Point => 3,
            Form::Decimal => u8::try_from(text.matches('.').count() + 1).unwrap_or(6),
            Form::Round | Form::RoundNumber | Form::Bullet => 4,
        };
        if let Some(label) = label {
            return own(label.form, label.text);
        }
        if let Some(label) = bare.split(' ').next().filter(|it| it.starts_with(|c: char| c.is_ascii_digit())) {
            return own(Form::Decimal, label);
        }
        if let Some(level) = markdown(bare).filter(|_| bare.starts_with('#')) {
            return level;
        }
        let before = self.pieces.iter().rev().take(400).find_map(|piece| match &piece.what {
            What::Heading { level, .. } => super::label::label(piece.text.as_str()).map(|_| *level),
            _ => None,
        });
        match before {
            Some(level) if section(bare).is_none() && !is_upper(bare) => (level + 1).min(6),
            _ => 1,
        }
    }

    /// Tests whether a line is the title once more.
    fn repeats_title(&self, line: &str) -> bool {
        let mut titles = self.titles().filter(|title| title.get(..8).is_some_and(|head| line.starts_with(head)));
        if titles.clone().next().is_none() {
            return false;
        }
        let own = super::contents::letters(line);
        own.len() > 12 && titles.any(|title| super::contents::letters(title) == own)
    }
}
