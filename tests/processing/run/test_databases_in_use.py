"""A GeoPackage that another program holds locked, or has left a log of."""

from __future__ import annotations

import sqlite3
from contextlib import closing

from example_areas import areas
from example_runs import contents, write_index
from file_formats import add_layer, layer_names
from made_layers import layer_of


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
