"""The data behind charts as table rows: areas by year, and scale profiles by size."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from qgis.core import QgsFeedback

from ....array_types import Floats
from ....layers.indicators.indicator_fields import Year
from ....layers.read.columns import read_columns
from ....layers.read.source import Source
from ....words import Text
from ...classes.class_labels import fitting_decimals
from ...values.reasons import Reasons, reasons_of
from ..drawing.theme import written
from .area_values import AreaValues
from .profile_table import SIZE, VALUE, WHO, lines_of, names_of

PROFILES = Text(
    "Segregation over scales, by size of the surroundings", "Segregation i olika skalor, efter omgivningens storlek"
)


def _empty() -> Floats:
    return np.empty((0, 0))


def _no_reasons() -> Reasons:
    return np.empty((0, 0), object)


@dataclass(frozen=True)
class TableRows:
    """One row per area or line, with a number in each column.

    title: what the numbers are. ids: the features of each row. names, codes: one for each row; "" without a code.
    headings: one for each column. values, reasons: shape (rows, columns), NaN where there is no value, and why.
    chosen: the column that is brought out; None for none.
    """

    title: str = ""
    ids: list[list[int]] = field(default_factory=list)
    names: list[str] = field(default_factory=list)
    codes: list[str] = field(default_factory=list)
    headings: list[str] = field(default_factory=list)
    values: Floats = field(default_factory=_empty)
    reasons: Reasons = field(default_factory=_no_reasons)
    chosen: int | None = None


def area_rows(values: AreaValues, title: str, year: Year) -> TableRows:
    """One column per year; names that repeat lose their code, since the code has its own column."""
    plain = (name.removesuffix(f" ({code})") for name, code in zip(values.names, values.codes, strict=True))
    headings = [title if one is None else str(one) for one in values.years]
    chosen = values.years.index(year) if year in values.years and year is not None else None
    return TableRows(title, values.ids, list(plain), values.codes, headings, values.values, values.reasons, chosen)


def profile_rows(source: Source, language: str, feedback: QgsFeedback | None = None) -> TableRows:
    """One row per place, year, group and measure of a profile table, one column per size.

    Raises:
        LayerError: as `read_columns`.
    """
    read = read_columns(source, [SIZE, VALUE], list(WHO), feedback)
    lines, sizes = lines_of(read), sorted(set(read.numbers[SIZE].tolist()))
    values = np.full((len(lines), len(sizes)), np.nan)
    for line, rows in enumerate(lines.values()):
        for row in rows:
            values[line, sizes.index(read.numbers[SIZE][row])] = read.numbers[VALUE][row]
    decimals = fitting_decimals(np.array([0.0, *sizes]))
    return TableRows(
        PROFILES.say(language),
        [[read.ids[row] for row in rows] for rows in lines.values()],
        names_of(lines, language),
        [""] * len(lines),
        [written(size, decimals, language) for size in sizes],
        values,
        reasons_of(values),
    )
