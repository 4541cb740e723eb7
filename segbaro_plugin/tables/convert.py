"""A table of one division -> the same table of another: counts are added, shares recomputed, the rest refused."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ..words import Sentence, listing, sentence
from .catalogue import COUNTS, Indicator, Unit
from .categories import ordered, plain
from .divisions import division_of
from .keytable import KeyTable, key_by_code
from .shares import computable, ranks, share_rows
from .tidy import Key, Status, Table, TableError
from .vintages import mask_vintages, outside_years

if TYPE_CHECKING:
    import pandas as pd


@dataclass
class Conversion:
    """table: the converted table. areas_not_carried: codes of the table that the key does not have.

    areas_incomplete: targets of which some part is not in the table; their values are missing.
    indicators_refused: ids of indicators that cannot be carried, with the reason.
    """

    table: Table
    areas_not_carried: list[str]
    areas_incomplete: list[str]
    indicators_refused: dict[str, Sentence]


def convert(table: Table, to: str, keys: KeyTable | None = None, *, counts: Collection[str] = ()) -> Conversion:
    """The table by the areas of `to` ("regso2025", "kommun", "lan", "riket").

    keys: from the table's division to `to`; not needed where the code itself says the municipality or county.
    counts: ids of indicators that the user declares to be counts where the unit does not say so.
    A target is missing where any of its parts is: nothing is filled in. Counts of divided areas are shared out by
    the key's weights. Raises TableError when no area or no indicator can be carried.
    """
    if table.key is not Key.CODE:
        raise TableError(
            "A table with names and no codes cannot be converted between divisions. Join it to its areas first.",
            "En tabell med namn men inga koder kan inte räknas om mellan indelningar. Koppla den till områdena först.",
        )
    mask_vintages(table)
    frame = _of_source(plain(table.frame), keys, to)
    keys = keys or key_by_code(frame["area"].unique(), Counter(frame["division"]).most_common(1)[0][0], to)
    if to not in (keys.target, division_of(keys.target).level):
        raise _wrong_key(keys, to)
    added, shares, refused = _sorted_out(table, counts)
    carried, incomplete = _added(frame[frame["indicator"].isin(added)], keys)
    import pandas as pd

    whole = pd.concat([carried, *(share_rows(carried, share) for share in shares)], ignore_index=True)
    if whole.empty:
        raise _nothing_carried(table, refused)
    indicators = {id: one for id, one in table.indicators.items() if id in set(whole["indicator"])}
    lost = sorted(set(frame["area"]) - set(keys.pairs["source"]))
    notes = [*table.notes, *refused.values(), *_said(keys, lost, incomplete)]
    made = Table(
        ordered(whole.assign(division=keys.target)), table.source, indicators, Key.CODE, {}, notes, table.totals
    )
    return Conversion(made, lost, incomplete, refused)


def _of_source(frame: pd.DataFrame, keys: KeyTable | None, to: str) -> pd.DataFrame:
    """The rows of the division that the key begins with; without a key, of the commonest that is not the target's."""
    levels = frame["division"].map({id: division_of(id).level for id in frame["division"].unique()})
    if keys is None:
        others = levels[levels != division_of(to).level]
        wanted = Counter(others).most_common(1)[0][0] if len(others) else ""
        rows = frame[levels == wanted]
        return rows[~outside_years(rows)]
    level = division_of(keys.source).level
    same = levels == level if keys.source == level else frame["division"].isin([keys.source, level, ""])
    rows = frame[same].assign(division=keys.source)
    return rows[~outside_years(rows)]


def _sorted_out(table: Table, counts: Collection[str]) -> tuple[set[str], list[Indicator], dict[str, Sentence]]:
    """What is added up, which shares follow from that, and what is refused and why."""
    added = {id for id, one in table.indicators.items() if one.unit in COUNTS or id in counts}
    shares = [
        one for one in computable(table) if {one.numerator, one.denominator} <= added and one.id in table.indicators
    ]
    left = set(table.indicators) - added - {one.id for one in shares}
    return added, shares, {id: _refusal(table.indicators[id]) for id in table.indicators if id in left}


def _refusal(indicator: Indicator) -> Sentence:
    if indicator.unit is Unit.PERCENT:
        return sentence(
            '"{name}" is a share and was not converted: its numerator and denominator are not in the table.',
            '"{name}" är en andel och räknades inte om: täljare och nämnare finns inte i tabellen.',
            name=indicator.name,
        )
    return sentence(
        '"{name}" is not a count ({unit}) and cannot be added up; it was not converted.',
        '"{name}" är inte ett antal ({unit}) och kan inte summeras; den räknades inte om.',
        name=indicator.name,
        unit=indicator.unit.value if indicator.unit.value.en else "?",
    )


def _added(frame: pd.DataFrame, keys: KeyTable) -> tuple[pd.DataFrame, list[str]]:
    """Sums by target, indicator, year and category; missing where a part is missing or not there at all."""
    parts = frame.merge(keys.pairs, left_on="area", right_on="source")
    order = ranks()
    parts["value"] *= parts["weight"]
    parts["rank"] = parts["status"].map(order).astype("int64")
    groups = [column for column in frame.columns if column not in ("area", "division", "value", "status")]
    parts["year"] = parts["year"].astype("float64").fillna(-1)
    found = parts.groupby(["target", *groups], as_index=False, sort=False).agg(
        value=("value", "sum"), rank=("rank", "min"), parts=("area", "nunique"), rows=("area", "size")
    )
    _refuse_twice(found)
    needed = found["target"].map(keys.pairs.groupby("target")["source"].nunique())
    incomplete = found["parts"] < needed
    status = found["rank"].map({number: status for status, number in order.items()})
    status = status.where(~(incomplete & (status == Status.OK.value)), Status.MISSING.value)
    found["year"] = found["year"].where(found["year"] >= 0)
    rows = found.assign(area=found["target"], division=keys.target, status=status)
    rows["value"] = rows["value"].where(status == Status.OK.value, np.nan)
    return rows[list(frame.columns)], sorted(set(found.loc[incomplete, "target"]))


def _refuse_twice(found: pd.DataFrame) -> None:
    twice = found[found["rows"] > found["parts"]]
    if len(twice):
        raise TableError(
            "The table has several rows for the same area, indicator and year within {areas}; they would be counted "
            "twice.",
            "Tabellen har flera rader för samma område, indikator och år inom {areas}; de skulle räknas dubbelt.",
            areas=listing(sorted(set(twice["target"]))),
        )


def _said(keys: KeyTable, lost: list[str], incomplete: list[str]) -> list[Sentence]:
    notes = [sentence(
        "Converted from {source} to {target}: counts were added, shares recomputed.",
        "Omräknat från {source} till {target}: antal summerades, andelar räknades om.",
        source=division_of(keys.source).name, target=division_of(keys.target).name,
    )]  # fmt: skip
    if lost:
        notes.append(sentence(
            "{count} areas are not in the key and were not carried: {codes}.",
            "{count} områden finns inte i nyckeln och kom inte med: {codes}.", count=len(lost), codes=listing(lost),
        ))  # fmt: skip
    if incomplete:
        notes.append(sentence(
            "{count} areas have parts that are not in the table, and no value: {codes}.",
            "{count} områden har delar som inte finns i tabellen och får inget värde: {codes}.",
            count=len(incomplete), codes=listing(incomplete),
        ))  # fmt: skip
    return notes


def _wrong_key(keys: KeyTable, to: str) -> TableError:
    return TableError(
        "The key table leads to {target}, not to {to}.",
        "Nyckeltabellen leder till {target}, inte till {to}.",
        target=division_of(keys.target).name,
        to=division_of(to).name,
    )


def _nothing_carried(table: Table, refused: dict[str, Sentence]) -> TableError:
    if refused and len(refused) == len(table.indicators):
        first = next(iter(refused.values())).text
        return TableError(first.en, first.sv, **next(iter(refused.values())).values)
    return TableError(
        "No area of the table is in the key table. Check that both are of the same division and vintage.",
        "Inget område i tabellen finns i nyckeltabellen. Kontrollera att båda gäller samma indelning och version.",
    )
