"""Spatial measures of segregation: neighbours, distance, scale.

Importing a family declares its measures. `evaluate_spatial` takes counts and a `Geography`.
"""

# Importing a family declares its measures, in the order in which lists and parameters show them.
# isort: off
from .measures import (  # noqa: F401
    autocorrelation,
    autocorrelation_local,
    centralisation,
    centralisation_local,
    clustering,
    contiguity_measures,
    distance_decay,
    location_decomposition,
    distortion,
    ellipses,
    environment,
    environment_local,
    exposure_local,
    patterns,
)

# isort: on
from .areas.borders import Borders
from .areas.costs import Costs
from .areas.geography import Geography
from .areas.row_alignment import align_rows
from .engine.input_warnings import input_warnings
from .engine.measure_inputs import SPATIAL, is_spatial
from .evaluate_spatial import evaluate_spatial, evaluate_spatial_local
from .neighbours.tiles import Cancelled
from .profile import at_sizes, macro_micro, size_of

__all__ = [
    "SPATIAL",
    "Borders",
    "Cancelled",
    "Costs",
    "Geography",
    "align_rows",
    "at_sizes",
    "evaluate_spatial",
    "evaluate_spatial_local",
    "input_warnings",
    "is_spatial",
    "macro_micro",
    "size_of",
]
