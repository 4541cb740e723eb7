"""Key tables: which area of one division belongs to which of another, with what weight."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from enum import Enum
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from ...words import listing
from ..cells.number_style import style_of
from ..cells.numbers import parse_words
from ..codes.divisions import division_of
from ..find.listed_codes import listed
from ..find.table_in_grid import cut
from ..formats.contents import use_first
from ..formats.table_format import Content
from ..model.cube import Cube
from ..model.grid import Grid
from ..model.sheet import Sheet
from ..model.tidy import TableError
from .key_table_columns import CodeColumn, Headings, chosen, code_columns, holding, known, named, weight_column, words

if TYPE_CHECKING:
    import pandas as pd

NO_HEADINGS = Headings()


class Origin(Enum):
    """Where the pairs of a key come from: a file that lists them, or the codes of the table."""

    FILE = "file"
    CODES = "codes"


@dataclass(frozen=True)
class KeyTable:
    """pairs: source, target (codes) and weight, the share of the source that lies in the target.

    The weights of a source sum to 1, or to less where a part of it lies in no target. source, target: ids of the
    divisions. origin: where the pairs come from.
    """

    pairs: pd.DataFrame
    source: str
    target: str
    origin: Origin = Origin.FILE


def read_key_table(
    path: str | Path,
    *,
    source: str | None = None,
    target: str | None = None,
    codes: Collection[str] = (),
    headings: Headings = NO_HEADINGS,
) -> KeyTable:
    """The key between two divisions in a file of any format; SCB's key files have their headings on row 1, 3 or 4.

    source, target: ids of divisions or levels ("deso2018", "regso"), "other" for an own division, where the file holds
    several; else the finest division and the next coarser one, or the older and the newer vintage of the same level.
    codes: of the table that is to be converted: the column that holds most of them is the source.
    Raises TableError where the file has no two such columns, and where a weight is missing or negative.
    """
    read = partial(_key_table, source=source, target=target, codes=frozenset(codes), headings=headings)
    return use_first(path, None, read)[0]


def _key_table(
    content: Content, source: str | None, target: str | None, codes: frozenset[str], headings: Headings
) -> KeyTable:
    if isinstance(content, Cube):
        raise TableError(
            "The file is a table of values, not a key table. Choose a file with the codes of two divisions.",
            "Filen är en tabell med värden, inte en nyckeltabell. Välj en fil med båda indelningarnas koder.",
        )
    sheet = _sheet(content)
    weight = weight_column(sheet, headings.weight)
    columns = [one for one in code_columns(sheet) if one.position != weight]
    starts = named(columns, sheet, headings.source) or holding(columns, sheet, codes) or known(columns)
    start, end = chosen(starts, named(columns, sheet, headings.target), columns, source, target, sheet)
    # Codes without a vintage are of the one that is asked for.
    leads_to = target if target and division_of(target).level == end.division else end.division
    return KeyTable(_pairs(sheet, start, end, weight), start.division, leads_to)


def _sheet(content: Grid) -> Sheet:
    """The list of codes, which needs no numbers.

    Raises:
        TableError: where there are no two columns; says that it is the key table which cannot be read.
    """
    try:
        return cut(content)
    except TableError as error:
        found = listed(content)
        if found is None:
            words = ("The key table cannot be read. {why}", "Nyckeltabellen kan inte läsas. {why}")
            raise TableError(*words, why=error.sentence) from None
        return found


def _pairs(sheet: Sheet, start: CodeColumn, end: CodeColumn, weight: int | None) -> pd.DataFrame:
    import pandas as pd

    source, target = (sheet.columns[one.position].spread(words(sheet, one)) for one in (start, end))
    frame = pd.DataFrame({"source": source, "target": target, "weight": _weights(sheet, weight)})
    frame = (
        frame[frame["source"] != ""]
        .groupby(["source", "target"], as_index=False, sort=False, observed=True)
        .agg({"weight": "sum"})
    )
    total = frame.groupby("source", observed=True)["weight"].transform("sum")
    several = frame["source"].duplicated(keep=False)
    if (several & (total == 0)).any():
        raise TableError(
            "The key table splits areas between several others ({codes}), but has no column of weights (population or "
            "area). Add a column called weight, population or area.",
            "Nyckeln delar områden mellan flera andra ({codes}) men har ingen viktkolumn (befolkning eller areal). "
            "Lägg till en, med namnet vikt, befolkning eller areal.",
            codes=listing(sorted(set(frame.loc[several & (total == 0), "source"]))),
        )
    share = frame.assign(weight=np.where(several, frame["weight"] / total.where(total > 0), 1.0))
    return share[share["target"] != ""]  # what lies in no target keeps its share of the whole


def _weights(sheet: Sheet, position: int | None) -> np.ndarray[tuple[int], np.dtype[np.float64]]:
    """The column of weights; 0 everywhere where there is none."""
    if position is None:
        return np.zeros(len(sheet.columns[0].codes))
    column, heading = sheet.columns[position], sheet.headings[position]
    values, _ = parse_words(column.words, style_of(column.words, sheet.separator), column=heading)
    if not (values >= 0).all():
        raise TableError(
            'The column of weights "{column}" has empty or negative cells. Correct these cells.',
            "Viktkolumnen ”{column}” har tomma eller negativa celler. Rätta cellerna.",
            column=heading,
        )
    return values[column.codes]
