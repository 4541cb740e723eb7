"""What tests of algorithms share."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from postgis import Server, lacking
from qgis.core import QgsFeature, QgsVectorLayer
from qgis_process import QgisProcess


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


@pytest.fixture(scope="session")
def qgis_process(tmp_path_factory: pytest.TempPathFactory) -> QgisProcess:
    """A real qgis_process that speaks English."""
    return QgisProcess(tmp_path_factory.mktemp("qgis_process"))


@pytest.fixture(scope="session")
def postgis() -> Iterator[Server]:
    """A real PostGIS; where it is not installed the tests that want it are skipped, and say what is lacking."""
    if lacking():
        pytest.skip(lacking())
    server = Server()
    server.start()
    yield server
    server.stop()
