"""The upload rules of the QGIS plugin repository that can be checked offline.

python3 scripts/check_zip.py dist/segbaro_plugin-0.1.0.zip
"""

from __future__ import annotations

import configparser
import re
import stat
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

LARGEST = 25_000_000
REQUIRED = ["name", "description", "version", "qgisMinimumVersion", "author", "email", "about", "tracker", "repository"]
FORBIDDEN = {"__pycache__", "__MACOSX", ".git"}
BINARIES = (".pyc", ".so", ".dll", ".exe", ".dylib")


def faults(path: Path) -> Iterator[str]:
    """What the repository would refuse about the archive, one sentence each."""
    if path.stat().st_size > LARGEST:
        yield f"{path.name} is larger than 25 MB"
    with zipfile.ZipFile(path) as archive:
        tops = {name.split("/")[0] for name in archive.namelist()}
        if len(tops) != 1:
            yield f"there is not one top folder but {sorted(tops)}"
        top = sorted(tops)[0]
        for entry in archive.infolist():
            yield from _entry_faults(entry)
        for needed in ("__init__.py", "metadata.txt", "LICENSE", "README.md"):
            if f"{top}/{needed}" not in archive.namelist():
                yield f"{needed} is missing"
        yield from _metadata_faults(archive, top)


def _entry_faults(entry: zipfile.ZipInfo) -> Iterator[str]:
    parts = entry.filename.split("/")
    if ".." in parts or entry.filename.startswith("/"):
        yield f"{entry.filename} leads out of the folder"
    if FORBIDDEN & set(parts) or entry.filename.endswith(BINARIES):
        yield f"{entry.filename} must not be in the archive"
    if stat.S_ISLNK(entry.external_attr >> 16):
        yield f"{entry.filename} is a symbolic link"


def _metadata_faults(archive: zipfile.ZipFile, top: str) -> Iterator[str]:
    parser = configparser.ConfigParser()
    parser.optionxform = str
    parser.read_string(archive.read(f"{top}/metadata.txt").decode("utf-8"))
    general = dict(parser["general"])
    for name in REQUIRED:
        if not general.get(name, "").strip():
            yield f"metadata.txt lacks {name}"
    for name in ("tracker", "repository", "homepage"):
        if not re.match(r"https?://[^/]+", general.get(name, "")):
            yield f"{name} in metadata.txt is no address"
    if f"{top}/{general.get('icon', '')}" not in archive.namelist():
        yield f"the icon {general.get('icon')} is not in the archive"


if __name__ == "__main__":
    found = [f"{name}: {fault}" for name in sys.argv[1:] for fault in faults(Path(name))]
    print("\n".join(found) or "the archive keeps the rules of the plugin repository")
    sys.exit(bool(found))
