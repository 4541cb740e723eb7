"""The index of all areas of the country, whose mean and deviation the area types are cut at."""

from __future__ import annotations

from collections.abc import Sequence

from ..exchange.service import Service
from ..statistics.fetch import Fetch
from .declared_recipes import REGSO
from .fetched_tables import Fetched, NothingToAskError, Wish, fetched

INDEX, TYPES = "sei", "area_type"
VINTAGES = ("regso2020", "regso2025")
"""Each year's index is published for the RegSO of that year."""


def needs_national_index(wish: Wish) -> bool:
    """Whether the wish has the index or the types of RegSO, which are read beside the country's mean and deviation."""
    return wish.division.level in REGSO and not {INDEX, TYPES}.isdisjoint(wish.indicators)


def national_index(fetch: Fetch, service: Service, years: Sequence[int] | None = None) -> Fetched:
    """The published index of all RegSO, a table for each vintage. years: None for all.

    Raises:
        NothingToAskError: no index is published for any of the years.
        SourceError: as `fetched`.
    """
    whole = Fetched()
    refused: NothingToAskError | None = None
    for vintage in VINTAGES:
        try:
            found = fetched(Wish((INDEX,), vintage, (), None if years is None else tuple(years)), fetch, service)
        except NothingToAskError as error:
            refused = error
            continue
        whole.tables += found.tables
        whole.years += found.years
        whole.notes += [note for note in found.notes if note not in whole.notes]
    if refused is not None and not whole.tables:
        raise refused
    return whole
