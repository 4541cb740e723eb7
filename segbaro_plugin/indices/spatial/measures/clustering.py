"""Clustering: whether the areas of a group lie close together (Massey & Denton 1988; White 1983)."""

from __future__ import annotations

from ....array_types import Floats
from ....words import Text
from ...engine.catalogue import measure
from ...engine.measure import SCALING, SWAPPING, Dimension
from ...engine.option import Option
from ...engine.places import Places
from ...engine.shares import ratio
from ..engine.contiguity import Contiguity
from ..engine.distances import Distances
from ..engine.local_environment import OWN_OF_WHITE
from ..neighbours.kernels import ENDLESS
from .contiguity_measures import NEIGHBOURS

INFINITE = float("inf")
DECAY = Option(
    "decay",
    Text("Decay distance", "Avklingningsavstånd"),
    1.0,
    least=1e-6,
    most=1e6,
    meaning=Text(
        "Proximity is exp(−d/decay), with both in km; the literature uses 1 km.",
        "Närheten är exp(−d/decay), båda i km; litteraturen använder 1 km.",
    ),
)
PROXIMITY = (OWN_OF_WHITE, DECAY)
CLOSENESS = Option(
    "closeness",
    Text("Proximity", "Närhet"),
    "exponential",
    choices=("exponential", *ENDLESS),
    meaning=Text(
        "exponential: exp(−d/decay). distance: the mean distance d in km, low when people live near each other. "
        "inverse: 1/d, which needs an own distance.",
        "exponential: exp(−d/decay). distance: medelavståndet d i km, lågt vid närhet. inverse: 1/d, som kräver ett "
        "eget avstånd.",
    ),
)


def _proximity(
    a: Floats,
    b: Floats,
    distances: Distances,
    places: Places,
    own: str,
    decay: float,
    closeness: str = "exponential",
) -> Floats:
    """Pab = Σᵢⱼ aᵢ bⱼ cᵢⱼ / (A B), the mean proximity of members of two groups (White 1983): (places,)."""
    return places.sum(a * distances.proximity(b, own, decay, closeness)) / (places.sum(a) * places.sum(b))


@measure(
    "proximity_within",
    name=Text("Mean proximity within the group Pxx", "Genomsnittlig närhet inom gruppen Pxx"),
    dimension=Dimension.CLUSTERING,
    formula="Σᵢⱼ xᵢ xⱼ cᵢⱼ / X²,  c = exp(−d), d or 1/d",
    reference="White 1983",
    inputs=("x", "distances"),
    range=(0.0, INFINITE),
    options=(*PROXIMITY, CLOSENESS),
    invariances=(SCALING,),
    meaning=Text(
        "How close two members of the group live on average, from 1 at the same point towards 0 far apart.",
        "Hur nära två personer i gruppen bor i genomsnitt, från 1 på samma ställe mot 0 långt ifrån varandra.",
    ),
)
def proximity_within(x: Floats, distances: Distances, places: Places, own: str, decay: float, closeness: str) -> Floats:
    """Pxx (White 1983): counts of shape (areas,) -> (places,)."""
    return _proximity(x, x, distances, places, own, decay, closeness)


@measure(
    "proximity_between",
    name=Text("Mean proximity between the groups Pxy", "Genomsnittlig närhet mellan grupperna Pxy"),
    dimension=Dimension.CLUSTERING,
    formula="Σᵢⱼ xᵢ yⱼ cᵢⱼ / (X Y)",
    reference="White 1983",
    inputs=("x", "y", "distances"),
    range=(0.0, INFINITE),
    options=(*PROXIMITY, CLOSENESS),
    invariances=(SCALING, SWAPPING),
    meaning=Text(
        "How close a member of one group and a member of the other live on average.",
        "Hur nära en person i den ena gruppen och en i den andra bor i genomsnitt.",
    ),
)
def proximity_between(
    x: Floats, y: Floats, distances: Distances, places: Places, own: str, decay: float, closeness: str
) -> Floats:
    """Pxy (White 1983): counts of shape (areas,) -> (places,)."""
    return _proximity(x, y, distances, places, own, decay, closeness)


@measure(
    "proximity_of_all",
    name=Text("Mean proximity among all people Poo", "Genomsnittlig närhet i hela befolkningen Poo"),
    dimension=Dimension.CLUSTERING,
    formula="Σᵢⱼ tᵢ tⱼ cᵢⱼ / T²",
    reference="White 1983; White 1986",
    inputs=("t", "distances"),
    range=(0.0, INFINITE),
    options=(*PROXIMITY, CLOSENESS),
    invariances=(SCALING,),
    meaning=Text(
        "How close any two people of the place live on average.",
        "Hur nära två godtyckliga personer i kommunen bor i genomsnitt.",
    ),
)
def proximity_of_all(t: Floats, distances: Distances, places: Places, own: str, decay: float, closeness: str) -> Floats:
    """Poo (White 1986): counts of shape (areas,) -> (places,)."""
    return _proximity(t, t, distances, places, own, decay, closeness)


@measure(
    "spatial_proximity",
    name=Text("Spatial proximity SP", "Index för rumslig närhet SP"),
    dimension=Dimension.CLUSTERING,
    formula="(X Pxx + Y Pyy) / (T Poo),  T = X + Y",
    reference="White 1983; White 1986; Blau 1977",
    inputs=("x", "y", "distances"),
    range=(0.0, INFINITE),
    options=PROXIMITY,
    invariances=(SCALING, SWAPPING),
    meaning=Text(
        "1 when neither group is clustered, above 1 when members live nearer each other than to the other group.",
        "1 när ingen grupp bor mer samlat än den andra, över 1 när gruppen bor närmare varandra än den andra gruppen.",
    ),
)
def spatial_proximity(x: Floats, y: Floats, distances: Distances, places: Places, own: str, decay: float) -> Floats:
    """SP (White 1986), everybody being the two groups: counts of shape (areas,) -> (places,), about 1 = none."""
    near_x, near_y = (distances.proximity(group, own, decay) for group in (x, y))
    within = places.sum(x * near_x) / places.sum(x) + places.sum(y * near_y) / places.sum(y)
    return within / (places.sum((x + y) * (near_x + near_y)) / places.sum(x + y))


@measure(
    "multigroup_spatial_proximity",
    name=Text("Spatial proximity SP of several groups", "Index för rumslig närhet SP för flera grupper"),
    dimension=Dimension.MULTIGROUP,
    formula="Σₖ Xₖ Pₖₖ / (T Poo)",
    reference="White 1983; White 1986",
    inputs=("counts", "distances"),
    range=(0.0, INFINITE),
    options=PROXIMITY,
    invariances=(SCALING, SWAPPING),
    meaning=Text(
        "1 when no group is clustered, above 1 when members of a group live nearer each other than people in general "
        "do.",
        "1 när ingen grupp bor mer samlat än de andra, över 1 när personer i samma grupp bor närmare varandra än "
        "befolkningen i allmänhet.",
    ),
)
def multigroup_spatial_proximity(
    counts: Floats, distances: Distances, places: Places, own: str, decay: float
) -> Floats:
    """SP (White 1986): counts of shape (areas, groups) -> (places,), about 1 = none; an empty group adds nothing."""
    near, t = distances.proximity(counts, own, decay), counts.sum(axis=1)
    within = ratio(places.sum(counts * near), places.sum(counts)).sum(axis=1)
    return within / (places.sum(t * near.sum(axis=1)) / places.sum(t))


@measure(
    "relative_clustering",
    name=Text("Relative clustering RCL", "Relativ klustring RCL"),
    dimension=Dimension.CLUSTERING,
    formula="Pxx / Pyy − 1",
    reference="Massey & Denton 1988",
    inputs=("x", "y", "distances"),
    range=(-1.0, INFINITE),
    options=PROXIMITY,
    invariances=(SCALING,),
    meaning=Text(
        "Above 0 when the group is more clustered than the other group, below 0 when it is less.",
        "Över 0 när gruppen bor mer samlat än den andra gruppen, under 0 när den bor mindre samlat.",
    ),
)
def relative_clustering(x: Floats, y: Floats, distances: Distances, places: Places, own: str, decay: float) -> Floats:
    """RCL = Pxx/Pyy − 1 (Massey & Denton 1988): counts of shape (areas,) -> (places,), above −1."""
    ours, theirs = (_proximity(group, group, distances, places, own, decay) for group in (x, y))
    return ours / theirs - 1


def _clustering(x: Floats, near_x: Floats, near_t: Floats, near_areas: Floats, places: Places) -> Floats:
    """ACL from what is near each area: the group, everybody, and areas."""
    share = places.share(x)
    even = places.sum(x) * places.sum(near_areas) / places.sizes**2
    return (places.sum(share * near_x) - even) / (places.sum(share * near_t) - even)


@measure(
    "absolute_clustering",
    name=Text("Absolute clustering ACL, by distance", "Absolut klustring ACL, efter avstånd"),
    dimension=Dimension.CLUSTERING,
    formula="[Σᵢ(xᵢ/X)Σⱼcᵢⱼxⱼ − (X/n²)Σcᵢⱼ] / [Σᵢ(xᵢ/X)Σⱼcᵢⱼtⱼ − (X/n²)Σcᵢⱼ]",
    reference="Massey & Denton 1988",
    inputs=("x", "t", "distances"),
    range=(-INFINITE, INFINITE),
    options=PROXIMITY,
    invariances=(SCALING,),
    meaning=Text(
        "The average number of the group's members nearby, as a proportion of all people nearby; below 0 when the "
        "group is scattered.",
        "Det genomsnittliga antalet personer ur gruppen i närheten, som andel av alla i närheten; under 0 vid "
        "utspridning.",
    ),
)
def absolute_clustering(x: Floats, t: Floats, distances: Distances, places: Places, own: str, decay: float) -> Floats:
    """ACL (Massey & Denton 1988), c = exp(−d): counts of shape (areas,) -> (places,); n areas with people."""
    near_x, near_t, near_areas = (distances.proximity(column, own, decay) for column in (x, t, distances.ones))
    return _clustering(x, near_x, near_t, near_areas, places)


DIAGONAL = Option(
    "diagonal",
    Text("The area itself", "Området självt"),
    1,
    least=0,
    most=1,
    meaning=Text(
        "1: an area is its own neighbour (Massey & Denton 1988). 0: it is not.",
        "1: ett område är granne med sig självt (Massey & Denton 1988). 0: det är det inte.",
    ),
)


@measure(
    "absolute_clustering_contiguity",
    name=Text("Absolute clustering ACL, by shared borders", "Absolut klustring ACL, efter gemensamma gränser"),
    dimension=Dimension.CLUSTERING,
    formula="ACL with cᵢⱼ = 1 for neighbours",
    reference="Massey & Denton 1988; Tivadar 2019",
    inputs=("x", "t", "contiguity"),
    range=(-INFINITE, INFINITE),
    options=(NEIGHBOURS, DIAGONAL),
    invariances=(SCALING,),
    meaning=Text(
        "Like absolute clustering by distance, where nearby means in adjacent areas.",
        "Som absolut klustring, där nära betyder bredvid varandra.",
    ),
)
def absolute_clustering_contiguity(
    x: Floats, t: Floats, contiguity: Contiguity, places: Places, neighbours: str, diagonal: int
) -> Floats:
    """ACL (Massey & Denton 1988), c contiguity: counts of shape (areas,) -> (places,)."""
    weights = contiguity.touching(neighbours).with_own(float(diagonal))
    return _clustering(x, weights.around(x), weights.around(t), weights.sum_rows(weights.value), places)
