"""What a run writes: beside its place until the run has ended well, and then in it, all outputs together.

A run that fails, is cancelled or killed leaves what was there before as it was.
"""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from pathlib import Path

from qgis.core import QgsPrintLayout, QgsProcessingContext, QgsProject

from ...layers.outputs.destination import Destination
from ...layers.outputs.draft import Draft
from ...layers.outputs.draft_folders import make_draft_folder
from ...layers.outputs.drafts import draft_of
from ...layers.outputs.moves import Moves
from ...layers.outputs.whole_files import require_whole
from .append import Addition
from .finish import forget, load_finished, tell_addition


class Writing:
    """The outputs of one run, as drafts until `complete`. A layer that is added to gets its rows at the end."""

    def __init__(self) -> None:
        self._layers: list[Draft] = []
        self._additions: dict[str, Addition] = {}
        self._files: dict[Path, Path] = {}
        self._folders: dict[Path, Path] = {}
        self._layouts: list[tuple[QgsProject, QgsPrintLayout]] = []

    def layer(self, address: str) -> Draft:
        """The draft of a layer that goes to `address`.

        Raises:
            LayerError: where it would take the place of other layers, or no draft can be made there.
        """
        self._layers.append(draft_of(Destination.read(address), self._folder_beside))
        return self._layers[-1]

    def adds(self, target: str, addition: Addition) -> None:
        """Notes rows that a layer will get."""
        self._additions[target] = addition

    def layout(self, project: QgsProject, layout: QgsPrintLayout) -> None:
        """Notes a layout that the run has added to a project."""
        self._layouts.append((project, layout))

    def file(self, place: Path) -> Path:
        """Where a file is to be written that belongs at `place`; what is written beside it goes along."""
        draft = self._folder_beside(place) / place.name
        self._files[draft] = place
        return draft

    def folder(self, place: Path) -> Path:
        """A folder to write files to that belong in the folder `place`, which may be there or not."""
        draft = self._new_folder(place if place.is_dir() else place.parent, place)
        self._files[draft] = place
        return draft

    def complete(self, context: QgsProcessingContext) -> dict[str, str]:
        """The run has ended well: everything goes to its place. Returns what each output is called there.

        Raises:
            LayerError: when something is not whole, or a place refuses it; what was there before is there then.
        """
        self._require_whole(context)
        with Moves() as moves:
            self._publish(moves, context)
        results = self.results()
        _rename(results, context)
        self._remove_folders()
        return results

    def _require_whole(self, context: QgsProcessingContext) -> None:
        for layer in self._layers:
            layer.close()
            if layer.source:
                _close(layer.target, context)
            layer.require_whole()
        for draft in self._moves():
            if draft.is_file():
                require_whole(draft)

    def _publish(self, moves: Moves, context: QgsProcessingContext) -> None:
        for draft, place in self._moves().items():
            moves.move(draft, place)
        for layer in self._layers:
            layer.publish(moves)
        for target, addition in self._additions.items():
            tell_addition(target, addition.add(), context)

    def _moves(self) -> dict[Path, Path]:
        """From each file, or folder that is new, to its place."""
        moves: dict[Path, Path] = {}
        for draft, place in self._files.items():
            if draft.is_dir() and not place.exists():
                moves[draft] = place
            else:
                beside, into = (draft, place) if draft.is_dir() else (draft.parent, place.parent)
                moves |= {made: into / made.name for made in sorted(beside.iterdir())}
        return moves

    def results(self) -> dict[str, str]:
        """What each output is called in its place, by what it is called as a draft."""
        files = {str(draft): str(place) for draft, place in self._files.items()}
        return files | {layer.target: layer.result for layer in self._layers}

    def with_places(self, words: str) -> str:
        """A message in which the places stand that the user chose, where it names drafts."""
        for draft, place in self._files.items():
            words = words.replace(str(draft), str(place))
        for beside, folder in self._folders.items():
            words = words.replace(str(folder), str(beside))
        return words

    def take_back(self, context: QgsProcessingContext) -> None:
        """Removes everything that the run has written, and lets nothing of it be loaded."""
        for target in [*(layer.target for layer in self._layers), *self._additions]:
            _let_go(target, context)
        for layer in self._layers:
            layer.close()
            layer.discard()
        for project, layout in self._layouts:
            project.layoutManager().removeLayout(layout)
        self._remove_folders()

    def _folder_beside(self, place: Path) -> Path:
        """An empty folder for the output that belongs at `place`."""
        return self._new_folder(place.parent, place)

    def _new_folder(self, beside: Path, place: Path) -> Path:
        """An empty folder for one output, in the run's folder within `beside`."""
        if beside not in self._folders:
            self._folders[beside] = make_draft_folder(beside, place)
        folder = self._folders[beside] / str(len(list(self._folders[beside].iterdir())))
        folder.mkdir()
        return folder

    def _remove_folders(self) -> None:
        for folder in self._folders.values():
            shutil.rmtree(folder, ignore_errors=True)


def _rename(results: Mapping[str, str], context: QgsProcessingContext) -> None:
    """Lets the layers be loaded by what they are called in their places."""
    wanted = context.layersToLoadOnCompletion()
    context.setLayersToLoadOnCompletion({results.get(one, one): details for one, details in wanted.items()})
    for draft, place in results.items():
        load_finished(draft, place, context)


def _let_go(target: str, context: QgsProcessingContext) -> None:
    """Lets a layer not be loaded after all."""
    forget(target)
    wanted = context.layersToLoadOnCompletion()
    context.setLayersToLoadOnCompletion({one: details for one, details in wanted.items() if one != target})
    _close(target, context)


def _close(target: str, context: QgsProcessingContext) -> None:
    """Closes the layer that was opened to finish it: Windows moves no open file."""
    store = context.temporaryLayerStore()
    store.removeMapLayers([layer for layer in store.mapLayers().values() if layer.source() == target])
