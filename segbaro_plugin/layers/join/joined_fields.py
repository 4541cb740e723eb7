"""A joined layer: the areas with one field per indicator and year, and a status field if values are withheld."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict

from qgis.core import QgsField

from ...tables.match.areas_to_rows import Field, Match
from ..read.names import status_name
from ..write.rows import field


def joined_fields(match: Match, language: str) -> list[QgsField]:
    """The new fields: `<indicator>_<year>` with alias and unit, then `<indicator>_<year>_status` if needed."""
    fields = []
    for one in match.fields:
        fields.append(field(one.name, float, one.alias.say(language)))
        if one.name in match.statuses:
            fields.append(field(status_name(one.name), str, f"{one.alias.say(language)} (status)"))
    return fields


def join_record(match: Match, area_field: str, fields: Mapping[str, object]) -> dict[str, object]:
    """The provenance of a join, for programs: the source, the match counts, and the content of each field."""
    return {
        "algorithm": "segbaro:joinindicators",
        "source": asdict(match.source),
        "area_field": area_field,
        "matched": len(match.matched),
        "areas_unmatched": len(match.areas_unmatched),
        "rows_unmatched": len(match.rows_unmatched),
        "fields": fields,
    }


def field_records(match: Match) -> dict[str, dict[str, object]]:
    """The content of each of `joined_fields`, by name."""
    return {one.name: _field_record(one) for one in match.fields}


def _field_record(one: Field) -> dict[str, object]:
    return {
        "indicator": one.indicator,
        "year": one.year,
        "unit": one.unit.name.lower(),
        "direction": one.direction.value,
        "status": dict(one.statuses),
        "division": one.division,
        "denominator": one.denominator,
    }
