"""Rules on metadata.txt."""

from __future__ import annotations

import configparser
import re
import zipfile
from collections.abc import Iterator

REQUIRED = ("name", "description", "version", "qgisMinimumVersion", "author", "email", "about", "tracker", "repository")
ADDRESSES = ("tracker", "repository", "homepage")


def metadata_faults(archive: zipfile.ZipFile) -> Iterator[str]:
    """One sentence for each field that is missing or wrong."""
    top = archive.namelist()[0].split("/")[0]
    try:
        general = _general(archive.read(f"{top}/metadata.txt"))
    except (KeyError, UnicodeDecodeError, configparser.Error) as error:
        yield f"metadata.txt cannot be read: {error}"
        return
    yield from (f"metadata.txt lacks {name}" for name in REQUIRED if not general.get(name, "").strip())
    for name in ADDRESSES:
        if not re.match(r"https?://[^/]+", general.get(name, "")):
            yield f"{name} in metadata.txt is no address"
    if "/" in general.get("author", ""):
        yield "author in metadata.txt has a slash"
    if not general.get("changelog", "").startswith(version := general.get("version", "")):
        yield f"changelog in metadata.txt does not begin with the version {version}"
    if f"{top}/{general.get('icon', '').removeprefix('./')}" not in archive.namelist():
        yield f"the icon {general.get('icon')} is not in the archive"


def _general(content: bytes) -> dict[str, str]:
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read_string(content.decode("utf-8"))
    return dict(parser["general"])
