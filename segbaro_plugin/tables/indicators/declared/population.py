"""Number of people, by country of birth and background."""

from __future__ import annotations

from ....words import Text
from ...model.indicator import Direction, Indicator, Parts, Unit
from .availability import ALL_DIVISIONS

_STATISTICS_AREA = Text("population", "befolkning")

POPULATION: tuple[Indicator, ...] = (
    Indicator(
        id="foreign_born",
        name=Text("People born abroad", "Andel utrikes födda"),
        statistics_area=_STATISTICS_AREA,
        unit=Unit.PERCENT,
        direction=Direction.NEUTRAL,
        tables=("TAB6572",),
        headings=("andel utrikes fodda",),
        parts=Parts("foreign_born", also="persons residents of_population"),
        levels=ALL_DIVISIONS,
        years=(2010, 2025),
    ),
    Indicator(
        id="foreign_background",
        name=Text("People with a foreign background", "Andel personer med utländsk bakgrund"),
        statistics_area=_STATISTICS_AREA,
        unit=Unit.PERCENT,
        direction=Direction.NEUTRAL,
        tables=("TAB6571",),
        headings=("andel med utlandsk bakgrund",),
        parts=Parts("foreign_background", also="persons residents of_population"),
        levels=ALL_DIVISIONS,
        years=(2010, 2025),
    ),
    Indicator(
        id="foreign_born_people",
        name=Text("Number of people born abroad", "Antal utrikes födda"),
        statistics_area=_STATISTICS_AREA,
        unit=Unit.PEOPLE,
        direction=Direction.NEUTRAL,
        tables=("TAB6572",),
        headings=("utrikes fodda antal", "utrikes fodda personer"),
        parts=Parts("foreign_born count", "foreign_born persons", "foreign_born residents", also="persons residents"),
        levels=ALL_DIVISIONS,
        years=(2010, 2025),
    ),
    Indicator(
        id="native_born_people",
        name=Text("Number of people born in Sweden", "Antal inrikes födda"),
        statistics_area=_STATISTICS_AREA,
        unit=Unit.PEOPLE,
        direction=Direction.NEUTRAL,
        tables=("TAB6572",),
        headings=("inrikes fodda antal", "inrikes fodda personer"),
        parts=Parts("native_born count", "native_born persons", "native_born residents", also="persons residents"),
        levels=ALL_DIVISIONS,
        years=(2010, 2025),
    ),
    Indicator(
        id="population",
        name=Text("Population", "Folkmängd"),
        statistics_area=_STATISTICS_AREA,
        unit=Unit.PEOPLE,
        direction=Direction.NEUTRAL,
        tables=("TAB6574",),
        content_codes=("000007Y7",),
        headings=("folkmangd", "befolkning", "population", "folkmangden per region", "antal invanare"),
        parts=Parts("population", "residents", also="population residents persons end_of_year"),
        levels=ALL_DIVISIONS,
        years=(2010, 2025),
    ),
)
