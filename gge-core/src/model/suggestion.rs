//! Suggestions in errors: "did you mean …?".

/// The longest input that is compared, in bytes: about twice the longest name in the record. No longer input is near a
/// name.
const LONGEST_INPUT: usize = 64;

/// The candidate with the fewest edits to the input, case put aside; the first of equals. None if it takes more than
/// one edit per four bytes of the candidate (at least one is allowed), or more than three.
pub(crate) fn nearest<'a>(input: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let input = input.to_lowercase();
    if input.len() > LONGEST_INPUT {
        return None;
    }
    candidates
        .into_iter()
        .map(|candidate| (strsim::levenshtein(&input, &candidate.to_lowercase()), candidate))
        .filter(|(edits, candidate)| *edits <= (candidate.len() / 4).clamp(1, 3))
        .min_by_key(|(edits, _)| *edits)
        .map(|(_, candidate)| candidate)
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn only_near_names_are_suggested() {
        let names = ["norms", "goal", "cbm"];
        assert_eq!(nearest("Norm", names), Some("norms"));
        assert_eq!(nearest("gaol", names), None);
        assert_eq!(nearest("cbn", names), Some("cbm"));
        assert_eq!(nearest(&"norms".repeat(20), names), None);
    }
}
