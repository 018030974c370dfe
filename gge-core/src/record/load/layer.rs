//! Loading of layers, with lines where they are text.

use serde::{Deserialize, Deserializer};

use super::tree::Tree;
use super::{no_format, read};
#[cfg(feature = "json")]
use crate::record::layer::Lines;
use crate::record::parts::Lists;
use crate::record::{Layer, Problem, RecordError};

impl Layer {
    /// Loads a layer from JSON or a similar format. `from_json`, with the feature `json`, tells lines too.
    ///
    /// ```
    /// use gge_core::record::Layer;
    ///
    /// let json = r#"{ "annotatons": [], "uptake": [{ "id": "x" }] }"#;
    /// let error = Layer::load(&mut serde_json::Deserializer::from_str(json)).unwrap_err();
    /// let problem = error.problems()[0].to_string();
    /// assert_eq!(problem, "unknown key `annotatons`: did you mean `annotations`?");
    /// assert_eq!(error.problems()[1].path, "uptake[0]");
    /// ```
    ///
    /// # Errors
    ///
    /// Fails if a key is unknown or missing, or a value has another type or syntax than its key asks for. The error has
    /// every such problem. Those of the contents are found by [`Record::with`](crate::Record::with).
    pub fn load<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, RecordError> {
        let root = Tree::deserialize(deserializer).map_err(|error| RecordError::new(vec![no_format(&error)]))?;
        layer(&root).map_err(RecordError::new)
    }

    /// Loads a layer from the text of JSON. Its problems, and those of the record to which it is added, have lines.
    ///
    /// ```
    /// use gge_core::{Record, record::Layer};
    ///
    /// let layer = Layer::from_json(r#"{
    ///   "annotations": [{
    ///     "id": "on-c",
    ///     "kind": "comment",
    ///     "on": ["A/70/174#13(ca)"],
    ///     "text": "It asks for knowledge.",
    ///     "sources": [{ "source": "unidir-2071", "place": "page 9" }]
    ///   }]
    /// }"#)?;
    /// assert_eq!(
    ///     Record::builtin().with(layer).unwrap_err().to_string(),
    ///     "the record is not sound: line 5, annotations[0].on[0] (on-c): provision `A/70/174#13(ca)` is not in the record: \
    ///      did you mean `A/70/174#13(a)`?; line 7, annotations[0].sources[0].source (on-c): source `unidir-2071` is not in \
    ///      the record: did you mean `unidir-2017`?",
    /// );
    /// # Ok::<(), gge_core::RecordError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// Fails as [`load`](Self::load) does, and if anything but white space follows the JSON.
    #[cfg(feature = "json")]
    pub fn from_json(text: &str) -> Result<Self, RecordError> {
        // A byte order mark is no part of the text.
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let mut deserializer = serde_json::Deserializer::from_str(text);
        let root = Tree::deserialize(&mut deserializer).and_then(|root| deserializer.end().map(|()| root));
        let root = root.map_err(|error| {
            let problem = Problem { line: Some(error.line()), ..no_format(&error) };
            RecordError::new(vec![problem])
        })?;
        let layer = layer(&root).map_err(|mut problems| {
            super::lines::set(text, &mut problems);
            RecordError::new(problems)
        })?;
        Ok(Self { lines: Some(Lines { text: text.to_owned(), set: super::lines::set }), ..layer })
    }
}

/// Makes a layer of its lists.
fn layer(root: &Tree) -> Result<Layer, Vec<Problem>> {
    match read::<Lists>(root) {
        (Some(lists), problems) if problems.is_empty() => Ok(super::RecordParts::from(lists).into()),
        (_, problems) => Err(problems),
    }
}

#[cfg(feature = "schemars")]
impl Layer {
    /// The JSON Schema of a layer. It refuses what [`load`](Self::load) refuses, but for the syntax of some texts, and
    /// keys that stand twice.
    ///
    /// ```
    /// use gge_core::record::Layer;
    ///
    /// let schema = Layer::json_schema().to_value();
    /// assert!(schema["properties"]["annotations"].is_object());
    /// ```
    pub fn json_schema() -> schemars::Schema {
        use schemars::generate::SchemaSettings;
        use schemars::transform::RecursiveTransform;

        let strict = RecursiveTransform(|schema: &mut schemars::Schema| {
            if schema.get("properties").is_some() && schema.get("additionalProperties").is_none() {
                schema.insert("additionalProperties".to_owned(), false.into());
            }
        });
        let settings = SchemaSettings::draft2020_12().for_deserialize().with_transform(strict);
        settings.into_generator().into_root_schema_for::<Lists>()
    }
}
