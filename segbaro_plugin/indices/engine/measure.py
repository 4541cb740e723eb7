"""The declaration of a measure.

A measure is one function with one declaration above it (`catalogue.measure`). Parameters, help texts, documentation
and the parametrisation of tests are projections of the declaration; nothing else lists the measures.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from enum import Enum

import numpy as np

from ...array_types import Floats
from ...words import NO_TEXT, Text, listing
from .option import MeasureError, Option
from .rounding import SAME

Formula = Callable[..., Floats]
NO_VALUE = Text("the formula has no value here", "formeln saknar värde här")


class Dimension(Enum):
    """The dimensions of segregation (Massey & Denton 1988), and the families beside them."""

    EVENNESS = Text("Evenness", "Jämnhet")
    EXPOSURE = Text("Exposure", "Exponering")
    CONCENTRATION = Text("Concentration", "Koncentration")
    CLUSTERING = Text("Clustering", "Klustring")
    CENTRALISATION = Text("Centralisation", "Centralisering")
    MULTIGROUP = Text("Several groups", "Flera grupper")
    ORDINAL = Text("Ordered groups and income", "Ordnade grupper och inkomst")
    LOCAL = Text("Local", "Lokala")


class Invariance(Enum):
    """What must not change the value; the property tests are parametrised with these."""

    SPLITTING = Text("an area divided into parts of equal composition", "ett område delat i lika sammansatta delar")
    SCALING = Text("all counts multiplied by one number", "alla antal multiplicerade med ett tal")
    SWAPPING = Text("the groups in the opposite order", "grupperna i omvänd ordning")


SPLITTING, SCALING, SWAPPING = Invariance.SPLITTING, Invariance.SCALING, Invariance.SWAPPING


class Scope(Enum):
    """What a measure describes."""

    PLACE = Text("one value per place", "ett värde per kommun")
    AREA = Text("one value per area", "ett värde per område")


INPUTS = {
    "x": Text("people of the group", "personer i gruppen"),
    "y": Text("people of the other group, or all others", "personer i den andra gruppen, eller alla övriga"),
    "t": Text("all people", "alla personer"),
    "area": Text("land area", "landareal"),
    "distances": Text("distances between the areas", "avstånd mellan områdena"),
    "contiguity": Text("which areas border on each other", "vilka områden som gränsar till varandra"),
    "centre": Text("the centre of the place", "kommunens centrum"),
    "counts": Text("people of each of several groups", "personer i var och en av flera grupper"),
    "ordered": Text("people of each of several ordered groups", "personer i var och en av flera ordnade grupper"),
    "stratum": Text("the larger unit that the area belongs to", "den större enhet som området hör till"),
    "income": Text("mean income", "medelinkomst"),
    "deviation": Text("standard deviation of income within the area", "inkomstens standardavvikelse inom området"),
    "place_deviation": Text(
        "standard deviation of income among all people of the place, at each of its areas",
        "inkomstens standardavvikelse bland alla i kommunen, angiven vid varje område",
    ),
}


@dataclass(frozen=True)
class Measure:
    """A measure's declaration.

    `inputs` names the columns that `function` takes (keys of `INPUTS`), in this order, before `places` and the
    options: vectors of shape (areas,), or matrices areas x groups. A local measure may say of which measure of the
    place its values are the parts (`sums_to`), or the average by people (`averages_to`). `no_value` says when the
    formula has none although people of all groups live there.
    """

    id: str
    name: Text
    dimension: Dimension
    formula: str
    reference: str
    function: Formula
    inputs: tuple[str, ...] = ("x", "y")
    range: tuple[float, float] = (0.0, 1.0)
    options: tuple[Option, ...] = ()
    invariances: frozenset[Invariance] = frozenset()
    meaning: Text = NO_TEXT
    scope: Scope = Scope.PLACE
    sums_to: str = ""
    averages_to: str = ""
    no_value: Text = NO_VALUE
    chosen: Mapping[str, object] = field(default_factory=dict, hash=False)

    @property
    def settings(self) -> dict[str, object]:
        """The value of each option: what was chosen, else the default."""
        return {option.id: self.chosen.get(option.id, option.default) for option in self.options}

    @property
    def random(self) -> bool:
        """Whether the value depends on random draws (and so on a seed)."""
        return any(option.id == "seed" for option in self.options)

    def choose(self, **options: object) -> Measure:
        """The same measure with some options chosen.

        Raises:
            MeasureError: an option that the measure does not have, or a value that it cannot take.
        """
        known = {option.id: option for option in self.options}
        for id in options.keys() - known.keys():
            raise MeasureError(
                "The measure '{measure}' has no option '{id}'. Its options are: {known}.",
                "Måttet ”{measure}” har inget alternativ ”{id}”. Alternativen är: {known}.",
                measure=self.id,
                id=id,
                known=listing(list(known), most=len(known)) or "-",
            )
        checked = {id: known[id].check(value) for id, value in options.items()}
        return replace(self, chosen={**self.chosen, **checked})

    def evaluate(self, columns: Mapping[str, Floats], places: object) -> Floats:
        """The measure of these columns; what has no finite value is NaN, and no value leaves the range by rounding."""
        with np.errstate(divide="ignore", invalid="ignore", over="ignore"):
            value = self.function(*(columns[name] for name in self.inputs), places, **self.settings)
        return self._within_range(np.where(np.isfinite(value), value, np.nan))

    def _within_range(self, value: Floats) -> Floats:
        """The value, brought back where rounding took it out of the range; what is further out stays, as a fault."""
        nearest = np.clip(value, *self.range) + 0.0  # and no -0
        return np.where(np.abs(value - nearest) <= SAME, nearest, value)
