//! What is cited in texts that people write.

use gge_core::quote::{Citation, Standing, citations};
use gge_core::{Address, Record};
use proptest::prelude::*;

/// A text with its citations between `«` and `»`, and what they cite: addresses, or the symbol of a document alone; a
/// semicolon between citations.
type Form = (&'static str, &'static str);

const HELD: &[Form] = &[
    ("«A/70/174»", "A/70/174"),
    ("See «A/68/98*».", "A/68/98"),
    ("(«A/65/201»)", "A/65/201"),
    ("the procedural reports «A/60/202» and «A/72/327»", "A/60/202; A/72/327"),
    ("«A/70/174, para. 13 (f)»", "A/70/174#13(f)"),
    ("«A/70/174, para. 13(f)».", "A/70/174#13(f)"),
    ("«A/70/174 para 13f»", "A/70/174#13(f)"),
    ("«a/70/174 13 F»", "A/70/174#13(f)"),
    ("«A/70/174, paragraph 13, item (f)»,", "A/70/174#13(f)"),
    ("«A/70/174, paragraph 28, subparagraph (c)»", "A/70/174#28(c)"),
    ("«A/70/174 at 13(f)»", "A/70/174#13(f)"),
    ("«A/70/174, at ¶ 13(f)»", "A/70/174#13(f)"),
    ("«A/70/174, § 13(f)»", "A/70/174#13(f)"),
    ("«A/70/174, PARAGRAPH 13 (F)»", "A/70/174#13(f)"),
    ("«A/70/174 (2015), para. 13 (f)»", "A/70/174#13(f)"),
    ("«A/70/174 (22 July 2015), para. 13»", "A/70/174#13"),
    ("«A/70/174, 22 July 2015, para. 13»", "A/70/174#13"),
    ("UN Doc. «A/70/174, para. 13(f)»", "A/70/174#13(f)"),
    ("U.N. Doc. «A/70/174, July 22, 2015»", "A/70/174"),
    ("UN document «A/70/174»", "A/70/174"),
    ("«A/70/174#13(f)»", "A/70/174#13(f)"),
    ("«A/70/174#16(d)(iv)»", "A/70/174#16(d)(iv)"),
    ("«A/68/98#23:2»", "A/68/98#23:2"),
    ("«A/68/98#summary(2)»", "A/68/98#summary(2)"),
    ("«para. 13 (f) of A/70/174»", "A/70/174#13(f)"),
    ("«para 13 f of A/70/174»", "A/70/174#13(f)"),
    ("«¶ 13(f) of A/70/174»", "A/70/174#13(f)"),
    ("«13(f) of A/70/174»", "A/70/174#13(f)"),
    ("«13f of A/70/174»", "A/70/174#13(f)"),
    ("«subparagraph 13 (f) of A/70/174»", "A/70/174#13(f)"),
    ("«para. 13, sub-paragraph (f), of A/70/174»", "A/70/174#13(f)"),
    ("«subparagraph (b) of paragraph 28 of A/70/174»", "A/70/174#28(b)"),
    ("«subparagraphs (a) to (c) of paragraph 28 of A/70/174»", "A/70/174#28(a) A/70/174#28(b) A/70/174#28(c)"),
    ("«para. 23 of UN Doc. A/68/98»", "A/68/98#23"),
    ("«paragraph 23 of the report in document A/68/98»", "A/68/98#23"),
    (
        "«para. 13 (f) of the report of the Group of Governmental Experts on Developments in the Field of Information and \
         Telecommunications in the Context of International Security (A/70/174)»",
        "A/70/174#13(f)",
    ),
    ("«A/68/98, paras. 19-21»", "A/68/98#19 A/68/98#20 A/68/98#21"),
    ("«A/68/98, paras. 19–21»", "A/68/98#19 A/68/98#20 A/68/98#21"),
    ("«A/68/98, paras. 19‑21»", "A/68/98#19 A/68/98#20 A/68/98#21"),
    ("«A/68/98, paras. 19 — 21»", "A/68/98#19 A/68/98#20 A/68/98#21"),
    ("«paras 19 to 21 of A/68/98»", "A/68/98#19 A/68/98#20 A/68/98#21"),
    ("«A/68/98, paragraphs 19 through 21»", "A/68/98#19 A/68/98#20 A/68/98#21"),
    ("«paragraphs 19, 20 and 23 of A/68/98»", "A/68/98#19 A/68/98#20 A/68/98#23"),
    ("«A/68/98, paras. 19-20, 23, and 25»", "A/68/98#19 A/68/98#20 A/68/98#23 A/68/98#25"),
    ("«¶¶ 13-15 of A/70/174»", "A/70/174#13 A/70/174#14 A/70/174#15"),
    ("«§§ 26 and 27 of A/70/174»", "A/70/174#26 A/70/174#27"),
    ("«A/70/174, paras 28 (a)-(c)»", "A/70/174#28(a) A/70/174#28(b) A/70/174#28(c)"),
    ("«A/70/174, paras 28(a)–(c), (e)»", "A/70/174#28(a) A/70/174#28(b) A/70/174#28(c) A/70/174#28(e)"),
    ("«A/70/174, para 28a-c»", "A/70/174#28(a) A/70/174#28(b) A/70/174#28(c)"),
    ("«A/70/174, para. 28 (a) to (c)»", "A/70/174#28(a) A/70/174#28(b) A/70/174#28(c)"),
    ("«A/70/174, para. 28(a)-28(c)»", "A/70/174#28(a) A/70/174#28(b) A/70/174#28(c)"),
    ("«A/70/174, para 13 (c) and (f)»", "A/70/174#13(c) A/70/174#13(f)"),
    ("«A/70/174, para. 13 (c), (f) & (k)»", "A/70/174#13(c) A/70/174#13(f) A/70/174#13(k)"),
    ("«A/70/174, paras. 13 (c), 13 (f) and 28 (b)»", "A/70/174#13(c) A/70/174#13(f) A/70/174#28(b)"),
    ("«A/70/174, paras. 16 (d) (i) and (iii)»", "A/70/174#16(d)(i) A/70/174#16(d)(iii)"),
    ("«paragraph 16(d)(iv) and (c) of A/70/174»", "A/70/174#16(d)(iv) A/70/174#16(c)"),
    ("«A/65/201, para. 18 (i)-(v)»", "A/65/201#18(i) A/65/201#18(ii) A/65/201#18(iii) A/65/201#18(iv) A/65/201#18(v)"),
    ("«A/70/174, para. 13 (g)-(i)»", "A/70/174#13(g) A/70/174#13(h) A/70/174#13(i)"),
    ("«para. 13(f) and para. 28(e) of A/70/174»", "A/70/174#13(f) A/70/174#28(e)"),
    ("(«A/68/98, paras. 24 and 25»; «A/70/174, para. 13 (d)»)", "A/68/98#24 A/68/98#25; A/70/174#13(d)"),
    ("«A/70/174\u{a0}, para.\u{a0}13\u{a0}(f)»", "A/70/174#13(f)"),
    ("«A/70/174,\n  para. 13\n  (f)»", "A/70/174#13(f)"),
    ("«para. 23, second sentence, of A/68/98»", "A/68/98#23:2"),
    ("«A/68/98, para. 23, second sentence»", "A/68/98#23:2"),
    ("«A/68/98, para. 23 (second sentence)»", "A/68/98#23:2"),
    ("«sentence 2 of paragraph 23 of A/68/98»", "A/68/98#23:2"),
    ("the «second sentence of paragraph 23 of A/68/98»", "A/68/98#23:2"),
    ("«paragraph 2 of the summary of A/68/98»", "A/68/98#summary(2)"),
    ("«A/68/98, summary, para. 2»", "A/68/98#summary(2)"),
    ("«foreword, para. 1, of A/68/98»", "A/68/98#foreword(1)"),
    ("«para. 3 of the letter of transmittal of A/68/98»", "A/68/98#letter(3)"),
    (
        "«A/68/98, foreword»",
        "A/68/98#foreword(1) A/68/98#foreword(2) A/68/98#foreword(3) A/68/98#foreword(4) A/68/98#foreword(5)",
    ),
    (
        "«summary of A/68/98»",
        "A/68/98#summary(1) A/68/98#summary(2) A/68/98#summary(3) A/68/98#summary(4) A/68/98#summary(5)",
    ),
    ("«paragraphs 28e and f of the 2015 GGE report»", "A/70/174#28(e) A/70/174#28(f)"),
    ("«13(f) of the 2015 GGE report»", "A/70/174#13(f)"),
    ("the «2015 GGE norms (c) and (f)»", "A/70/174#13(c) A/70/174#13(f)"),
    ("the «2015 GGE report's norm (f)»", "A/70/174#13(f)"),
    ("«2015 norm f»", "A/70/174#13(f)"),
    ("«2015 norm (f)»", "A/70/174#13(f)"),
    ("«GGE 2015 13f»", "A/70/174#13(f)"),
    ("«GGE 2015, para. 13»", "A/70/174#13"),
    ("UN «GGE 2015, ¶ 13(f)»", "A/70/174#13(f)"),
    ("(«GGE (2015), para. 13»)", "A/70/174#13"),
    ("«2014-2015 GGE, paragraph 13.f»", "A/70/174#13(f)"),
    ("«2014–2015 GGE report, para. 16 (d) (i)-(iii)»", "A/70/174#16(d)(i) A/70/174#16(d)(ii) A/70/174#16(d)(iii)"),
    ("«2014-15 GGE report, para. 13»", "A/70/174#13"),
    ("the «report of the 2012-2013 Group»", "A/68/98"),
    ("«2013 GGE report»", "A/68/98"),
    ("the «2015 report of the Group of Governmental Experts»", "A/70/174"),
    ("the «2015 UN GGE consensus report»", "A/70/174"),
    ("the «GGE’s 2015 report»", "A/70/174"),
    ("the «GGE report of 2015»", "A/70/174"),
    ("the «report of the Group of Governmental Experts (2015)»", "A/70/174"),
    ("the «GGE in its 2010 report»", "A/65/201"),
    ("the «report of the third GGE»", "A/68/98"),
    ("«para. 23 of the report of the third Group of Governmental Experts»", "A/68/98#23"),
    ("the fourth one, «fourth GGE's norm (f)»", "A/70/174#13(f)"),
    ("the «2015 GGE report (A/70/174)»", "A/70/174"),
    ("the «2015 GGE report (A/70/174), para. 13 (f)»", "A/70/174#13(f)"),
    ("«A/70/174», the «2015 GGE report»", "A/70/174; A/70/174"),
    ("«A/70/174», the «2013 GGE report» and others", "A/70/174; A/68/98"),
    ("the «2015 GGE report, UN Doc. A/70/174»", "A/70/174"),
    ("«2015 UN GGE report (U.N. Doc. A/70/174, July 22, 2015» [link]", "A/70/174"),
    ("«2013» and «2015 GGE reports»", "A/68/98; A/70/174"),
    ("the «GGE reports of 2013» and «2015»", "A/68/98; A/70/174"),
    ("the «reports of the 2013» and «2015 GGEs»", "A/68/98; A/70/174"),
    ("«paragraph 13 of the 2015 report»", "A/70/174#13"),
    ("the Group's «2015 report, paragraph 13(f)»", "A/70/174#13(f)"),
    ("«norms (c) and (f) of the 2015 report»", "A/70/174#13(c) A/70/174#13(f)"),
    ("«norms c and f of A/70/174»", "A/70/174#13(c) A/70/174#13(f)"),
    ("«norm (f) (A/70/174, para. 13)»", "A/70/174#13(f) A/70/174#13"),
    ("the «eleven norms of the 2015 GGE report»", "A/70/174"),
    ("https://undocs.org/«A/70/174»", "A/70/174"),
    ("https://undocs.org/en/«A/68/98».", "A/68/98"),
    ("<https://docs.un.org/«A/68/98»>", "A/68/98"),
    ("https://www.un.org/ga/search/view_doc.asp?symbol=«A/70/174»", "A/70/174"),
    ("[«A/70/174»](https://undocs.org/«A/70/174»)", "A/70/174; A/70/174"),
];

/// The document is not named in the citation itself.
const INFERRED: &[Form] = &[
    ("«norm (f)»", "A/70/174#13(f)"),
    ("«Norm (F)»", "A/70/174#13(f)"),
    ("«norm f».", "A/70/174#13(f)"),
    ("«norm 13(i)»", "A/70/174#13(i)"),
    ("«norm 13f»", "A/70/174#13(f)"),
    ("«norms 13(a)-(c)»", "A/70/174#13(a) A/70/174#13(b) A/70/174#13(c)"),
    ("«Norms (g) and (h)» Critical Infrastructure", "A/70/174#13(g) A/70/174#13(h)"),
    ("GGE «norms (c) and (f)»", "A/70/174#13(c) A/70/174#13(f)"),
    ("«paragraph 28c»", "A/70/174#28(c)"),
    ("(corresponding to «paragraphs 28a and b»)", "A/70/174#28(a) A/70/174#28(b)"),
    ("«para. 13 (f)»", "A/70/174#13(f)"),
    ("«foreword, para. 1»", "A/68/98#foreword(1)"),
];

const NOT_HELD: &[Form] = &[
    ("«A/70/174, para. 33»", "A/70/174#33"),
    ("«A/70/174, paras. 13, 14, 33»", "A/70/174#13 A/70/174#14 A/70/174#33"),
    ("«A/70/174, paras. 24-25»", "A/70/174#24 A/70/174#25"),
    ("«A/72/327, para. 1»", "A/72/327#1"),
    ("«A/76/135»", "A/76/135"),
    ("«A/76/135, para. 15»", "A/76/135#15"),
    ("the «2021 GGE report»", "A/76/135"),
    ("the «2021 GGE report (A/76/135)»", "A/76/135"),
    ("the «2021 OEWG report»", "A/75/816"),
    ("«paragraph 28 of the 2021 OEWG report»", "A/75/816#28"),
    ("«A/RES/70/237»", "A/RES/70/237"),
    ("«A/RES/68/243, para. 4»", "A/RES/68/243#4"),
    ("«A/RES/66/24, operative paragraph 4»", "A/RES/66/24#4"),
    ("«S/RES/2178», «S/2016/6» and «S/PRST/2016/6»", "S/RES/2178; S/2016/6; S/PRST/2016/6"),
    ("«A/53/576»; iii)", "A/53/576"),
    ("«A/C.1/70/L.45», «A/AC.290/2021/CRP.2», «A/HRC/38/35»", "A/C.1/70/L.45; A/AC.290/2021/CRP.2; A/HRC/38/35"),
    ("«A/70/172»", "A/70/172"),
    ("«A/68/98/Corr.1»", "A/68/98/Corr.1"),
    ("«General Assembly resolution 58/199»", "A/RES/58/199"),
    ("«resolution 60/45»", "A/RES/60/45"),
    ("«UNGA Res. 73/27»", "A/RES/73/27"),
    ("«UNGA Resolution 58/199 (2003)»", "A/RES/58/199"),
    ("«para. 5 of resolution 60/45»", "A/RES/60/45#5"),
    ("«paragraph 4 of General Assembly resolution 66/24».", "A/RES/66/24#4"),
    ("«Human Rights Council resolutions 20/8» and «26/13»", "A/HRC/RES/20/8; A/HRC/RES/26/13"),
    ("«resolutions 64/25», «65/41» and «66/24», as well", "A/RES/64/25; A/RES/65/41; A/RES/66/24"),
    ("«Security Council resolutions 1267 (1999)» and «1373 (2001)»", "S/RES/1267; S/RES/1373"),
    ("undocs.org/en/«A/RES/70/237»", "A/RES/70/237"),
    ("«A/70/174#16:1»", "A/70/174#16:1"),
    ("«A/68/98, annex»", "A/68/98#annex"),
    ("«norm (f) of the 2021 GGE report»", "-"),
    ("the «2018 GGE report»", "-"),
    ("the «report of the sixth GGE»", "-"),
];

const AMBIGUOUS: &[Form] = &[
    ("«para. 16»", "-"),
    ("«paragraph 13»", "-"),
    ("«paras. 19-21»", "- - -"),
    ("«paras. 1-99999999»", "- -"),
    ("«para. 99»", "-"),
    ("«ibid., para. 16»", "-"),
];

const SUSPICIOUS: &[Form] = &[
    ("«A/70/74»", "A/70/74"),
    ("«A/70/74, para. 13»", "A/70/74#13"),
    ("«A/70/147»", "A/70/147"),
    ("«A/70/1174»", "A/70/1174"),
    ("«A/7O/174»", "A/7O/174"),
    ("«A/70/172, para. 13 (f)»", "A/70/172#13(f)"),
    ("the GGE report «A/70/175»", "A/70/175"),
    ("«A/RES/70/174»", "A/RES/70/174"),
    ("«A/RES/76/135»", "A/RES/76/135"),
    ("«Resolution A/76/135»", "A/76/135"),
    ("«UNGA Resolution A/76/135»", "A/76/135"),
    ("«UNGA resolution A/70/174»", "A/70/174"),
    ("«A/70/174 (2013)»", "A/70/174"),
    ("«A/70/174 of 2013»", "A/70/174"),
    ("the «2021 GGE report (A/70/174)»", "A/70/174"),
    ("the «2014 GGE report»", "-"),
    ("«13 voluntary GGE 2015 norms»", "A/70/174"),
    ("the «10 norms of the 2015 GGE report»", "A/70/174"),
    ("the «thirteen norms of A/70/174»", "A/70/174"),
    ("the «13 norms» of the GGE", "A/70/174"),
    ("the «ten voluntary, non-binding norms»", "A/70/174"),
    ("«12 norms» of responsible State behaviour", "A/70/174"),
    ("«A/68/98, paras 21-19»", "A/68/98#21 A/68/98#19"),
    ("«norms (f)-(c)»", "A/70/174#13(f) A/70/174#13(c)"),
];

const IMPOSSIBLE: &[Form] = &[
    ("«norm (l)»", "A/70/174#13(l)"),
    ("«norm 13 (l)»", "A/70/174#13(l)"),
    ("«para. 13 (l) of A/70/174»", "A/70/174#13(l)"),
    ("«A/70/174, paras. 28 (e)-(g)»", "A/70/174#28(e) A/70/174#28(f) A/70/174#28(g)"),
    ("«A/65/201, para. 18 (vi)»", "A/65/201#18(vi)"),
    ("«para. 90 of A/68/98»", "A/68/98#90"),
    ("«A/68/98#35»", "A/68/98#35"),
    ("«A/68/98, paras. 33-35»", "A/68/98#33 A/68/98#34 A/68/98#35"),
    ("«paras. 1-99999999 of A/68/98»", "A/68/98#1 -"),
    ("«A/68/98#14(a)»", "A/68/98#14(a)"),
    ("«sentence 9 of paragraph 23 of A/68/98»", "A/68/98#23:9"),
    ("«A/68/98#23:9»", "A/68/98#23:9"),
    ("«A/68/98, foreword, para. 9»", "A/68/98#foreword(9)"),
];

const NOTHING: &[&str] = &[
    "",
    "The meeting took place on 22 July 2015 at 13:30.",
    "Version 1.13(f) of the library, release 2.0.13.",
    "Article 51 of the Charter of the United Nations.",
    "Article 2, paragraph 4, of the Charter.",
    "Article 2(4) of the Charter.",
    "Rule 13 of the manual, and Rule 13(f).",
    "Chapter 13 and section 28(c) of the book.",
    "paragraph 4 of the Directive",
    "paragraphs 4 and 5 of this paper",
    "norm (a) of the Convention",
    "A/B testing of 13 variants, N/A and 24/7 support over TCP/IP.",
    "and/or 50/50 or 1/2",
    "It costs $13.50 or 13 (thirteen) euros, 28% more.",
    "Call +1 212 963 1234, extension 28.",
    "Norms are expectations. The norm (in particular a social one) matters.",
    "norm(s) and State(s)",
    "src/A/70.rs, include/A/70/foo.h and ./A/70/174.c",
    "fn a(b) { 13(f) }",
    "See 13(f) for more.",
    "28c, 13f and 5G phones",
    "The GGE agreed. In 2015, the norm was adopted.",
    "The 2015 GGE agreed on norms.",
    "The GGE convened in 2014.",
    "The 2016–2017 GGE failed to reach consensus.",
    "GGE Reports (2010-2015)",
    "On 13 May 2015 (f) something.",
    "see page 13 (a longer text)",
    "a norm a State should follow",
    "the norm I like",
    "13 States and 28 experts",
    "screen resolution 1920x1080 or 16/9",
    "resolution 300 of the picture",
    "Two norms address critical infrastructure.",
    "the two voluntary norms on infrastructure",
    "eleven voluntary norms",
    "13 social norms of conduct",
    "13 norms of good manners at table",
    "ICJ Reports 1986, p. 14, para. 190",
    "the Convention, para. 4",
    "Tallinn Manual 2.0, para. 4",
    "Section 5, para. 3",
    "S/N 12345, P/E 13/28",
    "http://example.com/A/70/174/index.html",
    "10/10/2015 and 2015/10/10",
    "ISO/IEC 27001:2013",
    "par 5 on the golf course",
    "GGE members: 25 experts, 13 (a majority) agreed",
    "see the 2015 report of the Secretary-General",
    "the 2015 annual report",
    "1. First, 2. Second, (a) third, (b) fourth",
    "The grid. at para level",
    "abnorm (f), enormous norms: (see below)",
    "A/4 paper, A/C, A/D converter 24/7/365",
    "T/F questions; S/MIME v3.2; A/V 5.1",
    "A/12 motorway, E/40, CD/ROM 12, ST/5",
    "Ibid., p. 7.",
    "the third GGE report",
    "paragraph 2 of Article 8",
];

/// The text without its marks, and where the marked parts stand.
fn unmarked(marked: &str) -> (String, Vec<(usize, String)>) {
    let (mut text, mut parts) = (String::new(), Vec::new());
    for piece in marked.split('«') {
        match piece.split_once('»') {
            Some((inner, rest)) => {
                parts.push((text.len(), inner.to_owned()));
                text.push_str(inner);
                text.push_str(rest);
            }
            None => text.push_str(piece),
        }
    }
    (text, parts)
}

fn cited(citation: &Citation<'_, '_>) -> String {
    let places: Vec<&str> =
        citation.places.iter().map(|it| it.address.as_ref().map_or("-", |address| address.as_str())).collect();
    match &citation.document {
        _ if !places.is_empty() => places.join(" "),
        Some(document) => document.symbol().to_string(),
        None => "-".to_owned(),
    }
}

fn misses(forms: &[Form], standing: Standing, inferred: Option<bool>) -> Vec<String> {
    let mut misses = Vec::new();
    for (marked, want) in forms {
        let (text, parts) = unmarked(marked);
        let found = citations(Record::builtin(), &text);
        let spans: Vec<(usize, String)> = found.iter().map(|it| (it.start, it.text.to_owned())).collect();
        let what = found.iter().map(cited).collect::<Vec<_>>().join("; ");
        let fits = found.iter().all(|it| it.standing == standing && inferred.is_none_or(|want| it.inferred == want));
        if spans != parts || what != *want || !fits {
            let found: Vec<String> = found.iter().map(|it| format!("{it} {:?}", it.text)).collect();
            misses.push(format!("{marked}\n  want {standing} {want}\n  is   {what}: {found:?}"));
        }
    }
    misses
}

#[test]
fn written_forms() {
    let misses = [
        misses(HELD, Standing::Held, Some(false)),
        misses(INFERRED, Standing::Held, Some(true)),
        misses(NOT_HELD, Standing::NotHeld, Some(false)),
        misses(AMBIGUOUS, Standing::Ambiguous, Some(false)),
        misses(SUSPICIOUS, Standing::Suspicious, None),
        misses(IMPOSSIBLE, Standing::Impossible, None),
    ];
    assert!(misses.iter().all(Vec::is_empty), "{}", misses.concat().join("\n"));
}

#[test]
fn what_cites_nothing() {
    let misses: Vec<String> = NOTHING
        .iter()
        .flat_map(|text| citations(Record::builtin(), text).into_iter().map(move |it| format!("{text}: {it}")))
        .collect();
    assert!(misses.is_empty(), "{}", misses.join("\n"));
}

#[test]
fn notes_and_suggestions() {
    const NOTES: &[(&str, &str, Option<&str>)] = &[
        ("A/70/74", "no report `A/70/74` in the record: did you mean `A/70/174`?", Some("A/70/174")),
        ("A/RES/76/135", "`A/RES/76/135` is a resolution, not a report: did you mean `A/76/135`?", Some("A/76/135")),
        ("UNGA Resolution A/76/135", "`A/76/135` is a report, not a resolution", Some("A/76/135")),
        ("13 voluntary GGE 2015 norms", "A/70/174 has 11 norms, not 13", Some("11 norms")),
        ("A/70/174 of 2013", "`A/70/174` is not the report of 2013", Some("A/70/174 (2015)")),
        ("the 2021 GGE report (A/70/174)", "`A/70/174` is not that report, which is `A/76/135`", Some("A/76/135")),
        (
            "the 2014 GGE report",
            "no report of 2014 in the record: it has those of 2005, 2010, 2013, 2015 and 2017",
            Some("A/70/174"),
        ),
        ("norm (l)", "no item (l) in paragraph 13 of A/70/174, which has items (a) to (k)", None),
        ("para. 90 of A/68/98", "A/68/98 has no paragraph 90: it has 34 paragraphs", None),
        ("sentence 9 of 23 of A/68/98", "A/68/98#23 has no sentence 9: it has 3", None),
        ("A/68/98#23:9", "A/68/98#23 has no sentence 9: it has 3", None),
        ("A/68/98, paras 21-19", "the range runs backwards", None),
        ("A/76/135", "`A/76/135` is not in the record", None),
        (
            "A/70/174, para. 33",
            "paragraph 33 of A/70/174 is not in the record, which holds that report in part: 13-17 and 26-29",
            None,
        ),
        ("para. 16", "paragraph 16 is in more than one report: A/65/201#16, A/68/98#16 and A/70/174#16", None),
        ("para. 30", "no report is named: it may be A/68/98#30, or of a report held in part", None),
        ("para. 99", "no report is named, and no report in the record has paragraph 99", None),
    ];
    for (text, note, suggestion) in NOTES {
        let found = citations(Record::builtin(), text);
        let [citation] = found.as_slice() else { panic!("{text}: {found:?}") };
        assert_eq!(citation.note.as_deref(), Some(*note), "{text}");
        assert_eq!(citation.suggestion.as_deref(), *suggestion, "{text}");
        assert!(citation.suggestion.is_none() || citation.standing.is_wrong(), "{text}");
    }
}

/// What is cited in a text, one line for each.
fn lines(text: &str) -> Vec<String> {
    let line = |it: &Citation<'_, '_>| {
        format!("{}: {} {}{}", it.text, it.standing, cited(it), if it.inferred { ", inferred" } else { "" })
    };
    citations(Record::builtin(), text).iter().map(line).collect()
}

#[test]
fn what_is_cited_before_tells_what_is_meant() {
    assert_eq!(
        lines("See A/70/174, para. 26. Ibid., para. 28 (b). Paragraph 29 adds to it; so does para. 13 (l)."),
        [
            "A/70/174, para. 26: held A/70/174#26",
            "Ibid., para. 28 (b): held A/70/174#28(b), inferred",
            "Paragraph 29: held A/70/174#29, inferred",
            "para. 13 (l): impossible A/70/174#13(l), inferred",
        ],
    );
    assert_eq!(
        lines("A/68/98. Id. at para. 9; id., § 40. Ibid."),
        [
            "A/68/98: held A/68/98",
            "Id. at para. 9: held A/68/98#9, inferred",
            "id., § 40: impossible A/68/98#40, inferred",
            "Ibid.: held A/68/98, inferred",
        ],
    );
    // Paragraph 23 of the report of 2015 exists and is not held: that of 2013 is not meant.
    assert_eq!(lines("A/70/174 says more. Para. 23.")[1], "Para. 23: not-held A/70/174#23, inferred");
    assert_eq!(lines("A/76/135 says more. Para. 13 (f).")[1], "Para. 13 (f): not-held A/76/135#13(f), inferred");
    // 34 paragraphs: the ninetieth is of something else.
    assert_eq!(lines("A/68/98 says more. Para. 90.")[1], "Para. 90: ambiguous -");
    assert_eq!(lines("A/68/98 says more. Paragraph 28c.")[1], "Paragraph 28c: held A/70/174#28(c), inferred");
    assert_eq!(lines("The 2012-2013 GGE met. Para. 23."), ["Para. 23: held A/68/98#23, inferred"]);
    assert_eq!(lines("A/RES/66/24. Ibid., para. 4.")[1], "Ibid., para. 4: not-held A/RES/66/24#4, inferred");
    let far = format!("A/68/98 {} para. 16", "and so on ".repeat(1000));
    assert_eq!(lines(&far)[1], "para. 16: ambiguous -");
    let far = format!("A/68/98 {} ibid.", "and so on ".repeat(1000));
    assert_eq!(lines(&far), ["A/68/98: held A/68/98"]);
}

#[test]
fn bare_items_count_beside_a_report() {
    assert_eq!(lines("In A/70/174 we compare 13(f).")[1], "13(f): held A/70/174#13(f), inferred");
    assert_eq!(lines("We compare 13(f) with others of A/70/174.")[0], "13(f): held A/70/174#13(f), inferred");
    assert_eq!(lines("We compare 13(f).\n\nA/70/174 is long."), ["A/70/174: held A/70/174"]);
    assert_eq!(lines("A/70/174 is long.\n\nWe compare 13(f)."), ["A/70/174: held A/70/174"]);
    assert_eq!(lines("A/70/174, and Article 13(f), table 13(f), 13(z)."), ["A/70/174: held A/70/174"]);
}

#[test]
fn slips_seen_in_public() {
    for text in ["A/70/74", "A/RES/76/135", "UNGA Resolution A/76/135", "13 voluntary GGE 2015 norms"] {
        let found = citations(Record::builtin(), text);
        let [citation] = found.as_slice() else { panic!("{text}: {found:?}") };
        assert_eq!((citation.text, citation.standing), (text, Standing::Suspicious));
        assert!(citation.standing.is_wrong() && citation.suggestion.is_some());
    }
    // Figures of UNIDIR's paper: the norm of 13 (c) is cited to the law of 28 (e) and (f).
    let quote = "“States should not knowingly allow their territory to be used for internationally wrongful acts using ICTs” \
                 (paragraphs 28e and f of the 2015 GGE report). On the thorny issue of";
    assert_eq!(lines(quote), ["paragraphs 28e and f of the 2015 GGE report: held A/70/174#28(e) A/70/174#28(f)"],);
    assert_eq!(lines("norms of 2021 (A/70/174, para. 13)"), ["2021 (A/70/174, para. 13): suspicious A/70/174#13"]);
}

#[test]
fn lines_and_columns_are_counted_in_characters() {
    let text = "Über A/70/174\r\nund «Ärger» ¶ 13(f) of A/70/174,\r\n\r\n国家 A/68/98 و A/65/201\nA/60/202";
    let found = citations(Record::builtin(), text);
    let at: Vec<(usize, usize, &str)> = found.iter().map(|it| (it.line, it.column, it.text)).collect();
    assert_eq!(
        at,
        [
            (1, 6, "A/70/174"),
            (2, 13, "¶ 13(f) of A/70/174"),
            (4, 4, "A/68/98"),
            (4, 14, "A/65/201"),
            (5, 1, "A/60/202"),
        ],
    );
}

#[test]
fn no_list_or_range_is_longer_than_a_report() {
    let list = format!("A/76/135, paras. 1{}", ", 2".repeat(10_000));
    assert!(citations(Record::builtin(), &list)[0].places.len() <= 64);
    let ranges = format!("A/76/135, paras. 1-150{}", ", 1-150".repeat(60));
    assert!(citations(Record::builtin(), &ranges)[0].places.len() <= 150);
    assert_eq!(lines("A/76/135, paras. 1-99999"), ["A/76/135, paras. 1-99999: not-held A/76/135#1 A/76/135#99999"]);
    let all: usize = citations(Record::builtin(), &"paras. 1-150 of A/70/174; ".repeat(20_000))
        .iter()
        .map(|it| it.places.len())
        .sum();
    assert!(all < 100_000, "{all}");
}

#[test]
fn a_citation_prints_on_one_line() {
    let found = citations(Record::builtin(), "Look:\n A/70/174,\n para. 13 (f); A/68/98; A/76/135");
    let printed: Vec<String> = found.iter().map(Citation::to_string).collect();
    assert_eq!(
        printed,
        [
            "line 2, column 2: A/70/174, para. 13 (f) (held): A/70/174#13(f)",
            "line 3, column 16: A/68/98 (held): A/68/98",
            "line 3, column 25: A/76/135 (not-held): `A/76/135` is not in the record",
        ],
    );
}

#[cfg(feature = "serde")]
#[test]
fn as_json() {
    let found = citations(Record::builtin(), "see norm (l)");
    assert_eq!(
        serde_json::to_value(&found).unwrap(),
        serde_json::json!([{
            "text": "norm (l)", "start": 4, "end": 12, "line": 1, "column": 5, "document": "A/70/174",
            "places": [{ "address": "A/70/174#13(l)", "standing": "impossible" }],
            "standing": "impossible", "inferred": true,
            "note": "no item (l) in paragraph 13 of A/70/174, which has items (a) to (k)", "suggestion": null,
        }]),
    );
}

/// Texts of the words that citations consist of.
fn written() -> impl Strategy<Value = String> {
    let word = prop::sample::select(vec![
        "A/70/174",
        "A/68/98*",
        "A/RES/70/237",
        "A/70/74",
        "para.",
        "paras.",
        "paragraph",
        "§",
        "¶¶",
        "13",
        "28",
        "(a)",
        "(f)",
        "(iv)",
        "13(f)",
        "28e",
        "-",
        "–",
        "to",
        "and",
        ",",
        ", ",
        ";",
        ".",
        ". ",
        "of",
        "of the",
        "the",
        "2015",
        "2012-2013",
        "GGE",
        "report",
        "Group of Governmental Experts",
        "norm",
        "norms",
        "f",
        "ibid.",
        "Id. at",
        "resolution",
        "60/45",
        "General Assembly",
        "summary",
        "foreword",
        "sentence 2",
        "second sentence",
        "third",
        "11",
        "13 norms",
        "voluntary",
        "(",
        ")",
        ":",
        "#",
        "’s",
        "\n",
        "\n\n",
        "\u{a0}",
        "é",
        "国",
        "\0",
        "99999999",
        "States",
        "subparagraph",
        "UN Doc.",
        "https://undocs.org/",
        "July",
        "Article",
    ]);
    prop::collection::vec((word, prop::bool::weighted(0.7)), 0..24).prop_map(|words| {
        words.iter().map(|(word, space)| format!("{word}{}", if *space { " " } else { "" })).collect()
    })
}

fn check(text: &str) -> Result<(), TestCaseError> {
    let mut at = 0;
    for citation in citations(Record::builtin(), text) {
        prop_assert!(citation.start >= at && !citation.text.is_empty());
        prop_assert_eq!(text.get(citation.start..citation.end()), Some(citation.text));
        at = citation.end();
        let before = &text[..citation.start];
        prop_assert_eq!(citation.line, 1 + before.matches('\n').count());
        prop_assert_eq!(citation.column, 1 + before.rsplit('\n').next().unwrap().chars().count());
        for place in &citation.places {
            if let Some(address) = &place.address {
                prop_assert_eq!(address.to_string().parse::<Address>(), Ok(address.clone()));
                prop_assert_eq!(Some(address.symbol()), citation.document.as_ref().map(|it| it.symbol().as_str()));
            }
            prop_assert_eq!(place.provision.is_some(), place.standing == Standing::Held);
        }
        let held = citation.places.iter().all(|it| it.standing == Standing::Held);
        prop_assert!(citation.standing != Standing::Held || held);
        prop_assert!(citation.standing == Standing::Held || citation.note.is_some(), "{}", citation);
        prop_assert!(!citation.to_string().contains('\n'));
    }
    Ok(())
}

proptest! {
    #[test]
    fn any_text(text in prop_oneof![written(), "\\PC{0,80}", "[A-Za-z0-9/#():,. §¶*\n\u{0}-]{0,80}"]) {
        check(&text)?;
    }

    #[test]
    fn unrelated_text_around_changes_nothing(text in written(), words in prop::sample::select(vec!["Nothing here.", "Über 国", "a b c"])) {
        let alone = lines(&text);
        let around = format!("{words}\n\n{text}\n\n{words}");
        prop_assert_eq!(lines(&around), alone);
    }

    #[test]
    fn addresses_and_citations_are_found_again(index in any::<prop::sample::Index>()) {
        let record = Record::builtin();
        let all: Vec<_> = record.provisions().collect();
        let provision = all[index.index(all.len())];
        for text in [provision.id.to_string(), provision.id.citation()] {
            prop_assert_eq!(lines(&text), [format!("{text}: held {}", provision.id)]);
        }
    }
}
