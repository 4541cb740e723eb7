"""Distance measures and the profile straight from their formulas: all distances in blocks of rows, nothing left out."""

from __future__ import annotations

import time

import numpy as np

BLOCK = 500


def plain(grid: dict[str, np.ndarray]) -> dict[str, np.ndarray | float]:
    """SP, ACL, RCL, DPxx and DPxy, all from one walk over the distances; and how long one walk for SP alone takes."""
    x, t = grid["x"], grid["t"]
    y = t - x
    begun = time.perf_counter()
    sums = _near(grid, np.column_stack([x, y, t, np.ones_like(x)]))
    values = _values(x, y, sums)
    together = time.perf_counter() - begun
    begun = time.perf_counter()
    near_x, near_y = _near(grid, np.column_stack([x, y])).T
    proximity = _proximity(x, y, near_x, near_y)
    return {"values": values, "seconds": together, "alone": time.perf_counter() - begun, "SP": proximity}


def plain_profile(grid: dict[str, np.ndarray]) -> dict[str, np.ndarray | float]:
    """Spatial dissimilarity at each radius (Reardon & O'Sullivan 2004, triangular kernel), a walk for each radius."""
    x, t = grid["x"], grid["t"]
    share = x.sum() / t.sum()
    begun = time.perf_counter()
    near = [_around(grid, np.column_stack([x, t]), radius).T for radius in grid["radii"].tolist()]
    apart = [(t * np.abs(near_x / near_t - share)).sum() for near_x, near_t in near]
    values = np.array(apart) / (2 * t.sum() * share * (1 - share))
    return {"values": values, "seconds": time.perf_counter() - begun}


def _around(grid: dict[str, np.ndarray], columns: np.ndarray, radius: float) -> np.ndarray:
    """Σⱼ max(0, 1 - dᵢⱼ/r) vⱼ: (areas, columns)."""
    position = grid["position"]
    sums = np.empty_like(columns)
    for start in range(0, len(position), BLOCK):
        rows = slice(start, start + BLOCK)
        apart = np.sqrt(((position[rows, None] - position[None]) ** 2).sum(axis=2))
        sums[rows] = np.maximum(0, 1 - apart / radius) @ columns
    return sums


def _near(grid: dict[str, np.ndarray], columns: np.ndarray) -> np.ndarray:
    """Σⱼ exp(-dᵢⱼ) vⱼ, the own distance being √(0.6 a): (areas, columns)."""
    position, own = grid["position"], np.exp(-np.sqrt(0.6) * float(grid["side"]))
    sums = np.empty_like(columns)
    for start in range(0, len(position), BLOCK):
        rows = slice(start, start + BLOCK)
        c = np.exp(-np.sqrt(((position[rows, None] - position[None]) ** 2).sum(axis=2)))
        c[np.arange(len(c)), np.arange(start, start + len(c))] = own
        sums[rows] = c @ columns
    return sums


def _proximity(x: np.ndarray, y: np.ndarray, near_x: np.ndarray, near_y: np.ndarray) -> float:
    t, near_t = x + y, near_x + near_y
    within = (x * near_x).sum() / x.sum() + (y * near_y).sum() / y.sum()
    return float(within / ((t * near_t).sum() / t.sum()))


def _values(x: np.ndarray, y: np.ndarray, sums: np.ndarray) -> np.ndarray:
    near_x, near_y, near_t, near_areas = sums.T
    share, even = x / x.sum(), x.sum() * near_areas.sum() / len(x) ** 2
    return np.array([
        _proximity(x, y, near_x, near_y),
        ((share * near_x).sum() - even) / ((share * near_t).sum() - even),
        ((x * near_x).sum() / x.sum() ** 2) / ((y * near_y).sum() / y.sum() ** 2) - 1,
        (share * near_x / near_t).sum(),
        (share * near_y / near_t).sum(),
    ])  # fmt: skip
