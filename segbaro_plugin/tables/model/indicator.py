"""The indicators of the barometer: what each is called, counts, comes from and how it is read."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from ...words import NO_TEXT, Text


class Unit(Enum):
    """What a value is; a share is not a count."""

    PERCENT = Text("%", "%")
    PER_MILLE = Text("‰", "‰")
    PEOPLE = Text("people", "personer")
    THOUSAND_KRONOR = Text("SEK thousand", "tkr")
    INDEX = Text("index", "index")
    TYPE = Text("type", "typ")
    DAYS = Text("days", "dagar")
    NUMBER = Text("number", "antal")
    UNKNOWN = Text("", "")


COUNTS = frozenset({Unit.PEOPLE, Unit.NUMBER})
"""Units of what can be added up."""

SCALES = frozenset({Unit.INDEX, Unit.TYPE, Unit.NUMBER, Unit.UNKNOWN})
"""Units that name a scale, and not what one can have so and so many of; neither titles nor numbers say them."""


class Direction(Enum):
    """Which end of the scale is the worse one."""

    HIGH_IS_WORSE = "high_is_worse"
    HIGH_IS_BETTER = "high_is_better"
    NEUTRAL = "neutral"


class Parts:
    """What a heading says when it means an indicator, in the concepts of `indicators/concepts.py`.

    ways: concepts that must be there, each way enough by itself ("children low_standard"). also: concepts that can be
    there besides. excluding: concepts that never are, though most indicators bear them. Any other part of a heading
    makes it the heading of something else.
    """

    def __init__(self, *ways: str, also: str = "", excluding: str = "") -> None:
        self.ways = tuple(frozenset(way.split()) for way in ways)
        self.also, self.excluding = frozenset(also.split()), frozenset(excluding.split())


@dataclass(frozen=True, kw_only=True)
class Indicator:
    """An indicator's declaration; fields, aliases, legends, palettes and documentation are projections of it.

    content_codes: the codes of its content in source tables ("000008IT"). headings: further words by which a
    column or a content is recognised, lower case. parts: what other headings of it say. fixed_limits: class limits that
    are part of its definition.
    """

    id: str
    name: Text
    statistics_area: Text
    unit: Unit
    direction: Direction
    tables: tuple[str, ...] = ()
    content_codes: tuple[str, ...] = ()
    headings: tuple[str, ...] = ()
    parts: Parts | None = None
    numerator: str = ""
    denominator: str = ""
    levels: tuple[str, ...] = ()
    years: tuple[int, int] | None = None
    suppression: Text = NO_TEXT
    fixed_limits: tuple[float, ...] = ()

    @property
    def where(self) -> Text:
        """Where open figures for small areas are, or that the user's own table is needed."""
        if self.tables:
            return Text(f"Statistics Sweden: {', '.join(self.tables)}", f"SCB: {', '.join(self.tables)}")
        return Text(
            "There is no known open table for small areas; use your own table.",
            "Ingen öppen tabell för små områden är känd; använd en egen tabell.",
        )
