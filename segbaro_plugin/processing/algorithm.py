"""What all algorithms of Segbaro share: names, help, errors as sentences, checks of outputs."""

from __future__ import annotations

import traceback
from collections.abc import Mapping
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFeatureSink,
    QgsFeatureSource,
    QgsField,
    QgsFieldConstraints,
    QgsFields,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterDefinition,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from qgis.PyQt.QtGui import QIcon

from ..i18n import language
from ..layers.columns import read_columns
from ..layers.provenance import read_provenance
from ..layers.store import with_saved_style
from ..layers.write import without_aliases
from ..resources import resource_path
from ..words import SegbaroError, without_secrets
from .adding import Addition, layer_to_add_to
from .field_choices import FieldChoices
from .writing import Writing

GROUPS = {
    "tables": QT_TRANSLATE_NOOP("Segbaro", "Tables and areas"),
    "barometer": QT_TRANSLATE_NOOP("Segbaro", "The barometer's measures"),
    "segregation": QT_TRANSLATE_NOOP("Segbaro", "Measures of segregation"),
    "maps": QT_TRANSLATE_NOOP("Segbaro", "Maps and pages"),
}

Values = Mapping[str, object]


class SegbaroAlgorithm(FieldChoices):
    """Base of an algorithm: a subclass says ID, GROUP, title(), summary(), its parameters and its work()."""

    ID = ""
    GROUP = ""
    TAGS: tuple[str, ...] = ()

    def title(self) -> str:
        """The algorithm's name in the user's language."""
        raise NotImplementedError

    def summary(self) -> str:
        """What it does, in a few sentences in the user's language."""
        raise NotImplementedError

    def work(self, parameters: Values, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> Values:
        """Read, compute, write; returns the outputs. A SegbaroError becomes the user's message."""
        raise NotImplementedError

    def name(self) -> str:
        return self.ID

    def displayName(self) -> str:
        return self.title()

    def groupId(self) -> str:
        return self.GROUP

    def group(self) -> str:
        return QCoreApplication.translate("Segbaro", GROUPS[self.GROUP])

    def tags(self) -> list[str]:
        return ["segbaro", "segregation", *self.TAGS]

    def icon(self) -> QIcon:
        return QIcon(str(resource_path("icons", "segbaro.svg")))

    def svgIconPath(self) -> str:
        return str(resource_path("icons", "segbaro.svg"))

    def shortHelpString(self) -> str:
        """The summary, then the help of each parameter: one source for the dialog, the documentation and tests."""
        told = [(p.description(), p.help()) for p in self.parameterDefinitions() if p.help()]
        return "".join(
            f"<p>{part}</p>" for part in [self.summary(), *(f"<b>{name}</b>: {text}" for name, text in told)]
        )

    def createInstance(self) -> SegbaroAlgorithm:
        return type(self)()

    def add(self, parameter: QgsProcessingParameterDefinition, help: str) -> QgsProcessingParameterDefinition:
        """Takes up a parameter with its help; returns it."""
        parameter.setHelp(help)
        self.addParameter(parameter)
        return parameter

    def add_advanced(self, parameter: QgsProcessingParameterDefinition, help: str) -> QgsProcessingParameterDefinition:
        """Takes up a parameter that the dialog keeps folded away."""
        parameter.setFlags(parameter.flags() | Qgis.ProcessingParameterFlag.Advanced)
        return self.add(parameter, help)

    def processAlgorithm(
        self, parameters: Values, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Values:
        self._writing = Writing()
        self._writing.expect(self, parameters, context)
        try:
            self._refuse_problems(parameters, context)
            self.refuse_unwritable(parameters, context)
            made = self.work(parameters, context, feedback)
            cancelled = feedback.isCanceled()
            if not cancelled:
                self._writing.complete(context)
        except Exception as error:
            traceback.clear_frames(error.__traceback__)  # the sinks that the failed step holds are closed
            self._writing.take_back(context)
            if not isinstance(error, SegbaroError):
                error.args = tuple(without_secrets(one) if isinstance(one, str) else one for one in error.args)
                raise
            if not feedback.isCanceled():
                raise QgsProcessingException(error.say(language())) from None
            return {}
        if cancelled:
            self._writing.take_back(context)
            return {}
        return made

    def _refuse_problems(self, parameters: Values, context: QgsProcessingContext) -> None:
        """Refuses wrong choices here too, because a model does not ask before it runs a step.

        Raises:
            QgsProcessingException: the sentence of `checkParameterValues`.
        """
        fine, problem = self.checkParameterValues(parameters, context)
        if not fine:
            raise QgsProcessingException(problem)

    def refuse_unwritable(self, parameters: Values, context: QgsProcessingContext) -> None:
        """Refuses a destination whose folder is not there, before anything is computed.

        Raises:
            QgsProcessingException: naming the folder.
        """
        for definition in self.destinationParameterDefinitions():
            folder = _folder(self.destination(parameters, definition.name(), context))
            if folder is not None and not folder.is_dir():
                words = self.tr("The folder {folder} does not exist, so {output} cannot be written. Choose another.")
                raise QgsProcessingException(words.format(folder=folder, output=definition.description()))

    def destination(self, parameters: Values, output: str, context: QgsProcessingContext) -> str:
        """Where an output would be written.

        QGIS notes what it is asked for as a layer to load, whether it is written or not: so it is asked aside.
        """
        aside = QgsProcessingContext()
        aside.setExpressionContext(context.expressionContext())
        return self.parameterAsOutputLayer(parameters, output, aside)

    def is_asked_for(self, parameters: Values, output: str, context: QgsProcessingContext) -> bool:
        """Whether an optional output is given; the batch dialog gives one that is left empty, too."""
        given = parameters.get(output)
        if isinstance(given, QgsProcessingOutputLayerDefinition):
            given, _ = given.sink.valueAsString(context.expressionContext())
        return bool(given)

    def open_sink(
        self,
        parameters: Values,
        context: QgsProcessingContext,
        fields: QgsFields,
        like: QgsFeatureSource | None = None,
        output: str = "OUTPUT",
    ) -> tuple[QgsFeatureSink, str]:
        """The sink of an output and where it writes to; geometries are as those of `like`, none without it.

        Raises:
            QgsProcessingException: when it cannot be written; the target is named.
        """
        shape = like.wkbType() if like else QgsWkbTypes.Type.NoGeometry
        crs = like.sourceCrs() if like else QgsCoordinateReferenceSystem()
        there = layer_to_add_to(parameters[output], crs, context)
        asked = parameters if there is None else {**parameters, output: there}
        try:
            sink, target = self.parameterAsSink(
                asked, output, context, without_aliases(fields), shape, crs, *_new_numbers(like)
            )
        except QgsProcessingException as error:
            raise self._refused(output, str(error)) from None
        if sink is None:
            raise self._refused(output, self.tr("the output is not given"))
        if there is not None:
            return self._waiting_sink(target, there, fields, context), target
        self._writing.opened(target)
        return sink, target

    def _waiting_sink(
        self,
        target: str,
        there: QgsProcessingOutputLayerDefinition,
        fields: QgsFields,
        context: QgsProcessingContext,
    ) -> QgsFeatureSink:
        """The sink that takes rows for a layer that was there before, until the run has ended well."""
        layer = context.temporaryLayerStore().mapLayer(target)
        addition = Addition(layer, there.remappingDefinition(), fields, context)
        self._writing.adds(target, addition)
        return addition.sink

    def _refused(self, output: str, why: str) -> QgsProcessingException:
        words = self.tr("{output} cannot be written; is the file open elsewhere or its folder protected? ({why})")
        return QgsProcessingException(words.format(output=self.parameterDefinition(output).description(), why=why))

    def background(
        self, parameters: Values, context: QgsProcessingContext, source: QgsFeatureSource
    ) -> tuple[QgsFields, list[dict[str, object]]]:
        """The fields of INPUT with their aliases, and its provenance: what a result carries on from its input."""
        given = parameters.get("INPUT")
        chosen = _chosen_part(given) if isinstance(given, QgsProcessingFeatureSourceDefinition) else {}
        whole = {"INPUT": given.source} if isinstance(given, QgsProcessingFeatureSourceDefinition) else parameters
        layer = self.parameterAsVectorLayer(whole, "INPUT", context)
        if layer is None:
            return source.fields(), [chosen] if chosen else []
        known = with_saved_style(layer, context.project())
        return known.fields(), [*read_provenance(known), *([chosen] if chosen else [])]


def _new_numbers(like: QgsFeatureSource | None) -> list[QgsFeatureSink.SinkFlag]:
    """That features are numbered anew, where the source has a field fid, as GeoPackages do, with a number twice."""
    place = like.fields().lookupField("fid") if like else -1
    if like is None or place < 0 or _is_unique(like.fields().at(place)):
        return []
    (numbers,) = read_columns(like, keys=[like.fields().at(place).name()]).keys.values()
    return [QgsFeatureSink.SinkFlag.RegeneratePrimaryKey] if len(set(numbers)) < len(numbers) else []


def _is_unique(field: QgsField) -> bool:
    """Whether the file or database itself lets no number stand twice."""
    unique = QgsFieldConstraints.Constraint.ConstraintUnique
    return field.constraints().constraintOrigin(unique) == QgsFieldConstraints.ConstraintOrigin.ConstraintOriginProvider


def _chosen_part(given: QgsProcessingFeatureSourceDefinition) -> dict[str, object]:
    """The step of provenance that says which part of a layer was taken; empty when it was taken whole."""
    part = {
        "selected_only": given.selectedFeaturesOnly,
        "filter": given.filterExpression,
        "limit": given.featureLimit if given.featureLimit >= 0 else None,
    }
    taken = {name: value for name, value in part.items() if value}
    return {"algorithm": "part of the layer", **taken} if taken else {}


def _folder(target: str) -> Path | None:
    """The folder of a file destination; None for memory layers, databases and no destination."""
    path = target.removeprefix("ogr:dbname='").split("'")[0].split("|")[0]
    if not path or ":" in path[2:] or path.startswith(("memory", "postgres", "dbname=")):
        return None
    return Path(path).parent if Path(path).suffix else None
