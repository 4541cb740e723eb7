"""Adding to a layer that is there already, as 'Append to layer' does: all of the rows, or none."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from example_areas import areas, areas_in
from made_layers import CancelAfter, layer_of, rows
from qgis.core import (
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProperty,
    QgsRemappingSinkDefinition,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from segbaro_plugin.layers.record.provenance import read_provenance

MANY = 2500
CHOSEN = {"GROUP": "x", "TOTAL": "t", "MEASURES": ["location_quotient"]}
FIELDS = {"code": '"code"', "lq": '"location_quotient" * 100'}
KEPT = ("code:string", "lq:double")
PLACES = ["ogr:{path}", "{path}", "ogr:dbname='{path}' table=\"kept\" (geom)", "ogr:{path}|layername=kept"]


def adding_to(address: str, fields: dict[str, str] = FIELDS) -> QgsProcessingOutputLayerDefinition:
    """The output as the dialog makes it: each field of the layer by an expression."""
    fitting = QgsRemappingSinkDefinition()
    fitting.setFieldMap({name: QgsProperty.fromExpression(expression) for name, expression in fields.items()})
    output = QgsProcessingOutputLayerDefinition(address)
    output.setRemappingDefinition(fitting)
    return output


@pytest.fixture
def many(make_areas) -> QgsVectorLayer:
    return make_areas("code:string,x:double,t:double", [(f"{i:04}", 1.0, 2.0) for i in range(MANY)])


@pytest.fixture
def kept(make_areas, tmp_path: Path) -> Callable[[str], Path]:
    """A file with three areas of somebody: kept("gpkg"); a GeoPackage has a second layer."""

    def make(kind: str) -> Path:
        path = tmp_path / f"kept.{kind}"
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.driverName = {"gpkg": "GPKG", "shp": "ESRI Shapefile", "geojson": "GeoJSON"}[kind]
        theirs = make_areas(",".join(KEPT), [(f"their {i}", float(i)) for i in range(3)])
        layers = {"kept": theirs, "other": areas()} if kind == "gpkg" else {"kept": theirs}
        for name, layer in layers.items():
            options.layerName = name
            assert (
                QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), layer.transformContext(), options)[0] == 0
            )
            options.actionOnExistingFile = QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer
        return path

    return make


def quotients(layer: QgsVectorLayer) -> list[tuple[str, float]]:
    return sorted((feature["code"], feature["lq"]) for feature in layer.getFeatures())


THEIRS = [(f"their {i}", float(i)) for i in range(3)]


def measured(source: QgsVectorLayer, output: object, feedback: QgsProcessingFeedback) -> dict[str, object]:
    import processing

    return processing.run("segbaro:localindices", {"INPUT": source, **CHOSEN, "OUTPUT": output}, feedback=feedback)


@pytest.mark.parametrize("place", PLACES)
def test_all_rows_are_added_as_the_fields_are_to_be_filled(provider, many, kept, heard, place) -> None:
    path = kept("gpkg")
    measured(many, adding_to(place.format(path=path)), heard)
    found = quotients(QgsVectorLayer(f"{path}|layername=kept", "again"))
    assert found == [*((f"{i:04}", pytest.approx(100.0)) for i in range(MANY)), *THEIRS]
    assert QgsVectorLayer(f"{path}|layername=other", "other").featureCount() == 12


@pytest.mark.parametrize("kind", ["gpkg", "shp", "geojson"])
@pytest.mark.parametrize("asked", [MANY + 1, MANY + 2])
def test_cancelled_nothing_is_added(provider, many, kept, kind, asked) -> None:
    path = kept(kind)
    assert measured(many, adding_to(f"ogr:{path}"), CancelAfter(asked)) == {}
    assert quotients(layer_of(path)) == THEIRS


def test_cancelled_late_all_is_added_or_nothing(provider, many, kept) -> None:
    """Wherever it is cancelled there are 3 or 2,503 rows, and 2,503 only when the run says that it went well."""
    path = kept("gpkg")
    for asked in range(MANY, MANY + 12):
        made = measured(many, adding_to(f"ogr:{path}|layername=kept"), CancelAfter(asked))
        layer = QgsVectorLayer(f"{path}|layername=kept", "again")
        assert layer.featureCount() == 3 + (MANY if made else 0)
        if made:
            return
    pytest.fail("it was never left to end")


def test_a_layer_that_refuses_a_row_gets_none(provider, many, kept, heard) -> None:
    from osgeo import ogr

    path = kept("gpkg")
    ogr.Open(str(path), True).ExecuteSQL("CREATE UNIQUE INDEX codes ON kept (code)")
    twice = {**FIELDS, "code": "CASE WHEN \"code\" = '2400' THEN 'their 1' ELSE \"code\" END"}
    with pytest.raises(
        QgsProcessingException, match=r"Nothing was added to 'ogr:.*UNIQUE constraint failed: kept.code"
    ):
        measured(many, adding_to(f"ogr:{path}|layername=kept", twice), heard)
    assert quotients(QgsVectorLayer(f"{path}|layername=kept", "again")) == THEIRS


def test_a_run_that_fails_after_it_adds_nothing(run, make_areas, kept) -> None:
    path = kept("gpkg")
    elsewhere = make_areas("kod:string", [("1480",)], name="kommuner")
    counts = {"GROUP": "x_2023", "TOTAL": "t_2023", "PLACE": "kommun", "PLACES": elsewhere}
    with pytest.raises(QgsProcessingException, match="No place in"):
        run("segregationindices", INPUT=areas(), **counts, OUTPUT=adding_to(f"ogr:{path}", {"code": '"place"'}))
    assert quotients(layer_of(path)) == THEIRS


def test_a_layer_that_is_not_there_is_said(provider, many, tmp_path, heard) -> None:
    with pytest.raises(QgsProcessingException, match=r"Cannot open '.*none.gpkg' to append rows"):
        measured(many, adding_to(str(tmp_path / "none.gpkg")), heard)
    assert list(tmp_path.iterdir()) == []


def test_other_coordinates_are_brought_to_those_of_the_layer(run, tmp_path) -> None:
    path = str(areas_in("gpkg", tmp_path))
    kept = layer_of(path)
    north = run("localindices", INPUT=kept, GROUP="x_2022", TOTAL="t_2022", OUTPUT="memory:")["OUTPUT"]
    import processing

    in_degrees = {"INPUT": north, "TARGET_CRS": "EPSG:4326", "OUTPUT": "memory:"}
    degrees = processing.run("native:reprojectlayer", in_degrees)["OUTPUT"]
    fields = {"code": "'new ' || \"code\"", "x_2022": '"x_2022"'}
    run("localindices", INPUT=degrees, GROUP="x_2022", TOTAL="t_2022", OUTPUT=adding_to(path, fields))
    old, new = (
        {f["code"].removeprefix("new "): f.geometry() for f in layer_of(path).getFeatures(asked)}
        for asked in ("code NOT LIKE 'new %'", "code LIKE 'new %'")
    )
    assert len(old) == len(new) == 12
    for code, geometry in old.items():
        assert geometry.hausdorffDistance(new[code]) < 0.001


def test_its_own_style_stays(run, tmp_path) -> None:
    path = str(areas_in("gpkg", tmp_path))
    layer = layer_of(path)
    layer.renderer().symbol().setColor(QColor("#123456"))
    assert not layer.saveStyleToDatabase("theirs", "", True, "")
    run("localindices", INPUT=areas(), GROUP="x_2022", TOTAL="t_2022", OUTPUT=adding_to(path, {"code": '"code"'}))
    again = layer_of(path)
    assert again.loadDefaultStyle()[1]
    assert (again.renderer().symbol().color().name(), read_provenance(again)) == ("#123456", [])


def test_a_table_of_segbaro_tells_of_both(run, tmp_path) -> None:
    path = str(tmp_path / "made.gpkg")
    counts = {"INPUT": areas(), "TOTAL": "t_2023", "MEASURES": ["dissimilarity"]}
    run("segregationindices", **counts, GROUP="x_2023", OUTPUT=path)
    same = {name: f'"{name}"' for name in ("place", "group", "measure", "value")}
    run("segregationindices", **counts, GROUP="y_2023", OUTPUT=adding_to(path, same))
    layer = layer_of(path)
    assert layer.loadDefaultStyle()[1]
    steps = read_provenance(layer)
    assert [step.get("added_rows") for step in steps] == [None, 1]
    assert [step["fields"]["group"] for step in steps] == [["x_2023"], ["y_2023"]]
    assert len(rows(layer, "fid")) == 2


def test_cancelled_nothing_is_added_to_postgis(provider, run, postgis, many) -> None:
    postgis.sql("DROP TABLE IF EXISTS added; CREATE TABLE added (id serial PRIMARY KEY, code text UNIQUE, lq float8)")
    postgis.sql("INSERT INTO added (code, lq) VALUES ('theirs', 1)")
    output = adding_to(f"postgis:{postgis.uri('added', '')}")
    assert measured(many, output, CancelAfter(MANY + 2)) == {}
    assert postgis.sql("SELECT code FROM added") == "theirs"
    assert measured(many, output, QgsProcessingFeedback()) != {}
    assert postgis.sql("SELECT count(*), sum(lq), max(id) FROM added") == f"{MANY + 1}|{100 * MANY + 1}|{MANY + 1}"


def test_postgis_refuses_all_or_nothing(provider, run, postgis, many) -> None:
    postgis.sql("DROP TABLE IF EXISTS added; CREATE TABLE added (id serial PRIMARY KEY, code text, lq float8)")
    postgis.sql("ALTER TABLE added ADD CHECK (code <> '2400')")
    with pytest.raises(
        QgsProcessingException, match=r"Nothing was added to .* because it rejected a row: .*check constraint"
    ):
        measured(many, adding_to(f"postgis:{postgis.uri('added', '')}"), QgsProcessingFeedback())
    assert postgis.sql("SELECT count(*) FROM added") == "0"
