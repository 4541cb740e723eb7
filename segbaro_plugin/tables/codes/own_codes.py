"""Own codes: those that stand with the area's name in one cell, and text that no number is written as."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Sequence

ENOUGH = 0.8
"""Share of the cells that must be codes for a column to be one of codes."""
_PARTED = re.compile(r"(\S+?)(?:[-–—:,;]?\s+[-–—:]?\s*|[-–—:](?=[^\W\d_]))(\S.*)")
_LETTER = re.compile(r"[^\W\d_]")
_LEAST_DIGITS = 3
_SURE_WIDTH = 3


def parted(cell: str) -> tuple[str, str]:
    """Code and name of a cell that begins with a code: ("101", "Centrum") of "101 - Centrum"; else the cell and ""."""
    if cell.isalnum():
        return cell, ""  # most codes: nothing parts them
    found = _PARTED.fullmatch(cell)
    if found and _has_digit(found[1]) and _LETTER.search(found[2]):
        return found[1], found[2].strip()
    return cell, ""


def codes_with_names(cells: Sequence[str]) -> list[tuple[str, str]] | None:
    """Code and name of each cell, where most cells are a code with a name; None for any other column.

    Codes differ from area to area, and so do the names: "1 rum", "2 rum" are no areas.
    """
    pairs = list(map(parted, cells))
    different = {pair for pair in pairs if pair[1]}
    filled = {cell for cell in cells if cell}
    codes, names = {code for code, _ in different}, {name for _, name in different}
    if not different or min(len(codes), len(different)) < ENOUGH * len(filled) or len(names) * 2 <= len(codes):
        return None
    return pairs if len(codes) > 1 or min(map(len, codes)) >= _SURE_WIDTH else None


def is_code_text(words: Collection[str]) -> bool:
    """Whether the words can be codes only: digits of one width with zeros in front, or letters and digits in one order.

    Of letters and digits only those with several digits are sure: Q1 is a quarter.
    """
    different = set(words)
    (shape, count), *_ = Counter(map(_shape, different)).most_common(1) or [("", 0)]
    if len(different) < 2 or count < ENOUGH * len(different):
        return False
    if set(shape) == {"9"}:
        return len(shape) > 1 and any(word.strip()[:1] == "0" and _shape(word) == shape for word in different)
    return "A" in shape and shape.count("9") >= _LEAST_DIGITS


def _shape(word: str) -> str:
    """The code's order of letters and digits ("9999AA999"); "" for text with any other sign."""
    code = parted(word.strip())[0]
    if not (code.isalnum() and code.isascii()):
        return ""
    return re.sub("[A-Za-z]", "A", re.sub(r"\d", "9", code))


def _has_digit(word: str) -> bool:
    return any(map(str.isdigit, word))
