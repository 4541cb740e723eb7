"""What all algorithms of Segbaro share: names, help, errors as sentences, checks of outputs."""

from __future__ import annotations

import traceback
from collections.abc import Mapping, Sequence
from math import isfinite
from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeatureSink,
    QgsFeatureSource,
    QgsFields,
    QgsMapLayer,
    QgsPrintLayout,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsWkbTypes,
)

from ...i18n import language
from ...layers.outputs.checked_sink import CheckedSink, Sink
from ...layers.outputs.formula_text import text_fields, text_sink
from ...layers.outputs.row_number import beside_row_number, renamed
from ...layers.record.provenance import read_provenance
from ...layers.record.store import with_saved_style
from ...layers.write.rows import without_aliases
from ...words import SegbaroError, without_secrets
from .append import Addition, layer_to_add_to
from .clean_feedback import CleanFeedback
from .described import DescribedAlgorithm
from .error_to_show import error_to_show, unnamed_error
from .field_choices import FieldChoices
from .input_layers import input_layers
from .input_part import chosen_part, new_numbers
from .interruption import cancelled_by_signals, require_not_cancelled
from .output_address import address_of, at_address
from .parameter_group import ParameterGroup
from .safe_outputs import require_safe_outputs
from .transaction import Transaction

Values = Mapping[str, object]


class SegbaroAlgorithm(DescribedAlgorithm):
    """Base class of algorithms: a subclass defines ID, GROUP, title(), summary(), its parameters and its work().

    groups: those of its parameters that it shares with other algorithms, in the order in which they are checked.
    fields: how its fields are chosen; checked after the groups.
    """

    APART: tuple[tuple[str, ...], ...] = ()
    """Parameters of which no two can be the same field."""

    def __init__(self) -> None:
        super().__init__()
        self.groups: Sequence[ParameterGroup] = ()
        self._layers: dict[str, QgsMapLayer] = {}
        self.fields = FieldChoices(self)

    def work(self, parameters: Values, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> Values:
        """Reads, computes and writes; returns the outputs. A SegbaroError becomes the user's message."""
        raise NotImplementedError

    def createInstance(self) -> SegbaroAlgorithm:
        return type(self)()

    def problem(self, parameters: Values, context: QgsProcessingContext) -> str:
        """The first problem found by its groups, "" if there is none; a subclass adds its own checks."""
        return next(filter(None, (group.problem(parameters, context) for group in self.groups)), "")

    def checkParameterValues(self, parameters: Values, context: QgsProcessingContext) -> tuple[bool, str]:
        try:
            problem = self.problem(parameters, context) or self.fields.problem(parameters, context)
        except SegbaroError as error:
            problem = error.say(language())
        if problem:
            return False, problem
        fine, problem = super().checkParameterValues(parameters, context)
        return fine, without_secrets(problem)  # QGIS names a source that it cannot load by its whole address

    def prepareAlgorithm(
        self, parameters: Values, context: QgsProcessingContext, _feedback: QgsProcessingFeedback
    ) -> bool:
        self._layers = input_layers(self, parameters, context)
        return True

    def processAlgorithm(
        self, parameters: Values, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Values:
        given = {**parameters, **self._layers}
        with cancelled_by_signals(feedback):
            outputs = self._run_in_transaction(given, context, CleanFeedback(feedback))
        if outputs is None:
            require_not_cancelled(feedback)
        return outputs or {}

    def _run_in_transaction(
        self, parameters: Values, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Values | None:
        """Runs the work; returns the outputs in place, or None, with nothing written, if it was cancelled."""
        self._transaction = Transaction()
        try:
            self._refuse_problems(parameters, context)
            require_safe_outputs(self, parameters, context)
            outputs = self.work(parameters, context, feedback)
            if not feedback.isCanceled():
                return _in_place(outputs, self._transaction.complete(context))
        except BaseException as error:  # Ctrl+C in a script, too
            traceback.clear_frames(error.__traceback__)  # the sinks that the failed step holds are closed
            self._transaction.roll_back(context)
            if not feedback.isCanceled():
                raise error_to_show(error, self._transaction.with_places) from None
            return None
        self._transaction.roll_back(context)
        return None

    def parameterAsSource(
        self, parameters: Values, name: str, context: QgsProcessingContext
    ) -> QgsProcessingFeatureSource:
        """Like QGIS's own, but with a sentence if QGIS fails at a layer.

        Raises:
            LayerError: for a layer at which QGIS fails.
        """
        try:
            return super().parameterAsSource(parameters, name, context)
        except Exception as error:
            raise (unnamed_error() if type(error) is Exception else error) from None

    def _refuse_problems(self, parameters: Values, context: QgsProcessingContext) -> None:
        """Raises an error for invalid choices, since a model does not check them before a step runs.

        Raises:
            QgsProcessingException: the sentence of `checkParameterValues`.
        """
        fine, problem = self.checkParameterValues(parameters, context)
        if not fine:
            raise QgsProcessingException(problem)

    def file_output(self, parameters: Values, output: str, context: QgsProcessingContext) -> Path | None:
        """The path for writing a requested file until the run has succeeded; None if it is not requested."""
        place = self.parameterAsFileOutput(parameters, output, context)
        return self._transaction.files.file(Path(place)) if place else None

    def folder_output(self, parameters: Values, output: str, context: QgsProcessingContext) -> Path | None:
        """The path for writing the files of a requested folder until the run has succeeded; otherwise None."""
        place = self.parameterAsString(parameters, output, context)
        return self._transaction.files.folder(Path(place)) if place else None

    def note_layout(self, project: QgsProject, layout: QgsPrintLayout) -> None:
        """Registers a layout added to a project, to be removed unless the run succeeds."""
        self._transaction.layout(project, layout)

    def is_asked_for(self, parameters: Values, output: str, context: QgsProcessingContext) -> bool:
        """Whether an optional output is requested; the batch dialog passes one even if it is left empty."""
        return bool(address_of(parameters.get(output), context))

    def open_sink(
        self,
        parameters: Values,
        context: QgsProcessingContext,
        fields: QgsFields,
        like: QgsFeatureSource | None = None,
        output: str = "OUTPUT",
    ) -> tuple[CheckedSink, str]:
        """The sink of an output, to be closed after writing, and the name of its target.

        Geometries are as those of `like`, none without it.

        Raises:
            QgsProcessingException: when it cannot be written; the target is named.
        """
        shape = like.wkbType() if like else QgsWkbTypes.Type.NoGeometry
        crs = like.sourceCrs() if like else QgsCoordinateReferenceSystem()
        plain = without_aliases(fields)
        there = layer_to_add_to(parameters[output], crs, context)
        if there is not None:
            _, target = self._open_output({**parameters, output: there}, output, context, like, plain, shape, crs)
            return CheckedSink(self._waiting_sink(target, there, fields, context)), target
        draft = self._transaction.layer(address_of(parameters[output], context))
        asked = {**parameters, output: at_address(parameters[output], draft.address)}
        numbered = beside_row_number(plain, draft.destination.path)
        self._tell_renamed(renamed(plain, numbered), context)
        named = text_fields(numbered, draft.destination.path)
        sink, target = self._open_output(asked, output, context, like, named, shape, crs)
        return draft.open(sink, target), target

    def _tell_renamed(self, names: Mapping[str, str], context: QgsProcessingContext) -> None:
        """Says which field of the input has another name in a GeoPackage."""
        for old, new in names.items():
            words = self.tr("A GeoPackage keeps its own row numbers in '{old}'; the field '{old}' is renamed '{new}'.")
            if context.feedback() is not None:
                context.feedback().pushWarning(words.format(old=old, new=new))

    def _open_output(
        self,
        asked: Values,
        output: str,
        context: QgsProcessingContext,
        like: QgsFeatureSource | None,
        *shape: object,
    ) -> tuple[QgsFeatureSink, str]:
        """The sink that QGIS opens for an output, and QGIS's name for it.

        Raises:
            QgsProcessingException: when it cannot be written; the target is named.
        """
        try:
            sink, target = self.parameterAsSink(asked, output, context, *shape, *new_numbers(like))
        except QgsProcessingException as error:
            raise self._refused(output, str(error)) from None
        if sink is None:
            raise self._refused(output, self.tr("the output is not given"))
        return sink, target

    def _waiting_sink(
        self,
        target: str,
        there: QgsProcessingOutputLayerDefinition,
        fields: QgsFields,
        context: QgsProcessingContext,
    ) -> Sink:
        """The sink that takes rows for a layer that was there before, until the run has ended well."""
        layer = context.temporaryLayerStore().mapLayer(target)
        addition = Addition(layer, there.remappingDefinition(), fields, context)
        self._transaction.adds(target, addition)
        return text_sink(addition.sink, Path(layer.source().partition("|")[0]))

    def _refused(self, output: str, why: str) -> QgsProcessingException:
        words = self.tr(
            "{output} cannot be written. Check that the file is not open in another program and that the folder is "
            "not write-protected. ({why})"
        )
        return QgsProcessingException(words.format(output=self.parameterDefinition(output).description(), why=why))

    def background(
        self, parameters: Values, context: QgsProcessingContext, source: QgsFeatureSource
    ) -> tuple[QgsFields, list[dict[str, object]]]:
        """The fields of INPUT with their aliases, and its provenance, which the result inherits."""
        given = parameters.get("INPUT")
        chosen = chosen_part(given) if isinstance(given, QgsProcessingFeatureSourceDefinition) else {}
        whole = {"INPUT": given.source} if isinstance(given, QgsProcessingFeatureSourceDefinition) else parameters
        layer = self.parameterAsVectorLayer(whole, "INPUT", context)
        if layer is None:
            return source.fields(), [chosen] if chosen else []
        known = with_saved_style(layer, context.project())
        return known.fields(), [*read_provenance(known), *([chosen] if chosen else [])]


def _in_place(outputs: Values, places: Mapping[str, str]) -> Values:
    """The outputs with their final names; infinity becomes None."""
    return {name: _output(value, places) for name, value in outputs.items()}


def _output(value: object, results: Mapping[str, str]) -> object:
    if isinstance(value, float):
        return value if isfinite(value) else None
    return results.get(value, value) if isinstance(value, str) else value
