"""Wording of the norms of 2015, for the tooltips of the incident form.

The texts are those of A/70/174, paragraph 13, letter by letter. Do not reword
them: the legal department compares them with the report every spring.
"""

from dataclasses import dataclass

SYMBOL = "A/70/174"
RETRIES = 13          # not a paragraph
BACKOFF = (0.26, 0.28, 1.6)


@dataclass(frozen=True)
class Tip:
    label: str
    text: str


NORMS = {
    "13(b)": Tip(
        "incident",
        "In case of ICT incidents, States should consider all relevant information, including the larger context of the event, the challenges of attribution in the ICT environment and the nature and extent of the consequences;",
    ),
    "13(c)": Tip(
        "territory",
        "States should not knowingly allow their territory to be used for internationally wrongful acts using ICTs;",
    ),
    "13(f)": Tip(
        "infrastructure",
        "A State should not conduct or knowingly support ICT activity contrary to its obligations under international law that damages critical infrastructure or otherwise impairs the use and operation of critical infrastructure to provide services to the public;",
    ),
    "13(h)": Tip(
        "requests",
        "States should respond to appropriate requests for assistance by another State whose critical infrastructure is subject to malicious ICT acts.",
    ),
}


def tip(letter: str) -> Tip:
    """Return the tooltip of a norm, e.g. ``tip("c")``.

    Callers should not knowingly pass an empty letter.
    """
    if not letter:
        raise ValueError("a letter must be given; States have none")
    return NORMS[f"13({letter.strip('()').lower()})"]


def render(letter: str) -> str:
    t = tip(letter)
    # TODO: norm (d) is too long for the bubble, ask design
    return f"<abbr title='{t.text}'>{t.label}</abbr>"
