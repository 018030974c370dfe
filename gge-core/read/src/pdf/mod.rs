//! The readers of PDF: the program `pdftotext`, where it is installed; else, with the feature `pdf`, a crate.

#[cfg(all(feature = "pdf", not(target_family = "wasm")))]
mod guard;
#[cfg(all(feature = "pdf", not(target_family = "wasm")))]
mod hayro;
#[cfg(all(feature = "pdf", not(target_family = "wasm")))]
mod line;
#[cfg(not(target_family = "wasm"))]
mod order;
#[cfg(not(target_family = "wasm"))]
mod pdftotext;

use crate::error::Error;
use crate::text::{Doubt, Part, Place, Reader, Text};

/// Reads a PDF, if it `is_alone` without a program.
pub(crate) fn read(bytes: &[u8], is_alone: bool) -> Result<Text, Error> {
    #[cfg(not(target_family = "wasm"))]
    if !is_alone && let Some(pages) = pdftotext::read(bytes)? {
        let mut text = paged(pages.text, Reader::Pdftotext);
        text.doubts.extend((pages.as_written > 0).then_some(Doubt::Columns { pages: pages.as_written }));
        return Ok(text);
    }
    #[cfg(all(feature = "pdf", not(target_family = "wasm")))]
    return hayro::read(bytes);
    #[cfg(not(all(feature = "pdf", not(target_family = "wasm"))))]
    {
        let _ = (bytes, is_alone);
        Err(Error::NoPdfReader)
    }
}

/// The character that ends a page.
const PAGE_END: char = '\u{c}';

/// Makes a text of pages, each of which ends in a form feed.
fn paged(text: String, reader: Reader) -> Text {
    let (mut places, mut start, mut empty) = (Vec::new(), 0, 0);
    for (number, page) in (1..).zip(text.split_inclusive(PAGE_END)) {
        places.push(Place { start, page: Some(number), part: Part::Page });
        empty += usize::from(page.trim().is_empty());
        start += page.len();
    }
    let of = places.len();
    let doubts = (empty > 0).then_some(Doubt::EmptyPages { count: empty, of }).into_iter().collect();
    Text { text, reader, places, doubts }
}

#[cfg(test)]
mod tests {
    use super::paged;
    use crate::text::{Doubt, Reader};

    #[test]
    fn pages_end_in_form_feeds() {
        let text = paged("one\ntwo\n\u{c}\n\u{c}three\n\u{c}".to_owned(), Reader::Pdftotext);
        let told: Vec<Option<String>> = [0, 4, 10, 11].into_iter().map(|at| text.locate(at)).collect();
        assert_eq!(
            told.iter().flatten().collect::<Vec<_>>(),
            ["page 1, line 1", "page 1, line 2", "page 2, line 2", "page 3, line 1"]
        );
        assert_eq!(text.doubts, [Doubt::EmptyPages { count: 1, of: 3 }]);
        assert_eq!(paged(String::new(), Reader::Pdftotext).places, []);
    }
}
