"""Where the value of a layer's output points to, in each of the forms that QGIS gives it."""

from __future__ import annotations

from qgis.core import QgsProcessingContext, QgsProcessingOutputLayerDefinition, QgsProperty


def address_of(given: object, context: QgsProcessingContext) -> str:
    """The text of an output's value: a path, an address with its provider, or a word for a temporary layer."""
    if isinstance(given, QgsProcessingOutputLayerDefinition):
        given = given.sink
    if isinstance(given, QgsProperty):
        given, _ = given.valueAsString(context.expressionContext())
    return str(given or "")


def at_address(given: object, address: str) -> object:
    """The same output at another address."""
    if not isinstance(given, QgsProcessingOutputLayerDefinition):
        return address
    moved = QgsProcessingOutputLayerDefinition(given)
    moved.sink = QgsProperty.fromValue(address)
    return moved
