"""Columns of a pandas frame as arrays; missing columns and columns with text are refused by name."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from ...array_types import Floats
from ...words import listing
from ..engine.option import MeasureError

if TYPE_CHECKING:
    import pandas as pd

YEAR = re.compile(r"\d{4}(?=$|\D)")


def numbers(frame: pd.DataFrame, name: str) -> Floats:
    """A column of numbers, NaN where missing.

    Raises:
        MeasureError: when the column is not there, or holds something that is not a number.
    """
    try:
        column = _column(frame, name)
        known = column.where(column.notna(), np.nan) if column.dtype == object else column
        return known.astype(float).to_numpy(dtype=float, na_value=np.nan)
    except (TypeError, ValueError) as error:
        raise MeasureError(
            "The column '{name}' contains a value that is not a number: {error}.",
            "Kolumnen ”{name}” innehåller något som inte är ett tal: {error}.",
            name=name,
            error=error,
        ) from None


def matrix(frame: pd.DataFrame, names: Sequence[str]) -> Floats:
    """Several columns of numbers side by side: (areas, columns).

    Raises:
        MeasureError: when a column is not there, is named twice, or holds something that is not a number.
    """
    refuse_repeated(names)
    return np.column_stack([numbers(frame, name) for name in names])


def keys(frame: pd.DataFrame, name: str | None) -> list[Any] | None:
    """A column of names or codes, None where missing; None without a column."""
    if name is None:
        return None
    column = _column(frame, name)
    return column.astype(object).where(column.notna(), None).tolist()


def years(frame: pd.DataFrame, name: str | None) -> list[int | None] | None:
    """A column of whole years, None where missing; dates and text that begin with a year count. None without a column.

    Raises:
        MeasureError: when something in it is no whole year.
    """
    values = keys(frame, name)
    return None if values is None else [None if key is None else _year(key, name) for key in values]


def _year(key: Any, name: str | None) -> int:
    if _is_number(key) and float(key).is_integer():
        return int(key)
    text = str(key.year) if hasattr(key, "year") else key.strip() if isinstance(key, str) else ""
    if match := YEAR.match(text):
        return int(match[0])
    raise MeasureError(
        "The column '{name}' contains a value that is not a year: {key}. Write years as 2024.",
        "Kolumnen ”{name}” innehåller något som inte är ett årtal: {key}. Årtal skrivs som 2024.",
        name=name,
        key=key,
    )


def _is_number(key: Any) -> bool:
    return isinstance(key, (int, float, np.integer, np.floating)) and not isinstance(key, bool)


def refuse_repeated(names: Sequence[str]) -> None:
    """Refuses a list that names a column twice.

    Raises:
        MeasureError: naming the columns.
    """
    repeated = [name for name, times in Counter(names).items() if times > 1]
    if repeated:
        raise MeasureError(
            "Listed more than once: {names}; list each group once, otherwise its people are counted twice.",
            "Angivet mer än en gång: {names}; ange varje grupp en gång, annars räknas dess personer dubbelt.",
            names=listing([str(name) for name in repeated]),
        )


def codes(frame: pd.DataFrame, name: str) -> Floats:
    """A column of names or codes as numbers from 0, NaN where missing."""
    import pandas as pd

    numbers, _ = pd.factorize(_column(frame, name))
    return np.where(numbers < 0, np.nan, numbers)


def _column(frame: pd.DataFrame, name: str) -> pd.Series[Any]:
    if name not in frame.columns:
        raise MeasureError(
            "The frame has no column '{name}'. Its columns are: {known}.",
            "Tabellen har ingen kolumn ”{name}”. Kolumnerna är: {known}.",
            name=name,
            known=listing([str(known) for known in frame.columns], most=20),
        )
    column = frame[name]
    if column.ndim > 1:
        raise MeasureError(
            "The frame has {n} {n:column|columns} called '{name}'; rename all but one.",
            "Tabellen har {n} {n:kolumn|kolumner} som heter ”{name}”; byt namn på alla utom en.",
            n=column.shape[1],
            name=name,
        )
    return column
