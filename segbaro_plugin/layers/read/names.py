"""Field names: an indicator and a year make `<indicator>_<year>`, and such a name can be parsed again."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence

from ...tables.indicators.indicator_lookup import indicator_named
from ...tables.model.indicator import Indicator
from ...words import listing
from ..errors import LayerError

_YEAR = re.compile(r"^(?P<indicator>.+)_(?P<year>(?:19|20)\d\d)$")

YEAR = "year"
"""The field of the year, where each area has a row per year."""
COMPUTED = "="
"""How the name of a column begins that an expression gives."""
_SIGNS = {"+": " plus ", "-": " minus ", "*": " times ", "/": " per "}


class ComputedName(str):
    """The name of a column computed by an expression.

    The type tells, not the first sign: a field can be called `=a` too, and a name from data is never computed.
    """

    __slots__ = ()


def split_year(name: str) -> tuple[str, str]:
    """A name as (part before its year, year); the year is "" if the name has none."""
    match = _YEAR.match(name)
    return (match["indicator"], match["year"]) if match else (name, "")


def split_name(name: str) -> tuple[str, str]:
    """A field name as (indicator, year); an expression is named in words that are valid for a field."""
    indicator, year = split_year(name)
    return (_called(indicator, year) if isinstance(name, ComputedName) else indicator), year


def _called(expression: str, year: str) -> str:
    """A name such as a_plus_b for `=("a" + "b")`; fields of a common year are named without it."""
    text = expression.replace(f"_{year}", "") if year else expression
    for sign, word in _SIGNS.items():
        text = text.replace(sign, word)
    return re.sub(r"\W+", "_", text).strip("_")


def common_year(names: Iterable[str]) -> str:
    """The year that all the names contain, or "" if they contain none or several."""
    years = {split_name(name)[1] for name in names}
    return years.pop() if len(years) == 1 else ""


def same_year(name: str, among: Sequence[str]) -> str:
    """The field that belongs to `name`: the only one, or the one of its year; "" if there is none.

    Raises:
        LayerError: when there are several and none, or more than one, is of that year.
    """
    if len(among) <= 1:
        return among[0] if among else ""
    fitting = [one for one in among if split_name(one)[1] == split_name(name)[1]]
    if len(fitting) != 1:
        raise LayerError(
            "{n} of the fields {among} {n:has|have} the same year as '{name}', but exactly one is needed. Choose one "
            "field, or one per year.",
            "{n} av fälten {among} har samma år som ”{name}”, men exakt ett behövs. Välj ett fält, eller ett per år.",
            n=len(fitting),
            among=listing(list(among), most=10),
            name=name,
        )
    return fitting[0]


def free_name(name: str, taken: Iterable[str]) -> str:
    """The name itself, or with `_computed` before the year if a field of that name exists."""
    lower = {one.lower() for one in taken}
    indicator, year = split_name(name)
    while name.lower() in lower:
        indicator += "_computed"
        name = f"{indicator}_{year}" if year else indicator
    return name


def indicator_of(name: str) -> Indicator:
    """The declaration of the indicator in a field, by the field's name; a neutral one for other fields."""
    return indicator_named(split_name(name)[0].removesuffix("_computed"))


def status_name(name: str) -> str:
    """The text field with the reasons for missing values of the field `name`, if the layer has one."""
    return f"{name}_status"


def status_fields(names: Iterable[str], known: Collection[str]) -> dict[str, str]:
    """The status field of each field among the `known` fields, "" if there is none."""
    return {name: status_name(name) if status_name(name) in known else "" for name in names}


SHAPEFILE_WIDTH = 10


def cut_names(target: str, names: Iterable[str]) -> list[str]:
    """The names that the file `target` would truncate: a shapefile keeps ten characters of a field name."""
    return [name for name in names if len(name) > SHAPEFILE_WIDTH] if target.lower().endswith(".shp") else []
