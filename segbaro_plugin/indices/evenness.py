"""Evenness: how differently two groups spread over the areas of a place."""

from __future__ import annotations

import numpy as np

from ..words import Text
from .entropy import binary_entropy
from .measure import Dimension, Invariance, measure
from .places import Floats, Places

SPLITTING, SCALING, SWAPPING = Invariance.SPLITTING, Invariance.SCALING, Invariance.SWAPPING


@measure(
    "dissimilarity",
    name=Text("Dissimilarity D", "Olikhetsindex D"),
    dimension=Dimension.EVENNESS,
    formula="½ Σ |xᵢ/X − yᵢ/Y|",
    reference="Duncan & Duncan 1955",
    keeps=(SPLITTING, SCALING, SWAPPING),
    meaning=Text(
        "The share of the group that would have to move for the two groups to live alike; "
        "against the rest it is the segregation index.",
        "Den andel av gruppen som skulle behöva flytta för att grupperna ska bo lika; "
        "mot alla övriga är det segregationsindex.",
    ),
)
def dissimilarity(x: Floats, y: Floats, places: Places) -> Floats:
    """D = ½ Σ |xᵢ/X − yᵢ/Y| (Duncan & Duncan 1955): counts of shape (areas,) -> (places,), 0 to 1."""
    return places.sum(np.abs(x / places.total(x) - y / places.total(y))) / 2.0


@measure(
    "theil_h",
    name=Text("Theil's H", "Theils H"),
    dimension=Dimension.EVENNESS,
    formula="Σ tᵢ (E − Eᵢ) / (T E)",
    reference="Theil & Finizza 1971; Theil 1972",
    keeps=(SPLITTING, SCALING, SWAPPING),
    meaning=Text(
        "How much less mixed the areas are than the whole place, on average and by population.",
        "Hur mycket mindre blandade områdena är än hela platsen, i genomsnitt och vägt med befolkning.",
    ),
)
def theil_h(x: Floats, y: Floats, places: Places) -> Floats:
    """H = Σ tᵢ (E − Eᵢ) / (T E) (Theil 1972) with t = x + y: counts of shape (areas,) -> (places,), 0 to 1."""
    t = x + y
    whole = binary_entropy(places.sum(x) / places.sum(t))
    return 1.0 - places.sum(t * binary_entropy(x / t)) / (places.sum(t) * whole)
