"""Layers that nobody draws on purpose: one area, points, coordinates and counts beyond all measure."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from math import inf, nan

from example_areas import ROWS, areas
from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsVectorLayer

Corners = list[tuple[float, float]]
WEST, SOUTH = 500_000.0, 6_500_000.0
ONE_AREA = [(WEST, SOUTH), (inf, SOUTH), (inf, inf), (WEST, SOUTH)]


def with_outlines(outline: Callable[[int], Corners | None]) -> QgsVectorLayer:
    """The areas, those with other outlines that `outline` gives for their number; [] is none at all."""
    layer = areas()
    changed = {}
    for number, feature in enumerate(layer.getFeatures()):
        corners = outline(number)
        if corners is not None:
            changed[feature.id()] = QgsGeometry.fromPolygonXY([[QgsPointXY(*at) for at in corners]])
    assert layer.dataProvider().changeGeometryValues(changed)
    layer.updateExtents()
    return layer


def points(rows: list[dict[str, object]], crs: str = "EPSG:3006") -> QgsVectorLayer:
    """The areas' midpoints."""
    given = areas(rows)
    layer = QgsVectorLayer(f"Point?crs={crs}", "areas", "memory")
    layer.dataProvider().addAttributes(list(given.fields()))
    layer.updateFields()
    made = []
    for area in given.getFeatures():
        feature = QgsFeature(layer.fields())
        feature.setAttributes(area.attributes())
        feature.setGeometry(area.geometry().centroid())
        made.append(feature)
    assert layer.dataProvider().addFeatures(made)[0]
    layer.updateExtents()
    return layer


def everywhere(value: float) -> list[dict[str, object]]:
    """The rows, each number of people and income of which is this."""
    shares = ("low_2023", "edu_2023", "ass_2023")
    return [{k: value if isinstance(x, float) and k not in shares else x for k, x in row.items()} for row in ROWS]


def first(value: float, names: Iterable[str]) -> list[dict[str, object]]:
    """The rows, with this in some fields of the first."""
    return [{**ROWS[0], **dict.fromkeys(names, value)}, *ROWS[1:]]


def in_degrees_far_out() -> QgsVectorLayer:
    """Areas in metres that are said to be degrees."""
    layer = areas()
    layer.setCrs(layer.crs().fromEpsgId(4326))
    return layer


def square(corner: float, side: float) -> Corners:
    other = corner + side
    return [(corner, corner), (other, corner), (other, other), (corner, other), (corner, corner)]


NUMBERS = [name for name, value in ROWS[0].items() if isinstance(value, float)]
GROUNDS: dict[str, Callable[[], QgsVectorLayer]] = {
    "one area": lambda: areas(ROWS[:1]),
    "one point": lambda: points(ROWS[:1]),
    "points": lambda: points(ROWS),
    "points said to be degrees": lambda: points(ROWS, "EPSG:4326"),
    "areas said to be degrees": in_degrees_far_out,
    "all in one point": lambda: with_outlines(lambda n: [(WEST, SOUTH)] * 4),
    "no width": lambda: with_outlines(lambda n: [(WEST, SOUTH + n), (WEST, SOUTH + n + 1), (WEST, SOUTH + n)]),
    "no height": lambda: with_outlines(lambda n: [(WEST + n, SOUTH), (WEST + n + 1, SOUTH), (WEST + n, SOUTH)]),
    "one infinite": lambda: with_outlines(lambda n: ONE_AREA if n == 2 else None),
    "all infinite": lambda: with_outlines(lambda n: [(inf, inf), (inf, -inf), (-inf, -inf), (inf, inf)]),
    "one not a number": lambda: with_outlines(lambda n: [(WEST, nan), (nan, nan), (WEST, nan)] if n == 2 else None),
    "all not a number": lambda: with_outlines(lambda n: [(nan, nan)] * 4),
    "far out": lambda: with_outlines(lambda n: square(1e300 * (n + 1), 1e299)),
    "as far as numbers go": lambda: with_outlines(lambda n: square(-1.7e308, 1.7e308)),
    "hardly any": lambda: with_outlines(lambda n: square(1e-310 * n, 1e-310)),
    "no outlines": lambda: with_outlines(lambda n: []),
    "no outlines in one place": lambda: with_outlines(lambda n: [] if n < 6 else None),
}
COUNTS: dict[str, Callable[[], QgsVectorLayer]] = {
    "1e300 everywhere": lambda: areas(everywhere(1e300)),
    "the greatest numbers": lambda: areas(everywhere(1.7e308)),
    "the least numbers": lambda: areas(everywhere(5e-324)),
    "1e300 in one area": lambda: areas(first(1e300, NUMBERS)),
    "a total of 1e300": lambda: areas(first(1e300, ["t_2022", "t_2023"])),
    "minus 1e300": lambda: areas(first(-1e300, NUMBERS)),
    "infinite": lambda: areas(first(inf, NUMBERS)),
}
