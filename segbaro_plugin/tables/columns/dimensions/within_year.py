"""Months, quarters and other parts of a year: a field each, or one value a year by a rule that the user chooses."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from enum import Enum
from typing import TYPE_CHECKING

from ....words import Sentence, Text, listing, sentence
from ...cells.periods import WHOLE_YEAR
from ...codes.categories import ordered, plain
from ...indicators.statistic_words import note_statistics, rows_of_statistics
from ...model.indicator import COUNTS, Indicator
from ...model.tidy import TIDY_COLUMNS, Status, TableError
from .category_choices import CategoryChoices, written
from .table_dimensions import dimension_in

if TYPE_CHECKING:
    import pandas as pd

_PERIOD = re.compile(r"[MKTHV]\d\d?")
_WORST_FIRST = (Status.SUPPRESSED.value, Status.MISSING.value, Status.NOT_APPLICABLE.value)


class WithinYear(str, Enum):
    """What becomes of the months or quarters of a year."""

    EACH = "each"
    MEAN = "mean"
    SUM = "sum"
    LAST = "last"


_RULES = {
    WithinYear.MEAN: Text("the mean", "medelvärdet"),
    WithinYear.SUM: Text("the sum", "summan"),
    WithinYear.LAST: Text("the last", "den sista"),
}


def settle_periods(
    frame: pd.DataFrame,
    indicators: Mapping[str, Indicator],
    rule: WithinYear,
    choices: CategoryChoices,
    headings: Mapping[str, str],
) -> tuple[pd.DataFrame, CategoryChoices, list[Sentence]]:
    """The frame with one value a year, and what was done; with `WithinYear.EACH` a field for each month.

    choices: which months or quarters take part, all where none is chosen; they come back with the months that need
    fields because the table has other years, or another indicator, only as whole years. A year has its mean or sum
    only where every month that the table has of it has a value. Raises TableError for a sum of what is no count.
    """
    notes: list[Sentence] = []
    for column in [one for one in frame.columns if one not in TIDY_COLUMNS and _are_periods(frame, one)]:
        heading = headings.get(column, column)
        if rule is WithinYear.EACH:
            frame, choices = _each(frame, column, choices, heading, notes)
        else:
            frame = _by_rule(frame, column, indicators, rule, choices, heading, notes)
    return frame, choices, notes


def _each(
    frame: pd.DataFrame, column: str, choices: CategoryChoices, heading: str, notes: list[Sentence]
) -> tuple[pd.DataFrame, CategoryChoices]:
    """The frame and the choices; a whole year goes before its months, and months without one get fields."""
    whole = frame[column] == WHOLE_YEAR
    lacking = ~_has(frame, whole)
    months = sorted({str(word) for word in frame.loc[lacking, column]})
    if not whole.any() or not months or choices.of((heading, column)):
        notes.extend([] if whole.any() else [_note_each(heading, [str(word) for word in frame[column].unique()])])
        return frame, choices
    notes.append(_note_each(heading, months))
    if (~whole & ~lacking).any():
        notes.append(_note_whole(frame.loc[whole], heading))
    return frame[whole | lacking], replace(choices, words={**choices.words, column: tuple(months)})


def _by_rule(
    frame: pd.DataFrame, column: str, indicators: Mapping[str, Indicator], rule: WithinYear, choices: CategoryChoices,
    heading: str, notes: list[Sentence],
) -> pd.DataFrame:  # fmt: skip
    """One value a year by the rule; a year of which the table has no months keeps its own."""
    import pandas as pd

    whole = frame[column] == WHOLE_YEAR
    alone = frame[whole & ~_has(frame, ~whole)].drop(columns=column)
    frame = _chosen(frame[~whole], column, choices, heading)
    notes.append(_note_rule(frame, column, rule, heading))
    frame = _addable(_counts_only(frame, indicators, notes), notes) if rule is WithinYear.SUM else frame
    frame = _last(frame, column) if rule is WithinYear.LAST else _together(frame, column, rule)
    if alone.empty:
        return frame
    columns = [one for one in alone.columns if one in frame.columns]
    return ordered(pd.concat([plain(alone), plain(frame)], ignore_index=True)[columns].copy())


def _has(frame: pd.DataFrame, rows: pd.Series[bool]) -> pd.Series[bool]:
    """Of each row whether its indicator and year have some of these rows."""
    keys = [frame["indicator"].astype(object), _years(frame)]
    return rows.groupby(keys, observed=True).transform("any")


def _are_periods(frame: pd.DataFrame, column: str) -> bool:
    words = [str(word) for word in frame[column].unique()]
    return len(words) > 1 and all(word == WHOLE_YEAR or _PERIOD.fullmatch(word) for word in words)


def _chosen(frame: pd.DataFrame, column: str, choices: CategoryChoices, heading: str) -> pd.DataFrame:
    if not choices.of((heading, column)):
        return frame
    return frame[frame[column].isin(dimension_in(frame, column, {}, heading).kept(choices))]


def _last(frame: pd.DataFrame, column: str) -> pd.DataFrame:
    """The rows of the last part of each year that the table has."""
    words = frame[column].astype(str)
    years = _years(frame)
    last = words.groupby(years, observed=True).transform("max")
    return frame[words == last].drop(columns=column)


def _together(frame: pd.DataFrame, column: str, rule: WithinYear) -> pd.DataFrame:
    """One row for all parts of a year; rows that stand twice are left for the join to refuse."""
    keys = [one for one in frame.columns if one not in (column, "value", "status")]
    if frame.duplicated([*keys, column]).any():
        return frame
    rows = plain(frame).assign(ok=(frame["status"] == Status.OK.value).to_numpy(), _year=_years(frame).to_numpy())
    for reason in _WORST_FIRST:
        rows[reason] = rows["status"] == reason
    whole = rows.groupby(["indicator", "_year"], observed=True)[column].transform("nunique")
    found = rows.assign(whole=whole).groupby([*keys, "_year"], sort=False, dropna=False, observed=True).agg(
        {"value": "mean" if rule is WithinYear.MEAN else "sum", "ok": "sum", "whole": "first",
         **dict.fromkeys(_WORST_FIRST, "any")}
    ).reset_index()  # fmt: skip
    complete = found["ok"] == found["whole"]
    status = complete.map({True: Status.OK.value, False: Status.MISSING.value})
    for worse in reversed(_WORST_FIRST):
        status = status.mask(~complete & found[worse], worse)
    found = found.assign(value=found["value"].where(complete), status=status)
    return ordered(found[[one for one in frame.columns if one != column]].copy())


def _years(frame: pd.DataFrame) -> pd.Series[int]:
    return frame["year"].fillna(0).astype(int)


def _counts_only(frame: pd.DataFrame, indicators: Mapping[str, Indicator], notes: list[Sentence]) -> pd.DataFrame:
    """The rows of what can be added up."""
    there = [str(id) for id in frame["indicator"].unique()]
    others = [indicators[id] for id in there if indicators[id].unit not in COUNTS]
    names = Text(*(listing([one.name.say(language) for one in others]) for language in ("en", "sv")))
    if len(others) == len(there):
        raise TableError(
            "Only counts can be added up over the year, and the table has none: {names}. Choose mean or last for the "
            "months and quarters.",
            "Bara antal kan summeras över året, och tabellen har inga: {names}. Välj mean eller last för månader och "
            "kvartal.",
            names=names,
        )
    if others:
        notes.append(sentence(
            "Left out, because only counts can be added up over the year: {names}.",
            "Togs inte med, eftersom bara antal kan summeras över året: {names}.", names=names,
        ))  # fmt: skip
    return frame[~frame["indicator"].isin([one.id for one in others])]


def _addable(frame: pd.DataFrame, notes: list[Sentence]) -> pd.DataFrame:
    """The rows without statistics of others, such as a mean beside the sexes."""
    statistics = rows_of_statistics(frame)
    notes.extend(note_statistics(frame, statistics))
    return frame[~statistics] if statistics.any() else frame


def _note_each(heading: str, parts: list[str]) -> Sentence:
    return sentence(
        'Each category of "{heading}" ({parts}) became a field. For one value a year choose mean, sum or last for the '
        "months and quarters.",
        "Varje kategori av ”{heading}” ({parts}) blev ett fält. Välj mean, sum eller last för månader och kvartal för "
        "att få ett värde per år.", heading=heading, parts=listing(sorted(map(str, parts)), 4),
    )  # fmt: skip


def _note_whole(whole: pd.DataFrame, heading: str) -> Sentence:
    years = listing([str(year) for year in sorted(whole["year"].dropna().unique())])
    return sentence(
        'Where the table has the whole year ({years}), its other categories of "{heading}" were left out. To keep them '
        "too, choose them as categories, such as {example}.",
        "Där tabellen har hela året ({years}) togs dess övriga kategorier av ”{heading}” inte med. Välj dem som "
        "kategorier för att ta med dem också, till exempel {example}.", years=years, heading=heading,
        example=Text(f'"{written({heading: ["all"]})}"', f"”{written({heading: ['alla']})}”"),
    )  # fmt: skip


def _note_rule(frame: pd.DataFrame, column: str, rule: WithinYear, heading: str) -> Sentence:
    """Says of which parts the value of each year is made: a year may not be over."""
    years = _years(frame)
    parts = frame[column].astype(str).groupby(years, observed=True).agg(["min", "max", "nunique"])
    spans = [f"{year or '–'}: {first}–{last} ({count})" for year, first, last, count in parts.itertuples(name=None)]
    return sentence(
        'Each value is {rule} of its year\'s categories of "{heading}" ({spans}).',
        "Varje värde är {rule} av årets kategorier av ”{heading}” ({spans}).",
        rule=_RULES[rule], heading=heading, spans=listing(spans, 6),
    )  # fmt: skip
