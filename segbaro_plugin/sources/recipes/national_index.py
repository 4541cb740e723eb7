"""The index of all areas of the country, whose mean and deviation the area types are cut at."""

from __future__ import annotations

from collections.abc import Sequence

from ..exchange.service import Service
from ..statistics.fetch import Fetch
from .fetched_tables import Fetched, NothingToAskError, Wish, fetched

INDEX = "sei"
VINTAGES = ("regso2020", "regso2025")
"""Each year's index is published for the RegSO of that year."""


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
    if refused is not None and not whole.tables:
        raise refused
    return whole
