"""Spatial autocorrelation of a group's share: whether neighbours are alike (Moran 1950; Geary 1954; Getis & Ord 1992).

Values only; whether they can be chance is another question.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial

import numpy as np

from ....array_types import Floats
from ....words import Text
from ...engine.catalogue import measure
from ...engine.measure import SCALING, Dimension
from ...engine.option import Option
from ...engine.places import Places
from ...engine.rounding import SHARES, apart
from ..engine.contiguity import Contiguity
from ..neighbours.weights import Weights
from .contiguity_measures import NEIGHBOURS, STANDARD, standardised

INFINITE = float("inf")
ROWS = replace(STANDARD, default="rows", choices=("rows", "global"))
VALUES = Option(
    "values",
    Text("Values", "Värden"),
    "share",
    choices=("share", "assuncao_reis_1999"),
    meaning=Text(
        "share: the group's share in each area. assuncao_reis_1999: how far the share is from that of the place, in "
        "standard errors, so that areas with few people do not dominate.",
        "share: gruppens andel i varje område. assuncao_reis_1999: hur långt andelen ligger från kommunens, i "
        "medelfel, så att områden med få invånare inte avgör.",
    ),
)
_of_neighbours = partial(
    measure,
    dimension=Dimension.CLUSTERING,
    inputs=("x", "t", "contiguity"),
    range=(-INFINITE, INFINITE),
    invariances=(SCALING,),
    no_value=Text(
        "the group's share is the same in all areas, or no areas border on each other",
        "gruppens andel är densamma i alla områden, eller inga områden gränsar till varandra",
    ),
)


def deviations(x: Floats, t: Floats, places: Places, values: str = "share") -> Floats:
    """zᵢ, the value of each area less the mean of the areas: (areas,)."""
    v = x / t if values == "share" else _in_standard_errors(x, t, places)
    mean = places.spread(places.sum(v) / places.sizes)
    return apart(v, mean, SHARES)


def _in_standard_errors(x: Floats, t: Floats, places: Places) -> Floats:
    """The shares less that of the place, divided by their standard errors (Assunção & Reis 1999): (areas,)."""
    p, whole = x / t, places.total(x) / places.total(t)
    spread = places.total(t * (p - whole) ** 2) / places.total(t)
    between = spread - whole / (places.total(t) / places.spread(places.sizes.astype(float)))
    error = between + whole / t
    return (p - whole) / np.sqrt(np.where(error > 0, error, whole / t))


def covariance(z: Floats, other: Floats, weights: Weights, places: Places) -> Floats:
    """Σᵢⱼ wᵢⱼ zᵢ oⱼ · n / Σ wᵢⱼ: (places,)."""
    return places.sum(z * weights.around(other)) * places.sizes / places.sum(weights.sum_rows(weights.value))


@_of_neighbours(
    "morans_i",
    name=Text("Moran's I of the group's share", "Morans I för gruppens andel"),
    formula="(n/Σwᵢⱼ) Σ wᵢⱼ zᵢ zⱼ / Σ zᵢ²,  z = p less its mean",
    reference="Moran 1950; Assunção & Reis 1999",
    options=(NEIGHBOURS, ROWS, VALUES),
    invariances=(),
    meaning=Text(
        "Above 0 when neighbours have similar shares, below 0 when they have dissimilar ones; about −1/(n − 1) by "
        "chance.",
        "Över 0 när grannar har liknande andelar, under 0 när de har olika; ungefär −1/(n − 1) av en slump.",
    ),
)
def morans_i(
    x: Floats, t: Floats, contiguity: Contiguity, places: Places, neighbours: str, standard: str, values: str
) -> Floats:
    """I (Moran 1950): counts of shape (areas,) -> (places,)."""
    z, weights = deviations(x, t, places, values), standardised(contiguity.touching(neighbours), standard)
    return covariance(z, z, weights, places) / places.sum(z * z)


@_of_neighbours(
    "bivariate_morans_i",
    name=Text("Bivariate Moran's I of the two groups", "Bivariat Morans I för de två grupperna"),
    formula="(n/Σwᵢⱼ) Σ wᵢⱼ zᵢ(x) zⱼ(y) / √(Σ zᵢ(x)² Σ zᵢ(y)²)",
    reference="Anselin, Syabri & Smirnov 2002",
    inputs=("x", "y", "t", "contiguity"),
    options=(NEIGHBOURS, ROWS),
    no_value=Text(
        "one of the groups has the same share in all areas, or no areas border on each other",
        "en av grupperna har samma andel i alla områden, eller inga områden gränsar till varandra",
    ),
    meaning=Text(
        "Above 0 when areas where the group is large have neighbours where the other group is large.",
        "Över 0 när områden där gruppen är stor har grannar där den andra gruppen är stor.",
    ),
)
def bivariate_morans_i(
    x: Floats, y: Floats, t: Floats, contiguity: Contiguity, places: Places, neighbours: str, standard: str
) -> Floats:
    """I of x and the neighbours' y (Anselin et al. 2002): counts of shape (areas,) -> (places,)."""
    z, other = (deviations(group, t, places) for group in (x, y))
    weights = standardised(contiguity.touching(neighbours), standard)
    return covariance(z, other, weights, places) / np.sqrt(places.sum(z * z) * places.sum(other * other))


@_of_neighbours(
    "gearys_c",
    name=Text("Geary's C of the group's share", "Gearys C för gruppens andel"),
    formula="((n − 1)/(2 Σwᵢⱼ)) Σ wᵢⱼ (pᵢ − pⱼ)² / Σ zᵢ²",
    reference="Geary 1954",
    range=(0.0, INFINITE),
    options=(NEIGHBOURS, ROWS),
    meaning=Text(
        "Below 1 when neighbours have similar shares, above 1 when they have dissimilar ones.",
        "Under 1 när grannar har liknande andelar, över 1 när de har olika.",
    ),
)
def gearys_c(x: Floats, t: Floats, contiguity: Contiguity, places: Places, neighbours: str, standard: str) -> Floats:
    """C (Geary 1954): counts of shape (areas,) -> (places,), 1 by chance."""
    z, weights = deviations(x, t, places), standardised(contiguity.touching(neighbours), standard)
    unlike = places.sum(weights.sum_rows(weights.value * (z[weights.row] - z[weights.column]) ** 2))
    whole = places.sum(weights.sum_rows(weights.value))
    return (places.sizes - 1) * unlike / (2 * whole * places.sum(z * z))


@_of_neighbours(
    "getis_ord_g",
    name=Text("Getis-Ord G of the group's share", "Getis-Ords G för gruppens andel"),
    formula="Σ wᵢⱼ pᵢ pⱼ / Σᵢ≠ⱼ pᵢ pⱼ",
    reference="Getis & Ord 1992",
    range=(0.0, 1.0),
    options=(NEIGHBOURS,),
    no_value=Text("the group lives in one area only", "gruppen bor i ett enda område"),
    meaning=Text(
        "High when areas with high shares lie next to each other; Σwᵢⱼ/(n(n − 1)) by chance.",
        "Hög när områden med höga andelar ligger intill varandra; Σwᵢⱼ/(n(n − 1)) av en slump.",
    ),
)
def getis_ord_g(x: Floats, t: Floats, contiguity: Contiguity, places: Places, neighbours: str) -> Floats:
    """G (Getis & Ord 1992), w = 1 for neighbours: counts of shape (areas,) -> (places,), 0 to 1."""
    p = x / t
    return places.sum(p * contiguity.touching(neighbours).around(p)) / (places.sum(p) ** 2 - places.sum(p * p))


def joins(first: Floats, second: Floats, contiguity: Contiguity, places: Places, neighbours: str) -> Floats:
    """Σ wᵢⱼ fᵢ sⱼ, the joins from marked areas to marked areas, each way: (places,)."""
    return places.sum(first * contiguity.touching(neighbours).around(second))


def over_represented(x: Floats, t: Floats, places: Places) -> Floats:
    """1 where the group's share is above that of the place, else 0; NaN where all shares are equal: (areas,)."""
    ours, even = x * places.total(t), t * places.total(x)
    differs = np.abs(ours - even) > SHARES * even
    anywhere = places.spread(places.largest(differs.astype(float))) > 0
    return np.where(anywhere, (differs & (ours > even)).astype(float), np.nan)


_of_joins = partial(
    _of_neighbours,
    reference="Moran 1948; Cliff & Ord 1981",
    range=(0.0, INFINITE),
    no_value=Text("the group's share is the same in all areas", "gruppens andel är densamma i alla områden"),
)


@_of_joins(
    "joins_over",
    name=Text("Join count BB: both areas above the place's share", "Grannpar BB: båda över genomsnittet"),
    formula="½ Σ wᵢⱼ bᵢ bⱼ,  b = 1 where pᵢ > P, else 0",
    options=(NEIGHBOURS,),
    meaning=Text(
        "Number of pairs of neighbours where both areas have a higher share of the group than the place.",
        "Antal grannpar där gruppens andel är större än i hela kommunen i båda områdena.",
    ),
)
def joins_over(x: Floats, t: Floats, contiguity: Contiguity, places: Places, neighbours: str) -> Floats:
    """BB (Cliff & Ord 1981): counts of shape (areas,) -> (places,)."""
    over = over_represented(x, t, places)
    return joins(over, over, contiguity, places, neighbours) / 2


@_of_joins(
    "joins_under",
    name=Text(
        "Join count WW: neither area above the place's share", "Grannpar WW: båda under eller lika med genomsnittet"
    ),
    formula="½ Σ wᵢⱼ (1 − bᵢ)(1 − bⱼ)",
    options=(NEIGHBOURS,),
    meaning=Text(
        "Number of pairs of neighbours where neither area has a higher share of the group than the place.",
        "Antal grannpar där gruppens andel är högst som i hela kommunen i båda områdena.",
    ),
)
def joins_under(x: Floats, t: Floats, contiguity: Contiguity, places: Places, neighbours: str) -> Floats:
    """WW (Cliff & Ord 1981): counts of shape (areas,) -> (places,)."""
    under = 1 - over_represented(x, t, places)
    return joins(under, under, contiguity, places, neighbours) / 2


@_of_joins(
    "joins_between",
    name=Text("Join count BW: one area above the place's share", "Grannpar BW: ett över genomsnittet och ett inte"),
    formula="Σ wᵢⱼ bᵢ (1 − bⱼ)",
    options=(NEIGHBOURS,),
    meaning=Text(
        "Number of pairs of neighbours where only one area has a higher share of the group than the place; few when "
        "the group is clustered.",
        "Antal grannpar där gruppens andel är större än i hela kommunen i bara det ena området: få när gruppen bor "
        "samlat.",
    ),
)
def joins_between(x: Floats, t: Floats, contiguity: Contiguity, places: Places, neighbours: str) -> Floats:
    """BW (Cliff & Ord 1981): counts of shape (areas,) -> (places,)."""
    over = over_represented(x, t, places)
    return joins(over, 1 - over, contiguity, places, neighbours)
