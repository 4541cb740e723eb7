"""The address in the value of a layer output, in each of the forms used by QGIS."""

from __future__ import annotations

from qgis.core import QgsProcessingContext, QgsProcessingOutputLayerDefinition, QgsProperty


def address_of(given: object, context: QgsProcessingContext) -> str:
    """The text of an output's value: a path, an address with its provider, or a keyword for a temporary layer."""
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
