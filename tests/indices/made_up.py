"""Made-up counts for tests: fractional, with empty areas and empty groups, in several places."""

from __future__ import annotations

import numpy as np

from segbaro_plugin.indices import CATALOGUE, Measure, Scope
from segbaro_plugin.indices.engine.cleaning import Counts, incomes, ordered_groups, several_groups, two_groups

ASPATIAL = [m for m in CATALOGUE if not m.function.__module__.startswith("segbaro_plugin.indices.spatial")]
"""The measures of this room; those of its neighbours have tests of their own."""
DETERMINISTIC = [measure for measure in ASPATIAL if not measure.random]
RANDOM = [measure for measure in ASPATIAL if measure.random]
OF_PLACES = [measure for measure in DETERMINISTIC if measure.scope is Scope.PLACE]
OF_AREAS = [measure for measure in DETERMINISTIC if measure.scope is Scope.AREA]
CLASS_INCOMES = (12.0, 25.0, 40.0, 61.0, 95.0, 140.0, 200.0)


def people(random: np.random.Generator, areas: int, groups: int) -> np.ndarray:
    """Fractional counts from 0 up, about a tenth of them 0, and about a tenth of the areas empty."""
    counts = random.gamma(0.8, 12, (areas, groups)) * (random.random((areas, groups)) > 0.1)
    return counts * (random.random((areas, 1)) > 0.1)


def counts_for(measure: Measure, random: np.random.Generator, areas: int) -> Counts:
    """Counts that have what the measure needs."""
    if "counts" in measure.inputs:
        return several_groups(people(random, areas, 5), stratum=random.integers(0, 4, areas).astype(float))
    if "ordered" in measure.inputs:
        return ordered_groups(people(random, areas, len(CLASS_INCOMES)))
    if "income" in measure.inputs:
        of_the_country = np.full(areas, 150.0)
        return incomes(
            random.gamma(5, 50, areas), people(random, areas, 1)[:, 0], random.gamma(5, 20, areas), of_the_country
        )
    group, other, third = people(random, areas, 3).T
    return two_groups(group, other, group + other + third, area=random.gamma(2, 1, areas).round(1))


def with_incomes(measure: Measure) -> Measure:
    """The measure with the incomes of the made-up classes, where it takes any."""
    takes = any(option.id == "incomes" for option in measure.options)
    return measure.choose(incomes=CLASS_INCOMES) if takes else measure
