"""A cut-out sheet with known roles -> the tidy frame."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import numpy as np

from ..words import quoted, sentence
from .catalogue import Indicator
from .codes import ENOUGH, clean, normalise, normalise_all, share_known, without_code
from .columns import Roles
from .counts import no_counts_as_shares, shares_below_one
from .grid import Bools, Column, Objects, Positions
from .indicators import indicator_of, slug
from .layout import Sheet
from .marks import MARKS, mark, marks_of
from .numbers import Floats, parse_words, refuse_unsure_points, style_of
from .tidy import TIDY_COLUMNS, Key, Source, Status, Table, TableError
from .times import TIME, note_periods, year_of

if TYPE_CHECKING:
    import pandas as pd

_NO_YEAR = 0


def to_table(sheet: Sheet, roles: Roles, source: Source) -> Table:
    """The table of a sheet; raises TableError for text among numbers or a year that is none."""

    _fill_merged_cells(sheet, roles)
    keep = _rows_with_area(sheet, roles)
    sheet.columns = [column.take(keep) for column in sheet.columns]
    codes, divisions = _areas(sheet.columns[roles.key].words, roles.key_is_code)
    base = _base(sheet, roles, codes, divisions)
    parts, indicators, headings = _parts(sheet, roles)
    frame = _stacked(base, parts) if parts else _no_rows(sheet, base)
    frame, indicators = no_counts_as_shares(frame, indicators, headings, sheet.notes)
    sheet.notes.extend(shares_below_one(frame, indicators))
    key = Key.CODE if roles.key_is_code else Key.LABEL
    return Table(ordered(frame), source, indicators, key, _labels(sheet, roles, codes), sheet.notes)


def ordered(frame: pd.DataFrame) -> pd.DataFrame:
    """The frame with the tidy columns first and in their order, the year as Int64."""
    import pandas as pd

    if "year" not in frame:
        frame["year"] = pd.NA
    if str(frame["year"].dtype) != "Int64":
        frame["year"] = frame["year"].astype("Int64")
    order = [*TIDY_COLUMNS, *(column for column in frame.columns if column not in TIDY_COLUMNS)]
    return frame if list(frame.columns) == order else frame[order]


def _no_rows(sheet: Sheet, base: dict[str, Any]) -> pd.DataFrame:
    import pandas as pd

    sheet.notes.append(sentence(
        "The table has areas but no values; its columns are {columns}.",
        "Tabellen har områden men inga värden; dess kolumner är {columns}.", columns=quoted(sheet.headings, 12),
    ))  # fmt: skip
    empty = pd.DataFrame({**base, "indicator": "", "value": np.nan, "status": Status.MISSING.value}).iloc[:0]
    return empty.assign(year=pd.array([], dtype="Int64"))


def _fill_merged_cells(sheet: Sheet, roles: Roles) -> None:
    """Area and categories that stand only in the first row of their group, as merged cells do, hold until the next."""
    sheet.columns[roles.key] = sheet.columns[roles.key].filled_down()
    others = [*roles.dimensions, *([] if roles.year is None else [roles.year])]
    for position in others:
        column = sheet.columns[position]
        filled = column.filled()
        rest = [sheet.columns[other] for other in others if other != position]
        told_apart = any((~filled & other.filled()).any() for other in rest)
        if filled[:1].all() and not filled.all() and told_apart:
            sheet.columns[position] = column.filled_down()


def _rows_with_area(sheet: Sheet, roles: Roles) -> Bools:
    """All rows but those without an area, and headings between groups: words where codes stand, and no value."""
    key = sheet.columns[roles.key]
    keep = roles.rows.copy()
    empty = _rows_without_value(sheet, roles)
    if roles.key_is_code and empty.any():
        known = key.asks(normalise(word)[1] != "other" for word in key.words)
        codes = share_known([normalise(word) for word in key.take(~empty).words]) >= ENOUGH
        keep &= known | ~(empty & codes)
    if not keep.all():
        sheet.notes.append(sentence(
            "{count} rows have no area and were left out.", "{count} rader saknar område och togs inte med.",
            count=int((~keep).sum()),
        ))  # fmt: skip
    if not keep.any():
        raise TableError("The table has no areas.", "Tabellen har inga områden.")
    return keep


def _rows_without_value(sheet: Sheet, roles: Roles) -> Bools:
    empty = np.ones(len(sheet.columns[roles.key].codes), dtype=bool)
    for position in roles.values:
        column = sheet.columns[position]
        empty &= ~column.filled()
    return empty


def _base(sheet: Sheet, roles: Roles, codes: list[str], divisions: list[str]) -> dict[str, Any]:
    """The columns that all the indicators share."""
    key = sheet.columns[roles.key]
    base: dict[str, Any] = {"area": key.spread(codes), "division": key.spread(divisions)}
    if roles.division is not None:
        base["division"] = sheet.columns[roles.division].cells()
    base["year"] = np.full(len(key.codes), _NO_YEAR)
    if roles.year is not None:
        base["year"] = _years(sheet, sheet.columns[roles.year])
    for position in roles.dimensions:
        column = sheet.columns[position]
        name = slug(sheet.headings[position] or f"column {position + 1}")
        name = name + "_2" if name in (*TIDY_COLUMNS, *base) else name
        base[name] = column.spread(clean(word) for word in column.words)
    return base


def _areas(words: list[str], is_code: bool) -> tuple[list[str], list[str]]:
    if not is_code:
        return [clean(word) for word in words], [""] * len(words)
    codes, divisions = normalise_all(words)
    return codes, ["" if division == "other" else division for division in divisions]


def _labels(sheet: Sheet, roles: Roles, codes: list[str]) -> dict[str, str]:
    """Label of each area: from the label's column, or what stands behind the code in the same cell."""
    key = sheet.columns[roles.key]
    if roles.label is None:
        cells = zip(codes, key.words, strict=True)
        named = {code: without_code(word) for code, word in cells if roles.key_is_code and word.strip() != code}
        return {code: name for code, name in named.items() if name and name != code}
    label = sheet.columns[roles.label]
    pairs = dict(zip(key.codes.tolist(), label.codes.tolist(), strict=True))
    return {codes[area]: clean(label.words[word]) for area, word in pairs.items()}


def _years(sheet: Sheet, column: Column) -> Positions:
    """The year of each row, `_NO_YEAR` where there is none."""
    words = [clean(word) for word in column.words]
    _refuse_no_years([word for word in words if word and not TIME.fullmatch(word)])
    sheet.notes.extend(note_periods(words))
    return np.array([year_of(word) if word else _NO_YEAR for word in words], dtype=np.int64)[column.codes]


def _refuse_no_years(strange: list[str]) -> None:
    if strange:
        raise TableError(
            "The column of years has cells that are no years: {cells}.",
            "Kolumnen med år har celler som inte är år: {cells}.",
            cells=quoted(strange),
        )


@dataclass
class _Part:
    """One column of values, row by row. indicators: an id for each row, or the one of all."""

    indicators: Objects | str
    values: Floats
    statuses: Objects
    year: int | None


def _parts(sheet: Sheet, roles: Roles) -> tuple[list[_Part], dict[str, Indicator], dict[str, str]]:
    """Each column of values, the indicators of all, and under which heading each stood."""
    words = [word for position in roles.values for word in sheet.columns[position].words]
    refuse_unsure_points([sheet.columns[position].words for position in roles.values], sheet.separator)
    style = style_of(words, sheet.separator)
    marks = marks_of([*sheet.above, *sheet.below])
    _note_dashes(sheet, words, marks)
    sheet.notes.extend(note_periods(dict.fromkeys(time for _, time in roles.values.values())))
    parts, indicators, headings = [], {}, {}
    taken: set[tuple[str, int | None]] = set()
    for position, (heading, time) in roles.values.items():
        year = year_of(time) if time else None
        column = sheet.columns[position]
        values, statuses = parse_words(column.words, style, marks, sheet.headings[position])
        part = _Part("", values[column.codes], statuses[column.codes], year)
        if roles.status is not None:
            _take_statuses(part, sheet.columns[roles.status])
        if roles.indicator is not None:
            names = sheet.columns[roles.indicator]
            part.indicators, found = _named(names, heading if len(roles.values) > 1 else "", _unit(sheet, roles))
            headings.update({indicator_of(clean(word)).id: clean(word) for word in names.words})
        else:
            own = _free(_indicator(sheet, roles, heading), year, taken)
            part.indicators, found = own.id, {own.id: own}
            headings[own.id] = heading
        indicators.update(found)
        parts.append(part)
    return parts, indicators, headings


def _take_statuses(part: _Part, column: Column) -> None:
    """The statuses of a table that has been tidy before; a value beside another status than "ok" is none."""
    given = column.cells()
    given[given == Status.OK.value] = part.statuses[given == Status.OK.value]
    statuses = np.where(given == "", part.statuses, given)
    part.values = np.where(statuses == Status.OK.value, part.values, np.nan)
    part.statuses = np.where((statuses == Status.OK.value) & np.isnan(part.values), Status.MISSING.value, statuses)


def _stacked(base: Mapping[str, Any], parts: Sequence[_Part]) -> pd.DataFrame:
    """The parts below each other, each with the columns that all share; a year in a heading goes before a column's."""
    import pandas as pd

    rows = len(base["area"])
    columns = {name: np.tile(column, len(parts)) for name, column in base.items()}
    columns["indicator"] = np.concatenate([np.full(rows, part.indicators, dtype=object) for part in parts])
    columns["value"] = np.concatenate([part.values for part in parts])
    columns["status"] = np.concatenate([part.statuses for part in parts])
    years = np.concatenate([np.full(rows, part.year) if part.year else base["year"] for part in parts])
    columns["year"] = pd.arrays.IntegerArray(years, years == _NO_YEAR)
    return pd.DataFrame({name: columns[name] for name in _in_order(columns)})


def _in_order(columns: Iterable[str]) -> list[str]:
    return [*TIDY_COLUMNS, *(name for name in columns if name not in TIDY_COLUMNS)]


def _free(indicator: Indicator, year: int | None, taken: set[tuple[str, int | None]]) -> Indicator:
    """The indicator, renamed where another column of the same year has taken its id."""
    while (indicator.id, year) in taken:
        indicator = replace(indicator, id=indicator.id + "_2")
    taken.add((indicator.id, year))
    return indicator


def _note_dashes(sheet: Sheet, words: list[str], marks: dict[str, str]) -> None:
    short = (word for word in words if len(word) < 4 and not word[-1:].isdigit())
    if marks["-"] == MARKS["-"] and any(mark(word) == "-" for word in short):
        sheet.notes.append(sentence(
            'Cells with "-" were read as missing: the table does not say that it means zero.',
            'Celler med "-" lästes som saknade: tabellen säger inte att det betyder noll.',
        ))  # fmt: skip


def _unit(sheet: Sheet, roles: Roles) -> str:
    """The unit that the whole table has in a column or in a line below ("Sort:" "procent")."""
    if roles.unit is not None and len(sheet.columns[roles.unit].words) == 1:
        return sheet.columns[roles.unit].words[0]
    return ""


def _indicator(sheet: Sheet, roles: Roles, heading: str) -> Indicator:
    """From the heading; where it is only a year, from what the notes and titles call the content."""
    if heading.strip() and heading.strip().lower() not in ("value", "värde", "values"):
        return indicator_of(heading, unit=_unit(sheet, roles))
    title = next((word for word in sheet.above if word.strip()), "")
    known = _known_line(sheet.above) or (None if title else _known_line(sheet.below))
    return known or indicator_of(title[:80] or heading or "value", unit=_unit(sheet, roles))


def _known_line(texts: list[str]) -> Indicator | None:
    """The catalogue's entry for the first line that is the name of one."""
    lines = [line.strip() for text in texts for line in text.splitlines()]
    return next((found for line in lines if len(line) < 80 and (found := indicator_of(line)).statistics_area.en), None)


def _named(column: Column, heading: str, unit: str) -> tuple[Objects, dict[str, Indicator]]:
    """Indicators that are named in a column."""
    found = [indicator_of(f"{clean(word)} {heading}".strip(), unit=unit) for word in column.words]
    ids = column.spread(indicator.id for indicator in found)
    return ids, {indicator.id: indicator for indicator in found}


def no_years_left(years: list[int], there: list[int]) -> TableError:
    return TableError(
        "The table has no values for {years}; it has {there}.",
        "Tabellen har inga värden för {years}; den har {there}.",
        years=", ".join(map(str, years)),
        there=", ".join(map(str, there)) or "–",
    )
