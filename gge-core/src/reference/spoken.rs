//! Numbers in words: "twenty-eight", "two thousand and thirteen", "twenty fifteen".

/// The words of numbers below twenty, from one.
const SMALL: [&str; 19] = [
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
];
/// The words of the tens, from twenty.
const TENS: [&str; 8] = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

/// Reads the number at the beginning of a text. Returns it, its length in bytes, and its number of words.
pub(super) fn number(text: &str) -> Option<(u32, usize, usize)> {
    let mut words = Words { text, at: 0 };
    let first = words.value()?;
    let mut count = 1;
    if first == 2 && words.next_is("thousand") {
        let and = words.at;
        let joined = words.next_is("and");
        return match words.below_hundred() {
            Some((rest, more)) => Some((2000 + rest, words.at, 2 + usize::from(joined) + more)),
            None => Some((2000, and, 2)),
        };
    }
    let mut number = first;
    if first >= 20 {
        let end = words.at;
        match words.value() {
            Some(unit) if unit < 10 => (number, count) = (first + unit, 2),
            // "Twenty fifteen" is a year.
            Some(_) if first == 20 => {
                words.at = end;
                let (rest, more) = words.below_hundred()?;
                return Some((2000 + rest, words.at, 1 + more));
            }
            _ => words.at = end,
        }
    }
    Some((number, words.at, count))
}

/// The words of a text, one after the other.
struct Words<'t> {
    text: &'t str,
    /// The byte behind the last word read.
    at: usize,
}

impl<'t> Words<'t> {
    /// Returns the next word, after a space or a hyphen, and the byte at which it ends.
    fn peek(&self) -> Option<(&'t str, usize)> {
        let rest = self.text.get(self.at..)?;
        let start = if self.at > 0 { rest.strip_prefix([' ', '-', '\n'])? } else { rest };
        let length = start.bytes().take_while(u8::is_ascii_alphabetic).count();
        Some((start.get(..length)?, self.at + rest.len() - start.len() + length))
    }

    fn next_is(&mut self, word: &str) -> bool {
        let end = self.peek().filter(|(next, _)| next.eq_ignore_ascii_case(word)).map(|(_, end)| end);
        self.at = end.unwrap_or(self.at);
        end.is_some()
    }

    fn value(&mut self) -> Option<u32> {
        let (word, end) = self.peek()?;
        let place = |all: &[&str]| all.iter().position(|it| word.eq_ignore_ascii_case(it));
        let value = place(&SMALL).map(|at| at + 1).or_else(|| place(&TENS).map(|at| at * 10 + 20))?;
        self.at = end;
        u32::try_from(value).ok()
    }

    /// Reads a number below a hundred, and counts its words.
    fn below_hundred(&mut self) -> Option<(u32, usize)> {
        let first = self.value()?;
        let end = self.at;
        if let Some(unit) = self.value().filter(|unit| first >= 20 && *unit < 10) {
            return Some((first + unit, 2));
        }
        self.at = end;
        Some((first, 1))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_numbers() {
        for (text, read) in [
            ("thirteen c", Some((13, 8, 1))),
            ("twenty-eight (e)", Some((28, 12, 2))),
            ("Thirty four", Some((34, 11, 2))),
            ("twenty fifteen GGE", Some((2015, 14, 2))),
            ("two-thousand-and-thirteen report", Some((2013, 25, 4))),
            ("two thousand ten", Some((2010, 16, 3))),
            ("twenty States", Some((20, 6, 1))),
            ("tension", None),
            ("", None),
        ] {
            assert_eq!(number(text), read, "{text}");
        }
    }
}
