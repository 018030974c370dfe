//! The words by which a text says whose words it gives.

use crate::text::offset_of;

use super::wordset::WordSet;

/// The words that introduce words as somebody's.
static SAYING: WordSet = WordSet::new(
    "say says said saying state states stated stating provide provides provided read reads require requires \
     required stipulate stipulates recommend recommends recommended ask asks asked call calls called affirm affirms \
     affirmed reaffirm reaffirms note notes noted stress stresses stressed hold holds held conclude concludes \
     concluded agree agrees agreed declare declares declared put puts has runs goes expects tells told write writes \
     wrote insist insists insisted argue argues argued urge urges urged recall recalls recalled maintain maintains \
     maintained promise promised promises observes observed demand demands demanded according under per answers \
     answered explained explains added adds bans bars forbids obliges obligates compels prescribes establishes lays quote \
     quotes quoted reminds reminded paraphrases commits committed wants",
);

/// The words that say of a provision that it makes a duty of something.
const OBLIGING: &[&str] = &["obliges", "obligates", "compels", "forbids", "bans", "bars"];

/// The words that tell that others are not the report's.
static DENYING: WordSet = WordSet::new(
    "misquote misquotes misquoted misquotation misread misreads wrongly incorrectly mistakenly instead rather myth \
     erroneously inaccurately wrong",
);

/// The phrases that tell that words are somebody's own.
const OWN_WORDS: &[&str] = &[
    "in my words",
    "in our words",
    "in my own words",
    "in our own words",
    "in other words",
    "in short",
    "in brief",
    "in plain",
    "in a nutshell",
    "paraphrase",
    "simplified",
    "summarized",
    "summarised",
    "shortened",
];

/// The phrases after words that are not the report's.
const DENIED: &[&str] = &[
    "not the text",
    "not the wording",
    "not what it says",
    "not what the",
    "not in the text",
    "not in the report",
    "no such sentence",
    "no such words",
    "no group said",
    "no report says",
    "is that verbatim",
    "is that right?",
    "is this right?",
    "is that correct?",
    "misquot",
    "it should read",
];

/// The words behind others that lead to what the report has instead: "The report has “should”."
const CORRECTED: &[&str] = &["the report has", "the norm has", "the original has", "the text has"];

/// The speakers of a report, by the names that are only ours where a report of ours was named.
const SPEAKERS: &[&str] = &["group", "gge", "ungge", "experts", "report", "norm", "paragraph"];

/// The largest number of words between a speaker and what he says: "The Group of 2015 also said that".
const MAX_WORDS_TO_SPEECH: usize = 6;

/// The names of the reports, their parts and those who wrote them: words in lower case.
static OURS: WordSet = WordSet::new(
    "gge ungge experts report reports norm norms paragraph para item provision recommendation recommendations \
     consensus it un framework sentence wording clause passage line text copy groupe grupo gruppe rapport informe \
     bericht",
);

/// The number of words before a quotation among which "would" makes it a mere supposition.
const MAX_WORDS_TO_SUPPOSITION: usize = 4;

/// The largest number of words between a quotation and the place where it is said to stand.
const MAX_WORDS_TO_PLACE: usize = 10;

/// The largest number of words between what is named and the first or the second of its titles.
const MAX_WORDS_TO_TITLE: usize = 32;

/// The smallest number of blanks between two columns of a table without lines.
const MIN_COLUMN_GAP: usize = 4;

/// The number of words after a citation, or before a place, that are searched for the verb that says that it says
/// something.
const MAX_WORDS_TO_VERB: usize = 3;

/// Tests whether a word is one of saying. "States" are States.
fn is_saying(word: &str) -> bool {
    SAYING.has(word) && word != "States"
}

/// Returns the words before the last word of saying. None if there is no such word.
pub(super) fn said_by(text: &str) -> Option<Vec<&str>> {
    let words: Vec<&str> = bare_words(text).collect();
    let verb = words.iter().rposition(|word| is_saying(word))?;
    Some(words[..verb].to_vec())
}

/// Tests whether a text speaks of the Group, its report, or a part of it.
pub(super) fn is_ours(text: &str) -> bool {
    bare_words(text).any(|word| word == "Group" || OURS.has(word))
}

/// Tests whether a text tells of words as not being the report's.
pub(super) fn denies(text: &str) -> bool {
    bare_words(text).any(|word| DENYING.has(word)) || has_any(text, &["without the adverb", "without the qualifier"])
}

/// Tests whether a column is one of what the text might become: "Proposed text", "Amendments", "New wording".
pub(super) fn heads_proposals(header: &str) -> bool {
    const ALONE: [&str; 6] = ["proposal", "proposals", "proposed", "amendment", "amendments", "amended"];
    let header = header.to_lowercase();
    let is_of_text = has_any(&header, &["text", "wording", "language"]);
    ALONE.contains(&header.trim()) || is_of_text && has_any(&header, &["propos", "amend", "suggest", "new "])
}

/// Tests whether something is said to be replaced: "for “…” read “…”".
pub(super) fn is_corrected(before: &str, after: &str) -> bool {
    let ends_with_for = bare_words(before).last().is_some_and(|word| word.eq_ignore_ascii_case("for"));
    let next = bare_words(after).next().filter(|word| word.eq_ignore_ascii_case("read"));
    let gap = next.and_then(|read| after.get(..offset_of(read, after)));
    ends_with_for && gap.is_some_and(|gap| !gap.contains(['.', ';']))
}

/// Tests whether a name or a mark calls wrong what it is on: `BAD_MODAL`, `wrong`.
pub(super) fn calls_wrong(name: &str) -> bool {
    static WRONG: WordSet =
        WordSet::new("bad wrong invalid incorrect broken misquoted misquote mutant mutants mutated altered fake false");
    bare_words(name).any(|word| WRONG.has(word))
}

/// Tests whether the fields behind a value mark it as wrong: `"grade": "wrong"`.
pub(super) fn marks_as_wrong(fields: &str) -> bool {
    const MARKS: [&str; 6] = ["grade", "verdict", "label", "status", "correct", "result"];
    let mut parts = fields.split('"').skip(1).step_by(2);
    while let (Some(key), Some(value)) = (parts.next(), parts.next()) {
        if MARKS.contains(&key.to_lowercase().as_str()) {
            return calls_wrong(value);
        }
    }
    false
}

/// Tests whether a heading is one over mistakes, which are quoted there as what they are.
pub(super) fn heads_mistakes(heading: &str) -> bool {
    has_any(heading, &["misquot", "errata", "erratum", "corrigend", "common mistake", "common error"])
}

/// Tests whether a text says that what follows is in somebody's own words.
pub(super) fn disclaims(text: &str) -> bool {
    has_any(text, OWN_WORDS)
}

/// Tests whether one of some phrases stands in a text, in any case.
fn has_any(text: &str, phrases: &[&str]) -> bool {
    let text = text.to_lowercase();
    phrases.iter().any(|it| text.contains(it))
}

/// Tests whether words begin by saying that there is none of what stands before them: "There is no such thing".
pub(super) fn says_it_is_none(text: &str) -> bool {
    let sentence = text.trim_start_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
    ["there is no such", "no such ", "does not exist", "existiert nicht"].iter().any(|it| sentence.starts_with(it))
}

/// Tests whether a text answers that there is no such place: "There is no norm (l)."
pub(super) fn says_there_is_no_such(text: &str) -> bool {
    const NONE: [&str; 6] = [
        "there is no norm",
        "there is no item",
        "there is no letter",
        "there is no paragraph",
        "there is no such",
        "there is no (",
    ];
    has_any(text, &NONE)
}

/// Tests whether the words behind a place say that its document ends before it: "That report ends with paragraph 34."
pub(super) fn says_it_ends(text: &str) -> bool {
    has_any(text, &["ends with paragraph", "ends with (", "letters end"])
}

/// Tests whether a question is what something is, or whether there is such a thing: "What is norm 13 (m)?"
pub(super) fn asks(before: &str, after: &str) -> bool {
    let is_asked = bare_words(before).last().is_some_and(|word| matches!(word, "is" | "are" | "Is" | "Are"));
    is_asked && after.find(['.', '?', '!', '\n']).is_some_and(|end| after[end..].starts_with('?'))
}

/// Tests whether words end by saying that there is none of what follows, or by asking whether there is: "there is no",
/// "es gibt keine", "is there a".
pub(super) fn says_there_is_none(text: &str) -> bool {
    const NONE: [&str; 8] = ["no", "kein", "keine", "keinen", "aucun", "aucune", "ningún", "ninguna"];
    let text = text.to_lowercase();
    let words: Vec<&str> = bare_words(&text).collect();
    words.last().is_some_and(|word| NONE.contains(word))
        || matches!(words.as_slice(), [.., "is", "there", "a" | "an" | "any"])
}

/// Tests whether words lead in the title of something: "two resolutions on information security, “…”", "entitled “…”".
pub(super) fn entitles(text: &str) -> bool {
    static TITLED: WordSet = WordSet::new(
        "resolution resolutions entitled titled headed item items agenda convention declaration book article paper \
         course session panel event project programme",
    );
    let words: Vec<&str> = bare_words(text).collect();
    let near = &words[words.len().saturating_sub(MAX_WORDS_TO_TITLE)..];
    near.iter().rposition(|word| TITLED.has(word)).is_some_and(|at| !near[at..].iter().any(|word| is_saying(word)))
}

/// Tests whether words are told of as what a text might say: "it would say", "I would have written". What "would have
/// States …" is no such thing.
pub(super) fn supposes(text: &str) -> bool {
    let text = text.to_lowercase();
    let words: Vec<&str> = bare_words(&text).collect();
    let last = &words[words.len().saturating_sub(MAX_WORDS_TO_SUPPOSITION)..];
    last.iter().rposition(|word| *word == "would").is_some_and(|at| {
        let rest = &last[at + 1..];
        rest != ["have"] && !rest.iter().any(|word| is_state(word))
    })
}

/// Tests whether words between a quotation and a place say that it stands there: "and said that it came from".
pub(super) fn locates(text: &str) -> bool {
    const STANDS: &str = "comes came come stands stood appears appeared found taken is was";
    let words: Vec<&str> = bare_words(text).collect();
    let near = &words[words.len().saturating_sub(MAX_WORDS_TO_VERB)..];
    let is_there = |word: &&str| STANDS.split(' ').any(|it| it == *word);
    words.len() <= MAX_WORDS_TO_PLACE
        && near.iter().any(is_there)
        && matches!(near.last(), Some(&"in" | &"from" | &"at" | &"to"))
}

/// Tests whether a text tells of the words before it as not being the report's: "Not the text, though."
pub(super) fn denies_after(text: &str) -> bool {
    let text = text.to_lowercase();
    has_any(&text, DENIED) || CORRECTED.iter().any(|it| text.trim_end().ends_with(it))
}

/// Tests whether a subject only points to what was named: "The last one says", "they put it so".
pub(super) fn is_pronoun(subject: &[&str]) -> bool {
    static POINTING: WordSet = WordSet::new(
        "the a and then but here there also it they one first second third last latter former other this that these \
         those next at once later now",
    );
    subject.iter().all(|word| POINTING.has(word))
}

/// Tests whether words lead in what the Group or its report says: "The report says that", "there, the Group
/// recommends".
pub(super) fn leads_in_ours(text: &str) -> bool {
    let words: Vec<String> = bare_words(text).map(str::to_lowercase).collect();
    let words = words.strip_suffix(&["that".to_owned()]).unwrap_or(&words);
    let Some((verb, before)) = words.split_last() else { return false };
    let near = &before[before.len().saturating_sub(MAX_WORDS_TO_SPEECH)..];
    SAYING.has(verb) && near.iter().any(|it| SPEAKERS.contains(&it.as_str()))
}

/// Tests whether a sentence begins with what was quoted before it: "That stands in …", "The sentence is …", "These
/// words come from …".
pub(super) fn points_back(text: &str) -> bool {
    let mut words = bare_words(text).map(str::to_lowercase);
    let first = words.next().unwrap_or_default();
    match first.as_str() {
        "that" | "this" | "these" | "those" => true,
        "the" => matches!(
            words.next().as_deref(),
            Some("sentence" | "sentences" | "words" | "passage" | "line" | "phrase" | "quotation" | "quote")
        ),
        _ => false,
    }
}

/// Tests whether the words around a citation say that what follows is the place's: "A/70/174 says that …", "According
/// to norm (c), …", "In paragraph 13, the Group asks …".
pub(super) fn introduces(before: &str, gap: &str) -> bool {
    let lead = bare_words(before).last().map(str::to_lowercase).unwrap_or_default();
    let is_led_in = matches!(lead.as_str(), "to" | "as" | "under" | "per" | "by" | "with" | "following");
    let is_that = || gap.trim() == "that" && bare_words(before).any(is_saying);
    let is_in = lead == "in" && (bare_words(gap).any(is_saying) || is_that());
    let says = bare_words(gap).take(MAX_WORDS_TO_VERB).any(is_saying);
    // "Norm 1 – States …" at the head of a sentence.
    let is_label = || matches!(gap.trim(), "–" | "—" | "-") && bare_words(before).next().is_none();
    gap.trim_end().ends_with(':') || says || is_led_in || is_in || is_label()
}

/// Finds the byte at which what a place says begins in the words behind its citation, if they or those before say that
/// it does: "Under norm (j), States …", "norm (c) requires that States …". None behind "whether".
pub(super) fn led_in(before: &str, rest: &str) -> Option<usize> {
    let is_open = |word: &str| ["whether", "true", "false"].iter().any(|it| word.eq_ignore_ascii_case(it));
    if bare_words(before).any(is_open) {
        return None;
    }
    // "Norm (g) of the GGE obliges …".
    let of = [" of the GGE", " of the Group", " of the report"].iter().find_map(|of| rest.strip_prefix(of));
    let of = of.filter(|behind| !behind.starts_with(char::is_alphanumeric));
    if let Some(behind) = of {
        return led_in(before, behind).map(|start| start + rest.len() - behind.len());
    }
    let after = |rest_of: &str| rest.len() - rest_of.len();
    if let Some(said) = related(rest) {
        return Some(said);
    }
    if let Some(said) = rest.strip_prefix([',', ':'])
        && introduces(before, if rest.starts_with(':') { ":" } else { "" })
    {
        return Some(after(said));
    }
    let said = bare_words(rest).take(MAX_WORDS_TO_SPEECH).find(|word| is_state(word));
    if let Some(said) = said.filter(|_| introduces(before, "")) {
        return Some(offset_of(said, rest));
    }
    // The next column of a table without lines, behind the number of the row.
    let column = rest.trim_start_matches([' ', '\t']);
    if rest.len() - column.len() >= MIN_COLUMN_GAP && !before.contains(char::is_alphabetic) {
        return Some(after(column));
    }
    // "The report says in paragraph 13 (h) that …".
    if let Some(said) = rest.strip_prefix(" that ").filter(|_| introduces(before, "that")) {
        return Some(after(said));
    }
    let verb = bare_words(rest).take(MAX_WORDS_TO_VERB).find(|word| is_saying(word))?;
    let start = offset_of(verb, rest);
    if OBLIGING.contains(&verb) {
        return Some(start);
    }
    let said = rest.get(start + verb.len()..)?;
    // "Norm (e) says, in short, that …".
    let that = said.find(" that ").filter(|at| bare_words(&said[..*at]).count() <= MAX_WORDS_TO_VERB);
    Some(after(that.map_or(said, |at| &said[at + " that ".len()..]).trim_start()))
}

/// Finds the byte at which a clause on what stands before it tells what that asks: ", which in one breath says that every
/// government must …".
fn related(rest: &str) -> Option<usize> {
    let clause = rest.trim_start_matches([',', ' ']).strip_prefix("which ")?;
    let verb = bare_words(clause).take(MAX_WORDS_TO_SPEECH).find(|word| is_saying(word))?;
    let behind = clause.get(offset_of(verb, clause) + verb.len()..)?;
    behind.trim_start().strip_prefix("that ").map(|said| rest.len() - said.len())
}

/// Splits a text into words without marks, hyphens and apostrophes, for a look at which there are.
pub(super) fn bare_words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty())
}

/// Tests whether a word is one that States are called by.
pub(super) fn is_state(word: &str) -> bool {
    static STATES: WordSet = WordSet::new("state states government governments country countries nation nations they");
    STATES.has(word)
}
