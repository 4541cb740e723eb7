"""A joined layer in long form: one feature per area and year, with the year and its first day as fields.

The date is what QGIS's temporal controller steps through.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from qgis.core import Qgis, QgsFeatureSource, QgsFeedback, QgsField, QgsFields, QgsVectorLayer
from qgis.PyQt.QtCore import QDate

from ...tables import Field, Match
from ...words import Text
from ..errors import LayerError
from ..outputs.checked_sink import Sink
from ..outputs.row_number import is_row_number
from ..read.features import features_of
from ..read.names import YEAR, status_name
from ..write.extend import extended_fields
from ..write.rows import field, write_rows

DATE = "date"

Series = Mapping[int | None, Field]


def long_fields(match: Match, language: str) -> list[QgsField]:
    """The new fields: year and date, then one per indicator, with a status field if values are withheld."""
    fields = [
        field(YEAR, int, Text("Year", "År").say(language)),
        field(DATE, QDate, Text("Date", "Datum").say(language)),
    ]
    for indicator, series in _series(match).items():
        alias = _alias(next(iter(series.values())), language)
        fields.append(field(indicator, float, alias))
        if _withheld(match, series):
            fields.append(field(status_name(indicator), str, f"{alias} (status)"))
    return fields


def long_values(match: Match, ids: Sequence[int]) -> dict[int, list[tuple[object, ...]]]:
    """For each feature, the values of `long_fields` in each year; `ids` are in the order of the matched areas.

    An indicator without a year has the same value in all years.

    Raises:
        LayerError: a table without years.
    """
    years = sorted({one.year for one in match.fields if one.year is not None})
    if not years:
        raise LayerError(
            "The table has no years, so it cannot be joined as one feature per area and year. Choose the shape 'wide'.",
            "Tabellen har inga år och kan därför inte bli ett objekt per område och år. Välj formen ”wide”.",
        )
    by_year = [_columns(match, year, len(ids)) for year in years]
    rows = zip(*(zip(*columns, strict=True) for columns in by_year), strict=True)
    return {id: list(of_area) for id, of_area in zip(ids, rows, strict=True)}


def base_fields(fields: QgsFields) -> QgsFields:
    """The fields of the areas that are kept in long form."""
    kept = QgsFields()
    for one in fields:
        if not is_row_number(one):
            kept.append(one)
    return kept


def long_records(match: Match) -> dict[str, dict[str, object]]:
    """The content of each of `long_fields`, by name: as for wide fields, with all years and their statuses."""
    records: dict[str, dict[str, object]] = {}
    for indicator, series in _series(match).items():
        years = [year for year in series if year is not None]
        status = sum((Counter(one.statuses) for one in series.values()), Counter())
        divisions = {one.division for one in series.values()}
        records[indicator] = {
            "indicator": indicator,
            "years": years,
            "unit": next(iter(series.values())).unit.name.lower(),
            "direction": next(iter(series.values())).direction.value,
            "status": dict(status),
            "division": divisions.pop() if len(divisions) == 1 else "",
            "denominator": next(iter(series.values())).denominator,
        }
    return records


def show_by_year(layer: QgsVectorLayer, date: str) -> None:
    """Sets up the temporal controller: each feature is visible during the year that `date` begins."""
    properties = layer.temporalProperties()
    properties.setMode(Qgis.VectorTemporalMode.FeatureDateTimeInstantFromField)
    properties.setStartField(date)
    properties.setDurationUnits(Qgis.TemporalUnit.Years)
    properties.setFixedDuration(1)
    properties.setIsActive(True)


def write_long(
    source: QgsFeatureSource,
    sink: Sink,
    added: Sequence[QgsField],
    values: Mapping[int, Sequence[Sequence[object]]],
    feedback: QgsFeedback | None = None,
) -> int:
    """Writes every feature of `source` once per year with that year's values; returns the number written.

    Raises:
        LayerError: when the sink refuses a feature.
        KeyError: when a feature's id has no values (the source changed between two reads).
    """
    base, names = source.fields(), {one.name().lower() for one in added}
    kept = [place for place, one in enumerate(base) if not is_row_number(one) and one.name().lower() not in names]
    rows = (
        ([*(feature.attributes()[place] for place in kept), *of_year], feature.geometry())
        for feature in features_of(source)
        for of_year in values[feature.id()]
    )
    return write_rows(sink, extended_fields(base_fields(base), added), rows, feedback)


def _series(match: Match) -> dict[str, dict[int | None, Field]]:
    """For each indicator, its field of each year."""
    series: dict[str, dict[int | None, Field]] = {}
    for one in match.fields:
        series.setdefault(one.indicator, {})[one.year] = one
    return series


def _withheld(match: Match, series: Series) -> bool:
    return any(one.name in match.statuses for one in series.values())


def _columns(match: Match, year: int, areas: int) -> list[Sequence[object]]:
    """The columns of `long_fields` in one year, each with one row per area."""
    columns: list[Sequence[object]] = [[year] * areas, [QDate(year, 1, 1)] * areas]
    for series in _series(match).values():
        one = series.get(year) or series.get(None)
        values = match.values[one.name] if one else [None] * areas
        columns.append(values)
        if _withheld(match, series):
            known = ["missing" if value is None else "ok" for value in values]
            columns.append(match.statuses.get(one.name, known) if one else known)
    return columns


def _alias(one: Field, language: str) -> str:
    """The field's alias without its year, which precedes the unit."""
    alias = one.alias.say(language)
    if one.year is None:
        return alias
    name, _, unit = alias.rpartition(f" {one.year}")
    return name + unit
