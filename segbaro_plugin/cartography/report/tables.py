"""The tables of a report: facts as rows, in the reader's number format."""

from __future__ import annotations

from collections.abc import Sequence

from ...indices.barometer.index import AREA_TYPES
from ...tables.model.indicator import COUNTS, Unit
from ...words import Text
from ..classes.class_labels import MINUS, number
from ..classes.number_format import with_unit, written
from ..style.choropleth import AREA_TYPE
from ..values.population_by_type import NO_TYPE
from . import report_words as words
from .blocks import Table
from .facts import AreaValue, Change, IndicatorFacts, MeasureFacts, TypeFacts, Value, YearFacts

MOST_YEARS = 6
"""Columns of years that a sheet of A4 has room for; the JSON has all of them."""

DECIMALS = 3


def key_figures(indicators: Sequence[IndicatorFacts], language: str) -> Table:
    """Every indicator in its latest year."""
    heads = [words.INDICATOR, words.YEAR, words.AREAS, words.LOWEST, words.MEDIAN, words.HIGHEST]
    heads += [words.TOTAL] if any(Unit[indicator.unit] in COUNTS for indicator in indicators) else []
    rows = [_key_row(indicator, indicator.latest, language)[: len(heads)] for indicator in indicators]
    return Table(words.KEY_CAPTION.say(language), [head.say(language) for head in heads], rows)


def _key_row(facts: IndicatorFacts, latest: YearFacts, language: str) -> list[str]:
    unit, summary = Unit[facts.unit], latest.summary
    year = words.NO_YEAR.say(language) if latest.year is None else str(latest.year)
    values = (summary.lowest, summary.median, summary.highest, summary.total)
    numbers = [with_unit(value, unit, language) for value in values]
    return [facts.name.say(language), year, f"{summary.known} / {summary.areas}", *numbers]


def rises(facts: IndicatorFacts, change: Change, language: str) -> Table:
    """The areas with the largest increase."""
    heading = words.TYPES_RISES if facts.unit == Unit.TYPE.name else words.RISES
    return _changes(heading, change.rises, facts, change, language)


def falls(facts: IndicatorFacts, change: Change, language: str) -> Table:
    """The areas with the largest decrease."""
    heading = words.TYPES_FALLS if facts.unit == Unit.TYPE.name else words.FALLS
    return _changes(heading, change.falls, facts, change, language)


def _changes(heading: Text, areas: Sequence[AreaValue], facts: IndicatorFacts, change: Change, language: str) -> Table:
    unit = Unit[facts.unit]
    caption = heading.say(language, name=facts.name, start=change.start, end=change.end)
    step = words.DIFFERENCE_POINTS if unit is Unit.PERCENT else words.DIFFERENCE
    head = [words.AREA.say(language), str(change.start), str(change.end), step.say(language)]
    rows = [
        [one.area, *(with_unit(value, unit, language) for value in (one.before, one.value)), _step(one, unit, language)]
        for one in areas
    ]
    return Table(caption, head, rows)


def _step(one: AreaValue, unit: Unit, language: str) -> str:
    step = (one.value or 0.0) - (one.before or 0.0)
    text = written(step, unit, language)
    return text if text.startswith(MINUS) else f"+{text}"


def area_types(facts: TypeFacts, language: str) -> Table:
    """Areas and population of each type in the latest year."""
    heads = (words.TYPE, words.NUMBER_OF_AREAS, words.PEOPLE, words.SHARE)
    known = [values[-1] for values in facts.people.values() if values[-1] is not None]
    everybody = sum(known)
    names = {one.number: AREA_TYPE.say(language, number=one.number, name=one.name.say(language)) for one in AREA_TYPES}
    rows = []
    for kind, people in facts.people.items():
        if kind != NO_TYPE or facts.areas[kind][-1]:
            share: Value = None if people[-1] is None or not everybody else 100 * people[-1] / everybody
            numbers = [written(people[-1], Unit.PEOPLE, language), with_unit(share, Unit.PERCENT, language)]
            rows.append([names.get(kind, words.NO_TYPE.say(language)), str(facts.areas[kind][-1]), *numbers])
    return Table(words.TYPES_CAPTION.say(language, year=facts.years[-1]), [head.say(language) for head in heads], rows)


def measures(facts: MeasureFacts, language: str) -> Table:
    """A measure by place, for up to six years."""
    shown = _spread(len(facts.years))
    head = [words.PLACE.say(language), *(str(facts.years[n]) for n in shown)]
    rows = [
        [name, *(_measure(values[n], language) for n in shown)]
        for name, values in zip(facts.places, facts.values, strict=True)
    ]
    return Table(words.MEASURE_CAPTION.say(language, name=facts.name.say(language), group=facts.group), head, rows)


def _measure(value: Value, language: str) -> str:
    return written(None, Unit.INDEX, language) if value is None else number(value, DECIMALS, language)


def _spread(count: int) -> list[int]:
    """The first item, the last one, and evenly spaced ones between."""
    if count <= MOST_YEARS:
        return list(range(count))
    return sorted({round(n * (count - 1) / (MOST_YEARS - 1)) for n in range(MOST_YEARS)})
