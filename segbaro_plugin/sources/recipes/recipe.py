"""What a recipe is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

AREA, CONTENTS, TIME = "Region", "ContentsCode", "Tid"
"""The dimensions of each table of areas at Statistics Sweden; the others are the recipe's to say."""


@dataclass(frozen=True)
class Figure:
    """Cells of a table. categories: by further dimension, those whose cells are added up."""

    contents: str
    categories: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


@dataclass(frozen=True)
class Recipe:
    """One indicator in one table.

    levels: of divisions, for which the table has it. years: first and last for which it is known to have it; the
    table's description says which there are. figure: its value; of: what the value is a share of, in which case it is
    100 figure / of.
    """

    indicator: str
    table: str
    levels: tuple[str, ...]
    years: tuple[int, int]
    figure: Figure
    of: Figure | None = None

    @property
    def figures(self) -> tuple[Figure, ...]:
        """The figures that it is made of."""
        return (self.figure,) if self.of is None else (self.figure, self.of)
