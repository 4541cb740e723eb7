"""Puts the plugin together as QGIS wants it: build/segbaro_plugin/ with code, metadata, licence and resources.

python3 scripts/build.py            build the folder
python3 scripts/build.py --zip      and pack it as dist/segbaro_plugin-VERSION.zip
"""

from __future__ import annotations

import configparser
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

from changelog import with_changelog

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "build" / "segbaro_plugin"
LRELEASE = ("lrelease", "/usr/lib/qt6/bin/lrelease", "/usr/lib/qt5/bin/lrelease")
EPOCH = (2020, 1, 1, 0, 0, 0)
UNIX = 3


def build() -> Path:
    """The plugin folder, made anew; returns it."""
    shutil.rmtree(TARGET, ignore_errors=True)
    release = shutil.ignore_patterns("__pycache__", "*.pyc", "*.ts", ".*", "*~")
    shutil.copytree(ROOT / "segbaro_plugin", TARGET, ignore=release)
    shutil.copytree(ROOT / "resources", TARGET / "resources", ignore=release)
    for name in ("LICENSE", "README.md", "CHANGELOG.md"):
        shutil.copy(ROOT / name, TARGET / name)
    write_metadata()
    compile_translations()
    return TARGET


def write_metadata() -> None:
    """metadata.txt with the changes that CHANGELOG.md tells."""
    metadata, changelog = ((ROOT / name).read_text("utf-8") for name in ("metadata.txt", "CHANGELOG.md"))
    (TARGET / "metadata.txt").write_bytes(with_changelog(metadata, changelog).encode())


def compile_translations() -> None:
    """Every .ts of resources/i18n as a .qm in the plugin folder."""
    program = next((found for name in LRELEASE if (found := shutil.which(name))), None)
    if program is None:
        sys.exit("build: lrelease is missing; install Qt's translation tools (Debian: qttools5-dev-tools).")
    for source in sorted((ROOT / "resources" / "i18n").glob("*.ts")):
        target = TARGET / "resources" / "i18n" / source.with_suffix(".qm").name
        target.parent.mkdir(parents=True, exist_ok=True)
        subprocess.run([program, "-silent", source, "-qm", target], check=True)


def pack() -> Path:
    """The built folder as the zip that the plugin repository takes.

    The same files give the same bytes with the same Python and zlib, wherever, whenever and by whomever it is built;
    lrelease of Qt 5 and of Qt 6 make the same .qm.
    """
    metadata = configparser.ConfigParser()
    metadata.read(ROOT / "metadata.txt", encoding="utf-8")
    archive = ROOT / "dist" / f"segbaro_plugin-{metadata['general']['version']}.zip"
    archive.parent.mkdir(exist_ok=True)
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as packed:
        for path in sorted(path for path in TARGET.rglob("*") if path.is_file() and "__pycache__" not in path.parts):
            entry = zipfile.ZipInfo(str(path.relative_to(TARGET.parent)), EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = UNIX
            entry.external_attr = 0o644 << 16
            packed.writestr(entry, path.read_bytes())
    return archive


if __name__ == "__main__":
    built = build()
    print(f"built {built.relative_to(ROOT)}")
    if "--zip" in sys.argv:
        print(f"packed {pack().relative_to(ROOT)}")
