"""Codes in parts over several columns (lan 17, kom 80, valdistrikt 0101), put together to those of the layer."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations_with_replacement, islice
from typing import NamedTuple

import numpy as np

from ....words import Sentence, quoted, sentence
from ...codes.meant_codes import unseparated
from ...codes.normalise import HALF, clean, fold
from ...codes.own_codes import ENOUGH
from ...find.headings import division_named
from ...model.grid import Column
from ...model.sheet import Sheet, WholeCodes
from ..column_words import Words, sample
from .shared_codes import LONG, NO_AREAS, Fields, best_pair, codes_of_field

BETWEEN = " + "
"""Between the headings of the parts, in the heading of the whole codes."""
_PART = re.compile(r"[^\W\d_]{1,3}|[^\W\d_]{0,2}\d{1,8}")
_MOST_PARTS = 4
_MOST_COLUMNS = 12
"""So many columns from the left, of those that can be parts, are put together."""


class _Way(NamedTuple):
    """shared: how many of the layer's codes are met. widths: of the parts, 0 where no zeros are put back.

    codes: those of the parts' cells, without zeros in front.
    """

    shared: int
    columns: Sequence[int]
    widths: Sequence[int]
    field: str
    codes: list[str]


@dataclass
class _Parts:
    """The different rows of neighbouring columns. rows: for each row of the table the position of its cells."""

    columns: Sequence[int]
    cells: list[tuple[str, ...]]
    rows: Column

    def codes(self, widths: Sequence[int]) -> list[str]:
        """The code of each of the cells; of the larger area where the last part is lacking."""
        return [_together(cells, widths) for cells in self.cells]


def with_whole_codes(sheet: Sheet, key: str | None, fields: Fields) -> Sheet:
    """The sheet with one column of codes in place of their parts, where no column alone has those of the layer.

    key: heading of the column that the user chose; that of the whole codes is one, too.
    """
    if not fields or (key and (key in sheet.headings or BETWEEN not in key)):
        return sheet
    words = [sample(column.take(sheet.data)) for column in sheet.columns]
    able = _able(sheet, words)
    if len(able) < 2 or _is_whole(sheet, words, fields):
        return sheet
    known = {name: codes for name, values in fields.items() if (codes := codes_of_field(name, values))}
    ways = [way for columns in _neighbours(able) for way in _ways(sheet, columns, words, known)]
    best = max(ways, key=_rank, default=None)
    if best is None or any(_rank(way) == _rank(best) and way.codes != best.codes for way in ways):
        return sheet  # what can mean different areas means none
    return _put_together(sheet, best)


def _rank(way: _Way) -> tuple[int, int]:
    return way.shared, -len(way.columns)


def _able(sheet: Sheet, words: list[Words]) -> list[int]:
    """The first columns that can be parts."""
    parts = (place for place, heading in enumerate(sheet.headings) if _can_be_part(heading, words[place]))
    return list(islice(parts, _MOST_COLUMNS))


def _is_whole(sheet: Sheet, words: list[Words], fields: Fields) -> bool:
    """Whether a column alone has the codes of the layer; most often it is one of the first, which are asked first."""
    first = sheet.headings[:_MOST_COLUMNS], words[:_MOST_COLUMNS]
    return best_pair(*first, fields) is not None or best_pair(sheet.headings, words, fields) is not None


def _can_be_part(heading: str, words: Words) -> bool:
    return bool(words) and fold(heading) not in NO_AREAS and all(_PART.fullmatch(clean(word)) for word in words)


def _neighbours(able: Sequence[int]) -> Iterator[Sequence[int]]:
    """Columns that follow each other; names can stand between the parts."""
    for count in range(2, _MOST_PARTS + 1):
        yield from (able[start : start + count] for start in range(len(able) - count + 1))


def _ways(sheet: Sheet, columns: Sequence[int], words: list[Words], known: Mapping[str, list[str]]) -> Iterator[_Way]:
    """How the columns put together have enough of a field's codes."""
    parts = _parts(sheet, columns)
    sure = any(_is_code(sheet.headings[place], words[place]) for place in columns)
    for field, codes in known.items():
        bare = {_bare(code) for code in codes}
        width = max(len(unseparated(code)) for code in codes)
        enough = HALF * min(len(parts.cells), len(codes)) if sure else ENOUGH * len(parts.cells)
        for widths in _widths(parts, width) if sure or width >= LONG else ():
            found = list(map(_bare, parts.codes(widths)))
            shared = len(bare.intersection(found))
            if len(set(found)) == len(found) and shared >= enough:
                yield _Way(shared, columns, widths, field, found)


def _is_code(heading: str, words: Words) -> bool:
    """Whether a part is no number: its heading says so, or a zero in front, or a letter."""
    return division_named(fold(heading)) is not None or words.zero_first or not words.plain


def _bare(code: str) -> str:
    return unseparated(code).lstrip("0")


def _widths(parts: _Parts, whole: int) -> Iterator[tuple[int, ...]]:
    """As they stand; and the ways of putting zeros back in front of parts, to the width of the whole code."""
    widest = [max(map(len, words)) for words in zip(*parts.cells, strict=True)]
    yield (0,) * len(widest)
    lost = whole - sum(widest)
    for places in combinations_with_replacement(range(len(widest)), lost) if 0 <= lost <= len(widest) else ():
        yield tuple(width + places.count(place) for place, width in enumerate(widest))


def _parts(sheet: Sheet, columns: Sequence[int]) -> _Parts:
    """The rows of the columns; a part that stands only in the first row of its group holds until the next."""
    *upper, last = [sheet.columns[place] for place in columns]
    filled = np.any([column.filled() for column in (*upper, last)], axis=0)
    stacked = np.column_stack([*(column.filled_down().codes for column in upper), last.codes])
    words = [*(column.filled_down().words for column in upper), last.words]
    stacked[~filled] = -1
    unlike, rows = np.unique(stacked, axis=0, return_inverse=True)
    cells = [tuple(clean(of[place]) if place >= 0 else "" for of, place in zip(words, row, strict=True))
             for row in unlike.tolist()]  # fmt: skip
    return _Parts(columns, cells, Column([BETWEEN.join(one) for one in cells], rows.reshape(-1)))


def _together(cells: Sequence[str], widths: Sequence[int]) -> str:
    whole = all(cells)
    return "".join(
        cell.zfill(width) if whole and cell.isdecimal() else cell for cell, width in zip(cells, widths, strict=True)
    )


def _put_together(sheet: Sheet, way: _Way) -> Sheet:
    """The sheet with the whole codes where the first of their parts stood."""
    parts = _parts(sheet, way.columns)
    codes = Column(parts.codes(way.widths), parts.rows.codes)
    names = [sheet.headings[place] or f"{place + 1}" for place in way.columns]
    first, *others = way.columns
    kept = [place for place in range(len(sheet.columns)) if place not in others]
    sheet.notes.append(_note(names, parts, codes.words))
    return replace(
        sheet,
        headings=[BETWEEN.join(names) if place == first else sheet.headings[place] for place in kept],
        columns=[codes if place == first else sheet.columns[place] for place in kept],
        stub=sheet.stub - sum(place < sheet.stub for place in others),
        whole_codes=WholeCodes(first, way.field),
    )


def _note(names: list[str], parts: _Parts, codes: list[str]) -> Sentence:
    example = next(place for place, cells in enumerate(parts.cells) if all(cells))
    return sentence(
        "The codes of the areas were put together from several columns ({columns}), such as {example}.",
        "Områdenas koder sattes ihop av flera kolumner ({columns}), till exempel {example}.",
        columns=quoted(names),
        example=f"{parts.rows.words[example]} = {codes[example]}",
    )
