"""Rows of source areas brought together by target: sums, weighted means, the lowest and the highest."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

import numpy as np

from ...words import listing
from ..codes.area_counts import parts_of
from ..codes.categories import NO_YEAR
from ..model.tidy import Status, TableError
from .key_table import KeyTable, Origin
from .plan import Rest
from .share_rules import ranks, worst

if TYPE_CHECKING:
    import pandas as pd

Found = tuple["pd.DataFrame", dict[str, str]]
"""Rows of a tidy frame, and the targets of which the table has only some parts, with how many of how many.

A target is missing, or suppressed, where a part of it is, whatever is chosen for parts that are not there.
"""


class Incomplete(str, Enum):
    """What a target gets of which the table has only some parts: no value, or the sum of those, named."""

    MISSING = "missing"
    SAID = "said"


def together(frame: pd.DataFrame, keys: KeyTable, incomplete: Incomplete) -> Found:
    """Counts added by target, year and category; of a divided area the share that the key says."""
    parts = _parts(frame, keys)
    parts["value"] *= parts["weight"]
    return _finished(_grouped(parts, frame, "sum"), frame, keys, incomplete)


def means(frame: pd.DataFrame, weights: pd.DataFrame, keys: KeyTable, incomplete: Incomplete) -> Found:
    """Means by target, weighted by the rows of a count for the same area, year and category.

    A part with nobody in it has no say, whatever its value; the mean of nobody at all is not applicable.
    """
    parts = _parts(_weighted(frame, weights), keys)
    weight = parts["weight"] * parts["value_weight"]
    found = _grouped(parts.assign(value=parts["value"] * weight), frame, "sum")
    below = _grouped(parts.assign(value=weight), frame, "sum")["value"]
    nobody = (found["status"] == Status.OK.value) & ~(below > 0)
    found["value"] /= below.where(below > 0)
    found["status"] = found["status"].where(~nobody, Status.NOT_APPLICABLE.value)
    return _finished(found, frame, keys, incomplete)


def _weighted(frame: pd.DataFrame, weights: pd.DataFrame) -> pd.DataFrame:
    """The rows with the value of their weight, and the heavier of the two statuses."""
    same = [column for column in frame.columns if column not in ("division", "indicator", "value", "status")]
    both = frame.merge(weights[[*same, "value", "status"]], on=same, how="left", suffixes=("", "_weight"))
    nobody = both["value_weight"] == 0
    status = worst(both["status"], both["status_weight"].fillna(Status.MISSING.value))
    return both.assign(status=status.where(~nobody, Status.OK.value), value=both["value"].where(~nobody, 0.0))


def extremes(frame: pd.DataFrame, rest: Rest, keys: KeyTable, incomplete: Incomplete) -> Found:
    """The lowest or highest value among the parts of each target."""
    return _finished(_grouped(_parts(frame, keys), frame, rest.value), frame, keys, incomplete)


def _finished(found: pd.DataFrame, frame: pd.DataFrame, keys: KeyTable, incomplete: Incomplete) -> Found:
    """The rows with a number only where the status is ok, and the targets that lack parts."""
    found = found.assign(needed=_needed(found, keys))
    lacking = found["parts"] < found["needed"]
    if incomplete is Incomplete.MISSING:
        known = lacking & (found["status"] == Status.OK.value)
        found["status"] = found["status"].where(~known, Status.MISSING.value)
    fewest = found[lacking].sort_values("parts").drop_duplicates("target").sort_values("target")
    rows = found.assign(area=found["target"], division=keys.target)
    rows["year"] = rows["year"].where(rows["year"] != NO_YEAR)
    rows["value"] = rows["value"].where(rows["status"] == Status.OK.value, np.nan)
    numbers = zip(fewest["target"].tolist(), fewest["parts"].tolist(), fewest["needed"].tolist(), strict=True)
    return rows[list(frame.columns)], {target: f"{there}/{all_parts:.0f}" for target, there, all_parts in numbers}


def _parts(frame: pd.DataFrame, keys: KeyTable) -> pd.DataFrame:
    parts = frame.merge(keys.pairs, left_on="area", right_on="source")
    parts["rank"] = parts["status"].map(ranks()).astype("int64")
    parts["year"] = parts["year"].astype("float64").fillna(NO_YEAR)
    return parts


def _grouped(parts: pd.DataFrame, frame: pd.DataFrame, how: str) -> pd.DataFrame:
    """One row a target, indicator, year and category, with the weightiest status and the number of parts."""
    groups = [column for column in frame.columns if column not in ("area", "division", "value", "status")]
    found = parts.groupby(["target", *groups], as_index=False, sort=False, observed=True).agg(
        value=("value", how), rank=("rank", "min"), parts=("area", "nunique"), rows=("area", "size"),
        division=("division", "first"),
    )  # fmt: skip
    _refuse_twice(found)
    names = {number: status for status, number in ranks().items()}
    return found.assign(status=found["rank"].map(names))


def _needed(found: pd.DataFrame, keys: KeyTable) -> pd.Series[float]:
    """How many parts each row's target has: by the key, or by what is known of the country's divisions."""
    if keys.origin is not Origin.CODES:
        return found["target"].map(keys.pairs.groupby("target", observed=True)["source"].nunique())
    pairs = list(zip(found["target"].tolist(), found["division"].tolist(), strict=True))
    known = {pair: parts_of(*pair) for pair in set(pairs)}
    needed = np.array([np.nan if known[pair] is None else known[pair] for pair in pairs], dtype=np.float64)
    return found["parts"].where(np.isnan(needed), needed)


def _refuse_twice(found: pd.DataFrame) -> None:
    twice = found[found["rows"] > found["parts"]]
    if len(twice):
        raise TableError(
            "The table has several rows for the same area, indicator and year within {areas}, which would be counted "
            "twice. Remove the extra rows.",
            "Tabellen har flera rader för samma område, indikator och år inom {areas}; de skulle räknas dubbelt. Ta "
            "bort de överflödiga raderna.",
            areas=listing(sorted(set(twice["target"]))),
        )
