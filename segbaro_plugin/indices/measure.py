"""What a measure says of itself, and the catalogue of all measures.

A measure is one function with one declaration above it. Parameters, help texts, documentation and the
parametrisation of tests are projections of the declaration; nothing else lists the measures.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import Enum

from ..words import NO_TEXT, SegbaroError, Text, listing
from .places import Floats

Formula = Callable[..., Floats]


class MeasureError(SegbaroError):
    """A measure was asked for what it cannot give."""


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

    SPLITTING = "an area divided into parts of equal composition"
    SCALING = "all counts multiplied by one number"
    SWAPPING = "the two groups exchanged"


@dataclass(frozen=True)
class Option:
    """A choice that a measure leaves to its user, called after the paper that made it."""

    id: str
    name: Text
    default: object
    choices: tuple[object, ...] = ()


@dataclass(frozen=True)
class Measure:
    """A measure's declaration.

    `inputs` names the columns that `function` takes, in this order, before `places` and the options:
    `x` (the group), `y` (the other group, or the rest), `t` (everybody who counts: x + y against the rest or
    the given total), `area` (land area, km2), `counts` (a matrix, areas x groups).
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
    keeps: frozenset[Invariance] = frozenset()
    meaning: Text = NO_TEXT


class Catalogue:
    """Measures by id, in the order in which they were declared."""

    def __init__(self) -> None:
        self._measures: dict[str, Measure] = {}

    def __iter__(self) -> Iterable[Measure]:
        return iter(self._measures.values())

    def __len__(self) -> int:
        return len(self._measures)

    def add(self, measure: Measure) -> None:
        """Takes the measure up.

        Raises:
            MeasureError: when its id is taken.
        """
        if measure.id in self._measures:
            raise MeasureError(
                "Two measures are called '{id}'; give one of them another id.",
                "Två mått heter '{id}'; ge det ena ett annat id.",
                id=measure.id,
            )
        self._measures[measure.id] = measure

    def remove(self, id: str) -> None:
        """Forgets a measure (a plugin or a test that added one takes it away again)."""
        del self._measures[id]

    def get(self, id: str) -> Measure:
        """The measure called `id`.

        Raises:
            MeasureError: when there is none; the sentence lists those that there are.
        """
        if id not in self._measures:
            raise MeasureError(
                "There is no measure '{id}'. The measures are: {known}.",
                "Måttet '{id}' finns inte. Måtten är: {known}.",
                id=id,
                known=listing(list(self._measures), most=len(self)),
            )
        return self._measures[id]

    def taking(self, *inputs: str) -> list[Measure]:
        """The measures that need no other input than these."""
        return [measure for measure in self._measures.values() if set(measure.inputs) <= set(inputs)]


CATALOGUE = Catalogue()


def measure(
    id: str,
    *,
    name: Text,
    dimension: Dimension,
    formula: str,
    reference: str,
    inputs: tuple[str, ...] = ("x", "y"),
    range: tuple[float, float] = (0.0, 1.0),
    options: tuple[Option, ...] = (),
    keeps: Iterable[Invariance] = (),
    meaning: Text = NO_TEXT,
) -> Callable[[Formula], Formula]:
    """Declares the function below it as a measure; see `Measure` for the words."""

    def declare(function: Formula) -> Formula:
        CATALOGUE.add(
            Measure(
                id, name, dimension, formula, reference, function, inputs, range, options, frozenset(keeps), meaning
            )
        )
        return function

    return declare
