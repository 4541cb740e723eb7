"""Reference maps as grounds, measured through QGIS as the algorithms do."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import numpy as np
import pandas as pd
import pytest
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

from segbaro_plugin.indices import CATALOGUE
from segbaro_plugin.indices.cleaning import Counts, several_groups, two_groups
from segbaro_plugin.indices.spatial import Borders, Ground, evaluate_spatial, evaluate_spatial_local
from segbaro_plugin.layers.geometry import read_shapes


class Map(NamedTuple):
    """A frame of counts with the ground that its areas lie on."""

    frame: pd.DataFrame
    ground: Ground

    def value(self, id: str, group: str, total: str, **options: object) -> float:
        x, t = self.frame[group].to_numpy(float), self.frame[total].to_numpy(float)
        return one_value(id, two_groups(x, total=t, area=self.ground.extent), self.ground, **options)

    def several(self, id: str, groups: list[str], **options: object) -> float:
        return one_value(id, several_groups(self.frame[groups].to_numpy(float)), self.ground, **options)


def one_value(id: str, counts: Counts, ground: Ground, **options: object) -> float:
    """A measure of one place."""
    codes = np.zeros(len(ground.position), int)
    return float(evaluate_spatial(counts, codes, [CATALOGUE.get(id).choose(**options)], 1, ground).values[id][0])


def local_values(id: str, counts: Counts, ground: Ground, **options: object) -> np.ndarray:
    """A local measure of the areas of one place."""
    codes = np.zeros(len(ground.position), int)
    return evaluate_spatial_local(counts, codes, [CATALOGUE.get(id).choose(**options)], ground).values[id]


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
    return Map(pd.DataFrame(rows), Ground(shapes.position, shapes.extent, shapes.perimeter, borders))


@pytest.fixture(scope="session")
def reference(shared_data: Path) -> Path:
    return shared_data / "reference"


@pytest.fixture(scope="session")
def sacramento(reference: Path, qgis_app: object) -> Map:
    """403 tracts in UTM 10N, with HISP of TOT_POP and the rest as REST."""
    found = read_map(reference / "sacramento" / "sacramentot2.gpkg", 32610)
    return found._replace(frame=found.frame.assign(REST=lambda f: f["TOT_POP"] - f["HISP"]))


@pytest.fixture(scope="session")
def marilia(reference: Path, qgis_app: object) -> Map:
    """295 tracts, households by nine income classes."""
    return read_map(reference / "marilia" / "marilia_2010.gpkg", 31982)


@pytest.fixture(scope="session")
def theory(reference: Path) -> Map:
    """The ten-by-ten grid of 1 km cells, with borders by rook and queen."""
    frame = pd.read_csv(reference / "theory_maps" / "segdata_grid.csv")
    return Map(frame, grid_ground(frame[["x", "y"]].to_numpy()))


def grid_ground(position: np.ndarray, side: float = 1.0) -> Ground:
    """Square cells as a ground; position in km."""
    apart = np.abs(position[:, None, :] - position[None, :, :]) / side
    touches = np.argwhere(np.triu(apart.max(axis=2) < 1.5, 1))
    rook = apart[touches[:, 0], touches[:, 1]].sum(axis=1) < 1.5
    borders = Borders(touches[:, 0], touches[:, 1], np.where(rook, side, 0.0))
    cells = len(position)
    return Ground(position, np.full(cells, side**2), np.full(cells, 4 * side), borders)
