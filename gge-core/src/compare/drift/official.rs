//! Official text of a rendering.

use std::num::NonZeroU32;

use crate::compare::places::JoinedText;
use crate::model::{Address, Fidelity, Place, Rendering};
use crate::record::Record;

/// The official text of the places that a rendering renders.
pub(super) struct OfficialText<'r> {
    pub(super) joined: JoinedText<'r>,
    pub(super) fidelity: Fidelity,
    record: &'r Record,
}

impl<'r> OfficialText<'r> {
    /// Joins the texts of the rendered places. None if there is no place, one has no text, or all texts come from the
    /// source of the rendering.
    pub(super) fn of(record: &'r Record, rendering: &Rendering) -> Option<Self> {
        let (mut fidelity, mut is_own) = (Fidelity::Verbatim, true);
        for address in rendering.renders.iter() {
            record.text(address)?;
            let wording = record.provision(address)?.wording.as_ref()?;
            is_own &= *wording.source() == rendering.source;
            fidelity = farther(fidelity, wording.fidelity());
        }
        let joined = JoinedText::new(record, rendering.renders.iter().cloned().map(Place::Provision));
        (!is_own && !joined.places.is_empty()).then_some(Self { joined, fidelity, record })
    }

    /// The sentence at a byte of the text, or its provision if that is one sentence.
    pub(super) fn sentence_at(&self, byte: usize) -> Option<Address> {
        let (place, range) = self.joined.place_at(byte)?;
        let place = place.address()?;
        let sentences = self.record.provision(place)?.sentences();
        if place.sentence().is_some() || sentences.clone().count() == 1 {
            return Some(place.clone());
        }
        let ends = sentences.scan(range.start, |end, sentence| {
            *end += sentence.len() + 1;
            Some(*end)
        });
        let before = ends.take_while(|end| *end <= byte).count();
        let number = u32::try_from(before + 1).ok().and_then(NonZeroU32::new)?;
        Some(place.at_sentence(number))
    }
}

/// The fidelity of two that is farther from verbatim.
fn farther(a: Fidelity, b: Fidelity) -> Fidelity {
    let rank = |it: Fidelity| Fidelity::ALL.iter().position(|other| *other == it);
    if rank(b) > rank(a) { b } else { a }
}

/// The sentences of the rendered provisions that this source leaves out. Each is assigned to one rendering only: the
/// one with the nearest preceding sentence, or, if there is none, the nearest following one.
pub(super) fn left_out(record: &Record, rendering: &Rendering) -> Vec<Address> {
    let mut left_out = Vec::new();
    let mut seen: Vec<Address> = Vec::new();
    for address in rendering.renders.iter().filter(|address| address.sentence().is_some()) {
        let provision = address.provision();
        if seen.contains(&provision) {
            continue;
        }
        left_out.extend(missing(record, rendering, &provision));
        seen.push(provision);
    }
    left_out
}

/// The sentences of one provision that the source leaves out and that are assigned to the rendering.
fn missing(record: &Record, rendering: &Rendering, provision: &Address) -> Vec<Address> {
    let held = record.provision(provision).map_or(0, |it| it.sentences().count());
    if held < 2 {
        return Vec::new();
    }
    let mut has: Vec<(u32, &Rendering)> = Vec::new();
    let beside = |other: &&Rendering| other.report == rendering.report && other.source == rendering.source;
    for other in record.all_renderings().iter().filter(beside) {
        for place in other.renders.iter().filter(|place| provision.contains(place)) {
            match place.sentence() {
                Some(number) => has.push((number.get(), other)),
                None if place == provision => return Vec::new(),
                None => {}
            }
        }
    }
    let stops = |number: u32| {
        let before = has.iter().filter(|(it, _)| *it < number).max_by_key(|(it, _)| *it);
        let nearest = before.or_else(|| has.iter().filter(|(it, _)| *it > number).min_by_key(|(it, _)| *it));
        nearest.is_some_and(|(_, owner)| owner.id == rendering.id)
    };
    let numbers = (1..=u32::try_from(held).unwrap_or(0)).filter(|number| !has.iter().any(|(it, _)| it == number));
    numbers.filter(|number| stops(*number)).filter_map(NonZeroU32::new).map(|it| provision.at_sentence(it)).collect()
}
