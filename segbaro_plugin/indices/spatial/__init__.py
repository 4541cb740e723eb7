"""Measures of segregation that look across borders: neighbours, distance, scale.

Importing a family declares its measures. `evaluate_spatial` takes counts and a `Ground`.
"""

from . import (  # noqa: F401  importing a family declares its measures
    autocorrelation,
    autocorrelation_local,
    centralisation,
    centralisation_local,
    clustering,
    contiguous,
    decaying,
    decomposable,
    distortion,
    ellipses,
    environment,
    environment_local,
    exposure_local,
    patterns,
)
from .engine.borders import Borders
from .engine.costs import Costs
from .engine.ground import Ground
from .engine.here import SPATIAL, is_spatial
from .engine.matched import under_rows
from .engine.remarks import remarks
from .engine.tiles import Cancelled
from .evaluate_spatial import evaluate_spatial, evaluate_spatial_local
from .profile import at_sizes, macro_micro, size_of

__all__ = [
    "SPATIAL",
    "Borders",
    "Cancelled",
    "Costs",
    "Ground",
    "at_sizes",
    "evaluate_spatial",
    "evaluate_spatial_local",
    "is_spatial",
    "macro_micro",
    "remarks",
    "size_of",
    "under_rows",
]
