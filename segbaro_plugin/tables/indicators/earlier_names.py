"""What indicators were called before: layers and saved tables that carry these names are still recognised."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

EARLIER_NAMES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "low_education": ("Personer med förgymnasial utbildning",),
        "low_standard": ("Personer med låg ekonomisk standard",),
        "assistance_unemployment": ("Personer med ekonomiskt bistånd och/eller långtidsarbetslösa",),
        "child_poverty": ("Barn 0–19 år med låg ekonomisk standard",),
        "high_standard": ("Personer med hög ekonomisk standard",),
        "income_quartile_1": ("Personer i lägsta inkomstkvartilen",),
        "income_quartile_2": ("Personer i andra inkomstkvartilen",),
        "income_quartile_3": ("Personer i tredje inkomstkvartilen",),
        "income_quartile_4": ("Personer i högsta inkomstkvartilen",),
        "unemployment": (
            "Unemployed, of the labour force",
            "Arbetslösa av arbetskraften",
        ),
        "social_assistance": ("Personer med ekonomiskt bistånd i minst tio månader",),
        "neet": (
            "Aged 20–25, neither working nor studying",
            "20–25 år som varken arbetar eller studerar",
        ),
        "higher_education": ("Personer med eftergymnasial utbildning, tre år eller mer",),
        "eligible_upper_secondary": ("Elever behöriga till gymnasiet",),
        "eligible_higher": ("Elever behöriga till högskola",),
        "upper_secondary_completion": ("Elever med fullföljd gymnasieutbildning",),
        "preschool_enrolment": ("Barn inskrivna i förskola",),
        "rental": ("Lägenheter med hyresrätt",),
        "overcrowding": ("Trångbodda hushåll (norm 2)",),
        "foreign_born": ("Utrikes födda",),
        "foreign_background": ("Personer med utländsk bakgrund",),
    }
)
"""By indicator id. Percentages were called by their numerator alone, which reads as a count of people."""
