"""The measures for a pandas frame, without QGIS: the public API for notebooks."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from ..words import listing
from .cleaning import two_groups
from .evaluate import evaluate
from .measure import CATALOGUE, MeasureError
from .places import Floats
from .results import RESULT_COLUMNS, number_places, result_rows

if TYPE_CHECKING:
    import pandas as pd


def compute(
    frame: pd.DataFrame,
    measures: str | Iterable[str],
    group: str | Sequence[str],
    total: str | None = None,
    other: str | None = None,
    place: str | None = None,
    year: str | None = None,
) -> pd.DataFrame:
    """Measures of segregation for the areas of a frame, one row an area (and year).

    Args:
        frame: counts of people; NaN is missing, never 0.
        measures: ids of `indices.CATALOGUE`, one or several.
        group: column or columns with the counts of the group.
        total: column with all people; the group is then compared with the rest.
        other: column with the counts of the other group.
        place: column with the place of each area; without it all areas are one place.
        year: column with whole years.

    Returns:
        One row a place, year, group and measure, with the columns of `RESULT_COLUMNS`.

    Raises:
        MeasureError: an unknown measure or column, text in a column of counts, or nothing to compare with.
    """
    import pandas as pd

    chosen = [CATALOGUE.get(id) for id in ([measures] if isinstance(measures, str) else measures)]
    codes, names = number_places(_keys(frame, place), _years(frame, year), len(frame))
    against = {role: _counts(frame, name) for role, name in (("total", total), ("other", other)) if name is not None}
    rows: list[tuple[object, ...]] = []
    for column in [group] if isinstance(group, str) else group:
        outcome = evaluate(two_groups(_counts(frame, column), **against), codes, chosen, len(names))
        rows += result_rows(outcome, column, names)
    return pd.DataFrame(rows, columns=list(RESULT_COLUMNS)).astype({"value": float})


def _column(frame: pd.DataFrame, name: str) -> pd.Series:
    if name not in frame.columns:
        raise MeasureError(
            "The frame has no column '{name}'. Its columns are: {known}.",
            "Tabellen har ingen kolumn '{name}'. Kolumnerna är: {known}.",
            name=name,
            known=listing([str(known) for known in frame.columns], most=20),
        )
    return frame[name]


def _counts(frame: pd.DataFrame, name: str) -> Floats:
    try:
        return _column(frame, name).astype(float).to_numpy(dtype=float, na_value=np.nan)
    except (TypeError, ValueError) as error:
        raise MeasureError(
            "The column '{name}' holds something that is not a number: {error}.",
            "Kolumnen '{name}' innehåller något som inte är ett tal: {error}.",
            name=name,
            error=error,
        ) from None


def _keys(frame: pd.DataFrame, name: str | None) -> list[Any] | None:
    if name is None:
        return None
    column = _column(frame, name)
    return column.astype(object).where(column.notna(), None).tolist()


def _years(frame: pd.DataFrame, name: str | None) -> list[int | None] | None:
    keys = _keys(frame, name)
    return keys if keys is None else [None if key is None else int(key) for key in keys]
