"""The socio-economic index and area types of one year: from which fields, cut where, and as which fields."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from qgis.core import QgsField

from ....array_types import Floats
from ....i18n import language
from ....indices.barometer.index import area_types
from ....layers.read.columns import Columns
from ....layers.read.names import common_year, free_name, indicator_of, status_name
from ....layers.write.rows import field, plain_column, whole_numbers
from ....tables import Status
from ..places.wide_fields import partner, require_one_year
from .national_reference import Cuts, published_types


class PartsOfYear(NamedTuple):
    """The fields of the three parts in one year, and that of published types; "" for no year and for no such field."""

    year: str
    parts: list[str]
    published: str

    def told(self, taken: Sequence[str]) -> list[str]:
        """The fields among those of the layer that say why a part has no value."""
        return [name for part in self.parts if (name := status_name(part)) in taken]


def parts_of_years(roles: Sequence[Sequence[str]], published: Sequence[str]) -> list[PartsOfYear]:
    """The parts of each year; one field of each part is one year, whether or not all names say which.

    Raises:
        LayerError: a year that one of the parts or of the types lacks, or parts of different years.
    """
    first, *others = roles
    if all(len(names) == 1 for names in roles):
        parts = [names[0] for names in roles]
        types = next(iter(published), "")
        require_one_year([*parts, types])
        return [PartsOfYear(common_year(parts), parts, types)]
    years = [[name, *(partner(name, names) for names in others)] for name in first]
    return [PartsOfYear(common_year(parts), parts, partner(parts[0], published)) for parts in years]


class IndexOfYear(NamedTuple):
    """What is made for one year: new fields (index, type and, where parts can be held back, why a type is missing).

    values: by field, each of shape (areas,). cuts: None where types are published.
    """

    fields: list[QgsField]
    values: list[list[object]]
    cuts: Cuts | None
    source: PartsOfYear

    def record(self) -> dict[str, object]:
        """Its provenance, for machines."""
        return {
            "parts": self.source.parts,
            "index_field": self.fields[0].name(),
            "area_type_field": self.fields[1].name(),
            "mean": self.cuts.mean if self.cuts else None,
            "deviation": self.cuts.deviation if self.cuts else None,
        }

    def told(self) -> str:
        """Its provenance, for people."""
        cuts = self.cuts
        cut_at = f"types cut at mean {cuts.mean:g}, deviation {cuts.deviation:g}" if cuts else "published types"
        return f"mean of {', '.join(self.source.parts)}; {cut_at}"


def index_of_year(
    source: PartsOfYear, index: Floats, cuts: Cuts | None, columns: Columns, taken: Sequence[str]
) -> IndexOfYear:
    """The new fields with their values; names that are `taken` are left to the layer.

    Raises:
        LayerError: published types that are none.
    """
    types = area_types(index, *cuts) if cuts else published_types(columns, source.published)
    held_back = source.told(taken)
    values = [plain_column(index), whole_numbers(types)]
    if held_back:
        values.append(_statuses(values[1], [columns.keys[name] for name in held_back]))
    return IndexOfYear(_new_fields(source.year, taken, bool(held_back)), values, cuts, source)


def _new_fields(year: str, taken: Sequence[str], with_status: bool) -> list[QgsField]:
    made = []
    for id, kind in (("sei", float), ("area_type", int)):
        alias = " ".join(filter(None, [indicator_of(id).name.say(language()), year]))
        made.append(field(free_name("_".join(filter(None, [id, year])), taken), kind, alias))
    return [*made, field(status_name(made[1].name()), str)] if with_status else made


def _statuses(types: list[object], parts: list[list[object]]) -> list[object]:
    """Why a type is missing: suppressed where a part is, else missing; ok where there is one."""
    held_back = [Status.SUPPRESSED.value in row for row in zip(*parts, strict=True)]
    missing = [Status.SUPPRESSED.value if held else Status.MISSING.value for held in held_back]
    return [why if type is None else Status.OK.value for type, why in zip(types, missing, strict=True)]
