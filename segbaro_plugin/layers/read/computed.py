"""Columns computed by an expression, such as `"a" + "b"`, alongside those that are fields.

Their names begin with = and can end in a year: `=("a" + "b")_2023`. What is no field in the expression is then an
indicator, of which the field of that year is taken.
"""

from __future__ import annotations

from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsField,
    QgsFields,
)

from ..errors import LayerError
from .names import COMPUTED, ComputedName, split_year

EVERY_FIELD = "#!allattributes!#"
"""What QGIS says of an expression that finds its fields' names only when it runs."""


def computed_name(expression: str, year: str = "") -> ComputedName:
    """The name of the expression's column, for one year if its parts have years."""
    return ComputedName(f"{COMPUTED}({expression})" + (f"_{year}" if year else ""))


class ComputedColumn:
    """An expression prepared for the features of a source."""

    def __init__(self, name: ComputedName, fields: QgsFields) -> None:
        text, year = split_year(name)
        self.name = name
        self.expression = QgsExpression(text.removeprefix(COMPUTED))
        asked = sorted(self.expression.referencedColumns())
        self._seen = fields.names() if EVERY_FIELD in asked else asked
        self.places = [_place(one, year, fields) for one in self._seen]
        self._context = _context(self._fields(fields))
        self.expression.prepare(self._context)

    def _fields(self, fields: QgsFields) -> QgsFields:
        """The fields as spelled in the expression."""
        called = QgsFields()
        for one, place in zip(self._seen, self.places, strict=True):
            field = QgsField(fields.at(place))
            field.setName(one)
            called.append(field)
        return called

    def of(self, feature: QgsFeature) -> object:
        """The value for a feature of the source.

        Raises:
            LayerError: when the expression cannot be computed; its own words are in the sentence.
        """
        values = feature.attributes()
        seen = QgsFeature(self._context.fields(), feature.id())
        seen.setAttributes([values[place] for place in self.places])
        seen.setGeometry(feature.geometry())
        self._context.setFeature(seen)
        value = self.expression.evaluate(self._context)
        if self.expression.hasEvalError():
            raise LayerError(
                "The expression {expression} cannot be evaluated: {why}",
                "Uttrycket {expression} kan inte beräknas: {why}",
                expression=self.expression.expression(),
                why=self.expression.evalErrorString(),
            )
        return value


def _place(name: str, year: str, fields: QgsFields) -> int:
    exact = fields.indexOf(name)
    index = exact if exact >= 0 else fields.lookupField(name)
    return index if index >= 0 else fields.lookupField(f"{name}_{year}")


def _context(fields: QgsFields) -> QgsExpressionContext:
    context = QgsExpressionContext()
    context.appendScope(QgsExpressionContextUtils.globalScope())
    context.setFields(fields)
    return context
