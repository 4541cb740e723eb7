"""Segregation of ordered groups such as income classes (Reardon 2009)."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from ...array_types import Floats
from ...words import Text
from ..engine.catalogue import measure
from ..engine.measure import SCALING, SPLITTING, SWAPPING, Dimension
from ..engine.option import Option
from ..engine.places import Places
from ..engine.shares import binary_entropy, ratio

INVARIANCES = (SPLITTING, SCALING, SWAPPING)
Variation = Callable[[Floats], Floats]
CLASSES = Option(
    "classes",
    Text("Classes in which nobody lives", "Klasser där ingen bor"),
    "all",
    choices=("all", "present"),
    meaning=Text(
        "all: every class counts (Reardon 2009), so that years and places with the same classes can be compared. "
        "present: classes with nobody in the place are left out.",
        "all: alla klasser räknas (Reardon 2009), så att år och kommuner med samma klasser kan jämföras. "
        "present: klasser där ingen i kommunen bor utelämnas.",
    ),
)


def cumulated_shares(ordered: Floats) -> Floats:
    """c, the share of people in each group or a lower one, without the last: (n, groups) -> (n, groups - 1)."""
    running = np.cumsum(ordered, axis=1)
    return ratio(running[:, :-1], running[:, -1:])  # by the same sum, so that no share exceeds 1


def smaller_sides(ordered: Floats) -> Floats:
    """The smaller of c and 1 − c, with all its digits also where c is nearly 1: (n, groups) -> (n, groups - 1)."""
    below, above = np.cumsum(ordered, axis=1), np.cumsum(ordered[:, ::-1], axis=1)[:, ::-1]
    return ratio(np.minimum(below[:, :-1], above[:, 1:]), below[:, -1:])


def counted(totals: Floats, classes: str) -> NDArray[np.bool_]:
    """Which thresholds count: all, or those above a class with people; (places, groups) -> (places, groups - 1)."""
    return (totals[:, :-1] > 0) | (classes == "all")


def variance(c: Floats) -> Floats:
    """4c(1 − c), 1 at a half and 0 at the ends."""
    return 4.0 * c * (1.0 - c)


def square_root(c: Floats) -> Floats:
    """2√(c(1 − c)), 1 at a half and 0 at the ends."""
    return 2.0 * np.sqrt(c * (1.0 - c))


def _less_variation(ordered: Floats, places: Places, variation: Variation, classes: str) -> Floats:
    """Σ tᵢ(v − vᵢ)/(Tv) with v = Σ f(c), f the `variation`, over the thresholds that count."""
    totals = places.sum(ordered)
    thresholds = counted(totals, classes)
    whole = (variation(smaller_sides(totals)) * thresholds).sum(axis=1)
    variation_within = (variation(smaller_sides(ordered)) * places.spread(thresholds)).sum(axis=1)
    t = ordered.sum(axis=1)
    return 1.0 - places.sum(t * variation_within) / (places.sum(t) * whole)


@measure(
    "ordinal_h",
    name=Text("Ordinal information theory index Hᴼ", "Ordinalt entropiindex Hᴼ"),
    dimension=Dimension.ORDINAL,
    formula="Σ tᵢ(v − vᵢ)/(T v),  v = Σₖ f(cₖ),  f(c) = −c ln c − (1−c) ln(1−c)",
    reference="Reardon 2009",
    inputs=("ordered",),
    options=(CLASSES,),
    invariances=INVARIANCES,
    meaning=Text(
        "How much less the people of an area differ in rank than the people of the place, measured by entropy.",
        "Hur mycket mindre de boende i ett område skiljer sig i rang än de i kommunen, mätt med entropi.",
    ),
)
def ordinal_h(ordered: Floats, places: Places, classes: str) -> Floats:
    """Hᴼ (Reardon 2009): people by ordered group, (areas, groups) -> (places,), 0 to 1."""
    return _less_variation(ordered, places, binary_entropy, classes)


@measure(
    "ordinal_r",
    name=Text("Ordinal variance ratio Rᴼ", "Ordinal varianskvot Rᴼ"),
    dimension=Dimension.ORDINAL,
    formula="Σ tᵢ(v − vᵢ)/(T v),  v = Σₖ f(cₖ),  f(c) = 4c(1−c)",
    reference="Reardon 2009",
    inputs=("ordered",),
    options=(CLASSES,),
    invariances=INVARIANCES,
    meaning=Text(
        "How much less the people of an area differ in rank than the people of the place, measured by variance.",
        "Hur mycket mindre de boende i ett område skiljer sig i rang än de i kommunen, mätt med varians.",
    ),
)
def ordinal_r(ordered: Floats, places: Places, classes: str) -> Floats:
    """Rᴼ (Reardon 2009): people by ordered group, (areas, groups) -> (places,), 0 to 1."""
    return _less_variation(ordered, places, variance, classes)


@measure(
    "ordinal_s",
    name=Text("Ordinal square root index Sᴼ", "Ordinalt kvadratrotsindex Sᴼ"),
    dimension=Dimension.ORDINAL,
    formula="Σ tᵢ(v − vᵢ)/(T v),  v = Σₖ f(cₖ),  f(c) = 2√(c(1−c))",
    reference="Reardon 2009",
    inputs=("ordered",),
    options=(CLASSES,),
    invariances=INVARIANCES,
    meaning=Text(
        "How much less the people of an area differ in rank than the people of the place, measured by square roots.",
        "Hur mycket mindre de boende i ett område skiljer sig i rang än de i kommunen, mätt med kvadratrötter.",
    ),
)
def ordinal_s(ordered: Floats, places: Places, classes: str) -> Floats:
    """Sᴼ (Reardon 2009): people by ordered group, (areas, groups) -> (places,), 0 to 1."""
    return _less_variation(ordered, places, square_root, classes)


@measure(
    "ordinal_l",
    name=Text("Ordinal absolute difference index Lᴼ", "Ordinalt absolutdifferensindex Lᴼ"),
    dimension=Dimension.ORDINAL,
    formula="Σ tᵢ(v − vᵢ)/(T v),  v = Σₖ f(cₖ),  f(c) = 1 − |2c−1|",
    reference="Reardon 2009",
    inputs=("ordered",),
    options=(CLASSES,),
    invariances=INVARIANCES,
    meaning=Text(
        "How much less the people of an area differ in rank than the people of the place, measured by absolute "
        "differences.",
        "Hur mycket mindre de boende i ett område skiljer sig i rang än de i kommunen, mätt med absoluta skillnader.",
    ),
)
def ordinal_l(ordered: Floats, places: Places, classes: str) -> Floats:
    """Lᴼ (Reardon 2009): people by ordered group, (areas, groups) -> (places,), 0 to 1."""
    return _less_variation(ordered, places, lambda c: 1 - np.abs(2 * c - 1), classes)
