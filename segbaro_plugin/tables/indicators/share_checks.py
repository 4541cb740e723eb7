"""A share is not a count: values of a catalogue's share that can be none."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from ...words import Sentence, sentence
from ..codes.categories import with_column
from ..model.indicator import Indicator, Unit
from .counts_beside_total import totals_beside
from .indicator_lookup import count_called, own_indicator, says_share

if TYPE_CHECKING:
    import pandas as pd


def no_counts_as_shares(
    frame: pd.DataFrame,
    indicators: Mapping[str, Indicator],
    headings: Mapping[str, str],
    titles: Iterable[str],
    has_decimals: Callable[[str], bool],
    notes: list[Sentence],
) -> tuple[pd.DataFrame, dict[str, Indicator]]:
    """The frame with shares that can be none called as what they are: a count, or an own indicator.

    headings: by indicator id, the words of the table; where they write a share out, it stays one. titles: the lines
    above the table; where they do, only values above 100 tell that there is none. has_decimals: whether an
    indicator is written with decimals.
    """
    renamed: dict[str, Indicator] = {}
    for id, said in _no_shares(frame, indicators, headings, titles, has_decimals).items():
        other = _called_as_number(frame, id, headings[id])
        taken = {*indicators, *(new.id for new in renamed.values())}
        renamed[id] = replace(other, id=f"{other.id}_{id}") if other.id in taken else other
        notes.append(said)
    if not renamed:
        return frame, dict(indicators)
    ids = frame["indicator"].astype(object).map({id: renamed.get(id, one).id for id, one in indicators.items()})
    return with_column(frame, "indicator", ids.astype("category")), {
        renamed.get(id, one).id: renamed.get(id, one) for id, one in indicators.items()
    }


def _no_shares(
    frame: pd.DataFrame,
    indicators: Mapping[str, Indicator],
    headings: Mapping[str, str],
    titles: Iterable[str],
    has_decimals: Callable[[str], bool],
) -> dict[str, Sentence]:
    """By id what is said of those that are no shares."""
    above = {id for id in indicators if _is_above_100(frame, id, indicators, headings.get(id, ""))}
    totals = {} if any(map(says_share, titles)) else totals_beside(frame, indicators, headings, has_decimals)
    return {
        id: _note_above_100(headings[id], one) if id in above else _note_total(headings[id], one, totals[id])
        for id, one in indicators.items() if id in above or id in totals
    }  # fmt: skip


def _is_above_100(frame: pd.DataFrame, id: str, indicators: Mapping[str, Indicator], heading: str) -> bool:
    if indicators[id].unit is not Unit.PERCENT or not heading or says_share(heading):
        return False
    return bool((_values_of(frame, [id]).abs() > 100).any())


def _called_as_number(frame: pd.DataFrame, id: str, heading: str) -> Indicator:
    whole = bool((_values_of(frame, [id]).dropna() % 1 == 0).all())
    counted = count_called(heading) if whole else None
    return counted or own_indicator(heading, Unit.NUMBER if whole else Unit.UNKNOWN)


def _note_above_100(heading: str, indicator: Indicator) -> Sentence:
    return sentence(
        '"{heading}" has values above 100 and was not read as the share "{name}".',
        "”{heading}” har värden över 100 och lästes inte som andelen ”{name}”.", heading=heading, name=indicator.name,
    )  # fmt: skip


def _note_total(heading: str, indicator: Indicator, total: str) -> Sentence:
    return sentence(
        '"{heading}" was read as a count and not as the share "{name}": it has whole numbers, none above "{total}" '
        "beside it. If they are percentages, write % in the heading.",
        "”{heading}” lästes som antal och inte som andelen ”{name}”: talen är hela och inget är större än ”{total}” "
        "bredvid. Skriv % i rubriken om de är procent.", heading=heading, name=indicator.name, total=total,
    )  # fmt: skip


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
