"""What happens to each indicator of a table that is converted: added, recomputed, averaged, or refused and why."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from enum import Enum

from ...words import NO_TEXT, Sentence, Text, listing, sentence
from ..model.indicator import COUNTS, Direction, Indicator, Unit
from ..model.tidy import Table, TableError
from .share_rules import computable


class Rest(str, Enum):
    """What becomes of indicators that are neither counts nor shares of counts: refused, or what of the parts."""

    REFUSE = "sum"
    MEAN = "mean"
    MIN = "min"
    MAX = "max"


@dataclass(frozen=True)
class Choices:
    """What the user says of a table's indicators, by their ids.

    counts: are counts though their unit does not say so. numerators, denominator: counts of own shares. rest: what
    becomes of all that is neither. weight: the count by which means are weighted.
    """

    counts: Collection[str] = ()
    numerators: Collection[str] = ()
    denominator: str = ""
    rest: Rest = Rest.REFUSE
    weight: str = ""


NO_CHOICES = Choices()


@dataclass(frozen=True)
class Plan:
    """added: ids of counts. shares: computed from them. rest: ids that become what the user chose. refused: why."""

    added: set[str]
    shares: list[Indicator]
    rest: list[str]
    refused: dict[str, Sentence] = field(default_factory=dict)


def plan(table: Table, choices: Choices) -> Plan:
    """The plan for the table's indicators.

    Raises TableError for an id that the table does not have, and for a mean without its weight.
    """
    _refuse_unknown(table, choices)
    said = {*choices.counts, *choices.numerators, choices.denominator, choices.weight} - {""}
    added = {id for id, one in table.indicators.items() if one.unit in COUNTS or id in said}
    shares = [one for one in computable(table) if {one.numerator, one.denominator} <= added]
    shares = [one for one in shares if one.id in table.indicators] + own_shares(table.indicators, choices)
    left = [id for id in table.indicators if id not in added | {one.id for one in shares}]
    rest = [id for id in left if _can(table.indicators[id], choices.rest)]
    refused = {id: _refusal(table.indicators[id], choices.rest) for id in left if id not in rest}
    return Plan(added, shares, rest, refused)


def own_shares(indicators: Mapping[str, Indicator], choices: Choices) -> list[Indicator]:
    """The shares that the user wants from a numerator and a denominator."""
    return [_share(indicators[id], choices.denominator) for id in choices.numerators]


def _share(above: Indicator, denominator: str) -> Indicator:
    name = Text(f"{above.name.en}, share", f"{above.name.sv}, andel")
    return Indicator(
        id=f"{above.id}_share",
        name=name,
        statistics_area=NO_TEXT,
        unit=Unit.PERCENT,
        direction=Direction.NEUTRAL,
        numerator=above.id,
        denominator=denominator,
    )


def _can(one: Indicator, rest: Rest) -> bool:
    """Whether an indicator can become the mean, the lowest or the highest of its parts; a class has no mean."""
    return rest is not Rest.REFUSE and not (rest is Rest.MEAN and one.unit is Unit.TYPE)


def _refuse_unknown(table: Table, choices: Choices) -> None:
    asked = [*choices.counts, *choices.numerators, choices.denominator, choices.weight]
    unknown = [id for id in asked if id and id not in table.indicators]
    if unknown:
        raise TableError(
            "The table has no indicator {unknown}. Its indicators are {known}.",
            "Tabellen har ingen indikator {unknown}; den har {known}.",
            unknown=listing(unknown),
            known=listing(list(table.indicators), 20),
        )
    if choices.numerators and not choices.denominator:
        raise TableError(
            "A share also needs a denominator; give the id of the count to divide by.",
            "En andel behöver också en nämnare; ange id för antalet under bråkstrecket.",
        )
    if choices.rest is Rest.MEAN and not choices.weight:
        raise TableError(
            "A mean of areas must be weighted by people; give the id of a count in the table as weight. It has "
            "{known}.",
            "Ett medelvärde av områden måste vägas med människorna bakom det; ange id för ett antal i tabellen som "
            "vikt. Den har {known}.",
            known=listing([id for id, one in table.indicators.items() if one.unit in COUNTS], 20) or "–",
        )


def _refusal(one: Indicator, rest: Rest) -> Sentence:
    if one.unit is Unit.TYPE and rest is Rest.MEAN:
        return sentence(
            '"{name}" is a class, which has no mean, and was not converted.',
            "”{name}” är en klass och har inget medelvärde; den räknades inte om.",
            name=one.name,
        )
    if one.unit is Unit.PERCENT:
        return sentence(
            '"{name}" is a share and was not converted: its numerator and denominator are not in the table.',
            "”{name}” är en andel och räknades inte om: täljare och nämnare finns inte i tabellen.",
            name=one.name,
        )
    return sentence(
        '"{name}" is not a count ({unit}) and cannot be added up; it was not converted.',
        "”{name}” är inte ett antal ({unit}) och kan inte summeras; den räknades inte om.",
        name=one.name,
        unit=one.unit.value if one.unit.value.en else "?",
    )
