"""Segregation of ordered groups, such as income classes: who lives with people far from themselves (Reardon 2009)."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from ..words import Text
from .catalogue import measure
from .measure import SCALING, SPLITTING, SWAPPING, Dimension
from .places import Floats, Places
from .shares import binary_entropy, ratio

KEEPS = (SPLITTING, SCALING, SWAPPING)
Variation = Callable[[Floats], Floats]


def cumulated_shares(ordered: Floats) -> Floats:
    """c, the share of people in each group or a lower one, without the last: (n, groups) -> (n, groups - 1)."""
    running = np.cumsum(ordered, axis=1)
    return ratio(running[:, :-1], running[:, -1:])  # by the same sum, so that no share exceeds 1


def variance(c: Floats) -> Floats:
    """4c(1 − c), 1 at a half and 0 at the ends."""
    return 4.0 * c * (1.0 - c)


def square_root(c: Floats) -> Floats:
    """2√(c(1 − c)), 1 at a half and 0 at the ends."""
    return 2.0 * np.sqrt(c * (1.0 - c))


def _less_variation(ordered: Floats, places: Places, variation: Variation) -> Floats:
    """Σ tᵢ(v − vᵢ)/(Tv) with v = Σ f(c), f the `variation`; a threshold at an empty group is no threshold."""
    totals = places.sum(ordered)
    present = totals[:, :-1] > 0
    whole = (variation(cumulated_shares(totals)) * present).sum(axis=1)
    here = (variation(cumulated_shares(ordered)) * places.spread(present)).sum(axis=1)
    t = ordered.sum(axis=1)
    return 1.0 - places.sum(t * here) / (places.sum(t) * whole)


@measure(
    "ordinal_h",
    name=Text("Ordinal information theory index Hᴼ", "Ordinalt informationsindex Hᴼ"),
    dimension=Dimension.ORDINAL,
    formula="Σ tᵢ(v − vᵢ)/(T v),  v = Σₖ f(cₖ),  f(c) = −c ln c − (1−c) ln(1−c)",
    reference="Reardon 2009",
    inputs=("ordered",),
    keeps=KEEPS,
    meaning=Text(
        "How much less people of an area differ in rank than people of the place, by entropy.",
        "Hur mycket mindre de boende i ett område skiljer sig i rang än de på platsen, mätt med entropi.",
    ),
)
def ordinal_h(ordered: Floats, places: Places) -> Floats:
    """Hᴼ (Reardon 2009): people by ordered group, (areas, groups) -> (places,), 0 to 1."""
    return _less_variation(ordered, places, binary_entropy)


@measure(
    "ordinal_r",
    name=Text("Ordinal variance ratio Rᴼ", "Ordinal varianskvot Rᴼ"),
    dimension=Dimension.ORDINAL,
    formula="Σ tᵢ(v − vᵢ)/(T v),  v = Σₖ f(cₖ),  f(c) = 4c(1−c)",
    reference="Reardon 2009",
    inputs=("ordered",),
    keeps=KEEPS,
    meaning=Text(
        "How much less people of an area differ in rank than people of the place, by variance.",
        "Hur mycket mindre de boende i ett område skiljer sig i rang än de på platsen, mätt med varians.",
    ),
)
def ordinal_r(ordered: Floats, places: Places) -> Floats:
    """Rᴼ (Reardon 2009): people by ordered group, (areas, groups) -> (places,), 0 to 1."""
    return _less_variation(ordered, places, variance)


@measure(
    "ordinal_s",
    name=Text("Ordinal square root index Sᴼ", "Ordinalt kvadratrotsindex Sᴼ"),
    dimension=Dimension.ORDINAL,
    formula="Σ tᵢ(v − vᵢ)/(T v),  v = Σₖ f(cₖ),  f(c) = 2√(c(1−c))",
    reference="Reardon 2009",
    inputs=("ordered",),
    keeps=KEEPS,
    meaning=Text(
        "How much less people of an area differ in rank than people of the place, by square roots.",
        "Hur mycket mindre de boende i ett område skiljer sig i rang än de på platsen, mätt med kvadratrötter.",
    ),
)
def ordinal_s(ordered: Floats, places: Places) -> Floats:
    """Sᴼ (Reardon 2009): people by ordered group, (areas, groups) -> (places,), 0 to 1."""
    return _less_variation(ordered, places, square_root)


@measure(
    "ordinal_l",
    name=Text("Ordinal absolute difference index Lᴼ", "Ordinalt absolutdifferensindex Lᴼ"),
    dimension=Dimension.ORDINAL,
    formula="Σ tᵢ(v − vᵢ)/(T v),  v = Σₖ f(cₖ),  f(c) = 1 − |2c−1|",
    reference="Reardon 2009",
    inputs=("ordered",),
    keeps=KEEPS,
    meaning=Text(
        "How much less people of an area differ in rank than people of the place, by absolute differences.",
        "Hur mycket mindre de boende i ett område skiljer sig i rang än de på platsen, mätt med absoluta skillnader.",
    ),
)
def ordinal_l(ordered: Floats, places: Places) -> Floats:
    """Lᴼ (Reardon 2009): people by ordered group, (areas, groups) -> (places,), 0 to 1."""
    return _less_variation(ordered, places, lambda c: 1 - np.abs(2 * c - 1))
