//! Rules for the order of provisions in a document.

use crate::model::Address;

/// Tests whether a provision may directly follow another in a document: the numbers of paragraphs grow, and items
/// follow one another under their paragraph. `before` is None at the beginning of the document.
pub(super) fn follows(before: Option<&Address>, now: &Address) -> bool {
    let labels = |address: &Address| address.items().map(str::to_owned).collect::<Vec<_>>();
    let items = labels(now);
    let number = |address: &Address| address.paragraph().parse::<u32>().ok();
    let Some((label, parents)) = items.split_last() else {
        return match before.map(number) {
            Some(Some(before)) => number(now).is_some_and(|now| now > before),
            _ => now.is_numbered(),
        };
    };
    match before {
        Some(before) if before.paragraph() == now.paragraph() => {
            let earlier = labels(before);
            earlier.starts_with(parents) && succeeds(earlier.get(parents.len()).map(String::as_str), label)
        }
        // The items of an unnumbered section have no paragraph above them.
        _ => !now.is_numbered() && items.len() == 1 && *label == "1",
    }
}

/// Tests whether a label comes right after another, or first if there is none before: (a) (b), (i) (ii), (1) (2). A
/// letter may also be a roman numeral.
fn succeeds(before: Option<&str>, label: &str) -> bool {
    const ROMAN: [&str; 12] = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];
    let Some(before) = before else { return ["a", "i", "1"].contains(&label) };
    let roman = |text: &str| ROMAN.iter().position(|numeral| *numeral == text);
    let letter = |text: &str| if let [letter] = text.as_bytes() { Some(*letter) } else { None };
    roman(before).is_some_and(|before| roman(label) == Some(before + 1))
        || letter(before).is_some_and(|before| letter(label) == before.checked_add(1))
        || before.parse::<u32>().is_ok_and(|before| label.parse() == Ok(before + 1))
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
        ] {
            assert_eq!(follows(Some(&address(before)), &address(now)), want, "{before} {now}");
        }
        assert!(!follows(None, &address("1(a)")) && follows(None, &address("summary(1)")));
    }
}
