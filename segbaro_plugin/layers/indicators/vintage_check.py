"""The vintage of an indicator's areas by year, and whether two years share it."""

from __future__ import annotations

from ...tables.codes.division import ALWAYS
from ...tables.codes.divisions import division_of, vintage_of_year
from ...words import Sentence, sentence
from ..errors import LayerError
from .indicator_fields import IndicatorFields


def require_one_vintage(indicator: IndicatorFields, base: int, year: int) -> list[Sentence]:
    """Raises an error for years with different areas; returns notes where the vintage is not known for certain.

    Raises:
        LayerError: when the two years are known to be of two vintages; both are named.
    """
    divisions = [indicator.divisions.get(one, "") for one in (base, year)]
    likely = [_likely(division, one) for division, one in zip(divisions, (base, year), strict=True)]
    names = {"base": base, "year": year, "one": division_of(likely[0]).name, "other": division_of(likely[1]).name}
    if likely[0] == likely[1]:
        return []
    if all(division_of(one).years != ALWAYS for one in divisions):
        raise LayerError(
            "The values for {base} are based on {one} and those for {year} on {other}: areas with the same code are "
            "not the same areas, so their difference is meaningless. Convert one of the years first "
            "(segbaro:convertdivision), or choose two years of the same vintage.",
            "Åren har olika områdesindelning: {base} har {one} och {year} har {other}. Samma kod kan "
            "betyda olika områden, så åren går inte att jämföra. Välj två år med samma indelning, "
            "eller räkna först om ett av åren (segbaro:convertdivision).",
            **names,
        )
    return [
        sentence(
            "Statistics Sweden publishes {base} on {one} and {year} on {other}. The layer does not say which of them "
            "its values are based on; if they differ, areas with the same code are not the same areas.",
            "SCB publicerar {base} på {one} och {year} på {other}. Lagret säger inte vilken indelning värdena avser; "
            "om de skiljer sig åt är områden med samma kod inte samma områden.",
            **names,
        )
    ]


def _likely(division: str, year: int) -> str:
    """The vintage itself, or for a level the vintage its years are published on; "" if unknown."""
    return division if division_of(division).years != ALWAYS else vintage_of_year(division, year) if division else ""
