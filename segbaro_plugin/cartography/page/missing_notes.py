"""The note below the map on the number of areas without data, and the reasons."""

from __future__ import annotations

from collections.abc import Sequence

from ...tables.model.tidy import Status
from ...words import Text
from ..classes.class_labels import NO_VALUE, number
from ..values.area_summary import AreaTable

AREAS = Text("Areas: {n}.", "Områden: {n}.")
LACKING = Text("{why}: {n}.", "{why}: {n}.")


def missing_note(table: AreaTable, fields: Sequence[str], captions: Sequence[str], language: str) -> str:
    """The number of areas, and of those without a value by reason, separately for each of several fields."""
    summaries = [table.summary(field) for field in fields]
    if not summaries:
        return ""
    parts = [AREAS.say(language, n=number(summaries[0].areas, 0, language))]
    for status in (Status.MISSING, Status.SUPPRESSED, Status.NOT_APPLICABLE):
        counts = [summary.lacking.get(status, 0) for summary in summaries]
        # That nothing is missing is said too: a page without the count would leave it open.
        if status is Status.MISSING or any(counts):
            text = _counts_text(counts, captions, language)
            parts.append(LACKING.say(language, why=NO_VALUE[status].say(language), n=text))
    return " ".join(parts)


def _counts_text(counts: Sequence[int], captions: Sequence[str], language: str) -> str:
    """A single number if it is the same for all fields, otherwise the non-zero ones with their captions."""
    if len(set(counts)) == 1:
        return number(counts[0], 0, language)
    pairs = zip(counts, captions, strict=True)
    return ", ".join(f"{number(count, 0, language)} ({caption})" for count, caption in pairs if count)
