"""Participation in elections."""

from __future__ import annotations

from ....words import Text
from ...model.indicator import Direction, Indicator, Parts, Unit

_STATISTICS_AREA = Text("democracy", "demokrati")

_VOTING = "turnout voters election latest persons of_eligible_voters age_18_up"

DEMOCRACY: tuple[Indicator, ...] = (
    Indicator(
        id="turnout",
        name=Text("Turnout", "Valdeltagande"),
        statistics_area=_STATISTICS_AREA,
        unit=Unit.PERCENT,
        direction=Direction.HIGH_IS_BETTER,
        tables=("IntGr11RegSO1",),
        headings=("valdeltagande", "valdeltagande riksdag", "turnout"),
        parts=Parts("turnout", "voters", also=f"parliament {_VOTING}", excluding="here"),
        levels=("regso",),
        years=(2018, 2022),
    ),
    Indicator(
        id="turnout_municipal",
        name=Text("Turnout in municipal elections", "Valdeltagande i kommunvalet"),
        statistics_area=_STATISTICS_AREA,
        unit=Unit.PERCENT,
        direction=Direction.HIGH_IS_BETTER,
        tables=("IntGr11RegSO1",),
        parts=Parts("turnout municipal", "voters municipal", also=_VOTING, excluding="here"),
        levels=("regso",),
        years=(2018, 2022),
    ),
    Indicator(
        id="turnout_regional",
        name=Text("Turnout in regional elections", "Valdeltagande i regionvalet"),
        statistics_area=_STATISTICS_AREA,
        unit=Unit.PERCENT,
        direction=Direction.HIGH_IS_BETTER,
        tables=("IntGr11RegSO1",),
        parts=Parts("turnout regional", "voters regional", also=_VOTING, excluding="here"),
        levels=("regso",),
        years=(2018, 2022),
    ),
)
