"""The zip through QGIS's own plugin manager in the real desktop: installed, upgraded while in use, and gone again."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest
from desktop import seen_in_profile
from zips import TOP, build_zip, changed_zip, copy_sources

OLD, GONE = "0.0.1", "indices/only_once.py"


def _of_version(built: Path, target: Path, version: str, **more: bytes) -> Path:
    """The zip with another version in its metadata and in its code."""
    with zipfile.ZipFile(built) as archive:
        metadata, words = (archive.read(f"{TOP}/{name}").decode() for name in ("metadata.txt", "words.py"))
    lines = [f"version={version}" if line.startswith("version=") else line for line in metadata.splitlines()]
    files = {"metadata.txt": "\n".join(lines).encode(), "words.py": f"{words}\nVERSION = '{version}'\n".encode()}
    return changed_zip(built, target, {**files, **more})


@pytest.fixture(scope="module")
def seen(tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, object]]:
    """What the desktop was like before, with each version, and after."""
    folder = tmp_path_factory.mktemp("installer")
    built = build_zip(copy_sources(tmp_path_factory.mktemp("sources")))
    old = _of_version(built, folder / "old.zip", OLD, **{GONE: b"TEXT = 'of the old version'\n"})
    new = _of_version(built, folder / "new.zip", "0.0.2")
    given = {"SEGBARO_OLD_ZIP": str(old), "SEGBARO_NEW_ZIP": str(new)}
    found = seen_in_profile("inside_installer.py", folder, "", given)
    assert "failed" not in found, found["failed"]
    return found


def test_there_was_nothing_before(seen) -> None:
    before = seen["before"]
    assert not before["provider"]
    assert {name: what for name, what in before.items() if name.startswith("kept_") and what} == {}


def test_it_installs(seen) -> None:
    first = seen["first"]
    assert (first["version"], first["said_by_code"]) == (OLD, OLD)
    assert first["state"]["provider"]
    assert first["state"]["docks"] == ["Segregationsbarometern"]
    assert f"python/plugins/{TOP}/{GONE}" in first["files"]


def test_it_upgrades_while_the_dock_and_dialogs_are_open(seen) -> None:
    """The new code runs, files of the old version are gone, and everything is there once."""
    upgraded, first = seen["upgraded"], seen["first"]
    assert seen["dock_open"]
    assert (upgraded["version"], upgraded["said_by_code"]) == ("0.0.2", "0.0.2")
    assert f"python/plugins/{TOP}/{GONE}" not in upgraded["files"]
    for what in ("algorithms", "docks", "actions", "menu", "toolbar", "functions", "ours", "named"):
        assert upgraded["state"][what] == first["state"][what], what


def test_nothing_goes_wrong_meanwhile(seen) -> None:
    assert seen["errors"] == []


@pytest.mark.parametrize("what", ["provider", "docks", "actions", "menu", "toolbar", "functions", "ours", "named"])
def test_it_uninstalls_from_the_desktop_without_a_trace(seen, what) -> None:
    assert seen["after"][what] == seen["before"][what]


def test_nothing_listens_on_to_project_and_canvas(seen) -> None:
    """No timer either: each of the plugin's is one of `ours`, which is empty."""
    before, after = seen["before"]["connections"], seen["after"]["connections"]
    assert {name: count for name, count in after.items() if count > before[name]} == {}


@pytest.mark.parametrize("what", ["files", "keys", "modules", "paths", "known"])
def test_it_uninstalls_from_the_profile_without_a_trace(seen, what) -> None:
    assert seen["after"][f"kept_{what}"] == []
