"""People around each area: by a kernel of distance, or the nearest people or areas."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ....array_types import Floats
from ...engine.shares import ratio
from ..neighbours.tiles import Proceed
from .local_environment import LocalEnvironment
from .metric import Metric


class Distances:
    """Sums around areas. Whatever columns one evaluation has are summed in one walk, and each walk is made once."""

    def __init__(
        self,
        within: Metric,
        across: Metric,
        columns: Sequence[Floats],
        proceed: Proceed,
        expected: Iterable[LocalEnvironment] = (),
    ) -> None:
        """`within`: the ways between areas of one place. `across`: those between areas of any place.

        `columns`: counts, (areas, ...) each. `expected`: surroundings that will be asked for, so that one walk serves
        them all.
        """
        self._metrics = {False: within, True: across}
        self.proceed = proceed
        self.ones = np.ones(len(columns[0]))
        self._columns = [*columns, self.ones]
        self._expected = list(expected)
        self._sums: dict[tuple[int, ...], Floats] = {}
        self._walked: dict[object, list[Floats]] = {}

    @property
    def position(self) -> Floats:
        """Where the areas lie: (areas, 2 or 3), km.

        Raises:
            MeasureError: where only the costs of travel are known.
        """
        return self._metrics[False].position

    def together(self, *columns: Floats) -> Floats:
        """The sum of columns, or of the groups of a matrix: the same array each time it is asked for."""
        key = tuple(id(column) for column in columns)
        if key not in self._sums:
            self._sums[key] = sum(columns) if len(columns) > 1 else columns[0].sum(axis=1)  # type: ignore[assignment]
            self._take_up(self._sums[key])
        return self._sums[key]

    def proximity(self, column: Floats, own: str, decay: float, closeness: str = "exponential") -> Floats:
        """Σⱼ cᵢⱼ vⱼ, White's proximity, over the areas of the place: the shape of `column`.

        c is exp(-d/decay), or by `closeness` the "distance" or "inverse" distance itself.
        """
        return self._around(column, LocalEnvironment(closeness, decay, own=own))

    def people(self, everybody: Floats, environment: LocalEnvironment) -> Floats:
        """Σⱼ wᵢⱼ tⱼ, the people in the surroundings of each area, weighted by a kernel: (areas,)."""
        return self._around(everybody, environment, everybody)

    def share(self, part: Floats, whole: Floats, environment: LocalEnvironment) -> Floats:
        """The share of `part` in `whole` in the surroundings of each area: the shape of `part`.

        An area with nobody in its surroundings (one wider than they reach) is its own surroundings.
        """
        around = self._around(whole, environment, whole)
        inside = self._around(part, environment, whole)
        alone = around <= 0
        inside, around = np.where(_like(alone, part), part, inside), np.where(alone, whole, around)
        return ratio(inside, _like(around, part))

    def _around(self, column: Floats, environment: LocalEnvironment, people: Floats | None = None) -> Floats:
        place = self._take_up(column)
        if environment.counted:
            return self._nearest(environment, self.ones if people is None else people)[place]
        others = self._of_kernel(environment)[place]
        own = environment.kernel.own_weight(self._metrics[environment.across].own(environment.own))
        return others + _like(own, column) * column

    def _take_up(self, column: Floats) -> int:
        """The column's number; what was walked before it was known is walked again."""
        known = next((i for i, one in enumerate(self._columns) if one is column), None)
        if known is not None:
            return known
        self._columns.append(column)
        self._walked.clear()
        return len(self._columns) - 1

    def _of_kernel(self, asked: LocalEnvironment) -> list[Floats]:
        """The sums of each column over others, walked for all expected kernels when the first is asked for."""
        if (asked.kernel, asked.across) not in self._walked:
            alike = [one for one in self._expected if not one.counted and one.across == asked.across]
            kernels = list(dict.fromkeys(one.kernel for one in [asked, *alike]))
            stacked = np.column_stack(self._columns)
            sums = self._metrics[asked.across].sums(kernels, stacked)
            for kernel, found in zip(kernels, sums, strict=True):
                self._walked[kernel, asked.across] = self._apart(found)
        return self._walked[asked.kernel, asked.across]

    def _nearest(self, asked: LocalEnvironment, people: Floats) -> list[Floats]:
        """The sums of each column over the nearest, walked for all expected sizes when the first is asked for."""
        mass = people if asked.neighbourhood == "nearest_people" else self.ones
        if (asked, id(mass)) not in self._walked:
            alike = [one for one in self._expected if one.as_wide_as(asked)]
            sizes = list(dict.fromkeys([asked, *alike]))
            counts = [one.size + (one.neighbourhood == "nearest_areas") for one in sizes]  # the area itself, too
            stacked = np.column_stack(self._columns)
            found = self._metrics[asked.across].nearest(mass, stacked, counts)
            for one, sums in zip(sizes, found, strict=True):
                self._walked[one, id(mass)] = self._apart(sums)
        return self._walked[asked, id(mass)]

    def _apart(self, stacked: Floats) -> list[Floats]:
        """The sums of each column by itself, in its shape."""
        widths = [1 if column.ndim == 1 else column.shape[1] for column in self._columns]
        parts = np.split(stacked, np.cumsum(widths)[:-1], axis=1)
        return [part[:, 0] if known.ndim == 1 else part for part, known in zip(parts, self._columns, strict=True)]


def _like(vector: NDArray[Any], column: Floats) -> NDArray[Any]:
    """One value per area, to be combined with a column of shape (areas,) or (areas, groups)."""
    return vector.reshape(-1, *(1,) * (column.ndim - 1))
