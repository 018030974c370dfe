//! Whether two readings of a page have the words in one order.

use std::collections::HashMap;

/// The share of the words that stand once in both readings and in one order, below which the orders are two. A running head
/// that one reading has elsewhere is less.
const SAME_ORDER: f64 = 0.97;

/// The smallest number of such words that tell anything.
const FEWEST_WORDS: usize = 20;

/// Tests whether two readings of a page have its words in one order, by those that stand once in each.
pub(super) fn is_same(one: &str, other: &str) -> bool {
    let places = once(other);
    let mut first: Vec<(usize, usize)> =
        once(one).into_iter().filter_map(|(word, at)| Some((at, *places.get(word)?))).collect();
    if first.len() < FEWEST_WORDS {
        return true;
    }
    first.sort_unstable();
    // The longest run that rises: for each length the least last place of a run that long.
    let mut lasts: Vec<usize> = Vec::new();
    for (_, place) in &first {
        let at = lasts.partition_point(|last| last < place);
        match lasts.get_mut(at) {
            Some(last) => *last = *place,
            None => lasts.push(*place),
        }
    }
    #[expect(clippy::cast_precision_loss, reason = "no page has that many words")]
    let share = lasts.len() as f64 / first.len() as f64;
    share >= SAME_ORDER
}

/// The words that stand once in a text, each with its place among all words.
fn once(text: &str) -> HashMap<&str, usize> {
    let mut places: HashMap<&str, Option<usize>> = HashMap::new();
    for (at, word) in text.split_whitespace().enumerate() {
        places.entry(word).and_modify(|place| *place = None).or_insert(Some(at));
    }
    places.into_iter().filter_map(|(word, place)| Some((word, place?))).collect()
}

#[cfg(test)]
mod tests {
    use super::is_same;

    /// Words that all differ.
    fn words(from: u32, to: u32) -> String {
        (from..to).map(|number| format!("w{number} ")).collect()
    }

    #[test]
    fn orders_are_told_apart() {
        let page = words(0, 200);
        assert!(is_same(&page, &page.replace(' ', "\n")));
        assert!(is_same(&page, &(words(195, 200) + &words(0, 195))), "a running head stands elsewhere");
        assert!(!is_same(&page, &(words(100, 200) + &words(0, 100))), "columns do");
        let lines: String =
            (0..10).map(|line| words(line * 10, line * 10 + 10) + &words(line * 10 + 100, line * 10 + 110)).collect();
        assert!(!is_same(&page, &lines), "lines go over both columns");
        assert!(is_same(&page, "other words") && is_same("", ""));
        assert!(is_same(&"the same words ".repeat(50), &"words the same ".repeat(50)), "no word stands once");
    }
}
