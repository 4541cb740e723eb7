"""Files of every format that outputs go to, as somebody else has made them, for the tests beside this file."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProject, QgsProviderRegistry, QgsVectorFileWriter, QgsVectorLayer

DRIVERS = {
    "gpkg": "GPKG", "sqlite": "SQLite", "gdb": "OpenFileGDB", "xlsx": "XLSX", "ods": "ODS", "shp": "ESRI Shapefile",
    "csv": "CSV", "geojson": "GeoJSON", "kml": "LIBKML", "dxf": "DXF", "fgb": "FlatGeobuf", "gml": "GML",
}  # fmt: skip
WITH_FIELDS = [end for end in DRIVERS if end != "dxf"]
"""Formats that take the fields of a result; QGIS writes no dxf with fields."""
WHOLE = [end for end in DRIVERS if end != "gpkg"]
"""Formats whose files are written as a whole."""


def add_layer(path: Path, name: str, layer: QgsVectorLayer) -> None:
    """Writes the layer into the file, beside what is there; other layers stay."""
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.layerName = DRIVERS[path.suffix[1:]], name
    if path.exists():
        options.actionOnExistingFile = QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer
    context = QgsProject.instance().transformContext()
    result = QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), context, options)
    assert result[0] == QgsVectorFileWriter.WriterError.NoError, result


def layer_names(path: Path) -> list[str]:
    """The layers of a file."""
    return sorted(layer.name() for layer in QgsProviderRegistry.instance().querySublayers(str(path)))


def in_file(path: Path, layer: str) -> str:
    """How QGIS's "Save to GeoPackage…" names a layer of a file as a place."""
    return f"ogr:dbname='{path}' table=\"{layer}\" (geom)"
