"""What the log says of the indicators of a layer that is drawn or reported on."""

from __future__ import annotations

from qgis.core import QgsProcessingFeedback

from ....i18n import language
from ....layers.indicators.layer_indicators import LayerIndicators


def tell_of(known: LayerIndicators, feedback: QgsProcessingFeedback) -> None:
    """Says in the log what the reader should know of the layer's indicators."""
    for note in known.notes:
        feedback.pushWarning(note.say(language()))
