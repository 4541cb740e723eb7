"""A layer as it was at one moment is read in any thread, whatever is done to the layer meanwhile."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest
from qgis.core import QgsField, QgsProject, QgsVectorFileWriter, QgsVectorLayer, QgsVectorLayerJoinInfo
from qgis.PyQt.QtCore import QMetaType

from segbaro_plugin.cartography.pool import read_pool
from segbaro_plugin.layers.snapshot import Snapshot

FIELDS = "deso:string,low_standard_2023:double,low_standard_2023_status:string"
ROWS = [("0180C1010", 1.0, "ok"), ("0180C1020", None, "suppressed"), ("0184C1010", 3.0, "ok")]


@pytest.fixture(params=["memory", "GeoPackage"])
def areas(request, make_areas, tmp_path: Path) -> QgsVectorLayer:
    """The areas with a computed field and a joined one."""
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
    return made


def values(source: Snapshot | QgsVectorLayer, name: str, within: str = "") -> list[float | None]:
    """The numbers of a field, read in another thread where that is allowed."""
    found = np.array(read_pool(source, {name: ""}, within=within).values[name], object)
    return [None if value != value else value for value in found.tolist()]  # noqa: PLR0124 - NaN


def elsewhere(source: Snapshot, name: str, within: str = "") -> list[float | None]:
    with ThreadPoolExecutor(1) as thread:
        return thread.submit(values, source, name, within).result()


@pytest.mark.parametrize("name", ["low_standard_2023", "twice_2023", "more_2023"])
def test_every_field_is_read_in_another_thread_as_in_the_layers_own(areas, name: str) -> None:
    joined = next(one for one in areas.fields().names() if one.endswith(name))
    assert elsewhere(Snapshot(areas), joined) == values(areas, joined)


def test_a_filtered_layer_is_read_with_its_filter(areas) -> None:
    assert areas.setSubsetString("\"deso\" LIKE '0184%'")
    assert elsewhere(Snapshot(areas), "low_standard_2023") == [3.0]


def test_only_the_areas_within_are_read(areas) -> None:
    assert elsewhere(Snapshot(areas), "low_standard_2023", "deso LIKE '0180%'") == [1.0, None]


def test_what_is_being_edited_is_read_as_it_was_then(areas) -> None:
    place, first = areas.fields().indexOf("low_standard_2023"), next(areas.getFeatures()).id()
    areas.startEditing()
    areas.changeAttributeValue(first, place, 50.0)
    then = Snapshot(areas)
    areas.changeAttributeValue(first, place, 99.0)
    assert elsewhere(then, "low_standard_2023") == [50.0, None, 3.0]
    assert areas.rollBack()


def test_fields_and_name_are_the_layers(areas) -> None:
    then = Snapshot(areas)
    assert (then.sourceName(), then.fields().names()) == (areas.name(), areas.fields().names())
