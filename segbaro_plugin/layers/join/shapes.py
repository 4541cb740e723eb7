"""The two shapes of a joined layer, wide and long."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from qgis.core import QgsField, QgsFields

from ...tables import Match
from ..write.extend import write_extended
from .joined_fields import field_records, joined_fields
from .joined_rows import JoinedRows
from .long_form import DATE, base_fields, long_fields, long_records, long_values, write_long


@dataclass(frozen=True)
class Shape:
    """added: the new fields. values: to write, by feature id. base: the fields of the areas that are kept.

    write: writes the features of a source with these values. records: what each new field holds, for provenance.
    date_field: what the temporal controller steps through; "" where there is none.
    """

    added: Callable[[Match, str], list[QgsField]]
    values: Callable[[Match, Sequence[int]], Mapping[int, Sequence]]
    base: Callable[[QgsFields], QgsFields]
    write: Callable[..., int]
    records: Callable[[Match], Mapping[str, object]]
    date_field: str = ""


SHAPES = {
    "wide": Shape(joined_fields, JoinedRows, QgsFields, write_extended, field_records),
    "long": Shape(long_fields, long_values, base_fields, write_long, long_records, DATE),
}
