"""Own codes that stand behind the area's name in one cell: Öster (A1), Öster A1, Öster - A1."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection

from .own_codes import ENOUGH

_NAME = r".*[^\W\d_].*?"
_CODE = r"[^\s()\[\]]*\d[^\s()\[\]]*"
_IN_BRACKETS = re.compile(rf"{_NAME}\s*[(\[]\s*({_CODE}(?:\s{_CODE})*)\s*[)\]]")
_LAST_WORDS = re.compile(rf".*[^\W\d_][)\].]?[,;:]?\s+(?:[-–—:,;]\s*)?({_CODE}(?:\s{_CODE})*)")
_LAST_WORD = re.compile(rf"{_NAME}\s({_CODE})")

Way = Callable[[str], str]


def _found_by(pattern: re.Pattern[str]) -> Way:
    def code(cell: str) -> str:
        found = pattern.fullmatch(cell)
        return found[1] if found else ""

    return code


WAYS: tuple[Way, ...] = tuple(map(_found_by, (_IN_BRACKETS, _LAST_WORDS, _LAST_WORD)))
"""From the surest way of writing a code behind a name to the least sure; each gives a cell's code, "" for none."""


def codes_behind(cells: Collection[str], way: Way) -> dict[str, str]:
    """The code of each cell that is written in this way; none at all where it is not the way of the column.

    Most cells are written so, and their codes differ: "Haga 1", "Lunden 1" are names. Cells without a digit are rows of
    sums, and do not count as long as they are fewer.
    """
    able = [cell for cell in cells if any(map(str.isdigit, cell))]
    found = {cell: code for cell in able if (code := way(cell))}
    if not found or len(found) < ENOUGH * len(able) or len(able) * 2 <= len(cells):
        return {}
    return found if len(set(found.values())) == len(found) else {}
