"""No run writes over a layer that somebody edits in the project: the edits would be saved to other features."""

from __future__ import annotations

import pytest
from example_areas import areas
from example_runs import WRITING_LAYERS, attempt, call, layer_outputs, write_index
from file_formats import add_layer, in_file
from folder_contents import snapshot
from made_layers import layer_of
from qgis.core import QgsProject, QgsVectorLayer

EDITED_FORMATS = ["gpkg", "sqlite", "gdb", "shp", "csv", "geojson", "fgb"]
REFUSED = "is open for editing in the project"


def in_project(source: str, provider: str = "ogr") -> QgsVectorLayer:
    """The layer in the project, with an edit that is not saved yet."""
    layer = QgsVectorLayer(source, "my areas", provider)
    QgsProject.instance().addMapLayer(layer)
    assert layer.startEditing()
    (first, *_) = layer.getFeatures()
    assert layer.changeAttributeValue(first.id(), layer.fields().lookupField("code"), "edited")
    return layer


def codes(layer: QgsVectorLayer) -> set[str]:
    return {feature["code"] for feature in layer.getFeatures()}


@pytest.mark.parametrize("id", WRITING_LAYERS)
def test_every_algorithm_refuses_a_place_that_is_edited(provider, folder, place, id) -> None:
    file = place / "mine.gpkg"
    add_layer(file, "mine", areas())
    layer = in_project(f"{file}|layername=mine")
    before = snapshot(place)
    for output in layer_outputs(id):
        for address in (str(file), in_file(file, "mine"), in_file(file, "MINE")):
            said = attempt(id, call(id, folder, **{output: address}))
            assert isinstance(said, str)
            assert REFUSED in said
            assert "'my areas'" in said
    assert snapshot(place) == before
    assert "edited" in codes(layer)


@pytest.mark.parametrize("end", EDITED_FORMATS)
def test_edits_of_every_format_can_be_saved_after_a_refused_run(provider, folder, place, end) -> None:
    file = place / f"mine.{end}"
    add_layer(file, "mine", areas())
    layer = in_project(str(file))
    said = write_index(folder, file)
    assert isinstance(said, str)
    assert REFUSED in said
    assert layer.commitChanges(), layer.commitErrors()
    assert "edited" in codes(layer_of(file))
    assert len(codes(layer_of(file))) == 12


def test_edits_of_another_layer_of_the_file_are_kept(provider, folder, place) -> None:
    file = place / "all.gpkg"
    for name in ("mine", "made"):
        add_layer(file, name, areas())
    layer = in_project(f"{file}|layername=mine")
    made = write_index(folder, in_file(file, "made"))
    assert isinstance(made, dict), made
    assert layer.commitChanges(), layer.commitErrors()
    assert "edited" in codes(layer_of(f"{file}|layername=mine"))


@pytest.mark.parametrize("end", EDITED_FORMATS)
def test_a_layer_of_the_project_that_is_not_edited_takes_the_new_result(provider, folder, place, end) -> None:
    file = place / f"mine.{end}"
    add_layer(file, "mine", areas())
    layer = in_project(str(file))
    assert layer.rollBack()
    made = write_index(folder, file)
    assert isinstance(made, dict), made
    assert layer_of(made["OUTPUT"]).fields().count() > len(areas().fields())


def test_a_table_of_a_database_that_is_edited_is_refused(provider, folder, postgis) -> None:
    postgis.sql('DROP TABLE IF EXISTS "Made"')
    target = f"postgis:{postgis.uri('Made')}"
    assert isinstance(write_index(folder, target), dict)
    layer = in_project(postgis.uri("Made"), "postgres")
    said = write_index(folder, target)
    assert isinstance(said, str)
    assert REFUSED in said
    assert layer.commitChanges(), layer.commitErrors()
    assert postgis.sql("SELECT count(*) FROM \"Made\" WHERE code = 'edited'") == "1"
    postgis.sql('DROP TABLE "Made"')
