"""Columns of a pandas frame as arrays; a column that is not there or holds text is refused by name."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from ..words import listing
from .option import MeasureError
from .places import Floats

if TYPE_CHECKING:
    import pandas as pd


def numbers(frame: pd.DataFrame, name: str) -> Floats:
    """A column of numbers, NaN where missing.

    Raises:
        MeasureError: when the column is not there, or holds something that is not a number.
    """
    try:
        return _column(frame, name).astype(float).to_numpy(dtype=float, na_value=np.nan)
    except (TypeError, ValueError) as error:
        raise MeasureError(
            "The column '{name}' holds something that is not a number: {error}.",
            "Kolumnen '{name}' innehåller något som inte är ett tal: {error}.",
            name=name,
            error=error,
        ) from None


def matrix(frame: pd.DataFrame, names: Sequence[str]) -> Floats:
    """Several columns of numbers side by side: (areas, columns)."""
    return np.column_stack([numbers(frame, name) for name in names])


def keys(frame: pd.DataFrame, name: str | None) -> list[Any] | None:
    """A column of names or codes, None where missing; None without a column."""
    if name is None:
        return None
    column = _column(frame, name)
    return column.astype(object).where(column.notna(), None).tolist()


def years(frame: pd.DataFrame, name: str | None) -> list[int | None] | None:
    """A column of whole years, None where missing; None without a column.

    Raises:
        MeasureError: when something in it is no whole year.
    """
    found = keys(frame, name)
    try:
        return found if found is None else [None if key is None else int(key) for key in found]
    except (TypeError, ValueError) as error:
        raise MeasureError(
            "The column '{name}' holds something that is not a year: {error}.",
            "Kolumnen '{name}' innehåller något som inte är ett årtal: {error}.",
            name=name,
            error=error,
        ) from None


def codes(frame: pd.DataFrame, name: str) -> Floats:
    """A column of names or codes as numbers from 0, NaN where missing."""
    import pandas as pd

    found, _ = pd.factorize(_column(frame, name))
    return np.where(found < 0, np.nan, found)


def _column(frame: pd.DataFrame, name: str) -> pd.Series[Any]:
    if name not in frame.columns:
        raise MeasureError(
            "The frame has no column '{name}'. Its columns are: {known}.",
            "Tabellen har ingen kolumn '{name}'. Kolumnerna är: {known}.",
            name=name,
            known=listing([str(known) for known in frame.columns], most=20),
        )
    return frame[name]
