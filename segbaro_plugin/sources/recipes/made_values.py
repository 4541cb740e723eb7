"""The cells of a table become the values of indicators, as their recipes say."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from ...array_types import Floats
from ...tables.cells.times import year_of
from ...tables.codes.categories import KNOWN, category, ordered
from ...tables.codes.division import Division
from ...tables.indicators.declared import INDICATORS
from ...tables.model.cube import Cube
from ...tables.model.tidy import Source, Status, Table
from .recipe import AREA, CONTENTS, TIME, Figure, Recipe

if TYPE_CHECKING:
    import pandas as pd

WORST_FIRST = (Status.SUPPRESSED, Status.NOT_APPLICABLE, Status.MISSING)
"""A sum of which a part is withheld is itself withheld; it says the strongest reason."""
BY_ID = {one.id: one for one in INDICATORS}


def table_of(recipes: Sequence[Recipe], cube: Cube, division: Division, source: Source) -> Table:
    """The tidy table of the recipes' indicators, from the cells of one table; codes without the vintage's suffix."""
    labels = next(one.labels for one in cube.dimensions if one.id == AREA)
    return Table(
        ordered(_frame(recipes, cube, division)),
        source,
        {one.indicator: BY_ID[one.indicator] for one in recipes},
        labels={code.removesuffix(division.suffix): label for code, label in labels.items()},
        notes=list(cube.notes),
    )


def _frame(recipes: Sequence[Recipe], cube: Cube, division: Division) -> pd.DataFrame:
    """A row for each recipe, area and year for which the recipe holds."""
    import pandas as pd

    areas = [code.removesuffix(division.suffix) for code in _codes(cube, AREA)]
    years = np.array([year_of(code) for code in _codes(cube, TIME)])
    which, area, time = np.meshgrid(*map(np.arange, (len(recipes), len(areas), len(years))), indexing="ij")
    made = [_values(one, cube) for one in recipes]
    values, statuses = (np.stack([one[part] for one in made]) for part in (0, 1))
    first, last = (np.array([one.years[end] for one in recipes])[which] for end in (0, 1))
    known = (years[time] >= first) & (years[time] <= last)
    reasons, words = pd.factorize(statuses[known])
    return pd.DataFrame(
        {
            "area": category(areas, area[known]),
            "division": category([division.id], np.zeros(known.sum(), dtype=int), KNOWN["division"]),
            "year": pd.array(years[time[known]], dtype="Int64"),
            "indicator": category([one.indicator for one in recipes], which[known]),
            "value": values[known],
            "status": category(words, reasons, KNOWN["status"]),
        }
    )


def _values(recipe: Recipe, cube: Cube) -> tuple[Floats, npt.NDArray[np.object_]]:
    """Values and statuses of shape (areas, years)."""
    values, statuses = _sum(recipe.figure, cube)
    if recipe.of is None:
        return values, statuses
    whole, reasons = _sum(recipe.of, cube)
    statuses = _worse(np.stack([statuses, reasons]))
    with np.errstate(divide="ignore", invalid="ignore"):
        shares = 100 * values / whole
    none = (statuses == Status.OK.value) & ~np.isfinite(shares)
    return np.where(none, np.nan, shares), np.where(none, Status.MISSING.value, statuses)


def _sum(figure: Figure, cube: Cube) -> tuple[Floats, npt.NDArray[np.object_]]:
    """The figure's cells added up, (areas, years); NaN where a part of it is missing."""
    chosen = {CONTENTS: (figure.contents,), **figure.categories}
    rows = [_places(one.codes, chosen.get(one.id)) for one in cube.dimensions]
    shape = [len(one.codes) for one in cube.dimensions]
    ends = [[one.id for one in cube.dimensions].index(name) for name in (AREA, TIME)]
    cells = np.moveaxis(np.arange(len(cube.values)).reshape(shape)[np.ix_(*rows)], ends, (0, -1))
    cells = cells.reshape(len(cells), -1, cells.shape[-1])
    worst = _worse(np.moveaxis(cube.statuses[cells], 1, 0))
    return np.where(worst == Status.OK.value, cube.values[cells].sum(axis=1), np.nan), worst


def _worse(statuses: npt.NDArray[np.object_]) -> npt.NDArray[np.object_]:
    """The strongest reason along the first axis; OK where all are."""
    found = np.full(statuses.shape[1:], Status.OK.value, dtype=object)
    for reason in reversed(WORST_FIRST):
        found[(statuses == reason.value).any(axis=0)] = reason.value
    return found


def _places(codes: list[str], wanted: tuple[str, ...] | None) -> list[int]:
    if wanted is None:
        return list(range(len(codes)))
    return [codes.index(code) for code in wanted]


def _codes(cube: Cube, dimension: str) -> list[str]:
    return next(one.codes for one in cube.dimensions if one.id == dimension)
