"""The same sources give the same zip, byte for byte, wherever, whenever and by whomever it is built."""

from __future__ import annotations

import os
import shutil
import tempfile
import zipfile
from pathlib import Path

import pytest
from zips import ROOT, build_zip, copy_sources

OTHER = {"LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8", "TZ": "Pacific/Kiritimati", "PYTHONHASHSEED": "7"}
USUAL = {"LC_ALL": "C", "LANG": "C", "TZ": "UTC", "PYTHONHASHSEED": "0"}


@pytest.fixture(scope="module")
def first(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build_zip(copy_sources(tmp_path_factory.mktemp("one")), USUAL, umask=0o022)


def test_another_folder_time_umask_locale_and_order_give_the_same_bytes(first, tmp_path) -> None:
    folder = copy_sources(tmp_path / "två mappar, Åsköping", backwards=True)
    for path in folder.rglob("*"):
        os.utime(path, (1_000_000_000, 1_000_000_000))
        path.chmod(0o700)
    (folder / "segbaro_plugin" / "__pycache__").mkdir()
    (folder / "segbaro_plugin" / "__pycache__" / "words.cpython-311.pyc").write_bytes(b"left by a run")
    (folder / "segbaro_plugin" / ".DS_Store").write_bytes(b"left by a file manager")
    (folder / "resources" / "sample" / "README.md~").write_bytes(b"left by an editor")
    assert build_zip(folder, OTHER, umask=0o077).read_bytes() == first.read_bytes()


def test_a_second_build_in_the_same_folder_gives_the_same_bytes(first) -> None:
    before = first.read_bytes()
    assert build_zip(first.parent.parent, USUAL).read_bytes() == before


def test_another_user_gives_the_same_bytes(first, tmp_path_factory) -> None:
    if os.geteuid() != 0:
        pytest.skip("only root can build as another user")
    if not all(above.stat().st_mode & 0o001 for above in ROOT.parents):
        pytest.skip("this checkout lies in a folder that other users may not enter")
    folder = copy_sources(tmp_path_factory.mktemp("nobody"))
    for above in folder.parents:
        if Path(tempfile.gettempdir()) in above.parents:  # pytest keeps its folders to itself
            above.chmod(0o755)
    for path in (folder, *folder.rglob("*")):
        shutil.chown(path, "nobody")
    assert build_zip(folder, {**USUAL, "HOME": "/nonexistent"}, user="nobody").read_bytes() == first.read_bytes()


def test_no_entry_says_when_or_by_whom_it_was_made(first) -> None:
    with zipfile.ZipFile(first) as archive:
        assert {(e.date_time, e.create_system, e.external_attr, e.extra) for e in archive.infolist()} == {
            ((2020, 1, 1, 0, 0, 0), 3, 0o644 << 16, b"")
        }
        assert archive.namelist() == sorted(archive.namelist(), key=lambda name: name.split("/"))


@pytest.mark.parametrize("qt", [5, 6])
def test_both_lreleases_make_the_same_translations(first, tmp_path, qt) -> None:
    program = Path(f"/usr/lib/qt{qt}/bin/lrelease")
    if not program.exists():
        pytest.skip(f"there is no lrelease of Qt {qt}")
    folder = copy_sources(tmp_path)
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin" / "lrelease").symlink_to(program)
    path = os.pathsep.join([str(tmp_path / "bin"), os.environ["PATH"]])
    assert build_zip(folder, {**USUAL, "PATH": path}).read_bytes() == first.read_bytes()
