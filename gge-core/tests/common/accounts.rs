//! What every parsed text must hold.

use std::collections::BTreeSet;

use gge_core::parse::Parsed;

/// Asserts that each character that is not white space stands in one place, and no more.
pub(crate) fn accounts_for_everything(text: &str, parsed: &Parsed) {
    let mut places: Vec<_> = parsed
        .provisions
        .iter()
        .flat_map(|it| &it.places)
        .chain(parsed.headings.iter().flat_map(|it| &it.places))
        .chain(parsed.parts.iter().flat_map(|it| &it.places))
        .chain(parsed.notes.iter().flat_map(|it| &it.places))
        .chain(parsed.furniture.iter().map(|it| &it.place))
        .chain(&parsed.title_places)
        .chain(&parsed.rest)
        .cloned()
        .collect();
    places.sort_by_key(|it| (it.start, it.end));
    let mut from = 0;
    for place in places.iter().chain([&(text.len()..text.len())]) {
        assert!(place.start >= from, "{:?} stands in two places", &text[place.start..from]);
        let gap = &text[from..place.start];
        assert!(gap.trim().is_empty(), "{gap:?} stands nowhere");
        from = place.end;
    }
    let ids: BTreeSet<&str> = parsed.provisions.iter().map(|it| it.id.as_str()).collect();
    assert_eq!(ids.len(), parsed.provisions.len(), "ids are unique");
}
