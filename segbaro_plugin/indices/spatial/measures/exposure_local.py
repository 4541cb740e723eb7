"""Local isolation and exposure across shared borders, and as odds ratios of meetings."""

from __future__ import annotations

import numpy as np

from ....array_types import Floats
from ....words import Text
from ...engine.catalogue import measure
from ...engine.measure import SCALING, Dimension, Scope
from ...engine.places import Places
from ...engine.shares import rest
from ..engine.contiguity import Contiguity
from .contiguity_measures import NEIGHBOURS

INFINITE = float("inf")


@measure(
    "neighbour_count",
    name=Text("Number of neighbours", "Antal grannar"),
    dimension=Dimension.LOCAL,
    formula="Σⱼ cᵢⱼ",
    reference="Morrill 1991",
    inputs=("t", "contiguity"),
    range=(0.0, INFINITE),
    options=(NEIGHBOURS,),
    invariances=(SCALING,),
    meaning=Text(
        "The number of populated areas that border this one; few at edges, none on islands.",
        "Hur många områden med befolkning som gränsar till det här; få vid kanter, inga på öar.",
    ),
    scope=Scope.AREA,
)
def neighbour_count(t: Floats, contiguity: Contiguity, _places: Places, neighbours: str) -> Floats:
    """Σ cᵢⱼ (Morrill 1991): (areas,) -> (areas,)."""
    return contiguity.touching(neighbours).counts + 0.0 * t


@measure(
    "racial_isolation",
    name=Text("Local isolation with neighbours RI", "Lokalt isoleringsindex med grannar RI"),
    dimension=Dimension.LOCAL,
    formula="Σⱼ xⱼ / Σⱼ tⱼ over the area and its neighbours",
    reference="Anthopolos et al. 2011",
    inputs=("x", "t", "contiguity"),
    options=(NEIGHBOURS,),
    invariances=(SCALING,),
    meaning=Text(
        "The group's share in the area and its neighbours taken together.",
        "Gruppens andel i området och dem som ligger bredvid.",
    ),
    scope=Scope.AREA,
)
def racial_isolation(x: Floats, t: Floats, contiguity: Contiguity, _places: Places, neighbours: str) -> Floats:
    """RI (Anthopolos et al. 2011): counts of shape (areas,) -> (areas,), 0 to 1."""
    weights = contiguity.touching(neighbours).with_own(1.0)
    return weights.around(x) / weights.around(t)


def _log_odds(product: Floats) -> Floats:
    return np.log(product / (1 - product))


@measure(
    "local_exposure",
    name=Text("Local exposure LEx/Is between the groups", "Lokal exponering LEx/Is mellan grupperna"),
    dimension=Dimension.LOCAL,
    formula="logit(pᵢₓ pᵢᵧ) − logit(Pₓ Pᵧ)",
    reference="Bemanian & Beyer 2017",
    inputs=("x", "y", "t"),
    range=(-INFINITE, INFINITE),
    invariances=(SCALING,),
    meaning=Text(
        "Above 0 where a possible meeting of the two groups is likelier than in an evenly mixed place.",
        "Över 0 där ett möjligt möte mellan grupperna är troligare än i en jämnt blandad kommun.",
    ),
    scope=Scope.AREA,
)
def local_exposure(x: Floats, y: Floats, t: Floats, places: Places) -> Floats:
    """LEx (Bemanian & Beyer 2017): counts of shape (areas,) -> (areas,); NaN where a group is absent."""
    whole = places.sum(x) * places.sum(y) / places.sum(t) ** 2
    return _log_odds(x * y / t**2) - places.spread(_log_odds(whole))


@measure(
    "local_isolation",
    name=Text("Local isolation LEx/Is of the group", "Lokal isolering LEx/Is för gruppen"),
    dimension=Dimension.LOCAL,
    formula="logit(pᵢₓ²) − logit(Pₓ²)",
    reference="Bemanian & Beyer 2017",
    inputs=("x", "t"),
    range=(-INFINITE, INFINITE),
    invariances=(SCALING,),
    meaning=Text(
        "Above 0 where a possible meeting within the group is likelier than in an evenly mixed place.",
        "Över 0 där ett möjligt möte inom gruppen är troligare än i en jämnt blandad kommun.",
    ),
    scope=Scope.AREA,
)
def local_isolation(x: Floats, t: Floats, places: Places) -> Floats:
    """LIs (Bemanian & Beyer 2017): counts of shape (areas,) -> (areas,); NaN where the group is absent or alone.

    The odds p²/(1 − p²) are x²/((t − x)(t + x)), whose digits stay where nearly everybody is of the group.
    """

    def log_odds(x: Floats, t: Floats) -> Floats:
        return np.log(x**2 / (rest(t, x) * (t + x)))

    return log_odds(x, t) - places.spread(log_odds(places.sum(x), places.sum(t)))
