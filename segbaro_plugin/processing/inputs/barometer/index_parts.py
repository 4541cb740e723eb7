"""The three parts of the socio-economic index: which parameter takes which, and which field of a layer holds it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ....layers.read.names import indicator_of, split_name

PARTS = {
    "LOW_STANDARD": "low_standard",
    "LOW_EDUCATION": "low_education",
    "ASSISTANCE": "assistance_unemployment",
}
"""The indicator of each parameter, in the order of the index."""


def found_parts(names: Sequence[str], chosen: Mapping[str, str]) -> dict[str, str]:
    """The fields of the parts that are not chosen, by their names as the catalogue knows them.

    names: of the layer's numeric fields. chosen: the fields of the parts that are. All are of the year of a chosen
    one, else of the last year that all lacking parts have; parts without such a field lack in the result.
    """
    lacking = {role: _by_year(indicator, names) for role, indicator in PARTS.items() if role not in chosen}
    if not lacking:
        return {}
    said = {split_name(name)[1] for name in chosen.values()}
    common = set.intersection(*map(set, lacking.values())) or set().union(*lacking.values())
    years = said or {max(common, default="")}
    return {role: fields[year] for role, fields in lacking.items() for year in years if year in fields}


def _by_year(indicator: str, names: Sequence[str]) -> dict[str, str]:
    """The first field of each year."""
    fields = [(split_name(name)[1], name) for name in names if indicator_of(name).id == indicator]
    return dict(reversed(fields))
