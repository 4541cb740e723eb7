"""Measures of residential segregation: numbers in, numbers out.

`compute` is the public API for notebooks; `CATALOGUE` holds every measure with its declaration.
"""

from . import evenness, exposure  # noqa: F401  importing a family declares its measures
from .frame import compute
from .measure import CATALOGUE, Dimension, Invariance, Measure, MeasureError, Option, measure

__all__ = ["CATALOGUE", "Dimension", "Invariance", "Measure", "MeasureError", "Option", "compute", "measure"]
