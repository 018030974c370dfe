//! Rules for the order of provisions in a document.

use crate::model::Address;
use crate::number::{LATIN, letter, roman};

/// Tests whether a provision may directly follow another in a document: the numbers of paragraphs grow, and items
/// follow one another under their paragraph. An article or an annex, which has a name for its number, may begin behind any
/// provision. Where a part of a report is held, items may be missing between two, or before the first, and so may the
/// paragraph above them. `before` is None at the beginning of the document.
pub(super) fn follows(before: Option<&Address>, now: &Address, is_part: bool) -> bool {
    let labels = |address: &Address| address.items().map(str::to_owned).collect::<Vec<_>>();
    let items = labels(now);
    let Some((label, parents)) = items.split_last() else {
        let before = before.filter(|before| before.path().0 == now.path().0).and_then(number);
        return before.zip(number(now)).is_none_or(|(before, now)| now > before);
    };
    match before {
        Some(before) if before.paragraph() == now.paragraph() => {
            let earlier = labels(before);
            earlier.starts_with(parents) && succeeds(earlier.get(parents.len()).map(String::as_str), label, is_part)
        }
        // The items of an unnumbered section have no paragraph above them.
        _ => !now.is_numbered() && items.len() == 1 && succeeds(None, label, is_part),
    }
}

/// The number of a paragraph, with its place among those that were put between two: 12 bis comes behind 12, 1.10 behind
/// 1.9.
fn number(address: &Address) -> Option<(u32, u32, usize)> {
    let last = address.path().1;
    let digits = last.bytes().take_while(u8::is_ascii_digit).count();
    let (first, rest) = last.split_at(digits);
    let second = rest.strip_prefix('.').and_then(|rest| rest.parse().ok()).unwrap_or(0);
    let suffix = LATIN.iter().position(|it| *it == rest).map_or(0, |at| at + 1);
    Some((first.parse().ok()?, second, suffix))
}

/// Tests whether a label comes right after another, or first if there is none before: (a) (b), (i) (ii), (1) (2). A
/// letter may also be a roman numeral. Of a part, it is enough that it comes later.
fn succeeds(before: Option<&str>, label: &str, is_part: bool) -> bool {
    let number = |text: &str| text.parse::<u32>().ok();
    let Some(before) = before else {
        let counts = letter(label).or(roman(label)).or(number(label)).is_some();
        return ["a", "i", "1"].contains(&label) || label.ends_with(".1") || is_part && counts;
    };
    let is_next = |before: Option<u32>, now: Option<u32>| {
        before.zip(now).is_some_and(|(before, now)| now == before + 1 || is_part && now > before)
    };
    is_next(roman(before), roman(label))
        || is_next(letter(before), letter(label))
        || is_next(number(before), number(label))
        || before
            .rsplit_once('.')
            .zip(label.rsplit_once('.'))
            .is_some_and(|((head, last), (own, label))| head == own && is_next(number(last), number(label)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn provisions_follow_each_other() {
        let address = |place: &str| format!("A/1/1#{place}").parse::<Address>().unwrap();
        for (before, now, want) in [
            ("1", "2", true),
            ("1", "4", true),
            ("2", "1", false),
            ("13", "13(a)", true),
            ("13(a)", "13(b)", true),
            ("13(a)", "13(c)", false),
            ("13(h)", "13(i)", true),
            ("16(d)", "16(d)(i)", true),
            ("16(d)(iv)", "16(e)", true),
            ("13(k)", "14", true),
            ("summary(1)", "summary(2)", true),
            ("summary(2)", "1", true),
            ("14", "13(a)", false),
            ("12", "12bis", true),
            ("12bis", "13", true),
            ("1(1.9)", "1(1.10)", true),
            ("1.9", "1.10", true),
            ("19", "19/annex/1", true),
            ("19/annex/3", "20", true),
            ("19/annex/3", "19/annex/2", false),
            ("annex/article-1", "annex/article-1(a)", true),
            ("annex/article-1(c)", "annex/article-2/1", true),
            ("article-1/3", "article-3", true),
            ("article-3", "article-4", true),
            ("12", "article-1", true),
            ("annex/2", "annex/text(2)", false),
        ] {
            assert_eq!(follows(Some(&address(before)), &address(now), false), want, "{before} {now}");
        }
        assert!(!follows(None, &address("1(a)"), false) && follows(None, &address("summary(1)"), false));
    }

    #[test]
    fn items_of_a_part_may_be_missing() {
        let address = |place: &str| format!("A/1/1#{place}").parse::<Address>().unwrap();
        for (before, now, want) in [
            ("13(a)", "13(c)", true),
            ("13(c)", "13(a)", false),
            ("13(a)", "13(a)", false),
            ("13", "13(c)", true),
            ("16(d)(i)", "16(d)(iv)", true),
            ("1(1.2)", "1(1.4)", true),
            ("14", "13(a)", false),
            ("annex/2", "annex/text(2)", true),
        ] {
            assert_eq!(follows(Some(&address(before)), &address(now), true), want, "{before} {now}");
        }
    }
}
