"""Measures of residential segregation: numbers in, numbers out.

`compute` is the public API for notebooks; `CATALOGUE` holds every measure with its declaration.
"""

# Importing a family declares its measures, in the order in which lists and parameters show them.
# isort: off
from .measures import (  # noqa: F401
    bias,
    composition,
    concentration,
    corrected,
    diversity,
    evenness,
    expected,
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
)
from . import spatial  # noqa: F401
from .measures import typology  # noqa: F401

# isort: on
from .engine.catalogue import CATALOGUE, measure
from .engine.measure import INPUTS, Dimension, Invariance, Measure, Scope
from .engine.option import MeasureError, Option
from .frames.change_of_frame import compute_change
from .frames.compute import compute, compute_local, compute_pairs
from .spatial import Borders, Costs, Geography

Ground, Gives = Geography, Scope
"""Their earlier names, which notebooks and other plugins may import."""

__all__ = [
    "CATALOGUE",
    "INPUTS",
    "Borders",
    "Costs",
    "Dimension",
    "Geography",
    "Gives",
    "Ground",
    "Invariance",
    "Measure",
    "MeasureError",
    "Option",
    "Scope",
    "compute",
    "compute_change",
    "compute_local",
    "compute_pairs",
    "measure",
]
