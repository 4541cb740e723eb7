"""Segregation between and within larger units: M and H are additive over levels (Theil 1972)."""

from __future__ import annotations

from functools import partial

from ...array_types import Floats, Indices
from ...words import Text
from ..engine.catalogue import measure
from ..engine.measure import SCALING, SPLITTING, SWAPPING, Dimension
from ..engine.places import Places
from .diversity import INFINITE, LOGARITHM, mutual_information, place_entropy

_of_levels = partial(
    measure,
    dimension=Dimension.MULTIGROUP,
    reference="Theil 1972; Reardon & Firebaugh 2002",
    inputs=("counts", "stratum"),
    invariances=(SPLITTING, SCALING, SWAPPING),
)
_of_m = partial(
    _of_levels, reference="Theil 1972; Mora & Ruiz-Castillo 2011", range=(0.0, INFINITE), options=(LOGARITHM,)
)


def merged(counts: Floats, stratum: Floats, places: Places) -> tuple[Floats, Indices]:
    """The counts of the larger units of each place, and the place of each unit: (units, groups), (units,)."""
    order = places.ranking(stratum)
    units, changes = stratum[order], places.codes
    new = (units[1:] != units[:-1]) | (changes[1:] != changes[:-1])
    whole = Places([0, *new.cumsum()])
    return whole.sum(counts[order]), changes[whole.starts]


@_of_m(
    "mutual_information_between",
    name=Text("M between larger units", "M mellan större enheter"),
    formula="M of the larger units",
    meaning=Text(
        "The part of M that lies between larger units, such as districts, each treated as one area.",
        "Den del av M som ligger mellan större enheter, till exempel stadsdelar, som om var och en vore ett område.",
    ),
)
def mutual_information_between(counts: Floats, stratum: Floats, places: Places, logarithm: str) -> Floats:
    """M(strata; groups) (Mora & Ruiz-Castillo 2011): (areas, groups), (areas,) -> (places,)."""
    units, codes = merged(counts, stratum, places)
    return mutual_information(units, Places(codes), logarithm)


@_of_m(
    "mutual_information_within",
    name=Text("M within larger units", "M inom större enheter"),
    formula="M − M between = Σ p_w M_w",
    meaning=Text(
        "The part of M that lies between the areas within a larger unit, as a population-weighted average.",
        "Den del av M som ligger mellan områden i samma större enhet, i genomsnitt vägt med befolkning.",
    ),
)
def mutual_information_within(counts: Floats, stratum: Floats, places: Places, logarithm: str) -> Floats:
    """M − M between (Mora & Ruiz-Castillo 2011): (areas, groups), (areas,) -> (places,)."""
    between = mutual_information_between(counts, stratum, places, logarithm)
    return mutual_information(counts, places, logarithm) - between


@_of_levels(
    "multigroup_h_between",
    name=Text("H between larger units", "H mellan större enheter"),
    formula="M between / E",
    meaning=Text(
        "The part of H that lies between larger units.",
        "Den del av H som ligger mellan större enheter.",
    ),
)
def multigroup_h_between(counts: Floats, stratum: Floats, places: Places) -> Floats:
    """M between / E (Theil 1972): (areas, groups), (areas,) -> (places,), 0 to H."""
    return mutual_information_between(counts, stratum, places, "natural") / place_entropy(counts, places, "natural")


@_of_levels(
    "multigroup_h_within",
    name=Text("H within larger units", "H inom större enheter"),
    formula="M within / E = H − H between",
    meaning=Text(
        "The part of H that lies between the areas within a larger unit.",
        "Den del av H som ligger mellan områden i samma större enhet.",
    ),
)
def multigroup_h_within(counts: Floats, stratum: Floats, places: Places) -> Floats:
    """M within / E (Theil 1972): (areas, groups), (areas,) -> (places,), 0 to H."""
    return mutual_information_within(counts, stratum, places, "natural") / place_entropy(counts, places, "natural")
