//! Numbers as automatic numbering writes them.

/// The form of the numbers of a level.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) enum Format {
    #[default]
    Decimal,
    /// At least two digits: "01".
    DecimalZero,
    LowerLetter,
    UpperLetter,
    LowerRoman,
    UpperRoman,
    /// "1st", "2nd".
    Ordinal,
    /// A sign that counts nothing.
    Bullet,
    /// No number.
    None,
    /// Another one, by its name.
    Other(String),
}

impl Format {
    /// Reads the name that DOCX gives a form.
    pub(super) fn of(name: &str) -> Self {
        match name {
            "decimal" => Self::Decimal,
            "decimalZero" => Self::DecimalZero,
            "lowerLetter" => Self::LowerLetter,
            "upperLetter" => Self::UpperLetter,
            "lowerRoman" => Self::LowerRoman,
            "upperRoman" => Self::UpperRoman,
            "ordinal" => Self::Ordinal,
            "bullet" => Self::Bullet,
            "none" => Self::None,
            other => Self::Other(other.to_owned()),
        }
    }

    /// Writes a number.
    pub(super) fn write(&self, number: u32) -> String {
        match self {
            Self::Decimal | Self::Other(_) => number.to_string(),
            Self::DecimalZero => format!("{number:02}"),
            Self::LowerLetter => letters(number).to_ascii_lowercase(),
            Self::UpperLetter => letters(number),
            Self::LowerRoman => roman(number),
            Self::UpperRoman => roman(number).to_ascii_uppercase(),
            Self::Ordinal => format!("{number}{}", ordinal_ending(number)),
            Self::Bullet | Self::None => String::new(),
        }
    }
}

/// The number of times that the alphabet is gone through before numbers are decimal, as in Word.
const ALPHABETS: u32 = 30;

/// Writes a number in letters: Z is followed by AA, BB, CC.
fn letters(number: u32) -> String {
    match number.checked_sub(1) {
        Some(index) if index < 26 * ALPHABETS => {
            let letter = char::from(b'A' + u8::try_from(index % 26).unwrap_or_default());
            std::iter::repeat_n(letter, 1 + index as usize / 26).collect()
        }
        _ => number.to_string(),
    }
}

/// The largest number that has a usual roman form.
const LARGEST_ROMAN: u32 = 3999;

fn roman(number: u32) -> String {
    const SIGNS: [(u32, &str); 13] = [
        (1000, "m"),
        (900, "cm"),
        (500, "d"),
        (400, "cd"),
        (100, "c"),
        (90, "xc"),
        (50, "l"),
        (40, "xl"),
        (10, "x"),
        (9, "ix"),
        (5, "v"),
        (4, "iv"),
        (1, "i"),
    ];
    if !(1..=LARGEST_ROMAN).contains(&number) {
        return number.to_string();
    }
    let (mut left, mut text) = (number, String::new());
    for (value, sign) in SIGNS {
        while left >= value {
            text.push_str(sign);
            left -= value;
        }
    }
    text
}

fn ordinal_ending(number: u32) -> &'static str {
    match (number % 100, number % 10) {
        (11..=13, _) => "th",
        (_, 1) => "st",
        (_, 2) => "nd",
        (_, 3) => "rd",
        _ => "th",
    }
}

/// Returns the sign of a bullet: those of fonts of symbols, and letters that only look like one, are "•".
pub(super) fn bullet(text: &str) -> &str {
    let is_known =
        |c: char| matches!(c, '-' | '–' | '—' | '*' | '+' | '•' | '◦' | '▪' | '‣' | '·' | '●' | '○' | '■' | '□');
    if text.is_empty() || text.chars().all(is_known) { text } else { "•" }
}

#[cfg(test)]
mod tests {
    use super::{Format, bullet};

    #[test]
    fn numbers_in_each_form() {
        for (name, numbers) in [
            ("decimal", [(1, "1"), (27, "27"), (0, "0")]),
            ("decimalZero", [(1, "01"), (27, "27"), (100, "100")]),
            ("lowerLetter", [(9, "i"), (27, "aa"), (54, "bbb")]),
            ("upperLetter", [(26, "Z"), (28, "BB"), (0, "0")]),
            ("lowerRoman", [(4, "iv"), (49, "xlix"), (2013, "mmxiii")]),
            ("upperRoman", [(9, "IX"), (3999, "MMMCMXCIX"), (4000, "4000")]),
            ("ordinal", [(1, "1st"), (12, "12th"), (103, "103rd")]),
            ("none", [(1, ""), (2, ""), (3, "")]),
            ("chineseCounting", [(1, "1"), (2, "2"), (3, "3")]),
        ] {
            for (number, expected) in numbers {
                assert_eq!(Format::of(name).write(number), expected, "{name} {number}");
            }
        }
        assert_eq!(Format::LowerLetter.write(u32::MAX), u32::MAX.to_string(), "not a letter some million times");
    }

    #[test]
    fn bullets_of_symbol_fonts() {
        assert_eq!(["\u{f0b7}", "o", "§", "-", "–", ""].map(bullet), ["•", "•", "•", "-", "–", ""]);
    }
}
