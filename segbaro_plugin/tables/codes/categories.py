"""Columns of few different words, as pandas' categories: each word is kept once, and a row says only which it has."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from ..model.grid import Bools, Positions
from ..model.tidy import TIDY_COLUMNS, Status
from .divisions import DIVISIONS

if TYPE_CHECKING:
    import pandas as pd

NO_YEAR = 0
"""Stands for no year in a column of years."""
LAST_YEAR = 9999
KNOWN = {
    "area": (),
    "division": ("", *(division.id for division in DIVISIONS)),
    "indicator": (),
    "status": tuple(status.value for status in Status),
}
"""The columns of a tidy frame that are categories, with the words that can always be set in them."""


def category(words: Iterable[str], places: Positions, known: Sequence[str] = ()) -> pd.Categorical:
    """The column whose row i says `words[places[i]]`; several of the words can be the same."""
    import pandas as pd

    words = list(words)
    unlike = list(dict.fromkeys([*known, *words]))
    number = {word: place for place, word in enumerate(unlike)}
    codes = np.array([number[word] for word in words], dtype=np.int32)
    return pd.Categorical.from_codes(codes[places], pd.Index(unlike, dtype=object))  # type: ignore[arg-type]


def words_in(column: pd.Series[Any], rows: Bools | None = None) -> list[str]:
    """The different words of a column of categories, in the order of its categories; those of some `rows` only."""
    there = np.zeros(len(column.cat.categories) + 1, dtype=bool)  # the last, -1, is for rows without a word
    codes = column.cat.codes.to_numpy(dtype=np.intp)  # numpy marks by small numbers in twice the time
    there[codes if rows is None else codes[rows]] = True
    return column.cat.categories[there[:-1]].tolist()


def with_column(frame: pd.DataFrame, name: str, column: object) -> pd.DataFrame:
    """The frame with this column, sharing all others with it: `assign` copies the whole frame."""
    new = frame.copy(deep=False)
    new[name] = column
    return new


def years_in(frame: pd.DataFrame) -> Positions:
    """The year of each row, `NO_YEAR` where it has none."""
    return frame["year"].to_numpy(dtype=np.int64, na_value=NO_YEAR)


def different_years(years: Positions) -> list[int]:
    """The different years among these, from the first to the last, without `NO_YEAR`."""
    there = np.zeros(LAST_YEAR + 1, dtype=bool)
    there[years] = True
    there[NO_YEAR] = False
    return np.flatnonzero(there).tolist()


def ordered(frame: pd.DataFrame) -> pd.DataFrame:
    """The frame as it is promised: the tidy columns first and in their order, the year Int64, words categories."""
    import pandas as pd

    if "year" not in frame:
        frame["year"] = pd.NA
    if str(frame["year"].dtype) != "Int64":
        frame["year"] = frame["year"].astype("Int64")
    for name, known in KNOWN.items():
        if frame[name].dtype != "category":
            places, words = pd.factorize(frame[name])
            frame[name] = category(words, places, known)
    order = [*TIDY_COLUMNS, *(column for column in frame.columns if column not in TIDY_COLUMNS)]
    return frame if list(frame.columns) == order else frame[order]


def plain(frame: pd.DataFrame) -> pd.DataFrame:
    """A copy whose categories are words again, for joining and grouping with frames of other categories."""
    return frame.astype({name: object for name in frame.columns if frame[name].dtype == "category"})
