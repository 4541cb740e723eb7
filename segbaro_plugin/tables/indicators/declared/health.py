"""Ill health."""

from __future__ import annotations

from ....words import Text
from ...model.indicator import Direction, Indicator, Parts, Unit
from .ages import WORKING_AGES

_STATISTICS_AREA = Text("health", "hälsa")

HEALTH: tuple[Indicator, ...] = (
    Indicator(
        id="ill_health_days",
        name=Text("Ill-health days", "Ohälsotal"),
        statistics_area=_STATISTICS_AREA,
        unit=Unit.DAYS,
        direction=Direction.HIGH_IS_WORSE,
        tables=("IntGr10RegSOKon",),
        headings=("ohalsotal", "ohalsotalet"),
        parts=Parts("ill_health", also=f"per_insured {WORKING_AGES}"),
        levels=("regso",),
    ),
)
