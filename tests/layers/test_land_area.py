"""Areas have the size that they have on the ground, whatever they are drawn in."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsRectangle, QgsVectorLayer

from segbaro_plugin.layers.errors import LayerError
from segbaro_plugin.layers.land_area import is_polygons, land_areas


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
