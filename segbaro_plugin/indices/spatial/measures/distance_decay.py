"""Exposure with distance decay (Morgan 1983)."""

from __future__ import annotations

from ....array_types import Floats
from ....words import Text
from ...engine.catalogue import measure
from ...engine.measure import SCALING, Dimension
from ...engine.places import Places
from ..engine.distances import Distances
from .clustering import PROXIMITY


def _met(x: Floats, other: Floats, t: Floats, distances: Distances, places: Places, own: str, decay: float) -> Floats:
    """Σᵢ (xᵢ/X) Σⱼ Kᵢⱼ oⱼ/tⱼ with Kᵢⱼ = cᵢⱼtⱼ / Σⱼcᵢⱼtⱼ; the rows of K sum to 1."""
    near = distances.proximity(other, own, decay) / distances.proximity(t, own, decay)
    return places.sum(places.share(x) * near)


@measure(
    "distance_decay_isolation",
    name=Text("Distance-decay isolation DPxx", "Isoleringsindex med avståndsavklingning DPxx"),
    dimension=Dimension.EXPOSURE,
    formula="Σᵢ (xᵢ/X) Σⱼ Kᵢⱼ xⱼ/tⱼ,  Kᵢⱼ = cᵢⱼ tⱼ / Σⱼ cᵢⱼ tⱼ",
    reference="Morgan 1983",
    inputs=("x", "t", "distances"),
    options=PROXIMITY,
    invariances=(SCALING,),
    meaning=Text(
        "The group's share of the people around an average member of the group; people who live nearer count more.",
        "Den egna gruppens andel av dem som bor kring en genomsnittlig person i gruppen; de väger mer ju närmare de "
        "bor.",
    ),
)
def distance_decay_isolation(
    x: Floats, t: Floats, distances: Distances, places: Places, own: str, decay: float
) -> Floats:
    """DPxx (Morgan 1983): counts of shape (areas,) -> (places,), 0 to 1."""
    return _met(x, x, t, distances, places, own, decay)


@measure(
    "distance_decay_interaction",
    name=Text("Distance-decay interaction DPxy", "Exponeringsindex (interaktionsindex) med avståndsavklingning DPxy"),
    dimension=Dimension.EXPOSURE,
    formula="Σᵢ (xᵢ/X) Σⱼ Kᵢⱼ yⱼ/tⱼ",
    reference="Morgan 1983",
    inputs=("x", "y", "t", "distances"),
    options=PROXIMITY,
    invariances=(SCALING,),
    meaning=Text(
        "The other group's share of the people around an average member of the group; people who live nearer count "
        "more.",
        "Den andra gruppens andel av dem som bor kring en genomsnittlig person i gruppen; de väger mer ju närmare de "
        "bor.",
    ),
)
def distance_decay_interaction(
    x: Floats, y: Floats, t: Floats, distances: Distances, places: Places, own: str, decay: float
) -> Floats:
    """DPxy (Morgan 1983): counts of shape (areas,) -> (places,), 0 to 1; DPxx + DPxy = 1 against the rest."""
    return _met(x, y, t, distances, places, own, decay)
