"""Whatever order and unit a service sends its coordinates in, the areas lie where they should."""

from __future__ import annotations

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsGeometry, QgsProject

from segbaro_plugin.layers.boundaries.sent_coordinates import in_sweref
from segbaro_plugin.layers.errors import LayerError

pytestmark = pytest.mark.usefixtures("qgis_app")
SQUARE = "POLYGON((400000 6500000, 401000 6500000, 401000 6501000, 400000 6501000, 400000 6500000))"


def shape(*, degrees: bool, turned: bool) -> QgsGeometry:
    made = QgsGeometry.fromWkt(SQUARE)
    if degrees:
        systems = [QgsCoordinateReferenceSystem(name) for name in ("EPSG:3006", "EPSG:4326")]
        made.transform(QgsCoordinateTransform(*systems, QgsProject.instance()))
    if turned:
        made.get().swapXy()
    return made


@pytest.mark.parametrize("degrees", [False, True])
@pytest.mark.parametrize("turned", [False, True])
def test_metres_and_degrees_in_either_order(degrees, turned) -> None:
    sent = shape(degrees=degrees, turned=turned)
    before = sent.asWkt()
    (found,) = in_sweref([sent])
    expected = QgsGeometry.fromWkt(SQUARE)
    assert found.symDifference(expected).area() < 1.0
    assert sent.asWkt() == before


@pytest.mark.parametrize(
    "wkt", ["POLYGON((0 0, 1 0, 1 1, 0 0))", "POLYGON((13 48, 14 48, 14 49, 13 48))", "POINT EMPTY"]
)
def test_what_lies_elsewhere_is_a_sentence(wkt) -> None:
    with pytest.raises(LayerError, match="nowhere in Sweden"):
        in_sweref([QgsGeometry.fromWkt(wkt)])
