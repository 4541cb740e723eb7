"""The plugin's zip, made from a copy of the sources, and copies of it with something changed."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ("segbaro_plugin", "resources", "scripts", "metadata.txt", "LICENSE", "README.md", "CHANGELOG.md")
TOP = "segbaro_plugin"


def copy_sources(folder: Path, *, backwards: bool = False) -> Path:
    """What the zip is built from, copied in one order or the other, which a directory may list it in."""
    for name in sorted(SOURCES, reverse=backwards):
        source, target = ROOT / name, folder / name
        files = [source] if source.is_file() else [path for path in source.rglob("*") if path.is_file()]
        for path in sorted((one for one in files if "__pycache__" not in one.parts), reverse=backwards):
            place = target / path.relative_to(source) if path != source else target
            place.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, place)
    return folder


def build_zip(folder: Path, environment: Mapping[str, str] | None = None, **how: object) -> Path:
    """The zip that scripts/build.py makes in such a copy; `how` goes to subprocess.run (umask, user)."""
    command = [sys.executable, str(folder / "scripts" / "build.py"), "--zip"]
    environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1", **(environment or {})}
    subprocess.run(command, cwd=folder, env=environment, check=True, capture_output=True, **how)
    (made,) = (folder / "dist").glob("*.zip")
    return made


def changed_zip(path: Path, target: Path, files: Mapping[str, bytes | None]) -> Path:
    """A copy of a zip with files of the plugin's folder put in, replaced, or left out where there is None."""
    with zipfile.ZipFile(path) as before, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as after:
        kept = [entry for entry in before.infolist() if entry.filename.removeprefix(f"{TOP}/") not in files]
        for entry in kept:
            after.writestr(entry, before.read(entry))
        for name, content in files.items():
            if content is not None:
                after.writestr(_entry(f"{TOP}/{name}"), content)
    return target


def _entry(name: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name)
    entry.external_attr = 0o644 << 16
    return entry
