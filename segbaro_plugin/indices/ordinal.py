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


def ordinal_variation(variation: Variation) -> Callable[[Floats, Places], Floats]:
    """Σ tᵢ(v − vᵢ)/(Tv) with v = Σ f(c), f the `variation`; a threshold at an empty group is no threshold."""

    def segregation(ordered: Floats, places: Places) -> Floats:
        totals = places.sum(ordered)
        present = totals[:, :-1] > 0
        whole = (variation(cumulated_shares(totals)) * present).sum(axis=1)
        here = (variation(cumulated_shares(ordered)) * places.spread(present)).sum(axis=1)
        t = ordered.sum(axis=1)
        return 1.0 - places.sum(t * here) / (places.sum(t) * whole)

    return segregation


def _square_root(c: Floats) -> Floats:
    return 2 * np.sqrt(c * np.maximum(1 - c, 0))


def _declare(letter: str, id: str, name: Text, variation: Variation, f: str, meaning: Text) -> None:
    measure(
        id,
        name=name,
        dimension=Dimension.ORDINAL,
        formula=f"Σ tᵢ(v − vᵢ)/(T v),  v = Σₖ f(cₖ),  f(c) = {f}",
        reference=f"Reardon 2009 ({letter})",
        inputs=("ordered",),
        keeps=KEEPS,
        meaning=meaning,
    )(ordinal_variation(variation))


_declare(
    "Hᴼ",
    "ordinal_h",
    Text("Ordinal information theory index Hᴼ", "Ordinalt informationsindex Hᴼ"),
    binary_entropy,
    "−c ln c − (1−c) ln(1−c)",
    Text(
        "How much less people of an area differ in rank than people of the place, by entropy.",
        "Hur mycket mindre de boende i ett område skiljer sig i rang än de på platsen, mätt med entropi.",
    ),
)
_declare(
    "Rᴼ",
    "ordinal_r",
    Text("Ordinal variance ratio Rᴼ", "Ordinal varianskvot Rᴼ"),
    lambda c: 4 * c * (1 - c),
    "4c(1−c)",
    Text(
        "How much less people of an area differ in rank than people of the place, by variance.",
        "Hur mycket mindre de boende i ett område skiljer sig i rang än de på platsen, mätt med varians.",
    ),
)
_declare(
    "Sᴼ",
    "ordinal_s",
    Text("Ordinal square root index Sᴼ", "Ordinalt kvadratrotsindex Sᴼ"),
    _square_root,
    "2√(c(1−c))",
    Text(
        "How much less people of an area differ in rank than people of the place, by square roots.",
        "Hur mycket mindre de boende i ett område skiljer sig i rang än de på platsen, mätt med kvadratrötter.",
    ),
)
_declare(
    "Lᴼ",
    "ordinal_l",
    Text("Ordinal absolute difference index Lᴼ", "Ordinalt absolutdifferensindex Lᴼ"),
    lambda c: 1 - np.abs(2 * c - 1),
    "1 − |2c−1|",
    Text(
        "How much less people of an area differ in rank than people of the place, by absolute differences.",
        "Hur mycket mindre de boende i ett område skiljer sig i rang än de på platsen, mätt med absoluta skillnader.",
    ),
)
