"""Every spatial measure through the algorithms and from a frame, on grids in metres and in degrees: one value."""

from __future__ import annotations

from collections.abc import Callable
from itertools import combinations
from typing import NamedTuple

import numpy as np
import pandas as pd
import pytest
from qgis.core import NULL, QgsDistanceArea, QgsFeature, QgsGeometry, QgsPointXY, QgsVectorLayer

from segbaro_plugin.indices import CATALOGUE, Borders, Geography, Measure, MeasureError, Scope, compute, compute_local
from segbaro_plugin.indices.spatial import is_spatial

ACROSS, UP = 6, 5
SPATIAL = [measure for measure in CATALOGUE if is_spatial(measure)]
OF_PLACES = [measure for measure in SPATIAL if measure.scope is Scope.PLACE]
OF_AREAS = [measure for measure in SPATIAL if measure.scope is Scope.AREA]
OF_LAND = [measure for measure in CATALOGUE if "area" in measure.inputs and not is_spatial(measure)]
IN_A_PLANE = "ellipse_segregation"
COLUMNS = {"group": "x", "total": "total", "other": "y", "groups": ["x", "y", "z"]}
FIELDS = {"GROUP": "x", "TOTAL": "total", "OTHER": "y", "OUTPUT": "memory:"}
SEVERAL = {"GROUPS": ["x", "y", "z"], "OUTPUT": "memory:"}


class Grid(NamedTuple):
    """Cells with people: the reference system, the south-western corner, and the sides of a cell."""

    crs: str
    corner: tuple[float, float]
    side: tuple[float, float]


METRES = Grid("EPSG:3006", (412_000.0, 6_584_000.0), (250.0, 250.0))
DEGREES = Grid("EPSG:4326", (13.5, 59.375), (1 / 128, 1 / 256))
GRIDS = [METRES, DEGREES]
on_grids = pytest.mark.parametrize("grid", GRIDS, ids=["metres", "degrees"])


def corners(grid: Grid, cell: int) -> list[QgsPointXY]:
    """The four corners of a cell, counter-clockwise."""
    column, row = cell % ACROSS, cell // ACROSS
    around = ((column, row), (column + 1, row), (column + 1, row + 1), (column, row + 1))
    return [QgsPointXY(*(grid.corner[i] + at[i] * grid.side[i] for i in (0, 1))) for at in around]


def frame() -> pd.DataFrame:
    people = np.random.default_rng(14).integers(0, 60, (ACROSS * UP, 3)).astype(float)
    made = pd.DataFrame(people, columns=["x", "y", "z"]).assign(total=people.sum(axis=1))
    return made.assign(central=(np.arange(ACROSS * UP) % 3 == 0).astype(float))


def layer(grid: Grid) -> QgsVectorLayer:
    fields = "&".join(f"field={name}:double" for name in frame())
    made = QgsVectorLayer(f"Polygon?crs={grid.crs}&{fields}", "cells", "memory")
    features = []
    for cell, row in enumerate(frame().itertuples(index=False)):
        feature = QgsFeature(made.fields())
        feature.setGeometry(QgsGeometry.fromPolygonXY([corners(grid, cell)]))
        feature.setAttributes([float(value) for value in row])
        features.append(feature)
    assert made.dataProvider().addFeatures(features)[0]
    return made


def geocentric(longitude: float, latitude: float) -> np.ndarray:
    """A point of the ellipsoid WGS 84 in km from the middle of the earth, by the textbook formula."""
    major, flattening = 6378.137, 1 / 298.257223563
    squared = flattening * (2 - flattening)
    east, north = np.radians(longitude), np.radians(latitude)
    normal = major / np.sqrt(1 - squared * np.sin(north) ** 2)
    flat = normal * np.cos(north)
    return np.array([flat * np.cos(east), flat * np.sin(east), normal * (1 - squared) * np.sin(north)])


def ground(grid: Grid) -> Geography:
    """Where the cells lie, measured here: in the plane by hand, on the ellipsoid by QGIS' ruler."""
    ruler = QgsDistanceArea()
    ruler.setEllipsoid("EPSG:7030" if grid is DEGREES else "NONE")
    cells = [corners(grid, cell) for cell in range(ACROSS * UP)]
    middles = [np.mean([[point.x(), point.y()] for point in one], axis=0) for one in cells]
    position = [geocentric(*at) for at in middles] if grid is DEGREES else np.array(middles) / 1000
    edges = [[ruler.measureLine(one[i], one[(i + 1) % 4]) / 1000 for i in range(4)] for one in cells]
    pairs = []
    for a, b in combinations(range(len(cells)), 2):
        across, up = b % ACROSS - a % ACROSS, b // ACROSS - a // ACROSS
        if max(abs(across), abs(up)) == 1:
            length = edges[a][1] if up == 0 else edges[a][2] if across == 0 else 0.0
            pairs.append((a, b, length))
    first, second, length = zip(*pairs, strict=True)
    return Geography(
        np.array(position),
        np.array([ruler.measurePolygon(one) / 1e6 for one in cells]),
        np.sum(edges, axis=1),
        Borders.of(first, second, length),
        inner=frame()["central"].to_numpy(),
    )


def fields(measure: Measure) -> dict[str, object]:
    """The counts that the measure takes, as the algorithms call them."""
    return SEVERAL if "counts" in measure.inputs else FIELDS


def agree(found: float, expected: float) -> None:
    np.testing.assert_allclose(found, expected, rtol=1e-12, atol=1e-12, equal_nan=True)


@on_grids
@pytest.mark.parametrize("measure", OF_PLACES, ids=lambda measure: measure.id)
def test_of_places(run: Callable[..., dict], measure: Measure, grid: Grid) -> None:
    asked = {**fields(measure), "MEASURES": [measure.id], "CENTRAL": "central"}
    if measure.id == IN_A_PLANE and grid is DEGREES:
        with pytest.raises(MeasureError, match="projected coordinates"):
            compute(frame(), measure.id, **COLUMNS, ground=ground(grid))
        return
    (expected,) = compute(frame(), measure.id, **COLUMNS, ground=ground(grid))["value"]
    (made,) = run("spatialindices", INPUT=layer(grid), **asked)["OUTPUT"].getFeatures()
    assert np.isfinite(expected)
    agree(made["value"], expected)


@on_grids
@pytest.mark.parametrize("measure", OF_AREAS, ids=lambda measure: measure.id)
def test_of_areas(run: Callable[..., dict], measure: Measure, grid: Grid) -> None:
    columns = {"groups": ["x", "y", "z"]} if "counts" in measure.inputs else {**COLUMNS, "groups": ()}
    expected = compute_local(frame(), measure.id, **columns, ground=ground(grid))[measure.id]
    made = run("localindices", INPUT=layer(grid), MEASURES=[measure.id], **fields(measure))["OUTPUT"]
    values = [float("nan") if one[measure.id] == NULL else one[measure.id] for one in made.getFeatures()]
    assert np.isfinite(expected).any()
    agree(values, expected)


@on_grids
@pytest.mark.parametrize("measure", OF_LAND, ids=lambda measure: measure.id)
def test_of_land_that_is_measured(run: Callable[..., dict], measure: Measure, grid: Grid) -> None:
    """Cells of a map in metres are of one size, those in degrees as large as on the ellipsoid."""
    sizes = ground(grid).extent
    (expected,) = compute(frame().assign(size=sizes), measure.id, "x", "total", "y", area="size").to_dict("records")
    (found,) = run("segregationindices", INPUT=layer(grid), MEASURES=[measure.id], **FIELDS)["OUTPUT"].getFeatures()
    agree(float("nan") if found["value"] == NULL else found["value"], expected["value"])
    assert found["reason"] == expected["reason"]
    assert np.isnan(expected["value"]) == ("concentration" in measure.id)
