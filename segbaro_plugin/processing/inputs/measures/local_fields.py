"""Local measures as fields on the areas: their names, values and how they are drawn."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

import numpy as np
from qgis.core import QgsFeatureRenderer, QgsField, QgsProcessingFeatureSource
from qgis.PyQt.QtCore import QMetaType

from ....array_types import Floats, Indices
from ....cartography.classes.limits import Method
from ....cartography.classes.palettes import palette_for
from ....cartography.style.choropleth import choropleth
from ....cartography.style.shown_limits import shown_limits
from ....cartography.values.reasons import lacking_in
from ....i18n import language
from ....indices import Measure
from ....indices.engine.cleaning import Counts
from ....indices.engine.evaluate_local import STATUSES, AreaStatus, LocalOutcome, evaluate_local
from ....indices.spatial import Geography, evaluate_spatial_local, is_spatial
from ....layers.geometry.land_area import is_polygons
from ....layers.read.columns import Columns
from ....layers.read.names import free_name, status_name
from ....layers.write.rows import field as field_of
from ....layers.write.rows import plain_column
from ....tables import Status
from ....tables.model.indicator import Direction

CLASSES = 5
WORDS = {
    AreaStatus.USED: Status.OK.value,
    AreaStatus.MISSING: Status.MISSING.value,
    AreaStatus.CONTRADICTORY: "contradictory",
    AreaStatus.EMPTY: "empty",
    AreaStatus.NOWHERE: "no_place",
    AreaStatus.UNDEFINED: "undefined",
}


class AreaSet(NamedTuple):
    """Counts of one group (or set of groups) and year, the areas' places, and the fields that they were read from."""

    group: str
    year: str
    counts: Counts
    codes: Indices
    measures: Sequence[Measure]
    fields: Sequence[str]


@dataclass
class LocalFields:
    """New fields with their columns. drawn: the columns of the first measure, which share class limits."""

    fields: list[QgsField] = field(default_factory=list)
    columns: list[list[object]] = field(default_factory=list)
    drawn: list[Floats] = field(default_factory=list)

    def add(self, made: QgsField, column: Sequence[object] | Floats) -> None:
        """Takes up a field with its values."""
        self.fields.append(made)
        self.columns.append(plain_column(column))

    def values(self, ids: Sequence[int]) -> dict[int, tuple[object, ...]]:
        """The values of the fields for each feature."""
        return dict(zip(ids, zip(*self.columns, strict=True), strict=True))


def local_fields(
    sets: Sequence[AreaSet], columns: Columns, taken: Sequence[str], ground: Geography | None = None
) -> LocalFields:
    """The measures of each set as fields, then its status; names that the areas have already are left to them.

    Measures of surroundings and neighbours need the `ground`.

    Raises:
        Cancelled: when the ground's `proceed` says so.
    """
    made = LocalFields()
    several = len({one.group for one in sets}) > 1
    for one in sets:
        parts = [one.group if several else "", one.year]
        outcome = _outcome(one, ground)
        for measure in one.measures:
            alias = " ".join(filter(None, [measure.name.say(language()), *parts]))
            made.add(field_of(_free(measure.id, parts, taken), float, alias), outcome.values[measure.id])
            if measure.id == sets[0].measures[0].id:
                made.drawn.append(outcome.values[measure.id])
        made.add(field_of(_free("status", parts, taken), str), _statuses(outcome.status, one.fields, columns))
    return made


def _outcome(one: AreaSet, ground: Geography | None) -> LocalOutcome:
    """The measures of a set; an area that lies nowhere lacks only those that need to know where it lies."""
    plain = evaluate_local(one.counts, one.codes, [m for m in one.measures if not is_spatial(m)])
    there = [measure for measure in one.measures if is_spatial(measure)]
    if not there or ground is None:
        return plain
    spatial = evaluate_spatial_local(one.counts, one.codes, there, ground)
    status = np.where(plain.status == STATUSES.index(AreaStatus.USED), spatial.status, plain.status)
    return LocalOutcome({**plain.values, **spatial.values}, status, {**plain.options, **spatial.options})


def _free(id: str, parts: Sequence[str], taken: Sequence[str]) -> str:
    return free_name("_".join(filter(None, [id, *parts])), taken)


def _statuses(numbers: Indices, fields: Sequence[str], columns: Columns) -> list[object]:
    """What became of each area; missing is suppressed where the status of a count says so."""
    told = [columns.keys[name] for one in fields if (name := status_name(one)) in columns.keys]
    held = [Status.SUPPRESSED.value in row for row in zip(*told, strict=True)] or [False] * len(columns)
    words = [WORDS[STATUSES[number]] for number in numbers.tolist()]
    missing = Status.MISSING.value
    return [
        Status.SUPPRESSED.value if word == missing and is_held else word
        for word, is_held in zip(words, held, strict=True)
    ]


def drawn(made: LocalFields, source: QgsProcessingFeatureSource) -> QgsFeatureRenderer | None:
    """Areas coloured by the first measure, with limits over all its groups and years; None where there is nothing."""
    if not is_polygons(source) or not any(np.isfinite(column).any() for column in made.drawn):
        return None
    told = next(i for i, one in enumerate(made.fields) if one.type() == QMetaType.Type.QString)
    return choropleth(
        made.fields[0].name(),
        shown_limits(made.drawn, Method.JENKS, CLASSES),
        palette_for(Direction.NEUTRAL),
        language=language(),
        status_field=made.fields[told].name(),
        lacking=lacking_in(made.drawn[0], made.columns[told]),
    )
