"""What tests of algorithms share."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from qgis.core import QgsFeature, QgsVectorLayer


@pytest.fixture
def make_table() -> Callable[..., QgsVectorLayer]:
    """A table without geometry: make_table("code:string,x:double", [("0114A0010", 1.0), ...])."""

    def make(fields: str, rows: list[tuple], name: str = "table") -> QgsVectorLayer:
        layer = QgsVectorLayer(
            "NoGeometry?" + "&".join(f"field={field}" for field in fields.split(",")), name, "memory"
        )
        features = []
        for row in rows:
            feature = QgsFeature(layer.fields())
            feature.setAttributes(list(row))
            features.append(feature)
        assert layer.dataProvider().addFeatures(features)[0]
        return layer

    return make
