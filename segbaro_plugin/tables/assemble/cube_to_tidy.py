"""Cube -> tidy table: what each dimension is, and the columns that it gives."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from math import prod
from typing import Any

import numpy as np

from ...words import listing, quoted
from ..cells.periods import NAMES, PERIOD_NAMES, period_of
from ..cells.times import YEAR_NAMES, note_times, time_of, year_of
from ..codes.categories import KNOWN, category, ordered
from ..codes.normalise import are_codes, clean, fold, name_beside, normalise, normalise_all
from ..codes.own_codes import is_code_text
from ..columns.areas.shared_codes import NO_FIELDS, Fields, Pair, best_pair
from ..columns.column_words import Words
from ..find.column_names import DIMENSION_NAMES, INDICATOR_NAMES
from ..find.headings import AREA_NAMES, division_called
from ..indicators.elections import in_election_of_titles
from ..indicators.indicator_lookup import indicator_of, slug, unlike
from ..indicators.told_apart import told_apart
from ..model.cube import Cube, Dimension
from ..model.indicator import Indicator
from ..model.tidy import TIDY_COLUMNS, Key, Status, Table, TableError


def cube_to_tidy(cube: Cube, key: str | None = None, fields: Fields = NO_FIELDS) -> Table:
    """The tidy table of a cube; raises TableError when none of its dimensions is of areas.

    key: code or label of the dimension of areas, where the user has chosen it. fields: of the layer that the table is
    to be joined to.
    """
    import pandas as pd

    give_roles(cube.dimensions, key, fields)
    sizes = [len(dimension.codes) for dimension in cube.dimensions]
    columns: dict[str, Any] = {}
    indicators: dict[str, Indicator] = {}
    totals: dict[str, str] = {}
    headings: dict[str, str] = {}
    known_as: dict[str, str] = {}
    for axis, dimension in enumerate(cube.dimensions):
        repeated = np.repeat(np.arange(sizes[axis]), prod(sizes[axis + 1 :]))
        places = np.tile(repeated, prod(sizes[:axis]))
        made = _columns(dimension, indicators, columns, cube.source.title)
        headings.update(dict.fromkeys(made, clean(dimension.label or dimension.id)))
        if "indicator" in made:
            known_as.update(zip(made["indicator"], _labels_of(dimension), strict=True))
        totals.update(dict.fromkeys(made if dimension.total else (), clean(dimension.total)))
        for name, cells in made.items():
            columns[name] = np.array(cells)[places] if name == "year" else category(cells, places, KNOWN.get(name, ()))
    frame = pd.DataFrame(columns)
    if "indicator" not in columns:
        own = indicator_of(cube.contents or cube.source.title, unit=cube.unit)
        own = in_election_of_titles(own, cube.contents, [cube.source.title])
        frame["indicator"], indicators[own.id], known_as[own.id] = own.id, own, cube.contents
    frame["value"] = np.where(cube.statuses == Status.OK.value, cube.values, np.nan)
    frame["status"] = cube.statuses
    times = [code for dimension in cube.dimensions if dimension.role == "time" for code in dimension.codes]
    areas = next(dimension for dimension in cube.dimensions if dimension.role == "area")
    area_key, labels = _areas(areas)
    notes = [*cube.notes, *note_times(times)]
    pair = _pair([areas], fields)
    area_field = pair.field if pair else ""
    return Table(
        ordered(frame),
        cube.source,
        indicators,
        area_key,
        labels,
        notes,
        totals,
        headings,
        area_field,
        known_as=known_as,
    )


def give_roles(dimensions: list[Dimension], key: str | None, fields: Fields) -> None:
    """Areas, years and contents, by what the user says, then the file, then by name, then by the codes."""
    if key:
        _choose_areas(dimensions, key)
    for dimension in dimensions:
        names = {fold(dimension.id), fold(dimension.label)}
        if dimension.role == "time" or (not dimension.role and names & (YEAR_NAMES | PERIOD_NAMES)):
            dimension.role = _role_of_times(dimension)
        elif not dimension.role and names & INDICATOR_NAMES:
            dimension.role = "metric"
    if not any(dimension.role == "area" for dimension in dimensions):
        _area(dimensions, fields).role = "area"


def _choose_areas(dimensions: list[Dimension], key: str) -> None:
    """Makes the dimension of this code or label the one of areas.

    Raises:
        TableError: when no dimension, or more than one, is called so.
    """
    exact = [one for one in dimensions if key in (one.id, one.label)]
    found = exact or [one for one in dimensions if fold(key) in (fold(one.id), fold(one.label))]
    if len(found) != 1:
        raise TableError(
            'The table has no dimension "{key}", or more than one. Choose one of its dimensions: {ids}.',
            "Tabellen har ingen dimension ”{key}”, eller flera. Välj en av dess dimensioner: {ids}.",
            key=key,
            ids=quoted(_names(dimensions), 20),
        )
    for one in dimensions:
        one.role = "dimension" if one.role == "area" else one.role
    found[0].role = "area"


def _role_of_times(dimension: Dimension) -> str:
    """Years are times; months and quarters have their years and are categories beside them; all else keeps its role."""
    if all(map(time_of, dimension.codes)) and not _within_years(dimension.codes):
        return "time"
    parts = [period_of(code) for code in dimension.codes]
    if None not in parts and len({part.sign for part in parts if part}) == 1:
        return "period"
    return "dimension" if dimension.role else ""


def _within_years(codes: list[str]) -> bool:
    """Whether they are months written as dates (2024-01), of which several are of one year."""
    parts = [period_of(code) for code in codes]
    return None not in parts and len({part.year for part in parts if part}) < len(parts)


def _area(dimensions: list[Dimension], fields: Fields) -> Dimension:
    """By the codes of the layer; by name; by codes of the country's divisions; by what can be nothing but codes."""
    free = [dimension for dimension in dimensions if not dimension.role]
    pair = _pair(free, fields)
    if pair:
        return free[pair.column]
    for dimension in free:
        if fold(dimension.id) in AREA_NAMES or fold(dimension.label) in AREA_NAMES:
            return dimension
    unnamed = [dimension for dimension in free if fold(dimension.id) not in DIMENSION_NAMES]
    for can_be in (_of_known_codes, _of_own_codes):
        for dimension in unnamed:
            if can_be(dimension):
                return dimension
    raise TableError(
        "The table has no dimension with areas; its dimensions are {ids}. Choose a table by area.",
        "Tabellen har ingen områdesdimension; dess dimensioner är {ids}. Välj en tabell efter område.",
        ids=listing(_names(dimensions), 10),
    )


def _pair(dimensions: list[Dimension], fields: Fields) -> Pair | None:
    return best_pair(_names(dimensions), [Words(dimension.codes) for dimension in dimensions], fields)


def _of_known_codes(dimension: Dimension) -> bool:
    return are_codes([normalise(code) for code in dimension.codes])


def _of_own_codes(dimension: Dimension) -> bool:
    return not any(map(time_of, dimension.codes)) and is_code_text(
        [code for code in dimension.codes if not code.isalpha()]
    )


def _names(dimensions: list[Dimension]) -> list[str]:
    return [dimension.label or dimension.id for dimension in dimensions]


def _columns(
    dimension: Dimension, indicators: dict[str, Indicator], taken: Mapping[str, Any], title: str
) -> dict[str, list[Any]]:
    """The columns of the tidy frame that a dimension gives, one value per category. title: the cube's."""
    if dimension.role == "area":
        codes, divisions = _codes(dimension)
        return {"area": codes, "division": ["" if one == "other" else one for one in divisions]}
    if dimension.role == "time":
        return {"year": [year_of(code) for code in dimension.codes]}
    if dimension.role == "period":
        return _periods(dimension, taken)
    if dimension.role == "metric":
        found = _unlike(_contents(dimension, title))
        indicators.update({indicator.id: indicator for indicator in found})
        return {"indicator": [indicator.id for indicator in found]}
    words = [clean(dimension.labels.get(code) or code) for code in dimension.codes]
    return {_name(dimension, taken): words}


def _periods(dimension: Dimension, taken: Mapping[str, Any]) -> dict[str, list[Any]]:
    """The years, and beside them the months or quarters."""
    parts = [part for part in map(period_of, dimension.codes) if part]
    name = unlike(slug(NAMES[parts[0].sign]), (*TIDY_COLUMNS, *taken))
    return {"year": [part.year for part in parts], name: [part.word for part in parts]}


def _name(dimension: Dimension, taken: Mapping[str, Any]) -> str:
    return unlike(slug(dimension.label or dimension.id), (*TIDY_COLUMNS, *taken))


def _contents(dimension: Dimension, title: str) -> list[Indicator]:
    words = [_content_words(dimension, code) for code in dimension.codes]
    units = [dimension.units.get(code, "") for code in dimension.codes]
    found = [indicator_of(*names, unit=unit) for names, unit in zip(words, units, strict=True)]
    apart = told_apart(found, words, units, [None] * len(words))
    return [in_election_of_titles(one, " ".join(names), [title]) for one, names in zip(apart, words, strict=True)]


def _labels_of(dimension: Dimension) -> list[str]:
    return [dimension.labels.get(code) or code for code in dimension.codes]


def _content_words(dimension: Dimension, code: str) -> list[str]:
    label = dimension.labels.get(code) or code
    return [code, label, dimension.names.get(code, "") if fold(label) in ("antal", "andel", "number", "") else ""]


def _unlike(indicators: list[Indicator]) -> list[Indicator]:
    """Two contents of one name stay two indicators."""
    found: dict[str, Indicator] = {}
    for indicator in indicators:
        id = unlike(indicator.id, found)
        found[id] = replace(indicator, id=id)
    return list(found.values())


def _codes(dimension: Dimension) -> tuple[list[str], list[str]]:
    return normalise_all(dimension.codes, division_called(dimension.id) or division_called(dimension.label))


def _areas(dimension: Dimension) -> tuple[Key, dict[str, str]]:
    """By code, or by label where the codes are nothing but labels; and the label of each code."""
    codes, _ = _codes(dimension)
    words_only = sum(not any(sign.isdigit() for sign in code) for code in codes) > len(codes) / 2
    cells = zip(dimension.codes, codes, strict=True)
    labels = {code: name_beside(code, dimension.labels.get(raw, raw)) for raw, code in cells}
    return Key.LABEL if words_only else Key.CODE, {code: label for code, label in labels.items() if label}
