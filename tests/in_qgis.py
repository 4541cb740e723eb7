"""What tests in a real QGIS share: the provider, made-up areas, an empty project after each test."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
)


class Heard(QgsProcessingFeedback):
    """Feedback that remembers what it was told."""

    def __init__(self) -> None:
        super().__init__(False)
        self.said: list[str] = []
        self.warned: list[str] = []

    def pushInfo(self, info: str) -> None:
        self.said.append(info)

    def pushWarning(self, warning: str) -> None:
        self.warned.append(warning)


@pytest.fixture
def heard() -> Heard:
    return Heard()


@pytest.fixture(scope="session")
def provider(qgis_processing: None) -> Iterator[object]:
    from segbaro_plugin.processing.provider import SegbaroProvider

    registered = SegbaroProvider()
    QgsApplication.processingRegistry().addProvider(registered)
    yield registered
    QgsApplication.processingRegistry().removeProvider(registered)


@pytest.fixture
def run(provider: object, heard: Heard) -> Callable[..., dict[str, object]]:
    """Runs an algorithm of Segbaro as a script would: run("joinindicators", INPUT=..., ...)."""
    import processing

    def call(id: str, **parameters: object) -> dict[str, object]:
        return processing.run(f"segbaro:{id}", parameters, feedback=heard)

    return call


@pytest.fixture
def make_areas() -> Callable[..., QgsVectorLayer]:
    """Unit squares in a row: make_areas("code:string,x:double", [("0114A0010", 1.0), ...])."""

    def make(fields: str, rows: list[tuple], crs: str = "EPSG:3006", name: str = "areas") -> QgsVectorLayer:
        definition = "&".join(f"field={field}" for field in fields.split(","))
        layer = QgsVectorLayer(f"Polygon?crs={crs}&{definition}", name, "memory")
        features = []
        for i, row in enumerate(rows):
            feature = QgsFeature(layer.fields())
            feature.setAttributes(list(row))
            feature.setGeometry(QgsGeometry.fromWkt(f"POLYGON(({i} 0, {i + 1} 0, {i + 1} 1, {i} 1, {i} 0))"))
            features.append(feature)
        assert layer.dataProvider().addFeatures(features)[0]
        return layer

    return make


@pytest.fixture(autouse=True)
def _clean_project() -> Iterator[None]:
    yield
    QgsProject.instance().clear()
    Path(QgsApplication.qgisSettingsDirPath(), "segbaro", "national_index.json").unlink(missing_ok=True)
