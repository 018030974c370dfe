//! The outline: one pass over the lines of the body that decides, by what is expected, where each text begins.

use std::hash::BuildHasher;

use rustc_hash::{FxBuildHasher, FxHashSet};

use super::assemble::Assembly;
use super::body::Body;
use super::clean::{Joined, Words};
use super::contents::Contents;
use super::context::{Context, Level, Series, join};
use super::kind::{NumberKind, PartKind};
use super::label::Form;
use super::masthead::Masthead;
use super::notes::Footnote;
use super::parsed::Reason;
use super::piece::{Kind, Piece, What};
use super::wording::{End, Word, end, is_remark, part_label};

/// The number of pieces that are kept, at most. Headings are compared with those some hundred pieces before.
const MAX_PIECES: usize = 1024;

/// The number of pieces in which the titles of the document stand.
const FRONT: usize = 12;

/// The outline while it is made.
pub(super) struct Outline<'t, 'b> {
    pub(super) body: &'b Body<'t, 'b>,
    pub(super) contents: &'b Contents,
    pub(super) words: &'b Words<'t>,
    /// The pieces that may still be asked for: the last ones.
    pub(super) pieces: Vec<Piece>,
    /// Tables within the text that is open: they stand behind it.
    aside: Vec<Piece>,
    pub(super) assembly: Assembly<'b>,
    /// The titles among the first pieces, once these are handed over.
    titles: Option<Vec<String>>,
    pub(super) stack: Vec<Context>,
    /// The reasons of doubt, each with the index of its line.
    pub(super) doubts: Vec<(usize, Reason)>,
    /// The hashes of the ids that are taken.
    ids: FxHashSet<u64>,
    /// True up to the first provision or heading.
    pub(super) is_front: bool,
    /// The line behind the masthead.
    pub(super) front_end: usize,
    /// True if the last heading was read as the front's.
    pub(super) has_title: bool,
    /// What the document is, where its texts are somebody's statements.
    pub(super) kind: Kind,
}

impl<'t, 'b> Outline<'t, 'b> {
    pub(super) fn new(
        body: &'b Body<'t, 'b>,
        contents: &'b Contents,
        words: &'b Words<'t>,
        kind: Kind,
        head: Masthead,
        notes: &'b [Footnote],
    ) -> Self {
        let (front_end, has_title) = (head.end, head.title.is_some());
        Self {
            body,
            contents,
            words,
            pieces: Vec::new(),
            aside: Vec::new(),
            assembly: Assembly::new(head, notes, body.texts),
            titles: None,
            stack: vec![Context { last: body.before, ..Context::new(None, String::new()) }],
            doubts: Vec::new(),
            ids: FxHashSet::default(),
            is_front: true,
            front_end,
            has_title,
            kind,
        }
    }

    pub(super) fn run(&mut self) {
        let mut place = 0;
        while place < self.body.len() {
            place = self.step(place).max(place + 1);
            if self.pieces.len() > MAX_PIECES {
                self.hand_over(MAX_PIECES / 2);
            }
        }
        self.pieces.append(&mut self.aside);
        self.hand_over(self.pieces.len());
    }

    /// Hands the first pieces over.
    fn hand_over(&mut self, count: usize) {
        if self.titles.is_none() {
            self.titles = Some(self.titles().map(str::to_owned).collect());
        }
        for piece in self.pieces.drain(..count) {
            self.assembly.take(piece);
        }
    }

    /// The titles with which the document begins.
    pub(super) fn titles(&self) -> impl Iterator<Item = &str> + Clone {
        let count = if self.titles.is_some() { 0 } else { FRONT };
        let own = self.pieces.iter().take(count).filter(|piece| piece.what == What::Title);
        self.titles.iter().flatten().map(String::as_str).chain(own.map(|piece| piece.text.as_str()))
    }

    pub(super) fn top(&mut self) -> &mut Context {
        let last = self.stack.len() - 1;
        &mut self.stack[last]
    }

    pub(super) fn top_ref(&self) -> &Context {
        &self.stack[self.stack.len() - 1]
    }

    /// Tells how the text that is open ends. A heading or a part leaves nothing open.
    pub(super) fn open_end(&self) -> Option<End> {
        let last = self.pieces.last()?;
        matches!(last.what, What::Provision { .. }).then_some(last.end)
    }

    /// Tests whether the provision that is open has no words yet.
    fn is_bare(&self) -> bool {
        matches!(self.pieces.last(), Some(Piece { what: What::Provision { .. }, text, .. }) if text.as_str().is_empty())
    }

    /// Tests whether a line is the beginning of the paragraph whose end stands before it: extractors put them so where
    /// the last line is a few words.
    fn is_displaced(&self, place: usize) -> bool {
        let Some(Piece { what: What::Provision { number: NumberKind::Paragraph, .. }, text, .. }) = self.pieces.last()
        else {
            return false;
        };
        let (text, bare) = (text.as_str(), self.body.bare(place));
        text.len() < 60
            && text.starts_with(char::is_lowercase)
            && bare.starts_with(char::is_uppercase)
            && matches!(self.body.end(place), End::Open | End::Comma)
            && self.body.label(place).is_none()
    }

    /// Puts a line before the words of the provision that is open.
    fn put_before(&mut self, place: usize) {
        let known = self.words;
        if let Some(piece) = self.pieces.last_mut() {
            let end = std::mem::take(&mut piece.text);
            piece.text.push(self.body.bare(place), known);
            piece.text.push(end.as_str(), known);
        }
        self.add(place, 0, usize::MAX);
    }

    /// Tests whether a text may begin at a line, by how the one before ends.
    pub(super) fn may_begin(&self, place: usize) -> bool {
        self.open_end() != Some(End::Open) || self.body.is_apart(place)
    }

    /// Takes one line, or several. Returns the next one.
    fn step(&mut self, place: usize) -> usize {
        if self.is_bare()
            && self.body.label(place).is_none_or(|label| {
                !matches!(label.form, Form::Round | Form::RoundNumber | Form::Point | Form::Decimal)
            })
        {
            // The words of a label that stands alone.
            self.add(place, 0, 0);
            return place + 1;
        }
        if self.is_behind_table(place) {
            self.close_table();
        }
        if self.is_displaced(place) {
            self.put_before(place);
            return place + 1;
        }
        let mut next = None;
        if self.may_begin(place) {
            next = self
                .part(place)
                .or_else(|| self.opening(place))
                .or_else(|| self.table(place))
                .or_else(|| self.signature(place))
                .or_else(|| self.speaker(place))
                .or_else(|| self.lettered(place))
                .or_else(|| self.quoted(place));
        }
        if next.is_none() && self.is_front {
            next = self.front(place);
        }
        if let Some(next) = next.or_else(|| self.heading(place)) {
            return next;
        }
        match self.body.label(place) {
            Some(label) if self.labelled(place, label) => self.rest_of_line(place, label.len),
            _ => self.prose(place),
        }
        place + 1
    }

    /// Opens the provision that the numbering has come to.
    pub(super) fn provision(&mut self, place: usize, from: usize, number: NumberKind) {
        let line = self.body.line(place);
        let context = self.top_ref();
        let (within, paragraph, items) = (context.within.clone(), context.paragraph.clone(), context.items());
        let mut id = context.place();
        let mut copy = 1;
        while !self.ids.insert(FxBuildHasher.hash_one(id.as_str())) {
            copy += 1;
            id = format!("{}-{copy}", self.top_ref().place());
            if copy > 3 {
                // Nothing of a million equal labels is worth a search.
                id = format!("{}-l{}", self.top_ref().place(), line + 1);
            }
        }
        let what = What::Provision { place: id, within, paragraph, items, number };
        self.start(what, place);
        self.add(place, 0, from);
        self.is_front = false;
    }

    /// Puts the table that is open aside: what stands around it goes on.
    pub(super) fn close_table(&mut self) {
        self.aside.extend(self.pieces.pop());
    }

    /// Opens a piece.
    pub(super) fn start(&mut self, what: What, place: usize) {
        if let Some(last) = self.pieces.last_mut() {
            last.text.shrink();
        }
        self.pieces.append(&mut self.aside);
        self.pieces.push(Piece {
            what,
            line: self.body.line(place),
            places: Vec::new(),
            text: Joined::default(),
            end: End::Colon,
        });
    }

    /// Gives a line to the piece that is open, from a byte on; its words begin at another.
    pub(super) fn add(&mut self, place: usize, from: usize, words: usize) {
        let range = self.body.range(place);
        let bare = self.body.bare(place);
        let known = self.words;
        let Some(piece) = self.pieces.last_mut() else { return };
        let range = range.start + from..range.end;
        match piece.places.last_mut().filter(|last| {
            self.body.lines.text.get(last.end..range.start).is_some_and(|gap| gap.len() < 4096 && gap.trim().is_empty())
        }) {
            Some(last) => last.end = range.end,
            None if range.is_empty() => {}
            None => {
                piece.places.reserve_exact(1);
                piece.places.push(range);
            }
        }
        if let Some(rest) = bare.get(words..).filter(|rest| !rest.trim().is_empty()) {
            // The bracket before a label is that of its words.
            if words > 0 && bare.starts_with('[') {
                piece.text.push(&["[", rest].concat(), known);
            } else {
                piece.text.push(rest, known);
            }
            // "[Deleted]" is all of a paragraph.
            let is_numbered = matches!(piece.what, What::Provision { number, .. } if number != NumberKind::Counted);
            let is_whole = is_numbered && is_remark(piece.text.as_str());
            piece.end = if is_whole { End::Sentence } else { end(piece.text.last_line()) };
        }
    }

    /// Reads what stands behind a label in its line: another label, or words.
    fn rest_of_line(&mut self, place: usize, from: usize) {
        let mut from = from;
        let bare = self.body.bare(place);
        if bare.len() != self.body.range(place).len() {
            return;
        }
        while let Some(label) = bare.get(from..).and_then(super::label::label) {
            let is_first =
                matches!(label.text, "a" | "i" | "1") && matches!(label.form, Form::Round | Form::RoundNumber);
            if !is_first || self.top_ref().levels.len() >= super::context::MAX_DEPTH {
                break;
            }
            let series = match label.form {
                Form::RoundNumber => Series::Number,
                _ if label.text == "a" => Series::Letter,
                _ => Series::Roman,
            };
            // The label before has no words of its own: its place ends here.
            let start = self.body.range(place).start;
            if let Some(last) = self.pieces.last_mut().and_then(|piece| {
                (piece.text, piece.end) = (Joined::default(), End::Colon);
                piece.places.last_mut()
            }) {
                last.end = start + bare[..from].trim_end().len();
            }
            self.top().levels.push(Level::new(series, 1, label.text));
            self.provision(place, from + label.len, kind_of(series));
            self.begin_at(place, from);
            from += label.len;
        }
    }

    /// Gives the beginning of a line to the piece that is open: its words up to a byte, its place up to another.
    pub(super) fn part_of_line(&mut self, place: usize, words: usize, until: usize) {
        let start = self.body.range(place).start;
        let known = self.words;
        let bare = self.body.bare(place);
        if let Some(piece) = self.pieces.last_mut() {
            piece.places.push(start..start + until);
            piece.text.push(&bare[..words], known);
        }
    }

    /// Lets the piece that is open begin at a byte of its line.
    pub(super) fn begin_at(&mut self, place: usize, from: usize) {
        let start = self.body.range(place).start;
        if let Some(first) = self.pieces.last_mut().and_then(|piece| piece.places.first_mut()) {
            first.start = start + from;
        }
    }

    /// Reads the opening of a resolution or a convention.
    fn opening(&mut self, place: usize) -> Option<usize> {
        if !self.body.opens(place) {
            return None;
        }
        let context = self.top_ref();
        if context.last > 0 {
            if self.open_end() != Some(End::Colon) && context.kind.is_none() {
                return None;
            }
            self.push_part(PartKind::Quoted, "annex", String::new(), place);
            self.pieces.pop();
        }
        let context = self.top();
        "preamble".clone_into(&mut context.section);
        "preamble".clone_into(&mut context.paragraph);
        context.base.clear();
        context.levels.clear();
        self.provision(place, 0, NumberKind::Counted);
        Some(place + 1)
    }

    /// Opens a part, by the word of its id.
    pub(super) fn push_part(&mut self, kind: PartKind, word: &str, label: String, place: usize) {
        let outer = match kind {
            PartKind::Quoted => self.top_ref().place(),
            _ => self.top_ref().within.clone(),
        };
        let mut id = join(&outer, word);
        let mut copy = 1;
        while !self.ids.insert(FxBuildHasher.hash_one((id.as_str(), '/'))) {
            copy += 1;
            id = if copy > 40 {
                format!("{}-l{}", join(&outer, word), self.body.line(place) + 1)
            } else {
                format!("{}-{copy}", join(&outer, word))
            };
        }
        if self.stack.len() >= super::context::MAX_DEPTH {
            self.stack.pop();
        }
        self.stack.push(Context::new(Some(kind), id.clone()));
        self.start(What::Part { id, kind, label }, place);
    }

    /// Reads a line that begins a part.
    fn part(&mut self, place: usize) -> Option<usize> {
        let label = part_label(self.body.bare(place))?;
        let is_text = self.open_end().is_some_and(|end| matches!(end, End::Open | End::Comma));
        if is_text && (!self.body.is_apart(place) || self.body.is_cut(place)) {
            return None;
        }
        let number = format!("{}{}", label.number.to_ascii_lowercase(), label.suffix);
        let named = |word: &str| if number.is_empty() { word.to_owned() } else { format!("{word}-{number}") };
        let shown = |word: &str| {
            [word, label.number, label.suffix].iter().filter(|it| !it.is_empty()).copied().collect::<Vec<_>>().join(" ")
        };
        match label.word {
            Word::Annex => {
                self.stack.truncate(1);
                self.push_part(PartKind::Annex, &named("annex"), shown("Annex"), place);
                self.add(place, 0, self.body.bare(place).len() - label.rest.len());
                self.is_front = false;
                Some(self.title_of_part(place + 1))
            }
            Word::Article => {
                if self.top_ref().kind == Some(PartKind::Article) {
                    self.stack.pop();
                }
                self.push_part(PartKind::Article, &named("article"), shown("Article"), place);
                self.add(place, 0, self.body.bare(place).len() - label.rest.len());
                self.is_front = false;
                Some(if label.rest.is_empty() { self.title_of_article(place + 1) } else { place + 1 })
            }
            Word::Chapter | Word::Section => {
                if self.top_ref().kind == Some(PartKind::Article) {
                    self.stack.pop();
                }
                let level = if label.word == Word::Chapter { 1 } else { 2 };
                Some(self.chapter(place, level, label.rest.is_empty()))
            }
            Word::Draft => {
                let is_led = self.open_end() == Some(End::Colon) || self.top_ref().kind == Some(PartKind::Quoted);
                if !is_led {
                    return None;
                }
                if self.top_ref().kind == Some(PartKind::Quoted) {
                    self.stack.pop();
                }
                self.push_part(PartKind::Quoted, &named("annex"), self.body.bare(place).to_owned(), place);
                self.add(place, 0, self.body.bare(place).len());
                Some(self.title_of_part(place + 1))
            }
        }
    }

    /// Reads the beginning of a document that is quoted in the paragraph that is open: its title, up to its text.
    fn quoted(&mut self, place: usize) -> Option<usize> {
        if self.open_end() != Some(End::Colon)
            || self.top_ref().last == 0
            || !self.top_ref().levels.is_empty()
            || self.body.label(place).is_some()
        {
            return None;
        }
        // Between the paragraph and the opening stands nothing but a title.
        let title = (place..(place + 8).min(self.body.len())).take_while(|at| self.body.label(*at).is_none());
        let opening = title.into_iter().find(|at| self.body.opens(*at));
        let restarts = self.body.next_point(place).is_some_and(|(number, at)| number == 1 && at <= place + 3);
        if opening.is_none() && !restarts {
            return None;
        }
        self.push_part(PartKind::Quoted, "annex", String::new(), place);
        let mut at = place;
        while at < self.body.len()
            && !self.body.opens(at)
            && self.body.label(at).is_none_or(|label| label.form != Form::Point)
        {
            self.add(at, 0, 0);
            at += 1;
        }
        Some(at)
    }
}

/// The kind of number of a series.
pub(super) const fn kind_of(series: Series) -> NumberKind {
    match series {
        Series::Letter => NumberKind::Letter,
        Series::Roman => NumberKind::Roman,
        Series::Number | Series::Point => NumberKind::Number,
        Series::Decimal => NumberKind::Decimal,
    }
}
