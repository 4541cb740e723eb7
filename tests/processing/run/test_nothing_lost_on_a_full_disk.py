"""On a full disk a result is whole or absent, and what was there before is as it was."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from example_runs import attempt, call
from examples import EXAMPLES
from file_formats import add_layer, in_file, layer_names
from folder_contents import layers_in, names_in
from large_index import MANY, index
from qgis.core import QgsVectorLayer

ROOM = (0, 4, 8, 16, 32, 48, 64, 96, 128, 192, 256, 512)
"""How much is left on the disk, in kB."""


def fill(disk: Path, room: int) -> None:
    """Leaves so many kB free."""
    free = shutil.disk_usage(disk).free
    (disk / "ballast").write_bytes(bytes(max(free - room * 1024, 0)))


@pytest.mark.parametrize("id", sorted(EXAMPLES))
def test_on_a_full_disk_the_earlier_result_stays(provider, folder, small_disk, id) -> None:
    into = small_disk / "made"
    assert isinstance(attempt(id, call(id, folder, into=into)), dict)
    before, names = layers_in(into), names_in(into)
    for room in ROOM:
        fill(small_disk, room)
        said = attempt(id, call(id, folder, into=into))
        (small_disk / "ballast").unlink()
        if isinstance(said, str):
            assert layers_in(into) == before, (room, said)
            assert "\n" not in said
        before = layers_in(into)
        assert names_in(into) == names, room


@pytest.mark.parametrize(
    "name", ["a.gpkg", "a.shp", "a.csv", "a.geojson", "a.fgb", "a.gml", "a.tab", "a.mif", "a.xlsx", "a.sqlite", "a.gdb"]
)
def test_on_a_full_disk_every_format_is_whole_or_absent(provider, many, small_disk, name) -> None:
    outcomes = set()
    for room in (0, 8, 32, 64, 132, 200, 300, 400, 600, 3000):
        shutil.rmtree(small_disk / "made", ignore_errors=True)
        (small_disk / "made").mkdir()
        fill(small_disk, room)
        made = index(many, str(small_disk / "made" / name))
        (small_disk / "ballast").unlink()
        outcomes.add(isinstance(made, dict))
        if isinstance(made, dict):
            assert QgsVectorLayer(made["OUTPUT"], "again").featureCount() == MANY
        else:
            assert names_in(small_disk / "made") == [], made
            assert ".segbaro" not in made
            assert "/0/" not in made
    assert outcomes == {True, False}


def rows_in(source: str) -> int:
    """How many rows can be read; after a full disk GDAL does not say it beforehand."""
    return sum(1 for _ in QgsVectorLayer(source, "again").getFeatures())


def finished_layers(file: Path) -> list[str]:
    """The layers of a file without drafts."""
    return [name for name in layer_names(file) if not name.startswith("segbaro_draft")]


@pytest.mark.parametrize("is_there", [False, True])
def test_on_a_full_disk_a_layer_of_a_file_is_whole_or_absent(provider, many, small_disk, is_there) -> None:
    """Beside a layer of somebody, which stays. What a full disk does not let go of goes with the next run."""
    file, outcomes = small_disk / "all.gpkg", set()
    add_layer(file, "theirs", many)
    if is_there:
        assert isinstance(index(many, in_file(file, "made")), dict)
    for room in (0, 8, 32, 64, 132, 200, 300, 400, 600, 3000):
        before = finished_layers(file)
        fill(small_disk, room)
        made = index(many, in_file(file, "made"))
        (small_disk / "ballast").unlink()
        outcomes.add(isinstance(made, dict))
        counts = {name: rows_in(f"{file}|layername={name}") for name in before}
        assert set(counts.values()) == {MANY}, (room, made)
        if isinstance(made, str):
            assert "segbaro_draft" not in made
            assert finished_layers(file) == before, (room, made)
        else:
            assert layer_names(file) == ["made", "theirs"]
    assert outcomes == {True, False}
