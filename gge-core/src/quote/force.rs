//! With what force a sentence asks for something, in the words of the lexicon and in others.

use crate::model::Modality;
use crate::text::{Finder, Word, words};

/// The modal expression that counts in a text: the first of duty or recommendation, or else the first.
#[derive(Debug, Default)]
pub(super) struct Force {
    pub(super) modality: Option<Modality>,
    /// Where it begins, in bytes.
    pub(super) start: Option<usize>,
    says: Vec<Says>,
}

/// What words of a text tell besides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Says {
    /// That something is not, or is kept from being.
    Negation,
    /// That something is not to be done.
    Refusal,
    /// That something is left undone, so that not to do it is to do it.
    Omission,
    /// What somebody did.
    Past,
    /// Who speaks, for himself.
    OwnVoice,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Class {
    Duty,
    Recommendation,
    Possibility,
    Statement,
}

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

/// What people say for the modal expressions of the lexicon.
const OTHER_WORDS: &[(&str, Modality)] = &[
    ("have to", Modality::Must),
    ("has to", Modality::Must),
    ("need to", Modality::Must),
    ("needs to", Modality::Must),
    ("obliged", Modality::Must),
    ("required to", Modality::Must),
    ("requires", Modality::Must),
    ("duty to", Modality::Must),
    ("bound to", Modality::Must),
    ("prohibited", Modality::MustNot),
    ("prohibits", Modality::MustNot),
    ("forbidden", Modality::MustNot),
    ("forbids", Modality::MustNot),
    ("barred from", Modality::MustNot),
    ("banned from", Modality::MustNot),
    ("not allowed", Modality::MustNot),
    ("not permitted", Modality::MustNot),
    ("off limits", Modality::MustNot),
    ("may not", Modality::MustNot),
    ("ought not", Modality::ShouldNot),
    ("ought to", Modality::Should),
    ("ought", Modality::Should),
    ("are urged", Modality::Should),
    ("is urged", Modality::Should),
    ("were urged", Modality::Should),
    ("urges", Modality::Should),
    ("are asked", Modality::Should),
    ("is asked", Modality::Should),
    ("asks", Modality::Should),
    ("expected to", Modality::Should),
    ("expects", Modality::Should),
    ("encouraged to", Modality::Should),
    ("supposed to", Modality::Should),
    ("called on", Modality::Should),
    ("called upon", Modality::Should),
    ("calls on", Modality::Should),
    ("should think about", Modality::ShouldConsider),
    ("should reflect", Modality::ShouldConsider),
    ("should look into", Modality::ShouldConsider),
    ("should weigh", Modality::ShouldConsider),
    ("should try", Modality::ShouldSeekTo),
    ("should strive", Modality::ShouldSeekTo),
    ("should endeavour", Modality::ShouldSeekTo),
    ("should aim", Modality::ShouldSeekTo),
    ("ought to try", Modality::ShouldSeekTo),
];

/// What makes of "may not" that something is possible.
const POSSIBLE: &[&str] = &["able", "immediately", "have", "always", "yet", "enough", "exist", "suffice", "sufficient"];

pub(super) fn force(finder: &Finder<'_>, text: &str) -> Force {
    let list = lower(text);
    let mut found: Vec<(usize, usize, Modality)> = Vec::new();
    for at in 0..list.len() {
        for (phrase, modality) in OTHER_WORDS {
            if !list.get(at).is_some_and(|(word, _)| word.len() > 1 && phrase.starts_with(&**word)) {
                continue;
            }
            let length = phrase.split(' ').count();
            let here = list.get(at..at + length).unwrap_or_default();
            let is_possible =
                *phrase == "may not" && list.iter().skip(at + 2).take(2).any(|(word, _)| POSSIBLE.contains(&&**word));
            if !is_possible && !here.is_empty() && here.iter().map(|(word, _)| &**word).eq(phrase.split(' ')) {
                found.push((list.get(at).map_or(0, |it| it.1), phrase.len(), *modality));
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
    let has = |words: &[&str]| list.iter().any(|(word, _)| words.contains(&&**word));
    let is_first = list.first().is_some_and(|(word, _)| matches!(&**word, "no" | "never" | "nobody"));
    let says = [
        (Says::Negation, has(NEGATIONS) || list.iter().any(|(word, _)| word.ends_with("n't"))),
        (Says::Refusal, asked.is_some_and(|it| is_not(it.2)) || is_first || has(REFUSALS)),
        (Says::Omission, has(OMISSIONS)),
        (Says::Past, has(&["was", "were", "had", "did", "said"])),
        (Says::OwnVoice, has(&["we", "our", "us", "i", "my"])),
    ];
    Force {
        modality: asked.map(|it| it.2),
        start: asked.map(|it| it.0),
        says: says.into_iter().filter(|(_, is)| *is).map(|(it, _)| it).collect(),
    }
}

impl Force {
    /// The modal expressions of both, where the other has another force, or leaves out that something is only considered
    /// or sought.
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

    /// Whether it is one of duty or recommendation.
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

const NEGATIONS: &[&str] = &[
    "not",
    "no",
    "never",
    "nobody",
    "none",
    "neither",
    "nor",
    "cannot",
    "don't",
    "mustn't",
    "shouldn't",
    "refrain",
    "refrains",
    "abstain",
    "desist",
    "avoid",
    "prohibited",
    "prohibits",
    "prohibit",
    "forbidden",
    "forbids",
    "forbid",
    "ban",
    "banned",
    "bans",
    "barred",
    "prevent",
    "prevents",
    "preventing",
    "off",
    "stop",
    "deny",
    "free",
    "keep",
];

/// Words by which an act is refused as a whole.
const REFUSALS: &[&str] = &["refrain", "refrains", "abstain", "desist"];

/// What is not done where it is denied: to ignore is not to respond.
const OMISSIONS: &[&str] = &[
    "ignore",
    "ignored",
    "refuse",
    "refused",
    "neglect",
    "neglected",
    "fail",
    "overlook",
    "overlooked",
    "leave",
    "left",
    "hesitate",
    "forget",
    "forgotten",
    "decline",
    "withhold",
    "without",
    "before",
    "until",
    "unless",
    "only",
    "unanswered",
    "but",
];

/// Whether a modal expression is one of what not to do.
fn is_not(modality: Modality) -> bool {
    use Modality::{Cannot, MayNot, MustNot, ShallNot, ShouldNot};
    matches!(modality, MustNot | ShallNot | ShouldNot | MayNot | Cannot)
}

/// Whether a text asks for what the record asks not to do, or the other way round.
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
