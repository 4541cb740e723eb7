"""Centralisation: whether a group lives nearer the centre (Duncan & Duncan 1955; Massey & Denton 1988).

Areas at the same distance from the centre are counted together.
"""

from __future__ import annotations

import numpy as np

from ...words import Text
from ..catalogue import measure
from ..measure import SCALING, Dimension, Gives
from ..option import MeasureError, Option
from ..places import Floats, Places
from .centre import Centre
from .distances import Distances
from .nearest import Finder
from .tiles import TILE, Cancelled

SAME = 1e-9
CENTRE = Option(
    "centre",
    Text("Centre", "Centrum"),
    "mean",
    choices=("mean", "median", "people", "largest", "points"),
    meaning=Text(
        "mean, median: of the areas' points. people: their mean by people. largest: the area with most people. "
        "points: the nearest of the given centres.",
        "mean, median: av områdenas punkter. people: deras medelvärde efter befolkning. largest: området med flest "
        "invånare. points: det närmaste av de angivna centrumen.",
    ),
)
BOTH_WAYS = (-1.0, 1.0)


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


@measure(
    "relative_centralisation",
    name=Text("Relative centralisation RCE", "Relativ centralisering RCE"),
    dimension=Dimension.CENTRALISATION,
    formula="Σ Xᵢ₋₁Yᵢ − Σ XᵢYᵢ₋₁, outwards",
    reference="Duncan & Duncan 1955; Tivadar 2019",
    inputs=("x", "y", "centre"),
    range=BOTH_WAYS,
    options=(CENTRE,),
    keeps=(SCALING,),
    meaning=Text(
        "The share of the group that would have to change distance to live as centrally as the other group; below 0 "
        "when the group lives farther out.",
        "Den andel av gruppen som skulle behöva byta avstånd för att bo lika centralt som den andra gruppen; under 0 "
        "när gruppen bor längre ut.",
    ),
)
def relative_centralisation(x: Floats, y: Floats, centre_: Centre, places: Places, centre: str) -> Floats:
    """RCE (Duncan & Duncan 1955): counts of shape (areas,) -> (places,), −1 to 1."""
    return centralisation(centre_.distance(centre, x + y), x, y, places)


@measure(
    "absolute_centralisation",
    name=Text("Absolute centralisation ACE", "Absolut centralisering ACE"),
    dimension=Dimension.CENTRALISATION,
    formula="Σ Xᵢ₋₁Aᵢ − Σ XᵢAᵢ₋₁, outwards",
    reference="Massey & Denton 1988; Tivadar 2019",
    inputs=("x", "t", "area", "centre"),
    range=BOTH_WAYS,
    options=(CENTRE,),
    keeps=(SCALING,),
    meaning=Text(
        "How the group lies around the centre against land: 1 all at the centre, −1 all at the edge.",
        "Hur gruppen ligger kring centrum jämfört med marken: 1 alla i centrum, −1 alla i utkanten.",
    ),
)
def absolute_centralisation(x: Floats, t: Floats, area: Floats, centre_: Centre, places: Places, centre: str) -> Floats:
    """ACE (Massey & Denton 1988): counts and land area of shape (areas,) -> (places,), −1 to 1."""
    return centralisation(centre_.distance(centre, t), x, area, places)


@measure(
    "centralisation_against_all",
    name=Text("Centralisation against all people", "Centralisering mot alla"),
    dimension=Dimension.CENTRALISATION,
    formula="RCE(x, t) / (1 − P)",
    reference="Duncan & Duncan 1955",
    inputs=("x", "t", "centre"),
    range=BOTH_WAYS,
    options=(CENTRE,),
    keeps=(SCALING,),
    meaning=Text(
        "Relative centralisation of the group against everybody, freed of the size of the group.",
        "Gruppens relativa centralisering mot alla, rensad från gruppens storlek.",
    ),
)
def centralisation_against_all(x: Floats, t: Floats, centre_: Centre, places: Places, centre: str) -> Floats:
    """RCE(x, t)/(1 − P) (Duncan & Duncan 1955): counts of shape (areas,) -> (places,), −1 to 1."""
    against = centralisation(centre_.distance(centre, t), x, t, places)
    return against / (1 - places.sum(x) / places.sum(t))


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
                "The central city is what lies within this distance of the centre in km; 0 takes the areas marked as "
                "central city.",
                "Centralorten är det som ligger inom detta avstånd från centrum i km; 0 tar de områden som är "
                "markerade som centralort.",
            ),
        ),
    ),
    keeps=(SCALING,),
    meaning=Text("The part of the group that lives in the central city.", "Den del av gruppen som bor i centralorten."),
)
def central_city(x: Floats, t: Floats, centre_: Centre, places: Places, centre: str, within: float) -> Floats:
    """PCC (Massey & Denton 1988): counts of shape (areas,) -> (places,), 0 to 1."""
    if within > 0:
        inside = (centre_.distance(centre, t) <= within * (1 + SAME)).astype(float)
    elif centre_.inner is None:
        raise MeasureError(
            "central_city needs to know the central city: set within to a distance in km.",
            "central_city behöver veta vad som är centralort: ange within som ett avstånd i km.",
        )
    else:
        inside = centre_.inner
    return places.sum(x * inside) / places.sum(x)


@measure(
    "local_centralisation",
    name=Text("Local centralisation", "Lokal centralisering"),
    dimension=Dimension.LOCAL,
    formula="RCE of the area and its k nearest, the area being the centre",
    reference="Folch & Rey 2016",
    inputs=("x", "y", "distances"),
    range=BOTH_WAYS,
    options=(Option("k", Text("Nearest areas", "Närmaste områden"), 5, least=1, most=10_000),),
    keeps=(SCALING,),
    meaning=Text(
        "Above 0 where the group lives nearer this area than the other group does, among the areas around; areas as "
        "far off as the k-th count too.",
        "Över 0 där gruppen bor närmare området än den andra gruppen gör, bland områdena runt omkring; områden lika "
        "långt bort som det k:te räknas också.",
    ),
    gives=Gives.AREA,
)
def local_centralisation(x: Floats, y: Floats, distances: Distances, places: Places, k: int) -> Floats:
    """Local RCE (Folch & Rey 2016): counts of shape (areas,) -> (areas,), −1 to 1."""
    found = np.full(x.size, np.nan)
    for start, size in zip(places.starts.tolist(), places.sizes.tolist(), strict=True):
        finder = Finder(distances.position[start : start + size])
        for first in range(0, size, TILE):
            if not distances.proceed((start + first) / x.size):
                raise Cancelled
            rows = np.arange(first, min(first + TILE, size))
            found[start + rows] = _around(finder, rows, k, x[start : start + size], y[start : start + size])
    return found


def _around(finder: Finder, rows: np.ndarray, k: int, x: Floats, y: Floats) -> Floats:  # type: ignore[type-arg]
    """RCE around each of the rows, with the areas as far off as the k-th."""
    size = len(finder.position)
    count = min(2 * k + 9, size)
    apart, near = finder.nearest(rows, count)
    kept = apart <= apart[:, min(k, size - 1)][:, None] * (1 + SAME)
    around = Places(np.repeat(np.arange(rows.size), kept.sum(axis=1)))
    return centralisation(apart[kept], x[near[kept]], y[near[kept]], around)
