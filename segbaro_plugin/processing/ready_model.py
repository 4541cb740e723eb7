"""Models that come with the plugin: ready chains that run, open in the Model Designer and stand in other models."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelOutput,
)
from qgis.PyQt.QtGui import QIcon

from ..i18n import language
from ..resources import resource_path
from .run.algorithm import Values
from .run.interruption import cancelled_by_signals, require_not_cancelled

FOLDER = "models"


class ReadyModel(QgsProcessingModelAlgorithm):
    """A model from a file; its id is the file's name in every language, its words are the file's."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path
        self._told: dict[str, tuple[str, str]] = {}
        self.fromFile(str(path))
        self._name_outputs()

    def _name_outputs(self) -> None:
        """Calls outputs as the file does; QGIS would make their names of their titles, other ones in each language."""
        for child in self.childAlgorithms().values():
            for name, output in child.modelOutputs().items():
                parameter = self.modelParameterFromChildIdAndOutputName(output.childId(), name)
                if parameter is not None:
                    self.outputDefinition(parameter.name()).setName(name)
                    parameter.setName(name)
                    parameter.setHelp(self.helpContent()[name])
                else:
                    self._add_told(child, name, output)

    def _add_told(self, child: QgsProcessingModelChildAlgorithm, name: str, output: QgsProcessingModelOutput) -> None:
        """Declares an output that is a number or a text of a step: QGIS knows only layers and files of models."""
        known = child.algorithm().outputDefinition(output.childOutputName()) if child.algorithm() else None
        if known is not None and self.addOutput(type(known)(name, output.description())):
            self._told[name] = (output.childId(), output.childOutputName())

    def name(self) -> str:
        return self._path.stem

    def summary(self) -> str:
        """What it does, in a few sentences in the user's language."""
        return str(self.helpContent()["ALG_DESC"])

    def tags(self) -> list[str]:
        return ["segbaro", "segregation", "model", "modell"]

    def icon(self) -> QIcon:
        return QIcon(self.svgIconPath())

    def svgIconPath(self) -> str:
        return str(resource_path("icons", "segbaro.svg"))

    def processAlgorithm(
        self, parameters: Values, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Values:
        """Runs the model; what a script leaves out is as the dialog has it, which QGIS does not see to in models."""
        defaults = {one.name(): one.defaultValue() for one in self.parameterDefinitions() if not one.isDestination()}
        with cancelled_by_signals(feedback):
            made = super().processAlgorithm({**defaults, **parameters}, context, feedback)
        require_not_cancelled(feedback)
        steps = made["CHILD_RESULTS"]
        return {**made, **{name: steps[step][output] for name, (step, output) in self._told.items()}}

    def createInstance(self) -> ReadyModel:
        return type(self)(self._path)


def ready_models() -> Iterator[ReadyModel]:
    """The models in the user's language, in English where there are none in it."""
    folder = resource_path(FOLDER)
    own = folder / language()
    for path in sorted((own if own.is_dir() else folder / "en").glob("*.model3")):
        yield ReadyModel(path)
