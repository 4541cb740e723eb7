"""Local measures of a group: one value per area, relative to its place."""

from __future__ import annotations

import numpy as np

from ...array_types import Floats
from ...words import Text
from ..engine.catalogue import measure
from ..engine.measure import SCALING, SPLITTING, Dimension, Scope
from ..engine.places import Places
from ..engine.shares import entropy_of_two, ratio, rest

INFINITE = float("inf")


@measure(
    "location_quotient",
    name=Text("Location quotient LQ", "Lokaliseringskvot LQ"),
    dimension=Dimension.LOCAL,
    formula="(xᵢ/tᵢ) / (X/T)",
    reference="Isard 1960; Sudano et al. 2013",
    inputs=("x", "t"),
    range=(0.0, INFINITE),
    invariances=(SPLITTING, SCALING),
    meaning=Text(
        "The group's share in the area divided by its share in the place: 2 means twice as common in the area as in "
        "the place.",
        "Gruppens andel i området delad med dess andel i hela kommunen: 2 är dubbelt så vanlig här.",
    ),
    scope=Scope.AREA,
)
def location_quotient(x: Floats, t: Floats, places: Places) -> Floats:
    """LQ (Isard 1960): counts of shape (areas,) -> (areas,), 0 to 1/P."""
    return ratio(x, t) / places.spread(places.sum(x) / places.sum(t))


@measure(
    "location_quotient_z",
    name=Text("Location quotient, z-score", "Lokaliseringskvot, z-värde"),
    dimension=Dimension.LOCAL,
    formula="(LQ − 1) / √((T/tᵢ − 1)/X)",
    reference="Louf & Barthelemy 2016",
    inputs=("x", "t"),
    range=(-INFINITE, INFINITE),
    meaning=Text(
        "How surprising the group's share would be if the group were distributed at random; above 2.57 or below −2.57 "
        "it is over- or under-represented with 99 % confidence, where counts are not small.",
        "Hur överraskande gruppens andel vore om gruppen vore slumpmässigt fördelad; över 2,57 eller under −2,57 är "
        "den över- eller underrepresenterad med 99 % säkerhet, där antalen inte är små.",
    ),
    scope=Scope.AREA,
)
def location_quotient_z(x: Floats, t: Floats, places: Places) -> Floats:
    """(r − 1)/σ, σ² = (T/tᵢ − 1)/X (Louf & Barthelemy 2016): counts of shape (areas,) -> (areas,)."""
    variance = rest(places.total(t), t) / t / places.total(x)
    return (location_quotient(x, t, places) - 1) / np.sqrt(variance)


@measure(
    "dissimilarity_part",
    name=Text("The area's contribution to D", "Områdets del av D"),
    dimension=Dimension.LOCAL,
    formula="½ |xᵢ/X − yᵢ/Y|",
    reference="Duncan & Duncan 1955; Feitosa et al. 2007",
    invariances=(SCALING,),
    meaning=Text(
        "What the area adds to the dissimilarity of its place.",
        "Vad området bidrar med till kommunens olikhetsindex.",
    ),
    scope=Scope.AREA,
    sums_to="dissimilarity",
)
def dissimilarity_part(x: Floats, y: Floats, places: Places) -> Floats:
    """½ |xᵢ/X − yᵢ/Y| (Feitosa et al. 2007): counts of shape (areas,) -> (areas,), sums to D."""
    return np.abs(places.share(x) - places.share(y)) / 2


@measure(
    "theil_h_part",
    name=Text("The area's contribution to Theil's H", "Områdets del av Theils entropiindex H"),
    dimension=Dimension.LOCAL,
    formula="tᵢ (E − Eᵢ) / (T E)",
    reference="Theil 1972; Feitosa et al. 2007",
    range=(-INFINITE, 1.0),
    invariances=(SCALING,),
    meaning=Text(
        "What the area adds to H; below 0 where it is more mixed than the place.",
        "Vad området bidrar med till H; under 0 där det är mer blandat än kommunen.",
    ),
    scope=Scope.AREA,
    sums_to="theil_h",
)
def theil_h_part(x: Floats, y: Floats, places: Places) -> Floats:
    """tᵢ(E − Eᵢ)/(TE) (Theil 1972), t = x + y: counts of shape (areas,) -> (areas,), sums to H."""
    t = x + y
    whole = places.spread(entropy_of_two(places.sum(x), places.sum(y)))
    return places.share(t) * (1 - entropy_of_two(x, y) / whole)


@measure(
    "isolation_part",
    name=Text("The area's contribution to isolation", "Områdets del av isoleringen"),
    dimension=Dimension.LOCAL,
    formula="(xᵢ/X)(xᵢ/tᵢ)",
    reference="Bell 1954; Feitosa et al. 2007",
    inputs=("x", "t"),
    invariances=(SCALING,),
    meaning=Text(
        "What the area adds to the isolation of the group.",
        "Vad området bidrar med till gruppens isolering.",
    ),
    scope=Scope.AREA,
    sums_to="isolation",
)
def isolation_part(x: Floats, t: Floats, places: Places) -> Floats:
    """(xᵢ/X)(xᵢ/tᵢ) (Feitosa et al. 2007): counts of shape (areas,) -> (areas,), sums to xPx."""
    return places.share(x) * ratio(x, t)


@measure(
    "interaction_part",
    name=Text("The area's contribution to interaction", "Områdets del av interaktionen"),
    dimension=Dimension.LOCAL,
    formula="(xᵢ/X)(yᵢ/tᵢ)",
    reference="Bell 1954; Feitosa et al. 2007",
    inputs=("x", "y", "t"),
    invariances=(SCALING,),
    meaning=Text(
        "What the area adds to the group's possible meetings with the other group.",
        "Vad området bidrar med till gruppens möjliga möten med den andra gruppen.",
    ),
    scope=Scope.AREA,
    sums_to="interaction",
)
def interaction_part(x: Floats, y: Floats, t: Floats, places: Places) -> Floats:
    """(xᵢ/X)(yᵢ/tᵢ) (Feitosa et al. 2007): counts of shape (areas,) -> (areas,), sums to xPy."""
    return places.share(x) * ratio(y, t)


@measure(
    "extremes",
    name=Text("Index of concentration at the extremes ICE", "Ytterlighetsindex ICE (koncentration i ytterligheterna)"),
    dimension=Dimension.LOCAL,
    formula="(xᵢ − yᵢ) / tᵢ",
    reference="Massey 2001; Krieger et al. 2016",
    inputs=("x", "y", "t"),
    range=(-1.0, 1.0),
    invariances=(SPLITTING, SCALING),
    meaning=Text(
        "From −1, where all belong to the other group, to 1, where all belong to the group; people of neither count "
        "in the total.",
        "Från −1, där alla hör till den andra gruppen, till 1, där alla hör till gruppen; de som inte hör till någon "
        "av dem räknas i totalen.",
    ),
    scope=Scope.AREA,
)
def extremes(x: Floats, y: Floats, t: Floats, places: Places) -> Floats:  # noqa: ARG001  an area by itself
    """ICE (Massey 2001): privileged x, deprived y and all people t, of shape (areas,) -> (areas,), −1 to 1."""
    return (x - y) / t
