"""The divisions of Sweden into areas: how their codes look, nest and change.

A level (RegSO) has one or more vintages (RegSO 2020, RegSO 2025) in which the same code can have other
boundaries. A code without a suffix shows its level only; `Division.id` of the level stands for "vintage not known".
"""

from __future__ import annotations

import csv
import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from ...words import Text

ALWAYS = (0, 9999)


@dataclass(frozen=True)
class Division:
    """One division and vintage.

    pattern: the whole code in capital letters, without suffix; of digits alone only municipalities and counties are
    recognised, which have lists. suffix: what SCB's tables append to the codes of this vintage.
    parent: level of which the areas are parts. years: first and last year for which SCB publishes on this vintage.
    areas: their number in the country. field_names: names of code fields seen in layers and tables, lower case.
    """

    id: str
    name: Text
    level: str
    pattern: re.Pattern[str]
    suffix: str = ""
    parent: str = ""
    years: tuple[int, int] = ALWAYS
    areas: int = 0
    field_names: tuple[str, ...] = ()


def _same(name: str) -> Text:
    return Text(name, name)


_LAN, _KOMMUN = re.compile(r"\d{2}"), re.compile(r"\d{4}")
_REGSO, _DESO = re.compile(r"\d{4}R\d{3}"), re.compile(r"\d{4}[ABC]\d{4}")

DIVISIONS: tuple[Division, ...] = (
    Division("riket", Text("the country", "riket"), "riket", re.compile("00"), areas=1),
    Division(
        "lan", Text("county (län)", "län"), "lan", _LAN, parent="riket", areas=21,
        field_names=("lanskod", "lan", "län", "länskod", "lnkod", "lan_kod", "county"),
    ),
    Division(
        "kommun", Text("municipality", "kommun"), "kommun", _KOMMUN, parent="lan", areas=290,
        field_names=("kommunkod", "kommun", "knkod", "kommun_kod", "kommun_id", "municipality_id", "municipality"),
    ),
    Division(
        "regso2020", _same("RegSO 2020"), "regso", _REGSO, parent="kommun", years=(0, 2023), areas=3363,
        field_names=("regsokod_2020", "regso_2020", "regso2020"),
    ),
    Division(
        "regso2025", _same("RegSO 2025"), "regso", _REGSO, "_RegSO2025", "kommun", (2024, 9999), 3363,
        field_names=("regsokod_2025", "regso_2025", "regso2025"),
    ),
    Division(
        "deso2018", _same("DeSO 2018"), "deso", _DESO, parent="regso", years=(0, 2023), areas=5984,
        field_names=("deso_2018", "deso2018", "desokod_2018"),
    ),
    Division(
        "deso2025", _same("DeSO 2025"), "deso", _DESO, "_DeSO2025", "regso", (2024, 9999), 6160,
        field_names=("deso_2025", "deso2025", "desokod_2025"),
    ),
    Division("regso", _same("RegSO"), "regso", _REGSO, parent="kommun", field_names=("regsokod", "regso", "regso_kod")),
    Division("deso", _same("DeSO"), "deso", _DESO, parent="regso", field_names=("desokod", "deso", "deso_kod")),
    Division(
        "other", Text("own division", "egen indelning"), "other", re.compile(".+"),
        field_names=("region", "regionkod", "kod", "code", "områdeskod", "omradeskod", "område", "omrade", "area",
                     "areacode", "nyko", "nyko3", "nyko4", "nyko5", "nyko6", "basområde", "basomrade", "stadsdel",
                     "id"),
    ),
)  # fmt: skip

LEVELS = tuple(dict.fromkeys(division.level for division in DIVISIONS))
"""From the coarsest to the finest; own divisions last."""

DIGITS = {"riket": 0, "lan": 2, "kommun": 4}
"""How many of a code's first characters are the code of the place of that level which the area lies in."""

_BY_ID = {division.id: division for division in DIVISIONS}


def division_of(id: str) -> Division:
    """The division with this id; the own division where `id` is "" or unknown."""
    return _BY_ID.get(id, _BY_ID["other"])


def in_municipalities(level: str) -> bool:
    """Whether each area of the level lies in one municipality, with whose code its own begins."""
    return level == "kommun" or (bool(level) and in_municipalities(division_of(level).parent))


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
