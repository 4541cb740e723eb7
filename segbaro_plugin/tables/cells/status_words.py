"""The wording of value statuses, shared by maps, charts, tables, reports and logs.

Statistics Sweden writes ".." for what is not available, too uncertain or withheld, and mostly says no more. A figure
that is `Status.SUPPRESSED` is therefore called "missing or confidential", and never confidential alone.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from ...words import Text
from ..model.tidy import Status

STATUS_WORDS: Mapping[Status, Text] = MappingProxyType(
    {
        Status.OK: Text("With value", "Med värde"),
        Status.MISSING: Text("No data", "Uppgift saknas"),
        Status.SUPPRESSED: Text("Missing or confidential", "Uppgift saknas eller är sekretessbelagd"),
        Status.NOT_APPLICABLE: Text("Not applicable", "Uppgift kan inte förekomma"),
    }
)
"""As a heading or a legend has them, with a capital letter."""

AREAS_LACKING: Mapping[Status, Text] = MappingProxyType(
    {
        Status.MISSING: Text("Areas without data: {n}.", "Områden utan uppgift: {n}."),
        Status.SUPPRESSED: Text(
            "Areas whose figure is missing or confidential: {n}.",
            "Områden där uppgift saknas eller är sekretessbelagd: {n}.",
        ),
        Status.NOT_APPLICABLE: Text(
            "Areas for which a figure is not applicable: {n}.", "Områden där uppgift inte kan förekomma: {n}."
        ),
    }
)
"""How many areas have no value, by reason: below charts and in reports."""


def areas_lacking(counts: Mapping[Status, int], language: str) -> str:
    """The numbers of areas without a value as sentences; "" where there are none."""
    return " ".join(AREAS_LACKING[status].say(language, n=n) for status, n in counts.items())


def within(status: Status) -> Text:
    """The same words within a sentence: in lower case."""
    words = STATUS_WORDS[status]
    return Text(words.en[0].lower() + words.en[1:], words.sv[0].lower() + words.sv[1:])
