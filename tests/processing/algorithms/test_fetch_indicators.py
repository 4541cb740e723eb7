"""From nothing to a map: figures and boundaries from services on this machine become one drawn layer."""

from __future__ import annotations

import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer

from segbaro_plugin.cartography.style.record import remembered
from segbaro_plugin.layers.indicators.layer_indicators import indicators_of
from segbaro_plugin.layers.record.provenance import read_provenance, source_line
from segbaro_plugin.sources.recipes.recipe import AREA, CONTENTS, TIME
from tests.servers.statistics.px_tables import STAMP
from tests.sources.tables_in_memory import value_of


def test_the_usual_choice_is_index_and_types_on_regso(fetch) -> None:
    made = fetch(PLACES="Karlstad", LEVEL="regso2020")
    layer = QgsVectorLayer(made["OUTPUT"])
    assert (made["AREAS"], made["MATCHED"], made["YEARS_FETCHED"]) == (31, 31, "2019, 2020, 2021, 2022, 2023")
    names = layer.fields().names()
    assert [name for name in names if name[-4:].isdigit() and "regso" not in name] == [
        *(f"sei_{year}" for year in range(2019, 2024)), *(f"area_type_{year}" for year in range(2019, 2024))
    ]  # fmt: skip
    first = next(layer.getFeatures())
    cell = {AREA: first["regsokod_2020"], CONTENTS: "000008IT", TIME: "2023"}
    assert first["sei_2023"] == value_of(*cell.values())
    assert (first["namn"], first["kommunnamn"]) == ("Område 1", "Karlstad")


def test_the_layer_is_drawn_by_type_and_says_where_it_comes_from(fetch) -> None:
    layer = QgsVectorLayer(fetch(PLACES="Karlstad", LEVEL="regso2020", YEARS="2022-2023")["OUTPUT"])
    layer.loadNamedStyle(layer.source())
    assert remembered(layer)[:2] == ("area_type", 2023)
    steps = read_provenance(layer)
    assert "TAB6586" in source_line(steps)
    assert "A note" in source_line(steps)
    assert steps[-1]["fetched"]["indicators"] == ["sei", "area_type"]
    assert steps[-1]["source"]["updated"] == STAMP
    assert set(steps[0]["national"]) == {"2022", "2023"}


def test_tables_of_different_years_meet_in_one_layer(fetch) -> None:
    """Education is in one table up to 2023 and in another after it."""
    made = fetch(PLACES="17", LEVEL="kommun", INDICATORS="higher_education,foreign_born", YEARS="2022-2024")
    layer = QgsVectorLayer(made["OUTPUT"])
    assert {one.id: one.years for one in indicators_of(layer)} == {
        "higher_education": [2022, 2023, 2024], "foreign_born": [2022, 2023, 2024]
    }  # fmt: skip
    assert sorted(feature["namn"] for feature in layer.getFeatures()) == ["Hammarö", "Karlstad"]


def test_the_second_run_asks_for_no_cell_again(fetch, statistics) -> None:
    fetch(PLACES="Karlstad", LEVEL="deso2018", INDICATORS="foreign_born")
    served = statistics.cells.total()
    fetch(PLACES="Karlstad", LEVEL="deso2018", INDICATORS="foreign_born")
    assert (served > 0, statistics.cells.total()) == (True, served)


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({"LEVEL": "deso2025", "YEARS": "2019"}, "None of these indicators"),
        ({"PLACES": "Stockholm"}, "no regso2020|no RegSO 2020"),
        ({"YEARS": "last year"}, "not a valid choice of years"),
        ({"INDICATORS": "happiness"}, "Indicators|INDICATORS"),
        ({"PLACES": "Karlsta"}, "Karlstad"),
    ],
)
def test_a_wrong_choice_is_a_sentence_and_no_layer(fetch, tmp_path, changed, words) -> None:
    with pytest.raises(QgsProcessingException, match=words):
        fetch(**{"PLACES": "1780", "LEVEL": "regso2020", **changed})
    assert not (tmp_path / "made.gpkg").exists()


def test_what_is_lacking_is_said(fetch, heard) -> None:
    fetch(PLACES="1780", LEVEL="kommun", INDICATORS="sei,foreign_born")
    assert any("Not to be had for" in one for one in heard.warned)
