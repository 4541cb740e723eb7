"""Outputs that would harm what is there are refused before anything is opened."""

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

from ...layers.errors import LayerError
from ...layers.outputs.destination import Destination, layers_of_file
from ...layers.outputs.file_families import family
from ...layers.outputs.moves import require_replaceable
from .output_address import address_of

READ = ("source", "vector", "layer", "maplayer", "multilayer", "file", "table")
"""Kinds of parameters that name something to read, as QGIS calls them."""
Values = Mapping[str, object]


def require_safe_outputs(algorithm: QgsProcessingAlgorithm, parameters: Values, context: QgsProcessingContext) -> None:
    """Refuses outputs in a folder that is not there, over an input, over each other, or over a file that is held open.

    Raises:
        LayerError: naming the output, and what is in its way.
    """
    outputs = list(_outputs(algorithm, parameters, context))
    inputs = list(_inputs(algorithm, parameters, context))
    for place, output in enumerate(outputs):
        _require_folder(output)
        for read in inputs:
            if output.covers(read):
                raise _over_input(output, read)
        for other in outputs[:place]:
            if output.covers(other) or other.covers(output):
                raise _same(output, other)
        if output.path is not None and not output.layer:
            for path in family(output.path):
                require_replaceable(path)


@dataclass(frozen=True)
class Place:
    """What a parameter reads or writes: a file or a layer of it, or a table of a database.

    name: the parameter's, for sentences. key: what is the same for the same table of a database.
    """

    name: str
    path: Path | None = None
    layer: str = ""
    key: tuple[str, ...] = ()

    def covers(self, other: Place) -> bool:
        """Whether what is written here takes the place of `other`."""
        if self.path is None or other.path is None:
            return bool(self.key) and self.key == other.key
        if not any(_same_file(mine, other.path) for mine in family(self.path)):
            return False
        meant = other.layer or next(iter(layers_of_file(other.path)), "")
        return not self.layer or self.layer.casefold() == meant.casefold()


def _same_file(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:  # one of them is not there
        return one.resolve() == other.resolve()


def _outputs(algorithm: QgsProcessingAlgorithm, parameters: Values, context: QgsProcessingContext) -> Iterator[Place]:
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


def _inputs(algorithm: QgsProcessingAlgorithm, parameters: Values, context: QgsProcessingContext) -> Iterator[Place]:
    for definition in algorithm.parameterDefinitions():
        if definition.type() in READ and not definition.isDestination():
            for provider, source in _sources(parameters.get(definition.name()), context):
                yield _read(definition.description(), provider, source)


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
        layer = QgsProcessingUtils.mapLayerFromString(given, context, False)
    if layer is not None:
        yield layer.providerType(), layer.source()
    elif isinstance(given, str) and given:
        yield ("postgres" if given.startswith(("postgres", "postgis")) else "ogr"), given


def _read(name: str, provider: str, source: str) -> Place:
    if provider == "postgres":
        return Place(name, key=_table_key(QgsDataSourceUri(source.removeprefix("postgres://"))))
    parts = QgsProviderRegistry.instance().decodeUri(provider, source)
    path = parts.get("path") or ""
    return Place(name, Path(path), parts.get("layerName") or "") if path else Place(name)


def _table_key(uri: QgsDataSourceUri) -> tuple[str, ...]:
    where = (uri.service(), uri.host() or "localhost", uri.port() or "5432", uri.database())
    return (*where, uri.schema() or "public", uri.table())


def _require_folder(output: Place) -> None:
    if output.path is not None and not output.path.parent.is_dir():
        raise LayerError(
            "The folder {folder} does not exist, so {output} cannot be written. Choose another.",
            "Mappen {folder} finns inte, så {output} kan inte skrivas. Välj en annan.",
            folder=output.path.parent,
            output=output.name,
        )


def _over_input(output: Place, read: Place) -> LayerError:
    return LayerError(
        "{output} would overwrite {input}, which the run reads. Choose another place for it.",
        "{output} skulle skriva över {input}, som körningen läser. Välj en annan plats.",
        output=output.name,
        input=read.name,
    )


def _same(output: Place, other: Place) -> LayerError:
    return LayerError(
        "{output} and {other} have the same place. Choose a place for each.",
        "{output} och {other} har samma plats. Välj en plats för var och en.",
        output=output.name,
        other=other.name,
    )
