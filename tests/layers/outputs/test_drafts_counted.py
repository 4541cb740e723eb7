"""What was written is counted by reading it, whatever the file says of itself."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from qgis.core import (
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsFeatureSink,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from segbaro_plugin.layers.errors import LayerError
from segbaro_plugin.layers.outputs.destination import Destination
from segbaro_plugin.layers.outputs.draft import Draft
from segbaro_plugin.layers.outputs.file_draft import FileDraft
from segbaro_plugin.layers.outputs.table_draft import FileTableDraft

WRITTEN = 9


@pytest.fixture
def file(make_areas, tmp_path: Path) -> Path:
    """A GeoPackage with three areas that says of itself that it has nine."""
    path, options = tmp_path / "a.gpkg", QgsVectorFileWriter.SaveVectorOptions()
    areas = make_areas("x:double", [(1.0,)] * 3)
    QgsVectorFileWriter.writeAsVectorFormatV3(areas, str(path), QgsCoordinateTransformContext(), options)
    with closing(sqlite3.connect(path)) as data, data:
        data.execute("UPDATE gpkg_ogr_contents SET feature_count = ?", [WRITTEN])
    assert QgsVectorLayer(str(path), "a").featureCount() == WRITTEN
    return path


def written(draft: Draft, target: str, rows: int) -> Draft:
    """The draft after so many rows were written, as far as its sink knows."""
    taken = QgsVectorLayer("Polygon?crs=EPSG:3006&field=x:double", "taken", "memory")
    sink = draft.open(taken.dataProvider(), target)
    assert sink.addFeatures([QgsFeature() for _ in range(rows)], QgsFeatureSink.Flag.FastInsert)
    sink.close()
    return draft


@pytest.mark.parametrize(("rows", "whole"), [(WRITTEN, False), (4, False), (3, True), (0, True)])
@pytest.mark.parametrize("kind", ["file", "table"])
def test_rows_are_counted_and_not_believed(file, kind: str, rows: int, whole: bool) -> None:
    destination = Destination.read(f"{file}|layername=a")
    draft = FileDraft(destination, file, file.parent) if kind == "file" else FileTableDraft(destination, file)
    written(draft, f"{file}|layername=a", rows)
    if whole:
        draft.require_whole()
    else:
        with pytest.raises(LayerError, match=rf"\(3 of {rows} rows\)"):
            draft.require_whole()


@pytest.mark.parametrize("kind", ["file", "table"])
def test_what_gdal_says_on_closing_counts(file, kind: str) -> None:
    destination = Destination.read(f"{file}|layername=a")
    draft = FileDraft(destination, file, file.parent) if kind == "file" else FileTableDraft(destination, file)
    written(draft, f"{file}|layername=a", 3).sink.problem = "disk I/O error"
    with pytest.raises(LayerError, match="disk I/O error"):
        draft.require_whole()
