"""Overlaps of layers: rectangles by their formula, Karlstad by tobler, and points that nobody counts twice."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeedback,
    QgsGeometry,
    QgsPointXY,
    QgsRectangle,
    QgsVectorLayer,
)

from segbaro_plugin.layers.geometry.measures import Ruler
from segbaro_plugin.layers.geometry.overlaps import area_overlaps, people_overlaps
from segbaro_plugin.layers.geometry.polygons import read_geometries
from segbaro_plugin.tables.convert.areal import Column, Overlaps, Weights, carried_counts, carried_means, weights

SWEREF = "EPSG:3006"
CELL = 8000

Box = tuple[int, int, int, int]


def ruler() -> Ruler:
    return Ruler(QgsCoordinateReferenceSystem(SWEREF), QgsCoordinateTransformContext())


def shape(box: Box) -> QgsGeometry:
    x, y, width, height = box
    return QgsGeometry.fromRect(QgsRectangle(x, y, x + width, y + height))


def dense(found: Overlaps) -> np.ndarray:
    table = np.zeros((len(found.sources), len(found.targets)))
    table[found.source, found.target] = found.size
    return table


def by_formula(one: Box, other: Box) -> float:
    """The common area of two rectangles in km²."""
    sides = [max(0, min(one[i] + one[i + 2], other[i] + other[i + 2]) - max(one[i], other[i])) for i in (0, 1)]
    return sides[0] * sides[1] / 1e6


boxes = st.lists(
    st.tuples(st.integers(0, 5000), st.integers(0, 5000), st.integers(1, 3000), st.integers(1, 3000)),
    min_size=1, max_size=6,
)  # fmt: skip


@settings(deadline=None)
@given(boxes, boxes)
def test_rectangles_overlap_by_their_formula(one: list[Box], other: list[Box]) -> None:
    found = area_overlaps(list(map(shape, one)), list(map(shape, other)), ruler(), QgsFeedback())
    expected = [[by_formula(a, b) for b in other] for a in one]
    assert dense(found) == pytest.approx(np.array(expected))
    assert found.sources == pytest.approx([w * h / 1e6 for _, _, w, h in one])


def test_areas_that_only_touch_and_areas_without_geometry_have_nothing_in_common() -> None:
    areas = [shape((0, 0, 10, 10)), QgsGeometry()]
    found = area_overlaps(areas, [shape((10, 0, 10, 10)), shape((10, 10, 5, 5))], ruler(), QgsFeedback())
    assert len(found.size) == 0
    assert found.sources == pytest.approx([1e-4, 0])


def test_degrees_are_measured_on_the_ellipsoid() -> None:
    """From 55 to 65 degrees north the southern half is the larger: sin 60 - sin 55 of sin 65 - sin 55."""
    degrees = Ruler(QgsCoordinateReferenceSystem("EPSG:4326"), QgsCoordinateTransformContext())
    whole, *halves = (
        QgsGeometry.fromRect(QgsRectangle(15, south, 15.1, north)) for south, north in ((55, 65), (55, 60), (60, 65))
    )
    found = weights(area_overlaps([whole], halves, degrees, QgsFeedback()))
    south = (np.sin(np.radians(60)) - np.sin(np.radians(55))) / (np.sin(np.radians(65)) - np.sin(np.radians(55)))
    assert found.share == pytest.approx([south, 1 - south], abs=1e-3)
    assert south > 0.53


def test_a_point_on_a_boundary_is_counted_once() -> None:
    points = [QgsGeometry.fromPointXY(QgsPointXY(x, 5)) for x in (0, 10, 20, 99)] + [QgsGeometry()]
    halves = [shape((0, 0, 10, 10)), shape((10, 0, 10, 10))]
    found = people_overlaps(
        points, np.array([1.0, 2.0, 4.0, 8.0, 16.0]), [shape((0, 0, 20, 10))], halves, QgsFeedback()
    )
    assert dense(found).tolist() == [[3, 4]]
    assert found.sources.tolist() == [7]


@pytest.fixture(scope="module")
def karlstad(shared_data: Path) -> tuple[list[QgsGeometry], np.ndarray, np.ndarray]:
    """The 57 DeSO in SWEREF 99 TM with their people and their children aged 5 to 9 in 2025."""
    table = json.loads((shared_data / "karlstad/omraden_befolkning.json").read_text("utf-8-sig"))
    regions, ages = (table["dimension"][name]["category"]["index"] for name in ("Region", "Alder"))
    layer = QgsVectorLayer(str(shared_data / "karlstad/geo_deso.json"), "deso", "ogr")
    crs = QgsCoordinateReferenceSystem(SWEREF)
    shapes = read_geometries(layer, crs, QgsCoordinateTransformContext(), QgsFeedback())
    rows = [regions[f"{feature['desokod']}_DeSO2025"] for feature in layer.getFeatures()]
    counts = [[float(table["value"][row * len(ages) + ages[age]]) for row in rows] for age in ("totalt", "5-9")]
    return shapes.shapes, np.array(counts[0]), np.array(counts[1])


def known(values: np.ndarray) -> Column:
    return Column(values, np.full(len(values), "ok", dtype=object))


@pytest.fixture(scope="module")
def cells() -> list[dict[str, str]]:
    with (Path(__file__).parent / "tobler_karlstad.csv").open(encoding="utf-8") as rows:
        return list(csv.DictReader(rows))


@pytest.fixture(scope="module")
def laid(karlstad, cells) -> tuple[Overlaps, Weights]:
    corners = [tuple(map(int, cell["cell"].split("_"))) for cell in cells]
    squares = [shape((i * CELL, j * CELL, CELL, CELL)) for i, j in corners]
    found = area_overlaps(karlstad[0], squares, ruler(), QgsFeedback())
    return found, weights(found)


def test_counts_are_toblers(karlstad, cells, laid) -> None:
    """tobler 0.13.0, area_interpolate(allocate_total=False): DeSO onto squares of 8 km, of which one row lacks."""
    for name, values in (("folk", karlstad[1]), ("barn", karlstad[2])):
        found = carried_counts(known(values), laid[1]).values
        assert found == pytest.approx([float(cell[name]) for cell in cells], rel=1e-6)
    assert carried_counts(known(karlstad[1]), laid[1]).values.sum() == pytest.approx(98_987.8348653836)


def test_means_by_area_are_toblers(karlstad, cells, laid) -> None:
    means = known(100 * karlstad[2] / karlstad[1])
    found = carried_means(means, known(laid[0].sources), laid[1]).values
    assert found == pytest.approx([float(cell["mean"]) for cell in cells], rel=1e-6)


def test_deso_carried_to_regso_by_geometry_are_deso_added_by_code(karlstad, shared_data) -> None:
    """Whole DeSO make a RegSO, so the overlay must give what the codes give: here by the layer's own field regsokod."""
    layer = QgsVectorLayer(str(shared_data / "karlstad/geo_regso.json"), "regso", "ogr")
    crs, context = QgsCoordinateReferenceSystem(SWEREF), QgsCoordinateTransformContext()
    regso = read_geometries(layer, crs, context, QgsFeedback())
    deso = QgsVectorLayer(str(shared_data / "karlstad/geo_deso.json"), "deso", "ogr")
    added: dict[str, float] = {}
    for feature, people in zip(deso.getFeatures(), karlstad[1], strict=True):
        added[feature["regsokod"]] = added.get(feature["regsokod"], 0) + people
    found = weights(area_overlaps(karlstad[0], regso.shapes, ruler(), QgsFeedback()), 0.01)
    carried = carried_counts(known(karlstad[1]), found).values
    assert len(found.share) == 57
    assert carried == pytest.approx([added[feature["regsokod"]] for feature in layer.getFeatures()])
