"""From facts to a document: the sentences, tables and charts that the figures support."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from ...tables.cells.status_words import areas_lacking
from ...tables.model.indicator import Unit
from ...words import Text, listing
from ..charts import ChartError
from ..classes.class_labels import number
from ..classes.number_format import titled_words, with_unit
from . import drawing, tables
from . import report_words as words
from .blocks import Block, Document, Heading, Listing, Paragraph, Picture
from .collect_facts import FEW_PEOPLE
from .dates import day
from .facts import Change, IndicatorFacts, MeasureFacts, ReportFacts

FEW_AREAS = 5
MOST_NAMED = 20


def build_document(facts: ReportFacts, maps: Mapping[str, Picture], language: str) -> Document:
    """The report as a document. maps: a map per indicator id, if there is one.

    Without matplotlib the report has no charts and says so.
    """
    return _DocumentBuilder(facts, maps, language).document()


class _DocumentBuilder:
    def __init__(self, facts: ReportFacts, maps: Mapping[str, Picture], language: str) -> None:
        self.facts, self.maps = facts, maps
        self.language = "sv" if language.startswith("sv") else "en"
        self.without_charts = ""
        self.values = [indicator for indicator in facts.indicators if indicator.unit != Unit.TYPE.name]
        self.area_types = [indicator for indicator in facts.indicators if indicator.unit == Unit.TYPE.name]

    def document(self) -> Document:
        date = day(self.facts.origin.made, self.language)
        blocks = [*self._overview()]
        for indicator in self.values:
            blocks += self._indicator(indicator)
        blocks += [*self._types(), *self._measures(), *self._method(), *self._sources(date)]
        place = self.facts.place or words.WHOLE.say(self.language)
        title = words.TITLE.say(self.language, place=place)
        subtitle = words.SUBTITLE.say(self.language, layer=self.facts.layer, date=date)
        return Document(title, subtitle, self.language, blocks)

    def _overview(self) -> Iterator[Block]:
        yield Heading(words.IN_SHORT.say(self.language))
        points = [words.AREAS_SHORT.say(self.language, n=self._count(self.facts.areas))]
        if self.facts.population is not None:
            people = self._count(self.facts.population)
            points.append(words.PEOPLE_SHORT.say(self.language, year=self.facts.population_year, people=people))
        yield Listing([*points, *(self._short(indicator) for indicator in self.values)])
        if self.values:
            yield Heading(words.KEY_FIGURES.say(self.language))
            yield tables.key_figures(self.values, self.language)

    def _short(self, indicator: IndicatorFacts) -> str:
        name = titled_words(indicator.name.say(self.language), indicator.latest.year)
        median = indicator.latest.summary.median
        if median is None:
            return words.UNKNOWN_SHORT.say(self.language, name=name)
        if indicator.latest.summary.known == 1:
            return words.ALONE_SHORT.say(self.language, name=name, value=self._value(indicator, median))
        return words.MEDIAN_SHORT.say(self.language, name=name, median=self._value(indicator, median))

    def _indicator(self, indicator: IndicatorFacts) -> Iterator[Block]:
        yield Heading(indicator.name.say(self.language))
        yield Paragraph(self._level(indicator))
        yield from self._later(indicator)
        yield from self._lacking(indicator)
        summary = indicator.latest.summary
        if 1 < summary.known < FEW_AREAS:
            yield Paragraph(words.FEW_AREAS.say(self.language, n=summary.known), caution=True)
        if indicator.id in self.maps:
            yield self.maps[indicator.id]
        yield from self._over_time(indicator)

    def _later(self, indicator: IndicatorFacts) -> Iterator[Block]:
        if indicator.later:
            years = listing([str(year) for year in indicator.later], len(indicator.later))
            text = words.LATER_WITHOUT.say(self.language, years=years, year=indicator.latest.year)
            yield Paragraph(text, caution=True)

    def _lacking(self, indicator: IndicatorFacts) -> Iterator[Block]:
        lacking = indicator.latest.summary.lacking
        if lacking:
            yield Paragraph(areas_lacking(lacking, self.language), caution=True)

    def _level(self, indicator: IndicatorFacts) -> str:
        latest = indicator.latest
        if latest.lowest is None or latest.highest is None:
            return words.NOBODY.say(self.language)
        if latest.summary.known == 1:
            value = self._value(indicator, latest.lowest.value)
            return words.ALONE.say(self.language, area=latest.lowest.area, value=value)
        sentence = words.LEVEL_NO_YEAR if latest.year is None else words.LEVEL
        return sentence.say(
            self.language,
            year=latest.year,
            median=self._value(indicator, latest.summary.median),
            low=latest.lowest.area,
            least=self._value(indicator, latest.lowest.value),
            high=latest.highest.area,
            most=self._value(indicator, latest.highest.value),
        )

    def _over_time(self, indicator: IndicatorFacts) -> Iterator[Block]:
        known = [year for year in indicator.years if year.summary.known and year.year is not None]
        if len(known) < 2:
            # Where no area has a value, that is said already.
            yield from [Paragraph(words.ONE_YEAR.say(self.language))] if indicator.latest.summary.known else []
            return
        if len(known) == 2:
            yield Paragraph(words.TWO_YEARS.say(self.language), caution=True)
        if indicator.unit != Unit.TYPE.name:
            place = self.facts.place or words.WHOLE.say(self.language)
            with_all = self.facts.all_areas > self.facts.areas
            yield from self._drawn(lambda: drawing.trend(indicator, place, with_all, self.language))
        yield Heading(words.CHANGE.say(self.language), 3)
        if indicator.change is None:
            yield Paragraph(words.NO_PAIR.say(self.language), caution=True)
        else:
            yield from self._change(indicator, indicator.change)

    def _change(self, indicator: IndicatorFacts, change: Change) -> Iterator[Block]:
        yield Paragraph(
            _changed(indicator, change).say(
                self.language,
                start=change.start,
                end=change.end,
                n=change.areas,
                before=self._value(indicator, change.median_before),
                after=self._value(indicator, change.median_after),
                rose=change.rose,
                fell=change.fell,
                same=change.same,
            )
        )
        if change.skipped:
            years = listing([str(year) for year in change.skipped], len(change.skipped))
            yield Paragraph(words.OTHER_DIVISION.say(self.language, years=years), caution=True)
        if change.areas == 1:
            return
        if change.rises:
            yield tables.rises(indicator, change, self.language)
        if change.falls:
            yield tables.falls(indicator, change, self.language)

    def _types(self) -> Iterator[Block]:
        types = self.facts.types
        if types is None and not self.area_types:
            return
        yield Heading(words.TYPES.say(self.language))
        if types is not None:
            yield tables.area_types(types, self.language)
            yield from self._drawn(lambda: drawing.types(types, self.language))
        for indicator in self.area_types:
            yield from self._later(indicator)
            yield from self._lacking(indicator)
            if indicator.id in self.maps:
                yield self.maps[indicator.id]
            yield from self._over_time(indicator)

    def _measures(self) -> Iterator[Block]:
        if not self.facts.measures:
            return
        yield Heading(words.SEGREGATION.say(self.language))
        others = self.facts.measures[0].places[1:]
        compared = words.COMPARED.say(self.language, places=", ".join(others))
        yield Paragraph(compared if others else words.NOT_COMPARED.say(self.language))
        yield Paragraph(words.MEASURE_CARE.say(self.language), caution=True)
        if not any(map(_has_years, self.facts.measures)):
            yield Paragraph(words.ONE_YEAR.say(self.language))
        for measure in self.facts.measures:
            yield from self._measure(measure)

    def _measure(self, measure: MeasureFacts) -> Iterator[Block]:
        yield Heading(measure.name.say(self.language), 3)
        yield Paragraph(
            words.MEASURED.say(self.language, group=measure.group, meaning=measure.meaning.say(self.language))
        )
        yield tables.measures(measure, self.language)
        if _has_years(measure):
            yield from self._drawn(lambda: drawing.measure(measure, self.language))

    def _method(self) -> Iterator[Block]:
        yield Heading(words.METHOD.say(self.language))
        points = [words.METHOD_MEDIAN, words.METHOD_MISSING, words.METHOD_CHANGE, words.METHOD_GROUPS]
        points += [words.METHOD_TYPES] if self.area_types or self.facts.types is not None else []
        yield Listing([point.say(self.language) for point in points])
        if self.facts.few_people:
            areas = listing(self.facts.few_people, MOST_NAMED)
            yield Paragraph(words.FEW_PEOPLE.say(self.language, few=FEW_PEOPLE, areas=areas), caution=True)
        if self.without_charts:
            yield Paragraph(words.NO_CHARTS.say(self.language, why=self.without_charts), caution=True)

    def _sources(self, date: str) -> Iterator[Block]:
        yield Heading(words.SOURCES.say(self.language))
        origin = self.facts.origin
        yield Listing(origin.sources) if origin.sources else Paragraph(words.SOURCE_UNKNOWN.say(self.language))
        if origin.history:
            yield Heading(words.STEPS.say(self.language), 3)
            yield Listing(origin.history)
        yield Paragraph(words.MADE.say(self.language, date=date, version=origin.plugin))

    def _drawn(self, draw: Callable[[], Picture]) -> Iterator[Picture]:
        try:
            yield draw()
        except ChartError as error:
            self.without_charts = error.say(self.language)

    def _value(self, indicator: IndicatorFacts, value: float | None) -> str:
        return with_unit(value, Unit[indicator.unit], self.language)

    def _count(self, value: float) -> str:
        return number(value, 0, self.language)


def _has_years(measure: MeasureFacts) -> bool:
    """Whether the measure has values of the place in several years."""
    return sum(value is not None for value in measure.values[0]) > 1


def _changed(indicator: IndicatorFacts, change: Change) -> Text:
    """The sentence that fits: a single area has no median, and types rise to better conditions."""
    if change.areas == 1:
        return words.CHANGED_ALONE
    return words.TYPES_CHANGED if indicator.unit == Unit.TYPE.name else words.CHANGED
