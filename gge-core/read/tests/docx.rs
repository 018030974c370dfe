//! What is read of a DOCX, feature by feature. Documents of real producers are in `producers.rs`.
#![cfg(feature = "docx")]

mod common;

use common::{Docx, lines, p, pp, r};
use gge_read::{Doubt, LeftOut, Part};

/// A numbering with one list of these levels (format, text), and uses 1 and 2 of it, of which 2 starts over.
fn numbering(levels: &[(&str, &str, &str)]) -> String {
    let levels: String = levels
        .iter()
        .enumerate()
        .map(|(at, (format, text, more))| {
            format!(
                r#"<w:lvl w:ilvl="{at}"><w:start w:val="1"/><w:numFmt w:val="{format}"/><w:lvlText w:val="{text}"/>{more}</w:lvl>"#
            )
        })
        .collect();
    format!(
        r#"<w:abstractNum w:abstractNumId="7">{levels}</w:abstractNum>
        <w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>
        <w:num w:numId="2"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>
        <w:num w:numId="3"><w:abstractNumId w:val="7"/></w:num>"#
    )
}

/// A numbered paragraph.
fn item(id: u32, level: u32, text: &str) -> String {
    pp(&format!(r#"<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{id}"/></w:numPr>"#), text)
}

#[test]
fn runs_make_one_text() {
    let body = format!(
        "<w:p>{}<w:r><w:t>should</w:t><w:tab/><w:t> not </w:t></w:r><w:hyperlink>{}</w:hyperlink>\
         <w:smartTag><w:smartTagPr/>{}</w:smartTag><w:r><w:noBreakHyphen/><w:softHyphen/><w:br/><w:t>A &amp; B&#x2019;s</w:t></w:r></w:p>\
         <w:sdt><w:sdtPr><w:alias w:val=\"x\"/></w:sdtPr><w:sdtContent>{}</w:sdtContent></w:sdt>{}<w:p/>",
        r("States "),
        r(" knowingly"),
        r(" allow"),
        p("in a control"),
        p("  "),
    );
    let text = Docx::new(&body).read();
    assert_eq!(text.text, "States should\tnot knowingly allow\u{2011}\u{AD}\nA & B’s\n\nin a control\n");
    assert_eq!(text.doubts, []);
}

#[test]
fn headings_by_outline_style_and_name() {
    let styles = r#"<w:style w:type="paragraph" w:default="1" w:styleId="N"><w:name w:val="Normal"/></w:style>
        <w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/><w:basedOn w:val="N"/></w:style>
        <w:style w:type="paragraph" w:styleId="Own"><w:name w:val="Own"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
        <w:style w:type="paragraph" w:styleId="Heir"><w:name w:val="Heir"/><w:basedOn w:val="Own"/></w:style>
        <w:style w:type="paragraph" w:styleId="HCh"><w:name w:val="_ H _Ch_G"/></w:style>
        <w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="B"/></w:style>
        <w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/></w:style>"#;
    let style = |id: &str, text: &str| pp(&format!(r#"<w:pStyle w:val="{id}"/>"#), text);
    let body = [
        style("berschrift1", "I. Introduction"),
        style("Own", "Norms"),
        style("Heir", "Rules"),
        style("HCh", "Annex"),
        pp(r#"<w:outlineLvl w:val="2"/>"#, "Own level"),
        pp(r#"<w:pStyle w:val="Own"/><w:outlineLvl w:val="9"/>"#, "Text after all"),
        style("A", "In a circle"),
        style("Heading3", "A style that is not there"),
        p("# not a heading, as it says"),
    ]
    .concat();
    let text = Docx::new(&body).part("styles", styles).read();
    assert_eq!(
        lines(&text),
        [
            "# I. Introduction",
            "## Norms",
            "## Rules",
            "# Annex",
            "### Own level",
            "Text after all",
            "In a circle",
            "### A style that is not there",
            "# not a heading, as it says",
        ]
    );
    assert_eq!(text.places[1].part, Part::Heading { number: 2, level: 2 });
    assert_eq!(text.places[8].part, Part::Paragraph { number: 9 });
}

#[test]
fn automatic_numbers_of_all_levels() {
    let levels = numbering(&[
        ("decimal", "%1.", ""),
        ("lowerLetter", "(%2)", ""),
        ("lowerRoman", "(%3)", ""),
        ("decimal", "%1.%2.%4", "<w:isLgl/>"),
    ]);
    let body = [
        item(1, 0, "one"),
        item(1, 1, "a"),
        item(1, 1, "b"),
        item(1, 2, "i"),
        item(1, 2, "ii"),
        item(1, 3, "legal"),
        p("without"),
        item(1, 1, "c"),
        item(1, 0, "two"),
        item(1, 1, "a again"),
        item(3, 0, "goes on"),
        item(2, 0, "starts over at five"),
        item(2, 0, "six"),
        item(1, 0, "seven"),
        item(0, 0, "numbering taken away"),
        item(9, 0, "numbering that is not there"),
    ]
    .concat();
    let text = Docx::new(&body).part("numbering", &levels).read();
    assert_eq!(
        lines(&text),
        [
            "1. one",
            "(a) a",
            "(b) b",
            "(i) i",
            "(ii) ii",
            "1.2.1 legal",
            "without",
            "(c) c",
            "2. two",
            "(a) a again",
            "3. goes on",
            "5. starts over at five",
            "6. six",
            "7. seven",
            "numbering taken away",
            "numbering that is not there",
        ]
    );
}

#[test]
fn numbers_restart_as_they_are_told() {
    let levels = numbering(&[
        ("upperRoman", "%1.", ""),
        ("decimal", "%2.", r#"<w:lvlRestart w:val="0"/>"#),
        ("lowerLetter", "%3)", r#"<w:lvlRestart w:val="1"/>"#),
    ]);
    let body: String = [0, 1, 2, 1, 2, 0, 1, 2].iter().map(|level| item(1, *level, "x")).collect::<Vec<_>>().concat();
    let text = Docx::new(&body).part("numbering", &levels).read();
    assert_eq!(lines(&text), ["I. x", "1. x", "a) x", "2. x", "b) x", "II. x", "3. x", "a) x"]);
}

#[test]
fn bullets_bare_texts_and_forms_that_are_not_known() {
    let levels = numbering(&[
        ("bullet", "\u{f0b7}", ""),
        ("bullet", "o", ""),
        ("none", "Article", ""),
        ("chineseCounting", "%4、", ""),
        ("decimal", "%5-", r#"<w:suff w:val="nothing"/>"#),
        ("decimal", "", ""),
    ]);
    let body: String = (0..6).map(|level| item(1, level, "x")).collect();
    let text = Docx::new(&body).part("numbering", &levels).read();
    assert_eq!(lines(&text), ["• x", "• x", "Article x", "1、 x", "1-x", "x"]);
    assert_eq!(text.doubts, [Doubt::NumberFormat { format: "chineseCounting".to_owned() }]);
    assert_eq!(text.doubts[0].to_string(), "numbers of the form `chineseCounting` are written in decimal");
}

#[test]
fn styles_number_paragraphs() {
    let styles = r#"<w:style w:styleId="One"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
        <w:style w:styleId="Two"><w:basedOn w:val="One"/></w:style>
        <w:style w:styleId="Link"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>"#;
    let levels = numbering(&[
        ("decimal", "%1.", r#"<w:pStyle w:val="One"/>"#),
        ("lowerLetter", "(%2)", r#"<w:pStyle w:val="Two"/>"#),
    ]) + r#"<w:abstractNum w:abstractNumId="8"><w:numStyleLink w:val="Link"/></w:abstractNum>
        <w:num w:numId="4"><w:abstractNumId w:val="8"/></w:num>"#;
    let style = |id: &str, text: &str| pp(&format!(r#"<w:pStyle w:val="{id}"/>"#), text);
    let body = [
        style("One", "one"),
        style("One", "two"),
        pp(r#"<w:pStyle w:val="One"/><w:numPr><w:numId w:val="0"/></w:numPr>"#, "none"),
        item(4, 0, "by a link"),
    ]
    .concat();
    let text = Docx::new(&body).part("numbering", &levels).part("styles", styles).read();
    assert_eq!(lines(&text), ["1. one", "2. two", "none", "3. by a link"]);
}

/// A reference to a note.
fn reference(kind: &str, id: u32, more: &str) -> String {
    format!(r#"<w:r><w:{kind}Reference w:id="{id}"{more}/></w:r>"#)
}

/// A note.
fn note(kind: &str, id: u32, inner: &str) -> String {
    format!(r#"<w:{kind} w:id="{id}">{inner}</w:{kind}>"#)
}

#[test]
fn notes_stand_at_the_end_with_their_marks() {
    let body = format!(
        "<w:p>{}{}{}{}{}</w:p><w:p>{}{}{}</w:p>",
        r("The report"),
        reference("footnote", 9, ""),
        r(" and the rest."),
        reference("endnote", 2, ""),
        reference("footnote", 5, ""),
        r("Starred"),
        r#"<w:r><w:footnoteReference w:customMarkFollows="1" w:id="7"/><w:t>*</w:t></w:r>"#,
        reference("footnote", 8, ""),
    );
    let line = |id: i32| {
        format!(r#"<w:footnote w:type="separator" w:id="{id}"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>"#)
    };
    let mark = "<w:r><w:footnoteRef/></w:r>";
    let footnotes = [
        line(-1),
        note("footnote", 5, &p(" See A/68/98.")),
        note("footnote", 9, &format!("<w:p>{mark}{}</w:p>{}", r(" A/70/174,"), p("para. 13."))),
        note("footnote", 7, &p("Reissued.")),
        note("footnote", 4, &p("Nobody asks for it.")),
    ]
    .concat();
    let endnotes = note("endnote", 2, &p("At the end."));
    let text = Docx::new(&body).part("footnotes", &footnotes).part("endnotes", &endnotes).read();
    assert_eq!(
        lines(&text),
        [
            "The report[^1] and the rest.[^e1][^2]",
            "Starred[^*][^3]",
            "[^1]: A/70/174, para. 13.",
            "[^e1]: At the end.",
            "[^2]: See A/68/98.",
            "[^*]: Reissued.",
        ]
    );
    assert_eq!(
        text.doubts,
        [Doubt::MissingNote { label: "3".to_owned() }, Doubt::LeftOut { what: LeftOut::Notes, count: 1 }]
    );
    let alone = Docx::new(&format!("<w:p>{}{}</w:p>", r("Word"), reference("endnote", 2, "")));
    assert_eq!(lines(&alone.part("endnotes", &endnotes).read()), ["Word[^1]", "[^1]: At the end."]);
}

#[test]
fn tables_are_rows_of_cells() {
    let cell = |inner: &str| format!("<w:tc><w:tcPr/>{inner}</w:tc>");
    let row = |cells: &[String]| format!("<w:tr><w:trPr/>{}</w:tr>", cells.concat());
    let body = [
        p("Before"),
        format!(
            "<w:tbl><w:tblPr/>{}{}<w:sdt><w:sdtContent>{}</w:sdtContent></w:sdt>{}</w:tbl>",
            row(&[cell(&p("2013")), cell(&p("2015"))]),
            row(&[cell(&(p("one") + &p("two"))), cell(&p("three\tfour"))]),
            row(&[cell(&p("in")), cell("<w:p/>"), cell(&p("a\tcontrol"))]),
            row(&[cell("<w:p/>")]),
        ),
        format!("<w:tbl>{}</w:tbl>", row(&[cell(&format!("<w:tbl>{}</w:tbl><w:p/>", row(&[cell(&p("nested"))])))])),
        p("After"),
    ]
    .concat();
    let text = Docx::new(&body).read();
    assert_eq!(text.text, "Before\n\n2013\t2015\n\none\n\ntwo\n\nthree\tfour\n\nin\t\ta control\n\nnested\n\nAfter\n");
    let places: Vec<String> = text.places.iter().map(ToString::to_string).collect();
    assert_eq!(
        places,
        [
            "paragraph 1",
            "table 1, row 1",
            "table 1, row 2",
            "table 1, row 2",
            "table 1, row 2",
            "table 1, row 3",
            "table 3, row 1",
            "paragraph 2"
        ]
    );
}

#[test]
fn tracked_changes_are_accepted_or_undone() {
    let deleted = |text: &str| format!("<w:del><w:r><w:delText>{text}</w:delText></w:r></w:del>");
    let inserted = |text: &str| format!("<w:ins>{}</w:ins>", r(text));
    let body = [
        format!("<w:p>{}{}{}{}</w:p>", r("States "), deleted("must"), inserted("should"), r(" cooperate.")),
        // The end of a paragraph is deleted: it goes on with the next one.
        format!("<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>{}</w:p>", r("One ")),
        p("two."),
        // And one that is inserted: there was one paragraph.
        format!("<w:p><w:pPr><w:rPr><w:ins/></w:rPr></w:pPr>{}</w:p>", r("Three ")),
        p("four."),
        // A whole paragraph is gone.
        format!("<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>{}</w:p>", deleted("Gone.")),
        format!("<w:p><w:moveFrom>{}</w:moveFrom>{}</w:p>", r("Moved. "), r("Left.")),
        format!("<w:p><w:moveTo>{}</w:moveTo></w:p>", r("Moved.")),
        format!(
            "<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>{}</w:tc></w:tr><w:tr><w:trPr><w:ins/></w:trPr><w:tc>{}</w:tc></w:tr></w:tbl>",
            p("old row"),
            p("new row")
        ),
        pp(r#"<w:outlineLvl w:val="9"/><w:pPrChange><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:pPrChange>"#, "Was a heading"),
    ]
    .concat();
    let docx = Docx::new(&body);
    let (accepted, original) = (docx.read(), docx.original());
    assert_eq!(
        lines(&accepted),
        ["States should cooperate.", "One two.", "Three", "four.", "Left.", "Moved.", "new row", "Was a heading"]
    );
    assert_eq!(
        lines(&original),
        ["States must cooperate.", "One", "two.", "Three four.", "Gone.", "Moved. Left.", "old row", "# Was a heading"]
    );
    assert_eq!(accepted.doubts, [Doubt::LeftOut { what: LeftOut::Changes, count: 6 }]);
    assert_eq!(accepted.doubts[0].to_string(), "6 tracked changes left out");
}

#[test]
fn a_number_goes_to_the_paragraph_that_is_left() {
    let levels = numbering(&[("decimal", "%1.", "")]);
    let gone = r#"<w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:rPr><w:del/></w:rPr></w:pPr><w:del><w:r><w:delText>Gone</w:delText></w:r></w:del></w:p>"#;
    let docx = Docx::new(&[item(1, 0, "One"), gone.to_owned(), item(1, 0, "Two")].concat()).part("numbering", &levels);
    assert_eq!(lines(&docx.read()), ["1. One", "2. Two"]);
    assert_eq!(lines(&docx.original()), ["1. One", "2. Gone", "3. Two"]);
}

#[test]
fn fields_give_their_result() {
    let field = |kind: &str| format!(r#"<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>"#);
    let code = |code: &str| format!("<w:r><w:instrText> {code} </w:instrText></w:r>");
    let nested = [field("begin"), code("QUOTE"), r("code"), field("separate"), r("of the code"), field("end")].concat();
    let body = format!(
        "<w:p>{}{}</w:p><w:p><w:fldSimple w:instr=\"DATE\">{}</w:fldSimple></w:p><w:p>{}</w:p>",
        r("see "),
        [field("begin"), code("IF"), nested, field("separate"), r("page 7"), field("end"), r(".")].concat(),
        r("7 June 2013"),
        [field("begin"), code("LISTNUM"), field("end"), r("Numbered by a field")].concat(),
    );
    let text = Docx::new(&body).read();
    assert_eq!(lines(&text), ["see page 7.", "7 June 2013", "Numbered by a field"]);
    assert_eq!(text.doubts, [Doubt::LeftOut { what: LeftOut::Fields, count: 1 }]);
    let open = Docx::new(&format!("<w:p>{}{}</w:p>", field("begin"), r("never ends"))).read();
    assert_eq!(open.doubts, [Doubt::LeftOut { what: LeftOut::Fields, count: 1 }]);
}

#[test]
fn text_boxes_are_read_once_behind_their_paragraph() {
    let content = |text: &str| format!("<w:txbxContent>{}</w:txbxContent>", p(text));
    let body = format!(
        "<w:p>{}<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx>{}</wps:txbx></w:drawing></mc:Choice>\
         <mc:Fallback><w:pict><v:textbox>{}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>{}</w:p>{}",
        r("Around "),
        content("In the box"),
        content("In the box"),
        r("the box"),
        p("After"),
    );
    assert_eq!(lines(&Docx::new(&body).read()), ["Around the box", "In the box", "After"]);
}

#[test]
fn what_is_no_text_is_left_out_and_counted() {
    let body = format!(
        "<w:p>{}<w:r><w:commentReference w:id=\"0\"/></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r>\
         <w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>, shown</w:t></w:r><w:r><w:sym w:font=\"Wingdings\" w:char=\"F04A\"/></w:r></w:p><w:altChunk/>",
        r("Text"),
    );
    let docx = Docx::new(&body)
        .part("header1", &p("A/70/174"))
        .part("header2", &p("A/70/174"))
        .part("header3", "<w:p/>")
        .part("footer1", &p("15-12404"));
    let text = docx.read();
    assert_eq!(lines(&text), ["A/70/174", "Text, shown\u{f04a}"]);
    assert_eq!(text.places[0].part, Part::Header);
    let doubts: Vec<String> = text.doubts.iter().map(ToString::to_string).collect();
    assert_eq!(
        doubts,
        [
            "a letter of a font of symbols is kept as it is",
            "1 comment left out",
            "1 footer left out",
            "1 run of hidden text left out",
            "1 embedded document left out",
        ]
    );
}

#[test]
fn places_tell_pages_where_they_are_known() {
    let turned = "<w:r><w:lastRenderedPageBreak/></w:r>";
    let body = [
        p("one"),
        format!("<w:p>{turned}{}</w:p>", r("two")),
        format!("<w:p>{}{turned}{}</w:p>", r("still "), r("two")),
    ];
    let text = Docx::new(&body.concat()).read();
    let told: Vec<String> = ["one", "two", "still"].iter().filter_map(|it| text.locate(text.text.find(it)?)).collect();
    assert_eq!(told, ["page 1, paragraph 1", "page 2, paragraph 2", "page 2, paragraph 3"]);
    let text = Docx::new(&p("one")).read();
    assert_eq!(text.locate(0).as_deref(), Some("paragraph 1"));
}

#[test]
fn formulas_rubies_and_the_strict_vocabulary() {
    let body = format!(
        "<w:p>{}<m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath></w:p><w:p><w:r><w:ruby><w:rt>{}</w:rt><w:rubyBase>{}</w:rubyBase></w:ruby></w:r></w:p>",
        r("so "),
        r("reading"),
        r("base"),
    );
    assert_eq!(lines(&Docx::new(&body).read()), ["so x=1", "base"]);
    let strict = r#"<w:document xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"><w:body><w:p><w:r><w:t>strict</w:t></w:r></w:p></w:body></w:document>"#;
    let other = r#"<a:document xmlns:a="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:w="urn:x"><a:body><a:p><a:r><a:t>prefix</a:t><w:t>not this</w:t></a:r></a:p></a:body></a:document>"#;
    for (xml, expected) in [(strict, "strict\n"), (other, "prefix\n")] {
        let bytes = common::pack([("word/document.xml", xml.as_bytes())].into_iter());
        assert_eq!(gge_read::read(bytes, &gge_read::Options::default()).unwrap().text, expected);
    }
    let wide: Vec<u8> = format!("\u{feff}{strict}").encode_utf16().flat_map(u16::to_le_bytes).collect();
    let bytes = common::pack([("word/document.xml", wide.as_slice())].into_iter());
    assert_eq!(gge_read::read(bytes, &gge_read::Options::default()).unwrap().text, "strict\n");
}
