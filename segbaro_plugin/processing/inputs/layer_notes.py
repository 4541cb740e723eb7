"""What the log says of the indicators of a layer that is drawn or reported on."""

from __future__ import annotations

from qgis.core import QgsProcessingFeedback, QgsVectorLayer

from ...i18n import language
from ...layers.indicators.indicator_fields import notes_on


def tell_of(layer: QgsVectorLayer, feedback: QgsProcessingFeedback) -> None:
    """Says in the log what the reader should know of the layer's indicators."""
    for note in notes_on(layer):
        feedback.pushWarning(note.say(language()))
