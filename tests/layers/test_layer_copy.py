"""A copy to work on has what the layer has, whatever it is read from."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import QgsField, QgsProject, QgsVectorFileWriter, QgsVectorLayer, QgsVectorLayerJoinInfo
from qgis.PyQt.QtCore import QMetaType

from segbaro_plugin.layers.columns import read_columns
from segbaro_plugin.layers.layer_copy import copy_of

FIELDS = "deso:string,low_standard_2023:double"
ROWS = [("0180C1010", 1.0), ("0180C1020", None), ("0184C1010", 3.0)]


@pytest.fixture(params=["memory", "GeoPackage"])
def areas(request, make_areas, tmp_path: Path) -> QgsVectorLayer:
    """The areas with a computed field, a joined one and a property of their own."""
    made = make_areas(FIELDS, ROWS)
    if request.param == "GeoPackage":
        options, context = QgsVectorFileWriter.SaveVectorOptions(), QgsProject.instance().transformContext()
        QgsVectorFileWriter.writeAsVectorFormatV3(made, str(tmp_path / "areas.gpkg"), context, options)
        made = QgsVectorLayer(str(tmp_path / "areas.gpkg"), "areas")
    table = make_areas("code:string,more_2023:double", [("0180C1010", 7.0)])
    QgsProject.instance().addMapLayers([made, table])
    made.addExpressionField("2 * low_standard_2023", QgsField("twice_2023", QMetaType.Type.Double))
    join = QgsVectorLayerJoinInfo()
    join.setJoinLayer(table)
    join.setJoinFieldName("code")
    join.setTargetFieldName("deso")
    join.setUsingMemoryCache(True)
    assert made.addJoin(join)
    made.setCustomProperty("segbaro/style", "kept")
    return made


def values(layer: QgsVectorLayer) -> tuple[object, ...]:
    names = [name for name in layer.fields().names() if name.endswith("2023")]
    read = read_columns(layer, names, ["deso"])
    return names, read.keys["deso"], [read.numbers[name].tolist() for name in names]


def test_fields_values_and_style_are_the_layers(areas) -> None:
    copy = copy_of(areas)
    assert len(values(areas)[0]) == 3
    assert repr(values(copy)) == repr(values(areas))  # NaN is not itself
    assert copy.crs() == areas.crs()
    assert copy.extent() == areas.extent()
    assert copy.customProperty("segbaro/style") == "kept"


def test_a_filtered_layer_has_a_filtered_copy(areas) -> None:
    assert areas.setSubsetString("\"deso\" LIKE '0184%'")
    assert [feature["deso"] for feature in copy_of(areas).getFeatures()] == ["0184C1010"]


def test_what_is_done_to_the_copy_leaves_the_layer_alone(areas) -> None:
    copy = copy_of(areas)
    copy.setCustomProperty("segbaro/style", "other")
    copy.setLabelsEnabled(True)
    assert areas.customProperty("segbaro/style") == "kept"
    assert not areas.labelsEnabled()
    del copy
    assert areas.isValid()
    assert areas.featureCount() == 3
    assert QgsProject.instance().mapLayer(areas.id()) is areas
