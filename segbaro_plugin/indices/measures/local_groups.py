"""Local measures of several groups: one value per area."""

from __future__ import annotations

import numpy as np

from ...array_types import Floats
from ...words import Text
from ..engine.catalogue import measure
from ..engine.measure import SCALING, SPLITTING, SWAPPING, Dimension, Scope
from ..engine.option import Option
from ..engine.places import Places
from ..engine.shares import entropy
from .diversity import LOGARITHM, unit
from .multigroup import group_shares, interaction_index

INFINITE = float("inf")
INVARIANCES = (SPLITTING, SCALING, SWAPPING)
PARTS_INVARIANCES = (SCALING, SWAPPING)
AGAINST = Option(
    "against",
    Text("Normalisation", "Normering"),
    "groups_of_the_place",
    choices=("groups_of_the_place", "groups_of_the_area", "nothing"),
    meaning=Text(
        "Divide by ln K, where K is the number of groups in the place or in the area, or do not divide. If K is 1 "
        "there is no value.",
        "Delat med ln K för de grupper som bor i kommunen, för dem som bor i området, eller inte delat alls. "
        "Där K är 1 finns inget värde.",
    ),
)


@measure(
    "local_entropy",
    name=Text("Local entropy", "Lokal entropi"),
    dimension=Dimension.LOCAL,
    formula="−Σ πᵢₖ ln πᵢₖ / ln K",
    reference="Theil 1972; Reardon & O'Sullivan 2004",
    inputs=("counts",),
    range=(0.0, INFINITE),
    options=(AGAINST,),
    invariances=INVARIANCES,
    meaning=Text(
        "How mixed the area is: 0 with one group, 1 when all groups are equally large.",
        "Hur blandat området är: 0 med en enda grupp, 1 när alla grupper är lika stora.",
    ),
    scope=Scope.AREA,
)
def local_entropy(counts: Floats, places: Places, against: str) -> Floats:
    """Eᵢ / ln K (Theil 1972): counts of shape (areas, groups) -> (areas,); NaN where K is 1, as ln 1 is 0."""
    shares = entropy(group_shares(counts, places)[0])
    if against == "nothing":
        return shares
    present = places.spread(places.sum(counts)) if against == "groups_of_the_place" else counts
    return np.asarray(shares / np.log((present > 0).sum(axis=1)))


@measure(
    "local_simpson_concentration",
    name=Text("Local Simpson concentration", "Lokalt Simpsons index λ"),
    dimension=Dimension.LOCAL,
    formula="Σ πᵢₖ²",
    reference="Simpson 1949",
    inputs=("counts",),
    invariances=INVARIANCES,
    meaning=Text(
        "The probability that two people of the area belong to the same group.",
        "Sannolikheten att två personer i området hör till samma grupp.",
    ),
    scope=Scope.AREA,
)
def local_simpson_concentration(counts: Floats, places: Places) -> Floats:
    """Σ πᵢₖ² (Simpson 1949): counts of shape (areas, groups) -> (areas,), 1/K to 1."""
    return 1.0 - local_simpson_interaction(counts, places)


@measure(
    "local_simpson_interaction",
    name=Text("Local Simpson interaction", "Lokalt Simpsons mångfaldsindex 1 − λ"),
    dimension=Dimension.LOCAL,
    formula="1 − Σ πᵢₖ²",
    reference="Simpson 1949",
    inputs=("counts",),
    invariances=INVARIANCES,
    meaning=Text(
        "The probability that two people of the area belong to different groups.",
        "Sannolikheten att två personer i området hör till olika grupper.",
    ),
    scope=Scope.AREA,
)
def local_simpson_interaction(counts: Floats, places: Places) -> Floats:
    """Σ πᵢₖ(1 − πᵢₖ) (Simpson 1949): counts of shape (areas, groups) -> (areas,), 0 to 1 − 1/K."""
    return interaction_index(group_shares(counts, places)[0])


@measure(
    "local_score",
    name=Text("Local segregation score", "Lokalt segregationsvärde (områdets avvikelse från kommunen)"),
    dimension=Dimension.LOCAL,
    formula="Σ πᵢₖ ln(πᵢₖ/Pₖ)",
    reference="Alonso-Villar & Del Río 2010; Roberto 2016; Elbers 2021",
    inputs=("counts",),
    range=(0.0, INFINITE),
    options=(LOGARITHM,),
    invariances=INVARIANCES,
    meaning=Text(
        "How far the area's mix of groups is from that of the place; the population-weighted average is M.",
        "Hur långt områdets blandning av grupper ligger från kommunens; medelvärdet vägt med befolkning är M.",
    ),
    scope=Scope.AREA,
    averages_to="mutual_information",
)
def local_score(counts: Floats, places: Places, logarithm: str) -> Floats:
    """Σ πᵢₖ ln(πᵢₖ/Pₖ) (Elbers 2021): counts of shape (areas, groups) -> (areas,), 0 and up."""
    shares, whole = group_shares(counts, places)
    against = shares / places.spread(whole)
    return (shares * np.log(np.where(shares > 0, against, 1.0))).sum(axis=1) / unit(logarithm)


@measure(
    "multigroup_dissimilarity_part",
    name=Text("The area's contribution to multigroup D", "Områdets del av D för flera grupper"),
    dimension=Dimension.LOCAL,
    formula="Σₖ tᵢ |πᵢₖ − Pₖ| / (2 T I)",
    reference="Morgan 1975; Feitosa et al. 2007",
    inputs=("counts",),
    invariances=PARTS_INVARIANCES,
    meaning=Text(
        "What the area adds to the multigroup dissimilarity of its place.",
        "Vad området bidrar med till kommunens olikhetsindex för flera grupper.",
    ),
    scope=Scope.AREA,
    sums_to="multigroup_dissimilarity",
)
def multigroup_dissimilarity_part(counts: Floats, places: Places) -> Floats:
    """Σₖ tᵢ|πᵢₖ − Pₖ|/(2TI) (Feitosa et al. 2007): counts of shape (areas, groups) -> (areas,), sums to D."""
    shares, whole = group_shares(counts, places)
    away = np.abs(shares - places.spread(whole)).sum(axis=1)
    return places.share(counts.sum(axis=1)) * away / (2 * places.spread(interaction_index(whole)))


@measure(
    "multigroup_h_part",
    name=Text("The area's contribution to multigroup H", "Områdets del av H för flera grupper"),
    dimension=Dimension.LOCAL,
    formula="tᵢ (E − Eᵢ) / (T E)",
    reference="Theil 1972; Feitosa et al. 2007",
    inputs=("counts",),
    range=(-INFINITE, 1.0),
    invariances=PARTS_INVARIANCES,
    meaning=Text(
        "What the area adds to H; below 0 where it is more mixed than the place.",
        "Vad området bidrar med till H; under 0 där det är mer blandat än kommunen.",
    ),
    scope=Scope.AREA,
    sums_to="multigroup_h",
)
def multigroup_h_part(counts: Floats, places: Places) -> Floats:
    """tᵢ(E − Eᵢ)/(TE) (Feitosa et al. 2007): counts of shape (areas, groups) -> (areas,), sums to H."""
    shares, whole = group_shares(counts, places)
    return places.share(counts.sum(axis=1)) * (1 - entropy(shares) / places.spread(entropy(whole)))
