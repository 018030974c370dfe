//! Titles: of the document, of its parts and of its chapters.

use super::heading::MAX_LINES;
use super::label::Form;
use super::outline::Outline;
use super::piece::{Kind, Piece, What};
use super::wording::{End, PROSE, Word, part_label, section};

/// How letters begin.
const OPENINGS: [&str; 5] = ["I have", "On behalf", "Upon ", "We have", "I wish"];

impl Outline<'_, '_> {
    /// Takes a chapter and its title.
    pub(super) fn chapter(&mut self, place: usize, level: u8, is_alone: bool) -> usize {
        let within = self.top_ref().within.clone();
        self.top().section.clear();
        self.start(What::Heading { level, within }, place);
        self.add(place, 0, 0);
        self.is_front = false;
        if is_alone { self.title_of_part(place + 1) } else { place + 1 }
    }

    /// Takes the title of an annex or a chapter: the lines up to the text, a heading or a blank line.
    pub(super) fn title_of_part(&mut self, place: usize) -> usize {
        let mut at = place;
        while at < self.body.len() && at < place + MAX_LINES {
            let bare = self.body.bare(at);
            let is_text = self.body.label(at).is_some()
                || self.body.opens(at)
                || section(bare).is_some()
                || part_label(bare).is_some_and(|label| label.word != Word::Annex || !label.number.is_empty())
                || matches!(self.body.end(at), End::Sentence | End::Colon)
                || at > place && self.body.is_apart(at) && !self.body.hangs(at - 1) && !self.body.is_lower(at)
                || at == place && self.body.is_lower(at);
            if is_text {
                break;
            }
            self.add(at, 0, 0);
            at += 1;
        }
        at
    }

    /// Takes the title of an article, which its text may follow without a number.
    pub(super) fn title_of_article(&mut self, place: usize) -> usize {
        let is_end = |at: usize| {
            let label = self.body.label(at);
            label.is_some_and(|label| matches!(label.form, Form::Point | Form::Round | Form::RoundNumber))
                || part_label(self.body.bare(at)).is_some()
        };
        if place >= self.body.len() || is_end(place) || self.body.is_ended(place) || self.body.is_lower(place) {
            return place;
        }
        // All lines up to the first number are the title, if none of them ends a sentence.
        let until = (place..(place + 5).min(self.body.len())).find(|at| is_end(*at));
        let end = until.filter(|end| (place..*end).all(|at| !self.body.is_ended(at))).unwrap_or_else(|| {
            let mut end = place + 1;
            while end < self.body.len() && end < place + 5 {
                let goes_on = self.body.hangs(end - 1) || self.body.is_lower(end) && !self.body.is_apart(end);
                if !goes_on || is_end(end) {
                    break;
                }
                end += 1;
            }
            end
        });
        (place..end).for_each(|at| self.add(at, 0, 0));
        end
    }

    /// Takes a line before the first text: of the title, or the first heading.
    pub(super) fn front(&mut self, place: usize) -> Option<usize> {
        let bare = self.body.bare(place);
        let in_masthead = self.body.line(place) < self.front_end;
        let is_number = bare.split([' ', '.']).next().is_some_and(is_resolution_number);
        let title = self.pieces.last().filter(|piece| piece.what == What::Title);
        let goes_on = title.is_some() && !self.body.is_apart(place);
        if !in_masthead && !is_number && !goes_on {
            return None;
        }
        if self.body.label(place).is_some_and(|label| label.len < bare.len() || label.form != Form::Upper) && !is_number
            || section(bare).is_some_and(|it| it != "letter")
            || title.is_some() && bare.ends_with('?') && self.before_number(place).is_some()
        {
            return None;
        }
        // Its first words end the title of a letter.
        let is_text = self.body.is_ended(place) && (bare.len() > PROSE || self.kind == Kind::Record);
        if is_text || OPENINGS.iter().any(|it| bare.starts_with(it)) {
            return None;
        }
        let is_letter = ["Letter", "Letters", "Identical letters"]
            .iter()
            .any(|it| bare.strip_prefix(it).is_some_and(|rest| rest.starts_with(" dated ")));
        let joins = |title: &Piece| {
            goes_on || self.body.is_lower(place) || is_resolution_number(title.text.as_str().trim_end_matches('.'))
        };
        if is_letter || !title.is_some_and(joins) {
            self.start(What::Title, place);
        }
        if is_letter {
            self.has_title = true;
            "letter".clone_into(&mut self.top().section);
        }
        self.add(place, 0, 0);
        Some(place + 1)
    }
}

/// Tests whether a word is the number of a resolution: "78/237", "59/25".
fn is_resolution_number(word: &str) -> bool {
    word.split_once('/').is_some_and(|(session, number)| {
        [session, number].iter().all(|it| (1..=4).contains(&it.len()) && it.bytes().all(|b| b.is_ascii_digit()))
    })
}
