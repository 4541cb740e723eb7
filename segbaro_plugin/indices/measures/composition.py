"""Contribution of group number and group sizes to the chance of meeting one's own group (Sadahiro & Hong 2013).

The third part, what their places of living add, is `spatial.measures.location_decomposition`.
"""

from __future__ import annotations

from functools import partial

import numpy as np

from ...array_types import Floats
from ...words import Text
from ..engine.catalogue import measure
from ..engine.measure import SCALING, SPLITTING, SWAPPING, Dimension
from ..engine.places import Places

_of_sizes = partial(
    measure,
    dimension=Dimension.MULTIGROUP,
    reference="Sadahiro & Hong 2013",
    inputs=("counts",),
    invariances=(SPLITTING, SCALING, SWAPPING),
)


def _present(counts: Floats, places: Places) -> tuple[Floats, Floats]:
    """Pₖ, (places, groups), and how many groups live in each place, (places,)."""
    totals = places.sum(counts)
    return totals / totals.sum(axis=1, keepdims=True), (totals > 0).sum(axis=1).astype(float)


@_of_sizes(
    "segregation_by_composition",
    name=Text("Segregation by composition SC", "Segregation genom sammansättning SC"),
    formula="Σ Pₖ² − 1/K",
    meaning=Text(
        "The contribution of unequal group sizes to the probability of sharing an area with one's own group.",
        "Vad gruppernas olika storlek lägger till sannolikheten att bo i samma område som den egna gruppen.",
    ),
)
def segregation_by_composition(counts: Floats, places: Places) -> Floats:
    """SC (Sadahiro & Hong 2013): counts of shape (areas, groups) -> (places,), 0 to 1 − 1/K."""
    whole, groups = _present(counts, places)
    return (whole**2).sum(axis=1) - 1 / groups


@_of_sizes(
    "segregation_by_groups",
    name=Text("Qualitative segregation SQ", "Kvalitativ segregation SQ"),
    formula="1/K, K the groups that live in the place",
    meaning=Text(
        "The probability of sharing an area with one's own group if all groups were equally large and evenly spread.",
        "Sannolikheten att bo i samma område som den egna gruppen om alla grupper vore lika stora och jämnt fördelade.",
    ),
)
def segregation_by_groups(counts: Floats, places: Places) -> Floats:
    """SQ (Sadahiro & Hong 2013): counts of shape (areas, groups) -> (places,)."""
    return np.asarray(1 / _present(counts, places)[1])
