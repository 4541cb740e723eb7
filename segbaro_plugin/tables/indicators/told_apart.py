"""Columns of one table that would be one indicator of the catalogue stay apart, in the table's own words."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Sequence

from ..codes.normalise import fold
from ..model.indicator import Indicator
from .indicator_lookup import indicator_named


def told_apart(
    found: Sequence[Indicator], words: Sequence[Sequence[str]], units: Sequence[str], times: Sequence[Hashable]
) -> list[Indicator]:
    """The indicators found for these words; by names alone where several headings of one time mean the same one.

    "Arbetslöshet 16–64 år" is the catalogue's unemployment as long as no "Arbetslöshet 20–64 år" stands beside it: the
    table then tells the two apart by what the catalogue does not ask for. words, units, times: by indicator.
    """
    headings: dict[tuple[str, Hashable], set[tuple[str, ...]]] = defaultdict(set)
    for one, names, time in zip(found, words, times, strict=True):
        headings[one.id, time].add(tuple(map(fold, names)))
    several = {id for (id, _), different in headings.items() if len(different) > 1}
    return [
        indicator_named(*names, unit=unit) if one.id in several else one
        for one, names, unit in zip(found, words, units, strict=True)
    ]
