"""A table cut out of its grid: the headings, the columns below them, and the words around."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from ...words import Sentence
from .grid import Bools, Column


class WholeCodes(NamedTuple):
    """A column of codes that were put together, and the field of the layer that has them."""

    position: int
    field: str


@dataclass
class Sheet:
    """A table cut out of its grid: one heading a column, and the words around it. data: rows with a value.

    heading_rows: how many rows the headings were made of. stub: number of columns from the left that hold no values.
    whole_codes: where codes that stood in parts were put together. part: name of the sheet or of the database's table,
    "" for other files.
    """

    headings: list[str]
    columns: list[Column]
    above: list[str]
    below: list[str]
    data: Bools
    separator: str = ""
    format: str = "csv"
    heading_rows: int = 1
    stub: int = 0
    notes: list[Sentence] = field(default_factory=list)
    whole_codes: WholeCodes | None = None
    part: str = ""

    def words(self, row: int) -> str:
        """What stands in a row."""
        cells = (column.words[column.codes[row]].strip() for column in self.columns)
        return " ".join(cell for cell in cells if cell)
