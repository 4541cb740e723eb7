"""Sums of people around each area: weighted by a kernel of distance, or over the nearest people or areas."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ....array_types import Floats
from ...engine.shares import ratio
from ..neighbours.kernels import Kernel
from ..neighbours.tiles import Proceed
from .local_environment import LocalEnvironment
from .metric import Metric


class Distances:
    """Sums around areas: all columns of one evaluation are summed in one pass over the distances, made once."""

    def __init__(
        self,
        within: Metric,
        across: Metric,
        columns: Sequence[Floats],
        proceed: Proceed,
        expected: Iterable[LocalEnvironment] = (),
    ) -> None:
        """`within`: the metric between areas of one place. `across`: that between areas of any place.

        `columns`: counts, (areas, ...) each. `expected`: environments that will be asked for, so that one pass serves
        them all.
        """
        self._metrics = {False: within, True: across}
        self.proceed = proceed
        self.ones = np.ones(len(columns[0]))
        self._columns = [*columns, self.ones]
        self._expected = list(expected)
        self._sums: dict[tuple[int, ...], Floats] = {}
        self._around_by_kernel: dict[tuple[Kernel, bool], list[Floats]] = {}
        self._around_by_mass: dict[tuple[LocalEnvironment, int], list[Floats]] = {}

    @property
    def position(self) -> Floats:
        """Where the areas lie: (areas, 2 or 3), km.

        Raises:
            MeasureError: where only the costs of travel are known.
        """
        return self._metrics[False].position

    def together(self, *columns: Floats) -> Floats:
        """The sum of columns, or of the groups of a matrix: the same array each time it is asked for."""
        key = tuple(self._position(column) for column in columns)
        if key not in self._sums:
            self._sums[key] = sum(columns) if len(columns) > 1 else columns[0].sum(axis=1)  # type: ignore[assignment]
            self._position(self._sums[key])
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
        position = self._position(column)
        if environment.counted:
            return self._nearest(environment, self.ones if people is None else people)[position]
        others = self._of_kernel(environment)[position]
        own = environment.kernel.own_weight(self._metrics[environment.across].own(environment.own))
        return others + _like(own, column) * column

    def _position(self, column: Floats) -> int:
        """Where the column stands among all columns; a new one is added, and what was summed without it summed anew.

        Sums are kept by positions: the columns are held here, so a position always means the same one.
        """
        known = next((i for i, held in enumerate(self._columns) if held is column), None)
        if known is not None:
            return known
        self._columns.append(column)
        self._around_by_kernel.clear()
        self._around_by_mass.clear()
        return len(self._columns) - 1

    def _of_kernel(self, asked: LocalEnvironment) -> list[Floats]:
        """The sums of each column over others, computed for all expected kernels when the first is asked for."""
        if (asked.kernel, asked.across) not in self._around_by_kernel:
            alike = [other for other in self._expected if not other.counted and other.across == asked.across]
            kernels = list(dict.fromkeys(environment.kernel for environment in [asked, *alike]))
            sums = self._metrics[asked.across].sums(kernels, np.column_stack(self._columns))
            for kernel, of_kernel in zip(kernels, sums, strict=True):
                self._around_by_kernel[kernel, asked.across] = self._split(of_kernel)
        return self._around_by_kernel[asked.kernel, asked.across]

    def _nearest(self, asked: LocalEnvironment, people: Floats) -> list[Floats]:
        """The sums of each column over the nearest, computed for all expected sizes when the first is asked for."""
        mass = people if asked.neighbourhood == "nearest_people" else self.ones
        number = self._position(mass)
        if (asked, number) not in self._around_by_mass:
            alike = [other for other in self._expected if other.as_wide_as(asked)]
            sizes = list(dict.fromkeys([asked, *alike]))
            counts = [size.size + (size.neighbourhood == "nearest_areas") for size in sizes]  # the area itself, too
            sums = self._metrics[asked.across].nearest(mass, np.column_stack(self._columns), counts)
            for size, of_size in zip(sizes, sums, strict=True):
                self._around_by_mass[size, number] = self._split(of_size)
        return self._around_by_mass[asked, number]

    def _split(self, stacked: Floats) -> list[Floats]:
        """The sums of each column by itself, in its shape."""
        widths = [1 if column.ndim == 1 else column.shape[1] for column in self._columns]
        parts = np.split(stacked, np.cumsum(widths)[:-1], axis=1)
        return [part[:, 0] if known.ndim == 1 else part for part, known in zip(parts, self._columns, strict=True)]


def _like(vector: NDArray[Any], column: Floats) -> NDArray[Any]:
    """One value per area, to be combined with a column of shape (areas,) or (areas, groups)."""
    return vector.reshape(-1, *(1,) * (column.ndim - 1))
