"""Rows that have found their area -> wide columns, one an indicator and year."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from ...words import Text
from ..codes.categories import years_in
from ..indicators.titles import title
from ..model.grid import Positions
from ..model.indicator import Direction, Indicator, Unit
from ..model.plain_numbers import Floats
from ..model.tidy import Status

if TYPE_CHECKING:
    import pandas as pd

Codes = npt.NDArray[np.int8]

_STATUSES = tuple(status.value for status in Status)
_WITHHELD = {Status.SUPPRESSED.value, Status.NOT_APPLICABLE.value}


@dataclass(frozen=True)
class Field:
    """One wide column: an indicator in a year, and what is known of its values.

    name: `<indicator>_<year>`. statuses: number of areas by status, those without any row counted as missing.
    division: id of the division on which the values were made ("" where it is not known).
    """

    name: str
    indicator: str
    year: int | None
    unit: Unit
    direction: Direction
    alias: Text
    statuses: Mapping[str, int]
    division: str = ""

    @property
    def withheld(self) -> bool:
        """Whether some values are suppressed or not applicable."""
        return bool(_WITHHELD & set(self.statuses))


@dataclass(frozen=True)
class Wide:
    """Columns in the order of `fields`: values and statuses (as numbers of `Status`, in its order), areas x fields."""

    fields: list[Field]
    values: Floats
    statuses: Codes

    def plain_values(self) -> dict[str, list[float | None]]:
        """By field, one float or None an area: what a layer can be given."""
        columns = zip(self.fields, np.ascontiguousarray(self.values.T), strict=True)
        return {field.name: _plain(column) for field, column in columns}

    def plain_statuses(self) -> dict[str, list[str]]:
        """By field, one status an area, where some are withheld."""
        columns = zip(self.fields, self.statuses.T, strict=True)
        return {
            field.name: [_STATUSES[code] for code in column.tolist()] for field, column in columns if field.withheld
        }


def _plain(column: Floats) -> list[float | None]:
    missing = np.isnan(column)
    if not missing.any():
        return column.tolist()
    return np.where(missing, None, column.astype(object)).tolist()  # type: ignore[call-overload]


@dataclass(frozen=True)
class Cells:
    """Where each row goes in the wide table.

    positions, columns: of each row. pairs: the indicator and year of each column, by indicator and then by year.
    """

    positions: Positions
    columns: Positions
    pairs: list[tuple[str, int | None]]

    def meet(self, areas: int) -> bool:
        """Whether two rows go to one cell."""
        taken = np.zeros((areas, len(self.pairs)), dtype=bool)
        taken[self.positions, self.columns] = True
        return bool(taken.sum() < len(self.positions))


def cells_of(met: pd.DataFrame, indicators: Mapping[str, Indicator]) -> Cells:
    """The cells of `met`, tidy rows with the `position` of their area."""
    import pandas as pd

    names = list(indicators)
    order = {id: number for number, id in enumerate(names)}
    ids = met["indicator"].map(order).to_numpy(dtype=np.int64)
    years = years_in(met)
    columns, uniques = pd.factorize(np.asarray(ids * 10_000 + years, dtype=np.int64), sort=True)
    pairs = [(names[key // 10_000], key % 10_000 or None) for key in uniques.tolist()]
    return Cells(met["position"].to_numpy(dtype=np.int64), columns.astype(np.int64), pairs)


def widen(met: pd.DataFrame, cells: Cells, areas: int, indicators: Mapping[str, Indicator]) -> Wide:
    """The columns of `met`, of which no two rows go to one cell."""
    values = np.full((areas, len(cells.pairs)), np.nan)
    statuses = np.full((areas, len(cells.pairs)), _STATUSES.index(Status.MISSING.value), dtype=np.int8)
    values[cells.positions, cells.columns] = met["value"].to_numpy()
    statuses[cells.positions, cells.columns] = met["status"].cat.set_categories(_STATUSES).cat.codes.to_numpy()
    divisions = _divisions(met, cells)
    fields = [
        _field(indicators[id], year, statuses[:, number], divisions[number])
        for number, (id, year) in enumerate(cells.pairs)
    ]
    return Wide(fields, values, statuses)


def _divisions(met: pd.DataFrame, cells: Cells) -> list[str]:
    """The division of each column where all its rows have the same."""
    codes, names = met["division"].cat.codes.to_numpy(), met["division"].cat.categories
    found: list[set[str]] = [set() for _ in cells.pairs]
    there = np.zeros(len(cells.pairs) * len(names), dtype=bool)
    there[cells.columns * len(names) + codes] = True
    for pair in np.flatnonzero(there).tolist():
        found[pair // len(names)].add(names[pair % len(names)])
    return [one.pop() if len(one) == 1 else "" for one in found]


def _field(indicator: Indicator, year: int | None, statuses: Codes, division: str) -> Field:
    counts = dict(zip(_STATUSES, np.bincount(statuses, minlength=len(_STATUSES)).tolist(), strict=True))
    return Field(
        name=indicator.id if year is None else f"{indicator.id}_{year}",
        indicator=indicator.id,
        year=year,
        unit=indicator.unit,
        direction=indicator.direction,
        alias=_alias(indicator, year),
        statuses={status: count for status, count in counts.items() if count},
        division=division,
    )


def _alias(indicator: Indicator, year: int | None) -> Text:
    return Text(*(title(indicator.name, indicator.unit, language, year) for language in ("en", "sv")))
