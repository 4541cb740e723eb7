"""A table as a cube: dimensions with categories, and one value per cell, as json-stat and PC-Axis have it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from math import prod

from ...array_types import Floats
from ...words import Sentence
from .grid import Objects
from .tidy import Source, TableError

MOST_CELLS = 100_000_000
ALWAYS_READ, MOST_EMPTY = 1_000_000, 100
"""A table in which only some cells are given has at most this many for each of them, and some more."""


@dataclass
class Dimension:
    """One dimension. labels and units: by category code. names: longer names of contents, by code.

    role: "area", "time", "metric" or "" where the file does not say. total: label of the category that sums up.
    """

    id: str
    label: str
    codes: list[str]
    labels: Mapping[str, str]
    role: str = ""
    units: Mapping[str, str] = field(default_factory=dict)
    names: Mapping[str, str] = field(default_factory=dict)
    total: str = ""


@dataclass
class Cube:
    """values and statuses: flat, the last dimension runs fastest."""

    dimensions: list[Dimension]
    values: Floats
    statuses: Objects
    source: Source
    contents: str = ""
    unit: str = ""
    notes: list[Sentence] = field(default_factory=list)


def check_size(sizes: Iterable[int]) -> int:
    """Number of cells; raises TableError for a size that no table has."""
    sizes = list(sizes)
    cells = prod(sizes)
    if cells > MOST_CELLS or any(size < 1 for size in sizes):
        raise _too_large(cells)
    return cells


def check_filled(cells: int, given: int) -> None:
    """Raises TableError for a table of very many cells of which the file gives hardly any: it is not what it says."""
    if cells > ALWAYS_READ + MOST_EMPTY * given:
        raise _too_large(cells)


def _too_large(cells: int) -> TableError:
    return TableError(
        "The table is too large or damaged ({cells} {cells:cell|cells} according to the file). Download fewer years, "
        "areas or variables.",
        "Tabellen är för stor eller skadad ({cells} {cells:cell|celler} enligt filen). Hämta färre "
        "år, områden eller variabler.",
        cells=cells,
    )
