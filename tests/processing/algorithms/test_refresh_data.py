"""A fetched layer asks again for itself: new years come, and what has changed is said."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer

from segbaro_plugin.layers.record.provenance import PROPERTY
from segbaro_plugin.layers.record.store import save_style


@pytest.fixture
def refresh(run, boundaries, statistics, tmp_path):
    usual = {"SERVICE": statistics.url, "BOUNDARIES": boundaries.url, "OUTPUT": str(tmp_path / "again.gpkg")}
    return lambda layer: run("refreshdata", INPUT=layer, **usual)


def test_years_that_have_come_since_are_there(fetch, refresh, statistics, heard) -> None:
    made = fetch(PLACES="1780", LEVEL="kommun", INDICATORS="foreign_born", YEARS="2021-2022")
    statistics.tables = {id: replace(table, updated="2026-06-01T08:00:00Z") for id, table in statistics.tables.items()}
    again = refresh(made["OUTPUT"])
    names = QgsVectorLayer(again["OUTPUT"]).fields().names()
    assert [name for name in names if name.startswith("foreign_born_")] == [
        f"foreign_born_{year}" for year in range(2021, 2025)
    ]
    assert "Table TAB6572 has been updated: 2026-06-01T08:00:00Z (before: 2026-01-01T08:00:00Z)." in heard.said
    assert "New years: 2023, 2024." in heard.said


def test_nothing_new_is_said_too(fetch, refresh, heard) -> None:
    refresh(fetch(PLACES="1780", LEVEL="kommun", INDICATORS="foreign_born")["OUTPUT"])
    assert "Table TAB6572 has not changed." in heard.said
    assert "No years have been added." in heard.said


def test_later_years_on_other_areas_are_told(fetch, refresh, heard) -> None:
    refresh(fetch(PLACES="1780", LEVEL="regso2020")["OUTPUT"])
    assert any("Figures from 2024 on are for" in words and "2025" in words for words in heard.said)


def test_the_refreshed_layer_can_be_refreshed(fetch, refresh, run, statistics, boundaries, tmp_path) -> None:
    again = refresh(fetch(PLACES="1780", LEVEL="kommun", INDICATORS="foreign_born")["OUTPUT"])
    run("refreshdata", INPUT=again["OUTPUT"], SERVICE=statistics.url, BOUNDARIES=boundaries.url,
        OUTPUT=str(tmp_path / "third.gpkg"))  # fmt: skip
    assert QgsVectorLayer(str(tmp_path / "third.gpkg")).featureCount() == 1


def test_an_address_in_a_layer_is_never_asked(fetch, refresh, heard) -> None:
    """A layer can come from a stranger."""
    layer = QgsVectorLayer(fetch(PLACES="1780", LEVEL="kommun", INDICATORS="foreign_born")["OUTPUT"])
    layer.loadNamedStyle(layer.source())
    kept = layer.customProperty(PROPERTY)
    port = kept.partition('"SERVICE": "http://127.0.0.1:')[2].partition("/")[0]
    layer.setCustomProperty(PROPERTY, kept.replace(f"http://127.0.0.1:{port}", "http://elsewhere.test"))
    save_style(layer)
    refresh(layer.source())
    assert any("was fetched from http://elsewhere.test" in words for words in heard.warned)


ASKED = {"indicators": ["foreign_born"], "level": "kommun", "places": ["1780"], "years": [2022],
         "services": {"SERVICE": "http://a.test", "BOUNDARIES": "http://b.test"}}  # fmt: skip
FOREIGN = ("", "[]", '[{"fetched": 1}]', *(
    json.dumps([{"fetched": {**ASKED, name: value}}])
    for name, value in (
        ("level", "street"), ("level", 1), ("places", ["1780' OR '1'='1"]), ("places", ["</fes:Literal>"]),
        ("places", [1780]), ("places", None), ("years", []), ("years", ["x"]), ("years", 5), ("indicators", None),
        ("services", {}), ("services", None),
    )
))  # fmt: skip


@pytest.mark.parametrize("text", FOREIGN)
def test_a_layer_that_was_not_fetched_is_a_sentence(refresh, make_areas, text) -> None:
    layer = make_areas("kommunkod:string", [("1780",)])
    layer.setCustomProperty(PROPERTY, text)
    with pytest.raises(QgsProcessingException, match="does not say how its figures were fetched"):
        refresh(layer)
