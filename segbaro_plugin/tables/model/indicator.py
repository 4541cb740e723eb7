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


@dataclass(frozen=True, kw_only=True)
class Indicator:
    """An indicator's declaration; fields, aliases, legends, palettes and documentation are projections of it.

    content_codes: the codes of its content in source tables ("000008IT"). headings: further words by which a
    column or a content is recognised, lower case. fixed_limits: class limits that are part of its definition.
    """

    id: str
    name: Text
    statistics_area: Text
    unit: Unit
    direction: Direction
    tables: tuple[str, ...] = ()
    content_codes: tuple[str, ...] = ()
    headings: tuple[str, ...] = ()
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
