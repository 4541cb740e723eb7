"""Thematic renderers in which every area is drawn exactly once.

QGIS's graduated renderer leaves out what has no value; these are rule-based, with rules for 'no data', suppressed and
not applicable that stand in the legend with the classes. They need nothing of the plugin afterwards: they are saved,
copied and printed like any style.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from qgis.core import QgsExpression, QgsFeatureRenderer, QgsFillSymbol, QgsRuleBasedRenderer, QgsVectorLayer

from ...array_types import Floats
from ...indices.barometer.index import AREA_TYPES
from ...tables.model.tidy import Status
from ...words import Text
from ..classes import class_labels as labels
from ..classes import symbols
from ..classes.palettes import AREA_TYPE_COLOURS, Palette

AREA_TYPE = Text("Area type {number} – {name}", "Områdestyp {number} – {name}")
STATUS_REASONS = (Status.SUPPRESSED, Status.NOT_APPLICABLE)
"""What only a status tells; everything else that has no value is 'no data'."""

SUPPRESSED_OR_MISSING = (Status.SUPPRESSED, Status.MISSING)


@dataclass(frozen=True)
class RenderSpec:
    """The data of a map as QGIS expressions.

    value: its number. status: the text that says why it has none; "" where nothing says so. lacking: the reasons that
    occur and stand in the legend. within: which areas are drawn at all; all where it is "". place: a
    heading above the classes in the legend, such as the name of the place; none where it is "".
    """

    value: str
    status: str = ""
    lacking: tuple[Status, ...] = (Status.MISSING,)
    within: str = ""
    place: str = ""
    outlined: bool = True

    @property
    def status_reasons(self) -> tuple[Status, ...]:
        """The reasons that occur and that the status field gives."""
        return tuple(status for status in STATUS_REASONS if status in self.lacking) if self.status else ()


@dataclass(frozen=True)
class MapClass:
    """A map class: its colour, its legend label, and the condition for its values.

    takes: a condition, with `{value}` for the value. span: its lowest and its highest number; of two classes that meet
    the lower one has the limit.
    """

    colour: str
    label: str
    takes: str
    span: tuple[float, float]


def choropleth(
    field: str,
    limits: Floats,
    palette: Palette,
    *,
    unit: str = "",
    decimals: int | None = None,
    language: str = "en",
    status_field: str | None = None,
    lacking: Sequence[Status] = SUPPRESSED_OR_MISSING,
) -> QgsRuleBasedRenderer:
    """Areas coloured by classes of a field's values; arguments as in `classes_of`.

    status_field: name of the field that says why a value is missing: "suppressed", "not_applicable".
    lacking: the reasons for missing values that stand in the legend, as in `IndicatorValues.statuses`.
    """
    classes = classes_of(limits, palette, unit=unit, decimals=decimals, language=language)
    return classed(field_spec(field, status_field, lacking), classes, language)


def area_types(
    field: str,
    language: str = "en",
    status_field: str | None = None,
    lacking: Sequence[Status] = SUPPRESSED_OR_MISSING,
) -> QgsRuleBasedRenderer:
    """The five area types in their fixed colours and with their official names; `field` holds 1 to 5."""
    return classed(field_spec(field, status_field, lacking), area_type_classes(language), language)


def field_spec(field: str, status_field: str | None, lacking: Sequence[Status]) -> RenderSpec:
    """The values of a field, unchanged."""
    status = QgsExpression.quotedColumnRef(status_field) if status_field else ""
    return RenderSpec(QgsExpression.quotedColumnRef(field), status, tuple(lacking))


def classes_of(
    limits: Floats, palette: Palette, *, unit: str = "", decimals: int | None = None, language: str = "en"
) -> list[MapClass]:
    """The classes between limits; together they contain every number, and none contains NULL.

    Args:
        limits: class limits as `classes.limits` gives them. They are drawn as the legend writes them
            (`labels.legible`); the end classes also take values beyond the limits, such as those of a further year.
        palette: colours from the lowest class to the highest.
        unit: what the values are counted in, in the reader's language ("%", "tkr").
        decimals: with how many decimals limits are written; as many as they need when None.
        language: "sv" or "en", for the legend.

    Raises:
        PaletteError: for more classes than the palette can keep apart.
    """
    cuts, written = labels.legible(limits, labels.fitting_decimals(limits) if decimals is None else decimals)
    colours = palette.sample(len(cuts) - 1)
    words = labels.class_labels(cuts, written, unit, language)
    spans = pairwise([-math.inf, *cuts[1:-1].tolist(), math.inf])
    return [MapClass(*one) for one in zip(colours, words, _conditions(cuts), spans, strict=True)]


def area_type_classes(language: str) -> list[MapClass]:
    """The five area types, the worst first."""
    words = [AREA_TYPE.say(language, number=one.number, name=one.name.say(language)) for one in AREA_TYPES]
    takes = [f"{{value}} = {one.number}" for one in AREA_TYPES]
    spans = [(float(one.number), float(one.number)) for one in AREA_TYPES]
    return [MapClass(*one) for one in zip(AREA_TYPE_COLOURS, words, takes, spans, strict=True)]


def classed(spec: RenderSpec, classes: Sequence[MapClass], language: str) -> QgsRuleBasedRenderer:
    """A renderer with one rule per class and one per reason for a missing value."""
    root = QgsRuleBasedRenderer.Rule(None)
    holder = _within(root, spec)
    for one in classes:
        condition = _known(one.takes.replace("{value}", spec.value), spec)
        holder.appendChild(_rule(symbols.fill(one.colour, spec.outlined), condition, one.label))
    for status in labels.NO_VALUE:
        if status in spec.status_reasons or (status is Status.MISSING and status in spec.lacking):
            condition = "ELSE" if status is Status.MISSING else f"{spec.status} = {_said(status)}"
            symbol = symbols.no_value(status, spec.outlined)
            holder.appendChild(_rule(symbol, condition, labels.NO_VALUE[status].say(language)))
    return QgsRuleBasedRenderer(root)


def known_value(spec: RenderSpec) -> str:
    """An expression for the value, NULL if the status says that it is suppressed or not applicable."""
    hidden = " OR ".join(f"{spec.status} = {_said(status)}" for status in spec.status_reasons)
    return f"CASE WHEN {hidden} THEN NULL ELSE {spec.value} END" if hidden else spec.value


def apply(layer: QgsVectorLayer, renderer: QgsFeatureRenderer) -> None:
    """Sets the renderer, on every canvas and in the layer tree; the caller keeps ownership of its own renderer."""
    layer.setRenderer(renderer.clone())
    layer.triggerRepaint()
    layer.emitStyleChanged()


def _within(root: QgsRuleBasedRenderer.Rule, spec: RenderSpec) -> QgsRuleBasedRenderer.Rule:
    """The parent of the class rules: a rule for the place, which users can see and edit, or the root."""
    if not (spec.within or spec.place):
        return root
    place = _rule(None, spec.within, spec.place)
    root.appendChild(place)
    return place


def _conditions(cuts: Floats) -> list[str]:
    inner = [repr(float(cut)) for cut in cuts[1:-1]]
    if not inner:
        return ["{value} IS NOT NULL"]
    between = [f"{{value}} > {low} AND {{value}} <= {high}" for low, high in pairwise(inner)]
    return [f"{{value}} <= {inner[0]}", *between, f"{{value}} > {inner[-1]}"]


def _known(condition: str, spec: RenderSpec) -> str:
    """The condition, excluding suppressed areas: a confidential value that is still stored is hidden."""
    hidden = (f"{spec.status} IS NOT {_said(status)}" for status in spec.status_reasons)
    return " AND ".join([condition, *hidden])


def _said(status: Status) -> str:
    return QgsExpression.quotedString(status.value)


def _rule(symbol: QgsFillSymbol | None, condition: str, label: str) -> QgsRuleBasedRenderer.Rule:
    return QgsRuleBasedRenderer.Rule(symbol, 0, 0, condition, label)
