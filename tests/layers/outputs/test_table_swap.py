"""A finished table of a file takes the name of an earlier one, or the file stays as it was and a sentence says why."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import QgsCoordinateTransformContext, QgsVectorFileWriter, QgsVectorLayer

from segbaro_plugin.layers.errors import LayerError
from segbaro_plugin.layers.outputs.file_layers import layers_of_file
from segbaro_plugin.layers.outputs.table_swap import swap_file_table


def write(path: Path, table: str, areas: QgsVectorLayer) -> None:
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.layerName = table
    if path.exists():
        options.actionOnExistingFile = QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer
    QgsVectorFileWriter.writeAsVectorFormatV3(areas, str(path), QgsCoordinateTransformContext(), options)


@pytest.fixture
def file(make_areas, tmp_path: Path) -> Path:
    """A file with the layers "areas" (one row), "other" (two) and "draft" (three)."""
    path = tmp_path / "a.gpkg"
    for rows, table in enumerate(("areas", "other", "draft"), start=1):
        write(path, table, make_areas("x:double", [(1.0,)] * rows))
    return path


def rows_of(path: Path) -> dict[str, int]:
    names = layers_of_file(path)
    return {name: QgsVectorLayer(f"{path}|layername={name}", name).featureCount() for name in names}


@pytest.mark.parametrize(("table", "left"), [("areas", {"areas": 3, "other": 2}), ("new", {"areas": 1, "new": 3})])
def test_a_table_takes_the_name(file, table: str, left: dict[str, int]) -> None:
    swap_file_table(file, "draft", table)
    assert rows_of(file) == {"other": 2, **left}


@pytest.mark.parametrize("content", [None, b"", b"no database", b"SQLite format 3\0 but no more"])
def test_a_file_that_cannot_be_opened_is_said(file, content: bytes | None) -> None:
    other = file.with_name("other.gpkg")
    if content is not None:
        other.write_bytes(content)
    with pytest.raises(LayerError, match=r"other\.gpkg"):
        swap_file_table(other, "draft", "areas")
    assert rows_of(file) == {"areas": 1, "other": 2, "draft": 3}
