"""What a sheet says of its cells beside their values, which GDAL does not tell.

GDAL gives the value of a cell (0.12) and not how it is shown (12 %), and nothing for a formula that was never
computed.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation
from itertools import islice
from math import isfinite

from ....words import Sentence, listing, sentence

MOST_ROWS, MOST_COLUMNS = 1 << 20, 1 << 14
"""The size of a sheet in the programs that write them."""


@dataclass
class SheetCells:
    """Columns (from 0) by row (from 1): cells shown as per cent, and formulas without a result."""

    percent: dict[int, tuple[int, ...]] = field(default_factory=dict)
    unsaved: dict[int, tuple[int, ...]] = field(default_factory=dict)
    hidden: bool = False

    def mark(self, row: int, percent: list[int], unsaved: list[int]) -> None:
        """Keeps the marked columns of a row."""
        if percent:
            self.percent[row] = tuple(percent)
        if unsaved:
            self.unsaved[row] = tuple(unsaved)

    def shown(self, row: int, cells: list[str]) -> list[str]:
        """A row's cells as they are shown: "12 %" for 0.12; nothing where a formula has no result."""
        for column in self.percent.get(row, ()):
            if column < len(cells):
                cells[column] = _as_percent(cells[column])
        for column in self.unsaved.get(row, ()):
            if column < len(cells):
                cells[column] = ""  # of some OpenDocument formulas GDAL gives the text, of others a result of its own
        return cells


def _as_percent(cell: str) -> str:
    """100 times the number, digit by digit as it stands in the file."""
    try:
        return f"{Decimal(cell).scaleb(2):f} %" if isfinite(float(cell)) else cell
    except (ValueError, InvalidOperation):
        return cell


def notes_of(cells: SheetCells) -> list[Sentence]:
    """What the reader of the sheet should know of its cells."""
    return [*_note_hidden(cells), *_note_unsaved(cells), *_note_percent(cells)]


def _note_hidden(cells: SheetCells) -> list[Sentence]:
    if not cells.hidden:
        return []
    return [sentence(
        "The sheet that was read is hidden in the workbook.", "Bladet som lästes är dolt i arbetsboken.",
    )]  # fmt: skip


def _note_unsaved(cells: SheetCells) -> list[Sentence]:
    if not cells.unsaved:
        return []
    return [sentence(
        "Formulas whose results were not saved in the workbook were read as missing ({count}: {cells}). Open the "
        "workbook in Excel or LibreOffice, save it and read it again.",
        "Formler vars resultat inte är sparade i arbetsboken lästes som saknade ({count} st: {cells}). Öppna "
        "arbetsboken i Excel eller LibreOffice, spara den och läs in den igen.",
        count=sum(map(len, cells.unsaved.values())), cells=_first_of(cells.unsaved),
    )]  # fmt: skip


def _note_percent(cells: SheetCells) -> list[Sentence]:
    if not cells.percent:
        return []
    return [sentence(
        "Cells formatted as percentages were read as displayed, 0.12 as 12 % ({count}: {cells}).",
        "Celler med procentformat lästes som de visas, 0,12 som 12\u00a0% ({count} st: {cells}).",
        count=sum(map(len, cells.percent.values())), cells=_first_of(cells.percent),
    )]  # fmt: skip


def _first_of(marked: Mapping[int, tuple[int, ...]]) -> str:
    """The first five cells as a spreadsheet calls them: C5; a sixth only says that there are more."""
    places = ((row, column) for row, columns in marked.items() for column in columns)
    return listing([f"{_letters(column)}{row}" for row, column in islice(places, 6)])


def _letters(column: int) -> str:
    letters = ""
    while column >= 0:
        letters = chr(65 + column % 26) + letters
        column = column // 26 - 1
    return letters
