"""Evenness and exposure of any number of groups at once (Reardon & Firebaugh 2002)."""

from __future__ import annotations

import numpy as np

from ...array_types import Floats
from ...words import Text
from ..engine.catalogue import measure
from ..engine.measure import SCALING, SPLITTING, SWAPPING, Dimension
from ..engine.places import Places
from ..engine.shares import entropy, ratio
from .gini import gini

INVARIANCES = (SPLITTING, SCALING, SWAPPING)


def group_shares(counts: Floats, places: Places) -> tuple[Floats, Floats]:
    """πᵢₖ, the share of each group in each area, and Pₖ in each place: (areas, groups), (places, groups).

    Groups are the last axis; there may be draws between: (areas, draws, groups).
    """
    totals = places.sum(counts)
    return ratio(counts, counts.sum(axis=-1, keepdims=True)), totals / totals.sum(axis=-1, keepdims=True)


def interaction_index(shares: Floats) -> Floats:
    """I = Σ Pₖ(1 − Pₖ), Simpson's interaction index: (places, groups) -> (places,)."""
    total: Floats = (shares * (1 - shares)).sum(axis=1)
    return total


def _squared_distance(counts: Floats, places: Places) -> tuple[Floats, Floats]:
    """Σᵢ tᵢ(πᵢₖ − Pₖ)²/T for each group, and Pₖ: both (places, groups)."""
    area_share, whole = group_shares(counts, places)
    t = counts.sum(axis=1, keepdims=True)
    return places.sum(t * (area_share - places.spread(whole)) ** 2) / places.sum(t), whole


@measure(
    "multigroup_dissimilarity",
    name=Text("Multigroup dissimilarity D", "Olikhetsindex D för flera grupper"),
    dimension=Dimension.MULTIGROUP,
    formula="Σₖ Σᵢ tᵢ |πᵢₖ − Pₖ| / (2 T I),  I = Σ Pₖ(1 − Pₖ)",
    reference="Morgan 1975; Sakoda 1981",
    inputs=("counts",),
    invariances=INVARIANCES,
    meaning=Text(
        "The proportion of all people who would have to move, relative to that if no two groups shared an area.",
        "Den andel av alla som skulle behöva flytta, jämfört med andelen om inga grupper delade område.",
    ),
)
def multigroup_dissimilarity(counts: Floats, places: Places) -> Floats:
    """D (Morgan 1975; Sakoda 1981): counts of shape (areas, groups) -> (places,), 0 to 1."""
    area_share, whole = group_shares(counts, places)
    t = counts.sum(axis=1, keepdims=True)
    moved = places.sum(t * np.abs(area_share - places.spread(whole))).sum(axis=1)
    return moved / (2 * places.sum(t)[:, 0] * interaction_index(whole))


@measure(
    "multigroup_gini",
    name=Text("Multigroup Gini G", "Ginikoefficient G för flera grupper"),
    dimension=Dimension.MULTIGROUP,
    formula="Σₖ Σᵢⱼ tᵢ tⱼ |πᵢₖ − πⱼₖ| / (2 T² I)",
    reference="Reardon & Firebaugh 2002",
    inputs=("counts",),
    invariances=INVARIANCES,
    meaning=Text(
        "The average difference in the groups' shares between two areas, relative to the largest possible.",
        "Den genomsnittliga skillnaden i gruppernas andelar mellan två områden, jämfört med den största möjliga.",
    ),
)
def multigroup_gini(counts: Floats, places: Places) -> Floats:
    """G (Reardon & Firebaugh 2002): counts of shape (areas, groups) -> (places,), 0 to 1; O(n log n) a group.

    It is the mean of each group's Gini index against the rest, weighted by Pₖ(1 − Pₖ).
    """
    _, whole = group_shares(counts, places)
    against_rest = gini(counts, counts.sum(axis=1, keepdims=True) - counts, places)
    weight = whole * (1 - whole)
    return np.where(weight > 0, weight * against_rest, 0.0).sum(axis=1) / interaction_index(whole)


@measure(
    "multigroup_h",
    name=Text("Multigroup information theory index H", "Theils entropiindex H för flera grupper"),
    dimension=Dimension.MULTIGROUP,
    formula="Σᵢ tᵢ (E − Eᵢ) / (T E)",
    reference="Theil 1972; Reardon & Firebaugh 2002",
    inputs=("counts",),
    invariances=INVARIANCES,
    meaning=Text(
        "How much less mixed the areas are than the whole place; 1 when no two groups share an area.",
        "Hur mycket mindre blandade områdena är än hela kommunen; 1 när inga grupper delar område.",
    ),
)
def multigroup_h(counts: Floats, places: Places) -> Floats:
    """H (Theil 1972): counts of shape (areas, groups) -> (places,), 0 to 1."""
    area_share, whole = group_shares(counts, places)
    t = counts.sum(axis=-1)
    return 1.0 - places.sum(t * entropy(area_share)) / (places.sum(t) * entropy(whole))


@measure(
    "squared_coefficient_of_variation",
    name=Text("Squared coefficient of variation C", "Kvadrerad variationskoefficient C"),
    dimension=Dimension.MULTIGROUP,
    formula="Σₖ Σᵢ tᵢ (πᵢₖ − Pₖ)² / (T (K − 1) Pₖ)",
    reference="Reardon & Firebaugh 2002",
    inputs=("counts",),
    invariances=INVARIANCES,
    meaning=Text(
        "The variation of the groups' shares between areas, where each group has the same weight.",
        "Variationen i gruppernas andelar mellan områden, där varje grupp väger lika.",
    ),
)
def squared_coefficient_of_variation(counts: Floats, places: Places) -> Floats:
    """C (Reardon & Firebaugh 2002): counts of shape (areas, groups) -> (places,), 0 to 1; K counts present groups."""
    distance, whole = _squared_distance(counts, places)
    return ratio(distance, whole).sum(axis=1) / ((whole > 0).sum(axis=1) - 1)


@measure(
    "relative_diversity",
    name=Text("Relative diversity R", "Index för relativ mångfald R"),
    dimension=Dimension.MULTIGROUP,
    formula="Σₖ Σᵢ tᵢ (πᵢₖ − Pₖ)² / (T I)",
    reference="Goodman & Kruskal 1954; Carlson 1992; Reardon 1998",
    inputs=("counts",),
    invariances=INVARIANCES,
    meaning=Text(
        "How much less often two people of an area belong to different groups than two people of the place.",
        "Hur mycket mer sällan två personer i ett område hör till olika grupper än två personer i kommunen.",
    ),
)
def relative_diversity(counts: Floats, places: Places) -> Floats:
    """R (Carlson 1992): counts of shape (areas, groups) -> (places,), 0 to 1."""
    distance, whole = _squared_distance(counts, places)
    return distance.sum(axis=1) / interaction_index(whole)


@measure(
    "normalised_exposure",
    name=Text("Normalised exposure P", "Normaliserad exponering P"),
    dimension=Dimension.MULTIGROUP,
    formula="Σₖ Σᵢ tᵢ (πᵢₖ − Pₖ)² / (T (1 − Pₖ))",
    reference="James 1986; Reardon & Firebaugh 2002",
    inputs=("counts",),
    invariances=INVARIANCES,
    meaning=Text(
        "How much more isolated the groups are than in an evenly mixed place, averaged over all people.",
        "Hur mycket mer isolerade grupperna är än i en jämnt blandad kommun, i genomsnitt över alla.",
    ),
)
def normalised_exposure(counts: Floats, places: Places) -> Floats:
    """P (James 1986): counts of shape (areas, groups) -> (places,), 0 to 1."""
    distance, whole = _squared_distance(counts, places)
    return (distance / (1 - whole)).sum(axis=1)
