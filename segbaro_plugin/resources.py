"""Where the plugin's own files lie: beside the code in a checkout, inside the plugin folder once it is built."""

from __future__ import annotations

from pathlib import Path

PACKAGE = Path(__file__).resolve().parent


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
