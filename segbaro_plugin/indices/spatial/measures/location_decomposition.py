"""Segregation by location, one of three additive parts of segregation (Sadahiro & Hong 2013).

S = Σ (tᵢ/T) Σₖ π̃ᵢₖ², the chance that a person meets the own group in the surroundings, is 1/K when K groups of one
size live everywhere alike. What the sizes of the groups add is composition (`indices.measures.composition`), what
their places of living add is location.
"""

from __future__ import annotations

from ....array_types import Floats
from ....words import Text
from ...engine.catalogue import measure
from ...engine.measure import SCALING, SWAPPING, Dimension
from ...engine.places import Places
from ..engine.distances import Distances
from ..engine.local_environment import ENVIRONMENT_OPTIONS
from .environment import near_and_whole


@measure(
    "segregation_by_location",
    name=Text("Segregation by location SL", "Segregation genom läge SL"),
    dimension=Dimension.MULTIGROUP,
    formula="Σ (tᵢ/T) Σₖ π̃ᵢₖ² − Σ Pₖ²",
    reference="Sadahiro & Hong 2013",
    inputs=("counts", "distances"),
    range=(-1.0, 1.0),
    options=ENVIRONMENT_OPTIONS,
    invariances=(SCALING, SWAPPING),
    meaning=Text(
        "The contribution of the groups' different residential areas to the probability of meeting one's own group in "
        "the surroundings.",
        "Vad gruppernas olika bostadsområden lägger till sannolikheten för den egna gruppen i omgivningen.",
    ),
)
def segregation_by_location(counts: Floats, distances: Distances, places: Places, **environment: object) -> Floats:
    """SL (Sadahiro & Hong 2013): counts of shape (areas, groups) -> (places,)."""
    near, whole, t = near_and_whole(counts, distances, places, environment)
    return places.sum(t * (near**2).sum(axis=1)) / places.sum(t) - (whole**2).sum(axis=1)
