"""Level of education, eligibility and enrolment."""

from __future__ import annotations

from ....words import Text
from ...model.indicator import Direction, Indicator, Parts, Unit
from .ages import EDUCATION_AGES
from .availability import ALL_DIVISIONS, SMALL_SHARES

_STATISTICS_AREA = Text("education", "utbildning")

EDUCATION: tuple[Indicator, ...] = (
    Indicator(
        id="low_education",
        name=Text("People with pre-upper-secondary education", "Andel personer med förgymnasial utbildning"),
        statistics_area=_STATISTICS_AREA,
        unit=Unit.PERCENT,
        direction=Direction.HIGH_IS_WORSE,
        tables=("TAB6586", "TAB6534", "TAB5956"),
        content_codes=("000008IV",),
        headings=(
            "andelen med forgymnasial utbildning",
            "andel med forgymnasial utbildning",
            "forgymnasial utbildning",
            "v2 forgymnasial",
            "low education",
        ),
        parts=Parts(
            "low_education",
            "low_educated",
            also=f"persons residents of_population education_level {EDUCATION_AGES}",
        ),
        levels=ALL_DIVISIONS,
        years=(2011, 2024),
        suppression=SMALL_SHARES,
    ),
    Indicator(
        id="higher_education",
        name=Text(
            "People with three years or more of post-secondary education",
            "Andel personer med eftergymnasial utbildning, tre år eller mer",
        ),
        statistics_area=_STATISTICS_AREA,
        unit=Unit.PERCENT,
        direction=Direction.HIGH_IS_BETTER,
        tables=("TAB6534", "TAB5956"),
        headings=("eftergymnasial utbildning", "eftergymnasial utbildning 3 ar eller mer"),
        parts=Parts(
            "post_secondary three_years", also=f"persons residents of_population education_level {EDUCATION_AGES}"
        ),
        levels=ALL_DIVISIONS,
        years=(2015, 2025),
    ),
    Indicator(
        id="post_secondary_education",
        name=Text("People with post-secondary education", "Andel personer med eftergymnasial utbildning"),
        statistics_area=_STATISTICS_AREA,
        unit=Unit.PERCENT,
        direction=Direction.HIGH_IS_BETTER,
        tables=("TAB6534", "TAB5956"),
        parts=Parts("post_secondary", also=f"persons residents of_population education_level {EDUCATION_AGES}"),
        levels=ALL_DIVISIONS,
        years=(2015, 2025),
    ),
    Indicator(
        id="eligible_upper_secondary",
        name=Text("Pupils eligible for upper-secondary school", "Andel elever behöriga till gymnasiet"),
        statistics_area=_STATISTICS_AREA,
        unit=Unit.PERCENT,
        direction=Direction.HIGH_IS_BETTER,
        tables=("IntGr8RegSOKon2",),
        content_codes=("000004VC",),
        headings=("behoriga till gymnasiet", "gymnasiebehorighet"),
        parts=Parts("eligible_upper_secondary", also="pupils grade_9"),
        levels=("regso",),
        suppression=SMALL_SHARES,
    ),
    Indicator(
        id="eligible_higher",
        name=Text("Pupils eligible for higher education", "Andel elever med grundläggande behörighet till högskola"),
        statistics_area=_STATISTICS_AREA,
        unit=Unit.PERCENT,
        direction=Direction.HIGH_IS_BETTER,
        tables=("IntGr8RegSOKon2",),
        content_codes=("000004VD",),
        headings=("behoriga till hogskola",),
        parts=Parts("eligible_higher", also="pupils upper_secondary_pupils"),
        levels=("regso",),
        suppression=SMALL_SHARES,
    ),
    Indicator(
        id="upper_secondary_completion",
        name=Text("Pupils who complete upper-secondary school", "Andel elever med fullföljd gymnasieutbildning"),
        statistics_area=_STATISTICS_AREA,
        unit=Unit.PERCENT,
        direction=Direction.HIGH_IS_BETTER,
        headings=("fullfoljd gymnasieutbildning", "gymnasieexamen", "andel med gymnasieexamen"),
        parts=Parts(
            "completion",
            "upper_secondary_pupils degree",
            also="pupils upper_secondary_pupils degree within_four_years",
        ),
    ),
    Indicator(
        id="preschool_enrolment",
        name=Text("Children enrolled in preschool", "Andel barn inskrivna i förskola"),
        statistics_area=_STATISTICS_AREA,
        unit=Unit.PERCENT,
        direction=Direction.HIGH_IS_BETTER,
        headings=("inskrivna i forskola", "andel barn i forskola", "barn i forskola"),
        parts=Parts("children preschool", "enrolled preschool", "age_1_5 preschool", also="children enrolled age_1_5"),
    ),
)
