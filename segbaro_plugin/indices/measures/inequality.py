"""The barometer's inequality index: the residential separation of low and high incomes."""

from __future__ import annotations

from ...array_types import Floats
from ...words import Text
from ..engine.catalogue import measure
from ..engine.measure import SCALING, SPLITTING, SWAPPING, Dimension
from ..engine.places import Places
from .evenness import dissimilarity


@measure(
    "inequality_index",
    name=Text("Inequality index", "Ojämlikhetsindex"),
    dimension=Dimension.EVENNESS,
    formula="100 · ½ Σ |xᵢ/X − yᵢ/Y|, x low and y high incomes",
    reference="Delmos 2021; Boverket 2024:18; Duncan & Duncan 1955",
    range=(0.0, 100.0),
    invariances=(SPLITTING, SCALING, SWAPPING),
    meaning=Text(
        "The percentage of people with low incomes who would have to move to be distributed as those with high "
        "incomes, computed on the same principle as the Segregationsbarometer's.",
        "Hur många procent av låginkomsttagarna som skulle behöva flytta för att vara fördelade som höginkomsttagarna, "
        "beräknat enligt samma princip som i Segregationsbarometern.",
    ),
)
def inequality_index(x: Floats, y: Floats, places: Places) -> Floats:
    """100 · D of low (x) against high (y) incomes (Delmos 2021): counts of shape (areas,) -> (places,), 0 to 100."""
    return 100 * dissimilarity(x, y, places)
