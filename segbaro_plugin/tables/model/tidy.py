"""The one shape in which every table leaves a reader."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING

from ...words import SegbaroError, Sentence
from .indicator import Indicator

if TYPE_CHECKING:
    import pandas as pd


class TableError(SegbaroError):
    """A table cannot be read, or does not hold what is asked of it."""


class Status(str, Enum):
    """What is known of a value; only OK rows have a number."""

    OK = "ok"
    MISSING = "missing"
    SUPPRESSED = "suppressed"
    NOT_APPLICABLE = "not_applicable"


WITHHELD = (Status.SUPPRESSED, Status.NOT_APPLICABLE)
"""What says more than that there is no value: a number that stands beside such a word is none."""


TIDY_COLUMNS = ("area", "division", "year", "indicator", "value", "status")
"""Always there, in this order; the table's further dimensions (sex, age, ...) follow.

area: normalised code, or the label where the table has no codes (`Table.key`).
division: id of the area division and its vintage ("regso2025"), "" where it is not known.
year: Int64, <NA> where the table has no year.
indicator: id of `Table.indicators`.
value: float64; NaN unless status is "ok".
status: one of `Status`, as str.

area, division, indicator, status and the dimensions are categories (`categories.py`): a frame of millions of rows
keeps each word once. Group them with `observed=True`, or take them through `plain` first.
"""


class Key(Enum):
    """By what the areas of a table are named."""

    CODE = "code"
    LABEL = "label"


@dataclass(frozen=True)
class Source:
    """Where a table comes from, for provenance; "" where the table does not say.

    mandatory: what its publisher wants to stand beside the figures. licence: under which they may be used.
    """

    path: str = ""
    format: str = ""
    publisher: str = ""
    table_id: str = ""
    title: str = ""
    updated: str = ""
    licence: str = ""
    mandatory: tuple[str, ...] = ()


@dataclass
class Table:
    """A tidy frame and what the table said about it.

    labels: the label of each area code, as the table has it. notes: what the reader guessed, dropped or repaired,
    for the log. indicators: the declaration of each indicator id in the frame. totals: by dimension, the category
    that the table itself names as the sum of the others. headings: by column of a dimension, its heading in the file.
    area_field: the layer's field with the same codes, where the table was read for a layer and one was found.
    unread: names of the file's other sheets or parts.
    known_as: by indicator id, the words that the table itself has for it, where it has any.
    finer: heading of a column of areas within `area` by which the rows are, where there is one.
    """

    frame: pd.DataFrame
    source: Source
    indicators: Mapping[str, Indicator]
    key: Key = Key.CODE
    labels: Mapping[str, str] = field(default_factory=dict)
    notes: list[Sentence] = field(default_factory=list)
    totals: Mapping[str, str] = field(default_factory=dict)
    headings: Mapping[str, str] = field(default_factory=dict)
    area_field: str = ""
    unread: list[str] = field(default_factory=list)
    known_as: Mapping[str, str] = field(default_factory=dict)
    finer: str = ""
