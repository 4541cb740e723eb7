"""Functions for labels, layouts and the field calculator, registered and unregistered by the plugin."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionFunction,
    QgsMapLayer,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from .cartography.classes.palettes import AREA_TYPE_COLOURS
from .i18n import language
from .indices.barometer.index import AREA_TYPES, area_types
from .layers.indicators.values_by_key import ValuesByKey
from .layers.read.columns import plain
from .words import SegbaroError

GROUP = "Segbaro"


class Function(QgsExpressionFunction):
    """An expression function: NULL in gives NULL out, and invalid input raises an error in the expression."""

    def __init__(self, name: str, parameters: list[str], help: str) -> None:
        named = [QgsExpressionFunction.Parameter(parameter) for parameter in parameters]
        super().__init__(name, named, GROUP, QCoreApplication.translate("Segbaro", help))

    def func(
        self, values: list[Any], context: QgsExpressionContext, parent: QgsExpression, _node: object
    ) -> object | None:
        given = [value if isinstance(value, QgsMapLayer) else plain(value) for value in values]
        if any(value is None for value in given):
            return None
        try:
            return self.value(context, *given)
        except SegbaroError as error:
            parent.setEvalErrorString(f"{self.name()}: {error.say(language())}")
        except (LookupError, ValueError, TypeError, ZeroDivisionError) as error:
            parent.setEvalErrorString(f"{self.name()}: {error}")
        return None

    def value(self, _context: QgsExpressionContext, *given: Any) -> object:
        """The result for values that are not NULL."""
        raise NotImplementedError


class AreaType(Function):
    def value(self, _context: QgsExpressionContext, *given: Any) -> int:
        index, mean, deviation = map(float, given)
        return int(area_types([index], mean, deviation)[0])


class AreaTypeName(Function):
    def value(self, _context: QgsExpressionContext, *given: Any) -> str:
        (type,) = given
        return AREA_TYPES[_place(type)].name.say(language())


class AreaTypeColour(Function):
    def value(self, _context: QgsExpressionContext, *given: Any) -> str:
        (type,) = given
        return AREA_TYPE_COLOURS[_place(type)]


class LocationQuotient(Function):
    def value(self, _context: QgsExpressionContext, *given: Any) -> float:
        group, total, place_group, place_total = given
        return (float(group) / float(total)) / (float(place_group) / float(place_total))


class IndicatorValue(Function):
    def value(self, context: QgsExpressionContext, *given: Any) -> float | None:
        layer, code, indicator, year = given
        areas = layer if isinstance(layer, QgsVectorLayer) else _layer_named(str(layer))
        name = f"{indicator}_{int(float(year))}"
        kept = f"segbaro:{areas.id()}:{name}"
        if not context.hasCachedValue(kept):
            context.setCachedValue(kept, ValuesByKey(areas, name))
        return context.cachedValue(kept).of(code)


def _place(type: Any) -> int:
    """The index of an area type 1 to 5 in the lists of types."""
    number = int(float(type))
    if not 1 <= number <= len(AREA_TYPES):
        raise ValueError(f"{type} (1-5)")
    return number - 1


def _layer_named(name: str) -> QgsVectorLayer:
    project = QgsProject.instance()
    layers = [project.mapLayer(name), *project.mapLayersByName(name)]
    matches = [layer for layer in layers if isinstance(layer, QgsVectorLayer)]
    if not matches:
        raise LookupError(name)
    return matches[0]


def functions() -> list[Function]:
    """Creates the functions; the caller keeps them alive."""
    return [
        AreaType(
            "segbaro_area_type",
            ["index", "mean", "deviation"],
            QT_TRANSLATE_NOOP(
                "Segbaro",
                "The area type, 1 to 5, for a value of the socio-economic index, given the national mean and standard "
                "deviation of the same year.",
            ),
        ),
        AreaTypeName(
            "segbaro_area_type_name",
            ["type"],
            QT_TRANSLATE_NOOP("Segbaro", "The official name of an area type, 1 to 5."),
        ),
        AreaTypeColour(
            "segbaro_area_type_colour",
            ["type"],
            QT_TRANSLATE_NOOP("Segbaro", "The colour of an area type, 1 to 5, as #rrggbb."),
        ),
        LocationQuotient(
            "segbaro_location_quotient",
            ["group", "total", "place_group", "place_total"],
            QT_TRANSLATE_NOOP("Segbaro", "The group's share in an area divided by its share in the whole place."),
        ),
        IndicatorValue(
            "segbaro_indicator",
            ["layer", "code", "indicator", "year"],
            QT_TRANSLATE_NOOP("Segbaro", "The value of an indicator for an area code and a year."),
        ),
    ]
