"""What stands in a folder before and after a run, for the tests beside this file."""

from __future__ import annotations

from pathlib import Path

from example_runs import contents, left


def files_of(folder: Path) -> list[Path]:
    """The files of a folder; what SQLite keeps for readers, and what a killed run has left, is none of them."""
    found = (path for path in folder.rglob("*") if path.is_file() and ".segbaro-" not in str(path))
    return sorted(path for path in found if not path.name.endswith(("-wal", "-shm")))


def names_in(folder: Path) -> list[str]:
    """What stands in a folder, drafts too."""
    return [name for name in left(folder) if not name.endswith(("-wal", "-shm"))]


def snapshot(folder: Path) -> dict[str, bytes]:
    """Every file of a folder, byte by byte."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in files_of(folder)}


def layers_in(folder: Path) -> dict[str, list[tuple[object, ...]]]:
    """The rows of every layer in a folder, and the bytes of every other file."""
    rows = contents({str(path): str(path) for path in folder.glob("*.gpkg")})
    others = {name: file for name, file in snapshot(folder).items() if not name.endswith(".gpkg")}
    return {**{Path(name).name: found for name, found in rows.items()}, **others}
