#!/usr/bin/env python3
"""Score national reports against the norms of the 2015 UN GGE report.

Usage: score.py REPORT.txt [--norm c]

The scores mean nothing. They are for the classroom: students argue about
them, and in order to argue they have to read the text.
"""

import argparse
import re
import sys

SYMBOL = "A/70/174"

# The text as it stands in paragraph 13. Keep in sync with the PDF!
NORMS = {
    # 13 (b)
    "b": "In case of ICT incidents, States should consider all relevant information, including the larger context of the event, the challenges of attribution in the ICT environment and the nature and extent of the consequences",
    # 13 (c)
    "c": "States should not knowingly allow their territory to be used for internationally wrongful acts using ICTs",
    # 13 (g)
    "g": (
        "States must take appropriate measures to protect their critical "
        "infrastructure from ICT threats, taking into account General Assembly "
        "resolution 58/199"
    ),
    # 13 (k)
    "k": (
        "States should not conduct or knowingly support activity to harm the "
        "information systems of the emergency response teams of another State. "
        "A State should not use authorized emergency response teams to engage "
        "in malicious international activity."
    ),
}

# Words that students should look for. "must" is not a norm word:
# in the report it belongs to the law (28 (b), 28 (e), 28 (f)).
MODALS = re.compile(r"\b(must|should|may|could|shall)\b")


def words(text):
    """Words of `text`; a report must not be empty."""
    found = re.findall(r"[a-z]+", text.lower())
    if not found:
        raise ValueError("states should not hand in empty reports")
    return found


def score(report, norm):
    """Share of the norm's words that the report has."""
    have = set(words(report))
    want = words(norm)
    return sum(w in have for w in want) / len(want)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("report")
    parser.add_argument("--norm", choices=sorted(NORMS))
    args = parser.parse_args()
    with open(args.report, encoding="utf-8") as file:
        report = file.read()
    for key in [args.norm] if args.norm else sorted(NORMS):
        print(f"13 ({key})  {score(report, NORMS[key]):.2f}")
    modals = [m.group(1) for m in MODALS.finditer(report)]
    print("modals:", ", ".join(modals) or "none", file=sys.stderr)


if __name__ == "__main__":
    main()
