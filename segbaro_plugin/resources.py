"""Where the plugin's own files lie: beside the code in a checkout, inside the plugin folder once it is built."""

from __future__ import annotations

from pathlib import Path

from .words import SegbaroError

PACKAGE = Path(__file__).resolve().parent


class ResourceError(SegbaroError):
    """A file that belongs to the plugin is missing."""


def resource_path(*parts: str) -> Path:
    """The plugin's own file `resources/<parts>`.

    Raises:
        ResourceError: when it is in neither place.
    """
    places = [PACKAGE.joinpath("resources", *parts), PACKAGE.parent.joinpath("resources", *parts)]
    for path in places:
        if path.exists():
            return path
    raise ResourceError(
        "The plugin's file '{file}' is missing; install the plugin again.",
        "Insticksprogrammets fil '{file}' saknas; installera insticksprogrammet på nytt.",
        file="/".join(parts),
    )
