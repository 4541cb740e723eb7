"""The columns left of the values made whole: each row says what it is of, and each variable has one column."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ..codes.normalise import fold
from ..columns.column_words import mostly_values, sample
from ..find.source_notes import title_of
from ..find.title_words import are_variables
from ..model.sheet import Sheet
from .code_and_text import Pair, are_times, determines, is_listed, is_of_areas, named_pairs, unnamed_pairs
from .names_of_variables import LABEL, fitting_title, named
from .repeated_labels import filled_down


def with_whole_stub(sheet: Sheet, key: str | None = None) -> Sheet:
    """The sheet with each label in every row, and one column for the code and the text of a variable.

    The area keeps both columns: the text is its label. Columns without a heading get the name that the title has for
    them, and hold no values. key: heading of the column that the user chose, which is left alone.
    """
    unnamed = next((position for position, heading in enumerate(sheet.headings) if heading), 0)
    sheet = filled_down(sheet, unnamed)
    pairs = fitting_title(sheet, unnamed, unnamed_pairs(sheet.columns[:unnamed]))
    sheet = _with_label(named(sheet, unnamed, pairs) if unnamed else sheet)
    sheet = _without_codes(sheet, [*pairs, *named_pairs(sheet, unnamed, key)])
    return sheet if unnamed else replace(sheet, stub=_listed(sheet))


def _listed(sheet: Sheet) -> int:
    """How many columns from the left have headings that the title lists, with those of codes beside their texts."""
    names = list(map(fold, sheet.headings))
    listed = [bool(one) and are_variables(title_of(sheet), [one]) for one in sheet.headings]
    beside = [name in ("", LABEL, after) for name, after in zip(names, [*names[1:], ""], strict=True)]
    return next((position for position, either in enumerate(zip(listed, beside, strict=True)) if not any(either)), 0)


def _with_label(sheet: Sheet) -> Sheet:
    """The sheet with a heading over the names that stand without one right of the codes of areas."""
    headings = list(sheet.headings)
    for text in range(1, len(headings)):
        if not headings[text] and _are_labels(sheet, text - 1, text):
            headings[text] = LABEL
    return replace(sheet, headings=headings)


def _are_labels(sheet: Sheet, codes: int, texts: int) -> bool:
    one, other = sheet.columns[codes], sheet.columns[texts]
    several = len(other.words) > 1 or len(one.words) == 1 or is_listed(sheet, (codes, texts))
    words = sample(other)
    known = bool(sheet.headings[codes]) and is_of_areas(sheet, codes)
    return known and several and bool(words) and not mostly_values(words) and determines(one, other)


def _without_codes(sheet: Sheet, pairs: Sequence[Pair]) -> Sheet:
    """The sheet without the codes that stand beside their text, but for those of the areas."""
    headings = list(sheet.headings)
    gone = set()
    for codes, texts in pairs:
        if headings[texts] != LABEL and len(sheet.columns[codes].words) == len(sheet.columns[texts].words):
            gone.add(texts if are_times(sheet, codes) else codes)
            headings[codes] = headings[texts] = headings[texts] or headings[codes]
    kept = [position for position in range(len(headings)) if position not in gone]
    return replace(
        sheet,
        headings=[headings[position] for position in kept],
        columns=[sheet.columns[position] for position in kept],
        stub=sheet.stub - sum(position < sheet.stub for position in gone),
    )
