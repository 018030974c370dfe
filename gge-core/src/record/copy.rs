//! A reader's own copy of a report that the record has already.
//!
//! What both hold is proven equal, or refused; what only the copy holds is added.

use std::collections::HashMap;

use super::{Fault, Problem, RecordParts};
use crate::model::{
    Address, Classification, Coverage, Fidelity, List, Provision, Rendering, Report, Text, Theme, Wording,
};
use crate::text::{Word, differing_words, is_same_print};

/// Takes the copies of reports that the record has out of an addition, and what they hold into the record.
///
/// A copy is held against the official wording of the record, typography aside. Wording that the record does not have
/// to the letter gives way to that of the copy, with what was read out of words that are not there; unless the copy is cut
/// into fewer sentences, to which the record leads.
///
/// # Errors
///
/// Fails if a copy has other words than the official ones, or lacks a provision of a paragraph that it holds.
pub(super) fn take(parts: &mut RecordParts, addition: &mut RecordParts) -> Result<(), Vec<Problem>> {
    let (copies, reports): (Vec<Report>, Vec<Report>) = std::mem::take(&mut addition.reports)
        .into_owned()
        .into_iter()
        .partition(|copy| parts.reports.iter().any(|report| report.symbol == copy.symbol));
    addition.reports = reports.into();
    let mut problems = Vec::new();
    for copy in copies {
        let is_of_copy = |it: &Provision| it.id.symbol() == copy.symbol.as_str();
        let all = std::mem::take(&mut addition.provisions).into_owned();
        let (of_copy, others): (Vec<_>, Vec<_>) = all.into_iter().partition(is_of_copy);
        addition.provisions = others.into();
        let all = std::mem::take(&mut parts.provisions).into_owned();
        let (held, others): (Vec<_>, Vec<_>) = all.into_iter().partition(is_of_copy);
        if let Some(report) = parts.reports.to_mut().iter_mut().find(|report| report.symbol == copy.symbol) {
            let sections = join_sections(report, &copy);
            let mut merge = Merge { sections, themes: themes_of_sections(&held), problems: &mut problems };
            let merged = merge.provisions(held, of_copy);
            if copy.coverage == Coverage::Whole {
                (report.coverage, report.paragraphs) = (Coverage::Whole, copy.paragraphs);
            } else if report.coverage == Coverage::None && !merged.is_empty() {
                report.coverage = Coverage::Part;
            }
            measure_renderings(&mut parts.renderings, &merged);
            parts.provisions = others.into_iter().chain(merged).collect();
        }
    }
    if problems.is_empty() { Ok(()) } else { Err(problems) }
}

/// Tells how close renderings are to official wording that nobody had before the copy came.
fn measure_renderings(renderings: &mut List<Rendering>, provisions: &[Provision]) {
    let text = |address: &Address| provisions.iter().find(|it| it.id == address.provision()).and_then(Provision::text);
    let is_new = |it: &Rendering| it.fidelity.is_none() && it.renders.iter().any(|address| text(address).is_some());
    if !renderings.iter().any(is_new) {
        return;
    }
    for rendering in renderings.to_mut().iter_mut().filter(|it| is_new(it)) {
        let official = rendering.renders.iter().filter_map(text).collect::<Vec<_>>().join(" ");
        rendering.fidelity = Some(if is_same_print(&rendering.text, &official) {
            Fidelity::Verbatim
        } else if is_abridged(&rendering.text, &official) {
            Fidelity::Abridged
        } else {
            Fidelity::Paraphrase
        });
    }
}

/// Tests whether a text has words of another in their order, and no others.
fn is_abridged(short: &str, long: &str) -> bool {
    let words = |text| crate::text::words(text).filter(Word::is_word);
    let mut official = words(long);
    words(short).all(|word| official.any(|it| it.normal() == word.normal()))
}

/// Adds the headings of a copy that the report lacks. Returns the section of the report for each of the copy.
fn join_sections(report: &mut Report, copy: &Report) -> HashMap<Text, Text> {
    let mut sections = HashMap::new();
    for section in copy.sections.iter() {
        let same = report.sections.iter().find(|it| is_same_print(bare(&it.heading), bare(&section.heading)));
        let id = if let Some(same) = same {
            same.id.clone()
        } else {
            let mut id = section.id.to_string();
            while report.sections.iter().any(|it| it.id == id) {
                id.push_str("-copy");
            }
            let mut section = section.clone();
            section.id = id.clone().into();
            section.under = section.under.and_then(|under| sections.get(&under).cloned());
            report.sections.to_mut().push(section);
            id.into()
        };
        sections.insert(section.id.clone(), id);
    }
    sections
}

/// Returns a heading without its number: "III. Norms" as "Norms".
fn bare(heading: &str) -> &str {
    let is_number = |label: &str| !label.is_empty() && label.chars().all(|c| "IVXLC".contains(c) || c.is_ascii_digit());
    match heading.split_once(". ") {
        Some((label, rest)) if is_number(label) => rest,
        _ => heading,
    }
}

/// Returns for each section the themes that all its provisions have.
fn themes_of_sections(held: &[Provision]) -> HashMap<Text, Vec<Theme>> {
    let mut themes: HashMap<Text, Vec<Theme>> = HashMap::new();
    for provision in held {
        themes
            .entry(provision.section.clone())
            .and_modify(|common| common.retain(|theme| provision.themes.contains(theme)))
            .or_insert_with(|| provision.themes.to_vec());
    }
    themes
}

/// The joining of the provisions of a report and of its copy.
struct Merge<'m> {
    /// The section of the report for each of the copy.
    sections: HashMap<Text, Text>,
    themes: HashMap<Text, Vec<Theme>>,
    problems: &'m mut Vec<Problem>,
}

impl Merge<'_> {
    /// Joins provisions, in the order of the document.
    fn provisions(&mut self, held: Vec<Provision>, copied: Vec<Provision>) -> Vec<Provision> {
        let mut held = paragraphs(held);
        let mut joined: Vec<Paragraph> = Vec::new();
        for Paragraph { name, rank, provisions } in paragraphs(copied) {
            let own = held.iter().position(|it| it.name == name).map(|at| held.remove(at).provisions);
            let provisions = self.paragraph(own.unwrap_or_default(), provisions);
            joined.push(Paragraph { name, rank, provisions });
        }
        joined.extend(held);
        joined.sort_by_key(|it| it.rank);
        joined.into_iter().flat_map(|it| it.provisions).collect()
    }

    /// Joins the provisions of a paragraph.
    fn paragraph(&mut self, mut held: Vec<Provision>, copied: Vec<Provision>) -> Vec<Provision> {
        let joined = copied.into_iter().map(|copy| match held.iter().position(|it| it.id == copy.id) {
            Some(at) => self.provision(held.remove(at), copy),
            None => self.completed(copy),
        });
        let joined: Vec<Provision> = joined.collect();
        for missing in held.iter().filter(|it| it.wording.is_some()) {
            self.problem(missing, Fault::NotInCopy);
        }
        joined
    }

    /// Joins a provision with its copy.
    fn provision(&mut self, mut held: Provision, copy: Provision) -> Provision {
        match (&held.wording, copy.wording) {
            (Some(wording), Some(copied)) if wording.fidelity() == Fidelity::Verbatim => {
                if !is_same_print(wording.text(), copied.text()) {
                    let (official, copy) = differing_words(wording.text(), copied.text());
                    self.problem(&held, Fault::OtherWords { held: official, copy });
                }
            }
            (Some(_), None) => self.problem(&held, Fault::NotInCopy),
            (Some(wording), Some(copied)) => {
                if let Some(official) = official(wording, copied) {
                    (held.wording, held.numbering) = (Some(official), None);
                    forget_lost_words(&mut held);
                }
            }
            (None, Some(copied)) => (held.wording, held.numbering) = (Some(copied), None),
            (None, None) => {}
        }
        held
    }

    /// Completes a provision that only the copy has: its section, and the themes of that.
    fn completed(&self, mut copy: Provision) -> Provision {
        copy.section = self.sections.get(&copy.section).cloned().unwrap_or(copy.section);
        if copy.themes.is_empty() {
            copy.themes = self.themes.get(&copy.section).cloned().unwrap_or_default().into();
        }
        copy
    }

    fn problem(&mut self, provision: &Provision, fault: Fault) {
        self.problems.push(Problem::new("provisions".to_owned(), provision.id.to_string(), fault));
    }
}

/// Returns the wording of a copy in the place of one that is near to it, cut into the same sentences where the words are
/// the same. None if it has fewer sentences: what leads to the others would lead to nothing.
fn official(near: &Wording, copied: Wording) -> Option<Wording> {
    if is_same_print(near.text(), copied.text()) {
        return Wording::new(near.sentences(), copied.source().clone(), Fidelity::Verbatim, Vec::new()).ok();
    }
    (copied.sentences().count() >= near.sentences().count()).then_some(copied)
}

/// Takes out of a provision what was read out of words that it has no longer.
fn forget_lost_words(provision: &mut Provision) {
    let Provision { id, wording, cites, classification, .. } = provision;
    let text = wording.as_ref().map_or("", Wording::text);
    cites.to_mut().retain(|cited| text.contains(&*cited.words));
    let is_there = |words: &Text, at: &Address| at.provision() != *id || text.contains(&**words);
    match classification {
        Some(Classification::Law(law)) => law.principles.to_mut().retain(|it| is_there(&it.words, &it.at)),
        Some(Classification::Cbm(cbm)) => {
            cbm.aims.to_mut().retain(|it| is_there(&it.words, &it.at));
            cbm.levels.to_mut().retain(|it| is_there(&it.words, &it.at));
        }
        _ => {}
    }
}

/// A paragraph with its items.
struct Paragraph {
    name: String,
    rank: Rank,
    provisions: Vec<Provision>,
}

/// The position of a paragraph in a document: sections without numbers keep their order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    Before,
    Number(u32),
    Behind,
}

/// Groups the provisions of a document by their paragraph.
fn paragraphs(provisions: Vec<Provision>) -> Vec<Paragraph> {
    let mut paragraphs: Vec<Paragraph> = Vec::new();
    let mut has_numbers = false;
    for provision in provisions {
        let name = provision.id.paragraph().to_owned();
        let digits = name.bytes().take_while(u8::is_ascii_digit).count();
        let rank = match name[..digits].parse() {
            Ok(number) => Rank::Number(number),
            Err(_) if has_numbers => Rank::Behind,
            Err(_) => Rank::Before,
        };
        has_numbers |= matches!(rank, Rank::Number(_));
        match paragraphs.last_mut() {
            Some(last) if last.name == name => last.provisions.push(provision),
            _ => paragraphs.push(Paragraph { name, rank, provisions: vec![provision] }),
        }
    }
    paragraphs
}
