"""Centralisation: whether a group lives nearer the centre (Duncan & Duncan 1955; Massey & Denton 1988).

Areas at the same distance from the centre are counted together.
"""

from __future__ import annotations

from functools import partial

import numpy as np

from ....array_types import Floats
from ....words import Text
from ...engine.catalogue import measure
from ...engine.measure import SCALING, Dimension
from ...engine.option import MeasureError, Option
from ...engine.places import Places
from ...engine.rounding import SAME
from ..engine.centre import Centre

CENTRE = Option(
    "centre",
    Text("Centre", "Centrum"),
    "mean",
    choices=("mean", "median", "people", "largest", "points"),
    meaning=Text(
        "mean, median: of the areas' points. people: their population-weighted mean. largest: the area with the most "
        "people. points: the nearest of the given centres.",
        "mean, median: av områdenas punkter. people: deras medelvärde efter befolkning. largest: området med flest "
        "invånare. points: det närmaste av de angivna centrumen.",
    ),
)
FARTHEST = Option(
    "farthest",
    Text("Farthest from the centre", "Längst från centrum"),
    float("inf"),
    least=0.0,
    meaning=Text(
        "Areas farther than this from the (nearest) centre in km do not count (Tivadar 2019).",
        "Områden längre än så från (närmaste) centrum i km räknas inte (Tivadar 2019).",
    ),
)
BOTH_WAYS = (-1.0, 1.0)
_of_centre = partial(
    measure,
    dimension=Dimension.CENTRALISATION,
    range=BOTH_WAYS,
    options=(CENTRE, FARTHEST),
    invariances=(SCALING,),
)


def centralisation(distance: Floats, x: Floats, y: Floats, places: Places) -> Floats:
    """Σ Xᵢ₋₁Yᵢ − Σ XᵢYᵢ₋₁ of the running shares by distance outwards, rings of equal distance together: (places,).

    Positive when x lives nearer the centre than y.
    """
    order = places.ranking(distance)
    outwards = distance[order]
    begins = np.diff(outwards, prepend=-np.inf) > SAME * np.maximum(outwards, 1.0)
    begins[places.starts] = True
    starts = np.flatnonzero(begins)
    rings = Places(places.codes[starts])
    ours, theirs = (rings.share(np.add.reduceat(column[order], starts)) for column in (x, y))
    up_to_ours, up_to_theirs = rings.cumulated(ours), rings.cumulated(theirs)
    return rings.sum((up_to_ours - ours) * up_to_theirs - up_to_ours * (up_to_theirs - theirs))


def _within(farthest: float, distance: Floats, first: Floats, second: Floats) -> tuple[Floats, Floats]:
    """Two columns with nobody in areas farther from the centre: (areas,) each."""
    inside = distance <= farthest * (1 + SAME)
    return first * inside, second * inside


@_of_centre(
    "relative_centralisation",
    name=Text("Relative centralisation RCE", "Relativ centralisering RCE"),
    formula="Σ Xᵢ₋₁Yᵢ − Σ XᵢYᵢ₋₁, outwards",
    reference="Duncan & Duncan 1955; Tivadar 2019",
    inputs=("x", "y", "t", "centre"),
    meaning=Text(
        "The proportion of the group that would have to move to live as centrally as the other group; below 0 when "
        "the group lives farther out.",
        "Den andel av gruppen som skulle behöva byta avstånd för att bo lika centralt som den andra gruppen; under 0 "
        "när gruppen bor längre ut.",
    ),
)
def relative_centralisation(
    x: Floats, y: Floats, t: Floats, centre_: Centre, places: Places, centre: str, farthest: float
) -> Floats:
    """RCE (Duncan & Duncan 1955): counts of shape (areas,) -> (places,), −1 to 1. The centre is that of everybody."""
    distance = centre_.distance(centre, t)
    ours, theirs = _within(farthest, distance, x, y)
    return centralisation(distance, ours, theirs, places)


@_of_centre(
    "absolute_centralisation",
    name=Text("Absolute centralisation ACE", "Absolut centralisering ACE"),
    formula="Σ Xᵢ₋₁Aᵢ − Σ XᵢAᵢ₋₁, outwards",
    reference="Massey & Denton 1988; Tivadar 2019",
    inputs=("x", "t", "area", "centre"),
    meaning=Text(
        "How the group is distributed around the centre compared with the land area: 1 when all live at the centre, "
        "−1 when all live at the edge.",
        "Hur gruppen ligger kring centrum jämfört med marken: 1 alla i centrum, −1 alla i utkanten.",
    ),
)
def absolute_centralisation(
    x: Floats, t: Floats, area: Floats, centre_: Centre, places: Places, centre: str, farthest: float
) -> Floats:
    """ACE (Massey & Denton 1988): counts and land area of shape (areas,) -> (places,), −1 to 1."""
    distance = centre_.distance(centre, t)
    ours, land = _within(farthest, distance, x, area)
    return centralisation(distance, ours, land, places)


@_of_centre(
    "centralisation_against_all",
    name=Text("Centralisation relative to all people", "Centralisering jämfört med hela befolkningen"),
    formula="RCE(x, t) / (1 − P)",
    reference="Duncan & Duncan 1955",
    inputs=("x", "t", "centre"),
    meaning=Text(
        "Centralisation of the group relative to the total population, adjusted for group size.",
        "Gruppens centralisering jämfört med hela befolkningens, justerad för gruppens storlek.",
    ),
)
def centralisation_against_all(
    x: Floats, t: Floats, centre_: Centre, places: Places, centre: str, farthest: float
) -> Floats:
    """RCE(x, t)/(1 − P) (Duncan & Duncan 1955): counts of shape (areas,) -> (places,), −1 to 1."""
    distance = centre_.distance(centre, t)
    ours, everybody = _within(farthest, distance, x, t)
    return centralisation(distance, ours, everybody, places) / (1 - places.sum(ours) / places.sum(everybody))


@measure(
    "central_city",
    name=Text("Share in the central city PCC", "Andel i centralorten PCC"),
    dimension=Dimension.CENTRALISATION,
    formula="Σ xᵢ in the central city / X",
    reference="Massey & Denton 1988",
    inputs=("x", "t", "centre"),
    options=(
        CENTRE,
        Option(
            "within",
            Text("Within", "Inom"),
            0.0,
            least=0.0,
            most=1e6,
            meaning=Text(
                "The central city is everything within this distance of the centre in km; 0 uses the areas marked as "
                "central city.",
                "Centralorten är det som ligger inom detta avstånd från centrum i km; 0 tar de områden som är "
                "markerade som centralort.",
            ),
        ),
    ),
    invariances=(SCALING,),
    meaning=Text(
        "The share of the group that lives in the central city.", "Den del av gruppen som bor i centralorten."
    ),
)
def central_city(x: Floats, t: Floats, centre_: Centre, places: Places, centre: str, within: float) -> Floats:
    """PCC (Massey & Denton 1988): counts of shape (areas,) -> (places,), 0 to 1."""
    if within > 0:
        inside = (centre_.distance(centre, t) <= within * (1 + SAME)).astype(float)
    elif centre_.inner is None:
        raise MeasureError(
            "central_city needs a definition of the central city: choose a field that marks its areas, or set within "
            "to a distance in km.",
            "Måttet ”Andel i centralorten” (central_city) kräver att du anger centralorten. Välj ett "
            "fält under ”Centralort”, eller skriv within=5 (kilometer från centrum) under "
            "”Inställningar”.",
        )
    else:
        inside = centre_.inner
    return places.sum(x * inside) / places.sum(x)
