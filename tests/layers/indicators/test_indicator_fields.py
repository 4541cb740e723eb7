"""What a layer can show is recognised by its provenance and by its fields' names."""

from __future__ import annotations

import json

import pytest
from qgis.core import NULL, QgsVectorLayer

from segbaro_plugin.layers.indicators.indicator_fields import IndicatorFields
from segbaro_plugin.layers.indicators.layer_indicators import LayerIndicators, indicators_of
from segbaro_plugin.layers.record.provenance import PROPERTY
from segbaro_plugin.tables.model.indicator import Direction, Unit


def found(layer: QgsVectorLayer) -> dict[str, IndicatorFields]:
    return {one.id: one for one in indicators_of(layer)}


def test_names_tell_the_indicator_its_years_and_their_status(make_areas) -> None:
    fields = "regsokod:string,sei_2021:double,sei_2023:double,sei_2023_status:string,egen_andel_2023:double"
    layer = make_areas(fields, [("1780R001", 11.5, 12.5, "ok", 3.0)])
    known = found(layer)
    assert list(known) == ["sei", "egen_andel"]
    assert known["sei"].name.sv == "Socioekonomiskt index"
    assert known["sei"].direction is Direction.HIGH_IS_WORSE
    assert (known["sei"].years, known["sei"].latest) == ([2021, 2023], 2023)
    assert known["sei"].fields == {2021: "sei_2021", 2023: "sei_2023"}
    assert known["sei"].status_fields == {2023: "sei_2023_status"}


def test_an_own_indicator_is_called_by_its_alias(make_areas) -> None:
    layer = make_areas("code:string,egen_andel_2023:double", [("a", 1.0)])
    layer.setFieldAlias(1, "Egen andel 2023 (%)")
    assert found(layer)["egen_andel"].name.sv == "Egen andel"


def test_codes_row_numbers_and_unknown_numbers_are_no_indicators(make_areas) -> None:
    layer = make_areas("fid:integer,kommunkod:integer,id:integer,height:double,sei:double", [(1, 180, 2, 3.0, 4.0)])
    assert list(found(layer)) == ["sei"]
    assert found(layer)["sei"].fields == {None: "sei"}
    assert found(layer)["sei"].latest is None


def test_provenance_goes_before_names(make_areas) -> None:
    layer = make_areas("code:string,a_2020:double,b_2020:double", [("a", 1.0, 2.0)])
    record = {"indicator": "a", "unit": "percent", "direction": "high_is_better", "division": "regso2020"}
    layer.setCustomProperty(PROPERTY, json.dumps([{"fields": {"a_2020": record, "gone_1999": record}}]))
    known = found(layer)["a"]
    assert (known.unit, known.direction) == (Unit.PERCENT, Direction.HIGH_IS_BETTER)
    assert known.divisions == {2020: "regso2020"}
    assert list(known.fields) == [2020]


def test_what_segbaro_computed_beside_a_tables_own_is_another_indicator(make_areas) -> None:
    layer = make_areas("code:string,sei_2023:double,sei_computed_2023:double", [("a", 1.0, 2.0)])
    assert [(id, one.name.sv) for id, one in found(layer).items()] == [
        ("sei", "Socioekonomiskt index"),
        ("sei_computed", "Socioekonomiskt index (beräknat)"),
    ]


@pytest.mark.parametrize(("kind", "years"), [("integer", [2022, 2023]), ("string", ["2022", "2023"])])
def test_a_layer_in_long_form_has_its_years_in_a_field(make_areas, kind: str, years: list) -> None:
    rows = [("a", year, 1.0, "ok") for year in years] + [("b", NULL, 2.0, "ok")]
    layer = make_areas(f"code:string,year:{kind},low_standard:double,low_standard_status:string", rows)
    one = found(layer)["low_standard"]
    assert (one.year_field, one.years) == ("year", [2022, 2023])
    assert set(one.fields.values()) == {"low_standard"}
    assert one.status_fields == {2022: "low_standard_status", 2023: "low_standard_status"}


def test_a_joined_layer_shows_what_was_joined(run, sample) -> None:
    made = run("joinindicators", INPUT=f"{sample}/areas.gpkg|layername=deso", TABLE=f"{sample}/indicators.csv",
               OUTPUT="memory:")["OUTPUT"]  # fmt: skip
    known = found(made)
    assert known["low_standard"].unit is Unit.PERCENT
    assert known["low_standard"].years == sorted(known["low_standard"].fields)
    assert all(made.fields().indexOf(name) >= 0 for one in known.values() for name in one.fields.values())


def test_any_field_of_numbers_can_be_asked_for(make_areas) -> None:
    layer = make_areas("code:string,height:double,sei_2023:double,sei_2022:double", [("a", 1.0, 2.0, 3.0)])
    assert LayerIndicators(layer).of_field("height")[0].fields == {None: "height"}
    one, year = LayerIndicators(layer).of_field("sei_2022")
    assert (one.id, year, one.years) == ("sei", 2022, [2022, 2023])
