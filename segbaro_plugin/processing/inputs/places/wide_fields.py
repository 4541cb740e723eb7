"""Fields of several years side by side: which belong together."""

from __future__ import annotations

from collections.abc import Sequence

from ....layers.errors import LayerError
from ....layers.read.names import same_year, split_name
from ....words import listing


def partner(name: str, among: Sequence[str]) -> str:
    """The field that belongs to `name` as `same_year` finds it, and never one of another year; "" where none is.

    Raises:
        LayerError: when there is no field, or more than one, of the year; both are named.
    """
    found = same_year(name, among)
    require_one_year([found, name])
    return found


def require_one_year(names: Sequence[str]) -> None:
    """Refuses fields that belong together and whose names say different years; names without a year fit any.

    Raises:
        LayerError: two of them are named.
    """
    years = {split_name(name)[1]: name for name in names if split_name(name)[1]}
    if len(years) > 1:
        one, other = list(years.values())[:2]
        raise LayerError(
            "The field '{one}' has another year than '{other}'. Choose a field for the same year.",
            "Fältet ”{one}” gäller ett annat år än ”{other}”. Välj ett fält för samma år.",
            one=one,
            other=other,
        )


def by_year(names: Sequence[str]) -> dict[str, list[str]]:
    """The fields of each year, "" for fields without one; their order in the first year holds for every year.

    Raises:
        LayerError: when a group has no field in one of the years, or two in one; these fields are named.
    """
    fields = _by_group_and_year(names)
    groups = list(dict.fromkeys(group for group, _ in fields))
    years = list(dict.fromkeys(year for _, year in fields))
    lacking = [f"{group}_{year}".rstrip("_") for year in years for group in groups if (group, year) not in fields]
    if lacking:
        raise LayerError(
            "The groups differ between years: {lacking} is not chosen. Choose the same groups for each year.",
            "Grupperna är inte desamma alla år: {lacking} är inte valt. Välj samma grupper för varje år.",
            lacking=listing(lacking, most=10),
        )
    return {year: [fields[group, year] for group in groups] for year in years}


def _by_group_and_year(names: Sequence[str]) -> dict[tuple[str, str], str]:
    found: dict[tuple[str, str], str] = {}
    for name in names:
        other = found.setdefault(split_name(name), name)
        if other != name:
            raise LayerError(
                "'{one}' and '{other}' would both be called {group}. Choose only one of them, or rename a field.",
                "”{one}” och ”{other}” skulle båda heta {group}. Välj en av dem, eller ge ett fält ett annat namn.",
                one=other,
                other=name,
                group=split_name(name)[0],
            )
    return found


def groups_of(names: Sequence[str]) -> str:
    """What the fields of one year are about, for a result: their names without the year."""
    return listing([split_name(name)[0] for name in names])
