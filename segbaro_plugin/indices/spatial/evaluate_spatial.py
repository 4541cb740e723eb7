"""Evaluation of spatial measures: each becomes an ordinary measure, which `evaluate` and `evaluate_local` take."""

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
from .areas.geography import Geography
from .engine.local_environment import LocalEnvironment, environment_in
from .engine.measure_inputs import SPATIAL, SpatialInputs


def evaluate_spatial(
    counts: Counts, codes: Indices, measures: Sequence[Measure], places: int, geography: Geography
) -> Outcome:
    """As `indices.engine.evaluate`, with measures that need distances, borders or centres.

    Raises:
        MeasureError: when a measure lacks an input or the geography lacks what it needs.
        Cancelled: when the geography's `proceed` says so.
    """
    located = geography.located(counts)
    return evaluate(located, codes, with_spatial_inputs(measures, geography, located), places)


def evaluate_spatial_local(
    counts: Counts, codes: Indices, measures: Sequence[Measure], geography: Geography
) -> LocalOutcome:
    """As `indices.engine.evaluate_local`, with measures that need distances, borders or centres."""
    located = geography.located(counts)
    return evaluate_local(located, codes, with_spatial_inputs(measures, geography, located))


def with_spatial_inputs(measures: Sequence[Measure], geography: Geography, located: Counts) -> list[Measure]:
    """The measures with their spatial inputs; what is computed for one is shared by all of them."""
    expected = [environment for measure in measures if (environment := environment_in(measure.settings)) is not None]
    cache = _InputCache(geography, expected)
    return [_bound(measure, cache, located) for measure in measures]


class _InputCache:
    """Keeps the `SpatialInputs` of the areas sorted last, as all measures share them."""

    def __init__(self, geography: Geography, expected: Sequence[LocalEnvironment]) -> None:
        self._geography, self._expected = geography, expected
        self._rows: Floats | None = None

    def inputs_for(self, columns: dict[str, Floats], places: Places) -> SpatialInputs:
        rows = columns.pop("row")
        if rows is not self._rows:
            self._rows = rows
            self._inputs = SpatialInputs(self._geography, rows.astype(np.intp), places, columns, self._expected)
        return self._inputs


def _bound(measure: Measure, cache: _InputCache, located: Counts) -> Measure:
    own = tuple(name for name in measure.inputs if name not in SPATIAL)
    inputs = tuple(dict.fromkeys([*own, *located.columns]))  # all columns, so that one walk sums them all

    def function(*given: Floats, **options: object) -> Floats:
        *columns, places = given
        named = dict(zip(inputs, columns, strict=True))
        spatial = cache.inputs_for(dict(named), places)  # type: ignore[arg-type]  # the last of them is the places
        value: Floats = measure.function(
            *(getattr(spatial, name) if name in SPATIAL else named[name] for name in measure.inputs), places, **options
        )
        return value

    return replace(measure, inputs=inputs, function=function)
