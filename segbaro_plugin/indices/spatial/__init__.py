"""Measures of segregation that look across borders: neighbours, distance, scale.

Importing a family declares its measures. `compute_spatial` is the public API for notebooks.
"""

from . import (  # noqa: F401  importing a family declares its measures
    centralisation,
    clustering,
    contiguous,
    decaying,
    distortion,
    ellipses,
    environment,
    environment_local,
    patterns,
)
from .evaluate import evaluate_spatial, evaluate_spatial_local
from .ground import Borders, Ground

__all__ = ["Borders", "Ground", "evaluate_spatial", "evaluate_spatial_local"]
