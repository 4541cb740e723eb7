"""What *Get data* says that a choice takes is what is then asked for, cell by cell."""

from __future__ import annotations

from pathlib import Path

import pytest

from segbaro_plugin.sources.exchange.service import SCB
from segbaro_plugin.sources.recipes.effort import effort_of, years_of
from segbaro_plugin.sources.recipes.fetched_tables import Wish, fetched
from segbaro_plugin.sources.recipes.national_index import national_index, needs_national_index
from segbaro_plugin.tables.codes.area_counts import parts_of
from tests.servers.statistics.px_area_tables import recipe_tables
from tests.servers.statistics.px_server import statistics_server
from tests.sources.over_http import fetch_over
from tests.sources.plain_http import send

YEARS = (2022, 2023)
WISHES = (
    Wish(("sei", "area_type"), "regso2020", ("1780",), YEARS),
    Wish(("foreign_born", "population"), "regso2020", ("1780", "1761"), YEARS),
    Wish(("low_education", "higher_education", "employment"), "deso2018", ("1780",), YEARS),
    Wish(("foreign_background", "median_standard"), "kommun", ("1780", "1761"), YEARS),
)


@pytest.mark.parametrize("wish", WISHES, ids=lambda wish: f"{wish.level} {wish.indicators[0]}")
def test_so_many_cells_are_asked_for(wish: Wish, tmp_path: Path) -> None:
    counts = {place: parts_of(place, "regso2020") for place in ("1780", "1761")}
    with statistics_server(*recipe_tables(counts)) as server:
        fetch = fetch_over(send, server.url, tmp_path)
        fetched(wish, fetch, SCB)
        own = server.cells.total()
        if needs_national_index(wish):
            national_index(fetch, SCB, wish.years)
    told = effort_of(wish, YEARS)
    national = parts_of("00", wish.level) * len(YEARS) if needs_national_index(wish) else 0
    of_deso = sum(2 * counts[place] for place in wish.places) / told.areas if wish.level == "deso2018" else 1
    assert (told.cells - national) * of_deso == own
    assert server.cells.total() - own == (sum(counts.values()) * len(YEARS) if national else 0)


def test_years_are_those_of_catalogue_recipe_and_vintage() -> None:
    assert years_of("sei", "regso2020") == (2011, 2023)
    assert years_of("sei", "deso2018") is None
    assert years_of("employment", "deso2018") == (2020, 2023)
    assert years_of("sei", "regso2025")[0] == 2024
