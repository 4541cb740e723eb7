"""The locations that a run reads and writes: files, their layers, and tables of databases."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from qgis.core import (
    QgsDataSourceUri,
    QgsMapLayer,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterFolderDestination,
    QgsProcessingUtils,
    QgsProperty,
    QgsProviderRegistry,
)

from ...layers.outputs.destination import Destination
from ...layers.outputs.file_families import family
from ...layers.outputs.file_layers import is_same_layer, layers_of_file
from .input_layers import named_layer
from .output_address import address_of

READ = ("source", "vector", "layer", "maplayer", "multilayer", "file", "table")
"""Kinds of parameters that name something to read, as QGIS calls them."""
THIS_MACHINE = ("", "127.0.0.1", "::1")
"""Other names of localhost."""
Values = Mapping[str, object]


@dataclass(frozen=True)
class Place:
    """The location behind a parameter: a file or a layer of it, or a table of a database.

    name: the parameter's, for sentences. key: what is the same for the same table of a database.
    """

    name: str
    path: Path | None = None
    layer: str = ""
    key: tuple[str, ...] = ()

    def covers(self, other: Place) -> bool:
        """Whether writing here would replace `other`."""
        if self.path is None or other.path is None:
            return bool(self.key) and self.key == other.key
        if not any(_same_file(mine, other.path) for mine in family(self.path)):
            return False
        meant = other.layer or next(iter(layers_of_file(other.path)), "")
        return not self.layer or is_same_layer(self.layer, meant)


def _same_file(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:  # one of them is not there
        return one.resolve() == other.resolve()


def places_written(
    algorithm: QgsProcessingAlgorithm, parameters: Values, context: QgsProcessingContext
) -> Iterator[Place]:
    """The location of each output, except folders."""
    for definition in algorithm.destinationParameterDefinitions():
        text = address_of(parameters.get(definition.name()), context)
        if not text or isinstance(definition, QgsProcessingParameterFolderDestination):
            continue
        if isinstance(definition, QgsProcessingParameterFileDestination):
            text = algorithm.parameterAsFileOutput(parameters, definition.name(), context)
            yield Place(definition.description(), Path(text))
        else:
            yield _written(definition, Destination.read(text))


def _written(definition: QgsProcessingParameterDefinition, destination: Destination) -> Place:
    key = _table_key(destination.database) if destination.database is not None else ()
    return Place(definition.description(), destination.path, destination.table, key)


def places_read(
    algorithm: QgsProcessingAlgorithm, parameters: Values, context: QgsProcessingContext
) -> Iterator[Place]:
    """The location of each layer and file that a run reads."""
    for definition in algorithm.parameterDefinitions():
        if definition.type() in READ and not definition.isDestination():
            for provider, source in _sources(parameters.get(definition.name()), context):
                yield _place_at(definition.description(), provider, source)


def _sources(given: object, context: QgsProcessingContext) -> Iterator[tuple[str, str]]:
    """Provider and source of each layer or file that a value names, without opening it."""
    if isinstance(given, QgsProcessingFeatureSourceDefinition):
        given = given.source
    if isinstance(given, QgsProperty):
        given, _ = given.valueAsString(context.expressionContext())
    if isinstance(given, (list, tuple)):
        for one in given:
            yield from _sources(one, context)
        return
    layer = given if isinstance(given, QgsMapLayer) else None
    if layer is None and isinstance(given, str):
        layer = named_layer(given, context)
    if layer is not None:
        yield layer.providerType(), layer.source()
    elif isinstance(given, str) and given:
        is_named, provider, source = QgsProcessingUtils.decodeProviderKeyAndUri(given)
        yield (provider, source) if is_named else ("ogr", given)


def place_of_layer(layer: QgsMapLayer) -> Place:
    """The location of a loaded layer's data."""
    return _place_at(layer.name(), layer.providerType(), layer.source())


def _place_at(name: str, provider: str, source: str) -> Place:
    if provider == "postgres":
        return Place(name, key=_table_key(QgsDataSourceUri(source)))
    parts = QgsProviderRegistry.instance().decodeUri(provider, source)
    path = parts.get("path") or ""
    return Place(name, Path(path), parts.get("layerName") or "") if path else Place(name)


def _table_key(uri: QgsDataSourceUri) -> tuple[str, ...]:
    host = "localhost" if uri.host() in THIS_MACHINE else uri.host()
    return (uri.service(), host, uri.port() or "5432", uri.database(), uri.schema() or "public", uri.table())
