"""Cancelling and failing: an output is whole or absent, whatever it is written to."""

from __future__ import annotations

from pathlib import Path

import pytest
from made_layers import CancelAfter
from qgis.core import (
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsVectorLayer,
)

from segbaro_plugin.layers.outputs.discard import discard

MANY = 2500
FIELDS = "code:string,kommun:string,a_2022:double,b_2022:double,c_2022:double"


@pytest.fixture
def areas(make_areas) -> QgsVectorLayer:
    return make_areas(FIELDS, [(f"{i:04}", f"k{i}", 10.0, 20.0, 30.0) for i in range(MANY)])


def index(areas: object, feedback: QgsProcessingFeedback, output: str, **more: object) -> dict[str, object]:
    import processing

    inputs = {"LOW_STANDARD": "a_2022", "LOW_EDUCATION": "b_2022", "ASSISTANCE": "c_2022"}
    figures = {"REFERENCE": "figures", "MEAN": 9, "DEVIATION": 5}
    parameters = {"INPUT": areas, **inputs, **figures, "OUTPUT": output, **more}
    return processing.run("segbaro:socioeconomicindex", parameters, feedback=feedback)


@pytest.mark.parametrize("name", ["made.gpkg", "made.shp", "made.csv", "made.fgb", "made.geojson"])
@pytest.mark.parametrize("asked", [MANY + 1, MANY + 2])
def test_cancelled_while_it_is_written_a_file_is_not_there(provider, areas, tmp_path: Path, name, asked) -> None:
    assert index(areas, CancelAfter(asked), str(tmp_path / name)) == {}
    assert list(tmp_path.iterdir()) == []


def test_not_cancelled_it_is_whole(provider, areas, tmp_path: Path) -> None:
    made = index(areas, CancelAfter(10 * MANY), str(tmp_path / "made.gpkg"))["OUTPUT"]
    assert QgsVectorLayer(made, "again").featureCount() == MANY


def test_other_layers_of_the_file_stay(provider, areas, tmp_path: Path) -> None:
    path = tmp_path / "all.gpkg"
    index(areas, QgsProcessingFeedback(), f"ogr:dbname='{path}' table=\"first\" (geom)")
    assert index(areas, CancelAfter(MANY + 1), f"ogr:dbname='{path}' table=\"second\" (geom)") == {}
    assert QgsVectorLayer(f"{path}|layername=first", "first").featureCount() == MANY
    assert not QgsVectorLayer(f"{path}|layername=second", "second").isValid()


def test_cancelled_while_it_is_read_nothing_is_opened(provider, areas, tmp_path: Path) -> None:
    assert index(areas, CancelAfter(3), str(tmp_path / "made.gpkg")) == {}
    assert list(tmp_path.iterdir()) == []


def test_a_run_that_fails_leaves_nothing_either(run, make_areas, monkeypatch, tmp_path: Path) -> None:
    """The second of two outputs cannot be written, so the first is not left behind."""
    rows = [(f"{i:04}", f"k{i}", 1.0, 2.0, 3.0) for i in range(5)]
    areas = make_areas(FIELDS, rows)
    (tmp_path / "dir.gpkg").mkdir()
    with pytest.raises(QgsProcessingException):
        run("areatypetransitions", INPUT=areas, TYPE_FROM="a_2022", TYPE_TO="b_2022",
            OUTPUT=str(tmp_path / "table.gpkg"), AREAS_OUTPUT=str(tmp_path / "dir.gpkg"))  # fmt: skip
    assert [path.name for path in tmp_path.iterdir()] == ["dir.gpkg"]


def test_what_is_not_there_can_be_discarded(tmp_path: Path) -> None:
    discard(str(tmp_path / "never.gpkg"))
    discard("memory-layer-id")
