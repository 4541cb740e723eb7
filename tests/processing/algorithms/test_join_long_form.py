"""One feature an area and year, for the temporal controller."""

from __future__ import annotations

import json

import pytest
from join_tables import MORE, TABLE
from qgis.core import NULL, Qgis, QgsProcessingException, QgsVectorLayer

from segbaro_plugin.layers.record.provenance import PROPERTY


def test_the_long_form_has_a_feature_an_area_and_year_with_its_date(run, areas, write) -> None:
    tables = {"TABLE": write(TABLE), "MORE_TABLES": [write(MORE, "more.csv")]}
    made = run("joinindicators", INPUT=areas, **tables, SHAPE="long", OUTPUT="memory:")["OUTPUT"]
    names = ["desokod", "namn", "year", "date", "population", "turnout", "turnout_status"]
    assert made.fields().names() == names
    assert made.featureCount() == 6
    rows = {(f["desokod"], f["year"]): f for f in made.getFeatures()}
    assert rows["0114A0010", 2022]["population"] == 10
    assert rows["0114A0010", 2023]["population"] == 11
    assert rows["0114A0030", 2022]["population"] == NULL
    assert rows["0114A0030", 2022]["turnout_status"] == "suppressed"
    assert rows["0114A0030", 2023]["turnout"] == 70
    assert rows["0114A0020", 2023]["date"].toString("yyyy-MM-dd") == "2023-01-01"
    assert rows["0114A0020", 2023].geometry().asWkt() == rows["0114A0020", 2022].geometry().asWkt()


def test_the_long_form_in_a_geopackage_steps_by_year_in_the_temporal_controller(run, areas, write, tmp_path) -> None:
    first = run("joinindicators", INPUT=areas, TABLE=write(TABLE), OUTPUT=str(tmp_path / "wide.gpkg"))["OUTPUT"]
    more = write(MORE, "more.csv")
    out = run("joinindicators", INPUT=first, TABLE=more, SHAPE="long", OUTPUT=str(tmp_path / "long.gpkg"))["OUTPUT"]
    layer = QgsVectorLayer(out, "again")
    layer.loadDefaultStyle()
    assert layer.featureCount() == 6
    steps = layer.temporalProperties()
    assert (steps.isActive(), steps.startField(), steps.fixedDuration()) == (True, "date", 1)
    assert steps.durationUnits() == Qgis.TemporalUnit.Years
    assert steps.mode() == Qgis.VectorTemporalMode.FeatureDateTimeInstantFromField
    assert layer.attributeAlias(layer.fields().indexOf("turnout")) == "Turnout (%)"
    last = json.loads(layer.customProperty(PROPERTY))[-1]
    assert last["fields"]["turnout"]["years"] == [2022, 2023]
    assert last["fields"]["turnout"]["status"] == {"ok": 3, "missing": 2, "suppressed": 1}


def test_the_long_form_of_a_table_without_years_is_refused(run, areas, write) -> None:
    table = write("region;Folkmängd\n0114A0010;1\n0114A0020;2\n")
    with pytest.raises(QgsProcessingException, match="The table has no years"):
        run("joinindicators", INPUT=areas, TABLE=table, SHAPE="long", OUTPUT="memory:")
