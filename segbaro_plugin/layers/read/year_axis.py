"""Resolves a choice of numbers: a field, the fields of an indicator over its years, or an expression."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from qgis.core import QgsExpression, QgsFields

from ...words import listing
from ..errors import LayerError
from .computed import computed_name
from .names import common_year, split_name
from .years import parse_years

ALL_YEARS = ("all", "alla")


@dataclass(frozen=True)
class YearAxis:
    """extends: whether a field of one year represents its indicator. years: only these; None for all available."""

    extends: bool = False
    years: Collection[int] | None = None

    @staticmethod
    def parse(text: str) -> YearAxis:
        """Parses the text: blank takes fields as they are, `all` every year of their indicators, 2019-2023 these years.

        Raises:
            LayerError: text that is neither; the part is quoted.
        """
        if text.strip().lower() in ALL_YEARS:
            return YearAxis(extends=True)
        years = parse_years(text)
        return YearAxis(years is not None, years)


def columns_of(choice: str, fields: QgsFields, axis: YearAxis) -> list[str]:
    """The columns for `layers.read.columns.read_columns`, one per year if the choice has years.

    Raises:
        LayerError: a choice that is no field, no indicator and no expression of such, or that has none of the years.
    """
    place = _place(choice, fields)
    if place >= 0:
        name = fields.at(place).name()
        indicator, year = split_name(name)
        return list(_chosen(indicator, fields, axis).values()) if axis.extends and year else [name]
    if _by_year(choice, fields):
        return list(_chosen(choice, fields, axis).values())
    return _computed(choice.strip().removeprefix("="), fields, axis)


def _place(name: str, fields: QgsFields) -> int:
    exact = fields.indexOf(name)
    return exact if exact >= 0 else fields.lookupField(name)


def _by_year(indicator: str, fields: QgsFields) -> dict[str, str]:
    """The fields of an indicator by year, in order; empty if there are none."""
    parts = [(*split_name(name), name) for name in fields.names()]
    return dict(sorted((year, name) for id, year, name in parts if year and id.lower() == indicator.lower()))


def _chosen(indicator: str, fields: QgsFields, axis: YearAxis) -> dict[str, str]:
    """The fields of an indicator for the years of the axis.

    Raises:
        LayerError: when it has none of them; those that it has are listed.
    """
    known = _by_year(indicator, fields)
    chosen = {year: name for year, name in known.items() if axis.years is None or int(year) in axis.years}
    if not chosen:
        raise LayerError(
            "There is no field for '{indicator}' in the chosen years. Its years are {known}.",
            "Det finns inget fält för ”{indicator}” de valda åren. Det har åren {known}.",
            indicator=indicator,
            known=listing(list(known), most=30),
        )
    return chosen


def _computed(expression: str, fields: QgsFields, axis: YearAxis) -> list[str]:
    parsed = QgsExpression(expression)
    if parsed.hasParserError():
        raise _no_choice(expression, fields, parsed.parserErrorString().splitlines()[0])
    asked = sorted(set(parsed.referencedColumns()) - {"#!allattributes!#"})
    places = {name: _place(name, fields) for name in asked}
    lacking = [name for name, place in places.items() if place < 0]
    strange = [name for name in lacking if not _by_year(name, fields)]
    if strange:
        raise _no_field(strange[0], fields)
    if not lacking:
        year = common_year(name for name in asked if split_name(name)[1])
        return [computed_name(expression, year)]
    return [computed_name(expression, year) for year in _years_of_all(lacking, fields, axis)]


def _years_of_all(indicators: list[str], fields: QgsFields, axis: YearAxis) -> list[str]:
    """The years of the indicators, which must be the same for each.

    Raises:
        LayerError: when they are not; the indicator and years are named.
    """
    first, *others = [list(_chosen(indicator, fields, axis)) for indicator in indicators]
    for indicator, years in zip(indicators[1:], others, strict=True):
        if years != first:
            raise LayerError(
                "'{one}' and '{other}' do not have the same years: only one of them has {years}. Choose years that "
                "both have.",
                "”{one}” och ”{other}” har inte samma år: {years} finns bara i ett av dem. Välj år som båda har.",
                one=indicators[0],
                other=indicator,
                years=listing(sorted(set(first) ^ set(years)), most=30),
            )
    return first


def _no_field(name: str, fields: QgsFields) -> LayerError:
    return LayerError(
        "The layer has no field '{name}'. Its fields are: {known}.",
        "Lagret har inget fält ”{name}”. Fälten är: {known}.",
        name=name,
        known=listing(fields.names(), most=30),
    )


def _no_choice(text: str, fields: QgsFields, why: str) -> LayerError:
    return LayerError(
        "'{text}' is not a field, an indicator whose fields end in a year, or a valid expression ({why}). The fields "
        "are: {known}.",
        "”{text}” går inte att använda. Skriv ett fältnamn, ett indikatornamn utan årtal eller ett "
        "uttryck. Fälten är: {known}. ({why})",
        text=text,
        why=why,
        known=listing(fields.names(), most=30),
    )
