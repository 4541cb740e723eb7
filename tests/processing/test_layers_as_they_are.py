"""Layers as people have them, and sinks as they want them: the numbers are those of a plain layer."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from example_areas import ROWS, areas, areas_in
from made_layers import CancelAfter, layer_of, rows
from qgis.core import (
    NULL,
    Qgis,
    QgsFeature,
    QgsField,
    QgsGeometry,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
    QgsVectorLayerExporter,
    QgsVectorLayerJoinInfo,
)
from qgis.PyQt.QtCore import QMetaType

CHOSEN = {"GROUP": ["x_2023"], "TOTAL": ["t_2023"], "MEASURES": ["location_quotient"], "PLACE": "kommun"}
PART = [one for one in ROWS if one["kommun"] == "0114"]
Quotients = dict[object, object]


def quotients(made: dict[str, object], code: str = "code") -> Quotients:
    return {key: row["location_quotient_2023"] for key, row in rows(made["OUTPUT"], code).items()}


@pytest.fixture
def expected(run) -> Callable[[list], Quotients]:
    return lambda some: quotients(run("localindices", INPUT=areas(some), **CHOSEN, OUTPUT="memory:"))


def test_a_subset_filter_counts(run, expected, tmp_path) -> None:
    layer = QgsVectorLayer(str(areas_in("gpkg", tmp_path)), "areas")
    assert layer.setSubsetString("kommun = '0114'")
    made = run("localindices", INPUT=layer, **CHOSEN, OUTPUT="memory:")
    assert quotients(made) == expected(PART)


def test_fields_of_a_join_are_fields(run, expected) -> None:
    layer, table = areas(), areas()
    layer.dataProvider().deleteAttributes([layer.fields().indexOf("x_2023")])
    layer.updateFields()
    QgsProject.instance().addMapLayers([layer, table], False)
    join = QgsVectorLayerJoinInfo()
    join.setJoinLayer(table)
    join.setJoinFieldName("code")
    join.setTargetFieldName("code")
    join.setPrefix("")
    join.setJoinFieldNamesSubset(["x_2023"])
    join.setUsingMemoryCache(True)
    assert layer.addJoin(join)
    assert quotients(run("localindices", INPUT=layer, **CHOSEN, OUTPUT="memory:")) == expected(ROWS)


def test_virtual_fields_are_fields(run, expected) -> None:
    layer = areas()
    layer.addExpressionField('"x_2023" * 1.0', QgsField("virtual_2023", QMetaType.Type.Double))
    made = run("localindices", INPUT=layer, **{**CHOSEN, "GROUP": ["virtual_2023"]}, OUTPUT="memory:")
    assert quotients(made) == expected(ROWS)


def test_what_is_edited_and_not_yet_saved_counts(run, expected) -> None:
    layer = areas()
    QgsProject.instance().addMapLayer(layer, False)
    assert layer.startEditing()
    first, last = (next(layer.getFeatures(f"code = '{ROWS[i]['code']}'")) for i in (0, 11))
    layer.changeAttributeValue(first.id(), layer.fields().indexOf("x_2023"), 50.0)
    layer.deleteFeature(last.id())
    edited = [{**ROWS[0], "x_2023": 50.0}, *ROWS[1:11]]
    assert quotients(run("localindices", INPUT=layer, **CHOSEN, OUTPUT="memory:")) == expected(edited)
    assert layer.isEditable()
    assert len(layer.editBuffer().deletedFeatureIds()) == 1


RESERVED = ("fid", "ogc_fid", "group", "select", "order", "Geometry")


@pytest.mark.parametrize("end", ["gpkg", "fgb", "csv", "shp"])
def test_reserved_names_do_no_harm(run, expected, tmp_path, end) -> None:
    """Also numbers called fid that stand twice, as in a merged layer."""
    layer = areas()
    layer.dataProvider().addAttributes([QgsField(name, QMetaType.Type.Int) for name in RESERVED])
    layer.updateFields()
    for feature in layer.getFeatures():
        place = layer.fields().indexOf("fid")
        layer.dataProvider().changeAttributeValues({feature.id(): {place + i: 1 for i in range(len(RESERVED))}})
    made = run("localindices", INPUT=layer, **CHOSEN, OUTPUT=str(tmp_path / f"made.{end}"))
    found = layer_of(made["OUTPUT"])
    assert found.featureCount() == 12
    if end == "gpkg":
        assert quotients(made) == pytest.approx(expected(ROWS))


def test_mixed_case_names_are_kept_and_found_in_any_case(run, expected) -> None:
    layer = areas()
    renamed = {layer.fields().indexOf(old): new for old, new in (("x_2023", "X_2023"), ("kommun", "KommunKod"))}
    assert layer.dataProvider().renameAttributes(renamed)
    layer.updateFields()
    chosen = {**CHOSEN, "GROUP": ["x_2023"], "PLACE": "kommunkod"}
    made = run("localindices", INPUT=layer, **chosen, OUTPUT="memory:")
    assert {"X_2023", "KommunKod"} <= set(layer_of(made["OUTPUT"]).fields().names())
    assert quotients(made) == expected(ROWS)


def shaped(kind: str) -> QgsVectorLayer:
    """The areas with other geometries: curves, heights, or several parts."""
    plain = areas()
    fields = "&".join(f"field={one.name()}:{one.typeName()}" for one in plain.fields())
    layer = QgsVectorLayer(f"{kind}?crs=EPSG:3006&{fields}", "areas", "memory")
    features = []
    for feature in plain.getFeatures():
        west, south = feature.geometry().boundingBox().xMinimum(), feature.geometry().boundingBox().yMinimum()
        made = QgsFeature(layer.fields())
        made.setAttributes(feature.attributes())
        ring = [
            (west, south),
            (west + 500, south + 500),
            (west + 1000, south),
            (west + 500, south - 500),
            (west, south),
        ]
        if kind == "CurvePolygon":
            points = ", ".join(f"{x} {y}" for x, y in ring)
            made.setGeometry(QgsGeometry.fromWkt(f"CURVEPOLYGON(CIRCULARSTRING({points}))"))
        else:
            points = ", ".join(f"{x} {y} 7" for x, y in ring)
            made.setGeometry(QgsGeometry.fromWkt(f"MULTIPOLYGON Z((({points})))"))
        features.append(made)
    assert layer.dataProvider().addFeatures(features)[0]
    return layer


@pytest.mark.parametrize("kind", ["CurvePolygon", "MultiPolygonZ"])
def test_curves_and_heights_are_kept(run, expected, tmp_path, kind) -> None:
    layer = shaped(kind)
    made = run("localindices", INPUT=layer, **CHOSEN, OUTPUT=str(tmp_path / "made.gpkg"))
    found = layer_of(made["OUTPUT"])
    assert quotients(made) == pytest.approx(expected(ROWS))
    assert found.wkbType() == layer.wkbType()
    assert next(found.getFeatures()).geometry().asWkt(3) == next(layer.getFeatures()).geometry().asWkt(3)


@pytest.mark.parametrize("kind", ["CurvePolygon", "MultiPolygonZ"])
@pytest.mark.parametrize("id", ["segregationindices", "spatialindices", "choroplethmap"])
def test_curves_and_heights_are_measured_and_drawn(run, kind, id) -> None:
    counts = {"GROUP": "x_2023", "TOTAL": "t_2023"}
    chosen = {"FIELD": "low_2023"} if id == "choroplethmap" else counts
    measures = {"segregationindices": {"MEASURES": ["dissimilarity", "delta"]}}
    made = run(id, INPUT=shaped(kind), **chosen, **measures.get(id, {}), OUTPUT="memory:")
    if id == "segregationindices":
        assert 0 < made["DELTA"] < 1
    assert layer_of(made["OUTPUT"]).featureCount() > 0


@pytest.mark.parametrize("end", ["gpkg", "csv", "fgb", "geojson"])
def test_the_same_numbers_in_every_kind_of_file(run, expected, tmp_path: Path, end) -> None:
    made = run("localindices", INPUT=areas(), **CHOSEN, OUTPUT=str(tmp_path / f"made.{end}"))
    found = {key: None if value in (None, "") else float(value) for key, value in quotients(made).items()}
    assert found == pytest.approx(expected(ROWS))


@pytest.fixture
def in_postgis(run, postgis) -> QgsVectorLayer:
    """The areas as a table of PostGIS, with a name in mixed case and a reserved word."""
    layer = areas()
    assert layer.dataProvider().renameAttributes({layer.fields().indexOf("x_2023"): "Grupp_2023"})
    layer.dataProvider().addAttributes([QgsField("group", QMetaType.Type.Int)])
    layer.updateFields()
    postgis.sql('DROP TABLE IF EXISTS "Given"')
    written, why = QgsVectorLayerExporter.exportLayer(layer, postgis.uri("Given"), "postgres", layer.crs(), False, {})
    assert written == Qgis.VectorExportResult.Success, why
    return QgsVectorLayer(postgis.uri("Given"), "given", "postgres")


def test_a_layer_of_postgis_into_postgis(run, expected, postgis, in_postgis) -> None:
    assert in_postgis.setSubsetString("kommun = '0114'")
    postgis.sql('DROP TABLE IF EXISTS "Made_Areas"')
    chosen = {**CHOSEN, "GROUP": ["Grupp_2023"]}
    run("localindices", INPUT=in_postgis, **chosen, OUTPUT=f"postgis:{postgis.uri('Made_Areas')}")
    found = postgis.sql('SELECT code, location_quotient_2023 FROM "Made_Areas" ORDER BY code').splitlines()
    values = {code: float(value) for code, value in (line.split("|") for line in found)}
    assert values == pytest.approx(expected(PART))
    assert postgis.sql('SELECT count("Grupp_2023") FROM "Made_Areas" WHERE ST_IsValid(geom)') == "6"


def test_a_table_of_measures_into_postgis(run, postgis, in_postgis) -> None:
    postgis.sql("DROP TABLE IF EXISTS measures")
    chosen = {"GROUP": "Grupp_2023", "TOTAL": "t_2023", "PLACE": "kommun", "MEASURES": ["dissimilarity"]}
    run("segregationindices", INPUT=in_postgis, **chosen, OUTPUT=f"postgis:{postgis.uri('measures', '')}")
    in_memory = run("segregationindices", INPUT=in_postgis, **chosen, OUTPUT="memory:")
    found = dict(line.split("|") for line in postgis.sql("SELECT place, value FROM measures").splitlines())
    for place, row in rows(in_memory["OUTPUT"], "place").items():
        assert float(found[place]) == pytest.approx(row["value"])


def test_cancelled_there_is_no_table_in_postgis(provider, postgis, make_areas) -> None:
    import processing

    many = make_areas("code:string,x:double,t:double", [(f"{i:04}", 1.0, 2.0) for i in range(2500)])
    parameters = {"INPUT": many, "GROUP": "x", "TOTAL": "t", "MEASURES": ["location_quotient"]}
    target = f"postgis:{postgis.uri('cancelled')}"
    feedback: QgsProcessingFeedback = CancelAfter(2502)
    assert processing.run("segbaro:localindices", {**parameters, "OUTPUT": target}, feedback=feedback) == {}
    assert feedback.isCanceled()
    assert postgis.sql("SELECT to_regclass('public.cancelled')") == ""
    assert postgis.sql("SELECT count(*) FROM geometry_columns WHERE f_table_name = 'cancelled'") == "0"


def test_a_database_that_does_not_answer_is_said(run, postgis) -> None:
    gone = postgis.uri("made").replace(f"port={postgis.port}", "port=1")
    with pytest.raises(QgsProcessingException, match="cannot be written"):
        run("localindices", INPUT=areas(), **CHOSEN, OUTPUT=f"postgis:{gone}")


def test_null_in_postgis_is_missing(run, postgis, in_postgis) -> None:
    assert next(in_postgis.getFeatures("code = '0115C1007'"))["Grupp_2023"] == NULL
    made = run("segregationindices", INPUT=in_postgis, GROUP="Grupp_2023", TOTAL="t_2023", OUTPUT="memory:")
    assert {row["missing"] for row in rows(made["OUTPUT"], "measure").values()} == {1}
