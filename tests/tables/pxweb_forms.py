"""Writes a table in every form in which PxWeb saves one: workbooks, csv, relational csv.

Written anew from what its serializers do: a workbook has a title, an empty row, one row for each variable of the
heading (whose texts stand in the first column of their span), no headings over the stub, each label of the stub only
in the first row of its group, and notes below an empty row. A csv has all labels in all rows, the texts of the heading
with blanks between, numbers and marks without quotes. A relational csv has all variables in the stub.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import product
from math import prod

from tests.tables.raw_books import number, words, xlsx_of

Value = float | str


@dataclass(frozen=True)
class Variable:
    """One variable of the table.

    role: "area", "time", "contents" or "". shown: "text", "code", "both" ("K kvinnor"), "dash" ("K - kvinnor"),
    "after" ("kvinnor K") or "double" (two columns; in a heading the text). code: the name over the codes in a csv with
    two columns.
    """

    name: str
    codes: tuple[str, ...]
    texts: tuple[str, ...]
    role: str = ""
    shown: str = "text"
    code: str = ""

    def labels(self, own: bool = False) -> list[tuple[str, ...]]:
        """What stands of each category: one cell, or two; `own`: in one cell."""
        pairs = list(zip(self.codes, self.texts, strict=True))
        if self.shown == "double" and not own:
            return [*pairs]
        forms = {"code": "{0}", "both": "{0} {1}", "dash": "{0} - {1}", "after": "{1} {0}"}
        return [(forms.get(self.shown, "{1}").format(*pair),) for pair in pairs]


@dataclass(frozen=True)
class PxTable:
    """A table as PxWeb holds it. values: numbers or marks, those of the last variable of the heading run fastest."""

    contents: str
    stub: tuple[Variable, ...]
    heading: tuple[Variable, ...]
    values: tuple[Value, ...]
    notes: tuple[str, ...] = ()

    @property
    def variables(self) -> tuple[Variable, ...]:
        return (*self.stub, *self.heading)

    @property
    def title(self) -> str:
        *names, last = [variable.name for variable in self.variables]
        return f"{self.contents} efter {', '.join(names)} och {last}" if names else f"{self.contents} efter {last}"

    def rows(self) -> Iterator[tuple[Value, ...]]:
        width = prod(len(variable.codes) for variable in self.heading)
        return (self.values[start : start + width] for start in range(0, len(self.values), width))


def workbook(table: PxTable, title: bool = True, named: bool = False) -> bytes:
    """The Excel file; `named`: with the variables' names over the first column of each, as some versions have."""
    head = [[table.title], [], *_headings(table)] if title else _headings(table)
    if named:
        last = head[-1]
        names = [cell for one in table.stub for cell in [one.name, *[""] * (len(one.labels()[0]) - 1)]]
        last[: len(names)] = names
    body = [[*stub, *row] for stub, row in zip(_stub_in_groups(table), table.rows(), strict=True)]
    notes = [[], *([line] for line in table.notes)] if table.notes else []
    return xlsx_of([[_cell(cell) for cell in row] for row in [*head, *body, *notes]])


def _cell(cell: Value) -> str:
    return number(f"{cell:g}") if isinstance(cell, float) else words(cell) if cell else "<c/>"


def _headings(table: PxTable) -> list[list[Value]]:
    left = sum(len(variable.labels()[0]) for variable in table.stub)
    rows: list[list[Value]] = []
    for level, variable in enumerate(table.heading):
        span = prod(len(below.codes) for below in table.heading[level + 1 :])
        times = prod(len(above.codes) for above in table.heading[:level])
        cells = [cell for (text,) in variable.labels(own=True) for cell in [text, *[""] * (span - 1)]]
        rows.append([*[""] * left, *cells * times])
    return rows


def _stub_in_groups(table: PxTable) -> Iterator[list[str]]:
    before: tuple[int, ...] = ()
    for places in product(*(range(len(variable.codes)) for variable in table.stub)):
        row: list[str] = []
        for position, variable in enumerate(table.stub):
            cells = variable.labels()[places[position]]
            same = position < len(places) - 1 and before[: position + 1] == places[: position + 1]
            row.extend([""] * len(cells) if same else cells)
        before = places
        yield row


def delimited(table: PxTable, separator: str, title: bool = False, quotes: bool = True, decimal: str = ".") -> str:
    """The csv or text file."""
    columns = [" ".join(word for (word,) in row) for row in product(*(v.labels(own=True) for v in table.heading))]
    names = [name for one in table.stub for name in ([one.code] if len(one.labels()[0]) > 1 else []) + [one.name]]
    lines = [[_text(word, quotes) for word in [*names, *(columns if table.heading else [table.contents])]]]
    for stub, row in zip(product(*(v.labels() for v in table.stub)), table.rows(), strict=True):
        labels = [_text(cell, quotes) for cells in stub for cell in cells]
        lines.append([*labels, *(_number(value, decimal) for value in row)])
    head = [_text(table.title, quotes), ""] if title else []
    return "\r\n".join([*head, *(separator.join(line) for line in lines)]) + "\r\n"


def _text(word: str, quotes: bool) -> str:
    return f'"{word}"' if quotes else word


def _number(value: Value, decimal: str) -> str:
    text = f"{value:.10f}".rstrip("0").rstrip(".") if isinstance(value, float) else value
    return text.replace(".", decimal) if isinstance(value, float) else text


def relational(table: PxTable, shown: str = "") -> PxTable:
    """The table with all its variables in the stub; `shown`: of every one, as the version with codes only has it."""
    stub = [replace(one, shown=shown or one.shown) for one in table.variables]
    return replace(table, stub=tuple(stub), heading=())
