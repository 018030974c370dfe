//! The force with which a sentence asks for something, in the words of the lexicon and in others.

use std::ops::Range;

use crate::model::Modality;
use crate::text::{Finder, Word, words};

/// The modal expression that counts in a text: the first of duty or recommendation, or else the first.
#[derive(Debug, Default)]
pub(super) struct Force {
    pub(super) modality: Option<Modality>,
    /// The bytes at which the expression stands.
    pub(super) modal: Option<Range<usize>>,
    says: Vec<Says>,
}

/// The kind of denial that words of a text tell besides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Says {
    /// Negation: something is not, or is kept from being.
    Negation,
    /// Refusal: something is not to be done.
    Refusal,
    /// Omission: something is left undone, so that not to do it is to do it.
    Omission,
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

/// The words after "may not" that make of it that something is possible.
const POSSIBLE: &[&str] = &["able", "immediately", "have", "always", "yet", "enough", "exist", "suffice", "sufficient"];

/// Finds the force of a text.
pub(super) fn force(finder: &Finder<'_>, text: &str) -> Force {
    let list = lower(text);
    let mut found: Vec<(usize, usize, Modality)> = Vec::new();
    for (modality, phrases) in OTHER_WORDS {
        for phrase in phrases.split(", ") {
            let length = phrase.split(' ').count();
            for (at, here) in list.windows(length).enumerate() {
                let is_possible =
                    || phrase == "may not" && list.iter().skip(at + 2).take(2).any(|it| POSSIBLE.contains(&&*it.0));
                if here.iter().map(|(word, _)| &**word).eq(phrase.split(' ')) && !is_possible() {
                    found.push((here.first().map_or(0, |it| it.1), phrase.len(), *modality));
                }
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
    let has = |words: &str| words.split(", ").any(|it| list.iter().any(|(word, _)| word == it));
    let is_first = list.first().is_some_and(|(word, _)| matches!(&**word, "no" | "never" | "nobody"));
    let says = [
        (Says::Negation, has(NEGATIONS) || list.iter().any(|(word, _)| word.ends_with("n't"))),
        (Says::Refusal, asked.is_some_and(|it| is_not(it.2)) || is_first || has(REFUSALS)),
        (Says::Omission, has(OMISSIONS)),
    ];
    // "No government may".
    let is_no = list.first().is_some_and(|(word, _)| word == "no");
    let modality = asked.map(|it| if is_no && it.2 == Modality::May { Modality::MustNot } else { it.2 });
    Force {
        modality,
        modal: asked.map(|it| it.0..it.0 + it.1),
        says: says.into_iter().filter(|(_, is)| *is).map(|(it, _)| it).collect(),
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

    pub(super) fn says(&self, what: Says) -> bool {
        self.says.contains(&what)
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
const NEGATIONS: &str = "not, no, never, nobody, none, neither, nor, cannot, don't, mustn't, shouldn't, refrain, refrains, \
    abstain, desist, avoid, prohibited, prohibits, prohibit, forbidden, forbids, forbid, ban, banned, \
    bans, barred, prevent, prevents, preventing, off, stop, deny, free, keep";

/// The words by which an act is refused as a whole.
const REFUSALS: &str = "refrain, refrains, abstain, desist";

/// The words for what is not done where it is denied: to ignore is not to respond.
const OMISSIONS: &str = "ignore, ignored, refuse, refused, neglect, neglected, fail, overlook, overlooked, leave, left, \
    hesitate, forget, forgotten, decline, withhold, without, before, until, unless, only, unanswered, \
    but";

/// Tests whether a modal expression is one of what not to do.
fn is_not(modality: Modality) -> bool {
    use Modality::{Cannot, MayNot, MustNot, ShallNot, ShouldNot};
    matches!(modality, MustNot | ShallNot | ShouldNot | MayNot | Cannot)
}

/// Tests whether a text asks for what the record asks not to do, or the other way round.
pub(super) fn is_reversed(is_denied: bool, is_asked: bool, own: &Force) -> bool {
    if is_denied {
        return !own.says(Says::Negation);
    }
    is_asked && own.says(Says::Refusal) && !own.says(Says::Omission)
}

fn lower(text: &str) -> Vec<(String, usize)> {
    let list = words(text).filter(Word::is_word);
    list.map(|word| (word.text.to_lowercase().replace('’', "'"), word.start)).collect()
}
