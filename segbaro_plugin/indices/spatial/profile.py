"""Scale profiles: a measure at several sizes of the surroundings (Reardon et al. 2008)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from ..engine.measure import Measure
from ..engine.option import MeasureError

BETWEEN = "@"


def at_sizes(measures: Iterable[Measure], sizes: Sequence[float]) -> list[Measure]:
    """Each measure once for each size, called `id@size`; evaluated together they look at each distance once.

    Raises:
        MeasureError: a measure that does not look at surroundings, or a size that cannot be.
    """
    return [variant for measure in measures for variant in _variants(measure, sizes)]


def size_of(id: str) -> tuple[str, float]:
    """The measure and the size of a name that `at_sizes` gave."""
    name, _, size = id.partition(BETWEEN)
    return name, float(size)


def macro_micro(values: Sequence[float | None]) -> list[float | None]:
    """Each value of a profile through the first: what of the segregation at the smallest scale is left at each.

    None where a value is missing or the first is 0 (Reardon et al. 2008).
    """
    first = values[0] if values else None
    return [None if value is None or not first else value / first for value in values]


def _variants(measure: Measure, sizes: Sequence[float]) -> Iterator[Measure]:
    if "size" not in measure.settings:
        raise MeasureError(
            "The measure '{id}' has no size of surroundings, so it has no profile over sizes. Choose a measure with "
            "surroundings.",
            "Måttet ”{id}” har ingen storlek på omgivningen, så det har ingen profil över storlekar. Välj ett mått "
            "med omgivning.",
            id=measure.id,
        )
    for size in dict.fromkeys(float(size) for size in sizes):
        yield replace(measure.choose(size=size), id=f"{measure.id}{BETWEEN}{size!r}")
