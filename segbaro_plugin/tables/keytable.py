"""Key tables: which area of one division belongs to which of another, with what weight."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from ..words import listing, quoted
from .codes import fold, normalise, normalise_all
from .columns import code_rank
from .contents import Content, use_first
from .cube import Cube
from .divisions import LEVELS, division_of, vintage_named
from .grid import Column
from .layout import Sheet, cut
from .numbers import parse_words, style_of
from .tidy import TableError

if TYPE_CHECKING:
    import pandas as pd

WEIGHT_NAMES = frozenset({"vikt", "weight", "andel", "share", "folkmangd", "befolkning", "population", "antal", "area",
                          "areal", "yta", "landareal"})  # fmt: skip


@dataclass(frozen=True)
class KeyTable:
    """pairs: source, target (codes) and weight, the share of the source that lies in the target (sums to 1 a source).

    source, target: ids of the divisions.
    """

    pairs: pd.DataFrame
    source: str
    target: str


@dataclass(frozen=True)
class _Codes:
    position: int
    division: str


def read_key_table(path: str | Path, *, source: str | None = None, target: str | None = None) -> KeyTable:
    """The key between two divisions in a file of any format; SCB's key files have their headings on row 1, 3 or 4.

    source, target: ids of divisions or levels ("deso2018", "regso") where the file holds several; else the finest
    division and the next coarser one, or the older and the newer vintage of the same level.
    Raises TableError where the file has no two such columns, and where a weight is missing or negative.
    """
    return use_first(path, None, partial(_key_table, source=source, target=target))[0]


def _key_table(content: Content, source: str | None, target: str | None) -> KeyTable:
    if isinstance(content, Cube):
        raise TableError("The file is a table of values, not a key.", "Filen är en tabell med värden, inte en nyckel.")
    sheet = cut(content)
    start, end = _chosen(list(_code_columns(sheet)), source, target, sheet)
    return KeyTable(_pairs(sheet, start, end), start.division, end.division)


def _code_columns(sheet: Sheet) -> Iterable[_Codes]:
    for position, column in enumerate(sheet.columns):
        filled = [word for word in column.words if word.strip()]
        rank = code_rank(fold(sheet.headings[position]), filled)
        if rank and rank[0]:
            levels = [division for _, division in map(normalise, filled) if division != "other"]
            division = max(set(levels), key=levels.count)
            yield _Codes(position, vintage_named(sheet.headings[position], division))


def _chosen(found: list[_Codes], source: str | None, target: str | None, sheet: Sheet) -> tuple[_Codes, _Codes]:
    finest = sorted(found, key=lambda one: -LEVELS.index(division_of(one.division).level))
    starts = [one for one in finest if _is(one, source)]
    for start in starts:
        for end in finest:
            if end is not start and _is(end, target) and _coarser(start, end, target):
                return start, end
    raise TableError(
        "The key table has no two columns of codes from {source} to {target}; its columns are {columns}.",
        "Nyckeltabellen har inga två kodkolumner från {source} till {target}; dess kolumner är {columns}.",
        source=division_of(source).name if source else "–",
        target=division_of(target).name if target else "–",
        columns=quoted(sheet.headings, 12),
    )


def _is(one: _Codes, wanted: str | None) -> bool:
    return wanted is None or wanted in (one.division, division_of(one.division).level)


def _coarser(start: _Codes, end: _Codes, target: str | None) -> bool:
    """Coarser, or of the same level when it is the newer vintage or what the user asked for."""
    levels = [LEVELS.index(division_of(one.division).level) for one in (start, end)]
    return levels[1] < levels[0] or (levels[0] == levels[1] and (target is not None or end.division > start.division))


def _pairs(sheet: Sheet, start: _Codes, end: _Codes) -> pd.DataFrame:
    import pandas as pd

    source, target = _cells(sheet.columns[start.position]), _cells(sheet.columns[end.position])
    frame = pd.DataFrame({"source": source, "target": target, "weight": _weights(sheet)})
    frame = frame[(frame["source"] != "") & (frame["target"] != "")]
    frame = frame.groupby(["source", "target"], as_index=False, sort=False).agg({"weight": "sum"})
    total = frame.groupby("source")["weight"].transform("sum")
    several = frame["source"].duplicated(keep=False)
    if (several & (total == 0)).any():
        raise TableError(
            "The key divides areas between several others ({codes}), but has no column of weights (population or "
            "area). Add one, called weight, population or area.",
            "Nyckeln delar områden mellan flera andra ({codes}) men har ingen viktkolumn (befolkning eller areal). "
            "Lägg till en, med namnet vikt, befolkning eller areal.",
            codes=listing(sorted(set(frame.loc[several & (total == 0), "source"]))),
        )
    return frame.assign(weight=np.where(several, frame["weight"] / total.where(total > 0), 1.0))


def _cells(column: Column) -> np.ndarray[tuple[int], np.dtype[np.object_]]:
    return column.spread(normalise_all(column.words)[0])


def _weights(sheet: Sheet) -> np.ndarray[tuple[int], np.dtype[np.float64]]:
    """The column of weights; 0 everywhere where there is none."""
    named = [position for position, heading in enumerate(sheet.headings) if fold(heading) in WEIGHT_NAMES]
    if not named:
        return np.zeros(len(sheet.columns[0].codes))
    column = sheet.columns[named[0]]
    values, _ = parse_words(column.words, style_of(column.words, sheet.separator), column=sheet.headings[named[0]])
    if not (values >= 0).all():
        raise TableError(
            'The column of weights "{column}" has empty or negative cells.',
            'Viktkolumnen "{column}" har tomma eller negativa celler.',
            column=sheet.headings[named[0]],
        )
    return values[column.codes]


def key_by_code(codes: Iterable[str], source: str, target: str) -> KeyTable:
    """The key that the codes themselves hold: municipality and county are their first digits."""
    import pandas as pd

    digits = {"riket": 0, "lan": 2, "kommun": 4}
    level = division_of(source).level
    if target not in digits or LEVELS.index(level) <= LEVELS.index(target) or level == "other":
        raise TableError(
            "From {source} to {target} a key table is needed: the codes do not say it.",
            "Från {source} till {target} behövs en nyckeltabell: koderna räcker inte.",
            source=division_of(source).name,
            target=division_of(target).name,
        )
    sources = list(dict.fromkeys(codes))
    targets = [code[: digits[target]] or "00" for code in sources]
    return KeyTable(pd.DataFrame({"source": sources, "target": targets, "weight": 1.0}), source, target)
