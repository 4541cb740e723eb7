"""A run that takes a while: an index of so many areas that it can be stopped in the middle."""

from __future__ import annotations

from example_runs import attempt
from qgis.core import QgsProcessingFeedback

MANY = 2500


def index(areas: object, output: str, feedback: QgsProcessingFeedback | None = None) -> object:
    """What the run gives that writes the index of the areas to `output`; the sentence of one that fails."""
    parts = {"LOW_STANDARD": "a_2022", "LOW_EDUCATION": "b_2022", "ASSISTANCE": "c_2022"}
    figures = {"REFERENCE": "figures", "MEAN": 9, "DEVIATION": 5}
    return attempt("socioeconomicindex", {"INPUT": areas, **parts, **figures, "OUTPUT": output}, feedback)
