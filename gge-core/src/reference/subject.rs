//! The subject of a Group of Governmental Experts: ours on ICTs, others on weapons, outer space and more.

/// The number of bytes behind its name that are searched for a Group's subject.
const MAX_SUBJECT_BYTES: usize = 96;
/// The words that lead to the subject of a Group.
const SUBJECT_PREPOSITIONS: [&str; 12] =
    ["on", "sur", "sobre", "sulle", "sugli", "sui", "over", "zu", "zum", "zur", "für", "chargé"];
/// Parts of words that are in the subject of our Groups.
const OWN_SUBJECTS: [&str; 9] = [
    "information",
    "informaci",
    "informati",
    "ict",
    "cyber",
    "telecommunication",
    "telekommunikation",
    "state behavio",
    "digital",
];
/// Beginnings of words that are in the subjects of other Groups, of other bodies and their reports.
const OTHER_SUBJECTS: [&str; 36] = [
    "space",
    "missile",
    "fissile",
    "autonomous",
    "laws",
    "weapon",
    "arms",
    "mine",
    "landmine",
    "munition",
    "ammunition",
    "munizion",
    "municion",
    "nuclear",
    "explosive",
    "firearm",
    "disarmament",
    "verification",
    "transparency",
    "expenditure",
    "budget",
    "paros",
    "fmct",
    "fmt",
    "ccw",
    "waffen",
    "armes",
    "armas",
    "armi",
    "wapens",
    "trade",
    "crime",
    "climate",
    "health",
    "refugee",
    "migration",
];
/// Beginnings of the names of bodies and documents that are none of ours.
const OTHER_BODIES: [&str; 12] = [
    "commission",
    "committee",
    "court",
    "tribunal",
    "board",
    "agency",
    "rapporteur",
    "treaty",
    "convention",
    "directive",
    "declaration",
    "commissioner",
];

/// The subject of a Group, as a text tells it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Subject {
    Ours,
    Another,
    Unsaid,
}

/// Tells the subject of a Group by the text behind its name: "on outer space activities".
pub(super) fn behind(text: &str) -> Subject {
    let text = text.trim_start_matches([' ', '\n', '\u{a0}', '"', '“']);
    let Some(subject) =
        SUBJECT_PREPOSITIONS.iter().find_map(|lead| text.strip_prefix(lead)).filter(|it| it.starts_with([' ', '\n']))
    else {
        return Subject::Unsaid;
    };
    let end = subject.char_indices().find(|(at, c)| *at > MAX_SUBJECT_BYTES || ".;(),".contains(*c));
    let subject = subject.get(..end.map_or(subject.len(), |(at, _)| at)).unwrap_or_default().to_lowercase();
    let ours = OWN_SUBJECTS.iter().filter_map(|part| subject.find(part)).min();
    match (ours, first_word(&subject, &OTHER_SUBJECTS)) {
        (Some(ours), other) if other.is_none_or(|other| ours < other) => Subject::Ours,
        (_, Some(_)) => Subject::Another,
        _ => Subject::Unsaid,
    }
}

/// Tests whether the word before the name of a Group says that it is another: "the CCW GGE".
pub(super) fn is_anothers(word: &str) -> bool {
    word.starts_with(char::is_alphabetic) && first_word(&word.to_lowercase(), &OTHER_SUBJECTS) == Some(0)
}

/// Tests whether a text names a body, or the subject of one, that is none of ours.
pub(crate) fn names_another(text: &str) -> bool {
    let text = text.to_lowercase();
    first_word(&text, &OTHER_SUBJECTS).or_else(|| first_word(&text, &OTHER_BODIES)).is_some()
}

/// Finds the byte at which the first word begins that begins as one of some do.
fn first_word(text: &str, beginnings: &[&str]) -> Option<usize> {
    let mut at = 0;
    for word in text.split(|c: char| !c.is_alphanumeric()) {
        if beginnings.iter().any(|it| word.strip_prefix(it).is_some_and(|rest| rest.len() < 4)) {
            return Some(at);
        }
        at += word.len() + text.get(at + word.len()..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8);
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn subjects_of_groups() {
        for (text, subject) in [
            (" on ICTs agreed", Subject::Ours),
            (" on Developments in the Field of Information and Telecommunications", Subject::Ours),
            (" on Advancing responsible State behaviour in cyberspace", Subject::Ours),
            (" on Transparency and Confidence-Building Measures in Outer Space Activities", Subject::Another),
            (" on a fissile material cut-off treaty", Subject::Another),
            (" on LAWS.", Subject::Another),
            (" sur les armes", Subject::Another),
            (" on 22 July", Subject::Unsaid),
            (" agreed on weapons", Subject::Unsaid),
            (" one weapon", Subject::Unsaid),
        ] {
            assert_eq!(behind(text), subject, "{text}");
        }
        assert!(is_anothers("CCW") && !is_anothers("UN") && names_another("the trade law commission"));
        assert!(!names_another("ICTs, by all means"));
    }
}
