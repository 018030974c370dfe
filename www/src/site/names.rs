//! What tokens are called on the site, in the field's words.

use std::borrow::Cow;

use gge_core::compare::DriftKind;
use gge_core::model::{
    Aim, Basis, BodyKind, Confidence, Date, DocumentRole, Evidence, Expectation, Level, LinkKind, Matter, Measure,
    ModalClass, ObservationKind, Principle, ProcessKind, QualifierClass, Stance, Topic,
};
use gge_core::overview::EventKind;
use gge_core::record::MatchLevel;
use gge_core::{Act, Coverage, Fidelity, Kind, Modality, Relation, Theme};

/// A value of a closed vocabulary that has a name on the site.
pub(crate) trait Named {
    /// Its name within a sentence.
    fn name(self) -> Cow<'static, str>;
}

/// Names that differ from the token; all others are the token with spaces.
macro_rules! names {
    ($($type:ident { $($variant:ident = $name:literal,)* })+) => {$(
        impl Named for $type {
            fn name(self) -> Cow<'static, str> {
                match self.as_str() {
                    $(token if token == Self::$variant.as_str() => Cow::Borrowed($name),)*
                    token if token.contains('-') => token.replace('-', " ").into(),
                    token => token.into(),
                }
            }
        }
    )+};
}

names! {
    Kind { Law = "international law", Cbm = "confidence-building measure", }
    Theme {
        Goal = "Goal", Threats = "Threats", Norms = "Norms", Law = "International law", Cbm = "Confidence-building",
        Cooperation = "Cooperation", Capacity = "Capacity-building", Recommendations = "Recommendations",
    }
    Act {}
    Relation {
        Equal = "the same words", Equivalent = "the same idea in other words",
        Subset = "the earlier wording is within the later one", Superset = "the later wording is within the earlier one",
        Intersects = "some words are shared",
    }
    Fidelity {
        Verbatim = "word for word", NearVerbatim = "almost word for word", Paraphrase = "in other words",
    }
    Coverage { Whole = "full text", Part = "some paragraphs", None = "no text", }
    Confidence { High = "official, or two sources agree", Medium = "from a secondary source", Low = "weak or contradicted", }
    Evidence { Stated = "said in the source", Inferred = "inferred from the source", }
    Expectation { Conduct = "to do something", Restraint = "not to do something", }
    ModalClass {}
    MatchLevel { Names = "names it", Report = "takes up its report", Theme = "touches its theme", }
    DriftKind {
        Modality = "another modal verb", Qualifier = "a qualifier lost or gained",
        Transcription = "slip of transcription",
    }
    Basis { Curated = "linked by an editor", Measured = "linked by comparing the words", }
    LinkKind {}
    BodyKind {
        Regional = "regional organization", Plurilateral = "group of States", MultiStakeholder = "multi-stakeholder body",
        State = "State", Bilateral = "two States", UnOrgan = "organ of the United Nations",
    }
    ProcessKind {
        GroupOfGovernmentalExperts = "Group of Governmental Experts",
    }
    DocumentRole { TakesUp = "resolution that takes it up", }
    ObservationKind {
        Obstacle = "holds the field back", Area = "part of the framework", Format = "idea for the next format",
    }
    EventKind { Term = "years of work", Conclusion = "end of the work", }
    Stance { Operationalizes = "carries out", Extends = "adds to", Parallels = "stands beside", }
    Matter {}
    Modality {}
    QualifierClass {}
    Aim {}
    Level {}
    Measure {}
    Principle {}
    Topic {}
}

/// A short name of a source, as it stands behind facts: no initials that a reader would have to look up.
pub(crate) fn source(id: &str) -> &str {
    match id {
        "hague-table" => "Hague table",
        "unidir-2017" => "UNIDIR’s paper of 2017",
        "leiden-consultation" => "Leiden’s consultation",
        "unidir-extract" => "UNIDIR’s extract",
        "a-68-98" => "A/68/98",
        "igf-transcript" => "Internet Governance Forum, workshop",
        "FS" => "Fact sheet of the United Nations, 2019",
        "DW" => "dig.watch",
        "CY" => "cybilportal.org",
        "MU" => "meetings.unoda.org",
        "SD" => "sdg.iisd.org",
        "SV" => "UNIDIR’s national survey",
        "PR" => "press.un.org",
        "LC" => "common citation",
        "IA" => "International Affairs, 2016",
        "IM" => "infosecurity-magazine.com",
        "CS" => "CSIS’s copy of A/70/174",
        "VU" => "Vanderbilt University’s guide",
        "editors" => "our remark",
        other => other,
    }
}

/// What a matter in dispute is called, by its id: `humanitarian-law`.
pub(crate) fn matter(id: &str) -> String {
    id.replace('-', " ").replace("self defence", "self-defence")
}

/// A number in words up to twelve, as in running text.
pub(crate) fn spelled(count: usize) -> Cow<'static, str> {
    const WORDS: [&str; 13] =
        ["none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
    WORDS.get(count).map_or_else(|| count.to_string().into(), |word| Cow::Borrowed(*word))
}

/// A number with its noun: `1 provision`, `3 provisions`.
pub(crate) fn counted(count: usize, one: &str) -> String {
    let many = one.strip_suffix('y').map_or_else(|| format!("{one}s"), |stem| format!("{stem}ies"));
    format!("{count} {}", if count == 1 { one } else { &many })
}

/// The days from one to another, what both have in common said once: `6 to 10 August 2012`.
pub(crate) fn days(from: Date, to: Date) -> String {
    let (start, end) = (from.written_out(), to.written_out());
    if start == end {
        return end;
    }
    let shared = start.rsplit(' ').zip(end.rsplit(' ')).take_while(|(one, other)| one == other).count();
    let own = start.split(' ').count() - shared;
    format!("{} to {end}", start.split(' ').take(own).collect::<Vec<_>>().join(" "))
}

/// A message as a sentence.
pub(crate) fn sentence(text: &str) -> String {
    let mut rest = text.chars();
    let first = rest.next().map(|first| first.to_uppercase().to_string()).unwrap_or_default();
    let stop = if text.ends_with(['.', '?', '!']) { "" } else { "." };
    format!("{first}{}{stop}", rest.as_str())
}

/// A text of ours with its quotation marks as they are set.
pub(crate) fn curly(text: &str) -> String {
    let mut open = false;
    let set = |letter| match letter {
        '"' => {
            open = !open;
            if open { '“' } else { '”' }
        }
        other => other,
    };
    text.chars().map(set).collect()
}

#[cfg(test)]
mod tests {
    use gge_core::Record;

    use super::{Date, counted, curly, days, sentence, source};

    #[test]
    fn sources_have_names_and_no_initials() {
        for id in Record::builtin().sources().iter().map(|it| it.id.as_str()) {
            assert_ne!(source(id), id, "what is it called?");
        }
    }

    #[test]
    fn texts_are_set_as_they_are_read() {
        let date = |text: &str| text.parse::<Date>().unwrap();
        assert_eq!(date("2015-07-22").written_out(), "22 July 2015");
        assert_eq!(days(date("2012-08-06"), date("2012-08-10")), "6 to 10 August 2012");
        assert_eq!(days(date("2012-08-30"), date("2012-09-02")), "30 August to 2 September 2012");
        assert_eq!(days(date("2012-08-06"), date("2012-08-06")), "6 August 2012");
        assert_eq!(
            (counted(1, "entry"), counted(2, "entry"), counted(0, "word")),
            ("1 entry".into(), "2 entries".into(), "0 words".into())
        );
        assert_eq!(sentence("it is"), "It is.");
        assert_eq!(curly(r#"said "so" and "so""#), "said “so” and “so”");
    }
}
