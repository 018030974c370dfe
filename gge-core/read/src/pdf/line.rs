//! Glyphs put together to words, lines and paragraphs, by where they stand.

use kurbo::{Affine, Point, Vec2};

/// The distance from the line before, in sizes of the letters, from which on a glyph stands in another line. Marks of notes
/// are raised by up to a half.
const NEXT_LINE: f64 = 0.7;

/// The distance that a glyph may stand back behind the one before, in sizes of the letters: accents do.
const BACK: f64 = 0.8;

/// The gap, in sizes of the letters, from which on there is a space. Spaces are a quarter wide, and a sixth where a line
/// is tight; letters are moved by less.
const SPACE: f64 = 0.15;

/// The distance of lines, in sizes of the letters, from which on they are two paragraphs.
const PARAGRAPH: f64 = 1.9;

/// The same in distances of the lines before.
const WIDER: f64 = 1.3;

/// The distance of two glyphs, in sizes of the letters, below which they are one that is drawn twice to make it bold.
const TWICE: f64 = 0.05;

/// The lines of a page.
#[derive(Default)]
pub(super) struct Lines {
    text: String,
    last: Option<Last>,
    /// The distance of the last two lines of a paragraph.
    gap: Option<f64>,
}

/// The last glyph: where it begins and ends, in which direction its line goes, and its size.
struct Last {
    start: Point,
    end: Point,
    along: Vec2,
    size: f64,
}

impl Lines {
    /// Returns the length of the text so far, in bytes.
    pub(super) fn len(&self) -> usize {
        self.text.len()
    }

    /// Puts a glyph, whose space is a thousand units high, on the page.
    pub(super) fn put(&mut self, text: &str, at: Affine, advance: f64) {
        let start = at * Point::ORIGIN;
        let end = at * Point::new(advance, 0.0);
        let size = (at * Point::new(0.0, 1000.0) - start).hypot();
        let along = at * Point::new(1000.0, 0.0) - start;
        if !(start.is_finite() && end.is_finite() && size.is_normal() && along.hypot().is_normal()) {
            return;
        }
        let along = along / along.hypot();
        if let Some(last) = &self.last {
            let unit = size.max(last.size);
            if (start - last.start).hypot() < TWICE * unit && self.text.ends_with(text) {
                return;
            }
            let way = start - last.end;
            let (forth, gap) = (way.dot(last.along), way.cross(last.along).abs());
            if gap > NEXT_LINE * unit || forth < -BACK * unit {
                self.text.truncate(self.text.trim_end_matches(' ').len());
                let is_apart = gap > PARAGRAPH * unit || self.gap.is_some_and(|usual| gap > WIDER * usual);
                self.text.push_str(if is_apart { "\n\n" } else { "\n" });
                self.gap = if is_apart { self.gap } else { Some(gap) };
            } else if forth > SPACE * unit && !self.text.ends_with([' ', '\n']) && !text.starts_with(' ') {
                self.text.push(' ');
            }
        }
        self.text.push_str(text);
        self.last = Some(Last { start, end, along, size });
    }

    /// Returns the text.
    pub(super) fn finish(mut self) -> String {
        if !self.text.is_empty() {
            self.text.push('\n');
        }
        self.text
    }
}

#[cfg(test)]
mod tests {
    use kurbo::Affine;

    use super::Lines;

    /// Puts letters of ten points, half as wide, at these places.
    fn told(glyphs: &[(&str, f64, f64)]) -> String {
        let mut lines = Lines::default();
        for (text, x, y) in glyphs {
            lines.put(text, Affine::translate((*x, *y)) * Affine::scale(0.01), 500.0);
        }
        lines.finish()
    }

    #[test]
    fn gaps_are_spaces_lines_and_paragraphs() {
        assert_eq!(told(&[("a", 0.0, 90.0), ("b", 5.5, 90.0), ("c", 12.5, 90.0)]), "ab c\n");
        assert_eq!(told(&[("a", 0.0, 90.0), (" ", 5.0, 90.0), ("b", 20.0, 90.0)]), "a b\n");
        assert_eq!(told(&[("a", 9.0, 90.0), ("1", 14.0, 94.0), ("b", 0.0, 78.0), ("c", 0.0, 58.0)]), "a1\nb\n\nc\n");
        assert_eq!(told(&[("a", 0.0, 90.0), ("a", 0.2, 90.0), ("a", 5.0, 90.0)]), "aa\n", "drawn twice");
        assert_eq!(told(&[("a", 0.0, 0.0), ("b", f64::NAN, 0.0), ("c", f64::INFINITY, 0.0)]), "a\n");
        assert_eq!(told(&[]), "");
    }
}
