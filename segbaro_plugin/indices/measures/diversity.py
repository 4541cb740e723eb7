"""Diversity of a place: how many groups live there and how evenly, and mutual information with areas."""

from __future__ import annotations

import math

import numpy as np

from ...array_types import Floats
from ...words import Text
from ..engine.catalogue import measure
from ..engine.measure import SCALING, SPLITTING, SWAPPING, Dimension
from ..engine.option import Option
from ..engine.places import Places
from ..engine.shares import entropy
from .multigroup import group_shares, interaction_index

INVARIANCES = (SPLITTING, SCALING, SWAPPING)
INFINITE = float("inf")
LOGARITHM = Option(
    "logarithm",
    Text("Logarithm", "Logaritm"),
    "natural",
    choices=("natural", "2", "10"),
    meaning=Text(
        "The base of the logarithm; ratios such as H do not depend on it.",
        "Logaritmens bas; kvoter som H beror inte på den.",
    ),
)


def unit(logarithm: str) -> float:
    """What to divide natural logarithms by for the base of the option."""
    return 1.0 if logarithm == "natural" else math.log(float(logarithm))


@measure(
    "mutual_information",
    name=Text("Mutual information M (divergence)", "Ömsesidig information M (divergens)"),
    dimension=Dimension.MULTIGROUP,
    formula="Σᵢ (tᵢ/T) Σₖ πᵢₖ ln(πᵢₖ/Pₖ)",
    reference="Theil & Finizza 1971; Frankel & Volij 2011; Mora & Ruiz-Castillo 2011; Roberto 2016",
    inputs=("counts",),
    range=(0.0, INFINITE),
    options=(LOGARITHM,),
    invariances=INVARIANCES,
    meaning=Text(
        "How much the area reveals about the group of a person who lives there; 0 when it reveals nothing.",
        "Hur mycket ett område säger om vilken grupp en boende hör till; 0 när det inte säger något.",
    ),
)
def mutual_information(counts: Floats, places: Places, logarithm: str) -> Floats:
    """M (Theil & Finizza 1971) = E − Σ tᵢEᵢ/T: counts of shape (areas, groups) -> (places,), 0 to ln K."""
    area_share, whole = group_shares(counts, places)
    t = counts.sum(axis=-1)
    return (entropy(whole) - places.sum(t * entropy(area_share)) / places.sum(t)) / unit(logarithm)


@measure(
    "entropy",
    name=Text("Entropy E of the place", "Entropi E i hela kommunen"),
    dimension=Dimension.MULTIGROUP,
    formula="−Σ Pₖ ln Pₖ",
    reference="Shannon 1948; Theil 1972",
    inputs=("counts",),
    range=(0.0, INFINITE),
    options=(LOGARITHM,),
    invariances=INVARIANCES,
    meaning=Text("Diversity of the place; 0 with a single group.", "Kommunens mångfald: 0 med en enda grupp."),
)
def place_entropy(counts: Floats, places: Places, logarithm: str) -> Floats:
    """E (Shannon 1948): counts of shape (areas, groups) -> (places,), 0 to ln K."""
    return entropy(group_shares(counts, places)[1]) / unit(logarithm)


@measure(
    "normalised_entropy",
    name=Text("Normalised entropy E / ln K", "Normaliserad entropi E / ln K"),
    dimension=Dimension.MULTIGROUP,
    formula="−Σ Pₖ ln Pₖ / ln K",
    reference="Shannon 1948; Pielou 1966",
    inputs=("counts",),
    invariances=INVARIANCES,
    meaning=Text(
        "Diversity of the place relative to that of equally large groups; K is the number of groups that live there.",
        "Kommunens mångfald jämfört med den vid lika stora grupper; K räknar de grupper som bor där.",
    ),
)
def normalised_entropy(counts: Floats, places: Places) -> Floats:
    """E / ln K: counts of shape (areas, groups) -> (places,), 0 to 1; K is the number of groups present."""
    whole = group_shares(counts, places)[1]
    return entropy(whole) / np.log((whole > 0).sum(axis=1))


@measure(
    "simpson_concentration",
    name=Text("Simpson's concentration λ", "Simpsons index λ"),
    dimension=Dimension.MULTIGROUP,
    formula="Σ Pₖ²",
    reference="Simpson 1949",
    inputs=("counts",),
    invariances=INVARIANCES,
    meaning=Text(
        "The probability that two people of the place belong to the same group.",
        "Sannolikheten att två personer i kommunen hör till samma grupp.",
    ),
)
def simpson_concentration(counts: Floats, places: Places) -> Floats:
    """λ = Σ Pₖ² (Simpson 1949): counts of shape (areas, groups) -> (places,), 1/K to 1."""
    return 1.0 - simpson_interaction(counts, places)


@measure(
    "simpson_interaction",
    name=Text("Simpson's interaction I", "Simpsons mångfaldsindex 1 − λ"),
    dimension=Dimension.MULTIGROUP,
    formula="1 − Σ Pₖ²",
    reference="Simpson 1949; Lieberson 1969",
    inputs=("counts",),
    invariances=INVARIANCES,
    meaning=Text(
        "The probability that two people of the place belong to different groups.",
        "Sannolikheten att två personer i kommunen hör till olika grupper.",
    ),
)
def simpson_interaction(counts: Floats, places: Places) -> Floats:
    """I = Σ Pₖ(1 − Pₖ) (Simpson 1949): counts of shape (areas, groups) -> (places,), 0 to 1 − 1/K."""
    return interaction_index(group_shares(counts, places)[1])
