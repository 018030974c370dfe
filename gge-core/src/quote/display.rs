//! The display of a check: what to say of a quotation, in words.

use std::fmt;

use crate::model::Modality;

use super::check::{Check, CitationCheck, Match, Origin, Verdict};

impl fmt::Display for Check<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(lead) = self.matches.first() else {
            f.write_str("no quotation of the wording held")?;
            miscited(self, f)?;
            return match &self.note {
                Some(note) => write!(f, "; {note}"),
                None => uncertain(self, f),
            };
        };
        match (self.verdict, &lead.origin) {
            (Verdict::Paraphrase, _) => write!(f, "{} in other words", list(&places(&self.matches[..1])))?,
            (Verdict::Composite, _) => write!(f, "composite of {}", list(&places(&self.matches)))?,
            (verdict, Origin::Rendering(rendering)) => {
                write!(f, "{verdict} of the wording of {} ({})", rendering.source, rendering.id)?;
            }
            _ => f.write_str(&origins(self))?,
        }
        miscited(self, f)?;
        changes(self, lead, f)?;
        uncertain(self, f)?;
        if let Some(rendering) = lead.worded_by {
            write!(f, "; worded as in {}", rendering.id)?;
        }
        self.note.as_ref().map_or(Ok(()), |note| write!(f, "; {note}"))
    }
}

fn preposition(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Altered | Verdict::Abridged => "from",
        _ => "of",
    }
}

/// Tells where it is from, place by place where it is not everywhere the same: `verbatim of ...; excerpt of ...`.
fn origins(check: &Check<'_>) -> String {
    let mut verdicts: Vec<Verdict> = vec![check.verdict];
    for it in &check.matches {
        if !verdicts.contains(&it.verdict) {
            verdicts.push(it.verdict);
        }
    }
    let of = |verdict: Verdict| {
        let places = places(check.matches.iter().filter(|it| it.verdict == verdict));
        (!places.is_empty()).then(|| format!("{verdict} {} {}", preposition(verdict), list(&places)))
    };
    verdicts.into_iter().filter_map(of).collect::<Vec<_>>().join("; ")
}

/// Lists the places, as the United Nations cite them, each once.
fn places<'m, 'r: 'm>(matches: impl IntoIterator<Item = &'m Match<'r>>) -> Vec<String> {
    let mut places: Vec<String> = Vec::new();
    for it in matches {
        let place = it.origin.citation();
        if !places.contains(&place) {
            places.push(place);
        }
    }
    places
}

/// Writes what is changed: the modal expression, words added and lost, qualifiers.
fn changes(check: &Check<'_>, lead: &Match<'_>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let quoted = |words: &[String]| list(&words.iter().map(|words| format!("“{words}”")).collect::<Vec<_>>());
    let change = lead.modality.iter().find_map(|it| Some((it.earlier?, it.later?))).filter(|(from, to)| from != to);
    if let Some((from, to)) = change {
        write!(f, ": says “{}” for “{}”", spelled(to.as_str()), spelled(from.as_str()))?;
    }
    // What the change of the modal expression says is not said again.
    let is_told = |words: &&String, modal: fn(&(Modality, Modality)) -> Modality| {
        change.as_ref().is_some_and(|change| spelled(modal(change).as_str()).contains(words.as_str()))
    };
    let added: Vec<String> = lead.added.iter().filter(|words| !is_told(words, |it| it.1)).cloned().collect();
    let lost: Vec<String> = lead.lost.iter().filter(|words| !is_told(words, |it| it.0)).cloned().collect();
    if check.verdict == Verdict::Altered && !added.is_empty() {
        write!(f, "; adds {}", quoted(&added))?;
    }
    if matches!(check.verdict, Verdict::Altered | Verdict::Abridged) && !lost.is_empty() {
        let openly = if lead.is_marked { "leaves out, marked," } else { "leaves out" };
        write!(f, "; {openly} {}", quoted(&lost))?;
    }
    let inside = |words: &str| lead.lost.iter().any(|lost| lost.contains(words));
    let mut cut: Vec<String> =
        lead.qualifiers_lost.iter().filter(|it| it.is_near).map(|it| it.words.to_owned()).collect();
    cut.retain(|words| check.verdict == Verdict::Excerpt || !inside(words));
    if !cut.is_empty() && check.verdict != Verdict::Composite {
        write!(f, "; without {}", quoted(&cut))?;
    }
    Ok(())
}

/// Writes that the citation does not fit.
fn miscited(check: &Check<'_>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match &check.citation {
        Some(citation) if citation.fits == Some(false) => write!(f, ", which is not {}", citation.given),
        _ => Ok(()),
    }
}

/// Writes why the citation cannot be judged.
fn uncertain(check: &Check<'_>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match &check.citation {
        Some(CitationCheck { given, fits: None, note: Some(note), .. }) => write!(f, "; cited to {given}: {note}"),
        _ => Ok(()),
    }
}

fn spelled(token: &str) -> String {
    token.replace('-', " ")
}

fn list(items: &[String]) -> String {
    match items {
        [] => String::new(),
        [one] => one.clone(),
        [most @ .., last] => format!("{} and {last}", most.join(", ")),
    }
}
