"""qgis.analysis: open classes only."""

from __future__ import annotations

from .open_class import Anything, open_class


def __getattr__(name: str) -> type[Anything]:
    made = open_class(name)
    globals()[name] = made
    return made
