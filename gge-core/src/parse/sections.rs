//! Numbers that head sections, in documents whose paragraphs have none: "1 Introduction", "2.1 Notices", "3. Law".

use super::body::Body;
use super::label::Form;
use super::wording::hangs;

/// The smallest number of headings that count up.
const MIN_HEADINGS: usize = 3;

/// The greatest length of a heading with a number, in bytes.
const MAX_BYTES: usize = 90;

/// The smallest length of a line under a heading, in bytes, if it is not the end of a sentence.
const MIN_TEXT: usize = 30;

/// A number with at most two points, and 0 where it has fewer parts.
type Number = [u32; 3];

/// Finds the lines with a number that head sections. None does where the numbers count paragraphs.
pub(super) fn find(body: &Body<'_, '_>) -> Vec<u32> {
    let all: Vec<(usize, Number)> = (0..body.len()).filter_map(|place| Some((place, heading(body, place)?))).collect();
    if all.len() < MIN_HEADINGS {
        return Vec::new();
    }
    let mut last: Number = [0; 3];
    let mut found = Vec::new();
    for (index, (place, number)) in all.iter().enumerate() {
        let is_over_next = all.get(index + 1).is_some_and(|(next, it)| *next == place + 1 && follows(*number, *it));
        let counts = follows(last, *number) || *number == [1, 0, 0];
        if counts && (is_over_next || is_text(body, place + 1)) {
            last = *number;
            found.push(crate::number::to_u32(*place));
        }
    }
    // Some lines of text begin with a number too.
    let others = (0..body.len()).filter(|place| is_paragraph(body, *place)).count();
    let is_usual = found.len() >= MIN_HEADINGS && others * 2 <= found.len();
    if is_usual { found } else { Vec::new() }
}

/// Reads the number of a line that may be a heading: a few words that begin with a capital, and end no sentence.
fn heading(body: &Body<'_, '_>, place: usize) -> Option<Number> {
    let bare = body.bare(place);
    if bare.len() > MAX_BYTES || !bare.starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let (label, words) = bare.split_once(' ')?;
    if !words.trim_start().starts_with(char::is_uppercase) || body.is_ended(place) || hangs(bare) {
        return None;
    }
    let mut number: Number = [0; 3];
    let mut parts = label.trim_end_matches('.').split('.');
    for (value, part) in number.iter_mut().zip(parts.by_ref()) {
        *value = part.parse().ok().filter(|it| part.len() <= 2 && *it > 0)?;
    }
    parts.next().is_none().then_some(number)
}

/// Tests whether a number comes behind another one. One chapter may be lost between them.
fn follows(before: Number, number: Number) -> bool {
    let Some(changed) = before.iter().zip(number).position(|(one, other)| *one != other) else { return false };
    let is_next = |at: usize| number[at] > before[at] && number[at] <= before[at] + 2;
    is_next(changed) && number[changed + 1..].iter().all(|part| *part <= 2)
}

/// Tests whether a line is the beginning of a text without a number.
fn is_text(body: &Body<'_, '_>, place: usize) -> bool {
    let bare = body.bare(place);
    body.label(place).is_none_or(|label| label.form == Form::Bullet)
        && !body.is_lower(place)
        && (bare.len() >= MIN_TEXT || body.is_ended(place))
}

/// Tests whether a line begins with the number of a paragraph, and is long, or has its words on the next one.
fn is_paragraph(body: &Body<'_, '_>, place: usize) -> bool {
    body.label(place).is_some_and(|label| matches!(label.form, Form::Point | Form::Decimal))
        && heading(body, place).is_none()
}
