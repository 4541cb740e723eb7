"""The indicators of a layer, gathered once and passed on.

They are recognised by the layer's provenance and, where it has none, by the names of its fields
(`<indicator>_<year>`); a layer in long form has a field of years and one field per indicator instead.
"""

from __future__ import annotations

from functools import cached_property

from qgis.core import QgsVectorLayer

from ...tables.assemble.types_called_index import asked
from ...words import Sentence
from ..read.names import split_name
from ..record.provenance import read_provenance
from .field_reader import FieldReader
from .indicator_fields import IndicatorFields, Year, gathered


class LayerIndicators:
    """The indicators of a layer at this moment; create a new one after changing the layer.

    Area codes, row numbers and status fields are no indicators, and neither are further numbers without a year whose
    names nobody knows.

    steps: the layer's provenance, oldest step first.
    """

    def __init__(self, layer: QgsVectorLayer) -> None:
        self.layer = layer
        self.steps = read_provenance(layer)
        self._reader = FieldReader(layer, self.steps)
        self._names = [name for name in layer.fields().names() if self._reader.is_indicator(name)]

    @cached_property
    def all(self) -> list[IndicatorFields]:
        """The indicators in the order of the layer's fields; empty if there are none."""
        return gathered(map(self._reader.part, self._names))

    def of_field(self, name: str) -> tuple[IndicatorFields, Year]:
        """The indicator of the field `name`, with the field's year; any numeric field is one."""
        for one in self.all:
            for year, of_year in one.fields.items():
                if of_year == name and not one.year_field:
                    return one, year
        alone = self._reader.part(name, long=False)
        return alone, next(iter(alone.fields))

    @cached_property
    def notes(self) -> list[Sentence]:
        """Notes for the user: own indicators that were ignored, types called index."""
        reader = self._reader
        indices = dict.fromkeys(split_name(name)[0] for name in self._names if reader.is_types_called_index(name))
        return [*(error.sentence for error in reader.passed_by), *(asked(reader.declared(id).name) for id in indices)]


def indicators_of(layer: QgsVectorLayer) -> list[IndicatorFields]:
    """The layer's indicators, for callers that need nothing else."""
    return LayerIndicators(layer).all
