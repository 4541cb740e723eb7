"""The socio-economic index and the area types: what the barometer makes of the others."""

from __future__ import annotations

from ....words import Text
from ...model.indicator import Direction, Indicator, Parts, Unit
from .availability import SMALL_SHARES

_STATISTICS_AREA = Text("socio-economic index", "socioekonomiskt index")

COMPOSITE: tuple[Indicator, ...] = (
    Indicator(
        id="sei",
        name=Text("Socio-economic index", "Socioekonomiskt index"),
        statistics_area=_STATISTICS_AREA,
        unit=Unit.INDEX,
        direction=Direction.HIGH_IS_WORSE,
        tables=("TAB6586",),
        content_codes=("000008IT",),
        headings=("socioekonomiskt index", "socio economic index", "sei"),
        parts=Parts("socioeconomic_index"),
        levels=("regso",),
        years=(2011, 2024),
        suppression=SMALL_SHARES,
    ),
    Indicator(
        id="area_type",
        name=Text("Area type", "Områdestyp"),
        statistics_area=_STATISTICS_AREA,
        unit=Unit.TYPE,
        direction=Direction.HIGH_IS_BETTER,
        tables=("TAB6586",),
        content_codes=("000008IU", "000005QX"),
        headings=("omradestyp", "area type", "typ av omrade"),
        parts=Parts("area_type", also="age_1_5"),
        levels=("regso",),
        years=(2011, 2024),
        fixed_limits=(1, 2, 3, 4, 5),
    ),
)
