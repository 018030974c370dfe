//! The reader of PDF by the crate hayro-interpret: words in the order in which the file has them.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::channel;
use std::thread;
use std::time::Duration;

use hayro_interpret::font::Glyph;
use hayro_interpret::hayro_cmap::BfString;
use hayro_interpret::hayro_syntax::Pdf;
use hayro_interpret::{
    BlendMode, ClipPath, Context, Device, GlyphDrawMode, Image, InterpreterCache, InterpreterSettings, Paint,
    PathDrawMode, SoftMask, TransformExt, interpret_page,
};
use kurbo::{Affine, BezPath, Rect};

use super::guard;
use super::line::Lines;
use super::{PAGE_END, paged};
use crate::error::Error;
use crate::text::{Reader, Text};

/// The longest time that a document may take. Forms in forms can take as long as they like.
const PATIENCE: Duration = Duration::from_secs(60);

/// The size of the stack, in bytes: enough for the depth that the guard lets pass.
const STACK: usize = 256 << 20;

/// The largest text that is taken, in bytes.
const LARGEST: usize = 256 << 20;

/// The advance of a glyph whose font does not tell it, in thousandths of its size.
const USUAL_ADVANCE: f32 = 500.0;

/// Reads a PDF. One that takes too long is left to itself.
pub(super) fn read(bytes: &[u8]) -> Result<Text, Error> {
    guard::raw(bytes).map_err(failed)?;
    let (sender, receiver) = channel();
    let bytes = bytes.to_vec();
    let work = move || {
        let text = catch_unwind(AssertUnwindSafe(|| text(bytes)));
        // Nobody awaits it after the time is over.
        let _ = sender.send(text.unwrap_or_else(|_| Err("it is broken".to_owned())));
    };
    thread::Builder::new().name("pdf".to_owned()).stack_size(STACK).spawn(work)?;
    let text =
        receiver.recv_timeout(PATIENCE).map_err(|_| format!("it took longer than {} seconds", PATIENCE.as_secs()));
    Ok(paged(text.and_then(|it| it).map_err(failed)?, Reader::Hayro))
}

fn failed(reason: String) -> Error {
    Error::Pdf { reader: Reader::Hayro.as_str(), reason }
}

/// Returns the text of all pages, each with a form feed at its end.
fn text(bytes: Vec<u8>) -> Result<String, String> {
    let pdf = Pdf::new(bytes).map_err(|_| "it is broken, or behind a password".to_owned())?;
    guard::objects(&pdf)?;
    let cache = InterpreterCache::new();
    let mut text = String::new();
    for page in pdf.pages().iter() {
        let (width, height) = page.render_dimensions();
        let place = Rect::new(0.0, 0.0, width.into(), height.into());
        let settings = InterpreterSettings { render_annotations: false, ..InterpreterSettings::default() };
        let mut context = Context::new(page.initial_transform(false).to_kurbo(), place, &cache, pdf.xref(), settings);
        let mut words = Words { lines: Lines::default(), most: LARGEST - text.len() };
        interpret_page(page, &mut context, &mut words);
        text.push_str(&words.lines.finish());
        text.push(PAGE_END);
        if text.len() >= LARGEST {
            return Err(format!("its text has more than {} MiB", LARGEST >> 20));
        }
    }
    if text.is_empty() { Err("it has no pages".to_owned()) } else { Ok(text) }
}

/// A page of which only the words are drawn.
struct Words {
    lines: Lines,
    most: usize,
}

impl<'a> Device<'a> for Words {
    fn draw_glyph(&mut self, glyph: &Glyph<'a>, page: Affine, at: Affine, _: &Paint<'a>, _: &GlyphDrawMode) {
        if self.lines.len() >= self.most {
            return;
        }
        let advance = match glyph {
            Glyph::Outline(glyph) => glyph.advance_width(),
            Glyph::Type3(_) => None,
        };
        let advance = f64::from(advance.unwrap_or(USUAL_ADVANCE));
        match glyph.as_unicode() {
            Some(BfString::Char(c)) => self.lines.put(c.encode_utf8(&mut [0; 4]), page * at, advance),
            Some(BfString::String(text)) => self.lines.put(&text, page * at, advance),
            None => self.lines.put("\u{FFFD}", page * at, advance),
        }
    }

    fn set_soft_mask(&mut self, _: Option<SoftMask<'a>>) {}
    fn set_blend_mode(&mut self, _: BlendMode) {}
    fn draw_path(&mut self, _: &BezPath, _: Affine, _: &Paint<'a>, _: &PathDrawMode) {}
    fn push_clip_path(&mut self, _: &ClipPath) {}
    fn push_transparency_group(&mut self, _: f32, _: Option<SoftMask<'a>>, _: BlendMode) {}
    fn draw_image(&mut self, _: Image<'a, '_>, _: Affine) {}
    fn pop_clip_path(&mut self) {}
    fn pop_transparency_group(&mut self) {}
}
