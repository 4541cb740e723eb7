"""Distance-decay kernels: the weight of a neighbour by its distance."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ....array_types import Floats
from ...engine.rounding import SAME

TRUNCATION = 1e-15
"""Weights below this may be taken as 0, so a sum of people misses at most this part of all people of the place."""

SHAPES = ("gaussian", "exponential", "bisquare", "triangular", "step")
ENDLESS = ("distance", "inverse")
"""Weights that fall too slowly to leave anybody out, or rise: the distance in km itself, and 1 divided by it."""
_HALF = {
    "gaussian": float(np.sqrt(2 * np.log(2))),
    "exponential": float(np.log(2)),
    "bisquare": float(np.sqrt(1 - np.sqrt(0.5))),
    "triangular": 0.5,
    "step": 1.0,
}


@dataclass(frozen=True)
class Kernel:
    """A kernel of one of `SHAPES` or `ENDLESS` with its bandwidth in kilometres; 1 at distance 0, never rising.

    With u = distance / bandwidth: gaussian exp(-u²/2), exponential exp(-u), bisquare (1 - u²)², triangular 1 - u and
    step 1, the last three 0 beyond u = 1. `farthest` cuts any of them off at a distance, which itself still counts.
    A bandwidth of 0 is the area alone. Of `ENDLESS` nobody is left out and the bandwidth plays no part.
    """

    shape: str
    bandwidth: float
    farthest: float = float("inf")

    @classmethod
    def of_half_life(cls, shape: str, distance: float, farthest: float = float("inf")) -> Kernel:
        """The kernel that has fallen to one half at `distance` (km); a step ends there."""
        return cls(shape, distance / _HALF[shape], farthest)

    @property
    def reach(self) -> float:
        """The distance (km) beyond which every weight is below `TRUNCATION`, or 0."""
        decades = -np.log(TRUNCATION)
        ends = {"gaussian": float(np.sqrt(2 * decades)), "exponential": float(decades)}
        ends |= dict.fromkeys(ENDLESS, float("inf"))
        return min(ends.get(self.shape, 1.0) * self.bandwidth, self.farthest) * (1 + SAME)

    def weight(self, distance: Floats) -> Floats:
        """The weights of neighbours at distances in km, of any shape."""
        if self.bandwidth == 0:
            return np.zeros_like(distance)
        weights = self._decay(distance * (1 / self.bandwidth))
        if np.isfinite(self.farthest):
            weights = np.where(distance <= self.farthest * (1 + SAME), weights, 0.0)
        return weights

    def own_weight(self, distance: Floats) -> Floats:
        """The weight of an area for itself: the kernel's value at its own distance (km), never cut off."""
        return np.ones_like(distance) if self.bandwidth == 0 else self._decay(distance / self.bandwidth)

    def _decay(self, u: Floats) -> Floats:
        """The weights at u bandwidths; `u` itself is used up."""
        decay: Floats
        if self.shape == "gaussian":
            decay = np.exp(u * u * -0.5)
        elif self.shape == "exponential":
            decay = np.exp(np.negative(u, out=u), out=u)
        elif self.shape == "bisquare":
            decay = np.square(np.maximum(1 - u * u, 0.0))
        elif self.shape == "triangular":
            decay = np.maximum(1 - u, 0.0)
        elif self.shape in ENDLESS:
            decay = u * self.bandwidth if self.shape == "distance" else 1 / (u * self.bandwidth)
        else:
            decay = (u <= 1 + SAME).astype(float)
        return decay
