"""Cancelling and failing: an output is whole or absent, whatever it is written to."""

from __future__ import annotations

from pathlib import Path

import pytest
from file_formats import in_file
from large_index import MANY, index
from made_layers import CancelAfter
from qgis.core import QgsProcessingException, QgsVectorLayer

from segbaro_plugin.layers.outputs.discard import discard


@pytest.mark.parametrize("name", ["made.gpkg", "made.shp", "made.csv", "made.fgb", "made.geojson"])
@pytest.mark.parametrize("asked", [MANY + 1, MANY + 2])
def test_cancelled_while_it_is_written_a_file_is_not_there(provider, many, tmp_path: Path, name, asked) -> None:
    assert index(many, str(tmp_path / name), CancelAfter(asked)) == {}
    assert list(tmp_path.iterdir()) == []


def test_not_cancelled_it_is_whole(provider, many, tmp_path: Path) -> None:
    made = index(many, str(tmp_path / "made.gpkg"), CancelAfter(10 * MANY))["OUTPUT"]
    assert QgsVectorLayer(made, "again").featureCount() == MANY


def test_other_layers_of_the_file_stay(provider, many, tmp_path: Path) -> None:
    path = tmp_path / "all.gpkg"
    assert isinstance(index(many, in_file(path, "first")), dict)
    assert index(many, in_file(path, "second"), CancelAfter(MANY + 1)) == {}
    assert QgsVectorLayer(f"{path}|layername=first", "first").featureCount() == MANY
    assert not QgsVectorLayer(f"{path}|layername=second", "second").isValid()


def test_cancelled_while_it_is_read_nothing_is_opened(provider, many, tmp_path: Path) -> None:
    assert index(many, str(tmp_path / "made.gpkg"), CancelAfter(3)) == {}
    assert list(tmp_path.iterdir()) == []


def test_a_run_that_fails_leaves_nothing_either(run, make_areas, monkeypatch, tmp_path: Path) -> None:
    """The second of two outputs cannot be written, so the first is not left behind."""
    rows = [(f"{i:04}", f"k{i}", 1.0, 2.0, 3.0) for i in range(5)]
    areas = make_areas("code:string,kommun:string,a_2022:double,b_2022:double,c_2022:double", rows)
    (tmp_path / "dir.gpkg").mkdir()
    with pytest.raises(QgsProcessingException):
        run("areatypetransitions", INPUT=areas, TYPE_FROM="a_2022", TYPE_TO="b_2022",
            OUTPUT=str(tmp_path / "table.gpkg"), AREAS_OUTPUT=str(tmp_path / "dir.gpkg"))  # fmt: skip
    assert [path.name for path in tmp_path.iterdir()] == ["dir.gpkg"]


def test_what_is_not_there_can_be_discarded(tmp_path: Path) -> None:
    discard(str(tmp_path / "never.gpkg"))
    discard("memory-layer-id")
