"""A file that holds more than the layer that is written keeps it: projects, tables, sheets, layers of other names."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from example_areas import areas, areas_in
from example_runs import WRITING_LAYERS, attempt, call, layer_outputs, write_index
from file_formats import WITH_FIELDS, add_layer, in_file
from folder_contents import names_in, snapshot
from made_layers import layer_of
from qgis.core import QgsProject

MORE_LAYERS = ["gpkg", "sqlite", "gdb", "xlsx", "ods", "kml"]
NAMES = ["made", "made.2022", "1 a-b", "ÅÄÖ", "Made_X"]


def sql(file: Path, *statements: str) -> None:
    with closing(sqlite3.connect(file)) as data:
        for one in statements:
            data.execute(one)
        data.commit()


def tables(file: Path) -> list[str]:
    with closing(sqlite3.connect(file)) as data:
        return [name for (name,) in data.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]


@pytest.fixture
def with_project(place: Path) -> Path:
    """A GeoPackage with one layer that is called as the file, and a project that QGIS has stored in it."""
    file = place / "made.gpkg"
    add_layer(file, "made", areas())
    assert QgsProject.instance().write(f"geopackage:{file}?projectName=My%20city")
    QgsProject.instance().clear()
    return file


@pytest.mark.parametrize("id", WRITING_LAYERS)
def test_a_file_with_a_stored_project_is_not_replaced_as_a_whole(provider, folder, with_project, id) -> None:
    before = with_project.read_bytes()
    (name, *_) = layer_outputs(id)
    said = attempt(id, call(id, folder, **{name: str(with_project)}))
    assert "also contains projects or tables (My city)" in said
    assert with_project.read_bytes() == before
    assert names_in(with_project.parent) == ["made.gpkg"]


def test_a_layer_of_a_file_with_a_stored_project_is_replaced_beside_it(provider, folder, with_project) -> None:
    made = write_index(folder, in_file(with_project, "made"))
    assert layer_of(made["OUTPUT"]).fields().lookupField("sei_2023") >= 0
    assert QgsProject.instance().read(f"geopackage:{with_project}?projectName=My%20city")


@pytest.mark.parametrize("end", ["gpkg", "sqlite"])
def test_a_database_of_another_program_is_not_replaced(provider, folder, place, end) -> None:
    file = place / f"made.{end}"
    sql(file, "CREATE TABLE notes (words TEXT)", "INSERT INTO notes VALUES ('keep me')")
    before = file.read_bytes()
    said = write_index(folder, file)
    assert isinstance(said, str)
    assert "notes" in said
    assert file.read_bytes() == before


@pytest.mark.parametrize("end", ["gpkg", "sqlite"])
def test_a_table_of_another_program_beside_the_layer_keeps_the_file(provider, folder, place, end) -> None:
    file = place / f"made.{end}"
    assert isinstance(write_index(folder, file), dict)
    sql(file, "CREATE TABLE notes (words TEXT)")
    said = write_index(folder, file)
    assert isinstance(said, str)
    assert "notes" in said
    assert "notes" in tables(file)


@pytest.mark.parametrize("end", MORE_LAYERS)
def test_a_second_layer_keeps_the_file(provider, folder, place, end) -> None:
    file = place / f"made.{end}"
    for name in ("made", "theirs"):
        add_layer(file, name, areas())
    before = snapshot(place)
    said = write_index(folder, file)
    assert isinstance(said, str)
    assert "contains other layers (theirs)" in said
    assert snapshot(place) == before


@pytest.mark.parametrize("id", WRITING_LAYERS)
def test_a_file_with_other_layers_is_not_replaced_as_a_whole(provider, folder, tmp_path, id) -> None:
    file = tmp_path / "theirs.gpkg"
    shutil.copy(areas_in("gpkg", folder), file)
    before = snapshot(tmp_path)
    (name, *_) = layer_outputs(id)
    assert "contains other layers (areas)" in attempt(id, call(id, folder, **{name: str(file)}))
    assert file.read_bytes() == before["theirs.gpkg"]


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("end", WITH_FIELDS)
def test_a_result_takes_the_place_of_its_earlier_self_in_every_format(provider, folder, place, end, name) -> None:
    """Formats change names of layers; the file has one layer that is named by it all the same."""
    file = place / f"{name}.{end}"
    assert isinstance(write_index(folder, file), dict)
    names = names_in(place)
    made = write_index(folder, file)
    assert isinstance(made, dict), made
    assert layer_of(made["OUTPUT"]).featureCount() == 12
    assert names_in(place) == names
