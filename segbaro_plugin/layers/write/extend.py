"""A layer with additional fields: the features of a source, each with the new values for its id."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from qgis.core import QgsFeature, QgsFeatureSource, QgsFeedback, QgsField, QgsFields

from ..outputs.checked_sink import Sink
from ..read.features import features_of
from .rows import PlainRow, write_plain


def extended_fields(fields: QgsFields, added: Sequence[QgsField]) -> QgsFields:
    """The fields of a source followed by the new ones; a new field replaces one of the same name."""
    together = QgsFields()
    for place in _kept(fields, added):
        together.append(fields.at(place))
    for one in added:
        together.append(one)
    return together


def replaced_fields(fields: QgsFields, added: Sequence[QgsField]) -> list[str]:
    """The names of the source's fields that are replaced by new ones."""
    kept = set(_kept(fields, added))
    return [name for place, name in enumerate(fields.names()) if place not in kept]


def write_extended(
    source: QgsFeatureSource,
    sink: Sink,
    added: Sequence[QgsField],
    values: Mapping[int, Sequence[object]] | None = None,
    feedback: QgsFeedback | None = None,
) -> int:
    """Writes every feature of `source` with the values for its id; returns the number written.

    Args:
        values: for each feature id, plain values (`plain_column`) of the `added` fields in their order; None when
            there are none.

    Raises:
        LayerError: when the sink refuses a feature.
        KeyError: when a feature's id has no values (the source changed between two reads).
    """
    kept = _kept(source.fields(), added)
    rows = (_extended(feature, kept, _new(values, feature.id())) for feature in features_of(source))
    return write_plain(sink, extended_fields(source.fields(), added), rows, feedback)


def _extended(feature: QgsFeature, kept: list[int], new: Sequence[object]) -> PlainRow:
    attributes = feature.attributes()
    return [*map(attributes.__getitem__, kept), *new], feature.geometry()


def _new(values: Mapping[int, Sequence[object]] | None, id: int) -> Sequence[object]:
    return () if values is None else values[id]


def _kept(fields: QgsFields, added: Sequence[QgsField]) -> list[int]:
    new = {one.name().lower() for one in added}
    return [place for place, name in enumerate(fields.names()) if name.lower() not in new]
