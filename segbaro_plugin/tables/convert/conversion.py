"""A table of one division -> the same table of another: counts are added, shares recomputed, the rest as asked for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ...words import Sentence
from ..codes.categories import ordered, plain
from ..codes.code_notes import note_meant
from ..codes.deso_codes import deso_vintage
from ..codes.divisions import WRITTEN_FREELY, division_of
from ..codes.meant_codes import meant_codes
from ..codes.vintages import mask_vintages, outside_years
from ..indicators.statistic_words import note_statistics, rows_of_statistics
from ..model.indicator import Indicator
from ..model.tidy import Key, Table, TableError
from .aggregate import Incomplete, extremes, means, together
from .implied_keys import key_by_code
from .key_table import KeyTable, Origin
from .notes import notes_of, nothing_carried, rest_note, wrong_key
from .plan import NO_CHOICES, Choices, Plan, Rest, plan
from .share_rules import share_rows

if TYPE_CHECKING:
    import pandas as pd


@dataclass
class Conversion:
    """table: the converted table. areas_not_carried: areas of the table that belong to no target.

    areas_incomplete: targets of which the table has only some parts, with how many of how many ("3/31").
    indicators_refused: ids of indicators that cannot be carried, with the reason.
    """

    table: Table
    areas_not_carried: list[str]
    areas_incomplete: dict[str, str]
    indicators_refused: dict[str, Sentence]


def convert(
    table: Table,
    to: str,
    keys: KeyTable | None = None,
    *,
    choices: Choices = NO_CHOICES,
    incomplete: Incomplete | None = None,
) -> Conversion:
    """The table by the areas of `to` ("regso2025", "kommun", "lan", "riket", "other").

    keys: from the table's division to `to`; not needed where the code itself says the municipality or county.
    incomplete: what a target gets of which the table has only some parts; None gives no value where a key table lists
    the parts, and says how many of how many there are where they are only counted.
    A target is missing where any of its parts is: nothing is filled in. Counts of divided areas are shared out by
    the key's weights. Raises TableError when no area or no indicator can be carried.
    """
    if table.key is not Key.CODE and (keys is None or keys.source != "other"):
        raise TableError(
            "A table with names but no codes cannot be converted between divisions. Join it to its areas first.",
            "En tabell med namn men inga koder kan inte räknas om mellan indelningar. Koppla den till områdena först.",
        )
    mask_vintages(table)
    given, said = _by_key(plain(table.frame), keys)
    frame = _of_source(given, keys, to)
    keys = keys or _implied(frame, to)
    if to not in (keys.target, division_of(keys.target).level):
        raise wrong_key(keys, to)
    wanted = plan(table, choices)
    frame, left_out = _without_statistics(frame, wanted)
    incomplete = incomplete or (Incomplete.SAID if keys.origin is Origin.CODES else Incomplete.MISSING)
    whole, lacking = _carried(frame, wanted, choices, keys, incomplete)
    if whole.empty:
        raise nothing_carried(table, wanted)
    lost = _lost(given, frame, keys)
    made = _table(table, whole, keys, wanted)
    made.notes += [*said, *left_out]
    made.notes += rest_note(wanted.rest, choices.rest, choices.weight)
    made.notes += notes_of(given, frame, keys, lost, lacking, incomplete)
    return Conversion(made, lost, lacking, wanted.refused)


def _without_statistics(frame: pd.DataFrame, wanted: Plan) -> tuple[pd.DataFrame, list[Sentence]]:
    """The rows without categories of counts that are means or the like, which cannot be added."""
    statistics = rows_of_statistics(frame) & frame["indicator"].isin(wanted.added).to_numpy()
    return frame[~statistics], note_statistics(frame, statistics)


def _by_key(frame: pd.DataFrame, keys: KeyTable | None) -> tuple[pd.DataFrame, list[Sentence]]:
    """The frame with its own codes as the key table writes them."""
    if keys is None:
        return frame, []
    own = frame.loc[frame["division"].isin(WRITTEN_FREELY), "area"].unique().tolist()
    meant = meant_codes(own, set(keys.pairs["source"]))
    if not meant.repaired:
        return frame, []
    return frame.assign(area=frame["area"].map(lambda area: meant.codes.get(area, area))), note_meant(meant)


def _implied(frame: pd.DataFrame, to: str) -> KeyTable:
    """The key that needs no file."""
    commonest = Counter(frame["division"]).most_common(1)[0][0] if len(frame) else ""
    return key_by_code(frame["area"].unique(), commonest, to)


def _of_source(frame: pd.DataFrame, keys: KeyTable | None, to: str) -> pd.DataFrame:
    """The rows of the division that the key begins with; without a key, of the commonest that is not the target's."""
    levels = frame["division"].map({id: division_of(id).level for id in frame["division"].unique()})
    if keys is None:
        rows = _with_vintage(frame[levels == _source_level(levels, to)])
        return rows[~_masked(rows)]
    level = division_of(keys.source).level
    ids = WRITTEN_FREELY if level == "other" else [keys.source, level, ""]
    same = levels == level if keys.source == level != "other" else frame["division"].isin(ids)
    rows = frame[same & ~_masked(frame)].assign(division=keys.source)
    return rows[~outside_years(rows)]


def _masked(rows: pd.DataFrame) -> pd.Series[bool]:
    """The rows that a vintage has in years in which it was not used."""
    return outside_years(rows) & rows["value"].isna()


def _source_level(levels: pd.Series[str], to: str) -> str:
    """The commonest level of the table; the target's own and own divisions only where there is nothing else."""
    known = levels[levels != "other"]
    others = known[known != division_of(to).level]
    most = next((some for some in (others, known, levels) if len(some)), levels)
    return Counter(most).most_common(1)[0][0] if len(most) else ""


def _with_vintage(rows: pd.DataFrame) -> pd.DataFrame:
    """DeSO without a suffix called by their vintage where their codes tell it."""
    plain = rows["division"] == "deso"
    vintage = deso_vintage(rows.loc[plain, "area"].unique())
    return rows.assign(division=rows["division"].where(~plain, vintage))


def _carried(
    frame: pd.DataFrame, wanted: Plan, choices: Choices, keys: KeyTable, incomplete: Incomplete
) -> tuple[pd.DataFrame, dict[str, str]]:
    """All rows of the target, and the targets of which parts are not there."""
    import pandas as pd

    counts, lacking = together(frame[frame["indicator"].isin(wanted.added)], keys, incomplete)
    rows = [counts, *(share_rows(counts, share) for share in wanted.shares)]
    others = frame[frame["indicator"].isin(wanted.rest)]
    if len(others):
        found, more = _averaged(frame, others, choices, keys, incomplete)
        return pd.concat([*rows, found], ignore_index=True), {**more, **lacking}
    return pd.concat(rows, ignore_index=True), lacking


def _averaged(
    frame: pd.DataFrame, others: pd.DataFrame, choices: Choices, keys: KeyTable, incomplete: Incomplete
) -> tuple[pd.DataFrame, dict[str, str]]:
    """What becomes of values that are neither counts nor shares of counts."""
    if choices.rest is Rest.MEAN:
        return means(others, frame[frame["indicator"] == choices.weight], keys, incomplete)
    return extremes(others, choices.rest, keys, incomplete)


def _lost(frame: pd.DataFrame, rows: pd.DataFrame, keys: KeyTable) -> list[str]:
    """Areas that go nowhere: those that the key does not have, and rows of no area ("Restförda 1780")."""
    unnamed = frame["division"].isin(["", "other"]) & ~frame["area"].isin(rows["area"].unique())
    loose = set(frame.loc[unnamed, "area"]) if division_of(keys.source).level != "other" else set()
    return sorted((set(rows["area"]) - set(keys.pairs["source"])) | loose)


def _table(table: Table, whole: pd.DataFrame, keys: KeyTable, wanted: Plan) -> Table:
    there = set(whole["indicator"])
    declared = {**table.indicators, **{one.id: one for one in wanted.shares if one.id not in table.indicators}}
    indicators: Mapping[str, Indicator] = {id: one for id, one in declared.items() if id in there}
    rows = ordered(whole.assign(division=keys.target))
    notes = [*table.notes, *wanted.refused.values()]
    return Table(
        rows, table.source, indicators, Key.CODE, {}, notes, table.totals, table.headings, known_as=table.known_as
    )
