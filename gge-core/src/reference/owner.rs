//! Words before places that say whose they are, if they are of something else than a report.

use super::connect::MAX_TOKENS_APART;
use super::cursor::Cursor;
use super::locator::LocatorKind;
use super::term::Term::{
    Assembly, At, Council, Document, Elsewhere, Experts, Gge, Group, In, Institution, Instrument, Its, Nearby,
    Numbered, Of, Operative, Other, Ours, Possessive, Report, Resolution, The, This, To, Un, WorkingGroup,
};
use super::token::Kind;

/// The words for papers that places may be of, which are no reports.
const PAPERS: [&str; 17] = [
    "position",
    "submission",
    "statement",
    "declaration",
    "book",
    "plan",
    "strategy",
    "policy",
    "guide",
    "guidance",
    "paper",
    "study",
    "standard",
    "programme",
    "agenda",
    "judgment",
    "opinion",
];

/// The words for what is done to a draft.
const AMENDING: [&str; 6] = ["amendment", "amendments", "change", "changes", "edits", "revisions"];

impl Cursor<'_> {
    /// Tests whether the words before places say that they are of something else: "Article 2, para. 4", "the
    /// Convention, para. 4".
    pub(super) fn is_of_another_before(self, at: usize, kind: LocatorKind) -> bool {
        let mut before = at;
        while matches!(self.before(before), Kind::Mark('"' | ')' | '*' | '_' | '\''))
            && self.is_glued(before.saturating_sub(1))
        {
            before -= 1;
        }
        // "Tallis, supra note 8 at para 22".
        let before = if before > 0 && self.is(before - 1, At) { before - 1 } else { before };
        // "S. 13 (f)" of an act.
        if self.before(at) == Kind::Break && ["s", "ss", "cl", "reg"].contains(&self.word(at.wrapping_sub(2))) {
            return true;
        }
        // "Amendments to paragraph 24" are of a draft.
        if self.is(at.wrapping_sub(1), To) && AMENDING.contains(&self.word(at.wrapping_sub(2))) {
            return true;
        }
        let has_colon = self.is_mark(before.wrapping_sub(1), ':');
        let has_comma = has_colon || self.is_mark(before.wrapping_sub(1), ',');
        let before = if has_comma { before - 1 } else { before };
        let mut last = before;
        while matches!(self.before(last), Kind::Mark('"' | ')' | '*' | '_' | '\'')) {
            last -= 1;
        }
        let word = self.word(last.wrapping_sub(1));
        let is_name = self.is_capital(last.wrapping_sub(1)) && word.len() > 1;
        // "Our policy, para. 13", "in this report, para. 4".
        let owner = last.wrapping_sub(2);
        let is_in_hand =
            self.is(owner, This) || ["our", "my", "your"].iter().any(|it| self.word(owner).eq_ignore_ascii_case(it));
        if has_comma
            && is_in_hand
            && matches!(self.before(last), Kind::Word(Other | Report | Document | Elsewhere | Instrument))
        {
            return true;
        }
        match self.before(last) {
            // "[Comment RS2: para. 16]".
            Kind::Opaque if has_colon => false,
            // The cell before, in a table without lines.
            Kind::Number(_) | Kind::Opaque if self.is_column(at) => false,
            Kind::Number(_) | Kind::Pair(..) | Kind::Opaque if last > 0 && kind != LocatorKind::Norms => {
                // "Odu 2013: § 4", not "in 2013, para. 4", "(2013: § 4)".
                let is_author = self.is(last.wrapping_sub(2), Other) && self.is_capital(last.wrapping_sub(2));
                let is_year =
                    self.years(last - 1).is_some() && (self.is(last.wrapping_sub(2), In) || has_colon && !is_author);
                !is_year
            }
            Kind::Word(Elsewhere | Numbered | Operative) => true,
            Kind::Word(Nearby) if self.starts_with(last - 1, "op") => true,
            Kind::Word(Institution) => is_name,
            // "DIN EN 13".
            Kind::Word(In) if word == "EN" => true,
            Kind::Word(Other | Instrument) if kind < LocatorKind::Norms => {
                let adverb = word.ends_with("ly")
                    || ["However", "Moreover", "Thus", "Further", "Furthermore", "ICTs", "Rather"].contains(&word);
                // "The Harbour work plan, paras. 16 and 17".
                // "Right: para. 26 (c)".
                let is_name = is_name && !(has_colon && self.before(last - 1) == Kind::Break);
                let is_owned = self.has_capital(last.wrapping_sub(1))
                    || matches!(self.before(last - 1), Kind::Word(Possessive | The));
                let is_text = PAPERS.contains(&word) && is_owned;
                has_comma && !adverb && (is_name || is_text)
            }
            // "Knows 28 (c)" begins a sentence, "Smith 28 (c)" does not.
            Kind::Word(Other | Instrument) if kind >= LocatorKind::Bracketed => {
                is_name && self.before(last - 1) != Kind::Break || self.is_inner(at)
            }
            _ => false,
        }
    }

    /// Tests whether a section sign is that of a law: `§ 4 VwVfG`, `§ 13 Abs. 2 StGB`.
    pub(super) fn is_of_law(self, at: usize, next: usize) -> bool {
        let is_law = |at: usize| {
            let word = self.word(at);
            self.is(at, Other)
                && (word.len() < 12 && word.bytes().filter(u8::is_ascii_uppercase).count() > 1
                    || word.ends_with("gesetz"))
        };
        let mut rest = (next..next + 6).take_while(|at| !matches!(self.kind(*at), Kind::Break | Kind::Mark(_)));
        self.word(at) == "§" && (rest.any(is_law) || at > 0 && is_law(at - 1))
    }

    /// Tests whether so much space stands before a token as between two columns.
    fn is_column(self, at: usize) -> bool {
        let gap = self.text.get(self.end(at)..self.start(at)).unwrap_or_default();
        gap.contains('\t') || gap.len() > 2 && !gap.contains('\n')
    }

    /// Tests whether the words before places say whose they are, and that is no Group's: "the code's norm (f)", "the
    /// Port Strategy. Its paragraph 13", "a code, whose norm (f)", "our norm (f)".
    pub(super) fn is_owned_by_another(self, at: usize) -> bool {
        // "Which has its own norm (h)".
        let is_own = self.word(at.wrapping_sub(1)) == "own";
        let owner = at.wrapping_sub(1 + usize::from(is_own));
        match self.word(owner).to_ascii_lowercase().as_str() {
            "our" | "my" | "your" => true,
            "whose" | "cujo" | "cuja" | "cuyo" | "deren" | "dessen" => {
                let says_nothing =
                    |at: &usize| matches!(self.kind(*at), Kind::Number(_) | Kind::Mark(_) | Kind::Word(Of));
                let mut before = (at.saturating_sub(MAX_TOKENS_APART)..owner).rev();
                before.find(|at| !says_nothing(at)).is_some_and(|at| !self.is_ours(at))
            }
            _ if self.is(owner, Its) => self.is_last_named_anothers(owner, is_own),
            // "GCSC norm 1", "GCSC, norm 1".
            _ if self.is_acronym(self.before_comma(at)) => true,
            _ if self.is(owner, Possessive) => {
                !self.is_ours(owner.wrapping_sub(1)) && self.years(owner.wrapping_sub(1)).is_none()
            }
            _ => false,
        }
    }

    /// Tests whether "its" is somebody else's: the nearest sentence that names something tells; of its names one of
    /// ours counts first.
    pub(super) fn is_last_named_anothers(self, at: usize, mut has_name: bool) -> bool {
        for before in (at.saturating_sub(MAX_TOKENS_APART)..at).rev() {
            match self.kind(before) {
                _ if self.is_ours(before) => return false,
                Kind::Break if has_name => return true,
                _ => has_name |= self.is_name(before) && self.before(before) != Kind::Break,
            }
        }
        has_name
    }

    /// Tests whether a word names a Group, or a report or another document that may be one of theirs.
    fn is_ours(self, at: usize) -> bool {
        // "Obliged to report" is a verb.
        let is_verb = self.is(at, Report) && self.is(at.wrapping_sub(1), To);
        let is_word = matches!(self.term(at), Gge | Group | WorkingGroup | Experts | Report | Document | Un | Ours);
        self.kind(at) == Kind::Symbol || is_word && !is_verb
    }

    /// Tests whether a word names a document or somebody that is none of ours.
    fn is_name(self, at: usize) -> bool {
        const NO_NAMES: [&str; 5] = ["I", "State", "States", "Member", "Members"];
        let is_name =
            |word: &str| word.starts_with(char::is_uppercase) && !NO_NAMES.contains(&word) && !word.starts_with("ICT");
        let words = || self.words(at).split_whitespace();
        match self.kind(at) {
            Kind::Word(Elsewhere | Instrument | Resolution) => true,
            Kind::Word(Other | Institution | Assembly | Council) => words().any(is_name),
            _ => false,
        }
    }

    /// Returns the token before, or that before a comma.
    fn before_comma(self, at: usize) -> usize {
        at.wrapping_sub(1 + usize::from(self.is_mark(at.wrapping_sub(1), ',')))
    }

    /// Tests whether a word is the abbreviation of a name that says nothing here.
    fn is_acronym(self, at: usize) -> bool {
        let word = self.word(at);
        self.is(at, Other)
            && word.len() > 2
            && word.bytes().all(|byte| byte.is_ascii_uppercase())
            && !word.starts_with("ICT")
    }

    /// Tests whether a word is written with a capital, or one of those that it stands for.
    fn has_capital(self, at: usize) -> bool {
        self.words(at).split_whitespace().any(|word| word.starts_with(char::is_uppercase))
    }
}
