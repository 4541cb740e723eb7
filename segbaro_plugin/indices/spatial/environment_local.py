"""Local environments area by area: what each area adds to the measures of its place (Feitosa et al. 2007)."""

from __future__ import annotations

import numpy as np

from ...words import Text
from ..catalogue import measure
from ..measure import SCALING, Dimension, Gives
from ..places import Floats, Places
from ..shares import binary_entropy, entropy
from .contiguity import Contiguity
from .contiguous import NEIGHBOURS
from .distances import Distances
from .environment import pair_share, share_met, shares_around
from .surroundings import SURROUNDINGS, Surroundings

INFINITE = float("inf")


@measure(
    "surrounding_share",
    name=Text("Share of the group in the surroundings p̃", "Gruppens andel i omgivningen p̃"),
    dimension=Dimension.LOCAL,
    formula="p̃ᵢ = Σⱼ wᵢⱼ xⱼ / Σⱼ wᵢⱼ tⱼ",
    reference="Reardon & O'Sullivan 2004",
    inputs=("x", "t", "distances"),
    options=SURROUNDINGS,
    keeps=(SCALING,),
    meaning=Text(
        "The group's share among the people around the area.", "Gruppens andel bland dem som bor runt området."
    ),
    gives=Gives.AREA,
)
def surrounding_share(x: Floats, t: Floats, distances: Distances, _places: Places, **surroundings: object) -> Floats:
    """p̃ (Reardon & O'Sullivan 2004): counts of shape (areas,) -> (areas,), 0 to 1."""
    return share_met(x, t, distances, surroundings)


@measure(
    "surrounding_people",
    name=Text("People in the surroundings", "Personer i omgivningen"),
    dimension=Dimension.LOCAL,
    formula="Σⱼ wᵢⱼ tⱼ",
    reference="Reardon & O'Sullivan 2004",
    inputs=("t", "distances"),
    range=(0.0, INFINITE),
    options=SURROUNDINGS,
    meaning=Text(
        "How many people the surroundings rest on: few at edges and on islands, less than k where the place has fewer.",
        "Hur många personer omgivningen vilar på: få vid kanter och på öar, färre än k där platsen har färre.",
    ),
    gives=Gives.AREA,
)
def surrounding_people(t: Floats, distances: Distances, _places: Places, **surroundings: object) -> Floats:
    """Σ wᵢⱼ tⱼ (Reardon & O'Sullivan 2004): counts of shape (areas,) -> (areas,)."""
    return distances.people(t, Surroundings(**surroundings))  # type: ignore[arg-type]


@measure(
    "neighbour_count",
    name=Text("Number of neighbours", "Antal grannar"),
    dimension=Dimension.LOCAL,
    formula="Σⱼ cᵢⱼ",
    reference="Morrill 1991",
    inputs=("t", "contiguity"),
    range=(0.0, INFINITE),
    options=(NEIGHBOURS,),
    keeps=(SCALING,),
    meaning=Text(
        "How many areas with people border on this one; few at edges, none on islands.",
        "Hur många områden med befolkning som gränsar till det här; få vid kanter, inga på öar.",
    ),
    gives=Gives.AREA,
)
def neighbour_count(t: Floats, contiguity: Contiguity, _places: Places, neighbours: str) -> Floats:
    """Σ cᵢⱼ (Morrill 1991): (areas,) -> (areas,)."""
    return contiguity.touching(neighbours).counts + 0.0 * t


@measure(
    "surrounding_entropy",
    name=Text("Entropy of the surroundings Ẽ", "Omgivningens entropi Ẽ"),
    dimension=Dimension.LOCAL,
    formula="−Σₖ π̃ᵢₖ ln π̃ᵢₖ",
    reference="Reardon & O'Sullivan 2004",
    inputs=("counts", "distances"),
    range=(0.0, INFINITE),
    options=SURROUNDINGS,
    keeps=(SCALING,),
    meaning=Text(
        "How mixed the people around the area are, 0 where all belong to one group.",
        "Hur blandade människorna runt området är, 0 där alla hör till en grupp.",
    ),
    gives=Gives.AREA,
)
def surrounding_entropy(counts: Floats, distances: Distances, _places: Places, **surroundings: object) -> Floats:
    """Ẽ (Reardon & O'Sullivan 2004): counts of shape (areas, groups) -> (areas,), 0 to ln K."""
    return entropy(shares_around(counts, distances, surroundings))


@measure(
    "spatial_dissimilarity_part",
    name=Text("The area's part of D̃", "Områdets del av D̃"),
    dimension=Dimension.LOCAL,
    formula="tᵢ |p̃ᵢ − P| / (2 T P (1 − P))",
    reference="Feitosa et al. 2007",
    inputs=("x", "y", "distances"),
    options=SURROUNDINGS,
    keeps=(SCALING,),
    meaning=Text(
        "What the area adds to spatial dissimilarity.", "Vad området bidrar med till det rumsliga olikhetsindexet."
    ),
    gives=Gives.AREA,
    sums_to="spatial_dissimilarity",
)
def spatial_dissimilarity_part(
    x: Floats, y: Floats, distances: Distances, places: Places, **surroundings: object
) -> Floats:
    """The summand of D̃ (Feitosa et al. 2007): counts of shape (areas,) -> (areas,)."""
    t, near = x + y, pair_share(x, y, distances, surroundings)
    share = places.spread(places.sum(x) / places.sum(t))
    return places.share(t) * np.abs(near - share) / (2 * share * (1 - share))


@measure(
    "spatial_theil_h_part",
    name=Text("The area's part of H̃", "Områdets del av H̃"),
    dimension=Dimension.LOCAL,
    formula="tᵢ (E − Ẽᵢ) / (T E)",
    reference="Feitosa et al. 2007",
    inputs=("x", "y", "distances"),
    range=(-INFINITE, 1.0),
    options=SURROUNDINGS,
    keeps=(SCALING,),
    meaning=Text(
        "What the area adds to H̃; below 0 where its surroundings are more mixed than the place.",
        "Vad området bidrar med till H̃; under 0 där omgivningen är mer blandad än platsen.",
    ),
    gives=Gives.AREA,
    sums_to="spatial_theil_h",
)
def spatial_theil_h_part(x: Floats, y: Floats, distances: Distances, places: Places, **surroundings: object) -> Floats:
    """The summand of H̃ (Feitosa et al. 2007): counts of shape (areas,) -> (areas,)."""
    t, near = x + y, pair_share(x, y, distances, surroundings)
    whole = places.spread(binary_entropy(places.sum(x) / places.sum(t)))
    return places.share(t) * (1 - binary_entropy(near) / whole)


@measure(
    "spatial_isolation_part",
    name=Text("The area's part of spatial isolation", "Områdets del av den rumsliga isoleringen"),
    dimension=Dimension.LOCAL,
    formula="(xᵢ/X) p̃ᵢ(x)",
    reference="Feitosa et al. 2007",
    inputs=("x", "t", "distances"),
    options=SURROUNDINGS,
    keeps=(SCALING,),
    meaning=Text("What the area adds to spatial isolation.", "Vad området bidrar med till den rumsliga isoleringen."),
    gives=Gives.AREA,
    sums_to="spatial_isolation",
)
def spatial_isolation_part(
    x: Floats, t: Floats, distances: Distances, places: Places, **surroundings: object
) -> Floats:
    """The summand of P̃xx (Feitosa et al. 2007): counts of shape (areas,) -> (areas,)."""
    return places.share(x) * share_met(x, t, distances, surroundings)


@measure(
    "spatial_interaction_part",
    name=Text("The area's part of spatial exposure", "Områdets del av den rumsliga exponeringen"),
    dimension=Dimension.LOCAL,
    formula="(xᵢ/X) p̃ᵢ(y)",
    reference="Feitosa et al. 2007",
    inputs=("x", "y", "t", "distances"),
    options=SURROUNDINGS,
    keeps=(SCALING,),
    meaning=Text("What the area adds to spatial exposure.", "Vad området bidrar med till den rumsliga exponeringen."),
    gives=Gives.AREA,
    sums_to="spatial_interaction",
)
def spatial_interaction_part(
    x: Floats, y: Floats, t: Floats, distances: Distances, places: Places, **surroundings: object
) -> Floats:
    """The summand of P̃xy (Feitosa et al. 2007): counts of shape (areas,) -> (areas,)."""
    return places.share(x) * share_met(y, t, distances, surroundings)


@measure(
    "racial_isolation",
    name=Text("Local isolation with neighbours RI", "Lokal isolering med grannar RI"),
    dimension=Dimension.LOCAL,
    formula="Σⱼ xⱼ / Σⱼ tⱼ over the area and its neighbours",
    reference="Anthopolos et al. 2011",
    inputs=("x", "t", "contiguity"),
    options=(NEIGHBOURS,),
    keeps=(SCALING,),
    meaning=Text(
        "The group's share in the area and those next to it.", "Gruppens andel i området och dem som ligger bredvid."
    ),
    gives=Gives.AREA,
)
def racial_isolation(x: Floats, t: Floats, contiguity: Contiguity, _places: Places, neighbours: str) -> Floats:
    """RI (Anthopolos et al. 2011): counts of shape (areas,) -> (areas,), 0 to 1."""
    weights = contiguity.touching(neighbours).with_own(1.0)
    return weights.around(x) / weights.around(t)


def _log_odds(product: Floats) -> Floats:
    return np.log(product / (1 - product))


@measure(
    "local_exposure",
    name=Text("Local exposure LEx/Is between the groups", "Lokal exponering LEx/Is mellan grupperna"),
    dimension=Dimension.LOCAL,
    formula="logit(pᵢₓ pᵢᵧ) − logit(Pₓ Pᵧ)",
    reference="Bemanian & Beyer 2017",
    inputs=("x", "y", "t"),
    range=(-INFINITE, INFINITE),
    keeps=(SCALING,),
    meaning=Text(
        "Above 0 where a meeting of the two groups is likelier than in an even place.",
        "Över 0 där ett möte mellan grupperna är troligare än på en jämnt blandad plats.",
    ),
    gives=Gives.AREA,
)
def local_exposure(x: Floats, y: Floats, t: Floats, places: Places) -> Floats:
    """LEx (Bemanian & Beyer 2017): counts of shape (areas,) -> (areas,); NaN where a group is absent."""
    whole = places.sum(x) * places.sum(y) / places.sum(t) ** 2
    return _log_odds(x * y / t**2) - places.spread(_log_odds(whole))


@measure(
    "local_isolation",
    name=Text("Local isolation LEx/Is of the group", "Lokal isolering LEx/Is för gruppen"),
    dimension=Dimension.LOCAL,
    formula="logit(pᵢₓ²) − logit(Pₓ²)",
    reference="Bemanian & Beyer 2017",
    inputs=("x", "t"),
    range=(-INFINITE, INFINITE),
    keeps=(SCALING,),
    meaning=Text(
        "Above 0 where a meeting within the group is likelier than in an even place.",
        "Över 0 där ett möte inom gruppen är troligare än på en jämnt blandad plats.",
    ),
    gives=Gives.AREA,
)
def local_isolation(x: Floats, t: Floats, places: Places) -> Floats:
    """LIs (Bemanian & Beyer 2017): counts of shape (areas,) -> (areas,); NaN where the group is absent."""
    return local_exposure(x, x, t, places)
