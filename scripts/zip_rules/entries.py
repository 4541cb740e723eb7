"""Rules on the names, types and permissions of what is in the archive."""

from __future__ import annotations

import re
import stat
import zipfile
from collections.abc import Iterator
from pathlib import PurePosixPath

UNPACKED = 100_000_000
FORBIDDEN = {"__pycache__", "__MACOSX", ".git"}
PROGRAMS = (".pyc", ".pyd", ".so", ".dll", ".exe", ".dylib", ".bat", ".cmd", ".ps1", ".sh", ".jar", ".msi")
KINDS = ("", ".py", ".csv", ".gpkg", ".html", ".json", ".md", ".model3", ".png", ".qm", ".qpt", ".svg", ".txt")
"""The kinds of files that the plugin is made of; another comes in by mistake, or is added here."""
NEEDED = ("__init__.py", "metadata.txt", "LICENSE", "README.md")
FOLDER = re.compile(r"[A-Za-z][A-Za-z0-9_-]*")


def entry_faults(archive: zipfile.ZipFile) -> Iterator[str]:
    """One sentence for each entry, and each missing one, that breaks a rule."""
    names = archive.namelist()
    tops = sorted({name.split("/")[0] for name in names})
    if len(tops) != 1 or not FOLDER.fullmatch(tops[0]):
        yield f"there is not one top folder with a plain name but {tops}"
    yield from (f"{needed} is missing" for needed in NEEDED if f"{tops[0]}/{needed}" not in names)
    yield from (f"{name} is in the archive twice" for name in sorted({name for name in names if names.count(name) > 1}))
    if sum(entry.file_size for entry in archive.infolist()) > UNPACKED:
        yield "unpacked it is larger than 100 MB"
    for entry in archive.infolist():
        yield from _name_faults(entry.filename)
        yield from _mode_faults(entry)


def _name_faults(name: str) -> Iterator[str]:
    path = PurePosixPath(name)
    if ".." in path.parts or path.is_absolute() or "\\" in name:
        yield f"{name} leads out of the folder"
    if FORBIDDEN & set(path.parts) or name.lower().endswith(PROGRAMS):
        yield f"{name} must not be in the archive"
    elif any(part.startswith(".") and part != ".." for part in path.parts):
        yield f"{name} is hidden"
    elif path.suffix.lower() not in KINDS:
        yield f"{name} is of a kind that the plugin has no use for"


def _mode_faults(entry: zipfile.ZipInfo) -> Iterator[str]:
    mode = entry.external_attr >> 16
    if stat.S_ISLNK(mode):
        yield f"{entry.filename} is a symbolic link"
    elif not entry.is_dir() and mode & 0o111:
        yield f"{entry.filename} is executable"
