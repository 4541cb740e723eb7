"""A column from the file is the column of the layer, or there is none."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from qgis.core import NULL, QgsProject, QgsVectorFileWriter, QgsVectorLayer

from segbaro_plugin.layers.read.columns import read_columns
from segbaro_plugin.layers.read.file_columns import layer_file, read_file_columns

FIELDS = "code:string,x:double,n:integer,told:string,day:date"
ROWS = [
    ("0114Å", 1.5, 3, "ok", "2020-01-01"),
    ("0115", NULL, NULL, NULL, NULL),
    ("0117", -0.1, 0, " ", "2021-01-01"),
    (NULL, 0.0, 7, "suppressed", NULL),
]


@pytest.fixture
def layer(make_areas, tmp_path: Path) -> QgsVectorLayer:
    path = tmp_path / "areas.gpkg"
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.layerName = "areas"
    context = QgsProject.instance().transformContext()
    assert QgsVectorFileWriter.writeAsVectorFormatV3(make_areas(FIELDS, ROWS), str(path), context, options)[0] == 0
    return QgsVectorLayer(f"{path}|layername=areas", "areas", "ogr")


def test_the_file_says_what_the_features_say(layer) -> None:
    numbers, keys = ["x", "n"], ["code", "told", "n"]
    fast, slow = read_file_columns(layer_file(layer), numbers, keys), read_columns(layer, numbers, keys)
    assert fast is not None
    assert fast.ids == slow.ids
    assert all(np.array_equal(fast.numbers[name], slow.numbers[name], equal_nan=True) for name in numbers)
    assert fast.keys == slow.keys


def test_a_missing_value_is_no_zero(layer) -> None:
    assert np.isnan(read_file_columns(layer_file(layer), ["x", "n"], []).numbers["n"][1])


def test_what_is_not_in_the_file_is_left_to_the_features(layer, make_areas) -> None:
    assert read_file_columns(layer_file(make_areas(FIELDS, ROWS)), ["x"], []) is None
    assert read_file_columns(layer_file(layer), ["code"], []) is None
    assert read_file_columns(layer_file(layer), ["gone"], []) is None
    assert read_file_columns(layer_file(layer), [], ["day"]) is None
    layer.setSubsetString("n > 1")
    assert read_file_columns(layer_file(layer), ["x"], []) is None
    layer.setSubsetString("")
    layer.startEditing()
    assert read_file_columns(layer_file(layer), ["x"], []) is None
    layer.rollBack()
    assert read_file_columns(layer_file(layer), ["x"], []) is not None


def test_committed_edits_are_in_the_file(layer) -> None:
    layer.startEditing()
    layer.changeAttributeValue(layer.allFeatureIds()[0], layer.fields().indexOf("x"), 99.0)
    assert layer.commitChanges()
    assert 99.0 in read_file_columns(layer_file(layer), ["x"], []).numbers["x"]


@pytest.mark.parametrize("source", ["", "|layername=two", "|layerid=1", "|layername=two|geometrytype=Point"])
def test_of_several_tables_the_layers_own_is_read(make_areas, tmp_path: Path, source: str) -> None:
    path, context = str(tmp_path / "tables.gpkg"), QgsProject.instance().transformContext()
    options = QgsVectorFileWriter.SaveVectorOptions()
    for name, rows in (("one", [("A", 1.0)]), ("two", [("A", 2.0), ("B", 3.0)])):
        options.layerName = name
        QgsVectorFileWriter.writeAsVectorFormatV3(make_areas("code:string,x:double", rows), path, context, options)
        options.actionOnExistingFile = QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer
    layer = QgsVectorLayer(path + source, "tables")
    read = read_file_columns(layer_file(layer), ["x"], [])
    assert read is None or read.numbers["x"].tolist() == read_columns(layer, ["x"]).numbers["x"].tolist()
