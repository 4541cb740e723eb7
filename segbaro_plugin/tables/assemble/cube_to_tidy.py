"""Cube -> tidy table: the columns that each dimension gives."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from math import prod
from typing import Any

import numpy as np

from ..cells.periods import NAMES, part_of_year
from ..cells.times import note_times, year_of
from ..codes.categories import KNOWN, category, ordered
from ..codes.normalise import clean, fold, name_beside, normalise_all
from ..columns.areas.shared_codes import NO_FIELDS, Fields
from ..columns.column_words import words_only
from ..find.headings import division_called
from ..indicators.elections import in_election_of_titles
from ..indicators.indicator_lookup import indicator_of, slug, unlike
from ..indicators.told_apart import told_apart
from ..model.cube import Cube, Dimension
from ..model.indicator import Indicator
from ..model.tidy import TIDY_COLUMNS, Key, Status, Table
from .cube_roles import give_roles, shared_codes


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
    pair = shared_codes([areas], fields)
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
    parts = [part for part in map(part_of_year, dimension.codes) if part]
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
    cells = zip(dimension.codes, codes, strict=True)
    labels = {code: name_beside(code, dimension.labels.get(raw, raw)) for raw, code in cells}
    key = Key.LABEL if words_only(codes) else Key.CODE
    return key, {code: label for code, label in labels.items() if label}
