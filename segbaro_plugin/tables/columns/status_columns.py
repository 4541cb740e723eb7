"""Columns that say in words why a value beside them is not there: "sekretess", "uppgift saknas", "suppressed"."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..cells.marks import MARKS, mark
from ..cells.reason_words import ZERO, meaning_of_cell
from ..codes.normalise import clean, fold
from ..find.column_names import REMARK_NAMES
from ..model.grid import Column
from ..model.tidy import Status
from .stacking import Part, with_statuses

STATUSES = frozenset(status.value for status in Status)
_STATUS_NAMES = frozenset({"status", "statuskod", "datastatus", "obs status", "observationsstatus", "reason", "orsak"})
_PUBLISHED = frozenset({"ok", "okej", "normal", "final", "definitiv", "definitive", "slutlig", "preliminar",
                        "preliminary", "provisional", "revised", "reviderad", "publicerad", "published", "varde",
                        "value", "giltig", "valid"})  # fmt: skip
"""What a column of statuses says of values that are there."""
_SIGNS = ("..", "sekr", "sekr.", "conf", "conf.", ":c", "(c)", ":z", "n/a", "uppg. saknas")
"""Signs that are a reason also outside a column of numbers; a dash or a star there is none."""


def is_status_column(name: str, words: Sequence[str]) -> bool:
    """Whether a column, by its folded heading and its filled words, tells the status of values beside it."""
    if name in REMARK_NAMES:  # anything is remarked there; only the reasons among it count
        return any(map(status_of, words))
    if name not in _STATUS_NAMES and not name.endswith(" status"):
        return False
    return all(status_of(word) or fold(word) in _PUBLISHED for word in words)


def status_of(word: str) -> str:
    """The status that the word says, "" where it says none."""
    if clean(word).lower() in STATUSES:
        return clean(word).lower()
    meaning = meaning_of_cell(word) or (MARKS[mark(word)] if mark(word) in _SIGNS else "")
    return "" if meaning == ZERO else meaning


def values_of(status: int, statuses: Sequence[int], values: Sequence[int]) -> list[int]:
    """The columns of values that a column of statuses speaks of, by their positions.

    Those on its left, up to another column of statuses; where none are there, all that stand right of it.
    """
    start = max((one for one in statuses if one < status), default=-1)
    end = min((one for one in statuses if one > status), default=max(values, default=0) + 1)
    return [one for one in values if start < one < status] or [one for one in values if status < one < end]


def with_reasons(part: Part, words: Column, spoken_of: int) -> Part:
    """The values with the statuses of their column; `spoken_of`: how many columns of values it speaks of.

    A value beside a reason is none. Where several stand beside it, it is the reason of those that are not there.
    """
    said = Column([status_of(word) for word in words.words], words.codes)
    if spoken_of > 1:
        cells = np.where(np.isnan(part.values), said.cells(), "")
        found, places = np.unique(cells.astype(str), return_inverse=True)
        said = Column(found.tolist(), places)
    return with_statuses(part, said)
