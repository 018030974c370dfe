//! The force with which a sentence asks for something, in the words of the lexicon and in others.

use std::borrow::Cow;
use std::ops::Range;
use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use crate::model::Modality;
use crate::text::{Finder, Word, words};

use super::wordset::WordSet;

/// The modal expression that counts in a text: the first of duty or recommendation, or else the first.
#[derive(Debug, Default)]
pub(super) struct Force {
    pub(super) modality: Option<Modality>,
    /// The bytes at which the expression stands.
    pub(super) modal: Option<Range<usize>>,
    /// True if something is not, or is kept from being.
    negates: bool,
    /// True if something is not to be done.
    refuses: bool,
    /// True if something is left undone, so that not to do it is to do it.
    omits: bool,
}

/// The class of a modal expression. A change from one to another is a change of force.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Class {
    Duty,
    Recommendation,
    Possibility,
    Statement,
}

/// Returns the class of a modal expression.
fn class(modality: Modality) -> Class {
    use Modality::{
        CallsFor, CallsUpon, Can, Cannot, Could, IsEncouragedTo, May, MayNeedTo, MayNot, MayWishTo, Might, Must,
        MustNot, Recommended, Recommends, Shall, ShallNot, Should, ShouldConsider, ShouldNot, ShouldSeekTo, Suggested,
        ToBeConsidered,
    };
    match modality {
        Must | MustNot | Shall | ShallNot => Class::Duty,
        Should | ShouldNot | ShouldConsider | ShouldSeekTo | ToBeConsidered | IsEncouragedTo | CallsFor | CallsUpon
        | Recommended | Recommends | Suggested => Class::Recommendation,
        May | MayNot | MayNeedTo | MayWishTo | Might | Can | Cannot | Could => Class::Possibility,
        _ => Class::Statement,
    }
}

/// Tests whether a modal expression is one of duty.
pub(super) fn is_duty(modality: Modality) -> bool {
    class(modality) == Class::Duty
}

/// The words that people use for the modal expressions of the lexicon, separated by commas.
const OTHER_WORDS: &[(Modality, &str)] = &[
    (
        Modality::Must,
        "have to, has to, need to, needs to, obliged, obliges, obligates, compels, required to, requires, duty to, bound to",
    ),
    (
        Modality::MustNot,
        "prohibited, prohibits, forbidden, forbids, bans, bars, barred from, banned from, not allowed, not permitted, \
         off limits, may not",
    ),
    (Modality::ShouldNot, "ought not"),
    (
        Modality::Should,
        "ought to, ought, are urged, is urged, were urged, urges, are asked, is asked, asks, expected to, \
         expects, encouraged to, supposed to, called on, called upon, calls on",
    ),
    (Modality::ShouldConsider, "should think about, should reflect, should look into, should weigh"),
    (Modality::ShouldSeekTo, "should try, should strive, should endeavour, should aim, ought to try"),
];

/// The phrases of [`OTHER_WORDS`], by their first word.
static PHRASES: LazyLock<FxHashMap<&str, Vec<(&str, Modality)>>> = LazyLock::new(|| {
    let mut phrases: FxHashMap<_, Vec<_>> = FxHashMap::default();
    for (modality, list) in OTHER_WORDS {
        for phrase in list.split(", ") {
            let first = phrase.split(' ').next().unwrap_or_default();
            phrases.entry(first).or_default().push((phrase, *modality));
        }
    }
    phrases
});

/// The words after "may not" that make of it that something is possible.
const POSSIBLE: &[&str] = &["able", "immediately", "have", "always", "yet", "enough", "exist", "suffice", "sufficient"];

/// Finds the force of a text.
pub(super) fn force(finder: &Finder<'_>, text: &str) -> Force {
    let list: Vec<(Cow<'_, str>, usize)> =
        words(text).filter(Word::is_word).map(|word| (lower(word.text), word.start)).collect();
    let mut found: Vec<(usize, usize, Modality)> = Vec::new();
    for (at, (first, start)) in list.iter().enumerate() {
        let stands = |phrase: &str| {
            let mut words = phrase.split(' ').enumerate();
            words.all(|(by, word)| list.get(at + by).is_some_and(|(here, _)| here == word))
        };
        let is_possible = || list.iter().skip(at + 2).take(2).any(|(word, _)| POSSIBLE.contains(&&**word));
        for (phrase, modality) in PHRASES.get(&**first).into_iter().flatten() {
            if stands(phrase) && !(*phrase == "may not" && is_possible()) {
                found.push((*start, phrase.len(), *modality));
            }
        }
    }
    found.extend(finder.find(text).0.into_iter().map(|it| (it.start, it.words.len(), it.modality)));
    // The longest at each place.
    let longer = |it: &&(usize, usize, Modality)| {
        !found.iter().any(|other| other.0 <= it.0 && it.0 < other.0 + other.1 && other.1 > it.1)
    };
    let of = |class_of: fn(Class) -> bool| {
        found.iter().filter(longer).filter(|it| class_of(class(it.2))).min_by_key(|it| it.0)
    };
    let asked =
        of(|it| matches!(it, Class::Duty | Class::Recommendation)).or_else(|| of(|it| it == Class::Possibility));
    let has = |words: &WordSet| list.iter().any(|(word, _)| words.has(word));
    let begins_with_none = list.first().is_some_and(|(word, _)| matches!(&**word, "no" | "never" | "nobody"));
    // "No government may".
    let is_no = list.first().is_some_and(|(word, _)| word == "no");
    let modality = asked.map(|it| if is_no && it.2 == Modality::May { Modality::MustNot } else { it.2 });
    Force {
        modality,
        modal: asked.map(|it| it.0..it.0 + it.1),
        negates: has(&NEGATIONS) || list.iter().any(|(word, _)| word.ends_with("n't")),
        refuses: asked.is_some_and(|it| is_not(it.2)) || begins_with_none || has(&REFUSALS),
        omits: has(&OMISSIONS),
    }
}

impl Force {
    /// Compares the force of both. Returns their modal expressions where the other has another force, or leaves out
    /// that something is only considered or sought; None otherwise.
    pub(super) fn changed(&self, other: &Self) -> Option<(Option<Modality>, Option<Modality>)> {
        let classes = (self.modality.map(class), other.modality.map(class));
        let softer = |it: Option<Modality>| {
            it.filter(|it| matches!(it, Modality::ShouldConsider | Modality::ShouldSeekTo | Modality::ToBeConsidered))
        };
        let is_changed = match classes {
            // Measures and conclusions that are given without a modal expression take one of recommendation.
            (None | Some(Class::Statement), other) => other == Some(Class::Duty),
            (Some(one), Some(other)) => one != other,
            (Some(one), None) => one != Class::Possibility,
        };
        let is_harder = softer(self.modality).is_some() && softer(other.modality).is_none();
        (is_changed || is_harder).then_some((self.modality, other.modality))
    }

    /// Tests whether the text asks for something: its modal expression is one of duty or recommendation.
    pub(super) fn is_asked(&self) -> bool {
        self.modality.is_some_and(|it| matches!(class(it), Class::Duty | Class::Recommendation))
    }

    #[cfg(test)]
    pub(super) fn of(modality: Option<Modality>) -> Self {
        Self { modality, ..Self::default() }
    }

    #[cfg(test)]
    pub(super) fn is_changed_in_class(&self, other: &Self) -> bool {
        self.changed(other).is_some_and(|(from, to)| from.map(class) != to.map(class))
    }
}

/// The words of a negation.
static NEGATIONS: WordSet = WordSet::new(
    "not no never nobody none neither nor cannot refrain refrains abstain desist avoid prohibited prohibits \
     prohibit forbidden forbids forbid ban banned bans barred prevent prevents preventing off stop deny free keep",
);

/// The words by which an act is refused as a whole.
static REFUSALS: WordSet = WordSet::new("refrain refrains abstain desist");

/// The words for what is not done where it is denied: to ignore is not to respond.
static OMISSIONS: WordSet = WordSet::new(
    "ignore ignored refuse refused neglect neglected fail overlook overlooked leave left hesitate forget forgotten \
     decline withhold without before until unless only unanswered but",
);

/// Tests whether a modal expression is one of what not to do.
fn is_not(modality: Modality) -> bool {
    use Modality::{Cannot, MayNot, MustNot, ShallNot, ShouldNot};
    matches!(modality, MustNot | ShallNot | ShouldNot | MayNot | Cannot)
}

/// Tests whether a text asks for what the record asks not to do, or the other way round.
pub(super) fn is_reversed(is_denied: bool, is_asked: bool, own: &Force) -> bool {
    if is_denied { !own.negates } else { is_asked && own.refuses && !own.omits }
}

/// Returns a word in lower case, with straight apostrophes.
fn lower(word: &str) -> Cow<'_, str> {
    if word.bytes().all(|byte| byte.is_ascii() && !byte.is_ascii_uppercase()) {
        return Cow::Borrowed(word);
    }
    Cow::Owned(word.to_lowercase().replace('’', "'"))
}
