"""A selection becomes calls that a service allows, so that every cell is asked for once."""

from __future__ import annotations

from dataclasses import replace
from math import ceil

from ..exchange.request import SourceError
from .selection import Limits, Selection


def plan(selection: Selection, limits: Limits) -> tuple[Selection, ...]:
    """The calls for a selection, in its order; none of them above the limits, and no code twice in one.

    The longest dimension is split, into parts of equal length; where one code of it is still too much, the next.

    Raises:
        SourceError: a dimension without codes, or limits under which nothing can be asked.
    """
    wanted = replace(selection, codes={name: _once(codes) for name, codes in selection.codes.items()})
    empty = next((name for name, codes in wanted.codes.items() if not codes), None)
    if empty is not None:
        raise SourceError(
            'Nothing is chosen of "{name}" in table {table}. Choose at least one code.',
            "Inget är valt av ”{name}” i tabell {table}. Välj minst en kod.",
            name=empty,
            table=selection.table,
        )
    return tuple(_split(wanted, limits))


def _once(codes: tuple[str, ...]) -> tuple[str, ...]:
    """Each code once, whatever its case: services take "a" and "A" for one, and fail on both."""
    return tuple({code.lower(): code for code in reversed(codes)}.values())[::-1]


def _split(selection: Selection, limits: Limits) -> list[Selection]:
    most = _most_of_longest(selection, limits)
    name = _longest(selection)
    codes = selection.codes[name]
    if most >= len(codes):
        return [selection]
    if len(codes) == 1:
        raise SourceError(
            "The service allows {cells} {cells:cell|cells} in a call, which is less than one code of each dimension "
            "of table {table} takes.",
            "Tjänsten tillåter {cells} {cells:cell|celler} per anrop, mindre än vad en kod av varje dimension i "
            "tabell {table} kräver.",
            cells=limits.cells,
            table=selection.table,
        )
    length = ceil(len(codes) / ceil(len(codes) / max(most, 1)))
    parts = (codes[start : start + length] for start in range(0, len(codes), length))
    return [call for part in parts for call in _split(_with(selection, name, part), limits)]


def _longest(selection: Selection) -> str:
    return max(selection.codes, key=lambda name: len(selection.codes[name]))


def _most_of_longest(selection: Selection, limits: Limits) -> int:
    """How many codes of the longest dimension one call can have beside all of the others."""
    longest = len(selection.codes[_longest(selection)])
    others = sum(map(len, selection.codes.values())) - longest
    allowed = [limits.cells // (selection.cells // longest)]
    allowed += [limits.values - others] if limits.values else []
    allowed += [limits.codes] if limits.codes else []
    return min(allowed)


def _with(selection: Selection, name: str, codes: tuple[str, ...]) -> Selection:
    return replace(selection, codes={**selection.codes, name: codes})
