#!/usr/bin/env python3
"""Print a checklist for reviewing a draft statement on cyber norms.

The wording is that of the reports of the Groups of Governmental Experts; the
questions are ours. Usage: review_checklist.py [--short]
"""

from __future__ import annotations

import argparse
import textwrap
from dataclasses import dataclass


@dataclass(frozen=True)
class Item:
    ref: str
    text: str
    ask: str = ""


# A/70/174, para. 13 (c): "States should not knowingly allow their
# territory to be used for internationally wrongful acts using ICTs"
TERRITORY = Item(
    ref="A/70/174, para. 13 (c)",
    text=(
        "States should not knowingly allow their territory "
        "to be used for internationally wrongful acts using ICTs"
    ),
    ask="Does the draft keep 'knowingly'?",
)

CRITICAL = Item(
    ref="A/70/174, para. 13 (f)",
    text=(
        "A State should not conduct or knowingly support ICT activity "
        "contrary to its obligations under international law that "
        "intentionally damages critical infrastructure [...]"
    ),
    ask="Does the draft keep 'contrary to its obligations'?",
)

ATTRIBUTION = Item(
    ref="A/70/174, para. 28 (f)",
    text=(
        "the indication that an ICT activity was launched or otherwise "
        "originates from the territory or the ICT infrastructure of a "
        "State may be insufficient to attribute the activity to "
        "that State"
    ),
    ask="Does the draft accuse anybody?",
)

PROXIES = Item(
    "A/68/98, para. 23",
    "States must not use proxies " + "to commit internationally " + "wrongful acts.",
    "Does the draft say 'must'?",
)

ITEMS = [TERRITORY, CRITICAL, ATTRIBUTION, PROXIES]

# TODO: norms (g) and (h). Should States be asked to respond to requests here too?
HOUSE_STYLE = [
    "No more than two adjectives per sentence.",
    "Writers should consider all relevant information before naming a State.",
    "Write 'information and communications technologies (ICTs)' once, then 'ICTs'.",
]


def show(item: Item, short: bool) -> str:
    body = item.ask if short else textwrap.fill(f"“{item.text}”", 72)
    return f"[ ] {item.ref}\n{textwrap.indent(body, '    ')}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--short", action="store_true")
    args = parser.parse_args()
    for item in ITEMS:
        print(show(item, args.short))
    for rule in HOUSE_STYLE:
        print(f"[ ] {rule}")


if __name__ == "__main__":
    main()
