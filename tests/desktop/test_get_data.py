"""From an empty project to a map in the real desktop, against services on this machine, in both languages."""

from __future__ import annotations

import pytest
from desktop import seen_in_desktop

from tests.servers.made_up_country import TABLES, write_country
from tests.servers.map_server import map_server
from tests.servers.statistics.px_area_tables import recipe_tables
from tests.servers.statistics.px_server import statistics_server

COUNTS = {"1780": 31, "1761": 6}
WORDS = {
    "sv": {"effort": "Omkring 31 områden", "name": "Karlstad", "nobody": "127.0.0.1"},
    "en": {"effort": "About 31 areas", "name": "Karlstad", "nobody": "127.0.0.1"},
}


@pytest.fixture(scope="module", params=WORDS)
def language(request: pytest.FixtureRequest) -> str:
    return request.param


@pytest.fixture(scope="module")
def seen(language: str, tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, object]]:
    """What was seen at each step."""
    folder = tmp_path_factory.mktemp("get_data")
    country = write_country(folder / "country.gpkg", COUNTS)
    tables = recipe_tables(COUNTS, [str(year) for year in range(2019, 2025)])
    with map_server(folder, country, TABLES) as boundaries, statistics_server(*tables) as statistics:
        addresses = {"SEGBARO_STATISTICS": statistics.url, "SEGBARO_BOUNDARIES": boundaries.url}
        found = seen_in_desktop("inside_get_data.py", folder / "desktop", language=language, more=addresses)
    assert "failed" not in found, found["failed"]
    return found


def test_two_clicks_and_a_name_make_a_map(seen, language) -> None:
    first = seen["first"]
    assert first["errors"] == []
    assert (first["areas"], first["closed"]) == (31, True)
    assert first["pressed"] == ["segbaroWelcome_data", "segbaroGetData_get"]
    assert WORDS[language]["effort"] in first["effort"]
    assert WORDS[language]["name"] in first["name"]
    assert first["dock"] == first["name"]
    assert {"sei_2023", "area_type_2023"} <= set(first["fields"])
    assert len(first["legend"]) >= 5


def test_no_host_is_asked_before_the_user_does_and_none_but_the_chosen(seen) -> None:
    assert seen["before"] == []
    assert set(seen["asked"]) == {"127.0.0.1"}


def test_the_last_choice_is_there_again(seen) -> None:
    assert seen["remembered"]["codes"] == ["1780"]


def test_one_click_beside_the_layer_fetches_it_again(seen) -> None:
    again = seen["refreshed"]
    assert again["errors"] == []
    assert (again["name"], again["areas"]) == (seen["first"]["name"], 31)
    assert {"sei_2023", "area_type_2023"} <= set(again["fields"])


def test_where_nobody_answers_it_says_so_and_makes_no_layer(seen, language) -> None:
    assert seen["nobody"]["layers"] == 0
    assert seen["nobody"]["again"]
    assert WORDS[language]["nobody"] in seen["nobody"]["said"]
