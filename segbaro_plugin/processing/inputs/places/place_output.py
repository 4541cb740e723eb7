"""Results joined back to the places they are about: one feature per place, one field per measure, group and year."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import replace

import numpy as np
from qgis.core import (
    QgsFeatureRenderer,
    QgsField,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
)

from ....cartography.classes.limits import Method
from ....cartography.classes.palettes import palette_for
from ....cartography.style.choropleth import choropleth
from ....cartography.style.shown_limits import shown_limits
from ....cartography.values.reasons import lacking_in
from ....i18n import language
from ....layers.geometry.land_area import is_polygons
from ....layers.indicators.place_match import PlaceMatch, match_places
from ....layers.read.features import features_of
from ....layers.read.names import free_name
from ....layers.write.extend import extended_fields, write_extended
from ....layers.write.rows import field
from ....tables.model.indicator import Direction
from ....tables.model.tidy import Status
from ....words import listing
from ...run.algorithm import SegbaroAlgorithm, Values
from ...run.finish import Finish, finish_layer
from ...run.parameter_group import ParameterGroup
from .place_columns import PlaceColumn
from .place_fields import PlaceFields

CLASSES = 5
NAMED = 20


class PlaceOutput(ParameterGroup):
    """The parameters PLACES, PLACES_FIELD and PLACES_OUTPUT."""

    def __init__(self, algorithm: SegbaroAlgorithm, fields: PlaceFields) -> None:
        super().__init__(algorithm)
        self._fields = fields

    def declare(self) -> None:
        vector = [QgsProcessing.SourceType.TypeVector]
        self._algorithm.add(
            QgsProcessingParameterFeatureSource("PLACES", self.tr("Layer of places"), vector, None, True),
            self.tr(
                "A layer of the places themselves, such as municipalities; the measures are joined to it, with one "
                "field per measure and year."
            ),
        )
        any_type = QgsProcessingParameterField.DataType.Any
        self._algorithm.add_advanced(
            QgsProcessingParameterField(
                "PLACES_FIELD", self.tr("Key field of the places"), None, "PLACES", any_type, False, True
            ),
            self.tr(
                "The field with the same codes or names as in 'Place'; leave empty to use the field with the most "
                "matches."
            ),
        )
        self._algorithm.add(
            QgsProcessingParameterFeatureSink(
                "PLACES_OUTPUT", self.tr("Places with measures"), vector[0], None, True, True
            ),
            self.tr("The layer of places with the measures, styled by the first measure."),
        )
        for name, title in (
            ("PLACES_MATCHED", self.tr("Features with measures")),
            ("PLACES_UNMATCHED", self.tr("Places missing from the layer")),
        ):
            self._algorithm.addOutput(QgsProcessingOutputNumber(name, title))

    def problem(self, parameters: Values, context: QgsProcessingContext) -> str:
        if not parameters.get("PLACES") or self._fields.chosen(parameters, context, "PLACE"):
            return ""
        words = self.tr("To join measures to '{places}', choose the place of each area in '{place}'.")
        return words.format(places=self.title_of("PLACES"), place=self.title_of("PLACE"))

    def write(
        self,
        columns: Sequence[PlaceColumn],
        finish: Finish,
        parameters: Values,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, object]:
        """Joins the columns to PLACES, where it is given; returns the outputs. `finish` is that of the table."""
        source = self._algorithm.parameterAsSource(parameters, "PLACES", context)
        if source is None:
            return {}
        chosen = self._algorithm.parameterAsString(parameters, "PLACES_FIELD", context)
        places = _values(columns)
        match = match_places(source, list(places), chosen, feedback)
        self._tell(match, feedback)
        added = [_field(column, source.fields().names()) for column in columns]
        blank = [None] * len(added)
        values = {one.id(): places.get(match.found.get(one.id()), blank) for one in features_of(source)}
        fields = extended_fields(source.fields(), added)
        asked = self._algorithm.is_asked_for(parameters, "PLACES_OUTPUT", context)
        given = parameters if asked else {**parameters, "PLACES_OUTPUT": QgsProcessing.TEMPORARY_OUTPUT}
        sink, target = self._algorithm.open_sink(given, context, fields, source, "PLACES_OUTPUT")
        write_extended(source, sink, added, values, feedback)
        sink.close()
        name = self.title_of("PLACES_OUTPUT")
        record = {**finish.record, "places_field": match.field, "field": added[0].name()}
        drawn = _drawn(columns, added[0].name(), lacking_in([row[0] for row in values.values()]), source)
        finish_layer(target, context, replace(finish, fields=fields, record=record, renderer=drawn, name=name))
        return {"PLACES_OUTPUT": target, "PLACES_MATCHED": len(match.found), "PLACES_UNMATCHED": len(match.lacking)}

    def _tell(self, match: PlaceMatch, feedback: QgsProcessingFeedback) -> None:
        feedback.pushInfo(self.tr("The places are matched by the field '{field}'.").format(field=match.field))
        for names, words in (
            (match.lacking, self.tr("Places that are not in the layer of places ({n}): {names}")),
            (match.alone, self.tr("Features of the layer of places without measures ({n}): {names}")),
        ):
            if names:
                feedback.pushWarning(words.format(n=len(names), names=listing(names, NAMED)))


def _field(column: PlaceColumn, taken: Sequence[str]) -> QgsField:
    return field(free_name(column.name, taken), column.number, column.title)


def _values(columns: Sequence[PlaceColumn]) -> dict[Hashable, list[object]]:
    places = dict.fromkeys(place for column in columns for place in column.values)
    return {place: [column.values.get(place) for column in columns] for place in places}


def _drawn(
    columns: Sequence[PlaceColumn], name: str, lacking: Sequence[Status], source: QgsProcessingFeatureSource
) -> QgsFeatureRenderer | None:
    """The places by the first column, with limits over all its years; None where there is nothing to draw."""
    years = [np.array(list(one.values.values()), float) for one in columns if one.kind == columns[0].kind]
    if not is_polygons(source) or not any(np.isfinite(year).any() for year in years):
        return None
    cuts = shown_limits(years, Method.JENKS, CLASSES)
    return choropleth(name, cuts, palette_for(Direction.NEUTRAL), language=language(), lacking=lacking)
