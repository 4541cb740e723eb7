"""What a ready model is made of, and how it becomes a .model3 file in one language."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterDefinition,
)
from qgis.PyQt.QtCore import QPointF

from segbaro_plugin.words import Text

Source = QgsProcessingModelChildParameterSource
GROUP = Text("Ready models", "Färdiga modeller")
ACROSS, DOWN = 260, 110


@dataclass(frozen=True)
class Input:
    """A parameter of the model. make: the definition for its name and title."""

    name: str
    make: Callable[[str, str], QgsProcessingParameterDefinition]
    title: Text
    help: Text
    advanced: bool = False


@dataclass(frozen=True)
class Output:
    """An output of the model: that output of a step."""

    name: str
    title: Text
    help: Text


@dataclass(frozen=True)
class Step:
    """An algorithm with its parameters; outputs: those of it that the model gives, by the step's names for them."""

    id: str
    algorithm: str
    title: Text
    parameters: Mapping[str, Source]
    outputs: Mapping[str, Output] = field(default_factory=dict)


@dataclass(frozen=True)
class Model:
    """A chain of steps."""

    id: str
    title: Text
    summary: Text
    inputs: Sequence[Input]
    steps: Sequence[Step]


def given(name: str) -> Source:
    """What the user gave in the model's parameter."""
    return Source.fromModelParameter(name)


def value(fixed: object) -> Source:
    """A fixed value."""
    return Source.fromStaticValue(fixed)


def formula(expression: str) -> Source:
    """An expression of the model's parameters, such as `'sei_' || @YEAR`."""
    return Source.fromExpression(expression)


def made(step: str, output: str = "OUTPUT") -> Source:
    """What an earlier step gave."""
    return Source.fromChildOutput(step, output)


def build(model: Model, language: str) -> QgsProcessingModelAlgorithm:
    """The model with words of the language."""
    built = QgsProcessingModelAlgorithm(model.title.say(language), GROUP.say(language))
    for place, one in enumerate(model.inputs):
        _add_input(built, one, language, QPointF(ACROSS * place, 0))
    for place, step in enumerate(model.steps):
        _add_step(built, step, language, QPointF(ACROSS * place, DOWN * (place + 1)))
    outputs = [output for step in model.steps for output in step.outputs.values()]
    words = {one.name: one.help.say(language) for one in (*model.inputs, *outputs)}
    built.setHelpContent({"ALG_DESC": model.summary.say(language), **words})
    built.setParameterOrder([one.name for one in model.inputs])
    built.setOutputOrder([f"{step.id}:{output.name}" for step in model.steps for output in step.outputs.values()])
    built.updateDestinationParameters()
    return built


def write(model: Model, language: str, folder: Path) -> Path:
    """The model as a file whose words are of the language."""
    path = folder / language / f"{model.id}.model3"
    path.parent.mkdir(parents=True, exist_ok=True)
    if not build(model, language).toFile(str(path)):
        raise OSError(f"{path} cannot be written")
    return path


def _add_input(built: QgsProcessingModelAlgorithm, one: Input, language: str, where: QPointF) -> None:
    definition = one.make(one.name, one.title.say(language))
    definition.setHelp(one.help.say(language))
    if one.advanced:
        definition.setFlags(definition.flags() | Qgis.ProcessingParameterFlag.Advanced)
    component = QgsProcessingModelParameter(one.name)
    component.setPosition(where)
    built.addModelParameter(definition, component)


def _add_step(built: QgsProcessingModelAlgorithm, step: Step, language: str, where: QPointF) -> None:
    child = QgsProcessingModelChildAlgorithm(step.algorithm)
    if child.algorithm() is None:
        raise LookupError(f"there is no algorithm {step.algorithm}")
    unknown = set(step.parameters) - {one.name() for one in child.algorithm().parameterDefinitions()}
    if unknown:
        raise LookupError(f"{step.algorithm} has no parameters {unknown}")
    child.setChildId(step.id)
    child.setDescription(step.title.say(language))
    child.setPosition(where)
    for name, source in step.parameters.items():
        child.addParameterSources(name, [source])
    child.setModelOutputs({output.name: _output(step, name, output, language) for name, output in step.outputs.items()})
    built.addChildAlgorithm(child)


def _output(step: Step, name: str, output: Output, language: str) -> QgsProcessingModelOutput:
    made = QgsProcessingModelOutput(output.name, output.title.say(language))
    made.setChildId(step.id)
    made.setChildOutputName(name)
    return made
