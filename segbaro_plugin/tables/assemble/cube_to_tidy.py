"""Cube -> tidy table: what each dimension is, and the columns that it gives."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from math import prod
from typing import Any

import numpy as np

from ...words import listing
from ..cells.times import YEAR_NAMES, note_times, time_of, year_of
from ..codes.categories import KNOWN, category, ordered
from ..codes.normalise import are_codes, clean, fold, normalise, normalise_all
from ..find.column_names import DIMENSION_NAMES, INDICATOR_NAMES
from ..find.headings import AREA_NAMES
from ..indicators.indicator_lookup import indicator_of, slug, unlike
from ..model.cube import Cube, Dimension
from ..model.indicator import Indicator
from ..model.tidy import TIDY_COLUMNS, Key, Status, Table, TableError


def cube_to_tidy(cube: Cube) -> Table:
    """The tidy table of a cube; raises TableError when none of its dimensions is of areas."""
    import pandas as pd

    _give_roles(cube.dimensions)
    sizes = [len(dimension.codes) for dimension in cube.dimensions]
    columns: dict[str, Any] = {}
    indicators: dict[str, Indicator] = {}
    totals: dict[str, str] = {}
    for axis, dimension in enumerate(cube.dimensions):
        repeated = np.repeat(np.arange(sizes[axis]), prod(sizes[axis + 1 :]))
        places = np.tile(repeated, prod(sizes[:axis]))
        made = _columns(dimension, indicators, columns)
        totals.update(dict.fromkeys(made if dimension.total else (), clean(dimension.total)))
        for name, words in made.items():
            columns[name] = np.array(words)[places] if name == "year" else category(words, places, KNOWN.get(name, ()))
    frame = pd.DataFrame(columns)
    if "indicator" not in columns:
        own = indicator_of(cube.contents or cube.source.title, unit=cube.unit)
        frame["indicator"], indicators[own.id] = own.id, own
    frame["value"] = np.where(cube.statuses == Status.OK.value, cube.values, np.nan)
    frame["status"] = cube.statuses
    times = [code for dimension in cube.dimensions if dimension.role == "time" for code in dimension.codes]
    key, labels = _areas(next(dimension for dimension in cube.dimensions if dimension.role == "area"))
    return Table(ordered(frame), cube.source, indicators, key, labels, [*cube.notes, *note_times(times)], totals)


def _give_roles(dimensions: list[Dimension]) -> None:
    """Areas, years and contents, by what the file says, then by name, then by the codes."""
    for dimension in dimensions:
        if dimension.role == "time" and not all(time_of(code) for code in dimension.codes):
            dimension.role = "dimension"  # months and quarters are categories, not years
        names = {fold(dimension.id), fold(dimension.label)}
        if not dimension.role and names & YEAR_NAMES and all(map(time_of, dimension.codes)):
            dimension.role = "time"
        elif not dimension.role and names & INDICATOR_NAMES:
            dimension.role = "metric"
    if not any(dimension.role == "area" for dimension in dimensions):
        _area(dimensions).role = "area"


def _area(dimensions: list[Dimension]) -> Dimension:
    free = [dimension for dimension in dimensions if not dimension.role]
    for dimension in free:
        if fold(dimension.id) in AREA_NAMES or fold(dimension.label) in AREA_NAMES:
            return dimension
    for dimension in free:
        found = [normalise(code) for code in dimension.codes]
        if fold(dimension.id) not in DIMENSION_NAMES and are_codes(found):
            return dimension
    raise TableError(
        "The table has no dimension with areas; its dimensions are {ids}. Choose a table by area.",
        "Tabellen har ingen områdesdimension; dess dimensioner är {ids}. Välj en tabell efter område.",
        ids=listing([dimension.label or dimension.id for dimension in dimensions], 10),
    )


def _columns(dimension: Dimension, indicators: dict[str, Indicator], taken: Mapping[str, Any]) -> dict[str, list[Any]]:
    """The columns of the tidy frame that a dimension gives, one value per category."""
    if dimension.role == "area":
        codes, divisions = _codes(dimension)
        return {"area": codes, "division": ["" if one == "other" else one for one in divisions]}
    if dimension.role == "time":
        return {"year": [year_of(code) for code in dimension.codes]}
    if dimension.role == "metric":
        found = _unlike([_content(dimension, code) for code in dimension.codes])
        indicators.update({indicator.id: indicator for indicator in found})
        return {"indicator": [indicator.id for indicator in found]}
    words = [clean(dimension.labels.get(code) or code) for code in dimension.codes]
    return {_name(dimension, taken): words}


def _name(dimension: Dimension, taken: Mapping[str, Any]) -> str:
    return unlike(slug(dimension.label or dimension.id), (*TIDY_COLUMNS, *taken))


def _content(dimension: Dimension, code: str) -> Indicator:
    label = dimension.labels.get(code) or code
    longer = dimension.names.get(code, "") if fold(label) in ("antal", "andel", "number", "") else ""
    return indicator_of(code, label, longer, unit=dimension.units.get(code, ""))


def _unlike(indicators: list[Indicator]) -> list[Indicator]:
    """Two contents of one name stay two indicators."""
    found: dict[str, Indicator] = {}
    for indicator in indicators:
        id = unlike(indicator.id, found)
        found[id] = replace(indicator, id=id)
    return list(found.values())


def _codes(dimension: Dimension) -> tuple[list[str], list[str]]:
    return normalise_all(dimension.codes)


def _areas(dimension: Dimension) -> tuple[Key, dict[str, str]]:
    """By code, or by label where the codes are nothing but labels; and the label of each code."""
    codes, _ = _codes(dimension)
    words_only = sum(not any(sign.isdigit() for sign in code) for code in codes) > len(codes) / 2
    labels = {code: clean(dimension.labels.get(raw, "")) for raw, code in zip(dimension.codes, codes, strict=True)}
    return Key.LABEL if words_only else Key.CODE, {code: label for code, label in labels.items() if label}
