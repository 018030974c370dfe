//! A redline as text: plain, for a terminal, as Markdown, as HTML.

use std::fmt::{self, Write as _};

use super::{Piece, Redline};
use crate::text::{escape_html, escape_markdown};

impl fmt::Display for Redline<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.pieces().into_iter().try_for_each(|piece| match piece {
            Piece::Same(text) => f.write_str(text),
            Piece::Gone(text) => write!(f, "[-{text}-]"),
            Piece::New(text) => write!(f, "{{+{text}+}}"),
            Piece::MovedFrom(number, text) => write!(f, "[~{number} {text}~]"),
            Piece::MovedTo(number, text) => write!(f, "{{~{number} {text}~}}"),
        })
    }
}

impl Redline<'_> {
    /// The redline for a terminal: what is gone struck through in red, what is new underlined in green, what was moved
    /// the same in yellow, with the number of its move. Whether a terminal wants colour is for the caller to know.
    pub fn to_ansi(&self) -> String {
        let mut out = String::new();
        for piece in self.pieces() {
            let _ = match piece {
                Piece::Same(text) => out.write_str(text),
                Piece::Gone(text) => write!(out, "\u{1b}[9;31m{text}\u{1b}[0m"),
                Piece::New(text) => write!(out, "\u{1b}[4;32m{text}\u{1b}[0m"),
                Piece::MovedFrom(number, text) => write!(out, "\u{1b}[9;33m{number}: {text}\u{1b}[0m"),
                Piece::MovedTo(number, text) => write!(out, "\u{1b}[4;33m{number}: {text}\u{1b}[0m"),
            };
        }
        out
    }

    /// The redline as Markdown: what is gone in `~~...~~`, what is new in `**...**`, and what was moved the same with the
    /// number of its move. Characters that mean something to Markdown are escaped.
    pub fn to_markdown(&self) -> String {
        let mut out = String::new();
        for piece in self.pieces() {
            let text = escape_markdown(piece.text());
            let _ = match piece {
                Piece::Same(_) => out.write_str(&text),
                Piece::Gone(_) => write!(out, "~~{text}~~"),
                Piece::New(_) => write!(out, "**{text}**"),
                Piece::MovedFrom(number, _) => write!(out, "~~({number}) {text}~~"),
                Piece::MovedTo(number, _) => write!(out, "**({number}) {text}**"),
            };
        }
        out
    }

    /// The redline as HTML: `<del>` and `<ins>`, moved words with the number of their move in `data-move`. Each change is
    /// announced in words to those who cannot see it, in a `<span class="visually-hidden">`. Everything is escaped.
    pub fn to_html(&self) -> String {
        let mut out = String::new();
        for piece in self.pieces() {
            let text = escape_html(piece.text());
            let hidden = |words: &str| format!("<span class=\"visually-hidden\">{words} </span>");
            let _ = match piece {
                Piece::Same(_) => out.write_str(&text),
                Piece::Gone(_) => write!(out, "<del>{}{text}</del>", hidden("[deleted:]")),
                Piece::New(_) => write!(out, "<ins>{}{text}</ins>", hidden("[inserted:]")),
                Piece::MovedFrom(number, _) => {
                    write!(
                        out,
                        "<del data-move=\"{number}\">{}{text}</del>",
                        hidden(&format!("[moved, {number}, from here:]"))
                    )
                }
                Piece::MovedTo(number, _) => {
                    write!(
                        out,
                        "<ins data-move=\"{number}\">{}{text}</ins>",
                        hidden(&format!("[moved, {number}, to here:]"))
                    )
                }
            };
        }
        out
    }
}

#[cfg(test)]
mod tests {
    use crate::compare::redline;

    const A: &str = "States must not use <tools>.";
    const B: &str = "States should not use proxies & *others*.";

    #[test]
    fn each_rendering_escapes_its_own() {
        let redline = redline(A, B);
        assert_eq!(redline.to_string(), "States [-must-]{+should+} not use [-<tools>-]{+proxies & *others*+}.");
        assert_eq!(
            redline.to_markdown(),
            "States ~~must~~**should** not use ~~\\<tools\\>~~**proxies \\& \\*others\\***.",
        );
        assert_eq!(
            redline.to_html(),
            "States <del><span class=\"visually-hidden\">[deleted:] </span>must</del>\
             <ins><span class=\"visually-hidden\">[inserted:] </span>should</ins> not use \
             <del><span class=\"visually-hidden\">[deleted:] </span>&lt;tools&gt;</del>\
             <ins><span class=\"visually-hidden\">[inserted:] </span>proxies &amp; *others*</ins>.",
        );
        assert!(redline.to_ansi().contains("\u{1b}[9;31mmust\u{1b}[0m\u{1b}[4;32mshould\u{1b}[0m"));
    }
}
