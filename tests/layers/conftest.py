"""Areas as a layer can have them: in memory or in a file, with computed and joined fields."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import QgsField, QgsProject, QgsVectorFileWriter, QgsVectorLayer, QgsVectorLayerJoinInfo
from qgis.PyQt.QtCore import QMetaType

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
