"""Categories that are no groups of people but statistics of them: medelvärde, median."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import numpy as np

from ...words import Sentence, quoted, sentence
from ..codes.categories import words_in
from ..codes.normalise import fold
from ..model.grid import Bools
from ..model.tidy import TIDY_COLUMNS

if TYPE_CHECKING:
    import pandas as pd

_STATISTIC = re.compile(
    r"(?:[a-z]?\d+ )?(?:(?:medel(?:varde|tal|inkomst|alder)|genomsnitt|snittvarde|median|standardavvikelse)\w*(?: .*)?"
    r"|snitt(?:et)?|(?:mean|average|avg|standard deviation)(?: .*)?|std(?:dev)?|min(?:imum)?|max(?:imum)?|typvarde"
    r"|(?:\d+ (?:e )?)?percentil(?:en|e)?(?: \d+)?)"
)
"""Folded, with a code in front or not. "Medel" alone is none: it stands between low and high."""


def is_statistic(category: str) -> bool:
    """Whether a category is a statistic; it can be shown, but is neither a part of a sum nor the sum."""
    return _STATISTIC.fullmatch(fold(category)) is not None


def rows_of_statistics(frame: pd.DataFrame) -> Bools:
    """The rows of a tidy frame whose category in any dimension is a statistic."""
    found = np.zeros(len(frame), dtype=bool)
    for column in [one for one in frame.columns if one not in TIDY_COLUMNS]:
        words = words_in(frame[column]) if frame[column].dtype == "category" else frame[column].unique().tolist()
        statistics = [word for word in words if is_statistic(str(word))]
        found |= frame[column].isin(statistics).to_numpy() if statistics else False
    return found


def note_statistics(frame: pd.DataFrame, rows: Bools) -> list[Sentence]:
    """Says which categories were left out of sums, where there are any. rows: those of statistics."""
    if not rows.any():
        return []
    dimensions = frame.loc[rows, [one for one in frame.columns if one not in TIDY_COLUMNS]]
    names = [str(word) for column in dimensions for word in dimensions[column].unique() if is_statistic(str(word))]
    return [sentence(
        "Categories that are statistics and no groups cannot be added up and were left out: {names}.",
        "Kategorier som är statistiska mått och inga grupper kan inte summeras och togs inte med: {names}.",
        names=quoted(names),
    )]  # fmt: skip
