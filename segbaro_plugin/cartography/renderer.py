"""Thematic renderers in which every area is drawn, and drawn once.

QGIS's graduated renderer leaves out what has no value; these are rule-based, with rules for 'no data' and for
suppressed values that stand in the legend with the classes. They need nothing of the plugin afterwards: they are saved,
copied and printed like any style.
"""

from __future__ import annotations

from itertools import pairwise

from qgis.core import QgsExpression, QgsFeatureRenderer, QgsFillSymbol, QgsRuleBasedRenderer, QgsVectorLayer

from ..indices.barometer import AREA_TYPES
from ..indices.places import Floats
from ..tables.tidy import Status
from ..words import Text
from . import labels, symbols
from .palettes import AREA_TYPE_COLOURS, Palette

SUPPRESSED = QgsExpression.quotedString(Status.SUPPRESSED.value)
AREA_TYPE = Text("Area type {number} – {name}", "Områdestyp {number} – {name}")


def choropleth(
    field: str,
    limits: Floats,
    palette: Palette,
    *,
    unit: str = "",
    decimals: int | None = None,
    language: str = "en",
    status_field: str | None = None,
) -> QgsFeatureRenderer:
    """Areas coloured by classes of a field's values.

    Args:
        field: name of a field of numbers.
        limits: class limits as `classes.limits` gives them. They are drawn as the legend writes them
            (`labels.legible`); the end classes also take values beyond the limits, such as those of a further year.
        palette: colours from the lowest class to the highest.
        unit: what the values are counted in, in the reader's language ("%", "tkr").
        decimals: with how many decimals limits are written; as many as they need when None.
        language: "sv" or "en", for the legend.
        status_field: name of the field that says "suppressed" where the value is confidential.

    Raises:
        PaletteError: for more classes than the palette can keep apart.
    """
    cuts, shown = labels.legible(limits, labels.fitting_decimals(limits) if decimals is None else decimals)
    colours = palette.sample(len(cuts) - 1)
    words = labels.class_labels(cuts, shown, unit, language)
    filters = [_known(condition, status_field) for condition in _class_filters(field, cuts)]
    root = QgsRuleBasedRenderer.Rule(None)
    for colour, condition, label in zip(colours, filters, words, strict=True):
        root.appendChild(_rule(symbols.fill(colour), condition, label))
    _append_unknown(root, status_field, language)
    return QgsRuleBasedRenderer(root)


def area_types(field: str, language: str = "en", status_field: str | None = None) -> QgsFeatureRenderer:
    """The five area types in their fixed colours and with their official names; `field` holds 1 to 5."""
    root = QgsRuleBasedRenderer.Rule(None)
    for area_type, colour in zip(AREA_TYPES, AREA_TYPE_COLOURS, strict=True):
        label = AREA_TYPE.say(language, number=area_type.number, name=area_type.name.say(language))
        condition = _known(f"{QgsExpression.quotedColumnRef(field)} = {area_type.number}", status_field)
        root.appendChild(_rule(symbols.fill(colour), condition, label))
    _append_unknown(root, status_field, language)
    return QgsRuleBasedRenderer(root)


def apply(layer: QgsVectorLayer, renderer: QgsFeatureRenderer) -> None:
    """Draws the layer so from now on, on every canvas and in the layer tree. The caller keeps its own renderer."""
    layer.setRenderer(renderer.clone())
    layer.triggerRepaint()
    layer.emitStyleChanged()


def _class_filters(field: str, cuts: Floats) -> list[str]:
    """A condition for each class; together they take every number, and none takes NULL."""
    column = QgsExpression.quotedColumnRef(field)
    inner = [repr(float(cut)) for cut in cuts[1:-1]]
    if not inner:
        return [f"{column} IS NOT NULL"]
    between = [f"{column} > {low} AND {column} <= {high}" for low, high in pairwise(inner)]
    return [f"{column} <= {inner[0]}", *between, f"{column} > {inner[-1]}"]


def _known(condition: str, status_field: str | None) -> str:
    """The condition, but not for suppressed areas: should a confidential value still stand there, it is hidden."""
    return (
        condition
        if status_field is None
        else f"{condition} AND {QgsExpression.quotedColumnRef(status_field)} IS NOT {SUPPRESSED}"
    )


def _append_unknown(root: QgsRuleBasedRenderer.Rule, status_field: str | None, language: str) -> None:
    """The rules for what has no class. 'No data' takes everything that is left: NULL, and NaN, which is not NULL."""
    if status_field is not None:
        condition = f"{QgsExpression.quotedColumnRef(status_field)} = {SUPPRESSED}"
        root.appendChild(_rule(symbols.suppressed(), condition, labels.SUPPRESSED.say(language)))
    root.appendChild(_rule(symbols.no_data(), "ELSE", labels.NO_DATA.say(language)))


def _rule(symbol: QgsFillSymbol, condition: str, label: str) -> QgsRuleBasedRenderer.Rule:
    return QgsRuleBasedRenderer.Rule(symbol, 0, 0, condition, label)
