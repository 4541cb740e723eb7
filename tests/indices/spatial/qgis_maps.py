"""Reference maps measured through QGIS as the algorithms do."""

from __future__ import annotations

from pathlib import Path

import pandas as pd
from conftest_spatial import Map
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsFeedback,
    QgsGeometry,
    QgsProject,
    QgsVectorLayer,
)

from segbaro_plugin.indices.spatial import Borders, Geography
from segbaro_plugin.layers.geometry.area_shapes import read_shapes


def polygons(path: Path, epsg: int) -> list[QgsGeometry]:
    """The areas of a file in the plane of `epsg`."""
    layer = QgsVectorLayer(str(path), path.stem, "ogr")
    target = QgsCoordinateReferenceSystem.fromEpsgId(epsg)
    found = [feature.geometry() for feature in layer.getFeatures()]
    if layer.crs().isValid():
        for geometry in found:
            geometry.transform(QgsCoordinateTransform(layer.crs(), target, QgsProject.instance()))
    return found


def read_map(path: Path, epsg: int) -> Map:
    layer = QgsVectorLayer(str(path), path.stem, "ogr")
    rows = [dict(zip(layer.fields().names(), one.attributes(), strict=True)) for one in layer.getFeatures()]
    plane = QgsVectorLayer(f"Polygon?crs=EPSG:{epsg}", path.stem, "memory")
    features = []
    for geometry in polygons(path, epsg):
        feature = QgsFeature()
        feature.setGeometry(geometry)
        features.append(feature)
    assert plane.dataProvider().addFeatures(features)[0]
    ids = [feature.id() for feature in plane.getFeatures()]
    shapes = read_shapes(plane, ids, QgsCoordinateTransformContext(), QgsFeedback(), borders=True)
    touching = shapes.borders
    assert touching is not None
    borders = Borders(touching.first, touching.second, touching.length)
    return Map(pd.DataFrame(rows), Geography(shapes.position, shapes.extent, shapes.perimeter, borders))
