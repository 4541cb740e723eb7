"""The outputs of a run: written as drafts until the run has succeeded, and then moved into place together.

A run that fails, is cancelled or killed leaves what was there before as it was.
"""

from __future__ import annotations

from collections.abc import Mapping

from qgis.core import QgsPrintLayout, QgsProcessingContext, QgsProject

from ...layers.outputs.destination import Destination
from ...layers.outputs.draft import Draft
from ...layers.outputs.drafts import draft_of
from ...layers.outputs.file_draft import FileDraft
from ...layers.outputs.moves import Moves
from ...layers.outputs.whole_files import require_whole
from .append import Addition
from .draft_files import DraftFiles
from .finish import discard, load_finished, record_addition


class Transaction:
    """The outputs of one run, kept as drafts until `complete`. Appended rows are added at the end."""

    def __init__(self) -> None:
        self._layers: list[Draft] = []
        self._additions: dict[str, Addition] = {}
        self._layouts: list[tuple[QgsProject, QgsPrintLayout]] = []
        self.files = DraftFiles()

    def layer(self, address: str) -> Draft:
        """The draft of a layer with the destination `address`.

        Raises:
            LayerError: where it would take the place of other layers, or no draft can be made there.
        """
        destination = Destination.read(address)
        self._layers.append(self._in_new_file(destination) or draft_of(destination, self.files.folder_beside))
        return self._layers[-1]

    def _in_new_file(self, destination: Destination) -> Draft | None:
        """The draft of one more layer in a file that an earlier output of this run creates; otherwise None."""
        for layer in self._layers:
            if isinstance(layer, FileDraft) and layer.is_beside(destination):
                return layer.further(destination)
        return None

    def adds(self, target: str, addition: Addition) -> None:
        """Registers rows to be appended to a layer."""
        self._additions[target] = addition

    def layout(self, project: QgsProject, layout: QgsPrintLayout) -> None:
        """Registers a layout that the run has added to a project."""
        self._layouts.append((project, layout))

    def complete(self, context: QgsProcessingContext) -> dict[str, str]:
        """Moves everything into place after success; returns the final name of each output.

        Raises:
            LayerError: when something is not whole, or a place refuses it; what was there before is there then.
        """
        self._require_whole(context)
        with Moves() as moves:
            self._publish(moves, context)
        results = self.results()
        _rename(results, context)
        self.files.remove()
        return results

    def _require_whole(self, context: QgsProcessingContext) -> None:
        for layer in self._layers:
            layer.close()
            if layer.source:
                _close(layer.target, context)
            layer.require_whole()
        for draft in self.files.moves():
            if draft.is_file():
                require_whole(draft)

    def _publish(self, moves: Moves, context: QgsProcessingContext) -> None:
        for draft, place in self.files.moves().items():
            moves.move(draft, place)
        for layer in self._layers:
            layer.publish(moves)
        for target, addition in self._additions.items():
            record_addition(target, addition.add(), context)

    def results(self) -> dict[str, str]:
        """The final name of each output, by its name as a draft."""
        return self.files.results() | {layer.target: layer.result for layer in self._layers}

    def with_places(self, words: str) -> str:
        """A message in which the names of drafts are replaced by the user's destinations."""
        for layer in self._layers:
            words = layer.with_place(words)
        return self.files.with_places(words)

    def roll_back(self, context: QgsProcessingContext) -> None:
        """Removes everything that the run has written, and prevents it from being loaded."""
        for target in [*(layer.target for layer in self._layers), *self._additions]:
            _unload(target, context)
        for layer in self._layers:
            layer.close()
            layer.discard()
        for project, layout in self._layouts:
            project.layoutManager().removeLayout(layout)
        self.files.remove()


def _rename(results: Mapping[str, str], context: QgsProcessingContext) -> None:
    """Updates the layers to load to their final names."""
    to_load = context.layersToLoadOnCompletion()
    context.setLayersToLoadOnCompletion({results.get(output, output): details for output, details in to_load.items()})
    for draft, place in results.items():
        load_finished(draft, place, context)


def _unload(target: str, context: QgsProcessingContext) -> None:
    """Prevents a layer from being loaded."""
    discard(target)
    to_load = context.layersToLoadOnCompletion()
    context.setLayersToLoadOnCompletion({output: details for output, details in to_load.items() if output != target})
    _close(target, context)


def _close(target: str, context: QgsProcessingContext) -> None:
    """Closes the layer that was opened to finish it: Windows does not move open files."""
    store = context.temporaryLayerStore()
    store.removeMapLayers([layer for layer in store.mapLayers().values() if layer.source() == target])
