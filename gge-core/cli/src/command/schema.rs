//! The JSON Schemas of what the commands print with `--json`, and of a layer.
//!
//! They are made of the types that are printed, and checked in: `GGE_WRITE_SCHEMAS=1 cargo test -p gge-cli schema`
//! writes them anew.

use std::io::{self, Write};

use clap::{Args, ValueEnum};

use crate::output::Failure;

/// Print the JSON Schema of what a command prints as JSON, or of a layer.
///
/// Example: gge schema scan
#[derive(Args)]
pub(crate) struct Arguments {
    /// Of which command; of `check`, `scan --format jsonl` and `export jsonl`, that of a line; `layer` is what `--with` reads.
    shape: Shape,
}

/// Defines the shapes: the name of each, and the type that is printed.
macro_rules! shapes {
    ($($(#[$doc:meta])* $variant:ident = $name:literal: $printed:ty,)+) => {
        /// What is printed, and a layer, which is read.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
        enum Shape {
            $($(#[$doc])* #[value(name = $name)] $variant,)+
            /// A layer, as `--with` reads it.
            Layer,
        }

        impl Shape {
            /// Returns the schema that is checked in.
            const fn text(self) -> &'static str {
                match self {
                    $(Self::$variant => include_str!(concat!("../../schemas/", $name, ".json")),)+
                    Self::Layer => include_str!("../../schemas/layer.json"),
                }
            }

            /// Makes the schema of the type.
            #[cfg(test)]
            fn generated(self) -> String {
                match self {
                    $(Self::$variant => tests::schema_of::<$printed>(),)+
                    Self::Layer => tests::written(gge_core::record::Layer::json_schema()),
                }
            }
        }
    };
}

shapes! {
    /// What `gge check` prints for a quotation.
    Check = "check": super::check::Checked<'_>,
    /// What `gge cite` prints.
    Cite = "cite": super::cite::Cited,
    /// What `gge compare` prints.
    Compare = "compare": gge_core::compare::Comparison<'_>,
    /// What `gge compare --all` prints.
    CompareAll = "compare-all": gge_core::compare::Counterparts<'_>,
    /// What `gge cumulative` prints.
    Cumulative = "cumulative": gge_core::overview::Cumulative<'_>,
    /// What `gge drift` prints.
    Drift = "drift": Vec<gge_core::compare::Drift<'_>>,
    /// What `gge export json` prints.
    Export = "export": gge_core::export::Export<'_>,
    /// A line of what `gge export jsonl` prints.
    ExportLine = "export-line": gge_core::export::ExportLine<'_>,
    /// What `gge lineage` prints.
    Lineage = "lineage": gge_core::compare::Lineage<'_>,
    /// What `gge lineage --progressive` prints.
    LineageProgressive = "lineage-progressive": gge_core::compare::Progression<'_>,
    /// What `gge members` prints.
    Members = "members": super::members::Members<'_>,
    /// What `gge parse` prints.
    Parse = "parse": gge_core::parse::Parsed,
    /// What `gge scan` prints.
    Scan = "scan": Vec<crate::scan::report::json::Element<'_>>,
    /// A line of what `gge scan --format jsonl` prints.
    ScanLine = "scan-line": crate::scan::report::json::Element<'_>,
    /// A line of what `gge scan --jsonl` prints.
    ScanDocument = "scan-document": crate::scan::lines::Answer<'_>,
    /// What `gge search` prints.
    Search = "search": Vec<gge_core::search::Hit<'_>>,
    /// What `gge show` prints.
    Show = "show": super::show::Shown<'_>,
    /// What `gge timeline` prints.
    Timeline = "timeline": super::timeline::Shown<'_, '_>,
    /// What `gge uptake` prints.
    Uptake = "uptake": super::uptake::Shown<'_>,
    /// What `gge uptake --endorsed-norms` prints.
    UptakeEndorsed = "uptake-endorsed": super::uptake::Endorsed<'_>,
    /// What `gge uptake --matrix` prints.
    UptakeMatrix = "uptake-matrix": gge_core::overview::UptakeMatrix<'_>,
    /// What `gge uptake --organs` prints.
    UptakeOrgans = "uptake-organs": super::uptake::Map<'_>,
    /// What `gge verify` prints.
    Verify = "verify": gge_core::compare::Verification<'_>,
}

pub(crate) fn run(arguments: &Arguments) -> Result<(), Failure> {
    Ok(io::stdout().lock().write_all(arguments.shape.text().as_bytes())?)
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use clap::ValueEnum;
    use schemars::JsonSchema;
    use schemars::generate::SchemaSettings;

    use super::Shape;

    /// Makes the schema of what a type is written as.
    pub(super) fn schema_of<T: JsonSchema>() -> String {
        let generator = SchemaSettings::draft2020_12().for_serialize().into_generator();
        written(generator.into_root_schema_for::<T>())
    }

    /// Writes a schema as it is checked in.
    pub(super) fn written(schema: schemars::Schema) -> String {
        format!("{:#}\n", schema.to_value())
    }

    #[test]
    fn the_schemas_are_those_of_the_types() {
        for shape in Shape::value_variants() {
            let generated = shape.generated();
            if std::env::var_os("GGE_WRITE_SCHEMAS").is_some() {
                let name = shape.to_possible_value().unwrap().get_name().to_owned();
                let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("schemas");
                fs::write(folder.join(format!("{name}.json")), &generated).unwrap();
            } else {
                assert!(generated == shape.text(), "{shape:?} is another: set GGE_WRITE_SCHEMAS to write all anew");
            }
        }
    }
}
