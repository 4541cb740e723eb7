"""Runs of algorithms by the mouse, and what they leave."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from hands import click, dialogs, errors, opened, red_lines, settle, until
from qgis.core import QgsProject, QgsVectorLayer
from qgis.gui import QgsProcessingAlgorithmDialogBase
from qgis.PyQt.QtWidgets import QDialogButtonBox

Seen = dict[str, object]


class Run:
    """The dialog of an algorithm as the dock opens it, filled in; `finished` says what its runs gave."""

    def __init__(self, id: str, values: Mapping[str, object]) -> None:
        self.dialog = opened(id)
        self.known = set(QgsProject.instance().mapLayers())
        self.finished: list[tuple[bool, Seen]] = []
        self.dialog.algorithmFinished.connect(lambda fine, results: self.finished.append((fine, results)))
        self.dialog.setParameters(dict(values))

    def press_run(self) -> None:
        click(self.dialog.runButton())

    def close(self) -> None:
        """Presses Close, and waits for what comes of it."""
        self.press_close()
        settle()

    def press_close(self) -> None:
        click(self.dialog.buttonBox().button(QDialogButtonBox.StandardButton.Close))

    def ids(self) -> set[str]:
        """The layers that came into the project since the dialog was opened."""
        return set(QgsProject.instance().mapLayers()) - self.known

    def layers(self) -> dict[str, int]:
        """Their names, with the number of their features."""
        layers = [QgsProject.instance().mapLayer(id) for id in self.ids()]
        return {one.name(): _features(one) for one in layers}

    def is_over(self) -> bool:
        """Whether what was begun has ended, well or not."""
        return self.dialog.runButton().isEnabled()

    def seen(self) -> Seen:
        """All of it, once the run is over; what was an error is forgotten."""
        (fine, results) = self.finished[-1] if self.finished else (False, {})
        said = [*red_lines(self.dialog), *errors]
        errors.clear()
        made = {"layers": self.layers(), "files": _files(self.dialog, results)}
        return {"fine": fine, **made, "missing": self._missing(results), "errors": said}

    def _missing(self, results: Seen) -> list[str]:
        """The outputs that were asked for and are not there."""
        asked = self.dialog.mainWidget().createProcessingParameters()
        outputs = [one.name() for one in self.dialog.algorithm().destinationParameterDefinitions()]
        return [name for name in outputs if asked.get(name) is not None and not results.get(name)]


def run_once(id: str, values: Mapping[str, object]) -> Seen:
    """Opens the dialog, fills it in, presses Run, waits and closes it."""
    run = Run(id, values)
    run.press_run()
    until(run.is_over)
    seen = run.seen()
    run.close()
    return {**seen, "left": len(dialogs())}


def _features(layer: object) -> int:
    return layer.featureCount() if isinstance(layer, QgsVectorLayer) else 0


def _files(dialog: QgsProcessingAlgorithmDialogBase, results: Seen) -> dict[str, int]:
    """The files and folders that the run gave, with the bytes in them."""
    definitions = dialog.algorithm().destinationParameterDefinitions()
    given = {one.name(): str(results[one.name()]) for one in definitions if results.get(one.name())}
    return {name: _bytes(Path(path)) for name, path in given.items() if Path(path).exists()}


def _bytes(path: Path) -> int:
    files = path.rglob("*") if path.is_dir() else [path]
    return sum(file.stat().st_size for file in files)
