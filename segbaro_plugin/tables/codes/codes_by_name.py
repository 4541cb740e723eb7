"""Codes that only the name of their field or column tells: five digits called "postnummer" are postal codes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from .division import Division
from .meant_codes import readings, spelled
from .own_codes import ENOUGH

_MOST_ZEROS = 2
_EXPONENT = re.compile(r"[eE]\+?\d+$")


def codes_by_name(division: Division, cells: Iterable[str]) -> list[tuple[str, str]] | None:
    """Code and division of each cell, where most look like codes of the division that the field is called after.

    None where they do not, and for divisions whose codes show themselves. Blanks in a code, lost zeros and a name
    behind it are mended; an exponent stays, as only the codes of the other side tell whether it has all its digits.
    """
    if division.by_name is None:
        return None
    cells = list(cells)
    found = [_code(cell, division.by_name) for cell in cells]
    written = sum(any(map(str.isdigit, cell)) for cell in cells)
    if not any(found) or sum(map(bool, found)) < ENOUGH * written:
        return None
    return [(code, division.id) if code else (cell, "other") for cell, code in zip(cells, found, strict=True)]


def _code(cell: str, pattern: re.Pattern[str]) -> str:
    """The code that the cell holds; "" where it holds none."""
    code = next(filter(pattern.fullmatch, _written(cell)), "")
    return cell if code and _EXPONENT.search(cell) else code


def _written(cell: str) -> Iterator[str]:
    """The codes that the cell can mean, last those with the zeros that a spreadsheet can have taken."""
    codes = list(map(spelled, readings(cell)))
    yield from codes
    for code in filter(str.isdecimal, codes):
        yield from (code.zfill(len(code) + lost) for lost in range(1, _MOST_ZEROS + 1))
