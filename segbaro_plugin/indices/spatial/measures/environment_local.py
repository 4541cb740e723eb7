"""Local parts of the measures of local environments, one value per area (Feitosa et al. 2007)."""

from __future__ import annotations

from functools import partial

import numpy as np

from ....array_types import Floats
from ....words import Text
from ...engine.catalogue import measure
from ...engine.measure import SCALING, Dimension, Scope
from ...engine.places import Places
from ...engine.shares import binary_entropy, entropy
from ...measures.multigroup import interaction_index
from ..engine.distances import Distances
from ..engine.local_environment import ENVIRONMENT_OPTIONS, LocalEnvironment
from .environment import near_and_whole, pair_share, share_met, shares_around

INFINITE = float("inf")
_around = partial(
    measure,
    dimension=Dimension.LOCAL,
    reference="Reardon & O'Sullivan 2004",
    options=ENVIRONMENT_OPTIONS,
    invariances=(SCALING,),
    scope=Scope.AREA,
)
_part = partial(_around, reference="Feitosa et al. 2007")


@_around(
    "surrounding_share",
    name=Text("Share of the group in the surroundings p̃", "Gruppens andel i omgivningen p̃"),
    formula="p̃ᵢ = Σⱼ wᵢⱼ xⱼ / Σⱼ wᵢⱼ tⱼ",
    inputs=("x", "t", "distances"),
    meaning=Text(
        "The group's share among the people around the area.", "Gruppens andel bland dem som bor runt området."
    ),
)
def surrounding_share(x: Floats, t: Floats, distances: Distances, _places: Places, **environment: object) -> Floats:
    """p̃ (Reardon & O'Sullivan 2004): counts of shape (areas,) -> (areas,), 0 to 1."""
    return share_met(x, t, distances, environment)


@_around(
    "surrounding_people",
    name=Text("People in the surroundings", "Personer i omgivningen"),
    formula="Σⱼ wᵢⱼ tⱼ",
    inputs=("t", "distances"),
    range=(0.0, INFINITE),
    invariances=(),
    meaning=Text(
        "The number of people in the surroundings: few at edges and on islands, less than k if the place has fewer "
        "people.",
        "Hur många personer omgivningen vilar på: få vid kanter och på öar, färre än k där kommunen har färre.",
    ),
)
def surrounding_people(t: Floats, distances: Distances, _places: Places, **environment: object) -> Floats:
    """Σ wᵢⱼ tⱼ (Reardon & O'Sullivan 2004): counts of shape (areas,) -> (areas,)."""
    return distances.people(t, LocalEnvironment(**environment))  # type: ignore[arg-type]


@_around(
    "surrounding_entropy",
    name=Text("Entropy of the surroundings Ẽ", "Omgivningens entropi Ẽ"),
    formula="−Σₖ π̃ᵢₖ ln π̃ᵢₖ",
    inputs=("counts", "distances"),
    range=(0.0, INFINITE),
    meaning=Text(
        "How mixed the people around the area are; 0 when all belong to one group.",
        "Hur blandade människorna runt området är, 0 där alla hör till en grupp.",
    ),
)
def surrounding_entropy(counts: Floats, distances: Distances, _places: Places, **environment: object) -> Floats:
    """Ẽ (Reardon & O'Sullivan 2004): counts of shape (areas, groups) -> (areas,), 0 to ln K."""
    return entropy(shares_around(counts, distances, environment))


@_part(
    "spatial_dissimilarity_part",
    name=Text("The area's contribution to D̃", "Områdets del av D̃"),
    formula="tᵢ |p̃ᵢ − P| / (2 T P (1 − P))",
    inputs=("x", "y", "distances"),
    meaning=Text(
        "What the area adds to spatial dissimilarity.", "Vad området bidrar med till det rumsliga olikhetsindexet."
    ),
    sums_to="spatial_dissimilarity",
)
def spatial_dissimilarity_part(
    x: Floats, y: Floats, distances: Distances, places: Places, **environment: object
) -> Floats:
    """The summand of D̃ (Feitosa et al. 2007): counts of shape (areas,) -> (areas,)."""
    t, near = x + y, pair_share(x, y, distances, environment)
    share = places.spread(places.sum(x) / places.sum(t))
    return places.share(t) * np.abs(near - share) / (2 * share * (1 - share))


@_part(
    "spatial_theil_h_part",
    name=Text("The area's contribution to H̃", "Områdets del av H̃"),
    formula="tᵢ (E − Ẽᵢ) / (T E)",
    inputs=("x", "y", "distances"),
    range=(-INFINITE, 1.0),
    meaning=Text(
        "What the area adds to H̃; below 0 where its surroundings are more mixed than the place.",
        "Vad området bidrar med till H̃; under 0 där omgivningen är mer blandad än kommunen.",
    ),
    sums_to="spatial_theil_h",
)
def spatial_theil_h_part(x: Floats, y: Floats, distances: Distances, places: Places, **environment: object) -> Floats:
    """The summand of H̃ (Feitosa et al. 2007): counts of shape (areas,) -> (areas,)."""
    t, near = x + y, pair_share(x, y, distances, environment)
    whole = places.spread(binary_entropy(places.sum(x) / places.sum(t)))
    return places.share(t) * (1 - binary_entropy(near) / whole)


@_part(
    "spatial_isolation_part",
    name=Text("The area's contribution to spatial isolation", "Områdets del av den rumsliga isoleringen"),
    formula="(xᵢ/X) p̃ᵢ(x)",
    inputs=("x", "t", "distances"),
    meaning=Text("What the area adds to spatial isolation.", "Vad området bidrar med till den rumsliga isoleringen."),
    sums_to="spatial_isolation",
)
def spatial_isolation_part(x: Floats, t: Floats, distances: Distances, places: Places, **environment: object) -> Floats:
    """The summand of P̃xx (Feitosa et al. 2007): counts of shape (areas,) -> (areas,)."""
    return places.share(x) * share_met(x, t, distances, environment)


@_part(
    "spatial_interaction_part",
    name=Text("The area's contribution to spatial exposure", "Områdets del av den rumsliga exponeringen"),
    formula="(xᵢ/X) p̃ᵢ(y)",
    inputs=("x", "y", "t", "distances"),
    meaning=Text("What the area adds to spatial exposure.", "Vad området bidrar med till den rumsliga exponeringen."),
    sums_to="spatial_interaction",
)
def spatial_interaction_part(
    x: Floats, y: Floats, t: Floats, distances: Distances, places: Places, **environment: object
) -> Floats:
    """The summand of P̃xy (Feitosa et al. 2007): counts of shape (areas,) -> (areas,)."""
    return places.share(x) * share_met(y, t, distances, environment)


@_part(
    "spatial_multigroup_dissimilarity_part",
    name=Text("The area's contribution to D̃ for several groups", "Områdets del av D̃ för flera grupper"),
    formula="tᵢ Σₖ |π̃ᵢₖ − Pₖ| / (2 T I)",
    inputs=("counts", "distances"),
    meaning=Text(
        "What the area adds to spatial multigroup dissimilarity.",
        "Vad området bidrar med till det rumsliga olikhetsindexet för flera grupper.",
    ),
    sums_to="spatial_multigroup_dissimilarity",
)
def spatial_multigroup_dissimilarity_part(
    counts: Floats, distances: Distances, places: Places, **environment: object
) -> Floats:
    """The summand of D̃ (Feitosa et al. 2007): counts of shape (areas, groups) -> (areas,)."""
    near, whole, t = near_and_whole(counts, distances, places, environment)
    moved = np.abs(near - places.spread(whole)).sum(axis=1)
    return places.share(t) * moved / (2 * places.spread(interaction_index(whole)))


@_part(
    "spatial_multigroup_h_part",
    name=Text("The area's contribution to H̃ for several groups", "Områdets del av H̃ för flera grupper"),
    formula="tᵢ (E − Ẽᵢ) / (T E)",
    inputs=("counts", "distances"),
    range=(-INFINITE, 1.0),
    meaning=Text(
        "What the area adds to H̃ of several groups; below 0 where its surroundings are more mixed than the place.",
        "Vad området bidrar med till H̃ för flera grupper; under 0 där omgivningen är mer blandad än kommunen.",
    ),
    sums_to="spatial_multigroup_h",
)
def spatial_multigroup_h_part(counts: Floats, distances: Distances, places: Places, **environment: object) -> Floats:
    """The summand of H̃ (Feitosa et al. 2007): counts of shape (areas, groups) -> (areas,)."""
    near, whole, t = near_and_whole(counts, distances, places, environment)
    return places.share(t) * (1 - entropy(near) / places.spread(entropy(whole)))
