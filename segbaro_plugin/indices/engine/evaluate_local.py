"""Evaluation of local measures: one value per area, in the order of the input."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

import numpy as np
from numpy.typing import NDArray

from ...array_types import Floats, Indices
from ...words import Text
from .cleaning import Counts
from .evaluate import check_measures
from .measure import NO_VALUE, Measure, Scope
from .sorted_areas import NOWHERE, sort_areas


class AreaStatus(Enum):
    """What became of an area."""

    USED = Text("used", "använt")
    MISSING = Text("missing count", "antal saknas")
    CONTRADICTORY = Text("contradictory counts", "motsägande antal")
    EMPTY = Text("nobody lives here", "ingen bor här")
    NOWHERE = Text("no place", "kommun eller motsvarande saknas")
    UNDEFINED = NO_VALUE


STATUSES = tuple(AreaStatus)


@dataclass(frozen=True)
class LocalOutcome:
    """What local measures gave: arrays of shape (areas,) in the order of the input.

    status: the position of each area's status in `STATUSES`; undefined where a measure has no value although the
    area takes part.
    """

    values: Mapping[str, Floats]
    status: NDArray[np.int64]
    options: Mapping[str, Mapping[str, object]]


def evaluate_local(counts: Counts, codes: Indices, measures: Sequence[Measure]) -> LocalOutcome:
    """The local `measures` of the `counts`, each area seen against its own place.

    Args:
        counts: columns of shape (areas, ...), in any order of areas.
        codes: the number of each area's place, or -1 (`NOWHERE`) for areas that take part in nothing.
        measures: local measures; each must find its inputs among the columns.

    Returns:
        Values that are NaN where the area takes no part or the formula has no value.

    Raises:
        MeasureError: when a measure lacks an input, is asked for twice or describes places.
    """
    check_measures(counts, measures, Scope.AREA)
    areas = sort_areas(counts, codes)
    values = {m.id: areas.at_areas(m.evaluate(areas.columns, areas.places), codes.size) for m in measures}
    return LocalOutcome(values, _status(counts, codes, values), {m.id: m.settings for m in measures})


def _status(counts: Counts, codes: Indices, values: Mapping[str, Floats]) -> NDArray[np.int64]:
    undefined = np.zeros(codes.size, bool)
    for value in values.values():
        undefined |= np.isnan(value)
    conditions = [counts.missing, counts.contradictory, ~(counts.people > 0), codes == NOWHERE, undefined]
    order = [status for status in STATUSES if status is not AreaStatus.USED]
    return np.select(conditions, [STATUSES.index(status) for status in order], STATUSES.index(AreaStatus.USED))
