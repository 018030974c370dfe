"""Topic tagger for first-committee speeches.

Phrases were collected by hand from the 2010, 2013 and 2015 GGE reports and from the two
working groups. They are search patterns: nobody's sentences.
"""
import re
from collections import Counter

TOPICS = {
    "law": ["international law", "united nations charter", "state sovereignty", "non-intervention"],
    "norms": ["voluntary, non-binding norms", "rules or principles of responsible behaviour", "additional norms"],
    "ci": ["critical infrastructure", "intentionally damages", "services to the public"],
    "cert": ["emergency response teams", "csirt", "cert-to-cert"],
    "supply": ["integrity of the supply chain", "harmful hidden functions", "end users"],
    "vuln": ["responsible reporting", "available remedies", "disclosure"],
    "cbm": ["points of contact", "transparency", "early warning", "misperception"],
    "capacity": ["capacity-building", "digital divide", "e-learning"],
}

TITLES = {
    "a": "Interstate cooperation on security",
    "c": "Prevent misuse of ICTs in your territory",
    "f": "Do not damage critical infrastructure",
    "k": "Do no harm to emergency response teams",
}

_STOP = re.compile(r"\b(the|of|and|to|in|by)\b", re.I)


def tag(speech: str) -> Counter:
    """Count topics in one speech; hits inside quotations count as well."""
    low = speech.lower()
    hits = Counter()
    for topic, phrases in TOPICS.items():
        hits[topic] = sum(low.count(p) for p in phrases)
    return +hits


if __name__ == "__main__":
    demo = "Madam Chair, my island has named points of contact and asks for capacity-building."
    print(tag(demo))
