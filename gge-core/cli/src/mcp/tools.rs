//! The tools: their arguments, and what answers them. A model reads the docs of each.

use gge_core::compare::Comparison;
use gge_core::record::Filter;
use gge_core::search::Hit;
use gge_core::{Found, Theme};
use rmcp::model::{CallToolResult, ContentBlock, JsonObject, Tool as Listed, ToolAnnotations};
use schemars::generate::SchemaSettings;
use schemars::transform::{RecursiveTransform, Transform};
use schemars::{JsonSchema, Schema};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::command::check::{Checked, checked};
use crate::command::compare::compared;
use crate::command::search::LIMIT;
use crate::command::show::Shown;
use crate::output::Failure;

use super::Known;

/// A tool as it is listed, and the function that answers.
pub(super) struct Tool {
    pub(super) listed: Listed,
    pub(super) answer: fn(&'static Known, JsonObject) -> Result<CallToolResult, Failure>,
}

/// All tools, in the order in which they are listed.
pub(super) fn all() -> Vec<Tool> {
    vec![tool::<CheckQuotation>(), tool::<Resolve>(), tool::<Show>(), tool::<Compare>(), tool::<Search>()]
}

/// The arguments of a tool. Their docs describe it.
trait Arguments: DeserializeOwned + JsonSchema + 'static {
    const NAME: &str;
    const TITLE: &str;

    type Answer<'a>: Serialize + JsonSchema
    where
        Self: 'a;

    fn answer(&self, known: &'static Known) -> Result<Self::Answer<'_>, Failure>;
}

fn tool<A: Arguments>() -> Tool {
    let mut settings = SchemaSettings::draft2020_12();
    // Not every client of a model follows references.
    settings.inline_subschemas = true;
    let (description, input) = schema::<A>(settings);
    let (_, output) = schema::<A::Answer<'static>>(SchemaSettings::draft2020_12().for_serialize());
    let only_reads = ToolAnnotations::new().read_only(true).destructive(false).idempotent(true).open_world(false);
    let listed = Listed::new(A::NAME, description, input).with_title(A::TITLE).with_annotations(only_reads);
    Tool {
        listed: listed.with_raw_output_schema(output.into()),
        answer: |known, arguments| {
            let arguments: A = serde_json::from_value(Value::Object(arguments))?;
            let answer = arguments.answer(known)?;
            let mut result = CallToolResult::structured(serde_json::to_value(&answer)?);
            // As text in the order of the shape, as the commands print it: what matters most comes first.
            result.content = vec![ContentBlock::text(serde_json::to_string(&answer)?)];
            Ok(result)
        },
    }
}

/// The description of a type, and the rest of its schema.
fn schema<T: JsonSchema>(settings: SchemaSettings) -> (String, JsonObject) {
    let mut schema = settings.into_generator().into_root_schema_for::<T>();
    RecursiveTransform(unwrap_lines).transform(&mut schema);
    schema.remove("title");
    let description = schema.remove("description").and_then(|it| Some(it.as_str()?.to_owned()));
    (description.unwrap_or_default(), schema.as_object().cloned().unwrap_or_default())
}

/// Takes out of a description the ends of lines that are those of the source code.
fn unwrap_lines(schema: &mut Schema) {
    if let Some(Value::String(description)) = schema.get_mut("description") {
        let paragraphs = description.split("\n\n").map(|it| it.replace('\n', " "));
        *description = paragraphs.collect::<Vec<_>>().join("\n\n");
    }
}

/// Checks a quotation from a UN GGE report of 2010 to 2017 against the official wording: the verdict, the provisions it
/// is from, words left out or added, qualifiers lost, duties changed (should, must), and the corrected wording. With
/// `cited`, also whether it stands where it is said to stand. `standing` is `right`, `wrong` or `unrecognized`; the
/// last means only that the wording held here does not have it. Give one quotation, not a whole text.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("examples" = [{
    "text": "States should respond to requests for assistance by another State",
    "cited": "A/70/174, para. 13 (g)",
}]))]
struct CheckQuotation {
    /// The words that are quoted, in English. Omissions may be marked by an ellipsis.
    text: String,
    /// Where the words are said to stand, as it is written: `A/70/174, para. 13 (f)`, `2013 report, para. 23`, `norm f`.
    #[serde(default)]
    cited: Option<String>,
}

impl Arguments for CheckQuotation {
    const NAME: &str = "check_quotation";
    const TITLE: &str = "Check a quotation";

    type Answer<'a> = Checked<'a>;

    fn answer(&self, known: &'static Known) -> Result<Checked<'_>, Failure> {
        checked(known.checker(), &self.text, self.cited.as_deref())
    }
}

/// Finds the one place in the UN GGE reports of 2010 to 2017 to which a written reference refers: its address, which
/// every other tool reads, its citation in the style of the United Nations, and its text. If there is no such place,
/// the error says what is there instead; for a list or range it names the places, to be asked for one by one.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("examples" = [{ "written": "GGE 2015, norm f" }]))]
struct Resolve {
    /// The reference as somebody wrote it: `A/70/174, para. 13 (f)`, `para 13(f) of A/70/174`, `norm f`, `2013 para 23`.
    written: String,
}

impl Arguments for Resolve {
    const NAME: &str = "resolve";
    const TITLE: &str = "Resolve a reference";

    type Answer<'a> = Found<'a>;

    fn answer(&self, known: &'static Known) -> Result<Found<'_>, Failure> {
        Ok(known.record.resolve(&self.written)?)
    }
}

/// Shows the official words of a place in the UN GGE reports of 2010 to 2017, with their source and how near it is to
/// the official text, and what stands under the place: the items of a paragraph, or all provisions of a report.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("examples" = [{ "place": "norm (f)" }]))]
struct Show {
    /// A report, paragraph, item, sentence or rendering: `A/68/98`, `2015`, `norm (f)`, `A/70/174#28(e)`,
    /// `2013 para 23:2` (its second sentence).
    place: String,
}

impl Arguments for Show {
    const NAME: &str = "show";
    const TITLE: &str = "Show the official words";

    type Answer<'a> = Shown<'a>;

    fn answer(&self, known: &'static Known) -> Result<Shown<'_>, Failure> {
        Ok(Shown::of(known.record, known.record.resolve(&self.place)?))
    }
}

/// Compares two UN GGE reports of 2010 to 2017, the earlier one first: what was carried over and how its words changed
/// (`alignments`), what is new in the later one, and what of the earlier one was not carried over. Read `caveats`
/// before you call a provision new or gone. The answer is long: give a theme if only one matters.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("examples" = [{ "from": "A/68/98", "to": "A/70/174", "theme": "law" }]))]
struct Compare {
    /// The earlier report, by symbol or year: `A/68/98`, `2013`.
    from: String,
    /// The later report, by symbol or year: `A/70/174`, `2015`.
    to: String,
    /// The only theme to compare; all if it is left out.
    #[serde(default)]
    theme: Option<Theme>,
}

impl Arguments for Compare {
    const NAME: &str = "compare";
    const TITLE: &str = "Compare two reports";

    type Answer<'a> = Comparison<'a>;

    fn answer(&self, known: &'static Known) -> Result<Comparison<'_>, Failure> {
        compared(known.record, &self.from, &self.to, self.theme)
    }
}

/// Searches the UN GGE reports of 2010 to 2017, how secondary sources word them, and what others did with them, best
/// hit first. Words are found in all their forms; `must not` and the like are searched as such.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("examples" = [{ "query": "who must not use proxies only:provisions", "limit": 5 }]))]
struct Search {
    /// Words, "phrases in quotation marks", -excluded words, addresses (`28c`, `norm f 2015`), and filters: `kind:norm`
    /// (or law, cbm), `report:2015`, `theme:law`, `topic:territory`, `only:provisions` (or renderings, uptake).
    query: String,
    /// How many hits to list at most.
    #[serde(default = "limit")]
    limit: usize,
}

const fn limit() -> usize {
    LIMIT
}

/// The hits of a search.
#[derive(Serialize, JsonSchema)]
struct Hits<'a> {
    /// The entries found, the best first.
    hits: Vec<Hit<'a>>,
}

impl Arguments for Search {
    const NAME: &str = "search";
    const TITLE: &str = "Search the reports";

    type Answer<'a> = Hits<'a>;

    fn answer(&self, known: &'static Known) -> Result<Hits<'_>, Failure> {
        Ok(Hits { hits: known.index().search(&self.query, &Filter::new(), self.limit)? })
    }
}
