"""The length of the border shared by two areas, across gaps and overlaps up to a tolerance."""

from __future__ import annotations

from typing import NamedTuple

from qgis.analysis import QgsGeometrySnapper
from qgis.core import Qgis, QgsGeometry

from .measures import Ruler

ENDS = 4
"""A band around an outline reaches past the end of a common border, by up to so many tolerances at a slant."""
HAIR = 1e-6
"""Metres: closed outlines lie so close to each other, as their corners are rounded."""


class SharedBorder(NamedTuple):
    """A shared border: its length in km (0: a point), and whether gaps or overlaps had to be closed."""

    length: float
    closed: bool


class TolerantOutline:
    """The outline of an area, and everything within the tolerance of it."""

    def __init__(self, shape: QgsGeometry, ruler: Ruler, tolerance: float) -> None:
        """`tolerance`: in metres; at 0 only exactly coincident outlines count."""
        self._shape, self._ruler, self._tolerance = shape, ruler, tolerance
        self._outline = outline(shape)
        self._band = self._around(tolerance)

    def common_with(self, other: QgsGeometry) -> SharedBorder:
        """The border that the area has in common with another one that it touches.

        Where the two outlines meet exactly, that is the border. Where more than its ends lies within the tolerance,
        the other outline is snapped to this one first, so that nothing is measured but what both have.
        """
        exact = self._ruler.length(_lines(outline(other).intersection(self._outline)))
        if not self._tolerance:
            return SharedBorder(exact, False)
        near = _lines(outline(other).intersection(self._band))
        if self._ruler.length(near) - exact > ENDS * self._tolerance / 1000 * _pieces(near):
            common = self._once_closed(other)
            if abs(common - exact) > self._tolerance / 1000:
                return SharedBorder(self._beyond_a_point(common), True)
        return SharedBorder(self._beyond_a_point(exact), False)

    def _once_closed(self, other: QgsGeometry) -> float:
        slack = self._ruler.in_map_units(self._tolerance)
        snapped = outline(QgsGeometrySnapper.snapGeometry(other, slack, [self._shape]))
        return self._ruler.length(_lines(snapped.intersection(self._around(HAIR))))

    def _around(self, metres: float) -> QgsGeometry:
        return self._outline.buffer(self._ruler.in_map_units(metres), 4) if metres else self._outline

    def _beyond_a_point(self, length: float) -> float:
        """The length; 0 if it is not longer than the tolerance."""
        return length if length > self._tolerance / 1000 else 0.0


def outline(shape: QgsGeometry) -> QgsGeometry:
    """All rings of an area."""
    return QgsGeometry(shape.constGet().boundary())


def _lines(shared: QgsGeometry) -> QgsGeometry:
    """The lines of an intersection of outlines, without isolated points."""
    if shared.type() != Qgis.GeometryType.Line or shared.wkbType() == Qgis.WkbType.GeometryCollection:
        shared.convertGeometryCollectionToSubclass(Qgis.GeometryType.Line)
    return shared


def _pieces(lines: QgsGeometry) -> int:
    """The number of lines after merging connected ones."""
    return len(lines.mergeLines().asGeometryCollection())
