"""A cut-out sheet with known roles -> the tidy frame."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from ..words import Sentence, sentence
from .catalogue import Indicator
from .codes import clean, normalise_all
from .columns import Roles
from .indicators import indicator_of, slug
from .layout import Sheet
from .marks import marks_of
from .numbers import Objects, parse, style_of
from .tidy import Key, Source, Status, Table, TableError

if TYPE_CHECKING:
    import pandas as pd


def to_table(sheet: Sheet, roles: Roles, source: Source) -> Table:
    """The table of a sheet; raises TableError for text among numbers or a year that is none."""
    import pandas as pd

    notes: list[Sentence] = []
    keep = _rows_with_key(sheet, roles, notes)
    columns = [column[keep] for column in sheet.columns]
    areas, divisions = _areas(columns[roles.key], roles.key_is_code)
    base = {"area": areas, "division": divisions}
    if roles.year is not None:
        base["year"] = _years(columns[roles.year])
    for position in roles.dimensions:
        base[slug(sheet.headings[position] or f"column {position + 1}")] = _cleaned(columns[position])
    parts, indicators = _parts(sheet, roles, columns, base)
    frame = pd.concat(parts, ignore_index=True) if parts else _empty(base)
    labels = {} if roles.label is None else _labels(areas, columns[roles.label])
    return Table(ordered(frame), source, indicators, Key.CODE if roles.key_is_code else Key.LABEL, labels, notes)


def ordered(frame: pd.DataFrame) -> pd.DataFrame:
    """The frame with the tidy columns first and in their order, the year as Int64."""
    from .tidy import TIDY_COLUMNS

    rest = [column for column in frame.columns if column not in TIDY_COLUMNS]
    if "year" not in frame:
        frame["year"] = None
    frame["year"] = frame["year"].astype("Int64")
    return frame[[*TIDY_COLUMNS, *rest]]


def _empty(base: dict[str, Objects]) -> pd.DataFrame:
    import pandas as pd

    nothing = {**base, "indicator": "", "value": np.nan, "status": Status.MISSING.value}
    return pd.DataFrame(nothing).iloc[:0]


def _rows_with_key(sheet: Sheet, roles: Roles, notes: list[Sentence]) -> np.ndarray[tuple[int], np.dtype[np.bool_]]:
    key = sheet.columns[roles.key]
    keep = np.array([bool(cell.strip()) for cell in key])
    if not keep.all():
        notes.append(sentence(
            "{count} rows have no area and were left out.", "{count} rader saknar område och togs inte med.",
            count=int((~keep).sum()),
        ))  # fmt: skip
    return keep


def _areas(cells: Objects, is_code: bool) -> tuple[Objects, Objects]:
    import pandas as pd

    positions, uniques = pd.factorize(cells)
    if is_code:
        codes, divisions = normalise_all(uniques)
    else:
        codes, divisions = [clean(cell) for cell in uniques], [""] * len(uniques)
    divisions = ["" if division == "other" else division for division in divisions]
    return np.array(codes, dtype=object)[positions], np.array(divisions, dtype=object)[positions]


def _cleaned(cells: Objects) -> Objects:
    import pandas as pd

    positions, uniques = pd.factorize(cells)
    return np.array([clean(cell) for cell in uniques], dtype=object)[positions]


def _years(cells: Objects) -> Objects:
    import pandas as pd

    positions, uniques = pd.factorize(cells)
    years = [int(clean(cell)[:4]) if clean(cell) else pd.NA for cell in uniques]
    return np.array(years, dtype=object)[positions]


def _labels(areas: Objects, cells: Objects) -> dict[str, str]:
    return {area: clean(cell) for area, cell in dict(zip(areas, cells, strict=True)).items()}


def _parts(
    sheet: Sheet, roles: Roles, columns: list[Objects], base: dict[str, Objects]
) -> tuple[list[pd.DataFrame], dict[str, Indicator]]:
    """One frame for each column of values, and the indicators of all."""
    import pandas as pd

    style = style_of(_unique_cells(columns, list(roles.values)), comma_separated=sheet.separator == ",")
    marks = marks_of([*sheet.above, *sheet.below])
    parts, indicators, taken = [], {}, set()
    for position, (heading, year) in roles.values.items():
        values, statuses = parse(columns[position], style, marks, sheet.headings[position])
        part = pd.DataFrame({**base, "value": values, "status": statuses})
        if year is not None:
            part["year"] = year
        if roles.indicator is not None:
            names = _named(columns[roles.indicator], heading if len(roles.values) > 1 else "")
            part["indicator"] = names[0]
            indicators.update(names[1])
        else:
            indicator = _indicator(sheet, heading)
            while (indicator.id, year) in taken:
                indicator = replace(indicator, id=indicator.id + "_2")
            taken.add((indicator.id, year))
            indicators[indicator.id] = indicator
            part["indicator"] = indicator.id
        parts.append(part)
    return parts, indicators


def _unique_cells(columns: list[Objects], positions: list[int]) -> list[str]:
    import pandas as pd

    return [cell for position in positions for cell in pd.unique(columns[position])]


def _indicator(sheet: Sheet, heading: str) -> Indicator:
    """From the heading; where it is only a year, from what the notes and titles call the content."""
    if heading.strip():
        return indicator_of(heading)
    words = [line.strip() for text in (*sheet.below, *sheet.above) for line in text.splitlines()]
    known = next((found for word in words if len(word) < 80 and (found := indicator_of(word)).statistics_area.en), None)
    title = next((word for word in sheet.above if word.strip()), "")
    return known or indicator_of(title[:80] or "value")


def _named(cells: Objects, heading: str) -> tuple[Objects, dict[str, Indicator]]:
    import pandas as pd

    positions, uniques = pd.factorize(cells)
    found = [indicator_of(f"{clean(cell)} {heading}".strip()) for cell in uniques]
    ids = np.array([indicator.id for indicator in found], dtype=object)
    return ids[positions], {indicator.id: indicator for indicator in found}


def no_years_left(years: list[int], there: list[int]) -> TableError:
    return TableError(
        "The table has no values for {years}; it has {there}.",
        "Tabellen har inga värden för {years}; den har {there}.",
        years=", ".join(map(str, years)),
        there=", ".join(map(str, there)) or "–",
    )
