//! What the provisions of a document may be: themes by the headings they stand under and their words, a kind by both
//! and their modal expressions.

use std::sync::LazyLock;

use aho_corasick::{AhoCorasick, MatchKind};

use crate::model::{Kind, Lexicon, ModalClass, Modality, Theme};
use crate::number::to_f64;
use crate::record::Record;
use crate::text::{Finder, FoundModal};

use super::parsed::{Heading, Parsed};

/// A value that a parsed document suggests, with how sure it is.
#[derive(Clone, Copy, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Suggestion<T> {
    /// The value.
    pub value: T,
    /// How much speaks for it, from 0.5 to 1, in hundredths. It compares suggestions, and is no probability.
    pub score: f64,
}

/// What a provision of a parsed document may be. Nobody has decided it: a person should.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Suggestions {
    /// The themes, the likeliest first.
    pub themes: Vec<Suggestion<Theme>>,
    /// The kind. None for a provision that introduces or comments.
    pub kind: Option<Suggestion<Kind>>,
    /// The modal expressions of the provision, each once, in order; for an item without any, those of the words that
    /// lead to it.
    pub modalities: Vec<Suggestion<Modality>>,
}

/// The least score of a suggestion.
const LEAST: f64 = 0.5;

/// How much the words of a heading say of the provisions under it.
const HEADING: f64 = 0.8;

/// How much of that is left for each heading in between.
const INHERITED: f64 = 0.75;

/// How much one expression in the text says: less under a heading that names a theme, less in the words that lead to an
/// item.
const EXPRESSION: f64 = 0.3;
const BESIDE_HEADING: f64 = 0.2;
const LEAD: f64 = 0.1;

/// The expressions of each theme, in lower case, without their endings. They begin at a word.
const EXPRESSIONS: [(Theme, &[&str]); 8] = [
    (
        Theme::Goal,
        &["mandate", "requested the secretary-general", "was established", "with a view to", "terms of reference"],
    ),
    (Theme::Threats, &["threat", "risk", "vulnerabilit", "malicious", "misuse", "harmful", "attack"]),
    (Theme::Norms, &["norm", "rules", "responsible behaviour", "responsible behavior", "responsible state behavio"]),
    (
        Theme::Law,
        &[
            "international law",
            "legal",
            "law appl",
            "charter",
            "sovereignty",
            "sovereign equality",
            "jurisdiction",
            "humanitarian law",
            "human rights",
            "wrongful act",
            "international obligation",
            "use of force",
            "state responsibility",
            "due diligence",
            "countermeasure",
            "self-defence",
            "peaceful settlement",
            "non-intervention",
        ],
    ),
    (
        Theme::Cbm,
        &[
            "confidence-building",
            "confidence building",
            "transparency",
            "points of contact",
            "point of contact",
            "predictability",
            "consultative",
            "reduce the risk of conflict",
        ],
    ),
    (
        Theme::Cooperation,
        &[
            "cooperat",
            "co-operat",
            "private sector",
            "civil society",
            "dialogue",
            "regional organization",
            "stakeholder",
        ],
    ),
    (
        Theme::Capacity,
        &[
            "capacity",
            "capacities",
            "training",
            "technical assistance",
            "developing countr",
            "digital divide",
            "transfer of",
        ],
    ),
    (
        Theme::Recommendations,
        &["recommend", "conclusion", "way forward", "future work", "future dialogue", "further dialogue", "next steps"],
    ),
];

/// The verbs by which a text says that law is in force.
const IN_FORCE: [&str; 7] = [
    "apply to",
    "applies to",
    "applies in",
    "is applicable",
    "are applicable",
    "have jurisdiction",
    "in accordance with",
];

/// Finds the expressions of all themes.
static FINDER: LazyLock<Option<AhoCorasick>> = LazyLock::new(|| {
    let all = EXPRESSIONS.iter().flat_map(|(_, all)| *all);
    AhoCorasick::builder().ascii_case_insensitive(true).match_kind(MatchKind::LeftmostLongest).build(all).ok()
});

/// How often each theme is spoken of, in the order of [`EXPRESSIONS`].
type Counts = [usize; EXPRESSIONS.len()];

fn counts(text: &str) -> Counts {
    let mut counts = Counts::default();
    let Some(finder) = FINDER.as_ref() else { return counts };
    for found in finder.find_iter(text) {
        if text[..found.start()].ends_with(|c: char| c.is_alphanumeric() || c == '-') {
            continue;
        }
        let mut left = found.pattern().as_usize();
        let theme = EXPRESSIONS.iter().position(|(_, all)| {
            let is_here = left < all.len();
            left -= if is_here { 0 } else { all.len() };
            is_here
        });
        if let Some(theme) = theme {
            counts[theme] += 1;
        }
    }
    counts
}

/// The position of a theme in [`EXPRESSIONS`].
fn position(theme: Theme) -> usize {
    EXPRESSIONS.iter().position(|(own, _)| *own == theme).unwrap_or(0)
}

/// The themes that a heading names. What it recommends something on is its theme, and not the recommending.
fn named(heading: &str) -> [bool; EXPRESSIONS.len()] {
    let mut named = counts(heading).map(|count| count > 0);
    let general = [Theme::Recommendations, Theme::Goal].map(position);
    if named.iter().enumerate().any(|(at, is_named)| *is_named && !general.contains(&at)) {
        general.into_iter().for_each(|at| named[at] = false);
    }
    named
}

impl Parsed {
    /// Suggests themes, a kind and modalities for each provision, in their order: by the headings that it stands under,
    /// its words, and for an item those that lead to it. The modal expressions are those of the record's lexicon.
    ///
    /// ```
    /// use gge_core::{Kind, Modality, Record, Report, Theme};
    ///
    /// let parsed = Report::parse("A/79/999\n\nI. Norms\n\n1. States should not harm each other’s responders.\n");
    /// let suggested = parsed.suggestions(Record::builtin());
    /// assert_eq!(suggested[0].themes[0].value, Theme::Norms);
    /// assert_eq!(suggested[0].kind.unwrap().value, Kind::Norm);
    /// assert_eq!(suggested[0].modalities[0].value, Modality::ShouldNot);
    /// ```
    pub fn suggestions(&self, record: &Record) -> Vec<Suggestions> {
        let finder = record.finder();
        // The words that lead to the items of a paragraph, read once for all of them.
        let mut lead: Option<(&str, Said<'_>)> = None;
        let mut all = Vec::with_capacity(self.provisions.len());
        // Provisions under one heading follow each other.
        let mut known: Option<(Option<usize>, [f64; EXPRESSIONS.len()])> = None;
        for provision in &self.provisions {
            let headings = match known {
                Some((heading, themes)) if heading == provision.heading => themes,
                _ => self.headings_of(provision.heading),
            };
            known = Some((provision.heading, headings));
            let is_item = !provision.items.is_empty() && provision.paragraph.starts_with(|c: char| c.is_ascii_digit());
            let own = Said::of(&provision.text, &finder);
            let leading = lead.as_ref().filter(|(paragraph, _)| is_item && *paragraph == provision.paragraph);
            all.push(suggest(&own, leading.map(|(_, said)| said), is_item, headings, record.lexicon()));
            if !is_item {
                lead = Some((&provision.paragraph, own));
            }
        }
        all
    }

    /// How much the headings over a provision speak for each theme: the nearest that names one, and those above it.
    fn headings_of(&self, heading: Option<usize>) -> [f64; EXPRESSIONS.len()] {
        let mut scores = [0.0_f64; EXPRESSIONS.len()];
        let mut weight = HEADING;
        let mut below: Option<&Heading> = None;
        for heading in heading.iter().flat_map(|last| self.headings[..=*last].iter().rev()) {
            if below.is_some_and(|below| heading.level >= below.level || heading.within != below.within) {
                continue;
            }
            let named = named(&heading.text);
            for (score, _) in scores.iter_mut().zip(named).filter(|(_, is_named)| *is_named) {
                *score = score.max(weight);
            }
            if named.contains(&true) {
                break;
            }
            weight *= INHERITED;
            below = Some(heading);
            if heading.level <= 1 {
                break;
            }
        }
        scores
    }
}

/// What a text says: its expressions of each theme, and its modal expressions.
struct Said<'t> {
    text: &'t str,
    counts: Counts,
    modals: Vec<FoundModal<'t>>,
}

impl<'t> Said<'t> {
    fn of(text: &'t str, finder: &Finder<'_>) -> Self {
        Self { text, counts: counts(text), modals: finder.find(text).0 }
    }
}

fn suggest(
    own: &Said<'_>,
    lead: Option<&Said<'_>>,
    is_item: bool,
    headings: [f64; EXPRESSIONS.len()],
    lexicon: &Lexicon,
) -> Suggestions {
    let is_headed = headings.iter().any(|score| *score > 0.0);
    let expression = if is_headed { BESIDE_HEADING } else { EXPRESSION };
    let scores: [f64; EXPRESSIONS.len()] = std::array::from_fn(|at| {
        let power = |base: f64, count: usize| (1.0 - base).powf(to_f64(count));
        let leading = lead.map_or(0, |lead| lead.counts[at]);
        1.0 - (1.0 - headings[at]) * power(expression, own.counts[at]) * power(LEAD, leading)
    });
    let mut themes: Vec<Suggestion<Theme>> =
        EXPRESSIONS.iter().zip(scores).filter_map(|((theme, _), score)| Suggestion::new(*theme, score)).collect();
    themes.sort_by(|a, b| b.score.total_cmp(&a.score));
    let is_own = !own.modals.is_empty();
    let used = lead.filter(|_| !is_own).unwrap_or(own);
    let mut modalities: Vec<Suggestion<Modality>> = Vec::new();
    for modal in &used.modals {
        if !modalities.iter().any(|it| it.value == modal.modality) {
            modalities.extend(Suggestion::new(modal.modality, if is_own { 1.0 } else { LEAST }));
        }
    }
    Suggestions { themes, kind: kind(own, used, is_item, &headings, lexicon), modalities }
}

/// Suggests a kind. `used` is the text itself, or the words that lead to it, whichever has the modal expressions.
fn kind(
    own: &Said<'_>,
    used: &Said<'_>,
    is_item: bool,
    headings: &[f64; EXPRESSIONS.len()],
    lexicon: &Lexicon,
) -> Option<Suggestion<Kind>> {
    let is_of =
        |modality: Modality, class| lexicon.modals.iter().any(|it| it.modality == modality && it.class == class);
    let under = |theme: Theme| headings[position(theme)];
    let says = |theme: Theme| own.counts[position(theme)];
    // The words of a sentence before its modal expression, where these speak of States.
    let of_states = |class: ModalClass| {
        let of_class = used.modals.iter().filter(move |it| is_of(it.modality, class));
        let before = of_class.map(|it| used.text[..it.start].rsplit(". ").next().unwrap_or_default());
        before.filter(|before| before.contains("State")).collect::<Vec<_>>()
    };
    let begins =
        |before: &&str| ["State", "A State", "All States", "Member States"].iter().any(|it| before.starts_with(it));
    let is_general = under(Theme::Cbm).max(under(Theme::Capacity)) == 0.0;
    let (recommended, obliged) = (of_states(ModalClass::Recommendation), !of_states(ModalClass::Obligation).is_empty());
    // The Groups say "must" of law, and "should" of norms.
    let is_duty = obliged && says(Theme::Law) > 0;
    let norm = if recommended.is_empty() || !is_general {
        0.0
    } else {
        let is_direct = recommended.iter().any(begins);
        0.45 + if is_direct { 0.15 } else { 0.0 } + 0.4 * under(Theme::Norms)
            - 0.2 * under(Theme::Law)
            - if is_duty { 0.3 } else { 0.0 }
    };
    let in_force = obliged || IN_FORCE.iter().any(|it| own.text.contains(it));
    let law = if says(Theme::Law) == 0 && !in_force {
        0.0
    } else {
        let spoken = if says(Theme::Law) == 0 { 0.0 } else { 0.1 + 0.1 * to_f64(says(Theme::Law).min(3)) };
        spoken + if in_force { 0.25 } else { 0.0 } + 0.4 * under(Theme::Law)
    };
    let spoken = f64::from(u8::from(says(Theme::Cbm) > 0));
    let cbm = if is_item { (under(Theme::Cbm) + 0.15 * spoken).max(0.55 * spoken) } else { 0.5 * under(Theme::Cbm) };
    let all = [(Kind::Norm, norm), (Kind::Law, law), (Kind::Cbm, cbm)];
    let (kind, score) = all.into_iter().max_by(|a, b| a.1.total_cmp(&b.1))?;
    Suggestion::new(kind, score)
}

impl<T> Suggestion<T> {
    /// A value with its score, if enough speaks for it.
    fn new(value: T, score: f64) -> Option<Self> {
        let score = (score.min(1.0) * 100.0).round() / 100.0;
        (score >= LEAST).then_some(Self { value, score })
    }
}
