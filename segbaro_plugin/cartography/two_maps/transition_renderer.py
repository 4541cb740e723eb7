"""The renderer of transitions between area types: better, the same or worse."""

from __future__ import annotations

from collections.abc import Collection

from qgis.core import QgsExpression, QgsFeatureRenderer, QgsRuleBasedRenderer

from ...tables.model.tidy import Status
from ...words import Text
from ..classes import class_labels as labels
from ..classes import symbols
from ..classes.palettes import AREA_TYPE_COLOURS

UP, SAME, DOWN = "up", "same", "down"
MOVES = {
    UP: (
        Text("Higher type number (better conditions)", "Högre typnummer (bättre förutsättningar)"),
        AREA_TYPE_COLOURS[4],
    ),
    SAME: (Text("Same area type", "Samma områdestyp"), AREA_TYPE_COLOURS[2]),
    DOWN: (Text("Lower type number", "Lägre typnummer"), AREA_TYPE_COLOURS[0]),
}
"""The words of a field of moves, with what the legend says and the colour."""


def transition_renderer(field: str, lacking: Collection[Status], language: str = "en") -> QgsFeatureRenderer:
    """Areas coloured by their transition; `field` holds up, same or down, or NULL if a year has no type.

    lacking: whether there are such areas, as the reasons that occur.
    """
    root = QgsRuleBasedRenderer.Rule(None)
    for word, (text, colour) in MOVES.items():
        condition = f"{QgsExpression.quotedColumnRef(field)} = {QgsExpression.quotedString(word)}"
        root.appendChild(QgsRuleBasedRenderer.Rule(symbols.fill(colour), 0, 0, condition, text.say(language)))
    if lacking:
        nothing = labels.NO_DATA.say(language)
        root.appendChild(QgsRuleBasedRenderer.Rule(symbols.no_data(), 0, 0, "ELSE", nothing))
    return QgsRuleBasedRenderer(root)
