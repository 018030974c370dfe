//! Tests of tokens.

use super::*;

fn kinds(text: &str) -> Vec<Kind> {
    tokenize(text).into_iter().map(|token| token.kind).collect()
}

#[test]
fn what_tokens_are() {
    let label = |text: &str| Kind::Label(Label::new(text).unwrap());
    let paragraph = Kind::Word(Term::Paragraph { several: false });
    assert_eq!(kinds("para. 13 (f)"), [paragraph, Kind::Number(13), label("f")]);
    assert_eq!(kinds("13（ｆ）"), [Kind::Number(13), label("f")]);
    assert_eq!(kinds("A/70/174, A/ 70/174 A /70/174"), [Kind::Symbol, Kind::Mark(','), Kind::Symbol, Kind::Symbol]);
    assert_eq!(
        kinds("¶¶ 1.13(f) 58/199"),
        [Kind::Word(Term::Paragraph { several: true }), Kind::Opaque, label("f"), Kind::Pair(58, 199)]
    );
    assert_eq!(kinds("2015²[^1]<sup>3</sup> pára\u{ad}grafo."), [Kind::Number(2015), paragraph, Kind::Break]);
    assert_eq!(kinds("A/Pavia/65/2016 /aa/68/9882a"), [Kind::Opaque, Kind::Mark('/'), Kind::Opaque]);
    assert_eq!(kinds("GGE2015 A4"), [Kind::Word(Term::Gge), Kind::Number(2015), Kind::Opaque]);
    assert_eq!(
        kinds("4th 13th 5x"),
        [Kind::Word(Term::Ordinal(4)), Kind::Word(Term::Ordinal(13)), Kind::Number(5), Kind::Word(Term::Letter)]
    );
    // A mark of Cyrillic without its letter.
    assert_eq!(kinds("\u{483}"), [Kind::Mark('\u{483}')]);
    assert_eq!(kinds("d’experts l'annexe"), [Term::Of, Term::Experts, Term::The, Term::Other].map(Kind::Word));
}

#[test]
fn tokens_are_in_order_and_within_the_text() {
    for text in ["", "(", "§", "é(a", "A/\u{a0}70/174*", "[^", "<sup>", "'s ’s", "(ａ", "U.N", "0.0/0."] {
        let mut end = 0;
        for token in tokenize(text) {
            assert!(token.start() >= end && text.get(token.start()..token.end()).is_some(), "{text}: {token:?}");
            end = token.end();
        }
    }
}
