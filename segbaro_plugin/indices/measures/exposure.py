"""Exposure: whom the members of a group meet in their own areas."""

from __future__ import annotations

import numpy as np

from ...array_types import Floats
from ...words import Text
from ..engine.catalogue import measure
from ..engine.measure import SCALING, SPLITTING, SWAPPING, Dimension
from ..engine.option import Option
from ..engine.places import Places
from ..engine.shares import ratio, rest

COMPANY = Option(
    "company",
    Text("People counted in the area", "Vilka som räknas"),
    "everybody",
    choices=("everybody", "the_others"),
    meaning=Text(
        "everybody: shares of all people in the area (Lieberson 1981). the_others: people do not count themselves, (x "
        "− 1)/(t − 1) (Bell 1954); areas with one person or fewer are left out.",
        "everybody: andelar av alla i området (Lieberson 1981). the_others: personen själv räknas inte, "
        "(x − 1)/(t − 1) (Bell 1954); områden med högst en person tas inte med.",
    ),
)

ONE_AREA = Text("only one area has people here", "bara ett område har befolkning här")


def _company(x: Floats, t: Floats, company: str) -> tuple[Floats, Floats, Floats]:
    """Who may meet somebody, how many of their own kind each may meet, and how many in all."""
    if company == "everybody":
        return x, x, t
    return np.where(t > 1, x, 0.0), x - 1, np.maximum(t - 1, 0.0)


@measure(
    "isolation",
    name=Text("Isolation xPx", "Isoleringsindex xPx"),
    dimension=Dimension.EXPOSURE,
    formula="Σ (xᵢ/X)(xᵢ/tᵢ)",
    reference="Shevky & Williams 1949; Bell 1954; Lieberson 1981",
    inputs=("x", "t"),
    options=(COMPANY,),
    invariances=(SPLITTING, SCALING),
    meaning=Text(
        "The group's share of the population where an average member of the group lives.",
        "Den egna gruppens andel av befolkningen där en genomsnittlig person i gruppen bor.",
    ),
)
def isolation(x: Floats, t: Floats, places: Places, company: str) -> Floats:
    """xPx = Σ (xᵢ/X)(xᵢ/tᵢ) (Bell 1954): counts of shape (areas,) -> (places,), from P to 1."""
    members, alike, met = _company(x, t, company)
    return places.sum(members * ratio(alike, met)) / places.sum(members)


@measure(
    "interaction",
    name=Text("Interaction xPy", "Exponeringsindex (interaktionsindex) xPy"),
    dimension=Dimension.EXPOSURE,
    formula="Σ (xᵢ/X)(yᵢ/tᵢ)",
    reference="Bell 1954; Lieberson 1981",
    inputs=("x", "y", "t"),
    options=(COMPANY,),
    invariances=(SPLITTING, SCALING),
    meaning=Text(
        "The other group's share of the population where an average member of the group lives.",
        "Den andra gruppens andel av befolkningen där en genomsnittlig person i gruppen bor.",
    ),
)
def interaction(x: Floats, y: Floats, t: Floats, places: Places, company: str) -> Floats:
    """xPy = Σ (xᵢ/X)(yᵢ/tᵢ) (Bell 1954): counts of shape (areas,) -> (places,), 0 to 1."""
    members, _, met = _company(x, t, company)
    return places.sum(members * ratio(y, met)) / places.sum(members)


@measure(
    "eta_squared",
    name=Text("Eta squared (correlation ratio)", "Korrelationskvoten η² (isolering justerad för gruppens storlek)"),
    dimension=Dimension.EXPOSURE,
    formula="(xPx − P) / (1 − P)",
    reference="Bell 1954; Duncan & Duncan 1955; White 1986",
    inputs=("x", "t"),
    invariances=(SPLITTING, SCALING),
    meaning=Text(
        "Isolation adjusted for the size of the group: 0 when all areas have the same mix, 1 when no area is mixed.",
        "Isolering justerad för gruppens storlek: 0 när alla områden är lika, 1 när inget område är blandat.",
    ),
)
def eta_squared(x: Floats, t: Floats, places: Places) -> Floats:
    """η² = (xPx − P) / (1 − P) (White 1986): counts of shape (areas,) -> (places,), 0 to 1.

    Computed as (XY/T) Σ (xᵢ/X − yᵢ/Y)² / tᵢ with y = t − x: nothing cancels where P is nearly 0 or 1.
    """
    y = rest(t, x)
    away = ratio((places.share(x) - places.share(y)) ** 2, t)
    return places.sum(away) * places.sum(x) * places.sum(y) / places.sum(t)


@measure(
    "relative_exposure",
    name=Text("Relative exposure E", "Relativ exponering E"),
    dimension=Dimension.EXPOSURE,
    formula="Σ tᵢ rᵢˣ rᵢʸ / T,  rᵢˣ = (xᵢ/X) / (tᵢ/T)",
    reference="Louf & Barthelemy 2016",
    inputs=("x", "y", "t"),
    range=(0.0, float("inf")),
    invariances=(SPLITTING, SCALING, SWAPPING),
    meaning=Text(
        "How often the two groups share areas; 1 when both are distributed as the total population.",
        "Hur ofta grupperna delar områden; 1 när båda är fördelade som hela befolkningen.",
    ),
)
def relative_exposure(x: Floats, y: Floats, t: Floats, places: Places) -> Floats:
    """E (Louf & Barthelemy 2016) = T Σ xᵢ yᵢ / (tᵢ X Y): counts of shape (areas,) -> (places,), 0 and up."""
    return places.sum(t) * places.sum(ratio(x * y, t)) / (places.sum(x) * places.sum(y))


@measure(
    "relative_exposure_z",
    name=Text("Relative exposure, z-score", "Relativ exponering, z-värde"),
    dimension=Dimension.EXPOSURE,
    formula="(E − 1) / √((n − 1) / (X Y))",
    reference="Louf & Barthelemy 2016",
    inputs=("x", "y", "t"),
    range=(-float("inf"), float("inf")),
    invariances=(SWAPPING,),
    no_value=ONE_AREA,
    meaning=Text(
        "How surprising the exposure would be if people were distributed at random; values within ±1.96 may be due to "
        "chance.",
        "Hur överraskande exponeringen vore om alla vore slumpmässigt fördelade: inom ±1,96 kan den vara slump.",
    ),
)
def relative_exposure_z(x: Floats, y: Floats, t: Floats, places: Places) -> Floats:
    """(E − 1)/σ, σ² = (n − 1)/(X Y): counts of shape (areas,), n areas with people -> (places,).

    σ² is exact where the members of both groups draw areas with probability tᵢ/T, the unsegregated city of Louf &
    Barthelemy (2016); areas are not taken as independent.
    """
    variance = (places.sizes - 1) / (places.sum(x) * places.sum(y))
    return (relative_exposure(x, y, t, places) - 1) / np.sqrt(variance)
