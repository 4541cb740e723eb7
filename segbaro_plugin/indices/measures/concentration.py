"""Concentration: how little land a group occupies (Massey & Denton 1988)."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ...array_types import Floats
from ...words import Text
from ..engine.catalogue import measure
from ..engine.measure import SCALING, SPLITTING, Dimension
from ..engine.option import Option
from ..engine.places import Places
from ..engine.rounding import SAME, SIZES
from .evenness import dissimilarity

ONE_SIZE = Text(
    "the smallest and the largest areas do not differ in size here",
    "de minsta och de största områdena skiljer sig inte i storlek här",
)
BOUNDARY = Option(
    "boundary",
    Text("Last area in the ranking", "Sista området i rangordningen"),
    "reaching",
    choices=("reaching", "within"),
    meaning=Text(
        "reaching: areas are added until they hold the whole group, including the last one (Massey & Denton 1988). "
        "within: only areas that the group fills.",
        "reaching: områden tas med tills hela gruppen ryms, det sista området inräknat (Massey & Denton 1988). "
        "within: bara områden som gruppen fyller.",
    ),
)
LARGE = Option(
    "large",
    Text("People held by the large areas", "Personer i gruppen som de stora områdena rymmer"),
    "massey_denton_1988",
    choices=("massey_denton_1988", "tivadar_2019"),
    meaning=Text(
        "massey_denton_1988: as many as in the group. tivadar_2019: as many as in the other group.",
        "massey_denton_1988: lika många som gruppen har. tivadar_2019: lika många som den andra gruppen har.",
    ),
)


@measure(
    "delta",
    name=Text("Delta index (Hoover)", "Deltaindex (Hoovers index)"),
    dimension=Dimension.CONCENTRATION,
    formula="½ Σ |xᵢ/X − aᵢ/A|",
    reference="Hoover 1941; Duncan, Cuzzort & Duncan 1961",
    inputs=("x", "area"),
    invariances=(SPLITTING, SCALING),
    meaning=Text(
        "The proportion of the group that would have to move for it to be equally dense everywhere.",
        "Den andel av gruppen som skulle behöva flytta för att bo lika tätt på all mark.",
    ),
)
def delta(x: Floats, area: Floats, places: Places) -> Floats:
    """Delta = ½ Σ |xᵢ/X − aᵢ/A| (Hoover 1941): counts and land areas of shape (areas,) -> (places,), 0 to 1."""
    return dissimilarity(x, area, places)


@measure(
    "absolute_concentration",
    name=Text("Absolute concentration ACO", "Absolut koncentration ACO"),
    dimension=Dimension.CONCENTRATION,
    formula="1 − (Σ xᵢaᵢ/X − m₁) / (m₂ − m₁)",
    reference="Massey & Denton 1988",
    inputs=("x", "t", "area"),
    range=(-float("inf"), float("inf")),
    options=(BOUNDARY,),
    invariances=(SCALING,),
    no_value=ONE_SIZE,
    meaning=Text(
        "About 1 when the group lives in the smallest areas that could hold it, about 0 when it lives in the largest.",
        "Omkring 1 när gruppen bor i de minsta områden som kan rymma den, omkring 0 när den bor i de största.",
    ),
)
def absolute_concentration(x: Floats, t: Floats, area: Floats, places: Places, boundary: str) -> Floats:
    """ACO (Massey & Denton 1988): counts and land areas of shape (areas,) -> (places,).

    m₁ and m₂ are the mean land area of the smallest and the largest areas that together hold X people. NaN where all
    areas have one size.
    """
    members = places.sum(x)
    smallest, largest = _extreme_land(t, area, members, members, places, boundary)
    concentration = 1.0 - (places.sum(x * area) / members - smallest) / (largest - smallest)
    return np.where(_of_one_size(area, places), np.nan, concentration)


@measure(
    "relative_concentration",
    name=Text("Relative concentration RCO", "Relativ koncentration RCO"),
    dimension=Dimension.CONCENTRATION,
    formula="((Σ xᵢaᵢ/X) / (Σ yᵢaᵢ/Y) − 1) / (m₁/m₂ − 1)",
    reference="Massey & Denton 1988",
    inputs=("x", "y", "t", "area"),
    range=(-float("inf"), float("inf")),
    options=(BOUNDARY, LARGE),
    invariances=(SCALING,),
    no_value=ONE_SIZE,
    meaning=Text(
        "Above 0 when the group lives in smaller areas than the other group, about 1 when they are as much smaller as "
        "possible.",
        "Över 0 när gruppen bor i mindre områden än den andra, omkring 1 när skillnaden är så stor som möjligt.",
    ),
)
def relative_concentration(
    x: Floats, y: Floats, t: Floats, area: Floats, places: Places, boundary: str, large: str
) -> Floats:
    """RCO (Massey & Denton 1988): counts and land areas (areas,) -> (places,); NaN where all areas have one size."""
    group, other = places.sum(x), places.sum(y)
    housed = other if large == "tivadar_2019" else group
    smallest, largest = _extreme_land(t, area, group, housed, places, boundary)
    mean_x, mean_y = places.sum(x * area) / group, places.sum(y * area) / other
    concentration = (mean_x / mean_y - 1) / (smallest / largest - 1)
    return np.where(_of_one_size(area, places), np.nan, concentration)


def _of_one_size(area: Floats, places: Places) -> NDArray[np.bool_]:
    """Whether all areas of a place have the same size, as far as a map can say: (places,)."""
    largest, smallest = places.largest(area), -places.largest(-area)
    one_size: NDArray[np.bool_] = largest - smallest <= SIZES * largest
    return one_size


def _extreme_land(
    t: Floats, area: Floats, in_small: Floats, in_large: Floats, places: Places, boundary: str
) -> tuple[Floats, Floats]:
    """The mean land area, by people, of the smallest areas that hold `in_small` people and the largest `in_large`.

    Areas of the same size share a rank, so that the order of the rows does not matter.
    """
    order = places.ranking(area)
    size, people = area[order], t[order]
    new_rank = (np.diff(size) > SAME * size[1:]) | (np.diff(places.codes) != 0)
    ranks = Places(np.concatenate([[0], np.cumsum(new_rank)]))
    upto = ranks.spread(places.cumulated(people)[np.cumsum(ranks.sizes) - 1])
    below = upto - ranks.total(people)
    everybody = places.total(people)
    ends = ((below, upto, in_small), (everybody - upto, everybody - below, in_large))
    means = []
    for before, after, members in ends:
        room = places.spread(members)
        taken = people * (before < room * (1 - SAME) if boundary == "reaching" else after <= room * (1 + SAME))
        means.append(places.sum(taken * size) / places.sum(taken))
    return means[0], means[1]
