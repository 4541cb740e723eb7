"""Cells that name an area: by a code, or by the name of a municipality or county."""

from __future__ import annotations

from functools import cache

from .divisions import counties, kommuner
from .normalise import fold_label, normalise


def is_area(cell: str) -> bool:
    """Whether the cell holds a known code or a name: "Heby", "Heby (Östervåla)", "Karlstads kommun", "Uppsala län"."""
    if normalise(cell)[1] != "other":
        return True
    name = fold_label(cell).partition(" (")[0]
    town = name.removesuffix(" kommun").removesuffix(" stad")
    return name in _names() or (town != name and not {town, town.removesuffix("s")}.isdisjoint(_names()))


@cache
def _names() -> frozenset[str]:
    return frozenset(map(fold_label, [*kommuner().values(), *counties().values()]))
