"""Measures of residential segregation: numbers in, numbers out.

`compute` is the public API for notebooks; `CATALOGUE` holds every measure with its declaration.
"""

from . import (  # noqa: F401  importing a family declares its measures
    bias,
    composition,
    concentration,
    corrected,
    diversity,
    evenness,
    expected,
    expected_d,
    exposure,
    gini,
    income,
    inequality,
    local,
    local_groups,
    multigroup,
    nested,
    ordinal,
    rank_order,
    spatial,
    typology,
)
from .catalogue import CATALOGUE, measure
from .frame import compute, compute_local, compute_pairs
from .frame_change import compute_change
from .measure import INPUTS, Dimension, Gives, Invariance, Measure
from .option import MeasureError, Option
from .spatial import Borders, Costs, Ground

__all__ = [
    "CATALOGUE",
    "INPUTS",
    "Borders",
    "Costs",
    "Dimension",
    "Gives",
    "Ground",
    "Invariance",
    "Measure",
    "MeasureError",
    "Option",
    "compute",
    "compute_change",
    "compute_local",
    "compute_pairs",
    "measure",
]
