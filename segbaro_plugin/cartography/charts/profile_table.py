"""Scale profiles from the table that segbaro:segregationprofile writes."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from qgis.core import QgsFields

from ...layers.columns import Columns
from ...words import Text
from .series import Series

SIZE, VALUE = "size", "value"
WHO = ("place", "year", "group", "measure")
COLUMNS = (*WHO, SIZE, VALUE)
ALL = Text("all", "alla")


def is_profile(fields: QgsFields) -> bool:
    """Whether these are the fields of a table of profiles."""
    return all(fields.indexOf(name) >= 0 for name in COLUMNS)


def profiles(read: Columns, chosen: frozenset[int], language: str) -> list[Series]:
    """A line for each place, year, group and measure, called by what tells it from the others.

    read: `WHO` among the keys, size and value among the numbers. chosen: the features whose lines are emphasised; all
    are where none is chosen.
    """
    lines: dict[tuple[object, ...], list[int]] = {}
    for row, who in enumerate(zip(*(read.keys[name] for name in WHO), strict=True)):
        lines.setdefault(who, []).append(row)
    differing = [i for i in range(len(WHO)) if len({who[i] for who in lines}) > 1] or [len(WHO) - 1]
    return [
        _line(", ".join(_said(who[i], language) for i in differing), read, rows, chosen) for who, rows in lines.items()
    ]


def _said(part: object, language: str) -> str:
    return ALL.say(language) if part is None else str(part)


def _line(name: str, read: Columns, rows: Sequence[int], chosen: frozenset[int]) -> Series:
    sizes, values = read.numbers[SIZE][list(rows)], read.numbers[VALUE][list(rows)]
    order = np.argsort(sizes)
    emphasised = not chosen or any(read.ids[row] in chosen for row in rows)
    return Series(name, sizes[order].tolist(), values[order].tolist(), emphasised)
