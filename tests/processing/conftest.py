"""What tests of algorithms share."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from example_runs import write_given
from large_index import MANY
from postgis import Server, lacking
from qgis.core import QgsFeature, QgsVectorLayer
from qgis_process import InterruptedProcess, QgisProcess
from small_disks import mounted


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


@pytest.fixture
def write(tmp_path: Path) -> Callable[..., str]:
    """A text as a file: write("region;2023\\n0114;1\\n") gives its path."""

    def make(text: str, name: str = "table.csv") -> str:
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        return str(path)

    return make


@pytest.fixture
def areas(make_areas) -> QgsVectorLayer:
    """Three DeSO with names, for the tests that make no areas of their own."""
    return make_areas("desokod:string,namn:string", [("0114A0010", "Ås"), ("0114A0020", "Ö"), ("0114A0030", "Ek")])


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with the files that examples name."""
    write_given(tmp_path / "given")
    return tmp_path / "given"


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """An empty folder for results."""
    made = tmp_path / "made"
    made.mkdir()
    return made


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 8 MB."""
    disk = tmp_path / "disk"
    disk.mkdir()
    with mounted(disk, "size=8m"):
        yield disk


@pytest.fixture
def many(make_areas) -> QgsVectorLayer:
    """So many areas that a run over them can be stopped in the middle (`large_index`)."""
    fields = "code:string,kommun:string,a_2022:double,b_2022:double,c_2022:double"
    return make_areas(fields, [(f"{i:04}", f"k{i}", 10.0, 20.0, 30.0) for i in range(MANY)])


@pytest.fixture(scope="session")
def qgis_process(tmp_path_factory: pytest.TempPathFactory) -> QgisProcess:
    """A real qgis_process that speaks English."""
    return QgisProcess(tmp_path_factory.mktemp("qgis_process"))


@pytest.fixture(scope="session")
def interrupted_process(tmp_path_factory: pytest.TempPathFactory) -> InterruptedProcess:
    """A real qgis_process that is interrupted in the middle of a run."""
    return InterruptedProcess(tmp_path_factory.mktemp("interrupted"))


@pytest.fixture(scope="session")
def postgis() -> Iterator[Server]:
    """A real PostGIS; where it is not installed the tests that want it are skipped, and say what is lacking."""
    if lacking():
        pytest.skip(lacking())
    server = Server()
    server.start()
    yield server
    server.stop()
