"""Where the plugin's own files lie: beside the code in a checkout, inside the plugin folder once it is built."""

from __future__ import annotations

import configparser
from functools import cache
from pathlib import Path

PACKAGE = Path(__file__).resolve().parent


@cache
def plugin_version() -> str:
    """The version that metadata.txt names."""
    places = [PACKAGE / "metadata.txt", PACKAGE.parent / "metadata.txt"]
    metadata = configparser.ConfigParser()
    metadata.read([path for path in places if path.exists()][:1], encoding="utf-8")
    return metadata.get("general", "version", fallback="")


def resource_path(*parts: str) -> Path:
    """The plugin's own file `resources/<parts>`.

    Raises:
        FileNotFoundError: when it is in neither place, which only happens to a broken installation.
    """
    places = [PACKAGE.joinpath("resources", *parts), PACKAGE.parent.joinpath("resources", *parts)]
    for path in places:
        if path.exists():
            return path
    raise FileNotFoundError(f"Segbaro's own file 'resources/{'/'.join(parts)}' is missing; install the plugin again.")
