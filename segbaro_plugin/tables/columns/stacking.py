"""The columns of values of a sheet, each row by row -> one frame, the columns below each other."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import numpy as np

from ...array_types import Floats
from ..codes.categories import KNOWN, NO_YEAR, category, ordered
from ..model.grid import Column, Objects, Positions
from ..model.tidy import TIDY_COLUMNS, Status

if TYPE_CHECKING:
    import pandas as pd


@dataclass
class Part:
    """One column of values, row by row. indicators: ids. period: the part of the year in its heading."""

    indicators: Column
    values: Floats
    statuses: Column
    year: int | None
    period: str = ""


def all_ok(rows: int) -> Column:
    """The status of as many rows, all of which have their value."""
    return Column([Status.OK.value], np.zeros(rows, dtype=np.int64))


def statuses_of(words: Objects, places: Positions) -> Column:
    """The status of each row; in most columns all are the same."""
    if (words == Status.OK.value).all():
        return all_ok(len(places))
    return Column(words.tolist(), places)


def with_statuses(part: Part, given: Column) -> Part:
    """The statuses of a table that has been tidy before; a value beside another status than "ok" is none."""
    own, said = part.statuses.cells(), given.cells()
    statuses = np.where((said == "") | (said == Status.OK.value), own, said)
    values = np.where(statuses == Status.OK.value, part.values, np.nan)
    statuses[(statuses == Status.OK.value) & np.isnan(values)] = Status.MISSING.value
    words, places = np.unique(statuses.astype(str), return_inverse=True)
    return replace(part, values=values, statuses=Column(words.tolist(), places))


def stacked(base: Mapping[str, Column], years: Positions, parts: Sequence[Part], periods: str = "") -> pd.DataFrame:
    """The parts below each other, each with the columns that all share; a year in a heading goes before a column's.

    periods: the column of the parts of the year, where the headings have them.
    """
    import pandas as pd

    columns: dict[str, Any] = {
        name: category(column.words, np.tile(column.codes, len(parts)), KNOWN.get(name, ()))
        for name, column in base.items()
    }
    if periods:
        words = sorted({part.period for part in parts})
        columns[periods] = category(words, np.repeat([words.index(part.period) for part in parts], len(years)))
    columns["indicator"] = _below([part.indicators for part in parts])
    columns["value"] = np.concatenate([np.empty(0), *(part.values for part in parts)])
    columns["status"] = _below([part.statuses for part in parts], KNOWN["status"])
    own = [years if part.year is None else np.full(len(years), part.year) for part in parts]
    every = np.concatenate([np.empty(0, dtype=np.int64), *own])
    columns["year"] = pd.arrays.IntegerArray(every, every == NO_YEAR)
    names = [*TIDY_COLUMNS, *(name for name in columns if name not in TIDY_COLUMNS)]
    return ordered(pd.DataFrame({name: columns[name] for name in names}, copy=False))


def _below(columns: Sequence[Column], known: Sequence[str] = ()) -> pd.Categorical:
    """Columns below each other."""
    words = [word for column in columns for word in column.words]
    starts = np.cumsum([0, *(len(column.words) for column in columns)])
    places = [column.codes + start for column, start in zip(columns, starts[:-1], strict=True)]
    return category(words, np.concatenate([np.empty(0, dtype=np.int64), *places]), known)
