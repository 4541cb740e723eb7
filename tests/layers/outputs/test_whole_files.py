"""Files are written under names that nobody can foresee, follow no link, and are whole or not there."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from segbaro_plugin.layers.outputs.draft_folders import draft_folder
from segbaro_plugin.layers.outputs.moves import publish
from segbaro_plugin.layers.write.rows import write_text
from segbaro_plugin.layers.write.table_file import Column, write_table

ENDINGS = ["txt", "csv", "xlsx", "svg"]


def write(path: Path) -> None:
    """A file of that kind, by the function that writes it."""
    if path.suffix in (".csv", ".xlsx"):
        write_table(path, [Column("a", float, [1.0])], "en")
    else:
        write_text(path, "new")


@pytest.mark.skipif(os.name == "nt", reason="links need rights on Windows")
@pytest.mark.parametrize("ending", ENDINGS)
def test_a_link_with_the_old_name_of_drafts_is_not_followed(tmp_path: Path, ending: str) -> None:
    (tmp_path / "mine").write_text("mine")
    target = tmp_path / f"out.{ending}"
    target.with_name(target.name + ".part").symlink_to(tmp_path / "mine")
    write(target)
    assert (tmp_path / "mine").read_text() == "mine"
    assert target.with_name(target.name + ".part").is_symlink()
    assert target.stat().st_size


@pytest.mark.parametrize("ending", ENDINGS)
def test_a_file_of_somebody_with_the_old_name_stays(tmp_path: Path, ending: str) -> None:
    other = tmp_path / f"out.{ending}.part"
    other.write_text("theirs")
    write(tmp_path / f"out.{ending}")
    assert other.read_text() == "theirs"
    assert sorted(path.name for path in tmp_path.iterdir()) == [f"out.{ending}", f"out.{ending}.part"]


def test_what_fails_leaves_what_was_there_and_nothing_else(tmp_path: Path) -> None:
    target = tmp_path / "out.txt"
    target.write_text("before")
    with pytest.raises(UnicodeEncodeError):
        write_text(target, "half \udc80")
    assert target.read_text() == "before"
    assert [path.name for path in tmp_path.iterdir()] == ["out.txt"]


def test_two_at_once_do_not_meet(tmp_path: Path) -> None:
    target = tmp_path / "out.txt"
    with draft_folder(target) as one, draft_folder(target) as other:
        assert one != other
        (one / "out.txt").write_text("1")
        (other / "out.txt").write_text("2")
        publish({other / "out.txt": target})
        publish({one / "out.txt": target})
    assert target.read_text() == "1"
    assert [path.name for path in tmp_path.iterdir()] == ["out.txt"]
