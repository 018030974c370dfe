//! What JavaScript gets, natively.

use serde_json::json;

#[test]
fn a_provision() {
    let place = gge_wasm::place("norm (c)").unwrap();
    assert_eq!(
        serde_json::to_value(place).unwrap(),
        json!({
            "id": "A/70/174#13(c)",
            "citation": "A/70/174, para. 13 (c)",
            "kind": "norm",
            "text": "States should not knowingly allow their territory to be used for internationally wrongful acts using ICTs;",
        }),
    );
}

#[test]
fn absent_values_are_null() {
    let place = gge_wasm::place("A/68/98*").unwrap();
    assert_eq!(
        serde_json::to_value(place).unwrap(),
        json!({ "id": "A/68/98", "citation": null, "kind": null, "text": null }),
    );
}

#[test]
fn an_error_is_that_of_the_core() {
    let error = gge_wasm::place("A/70/74").unwrap_err();
    assert_eq!(error.to_string(), "no report `A/70/74` in the record: did you mean `A/70/174`?");
}
