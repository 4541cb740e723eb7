"""Outputs that would damage existing data are refused before anything is opened."""

from __future__ import annotations

from qgis.core import QgsMapLayer, QgsProcessingAlgorithm, QgsProcessingContext, QgsVectorLayer

from ...layers.errors import LayerError
from ...layers.outputs.file_families import family
from ...layers.outputs.moves import require_replaceable
from .run_places import Place, Values, place_of_layer, places_read, places_written


def require_safe_outputs(algorithm: QgsProcessingAlgorithm, parameters: Values, context: QgsProcessingContext) -> None:
    """Raises an error for outputs in missing folders, over inputs, over layers being edited, or over each other.

    Raises:
        LayerError: naming the output, and what is in its way.
    """
    outputs = list(places_written(algorithm, parameters, context))
    inputs = list(places_read(algorithm, parameters, context))
    edited = [place_of_layer(layer) for layer in _edited_layers(context)]
    for number, output in enumerate(outputs):
        _require_folder(output)
        for read in filter(output.covers, inputs):
            raise _over_input(output, read)
        for layer in filter(output.covers, edited):
            raise _over_edits(output, layer)
        for other in outputs[:number]:
            if output.covers(other) or other.covers(output):
                raise _same(output, other)
        _require_replaceable(output)


def _edited_layers(context: QgsProcessingContext) -> list[QgsMapLayer]:
    """The project's layers that are being edited: saving later would apply changes to other features."""
    layers = context.project().mapLayers().values() if context.project() else []
    return [layer for layer in layers if isinstance(layer, QgsVectorLayer) and layer.isEditable()]


def _require_replaceable(output: Place) -> None:
    if output.path is not None and not output.layer:
        for path in family(output.path):
            require_replaceable(path)


def _require_folder(output: Place) -> None:
    if output.path is not None and not output.path.parent.is_dir():
        raise LayerError(
            "The folder {folder} does not exist, so {output} cannot be written. Choose another folder.",
            "Mappen {folder} finns inte, så {output} kan inte skrivas. Välj en annan mapp.",
            folder=output.path.parent,
            output=output.name,
        )


def _over_input(output: Place, read: Place) -> LayerError:
    return LayerError(
        "{output} would overwrite the input {input}. Choose another location for the output.",
        "{output} skulle skriva över {input}, som körningen läser. Spara till en annan fil eller tabell.",
        output=output.name,
        input=read.name,
    )


def _over_edits(output: Place, layer: Place) -> LayerError:
    return LayerError(
        "{output} would be saved to the layer '{layer}', which is open for editing in the project. Save or discard "
        "its edits first, or choose another location.",
        "{output} hamnar i lagret ”{layer}”, som redigeras i projektet. Spara eller förkasta ändringarna först, eller "
        "spara till ett annat lager.",
        output=output.name,
        layer=layer.name,
    )


def _same(output: Place, other: Place) -> LayerError:
    return LayerError(
        "{output} and {other} have the same location. Choose a different location for each.",
        "{output} och {other} skulle sparas till samma fil eller tabell. Välj olika.",
        output=output.name,
        other=other.name,
    )
