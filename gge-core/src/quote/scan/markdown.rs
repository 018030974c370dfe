//! What of a Markdown document is code.

use std::ops::Range;

/// The code of a document, in order: fenced and indented blocks, and spans between backticks.
///
/// The rules are those of `CommonMark`, 4.4, 4.5 and 6.1, but for blocks inside of lists and quotations, of which only
/// fences are seen.
pub(super) fn code(text: &str) -> Vec<Range<usize>> {
    let mut code = Vec::new();
    let mut fence: Option<(Fence, usize)> = None;
    let (mut prose_from, mut after_blank, mut in_list, mut at) = (0, true, false, 0);
    for line in text.split_inclusive('\n') {
        let range = at..at + line.len();
        at = range.end;
        let bare = line.trim_start_matches(['>', ' ', '\t']);
        if let Some((open, from)) = fence {
            if open.is_closed_by(bare) {
                code.push(from..range.end);
                (fence, prose_from) = (None, range.end);
            }
        } else if let Some(open) = Fence::opened_by(bare) {
            spans(text, prose_from..range.start, &mut code);
            fence = Some((open, range.start));
        } else if line.trim().is_empty() {
            // A span does not run across a blank line.
            spans(text, prose_from..range.start, &mut code);
            prose_from = range.end;
        } else if after_blank && !in_list && (line.starts_with("    ") || line.starts_with('\t')) {
            code.push(range.clone());
            prose_from = range.end;
            continue;
        } else {
            let marker = bare.trim_start_matches(|c: char| c.is_ascii_digit());
            let is_item =
                marker.starts_with(['-', '*', '+']) || marker.len() < bare.len() && marker.starts_with(['.', ')']);
            in_list = is_item || in_list && (line.starts_with([' ', '\t']) || !after_blank);
        }
        after_blank = line.trim().is_empty();
    }
    match fence {
        Some((_, from)) => code.push(from..text.len()),
        None => spans(text, prose_from..text.len(), &mut code),
    }
    code
}

/// A fence: its character and how often it stands.
#[derive(Clone, Copy)]
struct Fence(char, usize);

impl Fence {
    fn opened_by(line: &str) -> Option<Self> {
        let character = line.chars().next().filter(|c| matches!(c, '`' | '~'))?;
        let length = line.len() - line.trim_start_matches(character).len();
        let info = &line[length..];
        (length >= 3 && !(character == '`' && info.contains('`'))).then_some(Self(character, length))
    }

    fn is_closed_by(self, line: &str) -> bool {
        let rest = line.trim_start_matches(self.0);
        line.len() - rest.len() >= self.1 && rest.trim().is_empty()
    }
}

/// The spans between backticks of a paragraph: from a run of them to the next run of as many.
fn spans(text: &str, range: Range<usize>, code: &mut Vec<Range<usize>>) {
    let runs: Vec<Range<usize>> = {
        let bytes = &text.as_bytes()[range.clone()];
        let mut runs: Vec<Range<usize>> = Vec::new();
        for at in bytes.iter().enumerate().filter(|(_, byte)| **byte == b'`').map(|(at, _)| range.start + at) {
            match runs.last_mut().filter(|run| run.end == at) {
                Some(run) => run.end += 1,
                None => runs.push(at..at + 1),
            }
        }
        runs
    };
    // For each length, where its next run is: looked for from behind, so that work stays linear.
    let mut next = std::collections::BTreeMap::new();
    let mut closes = vec![None; runs.len()];
    for (at, run) in runs.iter().enumerate().rev() {
        closes[at] = next.insert(run.len(), at);
    }
    let mut at = 0;
    while at < runs.len() {
        match closes[at] {
            Some(close) => {
                code.push(runs[at].start..runs[close].end);
                at = close + 1;
            }
            None => at += 1,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::code;

    fn found(text: &str) -> Vec<&str> {
        code(text).into_iter().map(|range| &text[range]).collect()
    }

    #[test]
    fn blocks_and_spans() {
        for (text, want) in [
            ("a\n```rust\nx\n```\nb", &["```rust\nx\n```\n"][..]),
            ("~~~\nx\n```\n~~~~\nb", &["~~~\nx\n```\n~~~~\n"]),
            ("```\nnever closed", &["```\nnever closed"]),
            ("> ```\n> x\n> ```\nb", &["> ```\n> x\n> ```\n"]),
            ("a `b` c ``d ` e`` f", &["`b`", "``d ` e``"]),
            ("a ` b\n\nc ` d", &[]),
            ("a\n\n    code\n\nb", &["    code\n"]),
            ("- item\n\n    text of the item", &[]),
            ("a\n    lazy", &[]),
            ("```a`b", &[]),
        ] {
            assert_eq!(found(text), want, "{text:?}");
        }
    }
}
