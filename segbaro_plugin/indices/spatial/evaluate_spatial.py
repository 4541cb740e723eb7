"""Spatial measures on a ground: each becomes an ordinary measure, which `evaluate` and `evaluate_local` take."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from ...array_types import Floats, Indices
from ..engine.cleaning import Counts
from ..engine.evaluate import Outcome, evaluate
from ..engine.evaluate_local import LocalOutcome, evaluate_local
from ..engine.measure import Measure
from ..engine.places import Places
from .areas.geography import Ground
from .engine.local_environment import Surroundings, surroundings_in
from .engine.measure_inputs import SPATIAL, Here


def evaluate_spatial(
    counts: Counts, codes: Indices, measures: Sequence[Measure], places: int, ground: Ground
) -> Outcome:
    """As `indices.engine.evaluate`, with measures that need distances, borders or centres.

    Raises:
        MeasureError: when a measure lacks an input or the ground lacks what it needs.
        Cancelled: when the ground's `proceed` says so.
    """
    located = ground.located(counts)
    return evaluate(located, codes, on_ground(measures, ground, located), places)


def evaluate_spatial_local(counts: Counts, codes: Indices, measures: Sequence[Measure], ground: Ground) -> LocalOutcome:
    """As `indices.engine.evaluate_local`, with measures that need distances, borders or centres."""
    located = ground.located(counts)
    return evaluate_local(located, codes, on_ground(measures, ground, located))


def on_ground(measures: Sequence[Measure], ground: Ground, located: Counts) -> list[Measure]:
    """The measures with their spatial inputs taken from the ground; what is made of it is shared by all of them."""
    expected = [one for measure in measures if (one := surroundings_in(measure.settings)) is not None]
    floor = _Floor(ground, expected)
    return [_bound(measure, floor, located) for measure in measures]


class _Floor:
    """Keeps the `Here` of the areas that were arranged last."""

    def __init__(self, ground: Ground, expected: Sequence[Surroundings]) -> None:
        self._ground, self._expected = ground, expected
        self._rows: Floats | None = None

    def here(self, columns: dict[str, Floats], places: Places) -> Here:
        rows = columns.pop("row")
        if rows is not self._rows:
            self._rows = rows
            self._here = Here(self._ground, rows.astype(np.intp), places, columns, self._expected)
        return self._here


def _bound(measure: Measure, floor: _Floor, located: Counts) -> Measure:
    own = tuple(name for name in measure.inputs if name not in SPATIAL)
    inputs = tuple(dict.fromkeys([*own, *located.columns]))  # all columns, so that one walk sums them all

    def function(*given: Floats, **options: object) -> Floats:
        *columns, places = given
        named = dict(zip(inputs, columns, strict=True))
        here = floor.here(dict(named), places)  # type: ignore[arg-type]  # the last of them is the places
        found: Floats = measure.function(
            *(getattr(here, name) if name in SPATIAL else named[name] for name in measure.inputs), places, **options
        )
        return found

    return replace(measure, inputs=inputs, function=function)
