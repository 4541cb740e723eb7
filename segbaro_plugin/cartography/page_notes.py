"""How many of a page's areas have no data: the line that stands below the map."""

from __future__ import annotations

from collections.abc import Sequence

from ..words import Text
from .area_table import AreaTable
from .labels import number

AREAS = Text("Areas: {n}.", "Områden: {n}.")
MISSING = Text("No data: {n}.", "Uppgift saknas: {n}.")
SUPPRESSED = Text("Suppressed (confidential): {n}.", "Prickad uppgift (sekretess): {n}.")


def missing_note(table: AreaTable, fields: Sequence[str], captions: Sequence[str], language: str) -> str:
    """How many areas there are, and how many lack data or are suppressed, apart for each of several fields."""
    found = [table.summary(field) for field in fields]
    if not found:
        return ""
    missing = [one.missing for one in found]
    suppressed = [one.suppressed for one in found]
    parts = [AREAS.say(language, n=number(found[0].areas, 0, language))]
    parts += [MISSING.say(language, n=_told(missing, captions, language))]
    parts += [SUPPRESSED.say(language, n=_told(suppressed, captions, language))] if any(suppressed) else []
    return " ".join(parts)


def _told(counts: Sequence[int], captions: Sequence[str], language: str) -> str:
    """One number where all fields have the same, else those that are not 0 with their captions."""
    if len(set(counts)) == 1:
        return number(counts[0], 0, language)
    pairs = zip(counts, captions, strict=True)
    return ", ".join(f"{number(count, 0, language)} ({caption})" for count, caption in pairs if count)
