"""Text in a file for a spreadsheet is text, and never a formula that the spreadsheet computes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from .write import Row

_FORMULA = re.compile(r"\s*[=+\-@\t\r]")
"""How text begins that a spreadsheet computes instead of showing it."""
SPREADSHEETS = frozenset({".csv", ".tsv", ".xlsx", ".ods"})


def as_text(words: str) -> str:
    """The words, led by an apostrophe where a spreadsheet would take them for a formula."""
    return f"'{words}" if _FORMULA.match(words) else words


def without_formulas(rows: Iterable[Row]) -> Iterator[Row]:
    """The rows with every text safe from being taken for a formula."""
    for values, geometry in rows:
        yield tuple(as_text(value) if isinstance(value, str) else value for value in values), geometry


def is_spreadsheet(target: str) -> bool:
    """Whether an output goes into a file that spreadsheets open."""
    return Path(target.partition("|")[0]).suffix.lower() in SPREADSHEETS
