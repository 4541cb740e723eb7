"""Area types in a column that is called index: whole numbers from 1 to 5, where 5 is the best and not the worst."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import replace

from ...words import Sentence, Text, sentence
from ..codes.normalise import fold
from ..indicators.indicator_lookup import indicator_of
from ..model.indicator import Direction, Indicator
from ..model.tidy import Table

INDEX, TYPE = "sei", "area_type"
_BARE = re.compile(r"(?:socio\w* ?)?ind(?:ex|ices)(?: (?:for )?(?:regso|deso|omrade|area|areas|omraden))?")
"""An index of nothing that is named, or of the socio-economic kind."""
_SOME_INDEX = re.compile(r"index\b|\bindex")


def settle_types(table: Table) -> None:
    """Takes a column called index whose numbers are all whole and from 1 to 5 for the area type, and says so.

    The index is a mean of three percentages and has decimals. A table that has the area type beside it, and an index
    of something else, keep their column; it then says nothing of which end is the worse one.
    """
    for id, indicator in list(table.indicators.items()):
        rows = table.frame["indicator"] == id
        if not _called_index(indicator) or not are_types(table.frame["value"][rows].dropna().unique().tolist()):
            continue
        if _is_socioeconomic(indicator) and TYPE not in table.indicators:
            _rename(table, id, indicator_of(TYPE))
            table.notes.append(_taken(indicator))
        else:
            _rename(table, id, replace(indicator, id=f"whole_{id}"[:40], direction=Direction.NEUTRAL))
            table.notes.append(asked(indicator.name))


def _called_index(indicator: Indicator) -> bool:
    return indicator.id == INDEX or bool(not indicator.statistics_area.en and _SOME_INDEX.search(_heading(indicator)))


def _is_socioeconomic(indicator: Indicator) -> bool:
    return indicator.id == INDEX or _BARE.fullmatch(_heading(indicator)) is not None


def _heading(indicator: Indicator) -> str:
    return fold(indicator.name.sv)


def are_types(numbers: Collection[object]) -> bool:
    """Whether there are numbers, and all are 1, 2, 3, 4 or 5."""
    return len(numbers) > 0 and {1.0, 2.0, 3.0, 4.0, 5.0}.issuperset(numbers)


def _rename(table: Table, id: str, new: Indicator) -> None:
    table.frame["indicator"] = table.frame["indicator"].cat.rename_categories({id: new.id})
    table.indicators = {
        new.id if one == id else one: new if one == id else own for one, own in table.indicators.items()
    }


def _taken(indicator: Indicator) -> Sentence:
    return sentence(
        'All numbers of "{name}" are integers from 1 to 5, so they were read as area types, where 5 is the best. If '
        "they are an index, provide it with decimals.",
        "Alla tal i ”{name}” är heltal mellan 1 och 5. De lästes därför som områdestyper, där 5 har "
        "de bästa förutsättningarna. Ange indexet med decimaler om det är ett index.", name=indicator.name,
    )  # fmt: skip


def asked(name: Text) -> Sentence:
    """What is said of an index of whole numbers from 1 to 5 that is kept as one."""
    return sentence(
        'All numbers of "{name}" are integers from 1 to 5. If they are area types, name the column "Area type"; as an '
        "index they are shown in colours that do not rank high or low values.",
        "Alla tal i ”{name}” är heltal mellan 1 och 5. Döp kolumnen till ”Områdestyp” om de är "
        "områdestyper. Som index visas de i färger som inte rangordnar ändarna.", name=name,
    )  # fmt: skip
