"""Tenure, overcrowding and moves."""

from __future__ import annotations

from ....words import Text
from ...model.indicator import Direction, Indicator, Parts, Unit
from .availability import SMALL_AREAS

_STATISTICS_AREA = Text("housing", "bostad")

HOUSING: tuple[Indicator, ...] = (
    Indicator(
        id="rental",
        name=Text("Rented flats", "Andel lägenheter upplåtna med hyresrätt"),
        statistics_area=_STATISTICS_AREA,
        unit=Unit.PERCENT,
        direction=Direction.NEUTRAL,
        tables=("TAB6638", "TAB6258"),
        headings=("hyresratt", "andel hyresratter"),
        parts=Parts("rental", also="rental dwellings tenure of_stock"),
        levels=SMALL_AREAS,
        years=(2015, 2025),
    ),
    Indicator(
        id="overcrowding",
        name=Text("Overcrowded households (norm 2)", "Andel trångbodda hushåll (norm 2)"),
        statistics_area=_STATISTICS_AREA,
        unit=Unit.PERCENT,
        direction=Direction.HIGH_IS_WORSE,
        tables=("LE0105Boende02",),
        headings=("trangboddhet", "trangbodda"),
        parts=Parts("overcrowding", "overcrowded", also="overcrowded households norm_2"),
        levels=("kommun",),
    ),
    Indicator(
        id="domestic_net_migration",
        name=Text("Domestic net migration", "Inrikes flyttnetto"),
        statistics_area=_STATISTICS_AREA,
        unit=Unit.PERCENT,
        direction=Direction.NEUTRAL,
        tables=("TAB5724", "IntGr2RegSO"),
        content_codes=("000004V8",),
        headings=("inrikes flyttnetto",),
        parts=Parts("domestic net_migration", also="of_population"),
        levels=("regso",),
        years=(2007, 2023),
    ),
)
