"""The catalogue of all measures and the decorator that registers one."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping

from ...words import NO_TEXT, Text, listing
from .measure import NO_VALUE, Dimension, Formula, Invariance, Measure, Scope
from .option import MeasureError, Option


class Catalogue:
    """Measures by id, in the order in which they were declared."""

    def __init__(self) -> None:
        self._measures: dict[str, Measure] = {}

    def __iter__(self) -> Iterator[Measure]:
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
                "Två mått heter ”{id}”; ge det ena ett annat id.",
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
                "Måttet ”{id}” finns inte. Måtten är: {known}.",
                id=id,
                known=listing(list(self._measures), most=len(self)),
            )
        return self._measures[id]

    def taking(self, *inputs: str, scope: Scope = Scope.PLACE) -> list[Measure]:
        """The measures that need no other input than these."""
        return [m for m in self if m.scope is scope and set(m.inputs) <= set(inputs)]

    def chosen(self, ids: Iterable[str], options: Mapping[str, object]) -> list[Measure]:
        """The measures called `ids`, each with those of the `options` that it has.

        Raises:
            MeasureError: an unknown measure, a value that an option cannot take, or an option that none of them has.
        """
        measures = [self.get(id) for id in ids]
        known = {option.id for measure in measures for option in measure.options}
        for id in options.keys() - known:
            raise MeasureError(
                "None of the chosen measures has the option '{id}'. Their options are: {known}.",
                "Inget av de valda måtten har alternativet ”{id}”. Alternativen är: {known}.",
                id=id,
                known=listing(sorted(known), most=len(known)) or "-",
            )
        return [m.choose(**{o.id: options[o.id] for o in m.options if o.id in options}) for m in measures]


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
    invariances: Iterable[Invariance] = (),
    meaning: Text = NO_TEXT,
    scope: Scope = Scope.PLACE,
    sums_to: str = "",
    averages_to: str = "",
    no_value: Text = NO_VALUE,
) -> Callable[[Formula], Formula]:
    """Declares the function below it as a measure; see `Measure` for the words."""

    def declare(function: Formula) -> Formula:
        CATALOGUE.add(
            Measure(
                id=id,
                name=name,
                dimension=dimension,
                formula=formula,
                reference=reference,
                function=function,
                inputs=inputs,
                range=range,
                options=options,
                invariances=frozenset(invariances),
                meaning=meaning,
                scope=scope,
                sums_to=sums_to,
                averages_to=averages_to,
                no_value=no_value,
            )
        )
        return function

    return declare
