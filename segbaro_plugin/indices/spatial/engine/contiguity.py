"""Contiguity of areas (rook or queen) and the lengths of their borders."""

from __future__ import annotations

from dataclasses import dataclass

from ....array_types import Floats
from ..neighbours.tiles import Proceed, always
from ..neighbours.weights import Weights


@dataclass(frozen=True)
class Contiguity:
    """Neighbours by shared borders, both ways, within places.

    lengths: km of shared boundary. rook: 1 where there is such a boundary. queen: 1 where areas touch, if only in a
    point. perimeter: km, extent: km², of shape (areas,). proceed: is told the progress and may stop the work.
    """

    lengths: Weights
    rook: Weights
    queen: Weights
    perimeter: Floats
    extent: Floats
    proceed: Proceed = always

    def touching(self, neighbours: str) -> Weights:
        """The neighbours of the kind "rook" or "queen"."""
        return self.rook if neighbours == "rook" else self.queen

    def roundness(self, perimeter: str) -> Floats:
        """Perimeter through area (1/km): of the whole perimeter ("full"), or of shared boundaries ("shared")."""
        return (self.perimeter if perimeter == "full" else self.lengths.sum_rows(self.lengths.value)) / self.extent
