"""Which columns of a frame play which part, and the counts that measures take from them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from ..words import listing
from .cleaning import Counts, incomes, ordered_groups, several_groups, two_groups
from .frame_columns import codes, matrix, numbers
from .measure import INPUTS, Measure
from .option import MeasureError

if TYPE_CHECKING:
    import pandas as pd


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
        made = list(self._counts(frame))
        served = {
            measure.inputs[0] for _, counts in made for measure in measures if measure.inputs[0] in counts.columns
        }
        for measure in measures:
            if measure.inputs[0] not in served:
                raise _nothing_to_take(measure)
        return [
            Table(label, counts, wanted)
            for label, counts in made
            if (wanted := [m for m in measures if m.inputs[0] in counts.columns])
        ]

    def _counts(self, frame: pd.DataFrame) -> Iterator[tuple[str, Counts]]:
        total = None if self.total is None else numbers(frame, self.total)
        for group in [self.group] if isinstance(self.group, str) else self.group:
            other, area = (None if name is None else numbers(frame, name) for name in (self.other, self.area))
            yield group, two_groups(numbers(frame, group), other, total, area)
        if self.groups:
            stratum = None if self.stratum is None else codes(frame, self.stratum)
            yield listing(list(self.groups)), several_groups(matrix(frame, self.groups), total, stratum)
        if self.ordered:
            yield listing(list(self.ordered)), ordered_groups(matrix(frame, self.ordered))
        if self.income is not None:
            yield self.income, self._incomes(frame)

    def _incomes(self, frame: pd.DataFrame) -> Counts:
        if self.total is None or self.income is None:
            raise MeasureError(
                "Measures of income need the number of people of each area; give the column 'total'.",
                "Inkomstmått behöver antalet personer i varje område; ange kolumnen 'total'.",
            )
        names = (self.deviation, self.place_deviation)
        deviations = (None if name is None else numbers(frame, name) for name in names)
        return incomes(numbers(frame, self.income), numbers(frame, self.total), *deviations)


ARGUMENTS = {"x": "group", "t": "group", "counts": "groups", "ordered": "ordered", "income": "income"}


def _nothing_to_take(measure: Measure) -> MeasureError:
    needed = measure.inputs[0]
    return MeasureError(
        "The measure '{id}' needs {needed}; name the columns in '{argument}'.",
        "Måttet '{id}' behöver {needed_sv}; ange kolumnerna i '{argument}'.",
        id=measure.id,
        needed=INPUTS[needed].en,
        needed_sv=INPUTS[needed].sv,
        argument=ARGUMENTS[needed],
    )
