"""The note about areas that a chart cannot show: missing, suppressed and 0 are three different things."""

from __future__ import annotations

from collections.abc import Mapping

from ....tables.cells.status_words import areas_lacking, within
from ....tables.model.tidy import Status
from ....words import listing
from ...values.reasons import Reasons, counted


def missing_note(reasons: Reasons, named: Mapping[str, str], language: str) -> str:
    """The number of areas without a value, by reason, and which of the marked areas these are.

    named: the reason, as `Reasons` has it, of each marked area without a value.
    """
    counts = areas_lacking(counted(reasons), language)
    marked = [f"{name}: {within(Status(why)).say(language)}" for name, why in named.items()]
    return f"{counts} {listing(marked)}{'.' if marked else ''}".strip()
