"""Made-up areas to draw: squares in rows, each two kilometres wide."""

from __future__ import annotations

from collections.abc import Callable
from math import ceil, sqrt

import pytest
from qgis.core import QgsFeature, QgsField, QgsGeometry, QgsRectangle, QgsVectorLayer
from qgis.PyQt.QtCore import QMetaType

from segbaro_plugin.cartography.style.apply import DrawnMap, MapStyle, apply_style
from segbaro_plugin.layers.indicators.layer_indicators import indicators_of
from segbaro_plugin.layers.places.filter import PlaceFilter
from tests.cartography.kilometres import AREAS, FIELDS

SIDE = 2000.0


@pytest.fixture
def squares() -> Callable[..., QgsVectorLayer]:
    """squares([1.5, None], statuses={1: "suppressed"}): a layer with the fields `field` and `status`."""

    def make(
        values: list[float | None],
        statuses: dict[int, str] | None = None,
        field: str = "sei_2024",
        name: str = "Områden",
    ) -> QgsVectorLayer:
        made = QgsVectorLayer("Polygon?crs=EPSG:3006", name, "memory")
        fields = [QgsField(field, QMetaType.Type.Double), QgsField("status", QMetaType.Type.QString)]
        assert made.dataProvider().addAttributes(fields)
        made.updateFields()
        across = ceil(sqrt(len(values)))
        features = []
        for i, value in enumerate(values):
            left, low = 410_000 + SIDE * (i % across), 6_580_000 + SIDE * (i // across)
            feature = QgsFeature(made.fields())
            feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(left, low, left + SIDE, low + SIDE)))
            feature.setAttributes([value, (statuses or {}).get(i, "ok" if value is not None else "missing")])
            features.append(feature)
        assert made.dataProvider().addFeatures(features)[0]
        made.updateExtents()
        return made

    return make


@pytest.fixture
def kilometres(make_areas) -> QgsVectorLayer:
    return make_areas(FIELDS, AREAS)


@pytest.fixture
def draw(kilometres) -> Callable[..., DrawnMap]:
    """draw("low_standard", 2022, MapStyle(...)) draws `kilometres`."""

    def call(id: str, year: int, style: MapStyle, place: PlaceFilter | None = None, language: str = "en") -> DrawnMap:
        indicator = next(one for one in indicators_of(kilometres) if one.id == id)
        return apply_style(kilometres, indicator, year, style, place, language)

    return call
