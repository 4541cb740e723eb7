"""Gini index of segregation in O(n log n) by sorting, for two groups, several groups or many draws."""

from __future__ import annotations

import numpy as np

from ...array_types import Floats
from ...words import Text
from ..engine.catalogue import measure
from ..engine.measure import SCALING, SPLITTING, SWAPPING, Dimension
from ..engine.places import Places
from ..engine.shares import ratio


@measure(
    "gini",
    name=Text("Gini index of segregation", "Ginikoefficient för segregation"),
    dimension=Dimension.EVENNESS,
    formula="Σᵢⱼ tᵢ tⱼ |pᵢ − pⱼ| / (2 T² P (1 − P))",
    reference="Duncan & Duncan 1955; James & Taeuber 1985",
    invariances=(SPLITTING, SCALING, SWAPPING),
    meaning=Text(
        "The average difference in the group's share between two areas, relative to the largest possible.",
        "Den genomsnittliga skillnaden i gruppens andel mellan två områden, jämfört med den största möjliga.",
    ),
)
def gini(x: Floats, y: Floats, places: Places) -> Floats:
    """G (James & Taeuber 1985), t = x + y: counts of shape (areas, ...) -> (places, ...), 0 to 1.

    Twice the area between the diagonal and the segregation curve, the running shares of both groups over the areas
    sorted by p; so no pair of areas is ever formed.
    """
    order = places.ranking_of_shares(ratio(x, x + y))
    ours = np.take_along_axis(places.share(x), order, axis=0)
    theirs = np.take_along_axis(places.share(y), order, axis=0)
    return 1.0 - places.sum(theirs * (2 * places.cumulated(ours) - ours))
