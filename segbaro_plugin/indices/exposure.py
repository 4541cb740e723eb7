"""Exposure: whom the members of a group meet in their own areas."""

from __future__ import annotations

from ..words import Text
from .measure import Dimension, Invariance, measure
from .places import Floats, Places

SPLITTING, SCALING = Invariance.SPLITTING, Invariance.SCALING


@measure(
    "isolation",
    name=Text("Isolation xPx", "Isolering xPx"),
    dimension=Dimension.EXPOSURE,
    formula="Σ (xᵢ/X)(xᵢ/tᵢ)",
    reference="Shevky & Williams 1949; Bell 1954; Lieberson 1981",
    inputs=("x", "t"),
    keeps=(SPLITTING, SCALING),
    meaning=Text(
        "The share of the own group in the area of an average member.",
        "Andelen av den egna gruppen i området hos en genomsnittlig medlem.",
    ),
)
def isolation(x: Floats, t: Floats, places: Places) -> Floats:
    """xPx = Σ (xᵢ/X)(xᵢ/tᵢ) (Bell 1954): counts of shape (areas,) -> (places,), from P to 1."""
    return places.sum(x * x / t) / places.sum(x)


@measure(
    "interaction",
    name=Text("Interaction xPy", "Interaktion xPy"),
    dimension=Dimension.EXPOSURE,
    formula="Σ (xᵢ/X)(yᵢ/tᵢ)",
    reference="Bell 1954; Lieberson 1981",
    inputs=("x", "y", "t"),
    keeps=(SPLITTING, SCALING),
    meaning=Text(
        "The share of the other group in the area of an average member of the group.",
        "Andelen av den andra gruppen i området hos en genomsnittlig medlem av gruppen.",
    ),
)
def interaction(x: Floats, y: Floats, t: Floats, places: Places) -> Floats:
    """xPy = Σ (xᵢ/X)(yᵢ/tᵢ) (Bell 1954): counts of shape (areas,) -> (places,), 0 to 1."""
    return places.sum(x * y / t) / places.sum(x)


@measure(
    "eta_squared",
    name=Text("Eta squared (correlation ratio)", "Eta-kvadrat (korrelationskvot)"),
    dimension=Dimension.EXPOSURE,
    formula="(xPx − P) / (1 − P)",
    reference="Bell 1954; Duncan & Duncan 1955; White 1986",
    inputs=("x", "t"),
    keeps=(SPLITTING, SCALING),
    meaning=Text(
        "Isolation freed of the size of the group: 0 when all areas are alike, 1 when no area is mixed.",
        "Isolering rensad från gruppens storlek: 0 när alla områden är lika, 1 när inget område är blandat.",
    ),
)
def eta_squared(x: Floats, t: Floats, places: Places) -> Floats:
    """η² = (xPx − P) / (1 − P) (White 1986): counts of shape (areas,) -> (places,), 0 to 1."""
    share = places.sum(x) / places.sum(t)
    return (isolation(x, t, places) - share) / (1 - share)
