//! The rules of parsing, each on a small text.

use crate::Report;

/// What a text is: parts as `[id]`, headings as `= words`, provisions as `place words`, notes as `^ words`, furniture
/// as `- words`; in the order of the text.
fn read(text: &str) -> Vec<String> {
    let parsed = Report::parse(text);
    let start = |places: &[std::ops::Range<usize>]| places.first().map_or(0, |place| place.start);
    let mut all: Vec<(usize, String)> = Vec::new();
    all.extend(parsed.parts.iter().map(|it| (start(&it.places), format!("[{}] {}", it.id, it.title))));
    all.extend(parsed.headings.iter().map(|it| (start(&it.places), format!("= {}", it.text))));
    all.extend(parsed.notes.iter().map(|it| (start(&it.places), format!("^ {}", it.text))));
    all.extend(parsed.furniture.iter().map(|it| (it.place.start, format!("- {}", &text[it.place.clone()]))));
    all.extend(parsed.provisions.iter().map(|it| {
        let place = it.id.split_once('#').map_or("", |(_, place)| place);
        (start(&it.places), format!("{place} {}", it.text))
    }));
    all.sort();
    all.into_iter().map(|(_, line)| line).collect()
}

#[test]
fn numbers_head_sections_where_no_paragraph_has_one() {
    let text = "1 Lamps\nA lamp is a light that somebody keeps by night.\n\n2 Harbours\n2.1 Large ones\nThey have a lamp, \
                and somebody who keeps it.\n2.2 Small ones\nThey have none.\n";
    assert_eq!(
        read(text),
        [
            "= 1 Lamps",
            "text(1) A lamp is a light that somebody keeps by night.",
            "= 2 Harbours",
            "= 2.1 Large ones",
            "text(2) They have a lamp, and somebody who keeps it.",
            "= 2.2 Small ones",
            "text(3) They have none.",
        ]
    );
    // Here they count paragraphs.
    let text = "1. Lamps burn\nall night.\n\n2. Harbours sleep.\n\n3. Pilots\nwait.\n";
    assert_eq!(read(text), ["1 Lamps burn all night.", "2 Harbours sleep.", "3 Pilots wait."]);
}

#[test]
fn text_goes_on_behind_a_table() {
    let text = "1. The lamps are counted in winter and in summer:\n\nTable 1. Lamps\nOster 12\nVenn 28\nThe lamp at Venn is \
                out of order since spring.\n\n2. Nobody repairs it before the next winter comes.\n";
    assert_eq!(
        read(text),
        [
            "1 The lamps are counted in winter and in summer: The lamp at Venn is out of order since spring.",
            "table(1) Table 1. Lamps Oster 12 Venn 28",
            "2 Nobody repairs it before the next winter comes.",
        ]
    );
}

#[test]
fn a_date_closes_the_text_before_it() {
    let text = "1. Lamps burn.\n\n2. Harbours sleep.\n\nPort Maren, 3 May 2041\n";
    assert_eq!(read(text), ["1 Lamps burn.", "2 Harbours sleep.", "- Port Maren, 3 May 2041"]);
}

#[test]
fn the_vote_belongs_to_the_adoption() {
    let text = "1. Lamps burn.\n\n2. Harbours sleep.\n\n44th meeting\n9 July 2041\n[Adopted by a recorded vote of 2 to 1. \
                In favour:\nArvania, Belmora\nAgainst:\nDorvania]\n";
    let read = read(text);
    assert_eq!(read[..2], ["1 Lamps burn.", "2 Harbours sleep."]);
    assert!(read[2..].iter().all(|line| line.starts_with("- ")), "{read:?}");
}

#[test]
fn paragraphs_in_brackets_have_numbers() {
    let text = "1. Lamps burn.\n[2. Harbours sleep [at night]:\n[(a) In winter;]\n(b) In summer.]\n3. Pilots wait.\n";
    assert_eq!(
        read(text),
        ["1 Lamps burn.", "2 [Harbours sleep [at night]:", "2(a) [In winter;]", "2(b) In summer.]", "3 Pilots wait."]
    );
}

#[test]
fn a_statement_stands_above_its_language() {
    let text = "1. Two replies came.\n\nArvania\n[Original: English]\n[5 May 2041]\nLamps burn in Arvania.\n\nBelmora\n\
                [Original: French]\n[6 May 2041]\n1. Harbours sleep.\n2. Pilots wait.\n";
    assert_eq!(
        read(text),
        [
            "1 Two replies came.",
            "[statement-arvania] Arvania",
            "statement-arvania/text(1) [Original: English] [5 May 2041] Lamps burn in Arvania.",
            "[statement-belmora] Belmora",
            "statement-belmora/text(1) [Original: French] [6 May 2041]",
            "statement-belmora/1 Harbours sleep.",
            "statement-belmora/2 Pilots wait.",
        ]
    );
}

#[test]
fn the_date_of_a_document_comes_again_under_its_symbol() {
    let text = "HC/88\n3 May 2041\n\n1. Lamps burn through the\n\u{c}HC/88\n3 May 2041\nnight.\n\n2. Harbours sleep.\n";
    assert_eq!(
        read(text),
        ["- HC/88", "- 3 May 2041", "1 Lamps burn through the night.", "- HC/88", "- 3 May 2041", "2 Harbours sleep."]
    );
}

#[test]
fn notes_at_the_foot_of_a_page_need_no_rule() {
    let text = "1. Lamps burn.\n2. Harbours sleep at night.1\n1 As pilots say.\n\u{c}3. Pilots wait.\n";
    assert_eq!(read(text), ["1 Lamps burn.", "2 Harbours sleep at night.", "^ As pilots say.", "3 Pilots wait."]);
}

#[test]
fn notes_end_where_the_next_column_begins() {
    let column: String = (1..=16).map(|line| format!("the pilots of harbour {line} wait,\n")).collect();
    let text = format!("Lamps burn.1\n\n__________\n1 All of them.\n\nHere {column}and sleep.\n\u{c}Ships leave.\n");
    let read = read(&text);
    assert!(read.contains(&"^ All of them.".to_owned()), "{read:?}");
    assert!(read.iter().any(|line| line.starts_with("text(2) Here the pilots of harbour 1 wait,")), "{read:?}");
}

#[test]
fn lines_that_an_extractor_sets_apart_go_on() {
    let text = "The Mission of Arvania presents its compliments to the\n\nSecretary-General and has the honour to speak \
                of lamps\n\nthat burn.\n\nThe Mission takes the opportunity to renew the\n\nassurances of its esteem.\n";
    assert_eq!(
        read(text),
        [
            "text(1) The Mission of Arvania presents its compliments to the Secretary-General and has the honour to \
             speak of lamps that burn.",
            "text(2) The Mission takes the opportunity to renew the assurances of its esteem.",
        ]
    );
}

#[test]
fn contents_without_leaders_have_heads_of_columns() {
    let text = "Contents\nChapter Page\nI. Lamps 2\nII. Harbours 3\n\nI. Lamps\n\n1. They burn.\n\nII. Harbours\n\n2. They sleep.\n";
    let read = read(text);
    assert_eq!(read.iter().filter(|line| line.starts_with("- ")).count(), 4, "{read:?}");
    assert_eq!(read[4..], ["= I. Lamps", "1 They burn.", "= II. Harbours", "2 They sleep."]);
}

#[test]
fn a_title_stands_over_a_section_that_has_a_name() {
    let text = "A/99/1\n\nUnited Nations\n\nNote by the Secretary-General\n\nThe report is transmitted herewith to all.\n\
                \u{c}Report of the Group of Keepers on\nlamps\nSummary\nLamps burn.\n\n1. They burn all night.\n";
    assert!(read(text).contains(&"= Report of the Group of Keepers on lamps".to_owned()), "{:?}", read(text));
}

#[test]
fn an_opening_may_lose_its_comma() {
    let text = "A/RES/99/1\n\nThe General Assembly\n,\nRecalling its resolutions,\n1. Decides to wait;\n2. Decides to sleep.\n";
    let read = read(text);
    assert_eq!(read[1..3], ["preamble The General Assembly,", "preamble(1) Recalling its resolutions,"], "{read:?}");
}

#[test]
fn a_quoted_document_may_have_marks_before_its_numbers() {
    let text = "1. The report reads as follows:\n\n“Report on lamps\n\n“1. Lamps burn.\n\n“2. Harbours sleep.”\n\n2. Pilots \
                wait for\n“3. Lamps”.\n";
    assert_eq!(
        read(text),
        [
            "1 The report reads as follows:",
            "[1/annex] “Report on lamps",
            "1/annex/1 Lamps burn.",
            "1/annex/2 Harbours sleep.”",
            "2 Pilots wait for “3. Lamps”.",
        ]
    );
}

#[test]
fn notes_at_the_end_have_a_heading() {
    let text = "Lamps burn.1 Harbours sleep.2\n\nNotes\n1 All of them.\n2 At night.\n";
    assert_eq!(read(text), ["text(1) Lamps burn. Harbours sleep.", "= Notes", "^ All of them.", "^ At night."]);
}

#[test]
fn an_extract_begins_far_from_one() {
    let text = "Award (extract)\n\nA. The lamp\n1. What the owner says\n141.\nIt burned.211\n142.\nNobody saw \
                it.\n______________\n211\nThe log, p. 3.\nPage 5 of 9\n2. What the pilot says\n143.\nIt was out.\n";
    assert_eq!(
        read(text),
        [
            "= A. The lamp",
            "= 1. What the owner says",
            "141 It burned.",
            "142 Nobody saw it.",
            "- ______________",
            "^ The log, p. 3.",
            "- Page 5 of 9",
            "= 2. What the pilot says",
            "143 It was out.",
        ]
    );
}

#[test]
fn letters_with_a_point_count_items() {
    let text = "1. The pilot:\n\ta. waits;\n\tb. asks:\n\t\ti. the keeper;\n\t\tii. the cook;\n\tc. leaves, see\np. 9 of the \
                log.\n\n2. Nobody minds.\n";
    assert_eq!(
        read(text),
        [
            "1 The pilot:",
            "1(a) waits;",
            "1(b) asks:",
            "1(b)(i) the keeper;",
            "1(b)(ii) the cook;",
            "1(c) leaves, see p. 9 of the log.",
            "2 Nobody minds.",
        ]
    );
}

#[test]
fn what_a_word_processor_says_of_changes_is_no_text() {
    let text = "1. The lamp burns\nDeleted: all\nCommented [HB2]: Why?\nby night.\n\nHarbours\nFormatted: Heading 2\n\n2. \
                They sleep.\n\n3. [Deleted]\n\nPilots\nPage Break\n\n4. They wait.\n";
    assert_eq!(
        read(text),
        [
            "1 The lamp burns by night.",
            "- Deleted: all",
            "- Commented [HB2]: Why?",
            "= Harbours",
            "- Formatted: Heading 2",
            "2 They sleep.",
            "3 [Deleted]",
            "= Pilots",
            "- Page Break",
            "4 They wait.",
        ]
    );
}

#[test]
fn notes_close_a_document() {
    let text =
        "1. The lamp is old1.\n\n2. It has a keeper2, who sleeps.\n\n1 Since 2031.\n2 He is named in\nthe log.\n";
    assert_eq!(
        read(text),
        ["1 The lamp is old.", "2 It has a keeper, who sleeps.", "^ Since 2031.", "^ He is named in the log."]
    );
}

#[test]
fn heads_of_pages_are_told_by_the_numbers_beside_them() {
    let text = "1. The lamp that stands at the end of\n1\nGuide to all lamps\nthe pier is red.\n2. That at its beginning \
                is\n2\nGuide to all lamps\ngreen.\n";
    assert_eq!(
        read(text),
        [
            "1 The lamp that stands at the end of the pier is red.",
            "- 1",
            "- Guide to all lamps",
            "2 That at its beginning is green.",
            "- 2",
            "- Guide to all lamps",
        ]
    );
}

#[test]
fn a_scan_has_a_letter_for_the_first_number() {
    let text = "The General Assembly,\n-\n\nConvinced that lamps endanger:\n\n(a)  Moths;\n\nNoting that they burn,\n\nl.   \
                Asks for fewer;\n\n2 .  Asks for none.\n";
    assert_eq!(
        read(text),
        [
            "preamble The General Assembly,",
            "preamble(1) Convinced that lamps endanger:",
            "preamble(1)(a) Moths;",
            "preamble(2) Noting that they burn,",
            "1 Asks for fewer;",
            "2 Asks for none.",
        ]
    );
}

#[test]
fn a_short_line_heads_the_text_under_it() {
    let text = "What we see\nLamps burn on every pier of the harbour, and nobody knows who lights them.\n\nHow it is paid\nIt is \
                paid by those who sleep, as the council decided in the year of the fog.\n\nImelda Oster\nKeeper\n\nWhat we want\nLess \
                light, and that before the ships of the summer come in, if anybody can tell when.\n";
    let headings: Vec<String> = read(text).into_iter().filter(|it| it.starts_with('=')).collect();
    assert_eq!(headings, ["= How it is paid", "= What we want"]);
}

#[test]
fn numbers_that_count_something_are_no_marks() {
    let text = "1. States have built up their capacity in this field over many years.1 Some of them have spent 2 million on it, \
                and others nearly 2 per cent of it.2\n\n2. Others have done the same in this field over many \
                years.\n\n________\n1 See A/70/174.\n2 See A/68/98.\n";
    let parsed = Report::parse(text);
    let first = parsed.provisions.iter().find(|it| it.text.starts_with("States have")).unwrap();
    assert!(first.text.contains("spent 2 million on it") && first.text.contains("2 per cent of it."), "{}", first.text);
}
