"""Local spatial autocorrelation of a group's share: values area by area (Anselin 1995; Ord & Getis 1995)."""

from __future__ import annotations

from functools import partial

import numpy as np

from ....array_types import Floats
from ....words import Text
from ...engine.catalogue import measure
from ...engine.measure import SCALING, Dimension, Scope
from ...engine.places import Places
from ..engine.contiguity import Contiguity
from .autocorrelation import ROWS, deviations
from .contiguity_measures import NEIGHBOURS, standardised

INFINITE = float("inf")
_of_neighbours = partial(
    measure,
    dimension=Dimension.LOCAL,
    inputs=("x", "t", "contiguity"),
    range=(-INFINITE, INFINITE),
    invariances=(SCALING,),
    scope=Scope.AREA,
)


@_of_neighbours(
    "local_morans_i",
    name=Text("Local Moran's I of the group's share", "Lokalt Morans I för gruppens andel"),
    formula="zᵢ Σⱼ wᵢⱼ zⱼ / (Σ zᵢ²/n)",
    reference="Anselin 1995",
    options=(NEIGHBOURS, ROWS),
    meaning=Text(
        "Above 0 where the area and its neighbours lie on the same side of the mean, below 0 where they do not.",
        "Över 0 där området och grannarna ligger på samma sida om medelvärdet, under 0 där de inte gör det.",
    ),
)
def local_morans_i(
    x: Floats, t: Floats, contiguity: Contiguity, places: Places, neighbours: str, standard: str
) -> Floats:
    """Iᵢ (Anselin 1995): counts of shape (areas,) -> (areas,); they sum to I times the sum of weights."""
    z, weights = deviations(x, t, places), standardised(contiguity.touching(neighbours), standard)
    return z * weights.around(z) / places.spread(places.sum(z * z) / places.sizes)


@_of_neighbours(
    "local_gearys_c",
    name=Text("Local Geary's C of the group's share", "Lokalt Gearys C för gruppens andel"),
    formula="Σⱼ wᵢⱼ (pᵢ − pⱼ)² / (Σ zᵢ²/n)",
    reference="Anselin 1995; Anselin 2019",
    range=(0.0, INFINITE),
    options=(NEIGHBOURS, ROWS),
    meaning=Text(
        "Small where the area is similar to its neighbours, large where it differs from them.",
        "Litet där området liknar sina grannar, stort där det inte gör det.",
    ),
)
def local_gearys_c(
    x: Floats, t: Floats, contiguity: Contiguity, places: Places, neighbours: str, standard: str
) -> Floats:
    """cᵢ (Anselin 1995): counts of shape (areas,) -> (areas,)."""
    z, weights = deviations(x, t, places), standardised(contiguity.touching(neighbours), standard)
    apart = weights.sum_rows(weights.value * (z[weights.row] - z[weights.column]) ** 2)
    return apart / places.spread(places.sum(z * z) / places.sizes)


@_of_neighbours(
    "getis_ord_gi_star",
    name=Text("Getis-Ord Gi* of the group's share", "Getis-Ords Gi* för gruppens andel"),
    formula="(Σⱼ wᵢⱼ pⱼ − p̄ Wᵢ) / (s √[(n Σⱼ wᵢⱼ² − Wᵢ²)/(n − 1)]),  the area being its own neighbour",
    reference="Ord & Getis 1995",
    options=(NEIGHBOURS,),
    meaning=Text(
        "In standard deviations: high where high shares cluster (a hot spot), low where low shares cluster (a cold "
        "spot).",
        "I standardavvikelser: högt där höga andelar ligger samlade (ett kluster av höga värden), lågt där låga gör "
        "det.",
    ),
)
def getis_ord_gi_star(x: Floats, t: Floats, contiguity: Contiguity, places: Places, neighbours: str) -> Floats:
    """Gi* (Ord & Getis 1995), w = 1 for neighbours and the area: counts of shape (areas,) -> (areas,)."""
    weights, z = contiguity.touching(neighbours).with_own(1.0), deviations(x, t, places)
    n, many = places.spread(places.sizes.astype(float)), weights.sum_rows(weights.value)
    spread = np.sqrt(places.spread(places.sum(z * z)) / n)
    return weights.around(z) / (spread * np.sqrt((n * many - many**2) / (n - 1)))
