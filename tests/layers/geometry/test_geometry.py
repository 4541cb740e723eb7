"""Shapes from layers: sizes by hand, borders across slivers, and odd geometries reported and never fatal."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import (
    QgsCoordinateTransformContext,
    QgsDistanceArea,
    QgsFeature,
    QgsFeedback,
    QgsGeometry,
    QgsPointXY,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QTransform

from segbaro_plugin.layers.errors import LayerError
from segbaro_plugin.layers.geometry.area_shapes import Shapes, read_shapes
from segbaro_plugin.layers.geometry.measures import Ruler

SQUARE = "POLYGON((0 0, 1000 0, 1000 1000, 0 1000, 0 0))"
EAST = "POLYGON((1000 0, 2000 0, 2000 1000, 1000 1000, 1000 0))"
NORTH_EAST = "POLYGON((1000 1000, 2000 1000, 2000 2000, 1000 2000, 1000 1000))"
FAR = "POLYGON((9000 0, 9500 0, 9500 500, 9000 500, 9000 0))"


def shapes(*wkt: str, crs: str = "EPSG:3006", kind: str = "MultiPolygon", **options: object) -> Shapes:
    layer = QgsVectorLayer(f"{kind}?crs={crs}", "areas", "memory")
    features = []
    for text in wkt:
        feature = QgsFeature()
        if text:
            feature.setGeometry(QgsGeometry.fromWkt(text))
        features.append(feature)
    assert layer.dataProvider().addFeatures(features)[0]
    ids = [feature.id() for feature in layer.getFeatures()]
    return read_shapes(layer, ids, QgsCoordinateTransformContext(), QgsFeedback(), **options)


def pairs(found: Shapes) -> dict[tuple[int, int], float]:
    assert found.borders is not None
    ends = zip(found.borders.first.tolist(), found.borders.second.tolist(), strict=True)
    return dict(zip(ends, found.borders.length.tolist(), strict=True))


def told(found: Shapes) -> str:
    return " ".join(note.say() for note in found.notes)


def test_sizes_and_points_in_kilometres() -> None:
    found = shapes(SQUARE, FAR)
    assert found.extent == pytest.approx([1.0, 0.25])
    assert found.perimeter == pytest.approx([4.0, 2.0])
    assert found.position.tolist() == [[0.5, 0.5], [9.25, 0.25]]


def test_borders_and_corners() -> None:
    assert pairs(shapes(SQUARE, EAST, NORTH_EAST, FAR, borders=True)) == {
        (0, 1): pytest.approx(1.0),
        (0, 2): 0.0,
        (1, 2): pytest.approx(1.0),
    }


@pytest.mark.parametrize("shift", [0.4, -0.4])
def test_slivers_within_the_tolerance_are_one_border(shift: float) -> None:
    """A gap, or an overlap, of 40 cm between neighbours that touch in no point or only cross: closed, then measured."""
    east = f"POLYGON(({1000 + shift} 0, 2000 0, 2000 1000, {1000 + shift} 1000, {1000 + shift} 0))"
    found = shapes(SQUARE, east, borders=True, tolerance=1.0)
    assert pairs(found)[0, 1] == pytest.approx(1.0, abs=1e-8)
    assert "1 common border has gaps or overlaps of up to 1 m" in told(found)
    exact = pairs(shapes(SQUARE, east, borders=True))
    assert exact.get((0, 1), 0.0) < 0.01


def fan(seed: int, crs_scale: float = 1.0) -> list[str]:
    """Areas around a middle, with slanting borders to it and between an inner and an outer ring."""
    random = np.random.default_rng(seed)
    turns = np.sort(random.uniform(0, 2 * np.pi, 9))
    rim = np.column_stack([np.cos(turns), np.sin(turns)]) * random.uniform(400, 3000, (9, 1)) * crs_scale
    inner, outer = (rim * 0.5).round(9), rim.round(9)
    made = [inner]
    for i in range(9):
        j = (i + 1) % 9
        made.append(np.array([inner[i], outer[i], outer[j], inner[j]]))
    return [
        "POLYGON((" + ", ".join(f"{x!r} {y!r}" for x, y in [*ring.tolist(), ring[0].tolist()]) + "))" for ring in made
    ]


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize(("crs", "scale"), [("EPSG:3006", 1.0), ("EPSG:4326", 1e-5)])
def test_a_tolerance_does_not_lengthen_borders_that_meet(seed: int, crs: str, scale: float) -> None:
    """Whatever their slant, borders are as long as without a tolerance, and nothing is said of gaps."""
    wkt = fan(seed, scale)
    exact, found = shapes(*wkt, crs=crs, borders=True), shapes(*wkt, crs=crs, borders=True, tolerance=1.0)
    long = {pair: length for pair, length in pairs(exact).items() if length > 0.001}
    assert pairs(found) == {
        **dict.fromkeys(pairs(found), 0.0),
        **{k: pytest.approx(v, abs=1e-12) for k, v in long.items()},
    }
    assert len(long) == 18
    assert "gaps" not in told(found)


def test_a_border_in_several_pieces_is_the_sum_of_them() -> None:
    """A comb of teeth: three pieces of 100 m, of which a tolerance used to make 106 m each."""
    comb = "POLYGON((0 0, 1000 0, 1000 100, 900 100, 900 -900, 800 -900, 800 100, 700 100, 700 -800, 0 -800, 0 0))"
    teeth = "POLYGON((1000 0, 1000 100, 1100 100, 1100 300, 500 300, 500 200, 1050 200, 1050 0, 1000 0))"
    found = pairs(shapes(comb, teeth, borders=True, tolerance=1.0))
    assert found == pairs(shapes(comb, teeth, borders=True))
    islands = (
        "MULTIPOLYGON(((0 0, 100 0, 100 100, 0 100, 0 0)), ((0 300, 100 300, 100 400, 0 400, 0 300)), "
        "((0 700, 100 700, 100 800, 0 800, 0 700)))"
    )
    shore = "POLYGON((100 0, 500 0, 500 800, 100 800, 100 0))"
    assert pairs(shapes(islands, shore, borders=True, tolerance=1.0)) == {(0, 1): pytest.approx(0.3, abs=1e-12)}


def test_a_neighbour_whose_corners_lie_within_a_long_side() -> None:
    """A third of a slanting side: its ends are rounded, so the outlines share points only, and no line."""
    long = "POLYGON((0 0, 3100 1700, 0 3000, 0 0))"
    third = f"POLYGON(({3100 / 3!r} {1700 / 3!r}, {6200 / 3!r} {3400 / 3!r}, 3000 0, {3100 / 3!r} {1700 / 3!r}))"
    side = np.hypot(3100, 1700) / 3 / 1000
    assert pairs(shapes(long, third, borders=True, tolerance=1.0)) == {(0, 1): pytest.approx(side, abs=1e-8)}


@pytest.mark.parametrize(("jog", "length"), [(1.0, 0.0), (0.9, 0.0), (1.1, 0.0011)])
def test_a_common_border_no_longer_than_the_tolerance_is_a_point(jog: float, length: float) -> None:
    east = f"POLYGON((1000 {1000 - jog}, 2000 {1000 - jog}, 2000 2000, 1000 2000, 1000 {1000 - jog}))"
    assert pairs(shapes(SQUARE, east, borders=True, tolerance=1.0)) == {(0, 1): pytest.approx(length, abs=1e-9)}
    assert pairs(shapes(SQUARE, east, borders=True)) == {(0, 1): pytest.approx(jog / 1000, abs=1e-9)}


@pytest.mark.parametrize(("gap", "neighbours"), [(0.99, True), (1.01, False)])
def test_a_gap_wider_than_the_tolerance_parts_areas(gap: float, neighbours: bool) -> None:
    east = f"POLYGON(({1000 + gap} 0, 2000 0, 2000 1000, {1000 + gap} 1000, {1000 + gap} 0))"
    assert ((0, 1) in pairs(shapes(SQUARE, east, borders=True, tolerance=1.0))) is neighbours


def test_a_corner_stays_a_corner_with_a_tolerance() -> None:
    assert pairs(shapes(SQUARE, NORTH_EAST, borders=True, tolerance=1.0)) == {(0, 1): 0.0}


def test_degrees_are_measured_on_the_ellipsoid() -> None:
    west = "POLYGON((15 60, 15.1 60, 15.1 60.1, 15 60.1, 15 60))"
    east = "POLYGON((15.1 60, 15.2 60, 15.2 60.1, 15.1 60.1, 15.1 60))"
    found = shapes(west, east, crs="EPSG:4326", borders=True)
    ruler = QgsDistanceArea()
    ruler.setEllipsoid("EPSG:7030")
    apart = ruler.measureLine(QgsPointXY(15.05, 60.05), QgsPointXY(15.15, 60.05)) / 1000
    assert np.linalg.norm(found.position[0] - found.position[1]) == pytest.approx(apart, abs=1e-5)
    side = ruler.measureLine(QgsPointXY(15.1, 60), QgsPointXY(15.1, 60.1)) / 1000
    assert pairs(found)[0, 1] == pytest.approx(side, abs=1e-6)
    assert found.extent[0] == pytest.approx(apart * side, rel=1e-4)


@pytest.mark.parametrize(
    ("crs", "corner", "scale"),
    [
        ("EPSG:3857", (1_502_000, 8_270_000), "1.97"),
        ("EPSG:3857", (1_502_000, 0), ""),
        ("EPSG:3006", (412_000, 6_584_000), ""),
        ("EPSG:3006", (0, 0), ""),
        ("EPSG:3010", (150_000, 6_580_000), ""),
        ("EPSG:3035", (4_520_000, 4_040_000), ""),
        ("EPSG:4326", (13.5, 59.4), ""),
    ],
)
def test_a_map_that_stretches_lengths_is_said(crs: str, corner: tuple[float, float], scale: str) -> None:
    """Web Mercator doubles lengths at 60 degrees north; maps that are made to measure on do not."""
    side = 0.01 if crs == "EPSG:4326" else 100
    found = shapes(QgsGeometry.fromRect(QgsRectangle(*corner, corner[0] + side, corner[1] + side)).asWkt(6), crs=crs)
    said = f"On this layer's map ({crs}) lengths are {scale} times those on the ground"
    assert (said in told(found)) if scale else "times those on the ground" not in told(found)


def test_a_layer_without_geometry_or_off_the_map_is_not_said_to_stretch() -> None:
    assert "times those" not in told(shapes("", crs="EPSG:3857"))
    far = QgsGeometry.fromRect(QgsRectangle(9e9, 9e9, 9.1e9, 9.1e9)).asWkt()
    assert "times those" not in told(shapes(far, crs="EPSG:3006"))


def test_holes_and_parts_count_as_they_are() -> None:
    hole = "POLYGON((0 0, 3000 0, 3000 3000, 0 3000, 0 0), (1000 1000, 2000 1000, 2000 2000, 1000 2000, 1000 1000))"
    filling = "POLYGON((1000 1000, 2000 1000, 2000 2000, 1000 2000, 1000 1000))"
    found = shapes(hole, filling, borders=True)
    assert found.extent == pytest.approx([8.0, 1.0])
    assert found.perimeter == pytest.approx([16.0, 4.0])
    assert pairs(found) == {(0, 1): pytest.approx(4.0)}
    parts = "MULTIPOLYGON(((0 0, 1000 0, 1000 1000, 0 1000, 0 0)), ((9000 0, 9500 0, 9500 500, 9000 500, 9000 0)))"
    assert shapes(parts).extent == pytest.approx([1.25])


def test_a_point_on_the_surface_lies_inside() -> None:
    ring = "POLYGON((0 0, 3000 0, 3000 3000, 0 3000, 0 0), (100 100, 2900 100, 2900 2900, 100 2900, 100 100))"
    assert shapes(ring).position.tolist() == [[1.5, 1.5]]
    inside = shapes(ring, on_surface=True).position[0] * 1000
    assert QgsGeometry.fromWkt(ring).contains(QgsGeometry.fromPointXY(QgsPointXY(*inside)))


def test_an_invalid_polygon_is_mended_and_said() -> None:
    found = shapes("POLYGON((0 0, 1000 1000, 1000 0, 0 1000, 0 0))", EAST, borders=True)
    assert found.extent == pytest.approx([0.5, 1.0])
    assert "1 area has an invalid geometry" in told(found)


def test_a_missing_geometry_lies_nowhere_and_is_said() -> None:
    found = shapes(SQUARE, "", borders=True)
    assert np.isnan(found.position[1]).all()
    assert np.isnan(found.extent[1])
    assert "1 area has no geometry" in told(found)


def test_islands_are_said() -> None:
    assert "1 area has no neighbour" in told(shapes(SQUARE, EAST, FAR, borders=True))


def test_the_same_shape_twice_is_no_neighbour_and_is_said() -> None:
    found = shapes(SQUARE, SQUARE, EAST, borders=True)
    assert set(pairs(found)) == {(0, 2), (1, 2)}
    assert "1 pair of areas has the same shape" in told(found)


def test_the_same_area_in_two_years_is_on_two_maps() -> None:
    found = shapes(SQUARE, EAST, SQUARE, EAST, borders=True, sheets=[2020, 2020, 2021, 2021])
    assert set(pairs(found)) == {(0, 1), (2, 3)}
    assert "same shape" not in told(found)


def test_points_have_no_size() -> None:
    found = shapes("POINT(1000 2000)", kind="Point", borders=True)
    assert (found.extent, found.borders) == (None, None)
    assert found.position.tolist() == [[1.0, 2.0]]


def test_an_unknown_reference_system_is_refused() -> None:
    with pytest.raises(LayerError, match="no coordinate reference system"):
        shapes(SQUARE, crs="")


class Impatient(QgsFeedback):
    """Feedback that is asked `most` times whether the user has cancelled, and then says so."""

    def __init__(self, most: float) -> None:
        super().__init__()
        self.most, self.asked = most, 0

    def isCanceled(self) -> bool:
        self.asked += 1
        return self.asked > self.most


@pytest.mark.parametrize(("crs", "units"), [("EPSG:2229", 3937 / 1200), ("EPSG:3006", 1.0)])
def test_a_map_in_feet_gives_the_same_kilometres(crs: str, units: float) -> None:
    """EPSG:2229 counts in feet of the US survey, 1200/3937 m each."""
    found = shapes(*(scaled(one, units) for one in (SQUARE, EAST, FAR)), crs=crs, borders=True, tolerance=1.0)
    assert found.extent == pytest.approx([1.0, 1.0, 0.25])
    assert found.perimeter == pytest.approx([4.0, 4.0, 2.0])
    assert found.position == pytest.approx(np.array([[0.5, 0.5], [1.5, 0.5], [9.25, 0.25]]))
    assert pairs(found) == {(0, 1): pytest.approx(1.0, abs=0.005)}


def scaled(wkt: str, factor: float) -> str:
    geometry = QgsGeometry.fromWkt(wkt)
    geometry.transform(QTransform.fromScale(factor, factor))
    return geometry.asWkt(9)


@pytest.mark.parametrize("part", [0.1, 0.5, 0.9])
def test_cancelling_ends_the_reading_and_the_search_for_borders(part: float, monkeypatch) -> None:
    """Once the user has cancelled, no geometry is measured any more."""
    layer = QgsVectorLayer("Polygon?crs=EPSG:3006", "areas", "memory")
    features = []
    for i in range(144):
        x, y = 1000 * (i % 12), 1000 * (i // 12)
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(x, y, x + 1000, y + 1000)))
        features.append(feature)
    assert layer.dataProvider().addFeatures(features)[0]
    ids = [feature.id() for feature in layer.getFeatures()]
    patient, measured = Impatient(float("inf")), []
    whole = read_shapes(layer, ids, QgsCoordinateTransformContext(), patient, borders=True)
    for name in ("area", "perimeter", "length"):
        measure = getattr(Ruler, name)
        monkeypatch.setattr(
            Ruler, name, lambda ruler, one, of=measure: (measured.append(stops.asked <= stops.most), of(ruler, one))[1]
        )
    stops = Impatient(int(part * patient.asked))
    found = read_shapes(layer, ids, QgsCoordinateTransformContext(), stops, borders=True)
    assert all(measured)
    assert whole.borders.first.size == 506
    assert found.borders.first.size < 506 or np.isnan(found.perimeter).any()
