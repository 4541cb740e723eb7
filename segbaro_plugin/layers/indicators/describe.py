"""What the user tells of the indicators of a table that the catalogue does not know."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from pathlib import Path

from ...tables import (
    Direction,
    Indicator,
    Table,
    TableError,
    Unit,
    declared_for,
    save_own_indicators,
    usable_indicators,
)
from ...tables.codes.normalise import fold
from ...tables.indicators.declared import INDICATORS
from ...tables.model.indicator import COUNTS
from ...tables.save_user_indicators import remove_own_indicators
from ...words import Text
from .user_tables import own_folder

_CATALOGUE = frozenset(one.id for one in INDICATORS)


@dataclass(frozen=True)
class Described:
    """An indicator as it is known. heading: by which the table's column is found. saved: whether in the profile."""

    indicator: Indicator
    heading: str
    saved: bool


def describable(table: Table) -> dict[str, Described]:
    """The indicators of the table, by id, that the catalogue does not know, or that the user has described."""
    own = {one.id: one for one in usable_indicators(own_folder())[0]}
    found = {id: one for id, one in table.indicators.items() if id in own or id not in _CATALOGUE}
    return {id: Described(own.get(id, one), _heading(table, one), id in own) for id, one in found.items()}


def _heading(table: Table, one: Indicator) -> str:
    return table.known_as.get(one.id) or next(iter(one.headings), one.name.sv)


def base_of(id: str, ids: Collection[str]) -> str:
    """Which of the ids an indicator is, or is a category of; "" where it is of none."""
    return max((one for one in ids if id == one or id.startswith(f"{one}_")), key=len, default="")


def possible_denominators(table: Table) -> dict[str, Text]:
    """The counts that a share can be of: the table's own first, then those of the catalogue."""
    return {one.id: one.name for one in (*table.indicators.values(), *INDICATORS) if one.unit in COUNTS}


def save(table: Table, known: Described, *, name: str, unit: Unit, direction: Direction, denominator: str) -> Path:
    """Saves what is told of an indicator of the table in the profile. Gives the file.

    Raises:
        TableError: a name that another indicator has, and what cannot be saved.
    """
    declared = declared_for(known.heading, name.strip(), unit, direction, denominator=denominator)
    new = declared
    if known.saved:
        new = replace(known.indicator, name=declared.name, unit=unit, direction=direction, denominator=denominator)
    _refuse_taken(table, known.indicator.id, new)
    return save_own_indicators([new], own_folder())


def remove(known: Described) -> Path:
    """Forgets what was told of an indicator. Gives the file.

    Raises:
        TableError: an indicator that another file of the folder declares, and a file that cannot be written.
    """
    return remove_own_indicators([known.indicator.id], own_folder())


def _refuse_taken(table: Table, id: str, new: Indicator) -> None:
    """Refuses the name of another indicator: tables would be read with one for the other."""
    others = (*table.indicators.values(), *INDICATORS, *usable_indicators(own_folder())[0])
    names = {fold(word): one.name for one in others if one.id not in (id, new.id) for word in one.name}
    taken = next((names[fold(word)] for word in new.name if fold(word) in names), None)
    if taken is not None:
        raise TableError(
            'Another indicator is called "{name}". Choose another name.',
            "En annan indikator heter ”{name}”. Välj ett annat namn.",
            name=taken,
        )
