"""Rows that have found their area -> wide columns, one an indicator and year."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from ..words import Text
from .catalogue import Direction, Indicator, Unit
from .grid import Objects
from .numbers import Floats
from .tidy import Status

if TYPE_CHECKING:
    import pandas as pd

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
    """Columns in the order of `fields`: values and statuses, areas x fields."""

    fields: list[Field]
    values: Floats
    statuses: Objects

    def plain_values(self) -> dict[str, list[float | None]]:
        """By field, one float or None an area: what a layer can be given."""
        columns = np.where(np.isnan(self.values), None, self.values.astype(object)).T.tolist()  # type: ignore[call-overload]
        return {field.name: column for field, column in zip(self.fields, columns, strict=True)}

    def plain_statuses(self) -> dict[str, list[str]]:
        """By field, one status an area, where some are withheld."""
        columns = self.statuses.T.tolist()
        return {field.name: column for field, column in zip(self.fields, columns, strict=True) if field.withheld}


def widen(met: pd.DataFrame, areas: int, indicators: Mapping[str, Indicator]) -> Wide:
    """The columns of `met`, tidy rows with the `position` of their area; no two rows of one area in one column."""
    column, pairs = _columns(met, indicators)
    values = np.full((areas, len(pairs)), np.nan)
    statuses = np.full((areas, len(pairs)), Status.MISSING.value, dtype=object)
    position = met["position"].to_numpy()
    values[position, column] = met["value"].to_numpy()
    statuses[position, column] = met["status"].to_numpy()
    divisions = _divisions(met, column, len(pairs))
    fields = [
        _field(indicators[id], year, statuses[:, number], divisions[number]) for number, (id, year) in enumerate(pairs)
    ]
    return Wide(fields, values, statuses)


def _columns(
    met: pd.DataFrame, indicators: Mapping[str, Indicator]
) -> tuple[npt.NDArray[np.int64], list[tuple[str, int | None]]]:
    """The column of each row; columns stand in the order of the indicators and then of the years."""
    import pandas as pd

    order = {id: number for number, id in enumerate(indicators)}
    ids = met["indicator"].map(order).to_numpy(dtype=np.int64)
    years = met["year"].fillna(0).to_numpy(dtype=np.int64)
    keys = ids * 10_000 + years
    column, uniques = pd.factorize(keys, sort=True)
    names = list(indicators)
    return column, [(names[key // 10_000], key % 10_000 or None) for key in uniques.tolist()]


def _divisions(met: pd.DataFrame, column: npt.NDArray[np.int64], columns: int) -> list[str]:
    """The division of each column where all its rows have the same."""
    import pandas as pd

    codes, names = pd.factorize(met["division"])
    found: list[set[str]] = [set() for _ in range(columns)]
    for pair in np.unique(column * len(names) + codes).tolist():
        found[pair // len(names)].add(names[pair % len(names)])
    return [one.pop() if len(one) == 1 else "" for one in found]


def _field(indicator: Indicator, year: int | None, statuses: Objects, division: str) -> Field:
    counts = {status: int((statuses == status).sum()) for status in _STATUSES}
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
    def words(name: str, unit: str) -> str:
        # "(%)" but not "index (index)": a unit that the name already says is not repeated.
        said = f" ({unit})" if unit and unit.lower() not in name.lower() else ""
        return name + ("" if year is None else f" {year}") + said

    unit = indicator.unit.value
    return Text(words(indicator.name.en, unit.en), words(indicator.name.sv, unit.sv))
