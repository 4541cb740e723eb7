"""Finishes results with style, readable field names and provenance, in files and on the desktop alike."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from qgis.core import (
    QgsFeatureRenderer,
    QgsFields,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsVectorLayer,
)

from ...cartography.style.choropleth import apply
from ...cartography.style.first_map import draw_first
from ...i18n import language
from ...layers.errors import LayerError
from ...layers.join.long_form import show_by_year
from ...layers.record.provenance import add_provenance, read_provenance
from ...layers.record.store import database_layer, save_style, with_saved_style
from ...layers.write.rows import name_fields
from ...resources import plugin_version


@dataclass(frozen=True)
class Finish:
    """What a written layer gets in addition to its features.

    fields: with the aliases to show. earlier: provenance of the input, oldest first. record, description: this step's
    provenance, for machines and for people. renderer: its style, None where it has none. drawn: instead of a renderer,
    ids of indicators of which the first that has values is drawn in its latest year. name: its name in the project.
    date_field: the field that the temporal controller steps through by year, "" where there is none.
    """

    fields: QgsFields
    record: Mapping[str, object]
    description: str
    earlier: list[dict[str, object]] = field(default_factory=list)
    renderer: QgsFeatureRenderer | None = None
    name: str = ""
    date_field: str = ""
    drawn: Sequence[str] = ()

    def apply_to(self, layer: QgsVectorLayer) -> None:
        """Applies everything to the layer."""
        name_fields(layer, self.fields)
        self.record_step(layer, self.earlier)
        if self.renderer is not None:
            apply(layer, self.renderer)
        draw_first(layer, self.drawn, language())
        if self.date_field:
            show_by_year(layer, self.date_field)

    def record_step(self, layer: QgsVectorLayer, earlier: Sequence[Mapping[str, object]], **more: object) -> None:
        """Adds this step's provenance after the `earlier` steps; `more` is added to its record."""
        add_provenance(layer, {**self.record, **more, "plugin": plugin_version()}, self.description, earlier)


# What is made for layers that the desktop will load, until they are in their places.
_to_load: dict[str, Finish] = {}

# What was made for a layer that is added to: it is told when the rows have gone in.
_to_record: dict[str, Finish] = {}

# QGIS calls a post-processor only while somebody keeps it alive; each takes itself out when it has run.
_waiting: dict[str, Finisher] = {}


class Finisher(QgsProcessingLayerPostProcessorInterface):
    """Finishes a layer that the desktop has loaded, once and in the main thread."""

    def __init__(self, key: str, finish: Finish) -> None:
        super().__init__()
        self._key = key
        self._finish = finish

    def postProcessLayer(
        self, layer: QgsVectorLayer, _context: QgsProcessingContext, _feedback: QgsProcessingFeedback
    ) -> None:
        self._finish.apply_to(layer)
        _waiting.pop(self._key, None)


def finish_layer(destination: str, context: QgsProcessingContext, finish: Finish) -> None:
    """Finishes a written layer: now, where its data are, and again when the desktop loads it.

    A layer that is only added to keeps its style and its names.
    """
    if _is_added_to(destination, context):
        _to_record[destination] = finish
        return
    layer = database_layer(destination) or _written_layer(destination, context)
    if layer.isValid():
        finish.apply_to(layer)
        _keep(layer, context)
    if context.willLoadLayerOnCompletion(destination):
        _to_load[destination] = finish


def _written_layer(destination: str, context: QgsProcessingContext) -> QgsVectorLayer:
    """The layer in memory or in a file, which QGIS would first look for in the project (see `input_layers`)."""
    plain = QgsVectorLayer.LayerOptions(loadDefaultStyle=False)
    plain.skipCrsValidation = True
    return context.temporaryLayerStore().mapLayer(destination) or QgsVectorLayer(destination, "", "ogr", plain)


def load_finished(destination: str, place: str, context: QgsProcessingContext) -> None:
    """Finishes the layer when the desktop loads it from its `place`; it was written to `destination`.

    QGIS deletes the post-processor of a layer that is no longer to be loaded by its old name, so it gets one only now.
    """
    finish = _to_load.pop(destination, None)
    if finish is not None:
        _waiting[place] = Finisher(place, finish)
        details = context.layerToLoadOnCompletionDetails(place)
        details.setPostProcessor(_waiting[place])
        details.name = finish.name or details.name


def _is_added_to(destination: str, context: QgsProcessingContext) -> bool:
    """Whether the destination existed before: QGIS then names the opened layer instead of the file."""
    layer = context.temporaryLayerStore().mapLayer(destination)
    return layer is not None and layer.dataProvider().name() != "memory"


def record_addition(destination: str, added: int, context: QgsProcessingContext) -> None:
    """Adds the provenance of `added` rows to a layer, if it already has provenance."""
    finish = _to_record.pop(destination, None)
    layer = with_saved_style(context.temporaryLayerStore().mapLayer(destination), None)
    before = read_provenance(layer)
    if finish is not None and before:
        finish.record_step(layer, [*before, *finish.earlier], added_rows=added)
        _keep(layer, context)


def _keep(layer: QgsVectorLayer, context: QgsProcessingContext) -> None:
    """Stores style and provenance with the data; the data are kept even if a database refuses this."""
    try:
        save_style(layer)
    except LayerError as error:
        if context.feedback() is not None:
            context.feedback().pushWarning(error.say(language()))


def discard(destination: str) -> None:
    """Forgets a layer that will not be loaded or recorded."""
    _to_load.pop(destination, None)
    _to_record.pop(destination, None)
