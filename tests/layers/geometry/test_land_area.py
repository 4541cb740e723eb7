"""Areas have the size that they have on the ground, whatever they are drawn in."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsRectangle, QgsVectorLayer

from segbaro_plugin.layers.errors import LayerError
from segbaro_plugin.layers.geometry.land_area import is_polygons, land_areas


def layer(crs: str, *boxes: QgsRectangle | None) -> QgsVectorLayer:
    made = QgsVectorLayer(f"Polygon?crs={crs}", "boxes", "memory")
    for box in boxes:
        feature = QgsFeature()
        if box is not None:
            feature.setGeometry(QgsGeometry.fromRect(box))
        assert made.dataProvider().addFeature(feature)
    return made


def measured(made: QgsVectorLayer) -> np.ndarray:
    ids = [feature.id() for feature in made.getFeatures()]
    return land_areas(made, ids, QgsProject.instance().transformContext())


def test_degrees_are_measured_on_the_ellipsoid() -> None:
    # a degree square at the equator of WGS 84, by the closed formula for a zone of the ellipsoid
    a, e2 = 6378.137, 0.00669437999014
    e, sine = e2**0.5, np.sin(np.radians(1.0))
    zone = (
        np.radians(1.0)
        * a**2
        * (1 - e2)
        * (sine / (2 * (1 - e2 * sine**2)) + np.log((1 + e * sine) / (1 - e * sine)) / (4 * e))
    )
    # its sides are geodesics and not the parallel, hence the tolerance
    assert measured(layer("EPSG:4326", QgsRectangle(15, 0, 16, 1)))[0] == pytest.approx(zone, rel=1e-4)


def test_sweref_99_tm_makes_areas_smaller_at_its_middle_and_that_is_mended() -> None:
    box = QgsRectangle(495_000, 6_600_000, 505_000, 6_610_000)
    assert measured(layer("EPSG:3006", box))[0] == pytest.approx(100 / 0.9996**2, rel=1e-6)


def test_equal_squares_of_a_town_are_equally_large() -> None:
    """SWEREF 99 TM stretches the eastern square a little more; together they are as large as on the ellipsoid."""
    boxes = [QgsRectangle(east, 6_584_000, east + side, 6_584_000 + side) for east, side in ((4e5, 1e3), (4.2e5, 2e3))]
    town = measured(layer("EPSG:3006", *boxes, QgsRectangle(4.1e5, 6_590_000, 4.11e5, 6_591_000), None))
    assert town[2] == town[0]
    assert town[1] == pytest.approx(4 * town[0], rel=1e-15)
    alone = [measured(layer("EPSG:3006", box))[0] for box in boxes]
    assert town[:2].sum() == pytest.approx(sum(alone), rel=1e-4)
    assert alone[1] / alone[0] != pytest.approx(4, rel=1e-5)
    assert np.isnan(town[3])


def test_squares_of_a_map_that_stretches_unevenly_are_as_large_as_on_the_ellipsoid() -> None:
    """Web Mercator draws a square in Ystad and one in Kiruna equally large; in Kiruna it is less than half."""
    south, north = (QgsRectangle(1.5e6, y, 1.51e6, y + 1e4) for y in (7_450_000, 10_420_000))
    both = measured(layer("EPSG:3857", south, north))
    assert both[1] / both[0] < 0.5
    assert both.tolist() == [measured(layer("EPSG:3857", one))[0] for one in (south, north)]


def test_a_feature_without_geometry_has_no_size() -> None:
    found = measured(layer("EPSG:3006", None, QgsRectangle(500_000, 6_600_000, 501_000, 6_601_000)))
    assert np.isnan(found[0])
    assert found[1] == pytest.approx(1, rel=1e-2)


def test_a_layer_that_lies_nowhere_is_refused() -> None:
    with pytest.raises(LayerError, match="no coordinate reference system"):
        measured(layer("", QgsRectangle(0, 0, 1, 1)))


def test_only_polygons_can_be_filled() -> None:
    assert is_polygons(layer("EPSG:3006"))
    assert not is_polygons(QgsVectorLayer("Point?crs=EPSG:3006", "points", "memory"))
