"""What a run writes: it stays when the run ends well, and goes when it fails or is cancelled."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterFileDestination,
)

from ..layers.discard import discard
from .adding import Addition
from .finish import forget, tell_addition


class Writing:
    """The outputs of one run.

    Layers are noted when they are opened; a layer that is added to is not the run's to remove, and gets its rows at the
    end. Files are those that were not there when the run began.
    """

    def __init__(self) -> None:
        self._layers: list[str] = []
        self._additions: dict[str, Addition] = {}
        self._files: list[Path] = []

    def expect(
        self, algorithm: QgsProcessingAlgorithm, parameters: Mapping[str, object], context: QgsProcessingContext
    ) -> None:
        """Notes the files that the run may write."""
        for definition in algorithm.destinationParameterDefinitions():
            if isinstance(definition, QgsProcessingParameterFileDestination):
                path = Path(algorithm.parameterAsFileOutput(parameters, definition.name(), context) or ".")
                self._files += [] if path.exists() else [path]

    def opened(self, target: str) -> None:
        """Notes a layer that has been made."""
        self._layers.append(target)

    def adds(self, target: str, addition: Addition) -> None:
        """Notes rows that a layer will get."""
        self._additions[target] = addition

    def complete(self, context: QgsProcessingContext) -> None:
        """The run has ended well: layers that are added to get their rows.

        Raises:
            LayerError: when one of them refuses its rows; it has none of them then.
        """
        for target, addition in self._additions.items():
            tell_addition(target, addition.add(), context)

    def take_back(self, context: QgsProcessingContext) -> None:
        """Removes everything that the run has written, and lets nothing of it be loaded."""
        for target in [*self._layers, *self._additions]:
            _let_go(target, context)
        for target in self._layers:
            discard(target)
        for path in self._files:
            path.unlink(missing_ok=True)


def _let_go(target: str, context: QgsProcessingContext) -> None:
    forget(target)
    wanted = context.layersToLoadOnCompletion()
    context.setLayersToLoadOnCompletion({one: details for one, details in wanted.items() if one != target})
    store = context.temporaryLayerStore()
    store.removeMapLayers([layer for layer in store.mapLayers().values() if layer.source() == target])
