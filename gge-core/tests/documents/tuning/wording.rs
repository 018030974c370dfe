//! Fixed sentences for the letters that the mission sends out.
//!
//! Everything in quotation marks is from the report of 2015 ([A/70/174]) or the
//! report of 2013 (A/68/98). Do not edit the wording; open a ticket instead.
//!
//! [A/70/174]: https://undocs.org/A/70/174

/// A sentence and the place where it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sentence {
    pub place: &'static str,
    pub words: &'static str,
}

/// "States have jurisdiction over the ICT infrastructure located within their
/// territory" (A/70/174, para. 28 (a)).
pub const JURISDICTION: Sentence = Sentence {
    place: "A/70/174, para. 28 (a)",
    words: "States have jurisdiction over the ICT infrastructure located within their territory",
};

pub const SOVEREIGNTY: Sentence = Sentence {
    place: "A/70/174, para. 27",
    words: "State sovereignty and international norms and principles that flow from \
            sovereignty apply to the conduct by States of ICT-related activities and to \
            their jurisdiction over ICT infrastructure within their territory.",
};

pub const UNDERSTANDING: Sentence = Sentence {
    place: "A/70/174, para. 29",
    words: "The Group noted that common understandings on how international law applies \
            to State use of ICTs are important for promoting an open, secure, stable, \
            accessible and peaceful ICT environment.",
};

pub const DIALOGUE: Sentence = Sentence {
    place: "A/68/98, para. 29",
    words: concat!(
        "the Group recommends regular institutional dialogue with broad ",
        "participation under the auspices of the United Nations",
    ),
};

/// What a letter says when a draft goes too far.
///
/// The words are ours: no State is accused and nothing is quoted.
pub fn polite_refusal(addressee: &str) -> String {
    format!(
        "{addressee}: the mission considers that accusations should be \
         substantiated, and that a single indication is not enough."
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    // "13(f)" is left out on purpose: legal has not cleared it
    #[test]
    fn ends_without_blank() {
        for s in [JURISDICTION, SOVEREIGNTY, UNDERSTANDING, DIALOGUE] {
            assert_eq!(s.words, s.words.trim_end());
            assert!(s.place.starts_with("A/"));
        }
    }
}
