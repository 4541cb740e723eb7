"""Some of a column's words, and what they are: numbers, codes or names."""

from __future__ import annotations

import re
from functools import cached_property

from ..cells.marks import is_mark
from ..cells.number_words import is_number
from ..codes.normalise import clean, fold
from ..codes.own_codes import is_code_text
from ..find.column_names import RUNNING_NAMES
from ..find.headings import division_named
from ..model.grid import Column
from ..model.plain_numbers import are_plain

_SAMPLE = 5000
_ZERO_FIRST = re.compile(r"^\s*0\d+\s*$", re.MULTILINE)


class Words(list[str]):
    """Some of a column's words, enough to know what they are; what is asked again and again is asked once."""

    @cached_property
    def plain(self) -> bool:
        """Whether all are plain numbers."""
        return are_plain(self)

    @cached_property
    def zero_first(self) -> bool:
        """Whether a word is written as no number is: 0114."""
        return bool(_ZERO_FIRST.search("\n".join(self)))

    @property
    def are_numbers(self) -> bool:
        """Whether all are written as numbers are: plain, and none with a zero in front."""
        return self.plain and not self.zero_first

    @cached_property
    def padded(self) -> bool:
        """Whether all are digits of one width with zeros in front, as codes are written and numbers hardly ever."""
        return self.plain and self.zero_first and is_code_text(self)


def sample(column: Column) -> Words:
    """The filled words, or as many of them, evenly spread, as are enough to know what they are."""
    plain = column.numbers is not None
    filled = column.words if plain else [word for word in column.words if word.strip()]
    words = Words(filled[:: max(1, len(filled) // _SAMPLE)])
    words.plain = plain or words.plain
    return words


def mostly_values(words: Words) -> bool:
    """Numbers or marks, but no codes; a single word among them is then an error and not a category."""
    if words.plain:
        return not words.padded
    good = sum(is_number(word) or is_mark(word) for word in words)
    return good > len(words) / 2


def has_no_codes(name: str, words: Words) -> bool:
    """Whether neither the heading nor any word can be of an area: 1440 may then be a code by chance only."""
    return bool(name) and not division_named(name) and words.are_numbers


def words_only(words: list[str]) -> bool:
    """Whether most cells are names rather than codes: no digit in them."""
    return sum(not any(map(str.isdigit, word)) for word in words) > len(words) / 2


def is_running(heading: str, column: Column) -> bool:
    """Whether the column only counts the rows: 1, 2, 3, or from 0."""
    first = clean(column.words[0]) if column.words else ""
    if fold(heading) not in RUNNING_NAMES or first not in ("0", "1") or len(column.words) != len(column.codes):
        return False
    numbers = range(int(first), int(first) + len(column.words))
    return len(numbers) > 1 and all(
        clean(word) == str(number) for word, number in zip(column.words, numbers, strict=True)
    )
