"""The unit that the cells of a column have behind their numbers."""

from __future__ import annotations

from collections.abc import Sequence

from ...words import quoted
from ..cells.number_words import is_number, unit_behind
from ..model.plain_numbers import are_plain
from ..model.tidy import TableError


def sign_of(words: Sequence[str], column: str = "") -> tuple[str, str, str]:
    """(the unit behind the numbers: "%", "kr", a number with it, a number without it); "" for what there is not.

    Raises TableError for a column with several units.
    """
    if are_plain(words):
        return "", "", ""
    units = {word: unit_behind(word) for word in words if is_number(word)}
    signed = {unit: word for word, unit in units.items() if unit}
    if len(signed) > 1:
        raise TableError(
            'The column "{column}" has numbers in several units: {cells}. Use a single unit.',
            "Kolumnen ”{column}” har tal i flera enheter: {cells}. Skriv alla i samma enhet.",
            column=column,
            cells=quoted(list(signed.values())),
        )
    bare = next((word for word, unit in units.items() if not unit), "")
    return (*next(iter(signed.items()), ("", "")), bare)
