"""A copy to work on has what the layer has, whatever it is read from."""

from __future__ import annotations

from qgis.core import QgsProject, QgsVectorLayer

from segbaro_plugin.layers.read.columns import read_columns
from segbaro_plugin.layers.read.layer_copy import copy_of


def values(layer: QgsVectorLayer) -> tuple[object, ...]:
    names = [name for name in layer.fields().names() if name.endswith("2023")]
    read = read_columns(layer, names, ["deso"])
    return names, read.keys["deso"], [read.numbers[name].tolist() for name in names]


def test_fields_values_and_style_are_the_layers(areas) -> None:
    areas.setCustomProperty("segbaro/style", "kept")
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
    areas.setCustomProperty("segbaro/style", "kept")
    copy = copy_of(areas)
    copy.setCustomProperty("segbaro/style", "other")
    copy.setLabelsEnabled(True)
    assert areas.customProperty("segbaro/style") == "kept"
    assert not areas.labelsEnabled()
    del copy
    assert areas.isValid()
    assert areas.featureCount() == 3
    assert QgsProject.instance().mapLayer(areas.id()) is areas
