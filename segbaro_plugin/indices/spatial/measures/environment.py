"""Evenness and exposure of local environments (Reardon & O'Sullivan 2004; Feitosa et al. 2007).

p̃ is the share of a group among the people around an area; what is summed over areas is weighted by the areas' own
people.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import numpy as np

from ....array_types import Floats
from ....words import Text
from ...engine.catalogue import measure
from ...engine.measure import SCALING, SWAPPING, Dimension
from ...engine.option import Option
from ...engine.places import Places
from ...engine.shares import binary_entropy, entropy
from ...measures.multigroup import interaction_index
from ..engine.distances import Distances
from ..engine.local_environment import ENVIRONMENT_OPTIONS, OUTSIDE, LocalEnvironment

RO = "Reardon & O'Sullivan 2004"
FEITOSA = "Feitosa et al. 2007"
BELOW = (-float("inf"), 1.0)
_around = partial(measure, options=ENVIRONMENT_OPTIONS, invariances=(SCALING, SWAPPING))
_of_evenness = partial(_around, dimension=Dimension.EVENNESS, inputs=("x", "y", "distances"))
_of_exposure = partial(_around, dimension=Dimension.EXPOSURE, reference=f"{RO}; {FEITOSA}", invariances=(SCALING,))
_of_groups = partial(_around, dimension=Dimension.MULTIGROUP, reference=RO, inputs=("counts", "distances"))


def shares_around(counts: Floats, distances: Distances, environment: dict[str, object]) -> Floats:
    """π̃ᵢₖ, the share of each group in the surroundings: (areas, groups)."""
    return distances.share(counts, distances.together(counts), LocalEnvironment(**environment))  # type: ignore[arg-type]


def pair_share(x: Floats, y: Floats, distances: Distances, environment: dict[str, object]) -> Floats:
    """p̃ᵢ = x/(x + y) in the surroundings: (areas,)."""
    return distances.share(x, distances.together(x, y), LocalEnvironment(**environment))  # type: ignore[arg-type]


def share_met(x: Floats, t: Floats, distances: Distances, environment: dict[str, object]) -> Floats:
    """The share of x in t in the surroundings: (areas,)."""
    return distances.share(x, t, LocalEnvironment(**environment))  # type: ignore[arg-type]


@_of_evenness(
    "spatial_dissimilarity",
    name=Text("Spatial dissimilarity D̃", "Rumsligt olikhetsindex D̃"),
    formula="Σ tᵢ |p̃ᵢ − P| / (2 T P (1 − P)),  t = x + y",
    reference=f"{RO}; {FEITOSA}",
    meaning=Text(
        "Dissimilarity computed for people's surroundings instead of the areas in which they are counted.",
        "Olikhetsindex för människors omgivningar i stället för de områden de räknas i.",
    ),
)
def spatial_dissimilarity(x: Floats, y: Floats, distances: Distances, places: Places, **environment: object) -> Floats:
    """D̃ (Reardon & O'Sullivan 2004): counts of shape (areas,) -> (places,), 0 to 1."""
    t, near = x + y, pair_share(x, y, distances, environment)
    share = places.sum(x) / places.sum(t)
    return places.sum(t * np.abs(near - places.spread(share))) / (2 * places.sum(t) * share * (1 - share))


@_of_evenness(
    "spatial_theil_h",
    name=Text("Spatial information theory index H̃", "Rumsligt entropiindex H̃"),
    formula="1 − Σ tᵢ Ẽᵢ / (T E)",
    reference=RO,
    range=BELOW,
    meaning=Text(
        "How much less mixed people's surroundings are than the whole place.",
        "Hur mycket mindre blandade människors omgivningar är än hela kommunen.",
    ),
)
def spatial_theil_h(x: Floats, y: Floats, distances: Distances, places: Places, **environment: object) -> Floats:
    """H̃ (Reardon & O'Sullivan 2004): counts of shape (areas,) -> (places,), at most 1."""
    t, near = x + y, pair_share(x, y, distances, environment)
    whole = binary_entropy(places.sum(x) / places.sum(t))
    return 1.0 - places.sum(t * binary_entropy(near)) / (places.sum(t) * whole)


@_of_exposure(
    "spatial_isolation",
    name=Text("Spatial isolation P̃xx", "Rumsligt isoleringsindex P̃xx"),
    formula="Σ (xᵢ/X) p̃ᵢ(x)",
    inputs=("x", "t", "distances"),
    meaning=Text(
        "The group's share of the population in the surroundings of an average member of the group.",
        "Den egna gruppens andel av befolkningen i omgivningen för en genomsnittlig person i gruppen.",
    ),
)
def spatial_isolation(x: Floats, t: Floats, distances: Distances, places: Places, **environment: object) -> Floats:
    """P̃xx (Reardon & O'Sullivan 2004): counts of shape (areas,) -> (places,), 0 to 1."""
    return places.sum(places.share(x) * share_met(x, t, distances, environment))


@_of_exposure(
    "spatial_interaction",
    name=Text("Spatial exposure P̃xy", "Rumsligt exponeringsindex P̃xy"),
    formula="Σ (xᵢ/X) p̃ᵢ(y)",
    inputs=("x", "y", "t", "distances"),
    meaning=Text(
        "The other group's share of the population in the surroundings of an average member of the group.",
        "Den andra gruppens andel av befolkningen i omgivningen för en genomsnittlig person i gruppen.",
    ),
)
def spatial_interaction(
    x: Floats, y: Floats, t: Floats, distances: Distances, places: Places, **environment: object
) -> Floats:
    """P̃xy (Reardon & O'Sullivan 2004): counts of shape (areas,) -> (places,), 0 to 1."""
    return places.sum(places.share(x) * share_met(y, t, distances, environment))


@measure(
    "bespoke_isolation",
    name=Text("Isolation among the k nearest people SI", "Isoleringsindex bland de k närmaste personerna SI"),
    dimension=Dimension.EXPOSURE,
    formula="Σ (xᵢ/X) pᵢ(k)",
    reference="Östh, Clark & Malmberg 2015",
    inputs=("x", "t", "distances"),
    options=(Option("k", Text("People", "Personer"), 1600.0, least=1e-9, most=1e12), OUTSIDE),
    meaning=Text(
        "The group's share of the k people nearest to an average member of the group.",
        "Den egna gruppens andel av de k personer som bor närmast en genomsnittlig person i gruppen.",
    ),
)
def bespoke_isolation(x: Floats, t: Floats, distances: Distances, places: Places, k: float, outside: str) -> Floats:
    """SI_k (Östh, Clark & Malmberg 2015): counts of shape (areas,) -> (places,), 0 to 1."""
    nearest = {"neighbourhood": "nearest_people", "size": k, "outside": outside}
    return spatial_isolation(x, t, distances, places, **nearest)


@_of_groups(
    "spatial_multigroup_dissimilarity",
    name=Text("Spatial multigroup dissimilarity D̃", "Rumsligt olikhetsindex D̃ för flera grupper"),
    formula="Σₖ Σᵢ tᵢ |π̃ᵢₖ − Pₖ| / (2 T I)",
    meaning=Text(
        "Multigroup dissimilarity computed for people's surroundings.",
        "Olikhetsindex för flera grupper, för människors omgivningar.",
    ),
)
def spatial_multigroup_dissimilarity(
    counts: Floats, distances: Distances, places: Places, **environment: object
) -> Floats:
    """D̃ (Reardon & O'Sullivan 2004): counts of shape (areas, groups) -> (places,), 0 to 1."""
    near, whole, t = near_and_whole(counts, distances, places, environment)
    moved = places.sum(t[:, None] * np.abs(near - places.spread(whole))).sum(axis=1)
    return moved / (2 * places.sum(t) * interaction_index(whole))


@_of_groups(
    "spatial_multigroup_h",
    name=Text("Spatial multigroup information theory index H̃", "Rumsligt entropiindex H̃ för flera grupper"),
    formula="1 − Σ tᵢ Ẽᵢ / (T E)",
    range=BELOW,
    meaning=Text(
        "How much less mixed people's surroundings are than the whole place, for several groups.",
        "Hur mycket mindre blandade människors omgivningar är än hela kommunen, för flera grupper.",
    ),
)
def spatial_multigroup_h(counts: Floats, distances: Distances, places: Places, **environment: object) -> Floats:
    """H̃ (Reardon & O'Sullivan 2004): counts of shape (areas, groups) -> (places,), at most 1."""
    return _less_varied(entropy, counts, distances, places, environment)


@_of_groups(
    "spatial_relative_diversity",
    name=Text("Spatial relative diversity R̃", "Rumsligt index för relativ mångfald R̃"),
    formula="1 − Σ tᵢ Ĩᵢ / (T I),  I = Σ Pₖ(1 − Pₖ)",
    range=BELOW,
    meaning=Text(
        "How much less diverse people's surroundings are than the whole place.",
        "Hur mycket mindre mångfald människors omgivningar har än hela kommunen.",
    ),
)
def spatial_relative_diversity(counts: Floats, distances: Distances, places: Places, **environment: object) -> Floats:
    """R̃ (Reardon & O'Sullivan 2004): counts of shape (areas, groups) -> (places,), at most 1."""
    return _less_varied(interaction_index, counts, distances, places, environment)


def near_and_whole(
    counts: Floats, distances: Distances, places: Places, environment: dict[str, object]
) -> tuple[Floats, Floats, Floats]:
    """π̃ᵢₖ, Pₖ and tᵢ: (areas, groups), (places, groups) and (areas,)."""
    totals = places.sum(counts)
    whole = totals / totals.sum(axis=1, keepdims=True)
    return shares_around(counts, distances, environment), whole, counts.sum(axis=1)


def _less_varied(
    variation: Callable[[Floats], Floats],
    counts: Floats,
    distances: Distances,
    places: Places,
    environment: dict[str, object],
) -> Floats:
    """1 − Σ tᵢ v(π̃ᵢ) / (T v(P)): how much less varied the surroundings are than the place: (places,)."""
    near, whole, t = near_and_whole(counts, distances, places, environment)
    return 1.0 - places.sum(t * variation(near)) / (places.sum(t) * variation(whole))
