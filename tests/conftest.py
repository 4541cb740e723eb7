"""What tests share: the provider in a real QGIS, made-up areas, and the data beside the project."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import settings
from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
)

# What CI says is the same for the same code; elsewhere hypothesis goes on exploring.
settings.register_profile("ci", derandomize=True)
if os.environ.get("CI"):
    settings.load_profile("ci")

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="session")
def sample() -> Path:
    """The folder with the made-up municipality."""
    return ROOT / "resources" / "sample"


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """The folder with real tables and areas; it lies beside the project and is no part of it."""
    folder = ROOT.parent / "shared" / "data"
    if not folder.is_dir():
        pytest.skip("the data beside the project (../shared/data) are not on this machine")
    return folder


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
