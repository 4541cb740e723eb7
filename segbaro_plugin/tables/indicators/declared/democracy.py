"""Participation in elections."""

from __future__ import annotations

from ....words import Text
from ...model.indicator import Direction, Indicator, Unit

_STATISTICS_AREA = Text("democracy", "demokrati")

DEMOCRACY: tuple[Indicator, ...] = (
    Indicator(
        id="turnout",
        name=Text("Turnout", "Valdeltagande"),
        statistics_area=_STATISTICS_AREA,
        unit=Unit.PERCENT,
        direction=Direction.HIGH_IS_BETTER,
        tables=("IntGr11RegSO1",),
        headings=("valdeltagande", "valdeltagande riksdag", "turnout"),
        levels=("regso",),
        years=(2018, 2022),
    ),
)
