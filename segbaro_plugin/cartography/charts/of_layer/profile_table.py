"""Scale profiles read from the table written by segbaro:segregationprofile."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from qgis.core import QgsFields

from ....indices import CATALOGUE
from ....layers.read.columns import Columns
from ....words import Text
from ..drawing.series import Series

SIZE, VALUE = "size", "value"
WHO = ("place", "year", "group", "measure")
COLUMNS = (*WHO, SIZE, VALUE)
MEASURE = WHO.index("measure")
ALL = Text("all", "alla")
Line = tuple[object, ...]
"""Whose profile it is: `WHO`."""


def is_profile(fields: QgsFields) -> bool:
    """Whether these are the fields of a profile table."""
    return all(fields.indexOf(name) >= 0 for name in COLUMNS)


def profiles(read: Columns, chosen: frozenset[int], language: str) -> list[Series]:
    """One line per place, year, group and measure, named by what distinguishes it from the others.

    read: `WHO` among the keys, size and value among the numbers. chosen: the features whose lines are emphasised; all
    are where none is chosen.
    """
    lines = lines_of(read)
    named = zip(names_of(lines, language), lines.values(), strict=True)
    return [_line(name, read, rows, chosen) for name, rows in named]


def lines_of(read: Columns) -> dict[Line, list[int]]:
    """The rows of each line, in order of first occurrence; `WHO` must be among the keys."""
    lines: dict[Line, list[int]] = {}
    for row, who in enumerate(zip(*(read.keys[name] for name in WHO), strict=True)):
        lines.setdefault(who, []).append(row)
    return lines


def names_of(lines: Mapping[Line, object], language: str) -> list[str]:
    """The text that distinguishes each line from the others; the measure if there is only one line."""
    differing = [i for i in range(len(WHO)) if len({who[i] for who in lines}) > 1] or [MEASURE]
    return [", ".join(_label(i, who[i], language) for i in differing) for who in lines]


def measure_of(read: Columns, language: str) -> str:
    """The name of the measure if all lines share it, otherwise ""."""
    measures = set(read.keys[WHO[MEASURE]])
    return _label(MEASURE, measures.pop(), language) if len(measures) == 1 else ""


def _label(at: int, part: object, language: str) -> str:
    """The text of one of `WHO`: the name of a measure that is in the catalogue, otherwise the value itself."""
    if part is None:
        return ALL.say(language)
    names = {one.id: one.name for one in CATALOGUE} if at == MEASURE else {}
    return names[str(part)].say(language) if part in names else str(part)


def _line(name: str, read: Columns, rows: Sequence[int], chosen: frozenset[int]) -> Series:
    sizes, values = read.numbers[SIZE][list(rows)], read.numbers[VALUE][list(rows)]
    order = np.argsort(sizes)
    emphasised = not chosen or any(read.ids[row] in chosen for row in rows)
    return Series(name, sizes[order].tolist(), values[order].tolist(), emphasised)
