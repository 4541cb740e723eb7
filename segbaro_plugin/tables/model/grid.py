"""A grid of text cells, before anything is known of what they mean."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import islice, zip_longest
from typing import TypeVar

import numpy as np
import numpy.typing as npt

from ...array_types import Floats
from ...words import Sentence
from .plain_numbers import plain_floats
from .tidy import TableError

Objects = npt.NDArray[np.object_]
Positions = npt.NDArray[np.int64]
Bools = npt.NDArray[np.bool_]
Result = TypeVar("Result")

MOST_COLUMNS = 20_000
_ROWS_AT_ONCE = 2_048


@dataclass
class Column:
    """A column as its different words, and for each row the position of its word: a question is asked once a word."""

    words: list[str]
    codes: Positions

    @cached_property
    def floats(self) -> Floats:
        """The number of each word in plain digits with a point, NaN for all others: most questions end here."""
        return plain_floats(self.words)

    @cached_property
    def numbers(self) -> Floats | None:
        """The words as numbers, where all of them are plain."""
        return None if np.isnan(self.floats).any() else self.floats

    def take(self, rows: Bools | slice) -> Column:
        """These rows, with only the words that stand in them."""
        if not isinstance(rows, slice) and rows.all():
            return self
        codes = self.codes[rows]
        used = np.flatnonzero(np.bincount(codes, minlength=len(self.words)))
        place = np.zeros(len(self.words), dtype=np.int64)
        place[used] = np.arange(len(used))
        taken = Column([self.words[word] for word in used.tolist()], place[codes])
        taken.floats = self.floats[used]
        return taken

    def cells(self) -> Objects:
        """The words row by row, without outer blanks."""
        return self.spread(word.strip() for word in self.words)

    def filled(self) -> Bools:
        """Which rows have more than blanks."""
        return self._filled_words[self.codes]

    def filled_down(self) -> Column:
        """With the word above in every empty cell, as a merged cell holds until the next."""
        rows = np.maximum.accumulate(np.where(self.filled(), np.arange(len(self.codes)), 0))
        return Column(self.words, self.codes[rows]).take(slice(None))

    def spread(self, values: Iterable[object]) -> Objects:
        """One value per word -> one value per row."""
        values = list(values)
        each = np.empty(len(values), dtype=object)
        each[:] = values
        return each[self.codes]

    def asks_others(self, question: Callable[[str], object]) -> Bools:
        """One answer a word -> one answer a row, where the answer of every plain number is known to be yes."""
        return self._answers(question)[self.codes]

    def asks(self, question: Iterable[bool]) -> Bools:
        """One answer a word -> one answer a row."""
        return np.fromiter(question, dtype=bool, count=len(self.words))[self.codes]

    @cached_property
    def _filled_words(self) -> Bools:
        return self._answers(str.strip)

    def _answers(self, question: Callable[[str], object]) -> Bools:
        answers = ~np.isnan(self.floats)
        for word in np.flatnonzero(~answers).tolist():
            answers[word] = bool(question(self.words[word]))
        return answers


@dataclass
class Grid:
    """Columns of equal length. separator: the sign that parted the cells, "" for a spreadsheet.

    words: what the container says of the table apart from its cells (title, notes). part: name of the sheet or of the
    database's table, "" for other files.
    """

    columns: list[Column]
    separator: str = ""
    format: str = "csv"
    words: list[str] = field(default_factory=list)
    notes: list[Sentence] = field(default_factory=list)
    part: str = ""

    def __len__(self) -> int:
        return len(self.columns[0].codes) if self.columns else 0

    def row(self, position: int) -> list[str]:
        """The cells of one row."""
        return [column.words[column.codes[position]] for column in self.columns]


def grid_of(rows: Iterable[Sequence[str]], separator: str = "", format: str = "csv") -> Grid:
    """The grid of these rows, shorter ones filled up with empty cells; raises TableError when all is empty."""
    builders: list[_Builder] = []
    length = 0
    for chunk in _chunks(iter(rows)):
        if max(map(len, chunk)) > MOST_COLUMNS:
            raise TableError(
                "The table has more than {most} columns. Check that it is the right file.",
                "Tabellen har fler än {most} kolumner. Är det rätt fil?",
                most=MOST_COLUMNS,
            )
        cells = list(zip_longest(*chunk, fillvalue=""))
        builders.extend(_Builder(length) for _ in range(len(cells) - len(builders)))
        length += len(chunk)
        for builder, column in zip_longest(builders, cells):
            builder.add(column if column is not None else ("",) * len(chunk))
    return grid_of_columns([builder.column() for builder in builders], separator, format)


def grid_of_columns(columns: list[Column], separator: str = "", format: str = "csv") -> Grid:
    """The grid of these columns without empty ones at the end; raises TableError when all are."""
    while columns and not any(word.strip() for word in columns[-1].words):
        columns.pop()
    if not columns:
        raise TableError("The table is empty.", "Tabellen är tom.")
    return Grid(columns, separator, format)


def _chunks(rows: Iterator[Sequence[str]]) -> Iterator[list[Sequence[str]]]:
    while chunk := list(islice(rows, _ROWS_AT_ONCE)):
        yield chunk


class _Builder:
    """Gathers a column, chunk by chunk, giving each new word the next number."""

    def __init__(self, empty_rows: int) -> None:
        self._place: defaultdict[str, int] = defaultdict()
        self._place.default_factory = self._place.__len__
        self._codes = [np.full(empty_rows, self._place[""], dtype=np.int64)] if empty_rows else []

    def add(self, cells: tuple[str, ...]) -> None:
        self._codes.append(np.fromiter(map(self._place.__getitem__, cells), dtype=np.int64, count=len(cells)))

    def column(self) -> Column:
        return Column(list(self._place), np.concatenate(self._codes))
