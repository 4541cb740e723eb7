"""A share is not a count: values of a catalogue's share that can be none."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from ...words import Sentence, sentence
from ..codes.categories import with_column
from ..model.indicator import Indicator, Unit
from .indicator_lookup import count_called, own_indicator, says_share

if TYPE_CHECKING:
    import pandas as pd


def no_counts_as_shares(
    frame: pd.DataFrame, indicators: Mapping[str, Indicator], headings: Mapping[str, str], notes: list[Sentence]
) -> tuple[pd.DataFrame, dict[str, Indicator]]:
    """The frame with shares that have values above 100 called as what they are: a count, or an own indicator.

    headings: by indicator id, the words of the table; where they write a share out, it stays one.
    """
    renamed: dict[str, Indicator] = {}
    for id, one in indicators.items():
        values = _values_of(frame, [id]) if one.unit is Unit.PERCENT else None
        heading = headings.get(id, "")
        if values is None or not heading or says_share(heading) or not (values.abs() > 100).any():
            continue
        whole = bool((values.dropna() % 1 == 0).all())
        counted = count_called(heading) if whole else None
        other = counted or own_indicator(heading, Unit.NUMBER if whole else Unit.UNKNOWN)
        taken = {*indicators, *(new.id for new in renamed.values())}
        renamed[id] = replace(other, id=f"{other.id}_{id}") if other.id in taken else other
        notes.append(sentence(
            '"{heading}" has values above 100 and was not read as the share "{name}".',
            "”{heading}” har värden över 100 och lästes inte som andelen ”{name}”.", heading=heading, name=one.name,
        ))  # fmt: skip
    if not renamed:
        return frame, dict(indicators)
    ids = frame["indicator"].astype(object).map({id: renamed.get(id, one).id for id, one in indicators.items()})
    return with_column(frame, "indicator", ids.astype("category")), {
        renamed.get(id, one).id: renamed.get(id, one) for id, one in indicators.items()
    }


def shares_below_one(frame: pd.DataFrame, indicators: Mapping[str, Indicator]) -> list[Sentence]:
    """Says which shares have no value above 1: a spreadsheet's cells formatted as per cent hold 0.12 for 12 %."""
    ids = [id for id, one in indicators.items() if one.unit is Unit.PERCENT]
    if not ids:
        return []
    highest = _values_of(frame, ids).groupby(level=0, sort=False, observed=True).max()
    small = [indicators[id].name for id in highest.index[(highest > 0) & (highest <= 1)]]
    return [sentence(
        '"{name}" is a share, but no value is above 1, so the file may contain 0.12 for 12 %. Nothing was multiplied; '
        "in that case, write the values as percentages (12) in the file.",
        "”{name}” är en andel, men inget värde är över 1: filen kan ha 0,12 för 12\u00a0%. Inget räknades om; skriv i "
        "så fall värdena som procent (12) i filen.", name=name,
    ) for name in small]  # fmt: skip


def _values_of(frame: pd.DataFrame, ids: Sequence[str]) -> pd.Series[float]:
    """The values of these indicators by their ids: rows of the frame itself would leave it with a number for each."""
    import pandas as pd

    rows = frame["indicator"].isin(ids).to_numpy()
    return pd.Series(frame["value"].to_numpy()[rows], index=frame["indicator"].array[rows])
