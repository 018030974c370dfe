//! Typography: that in which two prints of one wording may differ.

/// Tests whether two texts have the same letters and marks in the same order, typography put aside: forms of quotation
/// marks, apostrophes and dashes, kinds and numbers of spaces, and characters that nobody sees.
pub(crate) fn is_same_print(one: &str, other: &str) -> bool {
    let plain = |text| {
        let mut is_after_space = true;
        let spaced =
            characters(text).filter(move |c| !(std::mem::replace(&mut is_after_space, *c == ' ') && *c == ' '));
        spaced.collect::<String>()
    };
    one == other || plain(one).trim_end() == plain(other).trim_end()
}

/// Returns the words in which two texts differ: those of each after the words that they begin with alike, and before
/// those that they end with alike.
pub(crate) fn differing_words(one: &str, other: &str) -> (String, String) {
    let (mut one, mut other) = (words(one), words(other));
    let same = one.iter().zip(&other).take_while(|(a, b)| is_same_print(a, b)).count();
    one.drain(..same);
    other.drain(..same);
    while let (Some(a), Some(b)) = (one.last(), other.last())
        && is_same_print(a, b)
    {
        one.pop();
        other.pop();
    }
    (one.join(" "), other.join(" "))
}

fn words(text: &str) -> Vec<&str> {
    text.split_whitespace().collect()
}

/// Returns the characters of a text in their plainest form.
fn characters(text: &str) -> impl Iterator<Item = char> {
    text.chars().filter_map(|c| match c {
        '“' | '”' | '„' | '‟' | '«' | '»' => Some('"'),
        '‘' | '’' | '‚' | '‛' => Some('\''),
        '\u{2010}'..='\u{2015}' | '\u{2212}' => Some('-'),
        '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}'..='\u{2064}' | '\u{feff}' => None,
        c if c.is_whitespace() => Some(' '),
        c => Some(c),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_count_and_typography_does_not() {
        for (one, other, want) in [
            ("States’ ICT-related “acts”", "States' ICT\u{2011}related \"acts\"", true),
            ("in\u{a0}the  context\n", "in the context", true),
            ("inter\u{ad}national", "international", true),
            ("should not", "should", false),
            ("organize", "organise", false),
            ("states", "States", false),
            ("acts.", "acts", false),
        ] {
            assert_eq!(is_same_print(one, other), want, "{one}");
        }
    }

    #[test]
    fn the_words_that_differ_are_told() {
        let pair = |one: &str, other: &str| (one.to_owned(), other.to_owned());
        assert_eq!(differing_words("States should not allow it.", "States must not allow it."), pair("should", "must"));
        assert_eq!(differing_words("allow it", "knowingly allow it"), pair("", "knowingly"));
        assert_eq!(differing_words("a’s", "a's"), pair("", ""));
    }
}
