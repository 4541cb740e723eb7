"""The report's data for programs: JSON with all numbers, and a table as csv or xlsx.

In the table a text that a spreadsheet would take for a formula is led by an apostrophe, so that it is shown as text.
"""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from dataclasses import asdict
from io import StringIO
from pathlib import Path

from ...layers.outputs.formula_text import as_text
from ...tables.model.tidy import Status
from ...words import Text
from ..output.export import refused
from ..values.area_summary import Summary
from .facts import IndicatorFacts, MeasureFacts, ReportFacts, TypeFacts, YearFacts

LACKING = (Status.MISSING, Status.SUPPRESSED, Status.NOT_APPLICABLE)
HEAD = ("section", "id", "name", "year", "place", "quantity", "value")
Row = tuple[object, ...]
FORM_VERSION = 1
"""Of the JSON: it rises when a name goes or means something else, and not when one comes."""


def to_json(facts: ReportFacts, language: str) -> str:
    """All numbers and names of the report, after the version of this form; texts in the reader's language."""
    data = {"form_version": FORM_VERSION, **asdict(facts)}
    for one, indicator in zip(facts.indicators, data["indicators"], strict=True):
        for year, figures in zip(one.years, indicator["years"], strict=True):
            figures["summary"] = _figures(year.summary)
    return json.dumps(_in_language(data, language), ensure_ascii=False, indent=1)


def to_csv(facts: ReportFacts, language: str) -> str:
    """The numbers as rows for a spreadsheet: semicolons and decimal commas in Swedish."""
    swedish = language.startswith("sv")
    target = StringIO()
    writer = csv.writer(target, delimiter=";" if swedish else ",", lineterminator="\r\n")
    writer.writerow(HEAD)
    for row in rows(facts, language):
        writer.writerow([_cell(value, swedish) for value in row])
    return "\ufeff" + target.getvalue()


def write_xlsx(facts: ReportFacts, path: Path, language: str) -> None:
    """The same rows as a workbook, with numbers as numbers.

    Raises:
        MapError: when this GDAL cannot write the file.
    """
    from osgeo import ogr

    driver = ogr.GetDriverByName("XLSX")
    workbook = driver.CreateDataSource(str(path)) if driver else None
    if workbook is None:
        raise refused(path)
    sheet = workbook.CreateLayer("Segbaro", None, ogr.wkbNone)
    kinds = {"year": ogr.OFTInteger, "value": ogr.OFTReal}
    for name in HEAD:
        sheet.CreateField(ogr.FieldDefn(name, kinds.get(name, ogr.OFTString)))
    for row in rows(facts, language):
        feature = ogr.Feature(sheet.GetLayerDefn())
        for place, value in enumerate(row):
            if value is not None:
                feature.SetField(place, as_text(value) if isinstance(value, str) else value)
        sheet.CreateFeature(feature)
    del sheet, workbook


def rows(facts: ReportFacts, language: str) -> Iterator[Row]:
    """The numbers, one per row, with the columns of `HEAD`."""
    for one in facts.indicators:
        for year in one.years:
            yield from _indicator(one, year, facts.place, language)
    if facts.types is not None:
        yield from _types(facts.types, facts.place)
    for measure in facts.measures:
        yield from _measure(measure, language)


def _indicator(one: IndicatorFacts, year: YearFacts, place: str, language: str) -> Iterator[Row]:
    for quantity, value in _figures(year.summary).items():
        yield ("indicator", one.id, one.name.say(language), year.year, place, quantity, value)


def _figures(summary: Summary) -> dict[str, object]:
    """The figures by name, with a number for each reason that an area can have no value, also for those without one."""
    lacking = {status.value: summary.lacking.get(status, 0) for status in LACKING}
    others = {name: value for name, value in asdict(summary).items() if name not in ("areas", "lacking")}
    return {"areas": summary.areas, **lacking, **others}


def _types(types: TypeFacts, place: str) -> Iterator[Row]:
    for quantity, by_type in (("people", types.people), ("areas", types.areas)):
        for number, values in by_type.items():
            for year, value in zip(types.years, values, strict=True):
                yield ("area type", str(number), "", year, place, quantity, value)


def _measure(one: MeasureFacts, language: str) -> Iterator[Row]:
    for place, values in zip(one.places, one.values, strict=True):
        for year, value in zip(one.years, values, strict=True):
            yield ("measure", one.id, one.name.say(language), year, place, one.group, value)


def _cell(value: object, swedish: bool) -> str:
    if value is None:
        return ""
    if isinstance(value, str):
        return as_text(value)
    return str(value).replace(".", ",") if swedish else str(value)


def _in_language(value: object, language: str) -> object:
    """The value with its texts in one language; `asdict` turned each `Text` into a pair of strings."""
    if isinstance(value, Text):
        return value.say(language)
    if isinstance(value, dict):
        return {str(key): _in_language(part, language) for key, part in value.items()}
    if isinstance(value, (list, tuple)):
        return [_in_language(part, language) for part in value]
    return value
