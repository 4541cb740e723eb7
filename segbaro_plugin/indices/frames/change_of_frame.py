"""The change of M between two years of a pandas frame."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from typing import TYPE_CHECKING

import numpy as np

from ...array_types import Floats
from ...words import Text, listing
from ..engine.cleaning import several_groups
from ..engine.evaluate import Reason
from ..engine.option import MeasureError, Option
from ..engine.results import RESULT_COLUMNS, number_places, options_text
from ..engine.sorted_areas import NOWHERE, sort_areas
from .decomposition import METHODS
from .frame_columns import keys, matrix, years

if TYPE_CHECKING:
    import pandas as pd

METHOD = Option("method", Text("Method", "Metod"), "shapley", choices=tuple(METHODS))
Home = tuple[Hashable, Hashable]


def compute_change(
    frame: pd.DataFrame,
    groups: Sequence[str],
    area: str,
    year: str,
    step: tuple[int, int],
    place: str | None = None,
    method: str = "shapley",
) -> pd.DataFrame:
    """Why the mutual information M of each place changed from one year to another.

    Args:
        frame: one row per area and year, with counts of people by group; NaN is missing, never 0.
        groups: columns with the counts of each group.
        area: column with the code of the area; an area that is in only one of the years came or went.
        year: column with whole years.
        step: the two years.
        place: column with the place of each area.
        method: "shapley" (Elbers 2021), "karmel_maclachlan" (1988) or "mora_ruiz_castillo" (2009).

    Returns:
        One row per place and term (`change.TERMS`), with the columns of `RESULT_COLUMNS`; an area whose count is
        missing in one of the years is left out of both.

    Raises:
        MeasureError: an unknown column or method, a year without rows, or two rows of an area and year.
    """
    import pandas as pd

    METHOD.check(method)
    tables = [_table(frame, groups, area, year, place, wanted) for wanted in step]
    homes = sorted({*tables[0], *tables[1]}, key=str)
    codes, names = number_places([home[0] for home in homes] if place else None, None, len(homes))
    counts = several_groups(np.concatenate([_side_by_side(table, homes, groups) for table in tables], axis=1))
    sorted_areas = sort_areas(counts, codes)
    before, after = np.split(sorted_areas.columns["counts"], 2, axis=1)
    with np.errstate(divide="ignore", invalid="ignore"):
        terms = METHODS[method](before, after, sorted_areas.places)
    areas = sorted_areas.at_places(sorted_areas.places.sizes.astype(float), len(names), 0)
    people = sorted_areas.at_places(sorted_areas.places.sum(after.sum(axis=1)), len(names), 0)
    placed = codes != NOWHERE
    left_out = np.bincount(codes[placed], (counts.missing | counts.contradictory)[placed], minlength=len(names))
    about, options = listing(list(groups)), options_text({"method": method, "from": step[0]})
    rows = [
        (names[i].place, step[1], about, term, value, int(areas[i]), people[i], int(left_out[i]), _why(value), options)
        for term, values in terms.items()
        for i, value in enumerate(sorted_areas.at_places(values, len(names)).tolist())
    ]
    return pd.DataFrame(rows, columns=list(RESULT_COLUMNS)).astype({"value": float})


def _table(
    frame: pd.DataFrame, groups: Sequence[str], area: str, year: str, place: str | None, wanted: int
) -> dict[Home, Floats]:
    """The counts of each area in the wanted year, by place and code."""
    rows = [i for i, known in enumerate(years(frame, year) or []) if known == wanted]
    codes, counts = keys(frame, area) or [], matrix(frame, groups)
    homes = keys(frame, place) or [None] * len(frame)
    table = {(homes[i], codes[i]): counts[i] for i in rows}
    if not rows or len(table) < len(rows):
        raise MeasureError(
            "The year {year} has {rows} {rows:row|rows} for {areas} {areas:area|areas}; there must be exactly one row "
            "per area.",
            "År {year} har {rows} {rows:rad|rader} för {areas} {areas:område|områden}; det måste finnas rader, och "
            "en per område.",
            year=wanted,
            rows=len(rows),
            areas=len(table),
        )
    return table


def _side_by_side(table: dict[Home, Floats], homes: list[Home], groups: Sequence[str]) -> Floats:
    """The counts of all areas in one order; an area that was not there has nobody."""
    nobody = np.zeros(len(groups))
    return np.array([table.get(home, nobody) for home in homes])


def _why(value: float) -> str:
    return Reason.UNDEFINED.value.en if np.isnan(value) else ""
