"""What the lines above and below a table say of it: who made it, when, and what its title is."""

from __future__ import annotations

import re

from ..indicators.indicator_lookup import unit_of
from ..model.indicator import Unit
from ..model.sheet import Sheet
from ..model.tidy import Source

_UPDATED = re.compile(r"(?:senaste?\s+uppdater(?:ad|ing)|last updated?)\W*(\d{4}-?\d\d-?\d\d.*)?$", re.IGNORECASE)
_PUBLISHER = re.compile(r"(?:källa|source)\s*:?\s*(.*)$", re.IGNORECASE)
_UNIT = re.compile(r"(?:sort|enhet|måttenhet|unit)\s*:\s*(.*)$", re.IGNORECASE)
_TABLE = re.compile(r".*\b(TAB\d{4,5})\b")


def source_of(sheet: Sheet) -> Source:
    """Title, publisher, table id and update stamp, as far as the table says them."""
    words = [*sheet.above, *sheet.below]
    table_ids = [found[1] for line in words if (found := _TABLE.match(line))]
    return Source(
        format=sheet.format,
        publisher=_said(words, _PUBLISHER),
        table_id=table_ids[0] if table_ids else "",
        title=sheet.above[0] if sheet.above else "",
        updated=_said(words, _UPDATED),
    )


def title_of(sheet: Sheet) -> str:
    """The first line above the table; "" where there is none."""
    return next((line for line in sheet.above if line.strip()), "")


def unit_said(sheet: Sheet) -> str:
    """The unit that a line above or below names ("Sort: procent"); "" where it is none that is known."""
    words = _said([*sheet.above, *sheet.below], _UNIT)
    return words if unit_of(words) is not Unit.UNKNOWN else ""


def _said(words: list[str], pattern: re.Pattern[str]) -> str:
    """What follows the words, on the same line or on the next."""
    for position, line in enumerate(words):
        match = pattern.match(line.strip())
        if match:
            return (match[1] or "").strip() or (words[position + 1].strip() if position + 1 < len(words) else "")
    return ""
