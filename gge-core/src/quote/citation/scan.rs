//! Finds the pieces of citations in one pass: a table of bytes says where to look, and only there words are read.

use crate::record::words::PARAGRAPH;

use super::around::{elsewhere, of_another, paragraph_word, section_before, section_behind, sentence_before};
use super::atom::{Atom, Body, By, Count, Listing, Named, Sort, Weight, What};
use super::named::{self, Phrase};
use super::places::{Lead, Listed, Spot, list};
use super::reader::{Reader, among};
use super::symbol;

/// Bytes that a citation cannot do without: digits, the "m" of "norm", the "b" of "ibid.", the "d" of "id." by its full
/// stop, the "G" of "GGE".
const TELLING: [bool; 256] = {
    let mut table = [false; 256];
    let mut digit = b'0';
    while digit <= b'9' {
        table[digit as usize] = true;
        digit += 1;
    }
    let others = b"mMbB.G";
    let mut at = 0;
    while at < others.len() {
        table[others[at] as usize] = true;
        at += 1;
    }
    table
};

/// Words between a number and the norms that it counts.
const MODIFIERS: &[&str] = &[
    "voluntary",
    "non",
    "binding",
    "nonbinding",
    "and",
    "agreed",
    "UN",
    "U",
    "N",
    "cyber",
    "international",
    "peacetime",
    "political",
    "recommended",
    "responsible",
    "State",
    "behaviour",
    "behavior",
    "report",
    "consensus",
    "GGE",
];
const NUMBERS: &[&str] = &[
    "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen",
    "fifteen", "sixteen",
];

/// Finds the pieces, in order, none over another.
pub(super) fn scan(text: &str, mut found: impl FnMut(Atom)) {
    let mut scanner = Scanner { text: Reader(text), floor: 0, resolution: None, phrase: None };
    let bytes = text.as_bytes();
    let mut at = 0;
    while let Some(offset) = bytes.get(at..).and_then(|rest| rest.iter().position(|byte| TELLING[usize::from(*byte)])) {
        at += offset;
        let next = scanner.look(at, &mut found);
        at = next.max(at + 1);
    }
}

struct Scanner<'t> {
    text: Reader<'t>,
    /// Where the last piece ended.
    floor: usize,
    resolution: Option<(usize, &'static str)>,
    phrase: Option<Phrase>,
}

impl Scanner<'_> {
    /// Looks around a telling byte, and says where to go on.
    fn look(&mut self, at: usize, found: &mut impl FnMut(Atom)) -> usize {
        let text = self.text;
        let atom = match text.byte(at) {
            b'0'..=b'9' => return self.number(at, found),
            b'm' | b'M' if at >= 3 && among(text.slice(at - 3, at), &["nor"]) && text.opens(at - 3) => {
                self.norms(at - 3)
            }
            b'b' | b'B' if at >= 1 && among(text.slice(at - 1, at + 3), &["ibid"]) && text.opens(at - 1) => {
                before(text, at - 1, at + 3)
            }
            b'.' if at >= 2 && among(text.slice(at - 2, at), &["id"]) && text.opens(at - 2) => {
                let next = text.space(at + 1);
                let next = if text.byte(next) == b',' { text.space(next + 1) } else { next };
                let next = text.skip(next, &["at"]).map_or(next, |at| text.space(at));
                paragraph_word(text, next).then(|| atom(at - 2, at + 1, named_before(Weight::WithPlace)))
            }
            b'G' if text.opens(at) => named::ordinal(text, at, self.floor).map(|(number, start, end, weight)| {
                atom(start, end, What::Named(Named::new(By::Ordinal(number), None, weight)))
            }),
            _ => None,
        };
        match atom.filter(|atom| atom.start >= self.floor) {
            Some(atom) => self.take(atom, found),
            None => at + 1,
        }
    }

    fn take(&mut self, atom: Atom, found: &mut impl FnMut(Atom)) -> usize {
        self.floor = atom.end;
        found(atom);
        self.floor
    }

    fn number(&mut self, at: usize, found: &mut impl FnMut(Atom)) -> usize {
        let text = self.text;
        match symbol::symbol(text, at, self.floor) {
            Err(next) => return next,
            Ok(Some(atom)) => return self.take(atom, found),
            Ok(None) => {}
        }
        let end = at + text.digits(at);
        if !text.opens(at)
            || b"./-".contains(&text.before(at)) && text.byte(at.saturating_sub(2)).is_ascii_alphanumeric()
        {
            return end;
        }
        if let Some((atom, organ)) = symbol::resolution(text, at, self.floor, self.resolution) {
            self.resolution = Some((atom.end, organ));
            return self.take(atom, found);
        }
        if let Some(atom) = self.places(at) {
            return self.take(atom, found);
        }
        if let Some((_, years_end)) = named::years(text, at) {
            return self.years(at, found).unwrap_or(years_end);
        }
        end
    }

    /// A list of paragraphs, with the words before it; or a bare "13(f)".
    fn places(&self, at: usize) -> Option<Atom> {
        let text = self.text;
        let (lead, start) = self.lead(at);
        let places = list(text, at, lead)?;
        let sort = match lead {
            Lead::Bare if elsewhere(text, at, self.floor) => return None,
            Lead::Bare if places.bracketed => Sort::Bare,
            Lead::Bare => Sort::Letter,
            _ => Sort::Said,
        };
        let mut listed = places.listed;
        let (mut start, mut end) = (start, places.end);
        if let [Listed::One(spot)] = *listed {
            if let Some((section, at)) = section_behind(text, end) {
                listed = vec![Listed::One(spot.in_section(section))];
                end = at;
            } else if let Some((section, at)) = section_before(text, start, self.floor) {
                listed = vec![Listed::One(spot.in_section(section))];
                start = at;
            } else if let Some((items, at)) = self.items_before(start) {
                listed = items.into_iter().map(|it| under(it, spot)).collect();
                start = at;
            } else if let Some((number, at)) = sentence_before(text, start, self.floor) {
                listed = vec![Listed::One(spot.at_sentence(number))];
                start = at;
            }
        }
        if sort == Sort::Said && of_another(text, start, self.floor) {
            return None;
        }
        Some(atom(start, end, What::Places(Listing { listed, sort })))
    }

    /// The word before a number, if it says that the number is of a paragraph.
    fn lead(&self, at: usize) -> (Lead, usize) {
        let text = self.text;
        let mut end = text.space_back(at, self.floor);
        let mut sign = end;
        while sign >= self.floor + 2 && matches!(text.slice(sign - 2, sign), "§" | "¶") {
            sign -= 2;
        }
        if sign < end {
            return (Lead::Paragraph { several: end - sign > 2 }, sign);
        }
        let stop = text.before(end) == b'.';
        if stop {
            end -= 1;
        }
        let word = text.word_back(end, self.floor);
        let start = end - word.len();
        let tail = word.strip_prefix("sub").or_else(|| word.strip_prefix("Sub")).unwrap_or(word);
        if among(tail, PARAGRAPH) && text.opens(start) && (end < at || stop) && (stop || !among(tail, &["par"])) {
            let dashed = text.slice(start.saturating_sub(4), start);
            let start = if dashed.eq_ignore_ascii_case("sub-") && start >= self.floor + 4 { start - 4 } else { start };
            let before = text.space_back(start, self.floor);
            let operative = among(text.word_back(before, self.floor), &["operative"]);
            let start = if operative { before - "operative".len() } else { start };
            return (Lead::Paragraph { several: tail.ends_with(['s', 'S']) }, start);
        }
        // "Sentence 2 of 23".
        let sentence = sentence_before(text, at, self.floor).is_some();
        (if sentence { Lead::Paragraph { several: false } } else { Lead::Bare }, at)
    }

    /// "Subparagraphs (a) and (b) of" before "paragraph 28".
    fn items_before(&self, start: usize) -> Option<(Vec<Listed>, usize)> {
        let text = self.text;
        let of = text.space_back(start, self.floor);
        if text.word_back(of, self.floor) != "of" || text.before(text.space_back(of - 2, self.floor)) != b')' {
            return None;
        }
        let end = text.space_back(of - 2, self.floor);
        let mut at = end;
        while at > self.floor && at + 48 > end {
            at -= 1;
            if !b"SsIi".contains(&text.byte(at)) || !text.opens(at) {
                continue;
            }
            if let Some(after) = text.skip(at, &["subparagraph", "subparagraphs", "item", "items"]) {
                let items = list(text, text.space(after), Lead::Item).filter(|items| items.end == end)?;
                return Some((items.listed, at));
            }
        }
        None
    }

    fn norms(&self, start: usize) -> Option<Atom> {
        let text = self.text;
        let word = text.word(start);
        if !among(word, &["norm", "norms"]) {
            return None;
        }
        let end = start + word.len();
        let at = text.skip(text.space(end), &["no"]).map_or(text.space(end), |at| text.space(at));
        // "Norm(s)" is one word.
        let places = list(text, at, Lead::Norm).filter(|places| at > end || text.slice(end, places.end) != "(s)");
        if let Some(places) = places.filter(|places| at > end || places.bracketed) {
            return Some(atom(start, places.end, What::Places(Listing { listed: places.listed, sort: Sort::Norms })));
        }
        among(word, &["norms"]).then(|| self.count(start, end)).flatten()
    }

    /// "13 voluntary GGE 2015 norms".
    fn count(&self, norms: usize, end: usize) -> Option<Atom> {
        let text = self.text;
        let (mut at, mut told, mut year) = (norms, false, None);
        for _ in 0..10 {
            let before = text.space_back(at, self.floor);
            let before = before - usize::from(b",-.".contains(&text.before(before)));
            let before = text.space_back(before, self.floor);
            let word = text.word_back(before, self.floor);
            if word.is_empty() {
                let run = (self.floor..before).rev().take(5).take_while(|at| text.byte(*at).is_ascii_digit()).count();
                let (number, _) = text.number(before - run).filter(|_| run > 0)?;
                at = before - run;
                if (1900..2100).contains(&number) {
                    year = u16::try_from(number).ok();
                    continue;
                }
                return self.counted(number, at, end, told, year);
            }
            at = before - word.len();
            if let Some(place) = NUMBERS.iter().position(|it| among(word, &[it])) {
                return self.counted(u32::try_from(place + 2).ok()?, at, end, told, year);
            }
            if !among(word, MODIFIERS) {
                return None;
            }
            told |= among(word, &["voluntary", "GGE", "responsible"]);
        }
        None
    }

    fn counted(&self, number: u32, at: usize, end: usize, told: bool, year: Option<u16>) -> Option<Atom> {
        let text = self.text;
        let before = text.space_back(at, self.floor);
        // "Paragraph 13 norms", "1.13 norms", "Articles 5-13 norms" count nothing.
        if !text.opens(at)
            || b"./-".contains(&text.before(at))
            || self.lead(at).1 < at
            || elsewhere(text, at, self.floor)
        {
            return None;
        }
        let all = among(text.word_back(before, self.floor), &["the", "its", "all", "these", "those"]);
        (number < 100).then(|| atom(at, end, What::Count(Count { number, all, told, year })))
    }

    /// A year with what it says of reports, and the years before it in a list.
    fn years(&mut self, at: usize, found: &mut impl FnMut(Atom)) -> Option<usize> {
        let text = self.text;
        let Some(phrase) = named::phrase(text, at, self.floor) else {
            // "The GGE reports of 2013 and 2015".
            let before = self.phrase.filter(|it| listed_after(text, it.end, at) && it.weight == Weight::Whole)?;
            let (years, end) = named::years(text, at)?;
            let phrase = Phrase { start: at, end, years, ..before };
            self.phrase = Some(phrase);
            return Some(self.take(said(&phrase), found));
        };
        // "13 voluntary GGE 2015 norms".
        if let Some(count) = phrase.norms.and_then(|(start, end)| self.count(start, end)) {
            return Some(self.take(count, found));
        }
        // "The 2013 and 2015 GGE reports".
        let mut earlier = Vec::new();
        if phrase.body != Body::Unsaid {
            let mut next = phrase.start;
            while let Some((years, start, end)) = year_before(text, next, self.floor).filter(|_| earlier.len() < 8) {
                earlier.push(Phrase { start, end, years, ..phrase });
                next = start;
            }
        }
        // "The reports of the 2013 and 2015 GGEs".
        let mut phrase = phrase;
        if phrase.weight == Weight::Group
            && let Some(start) = named::report_of(text, earlier.last().map_or(phrase.start, |it| it.start), self.floor)
        {
            phrase.weight = Weight::Whole;
            earlier.iter_mut().for_each(|it| it.weight = Weight::Whole);
            earlier.last_mut().unwrap_or(&mut phrase).start = start;
        }
        for phrase in earlier.iter().rev() {
            self.take(said(phrase), found);
        }
        self.phrase = Some(phrase);
        Some(self.take(said(&phrase), found))
    }
}

fn said(phrase: &Phrase) -> Atom {
    let named = Named::new(By::Years(phrase.body), Some(phrase.years), phrase.weight);
    atom(phrase.start, phrase.end, What::Named(named))
}

fn listed_after(text: Reader<'_>, end: usize, at: usize) -> bool {
    matches!(text.slice(end, at).trim(), "and" | "," | ", and" | "&")
}

/// The year before "and" or a comma.
fn year_before(text: Reader<'_>, at: usize, floor: usize) -> Option<((u16, u16), usize, usize)> {
    let mut end = text.space_back(at, floor);
    if text.word_back(end, floor) == "and" {
        end = text.space_back(end - 3, floor);
    } else if text.before(end) != b',' {
        return None;
    }
    end -= usize::from(text.before(end) == b',');
    let start = end.checked_sub(4).filter(|start| *start >= floor && text.opens(*start))?;
    let (years, after) = named::years(text, start)?;
    (after == end && !b"-/".contains(&text.before(start))).then_some((years, start, end))
}

fn atom(start: usize, end: usize, what: What) -> Atom {
    Atom { start, end, what }
}

fn named_before(weight: Weight) -> What {
    What::Named(Named::new(By::Before, None, weight))
}

/// "Ibid.", unless a page follows: UN documents are cited by paragraph.
fn before(text: Reader<'_>, start: usize, end: usize) -> Option<Atom> {
    let full = end + usize::from(text.byte(end) == b'.');
    let next = text.space(full);
    let next = if text.byte(next) == b',' { text.space(next + 1) } else { next };
    let page = text.skip(next, &["p", "pp", "page", "pages"]).is_some() || text.byte(next).is_ascii_digit();
    (text.closes(end) && !page).then(|| atom(start, full, named_before(Weight::Whole)))
}

fn under(item: Listed, spot: Spot) -> Listed {
    let under = |item: Spot| item.labels().iter().fold(spot, |spot, label| spot.with(*label));
    match item {
        Listed::One(item) => Listed::One(under(item)),
        Listed::Range(from, to) => Listed::Range(under(from), under(to)),
    }
}
