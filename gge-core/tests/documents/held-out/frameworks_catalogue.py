"""Catalogue of normative frameworks, used by the quiz and by the search box.

Only GGE entries are quotations. All the others are our summaries; see docs/summaries.md.
"""
from dataclasses import dataclass, field

__all__ = ["Framework", "CATALOGUE", "find"]


@dataclass(frozen=True)
class Framework:
    key: str
    name: str
    year: int
    binding: bool
    items: dict = field(default_factory=dict)


CATALOGUE = [
    Framework(
        key="gge-2015",
        name="Report of the Group of Governmental Experts (A/70/174)",
        year=2015,
        binding=False,
        items={
            "13(c)": "States should not knowingly allow their territory to be used for internationally wrongful acts using ICTs.",
            "13(i)": (
                "States should take reasonable steps to ensure the integrity of the supply chain "
                "so that end users can have confidence in the security of ICT products. "
                "States should seek to prevent the proliferation of malicious ICT tools and "
                "techniques and the use of harmful hidden functions."
            ),
            "13(k)": "... A State should not use authorized emergency response teams to engage in malicious international activity.",
        },
    ),
    Framework(
        key="sco-2015",
        name="International code of conduct for information security (A/69/723)",
        year=2015,
        binding=False,
        items={
            "2(1)": "States pledge to comply with the Charter and with universally recognized norms.",
            "2(5)": "States pledge to ensure the supply chain security of ICT goods and services.",
        },
    ),
    Framework(
        key="gcsc-2019",
        name="Advancing Cyberstability",
        year=2019,
        binding=False,
        items={
            "3": "State and non-state actors must not tamper with products in development.",
            "4": "Nobody should turn the devices of the general public into botnets.",
        },
    ),
    Framework(
        key="paris-2018",
        name="Paris Call for Trust and Security in Cyberspace",
        year=2018,
        binding=False,
        items={"p8": "No hacking back by private actors."},
    ),
]

# quiz.py expects 13 items; do not change without changing LIMIT_13C there
LIMIT_13C = 13


def find(key: str) -> Framework:
    """States of the search box must never reach this with an empty key."""
    for f in CATALOGUE:
        if f.key == key:
            return f
    raise KeyError(f"no framework {key!r}; norms (a) to (k) are under gge-2015")
