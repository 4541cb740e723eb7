"""The roles of the columns of a frame, and the counts that measures take from them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from ...words import listing
from ..engine.cleaning import Counts, incomes, ordered_groups, several_groups, two_groups
from ..engine.measure import INPUTS, Measure
from ..engine.option import MeasureError
from .frame_columns import codes, matrix, numbers, refuse_repeated

if TYPE_CHECKING:
    import pandas as pd


Further = frozenset[str]
FURTHER: Further = frozenset({"area", "stratum", "deviation", "place_deviation"})
"""Inputs beside the counts: where one is missing, only the measures that take it must do without the area."""


class Table(NamedTuple):
    """Counts with what they are about, for the result's column `group`, and the measures that take them."""

    label: str
    counts: Counts
    measures: list[Measure]


@dataclass(frozen=True)
class Roles:
    """The names of the columns by the part they play; `compute` tells what each part is."""

    group: str | Sequence[str] = ()
    total: str | None = None
    other: str | None = None
    area: str | None = None
    groups: Sequence[str] = ()
    ordered: Sequence[str] = ()
    stratum: str | None = None
    income: str | None = None
    deviation: str | None = None
    place_deviation: str | None = None

    def tables(self, frame: pd.DataFrame, measures: Sequence[Measure]) -> list[Table]:
        """The counts that there are columns for, each with the measures that take them.

        Raises:
            MeasureError: a measure that none of the columns serves.
        """
        tables = [table for further, some in _by_further(measures) for table in self._tables(frame, some, further)]
        served = {measure.id for table in tables for measure in table.measures}
        for measure in measures:
            if measure.id not in served:
                raise _nothing_to_take(measure)
        labels = [table.label for table in tables]
        return sorted(tables, key=lambda table: labels.index(table.label))

    def _tables(self, frame: pd.DataFrame, measures: Sequence[Measure], further: Further) -> Iterator[Table]:
        for label, counts in self._counts(frame, further):
            if wanted := [measure for measure in measures if measure.inputs[0] in counts.columns]:
                yield Table(label, counts, wanted)

    def _counts(self, frame: pd.DataFrame, further: Further) -> Iterator[tuple[str, Counts]]:
        """The counts with those further columns alone, so that an area that lacks another one takes part."""
        total = None if self.total is None else numbers(frame, self.total)
        several = [self.group] if isinstance(self.group, str) else self.group
        refuse_repeated(several)
        for group in several:
            other = None if self.other is None else numbers(frame, self.other)
            area = numbers(frame, self.area) if self.area is not None and "area" in further else None
            yield group, two_groups(numbers(frame, group), other, total, area)
        if self.groups:
            stratum = codes(frame, self.stratum) if self.stratum is not None and "stratum" in further else None
            yield (
                listing(list(self.groups), most=len(self.groups)),
                several_groups(matrix(frame, self.groups), total, stratum),
            )
        if self.ordered:
            yield listing(list(self.ordered), most=len(self.ordered)), ordered_groups(matrix(frame, self.ordered))
        if self.income is not None:
            yield self.income, self._incomes(frame, further)

    def _incomes(self, frame: pd.DataFrame, further: Further) -> Counts:
        if self.total is None or self.income is None:
            raise MeasureError(
                "Measures of income need the number of people of each area; give the column 'total'.",
                "Inkomstmått behöver antalet personer i varje område; ange kolumnen ”total”.",
            )
        names = {"deviation": self.deviation, "place_deviation": self.place_deviation}
        used = (name if role in further else None for role, name in names.items())
        deviations = (None if name is None else numbers(frame, name) for name in used)
        return incomes(numbers(frame, self.income), numbers(frame, self.total), *deviations)


def _by_further(measures: Sequence[Measure]) -> list[tuple[Further, list[Measure]]]:
    """The measures by which of the further columns they take; both in the order of the measures."""
    groups: dict[Further, list[Measure]] = {}
    for measure in measures:
        groups.setdefault(FURTHER & set(measure.inputs), []).append(measure)
    return list(groups.items())


ARGUMENTS = {"x": "group", "t": "group", "counts": "groups", "ordered": "ordered", "income": "income"}


def _nothing_to_take(measure: Measure) -> MeasureError:
    needed = measure.inputs[0]
    return MeasureError(
        "The measure '{id}' needs {needed}; name the columns in '{argument}'.",
        "Måttet ”{id}” behöver {needed_sv}; ange kolumnerna i ”{argument}”.",
        id=measure.id,
        needed=INPUTS[needed].en,
        needed_sv=INPUTS[needed].sv,
        argument=ARGUMENTS[needed],
    )
