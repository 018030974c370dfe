"""Asks `gge mcp` as a client does, that of the Python SDK (`pip install mcp==2.3.0 jsonschema==4.26.0`).

Its arguments are the command to run: `python mcp_client.py target/release/gge`. It lists the tools, calls each of them,
holds the answers against the schemas that are declared and against what the commands print, and fails at the first that
is not as it should be. It does so with each of the two ways in which a client of today opens a connection.
"""

import asyncio
import json
import subprocess
import sys

import jsonschema
from mcp import Client, MCPError, StdioServerParameters

TOOLS = ["check_quotation", "resolve", "show", "compare", "search"]
QUOTATION = "States should respond to requests for assistance by another State"
CITED = "A/70/174, para. 13 (g)"

# A tool and its arguments, and the command that says the same, where one does.
CALLS = [
    ("check_quotation", {"text": QUOTATION}, ["check", QUOTATION]),
    ("check_quotation", {"text": QUOTATION, "cited": CITED}, ["check", QUOTATION, "--cited", CITED]),
    ("check_quotation", {"text": "“To be, or not to be”"}, ["check", "“To be, or not to be”"]),
    ("resolve", {"written": "GGE 2015, norm f"}, None),
    ("show", {"place": "norm (f)"}, ["show", "norm (f)"]),
    ("show", {"place": "A/68/98"}, ["show", "A/68/98"]),
    ("compare", {"from": "2013", "to": "2015"}, ["compare", "2013", "2015"]),
    ("compare", {"from": "2013", "to": "2015", "theme": "law"}, ["compare", "2013", "2015", "--theme", "law"]),
    ("search", {"query": "proxies"}, ["search", "proxies"]),
    ("search", {"query": "kind:norm", "limit": 2}, ["search", "kind:norm", "--limit", "2"]),
]

# What somebody may get wrong, and what the model is told of it.
ERRORS = [
    ("resolve", {"written": "norm x"}, "has items (a) to (k)"),
    ("show", {"place": "A/76/135"}, "no report `A/76/135`"),
    ("show", {}, "missing field `place`"),
    ("check_quotation", {"text": "a" * 200_000}, "too long"),
    ("compare", {"from": "2015", "to": "2013"}, "put the earlier report first"),
    ("search", {"query": "proxies", "limit": "many"}, "invalid type"),
]


def printed(command, arguments):
    """Returns what a command prints as JSON."""
    ended = subprocess.run([*command, *arguments, "--json"], stdout=subprocess.PIPE, check=False)
    return json.loads(ended.stdout)


def require(holds, *told):
    """Fails unless it holds: `assert` may be compiled away."""
    if not holds:
        raise SystemExit(f"failed: {told}")


async def ask(command, mode):
    """Asks a server that this command starts."""
    server = StdioServerParameters(command=command[0], args=[*command[1:], "mcp"])
    async with Client(server, mode=mode, read_timeout_seconds=60) as client:
        require(client.server_info.name == "gge", client.server_info)
        version = subprocess.run([*command, "--version"], stdout=subprocess.PIPE, check=True).stdout.decode()
        require(version.startswith(f"gge {client.server_info.version}\n"), client.server_info, version)
        require("2017" in client.instructions, client.instructions)

        tools = {tool.name: tool for tool in (await client.list_tools()).tools}
        require(list(tools) == TOOLS, list(tools))
        for tool in tools.values():
            for schema in (tool.input_schema, tool.output_schema):
                jsonschema.Draft202012Validator.check_schema(schema)
            require(tool.description and tool.annotations.read_only_hint, tool)

        examples = [(name, example, None) for name in TOOLS for example in tools[name].input_schema["examples"]]
        for name, arguments, same in CALLS + examples:
            jsonschema.validate(arguments, tools[name].input_schema)
            result = await client.call_tool(name, arguments)
            require(not result.is_error, name, arguments, result)
            answer = result.structured_content
            jsonschema.validate(answer, tools[name].output_schema)
            require(json.loads(result.content[0].text) == answer, name, arguments, "the text is another")
            if same:
                expected = printed(command, same)
                require(answer == ({"hits": expected} if name == "search" else expected), name, arguments, answer)

        place = (await client.call_tool("resolve", {"written": "norm f"})).structured_content
        shown = printed(command, ["show", "norm f"])
        require(place == {key: shown[key] for key in place}, place)

        for name, arguments, told in ERRORS:
            result = await client.call_tool(name, arguments)
            require(result.is_error and told in result.content[0].text, name, arguments, result)

        try:
            result = await client.call_tool("scan", {})
        except MCPError as error:
            require("no tool `scan`" in str(error), error)
        else:
            require(False, "a tool that is not there answers", result)

        together = await asyncio.gather(*(client.call_tool("show", {"place": f"norm {it}"}) for it in "abcdefghijk"))
        ids = [it.structured_content["id"] for it in together]
        require(ids == [f"A/70/174#13({it})" for it in "abcdefghijk"], ids)
        return client.protocol_version


async def main(command):
    versions = [await ask(command, mode) for mode in ("legacy", "auto")]
    print(f"gge mcp: {len(CALLS)} calls and {len(ERRORS)} errors as they should be, by {' and by '.join(versions)}")


if __name__ == "__main__":
    if len(sys.argv) < 2:
        raise SystemExit(__doc__)
    asyncio.run(main(sys.argv[1:]))
