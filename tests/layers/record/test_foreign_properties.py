"""Provenance and styles of layers that others made: of any shape, and never a traceback."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from qgis.core import QgsProject, QgsVectorLayer

from segbaro_plugin.cartography.output.create import create_layout
from segbaro_plugin.cartography.style.drawn_place import PLACE, drawn_place, kept_place
from segbaro_plugin.cartography.style.record import PROPERTY as STYLE
from segbaro_plugin.cartography.style.record import StyleRecord, drawn_fields, drawn_title, remembered
from segbaro_plugin.cartography.style.remembered_classes import remembered_classes
from segbaro_plugin.cartography.style.shared import field_styles
from segbaro_plugin.layers.indicators.layer_indicators import LayerIndicators
from segbaro_plugin.layers.record.properties import json_property
from segbaro_plugin.layers.record.provenance import PROPERTY, read_provenance, source_line

DEEP = "[" * 3000 + "]" * 3000
ODD = ['{"a":' * 3000 + "1" + "}" * 3000, DEEP, "", "null", "1", '"x"', "[]", "{}", '[null, 1, [], "x"]', "{", "NaN"]
VALUES = [None, 1, -1, 1e300, True, "x", "", [], [None], ["x"], {}, {"a": 1}, [[1]], [5, 1], [1, float("inf")], 10**400]
KEYS = ["field", "other", "area_type_field", "limits", "limits_from", "method", "palette", "reversed", "axes", "place",
        "source", "fields", "time", "algorithm", "indicator", "year", "style"]  # fmt: skip
STYLE_KEYS = ["method", "classes", "palette", "reversed", "fixed_limits", "labels", "pool_years"]
RECORDS = [json.dumps({"field": "low_standard_2023", key: value}) for key in KEYS for value in VALUES]
STYLES = [
    json.dumps({"indicator": "low_standard", "year": 2023, "field": "low_standard_2023", "style": {key: value}})
    for key in STYLE_KEYS
    for value in VALUES
]


@pytest.fixture
def areas(make_areas) -> QgsVectorLayer:
    return make_areas("desokod:string,low_standard_2023:double", [(f"0114A00{n}0", float(n)) for n in range(1, 6)])


def look(layer: QgsVectorLayer) -> None:
    """Everything that reads what a layer keeps of itself."""
    known = LayerIndicators(layer)
    indicator, _ = known.of_field("low_standard_2023")
    assert known.all
    record = StyleRecord.read(layer, known.steps)
    drawn_fields(known, record)
    drawn_title(layer, record, "sv")
    source_line(known.steps)
    remembered_classes(layer, indicator)
    for read in (drawn_place, kept_place, remembered):
        read(layer)


@pytest.mark.parametrize("name", [PROPERTY, STYLE, PLACE])
@pytest.mark.parametrize("written", ODD, ids=range(len(ODD)))
def test_a_property_of_another_shape_is_passed_by(areas, name: str, written: str) -> None:
    areas.setCustomProperty(name, written)
    look(areas)


@pytest.mark.parametrize("value", [1, 1.5, True, ["a"]])
def test_a_property_that_is_no_text_is_none(areas, value) -> None:
    areas.setCustomProperty(PROPERTY, value)
    assert json_property(areas, PROPERTY) is None or read_provenance(areas) == []
    look(areas)


def test_every_part_of_a_record_can_be_anything(areas) -> None:
    for record in RECORDS:
        areas.setCustomProperty(PROPERTY, f"[{record}]")
        look(areas)
    for record in [*RECORDS, *STYLES]:
        areas.setCustomProperty(STYLE, record)
        look(areas)
    for value in VALUES:
        areas.setCustomProperty(PLACE, json.dumps({"name": value, "expression": value}))
        look(areas)


@pytest.mark.parametrize("key", ["limits", "limits_from", "method", "palette"])
def test_maps_of_years_are_drawn_whatever_is_kept(areas, key: str) -> None:
    for value in VALUES:
        kept = {"field": "low_standard_2023", "limits": [1, 3, 5], "limits_from": ["low_standard_2023"], key: value}
        areas.setCustomProperty(PROPERTY, json.dumps([kept]))
        assert field_styles(LayerIndicators(areas), ["low_standard_2023"], "sv")


@pytest.mark.parametrize("written", [*ODD[:2], RECORDS[20], RECORDS[-1]], ids=range(4))
def test_algorithms_and_pages_work_on_such_layers(run, areas, tmp_path: Path, written: str) -> None:
    areas.setCustomProperty(PROPERTY, written)
    run("report", INPUT=areas, HTML=str(tmp_path / "r.html"))
    made = run("choroplethmap", INPUT=areas, FIELD="low_standard_2023", OUTPUT=str(tmp_path / "o.gpkg"))
    assert QgsVectorLayer(made["OUTPUT"], "o").featureCount() == 5
    create_layout(QgsProject.instance(), LayerIndicators(areas), "Karta", "", "sv")
