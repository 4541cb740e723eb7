"""The public API for notebooks: measures of a pandas frame, without QGIS."""

from __future__ import annotations

import warnings
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import permutations
from typing import TYPE_CHECKING

import numpy as np

from ...array_types import Indices
from ...words import Text
from ..engine.catalogue import CATALOGUE
from ..engine.cleaning import two_groups
from ..engine.evaluate import evaluate
from ..engine.evaluate_local import STATUSES, evaluate_local
from ..engine.measure import Measure
from ..engine.results import RESULT_COLUMNS, PlaceYear, number_places, result_rows
from ..engine.sorted_areas import NOWHERE
from ..spatial import Geography, align_rows, evaluate_spatial, evaluate_spatial_local, input_warnings
from .column_roles import Roles
from .frame_columns import keys, matrix, numbers, years

if TYPE_CHECKING:
    import pandas as pd

PLACELESS = Text(
    "{n} {n:row has|rows have} no place or no year and {n:is|are} left out.",
    "{n} {n:rad|rader} saknar kommun eller år och tas inte med.",
)
NO_OPTIONS: Mapping[str, object] = {}


def compute(
    frame: pd.DataFrame,
    measures: str | Iterable[str],
    group: str | Sequence[str] = (),
    total: str | None = None,
    other: str | None = None,
    place: str | None = None,
    year: str | None = None,
    *,
    area: str | None = None,
    groups: Sequence[str] = (),
    ordered: Sequence[str] = (),
    stratum: str | None = None,
    income: str | None = None,
    deviation: str | None = None,
    place_deviation: str | None = None,
    ground: Geography | None = None,
    options: Mapping[str, object] = NO_OPTIONS,
) -> pd.DataFrame:
    """Measures of segregation for the areas of a frame, one row per area (and year).

    Args:
        frame: counts of people; NaN is missing, never 0.
        measures: ids of `indices.CATALOGUE`, one or several.
        group: column or columns with the counts of a group, each compared on its own.
        total: column with all people; the group is then compared with the rest.
        other: column with the counts of the other group.
        place: column with the place of each area; without it all areas are one place. An area whose place or year
            is missing takes part in nothing; a warning says how many there are.
        year: column with whole years.
        area: column with the land area, for measures of concentration.
        groups: columns with the counts of several groups, for measures of all of them at once; with a `total`
            everybody else is one group more.
        ordered: columns with people by ordered classes, the lowest first.
        stratum: column with the larger unit of each area, for measures between and within such units.
        income: column with the mean income of each area; `total` then counts the people.
        deviation: column with the standard deviation of income within each area.
        place_deviation: column with that among all people of the area's place.
        ground: where the areas lie, for spatial measures; see `Geography.of`. Its areas are matched with the rows
            by the frame's index. Areas of another year are never neighbours. A warning says what looks odd about it.
        options: choices by their ids, such as {"b": 0.9}, for those of the measures that have them.

    Returns:
        One row per place, year, group and measure, with the columns of `RESULT_COLUMNS`.

    Raises:
        MeasureError: an unknown measure, column or option, text in a column of counts, nothing to compare with, or a
            ground that cannot be matched with the rows.
    """
    import pandas as pd

    chosen = _chosen(measures, options)
    codes, names = _numbered(frame, place, year)
    geography = _aligned(frame, ground, year, chosen)
    roles = Roles(group, total, other, area, groups, ordered, stratum, income, deviation, place_deviation)
    rows: list[tuple[object, ...]] = []
    for label, counts, wanted in roles.tables(frame, chosen):
        if geography is None:
            outcome = evaluate(counts, codes, wanted, len(names))
        else:
            outcome = evaluate_spatial(counts, codes, wanted, len(names), geography)
        rows += result_rows(outcome, label, names)
    return pd.DataFrame(rows, columns=list(RESULT_COLUMNS)).astype({"value": float})


def compute_pairs(
    frame: pd.DataFrame,
    measures: str | Iterable[str],
    groups: Sequence[str],
    total: str | None = None,
    place: str | None = None,
    year: str | None = None,
    *,
    options: Mapping[str, object] = NO_OPTIONS,
) -> pd.DataFrame:
    """Measures of two groups for every ordered pair of several; see `compute`.

    Returns:
        Rows as those of `compute`, where `group` names the pair: "first | second". Everybody is the `total`, or
        the sum of the groups.
    """
    import pandas as pd

    chosen = _chosen(measures, options)
    codes, names = _numbered(frame, place, year)
    counts = matrix(frame, groups)
    everybody = counts.sum(axis=1) if total is None else numbers(frame, total)
    rows: list[tuple[object, ...]] = []
    for first, second in permutations(range(len(groups)), 2):
        pair = two_groups(counts[:, first], counts[:, second], everybody)
        rows += result_rows(evaluate(pair, codes, chosen, len(names)), f"{groups[first]} | {groups[second]}", names)
    return pd.DataFrame(rows, columns=list(RESULT_COLUMNS)).astype({"value": float})


def compute_local(
    frame: pd.DataFrame,
    measures: str | Iterable[str],
    group: str | Sequence[str] = (),
    total: str | None = None,
    other: str | None = None,
    place: str | None = None,
    year: str | None = None,
    *,
    groups: Sequence[str] = (),
    ground: Geography | None = None,
    options: Mapping[str, object] = NO_OPTIONS,
) -> pd.DataFrame:
    """Local measures, each area against its own place (and year); the arguments are those of `compute`.

    Returns:
        A frame with the index of the input: one column per measure and one that says what became of the area (used,
        missing count, ...). Their names end in the group where there is more than one.
    """
    import pandas as pd

    chosen = _chosen(measures, options)
    codes, _ = _numbered(frame, place, year)
    geography = _aligned(frame, ground, year, chosen)
    tables = Roles(group, total, other, groups=groups).tables(frame, chosen)
    columns: dict[str, object] = {}
    for label, counts, wanted in tables:
        ending = f"_{label}" if len(tables) > 1 else ""
        if geography is None:
            outcome = evaluate_local(counts, codes, wanted)
        else:
            outcome = evaluate_spatial_local(counts, codes, wanted, geography)
        columns |= {id + ending: values for id, values in outcome.values.items()}
        columns["status" + ending] = np.array([status.value.en for status in STATUSES])[outcome.status]
    return pd.DataFrame(columns, index=frame.index)


def _numbered(frame: pd.DataFrame, place: str | None, year: str | None) -> tuple[Indices, list[PlaceYear]]:
    """The number of each row's place and year; warns where rows have none."""
    codes, names = number_places(keys(frame, place), years(frame, year), len(frame))
    if nowhere := int((codes == NOWHERE).sum()):
        warnings.warn(str(PLACELESS.say("en", n=nowhere)), stacklevel=3)
    return codes, names


def _aligned(
    frame: pd.DataFrame, ground: Geography | None, year: str | None, measures: Sequence[Measure]
) -> Geography | None:
    """The geography in the order of the rows, a map of its own for each year; warns of what looks odd.

    Raises:
        MeasureError: when it cannot be matched with the rows.
    """
    if ground is None:
        return None
    geography, sheets = align_rows(ground, frame.index.tolist()), years(frame, year)
    if sheets is not None and geography.sheet is None:
        sheet = np.array([-1 if sheet is None else sheet for sheet in sheets], np.intp)
        geography = replace(geography, sheet=sheet)
    for warning in input_warnings(geography, measures):
        warnings.warn(str(warning), stacklevel=3)
    return geography


def _chosen(measures: str | Iterable[str], options: Mapping[str, object]) -> list[Measure]:
    return CATALOGUE.chosen([measures] if isinstance(measures, str) else list(measures), options)
