//! A server of the Model Context Protocol on standard input and output: what the commands know, for language models.

mod in_turn;
mod tools;

use std::sync::OnceLock;

use clap::Args;
use gge_core::quote::Checker;
use gge_core::search::SearchIndex;
use gge_core::text::Truncated;
use gge_core::{Record, Report};
use rmcp::model::{
    CallToolRequestParams, CallToolResponse, CallToolResult, ContentBlock, ErrorData, Implementation, ListToolsResult,
    PaginatedRequestParams, ServerCapabilities, ServerConfig,
};
use rmcp::service::{QuitReason, RequestContext, ServerInitializeError};
use rmcp::transport::async_rw::AsyncRwTransport;
use rmcp::{RoleServer, ServerHandler, ServiceExt};
use tokio::io::{AsyncReadExt, stdin, stdout};
use tokio::task::spawn_blocking;

use crate::output::Failure;
use crate::own;
use crate::page::one_line;
use crate::version::VERSION;

use in_turn::InTurn;
use tools::Tool;

/// What a model is told of the server: what it knows, how to use it, and what it does not know.
const INSTRUCTIONS: &str = "\
gge has the reports of the United Nations Groups of Governmental Experts (GGE) on information security, 2010 to 2017: \
their official wording to the sentence, how secondary sources word them, and what others did with them. Before you give \
or trust a quotation or a citation of them, check it with check_quotation, and take their words from show, not from \
memory. It knows no report after 2017, neither of the Group of 2019 to 2021 nor of the Open-ended Working Groups, and \
holds some reports in part: what it does not find may exist all the same.";

/// Serve the reports to language models: the Model Context Protocol on standard input and output.
///
/// A client starts it and asks it; it ends when its input does. Its tools are `check_quotation`, `resolve`, `show`,
/// `compare` and `search`, which answer as the commands do with `--json`.
#[derive(Args)]
pub(crate) struct Arguments {}

pub(crate) fn run(record: &'static Record) -> Result<(), Failure> {
    let known = Box::leak(Box::new(Known::of(record)));
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let served = runtime.block_on(serve_on_stdio(known));
    // Nothing can stop what waits for standard input, where that goes on after an error.
    runtime.shutdown_background();
    served
}

async fn serve_on_stdio(known: &'static Known) -> Result<(), Failure> {
    // The last line counts as one without its newline, too.
    let transport = AsyncRwTransport::new_server(stdin().chain(&b"\n"[..]), stdout());
    let server = Server { known, tools: tools::all() };
    match server.serve(InTurn::new(transport)).await {
        Ok(running) => match running.waiting().await? {
            QuitReason::JoinError(error) => Err(error.into()),
            _ => Ok(()),
        },
        // Nobody wanted anything.
        Err(ServerInitializeError::ConnectionClosed(_)) => Ok(()),
        Err(error) => Err(error.into()),
    }
}

/// The record that is served, and what answers from it, made when the first asks.
struct Known {
    record: &'static Record,
    checker: OnceLock<&'static Checker<'static>>,
    index: OnceLock<&'static SearchIndex<'static>>,
}

impl Known {
    const fn of(record: &'static Record) -> Self {
        Self { record, checker: OnceLock::new(), index: OnceLock::new() }
    }

    fn checker(&self) -> &'static Checker<'static> {
        self.checker.get_or_init(|| own::checker(self.record))
    }

    fn index(&self) -> &'static SearchIndex<'static> {
        self.index.get_or_init(|| own::index(self.record))
    }

    /// What a model is told: of the server, and of the documents that its user added.
    fn instructions(&self) -> String {
        let is_added = |report: &&Report| Record::builtin().report(report.symbol.as_str()) != Some(*report);
        let added: Vec<String> = self.record.reports().iter().filter(is_added).map(named).collect();
        if added.is_empty() {
            return INSTRUCTIONS.to_owned();
        }
        format!("{INSTRUCTIONS} Its user added, and every tool knows: {}.", added.join("; "))
    }
}

/// A document as a model is told of it: its symbol, year and title.
fn named(report: &Report) -> String {
    let title = report.title.as_ref().map(|title| format!(", {}", Truncated(one_line(title))));
    format!("{} ({}{})", report.symbol, report.year(), title.unwrap_or_default())
}

struct Server {
    known: &'static Known,
    tools: Vec<Tool>,
}

impl ServerHandler for Server {
    fn get_info(&self) -> ServerConfig {
        ServerConfig::new(ServerCapabilities::builder().enable_tools().build())
            .with_server_info(Implementation::new("gge", VERSION))
            .with_instructions(self.known.instructions())
    }

    async fn list_tools(
        &self,
        _: Option<PaginatedRequestParams>,
        _: RequestContext<RoleServer>,
    ) -> Result<ListToolsResult, ErrorData> {
        Ok(ListToolsResult::with_all_items(self.tools.iter().map(|it| it.listed.clone()).collect()))
    }

    async fn call_tool(
        &self,
        request: CallToolRequestParams,
        _: RequestContext<RoleServer>,
    ) -> Result<CallToolResponse, ErrorData> {
        let Some(tool) = self.tools.iter().find(|it| it.listed.name == request.name) else {
            return Err(ErrorData::invalid_params(format!("no tool `{}`", Truncated(&request.name)), None));
        };
        let (answer, known, arguments) = (tool.answer, self.known, request.arguments.unwrap_or_default());
        // Beside the thread that reads and writes: so an error of the library ends the answer, not the server.
        let answered = spawn_blocking(move || answer(known, arguments).map_err(|it| it.to_string())).await;
        match answered {
            Ok(Ok(result)) => Ok(result.into()),
            Ok(Err(message)) => Ok(CallToolResult::error(vec![ContentBlock::text(message)]).into()),
            Err(error) => Err(ErrorData::internal_error(error.to_string(), None)),
        }
    }
}
