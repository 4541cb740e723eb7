"""Null models: the options of measures that compare with a random distribution of people."""

from __future__ import annotations

from ...words import Text
from .option import Option

NULL = Option(
    "null",
    Text("Chance", "Slumpen"),
    "binomial",
    choices=("binomial", "hypergeometric"),
    meaning=Text(
        "binomial: everybody belongs to the group with probability P (Winship 1977; Carrington & Troske 1997). "
        "hypergeometric: people swap homes, so the size of the group is fixed.",
        "binomial: var och en hör till gruppen med sannolikheten P (Winship 1977; Carrington & Troske 1997). "
        "hypergeometric: personerna byter bostad med varandra, så att gruppens storlek ligger fast.",
    ),
)
