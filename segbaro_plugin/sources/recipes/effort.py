"""How much a wish takes, told before anything is asked: from the recipes alone, without a network."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from math import ceil, prod

from ...tables.codes.area_counts import parts_of
from ...tables.codes.divisions import division_of
from ..statistics.selection import Limits
from .declared_recipes import recipes_of
from .fetched_tables import Wish
from .made_values import BY_ID
from .national_index import needs_national_index
from .questions import COUNTRY
from .recipe import Recipe

OFFICIAL = Limits(150_000, calls=30, seconds=10)
"""What Statistics Sweden's service says of itself in /config."""
AREAS_A_PAGE = 1000
SECONDS_A_CALL = 1.0
"""A guess for a usual connection; it is said as such."""


@dataclass(frozen=True)
class Effort:
    """cells: of the statistics service. calls: of both services. seconds: about how long they take."""

    areas: int
    cells: int
    calls: int
    seconds: float


def years_of(indicator: str, level: str) -> tuple[int, int] | None:
    """The first and last year for which the catalogue knows the indicator for areas of a division; None for none."""
    known = BY_ID[indicator].years
    spans = [one.years for one in recipes_of((indicator,), level)]
    if not known or not spans:
        return None
    start, end = division_of(level).years
    first = max(known[0], start, min(span[0] for span in spans))
    last = min(known[1], end, max(span[1] for span in spans))
    return (first, last) if first <= last else None


def effort_of(wish: Wish, years: Collection[int]) -> Effort:
    """What fetching the indicators for these years takes."""
    areas = _areas(wish.places or (COUNTRY,), wish.level)
    tables: dict[str, list[Recipe]] = {}
    for one in recipes_of(wish.indicators, wish.level):
        tables.setdefault(one.table, []).append(one)
    cells = [areas * _cells_an_area(recipes, years) for recipes in tables.values()]
    if needs_national_index(wish):
        cells.append(_areas((COUNTRY,), wish.level) * len(years))
    asked = [number for number in cells if number]
    calls = 1 + sum(1 + ceil(number / OFFICIAL.cells) for number in asked) + 2 + ceil(areas / AREAS_A_PAGE)
    pauses = OFFICIAL.seconds * (calls // OFFICIAL.calls)
    return Effort(areas, sum(asked), calls, calls * SECONDS_A_CALL + pauses)


def _areas(places: Iterable[str], level: str) -> int:
    """The number of areas; of a vintage of which only the country's is known, that of the other vintage."""
    counts = (parts_of(place, level) or parts_of(place, division_of(level).level) or 1 for place in places)
    return sum(counts)


def _cells_an_area(recipes: Sequence[Recipe], years: Collection[int]) -> int:
    """How many cells of a table are asked for each area: contents, categories and years together."""
    there = [year for year in years if any(one.years[0] <= year <= one.years[1] for one in recipes)]
    number = len({figure.contents for one in recipes for figure in one.figures}) * len(there)
    categories: dict[str, set[str]] = {}
    for figure in (figure for one in recipes for figure in one.figures):
        for name, codes in figure.categories.items():
            categories.setdefault(name, set()).update(codes)
    return number * prod(map(len, categories.values()))
