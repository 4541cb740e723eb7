"""The first map of a layer: one of its indicators, in its latest year."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress

from qgis.core import QgsVectorLayer

from ...layers.indicators.layer_indicators import indicators_of
from ..classes.limits import ClassError
from .apply import apply_style
from .settings import MapStyle


def draw_first(layer: QgsVectorLayer, ids: Sequence[str], language: str) -> None:
    """Draws the first of the indicators that has values in its latest year; none of them leaves the style as it is."""
    known = {one.id: one for one in indicators_of(layer)} if ids else {}
    for id in ids:
        if id in known:
            with suppress(ClassError):
                apply_style(layer, known[id], known[id].latest, MapStyle(), None, language)
                return
