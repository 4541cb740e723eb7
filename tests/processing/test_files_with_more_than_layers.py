"""A file that holds more than the layer that is written keeps it: projects, tables, sheets, layers of other names."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from example_areas import areas
from example_runs import call, contents
from examples import EXAMPLES
from file_formats import DRIVERS, add_layer, in_file, layer_names
from made_layers import CancelAfter, layer_of
from qgis.core import QgsProject
from test_nothing_lost import WRITING_LAYERS, attempt, names_in, snapshot

INDEX = "socioeconomicindex"
WITH_FIELDS = [end for end in DRIVERS if end != "dxf"]
"""Formats that take the fields of a result; QGIS writes no dxf with fields."""
WHOLE = [end for end in DRIVERS if end != "gpkg"]
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


def write_index(folder: Path, place: object) -> object:
    """What the run gives that writes an index of twelve areas to `place`."""
    return attempt(INDEX, call(INDEX, folder, OUTPUT=str(place)))


@pytest.fixture
def place(tmp_path: Path) -> Path:
    made = tmp_path / "made"
    made.mkdir()
    return made


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
    (name, *_) = [name for name, end in EXAMPLES[id].outputs.items() if end == "gpkg"]
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


@pytest.mark.parametrize("is_there", [False, True])
@pytest.mark.parametrize("end", WHOLE)
def test_a_format_that_is_written_as_a_whole_takes_no_further_layer(provider, folder, place, end, is_there) -> None:
    file = place / f"theirs.{end}"
    if is_there:
        file.write_text("theirs") if end == "dxf" else add_layer(file, "theirs", areas())
    before, names = snapshot(place), names_in(place)
    for address in (in_file(file, "more"), f"{file}|layername=more", f"ogr:{file}|layername=more"):
        said = write_index(folder, address)
        assert isinstance(said, str)
        assert "written as a whole" in said
        assert snapshot(place) == before
        assert names_in(place) == names


@pytest.mark.parametrize("end", [end for end in WHOLE if end in WITH_FIELDS])
def test_the_layer_that_a_file_is_named_by_is_the_file(provider, folder, place, end) -> None:
    file = place / f"made.{end}"
    for _ in range(2):
        made = write_index(folder, in_file(file, "made"))
        assert isinstance(made, dict), made
        assert layer_of(made["OUTPUT"]).featureCount() == 12


@pytest.mark.parametrize("is_there", [False, True])
@pytest.mark.parametrize("id", WRITING_LAYERS)
def test_all_outputs_of_a_run_go_into_one_file(provider, folder, place, id, is_there) -> None:
    """Tables without geometry among them, and two at once."""
    file = place / "all.gpkg"
    if is_there:
        add_layer(file, "theirs", areas())
    outputs = [name for name, kind in EXAMPLES[id].outputs.items() if kind == "gpkg"]
    places = {name: in_file(file, f"my_{name}") for name in outputs}
    plain = attempt(id, call(id, folder))
    for _ in range(2):
        made = attempt(id, call(id, folder, **places))
        assert isinstance(made, dict), made
        for name in outputs:
            assert made[name] == f"{file}|layername=my_{name}"
            assert layer_of(made[name]).featureCount() == layer_of(plain[name]).featureCount()
    assert layer_names(file) == sorted([f"my_{name}" for name in outputs] + ["theirs"] * is_there)


@pytest.mark.parametrize("asked", [0, 1, 12, 13, 14])
def test_cancelled_every_layer_of_a_file_is_as_it_was(provider, folder, place, asked) -> None:
    file = place / "all.gpkg"
    add_layer(file, "theirs", areas())
    places = {"OUTPUT": in_file(file, "made")}
    assert isinstance(attempt(INDEX, call(INDEX, folder, **places)), dict)
    before = [contents({f"{one}.gpkg": f"{file}|layername={one}"}) for one in ("theirs", "made")]
    feedback = CancelAfter(asked)
    attempt(INDEX, call(INDEX, folder, **places), feedback)
    assert feedback.isCanceled()
    assert [contents({f"{one}.gpkg": f"{file}|layername={one}"}) for one in ("theirs", "made")] == before
    assert layer_names(file) == ["made", "theirs"]


def test_names_in_other_letters_case_are_one_layer(provider, folder, place) -> None:
    file = place / "all.gpkg"
    for name in ("made", "theirs"):
        add_layer(file, name, areas())
    made = write_index(folder, in_file(file, "MADE"))
    assert layer_names(file) == ["MADE", "theirs"]
    assert layer_of(made["OUTPUT"]).fields().lookupField("sei_2023") >= 0


@pytest.mark.parametrize(("theirs", "mine"), [("ÅR", "år"), ("Straße", "Strasse")])
def test_names_that_a_file_keeps_apart_are_two_layers(provider, folder, place, theirs, mine) -> None:
    file = place / "all.gpkg"
    for name in ("other", theirs):
        add_layer(file, name, areas())
    assert isinstance(write_index(folder, in_file(file, mine)), dict)
    assert layer_names(file) == sorted(["other", theirs, mine])


@pytest.mark.parametrize("id", WRITING_LAYERS)
def test_a_path_that_qgis_could_not_open_again_is_refused(provider, folder, tmp_path, id) -> None:
    (tmp_path / "a|b").mkdir()
    (name, *_) = [name for name, end in EXAMPLES[id].outputs.items() if end == "gpkg"]
    before = snapshot(tmp_path)
    for file in (tmp_path / "a|b.gpkg", tmp_path / "a|b" / "c.gpkg", tmp_path / "a|b.shp"):
        for address in (str(file), f"ogr:{file}", in_file(file, "made"), f"{file}|layername=made"):
            said = attempt(id, call(id, folder, **{name: address}))
            assert "with a '|' in the path" in said
    assert snapshot(tmp_path) == before


def test_a_file_that_another_program_holds_locked_is_a_sentence(provider, folder, place) -> None:
    file = place / "made.gpkg"
    assert isinstance(write_index(folder, file), dict)
    before = file.read_bytes()
    with closing(sqlite3.connect(file)) as other:
        other.execute("PRAGMA journal_mode = DELETE")
        other.execute("BEGIN EXCLUSIVE")
        said = write_index(folder, file)
    assert isinstance(said, str)
    assert "locked" in said
    assert contents({"made.gpkg": str(file)})["made.gpkg"]
    assert len(file.read_bytes()) == len(before)


def test_the_log_of_a_database_that_was_removed_is_not_played_into_the_new_one(provider, folder, place) -> None:
    file = place / "made.gpkg"
    add_layer(file, "made", areas())
    with closing(sqlite3.connect(file)) as other:
        other.execute("PRAGMA journal_mode = WAL")
        other.execute("CREATE TABLE theirs (a TEXT)")
        other.commit()
        log = file.with_name("made.gpkg-wal").read_bytes()
    file.unlink()
    file.with_name("made.gpkg-wal").write_bytes(log)
    made = write_index(folder, file)
    assert isinstance(made, dict), made
    assert layer_of(made["OUTPUT"]).featureCount() == 12
    assert layer_names(file) == ["made"]
