"""The divisions into areas: how their codes look, nest and change.

A level (RegSO) has one or more vintages (RegSO 2020, RegSO 2025) in which the same code can have other
boundaries. A code without a suffix shows its level only; `Division.id` of the level stands for "vintage not known".
"""

from __future__ import annotations

import csv
import re
from functools import cache
from pathlib import Path

from ...words import Text
from .division import ALWAYS, Division
from .divisions_abroad import ABROAD
from .swedish_divisions import SWEDISH

DIVISIONS: tuple[Division, ...] = (
    *SWEDISH,
    *ABROAD,
    Division(
        "other", Text("own division", "egen indelning"), "other", re.compile(".+"),
        field_names=("region", "regionkod", "kod", "code", "områdeskod", "omradeskod", "område", "omrade", "area",
                     "areacode", "basområde", "basomrade", "stadsdel", "id"),
    ),
)  # fmt: skip

LEVELS = tuple(dict.fromkeys(division.level for division in DIVISIONS))
"""From the coarsest to the finest of each country; own divisions last."""

DIGITS = {"riket": 0, "lan": 2, "kommun": 4}
"""How many of a code's first characters are the code of the place of that level which the area lies in."""

WRITTEN_FREELY = ("", *(one.id for one in DIVISIONS if one.by_name or one.id == "other"))
"""Ids of divisions whose codes tables write in ways that only a layer or key tells; "" is one that is not known."""

_BY_ID = {division.id: division for division in DIVISIONS}


def division_of(id: str) -> Division:
    """The division with this id; the own division where `id` is "" or unknown."""
    return _BY_ID.get(id, _BY_ID["other"])


def in_municipalities(level: str) -> bool:
    """Whether each area of the level lies in one municipality, with whose code its own begins."""
    return level == "kommun" or (bool(level) and in_municipalities(division_of(level).parent))


def is_part_of(level: str, larger: str) -> bool:
    """Whether each area of the level lies in one of the larger level's."""
    parent = division_of(level).parent
    return bool(parent) and (parent == larger or is_part_of(parent, larger))


def vintages(level: str) -> list[Division]:
    """The vintages of a level, oldest first; none for a level that has only one division."""
    return [division for division in DIVISIONS if division.level == level and division.years != ALWAYS]


LEVELS_WITH_VINTAGES = tuple(level for level in LEVELS if vintages(level))


def vintage_of_year(level: str, year: int) -> str:
    """Id of the vintage on which SCB publishes `year`; the level itself where it has no vintages."""
    found = [division.id for division in vintages(level) if division.years[0] <= year <= division.years[1]]
    return found[0] if found else level


def vintage_named(words: str, division: str) -> str:
    """The vintage that a heading names ("DeSO_2025") for a division of known level; the division itself without one."""
    found = [one.id for one in vintages(division_of(division).level) if one.id[-4:] in words]
    return found[0] if len(found) == 1 else division


def _names(file: str) -> dict[str, str]:
    with (Path(__file__).parent / file).open(encoding="utf-8", newline="") as rows:
        return dict(list(csv.reader(rows))[1:])


def official_name(code: str) -> str:
    """The name of a municipality or county; the code itself for any other area."""
    return kommuner().get(code) or counties().get(code) or code


@cache
def kommuner() -> dict[str, str]:
    """Code and name of the 290 municipalities."""
    return _names("kommuner.csv")


@cache
def counties() -> dict[str, str]:
    """Code and name of the 21 counties (län)."""
    return _names("lan.csv")
