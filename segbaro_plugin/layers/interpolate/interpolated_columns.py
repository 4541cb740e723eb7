"""Interpolates columns from one layer's areas to another's: request, checks and result."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from qgis.core import QgsFeatureSource

from ...array_types import Floats
from ...tables.convert.areal import Column, Weights, carried_counts, carried_means, masked, ratio
from ...tables.indicators.declared import INDICATORS
from ...tables.model.indicator import COUNTS, Unit
from ...tables.model.tidy import Status
from ...words import listing
from ..errors import LayerError
from ..read.columns import read_columns
from ..read.names import indicator_of, split_name, status_name

Record = Mapping[str, object]
STATUSES = frozenset(status.value for status in Status)


@dataclass(frozen=True)
class FieldsToInterpolate:
    """The request. shares: numerator field -> denominator field. means: field -> weight field."""

    counts: Sequence[str]
    shares: Mapping[str, str]
    means: Mapping[str, str]

    def counted(self) -> list[str]:
        """The fields interpolated as counts: those requested, and those that shares are computed from."""
        return list(dict.fromkeys([*self.counts, *self.shares, *self.shares.values()]))

    def fields(self) -> list[str]:
        """All fields to read."""
        return list(dict.fromkeys([*self.counted(), *self.means, *filter(None, self.means.values())]))


@dataclass(frozen=True)
class InterpolatedColumn:
    """One column by target area. kind: "count", "share" or "mean". unit: of its values."""

    name: str
    column: Column
    kind: str
    unit: Unit


def units_of(names: Sequence[str], records: Mapping[str, Record]) -> dict[str, Unit]:
    """The unit of each field: from the layer's provenance, otherwise from its name."""
    written = {name: str(records.get(name, {}).get("unit", "")).upper() for name in names}
    return {n: Unit[word] if word in Unit.__members__ else indicator_of(n).unit for n, word in written.items()}


def refuse_units(requested: FieldsToInterpolate, units: Mapping[str, Unit]) -> None:
    """Raises an error for fields that cannot be interpolated as requested.

    Raises:
        LayerError: a share, an index or a mean among the counts, or area types among the means; the fields are named.
    """
    added = [*requested.counted(), *filter(None, requested.means.values())]
    no_counts = [name for name in added if units[name] not in COUNTS | {Unit.UNKNOWN}]
    if no_counts:
        raise LayerError(
            "{fields} cannot be distributed over areas: only counts can, and these are in {unit}. Give a share by the "
            "fields of its numerator and denominator; a mean, or a share whose counts are not available, can be "
            "transferred as a weighted mean.",
            "Bara antal kan fördelas mellan områden, men enheten för {fields} är {unit}. Välj i stället "
            "täljare och nämnare under ”Andelarnas täljare” och ”Andelarnas nämnare”. Saknas de kan "
            "du välja fältet under ”Medelvärden”.",
            fields=listing(no_counts),
            unit=units[no_counts[0]].value,
        )
    classes = [name for name in requested.means if units[name] is Unit.TYPE]
    if classes:
        raise LayerError(
            "{fields} contain area types, which have no mean. Transfer the index, and compute the types from it.",
            "{fields} innehåller områdestyper, som inte har något medelvärde. Räkna om indexet och beräkna typerna "
            "ur det.",
            fields=listing(classes),
        )


def read_values(source: QgsFeatureSource, names: Sequence[str], ids: Sequence[int]) -> dict[str, Column]:
    """The values of fields with their statuses (from `<field>_status`), in the order of `ids`.

    Raises:
        LayerError: a field that is not there, or negative values.
    """
    there = set(source.fields().names())
    stated = [status_name(name) for name in names if status_name(name) in there]
    columns = read_columns(source, numbers=names, keys=stated)
    row = {id: number for number, id in enumerate(columns.ids)}
    order = np.array([row[id] for id in ids], dtype=np.intp)
    read = {}
    for name in names:
        words = columns.keys.get(status_name(name), [None] * len(columns.ids))
        read[name] = _column(columns.numbers[name][order], [words[place] for place in order])
    return read


def _column(values: Floats, words: Sequence[object]) -> Column:
    """Values with status ok; a value that is not a number is missing unless its status says otherwise."""
    ok, missing = Status.OK.value, Status.MISSING.value
    known = [word if word in STATUSES else ok for word in words]
    bare = np.isnan(values)
    statuses = np.array([missing if status == ok and none else status for status, none in zip(known, bare)], object)  # noqa: B905
    return Column(np.where(statuses == ok, values, np.nan), statuses)


def refuse_negative(values: Mapping[str, Column], names: Sequence[str]) -> None:
    """Raises an error for counts below 0.

    Raises:
        LayerError: naming the field.
    """
    for name in names:
        if (values[name].values < 0).any():
            raise LayerError(
                "The field '{name}' has values below 0, so it is not a count. Choose a field with counts.",
                "Fältet ”{name}” har värden under 0 och är inget antal. Välj ett fält med antal.",
                name=name,
            )


def interpolate(
    requested: FieldsToInterpolate,
    values: Mapping[str, Column],
    weights: Weights,
    people: Floats,
    bare: NDArray[np.bool_],
    units: Mapping[str, Unit],
) -> list[InterpolatedColumn]:
    """The interpolated columns by target area.

    people: of each source, the importance of means that have no field of weights. bare: targets that the sources cover
    too little of; they get no value.
    """
    here = Column(people, np.full(len(people), Status.OK.value, dtype=object))
    counts = {name: masked(carried_counts(values[name], weights), bare) for name in requested.counted()}
    columns = [InterpolatedColumn(name, column, "count", units[name]) for name, column in counts.items()]
    for above, below in requested.shares.items():
        columns.append(
            InterpolatedColumn(
                _share_name(above, below), ratio(counts[above], counts[below], 100), "share", Unit.PERCENT
            )
        )
    for name, weight in requested.means.items():
        column = carried_means(values[name], values[weight] if weight else here, weights)
        columns.append(InterpolatedColumn(name, masked(column, bare), "mean", units[name]))
    return columns


def _share_name(above: str, below: str) -> str:
    """The catalogue's indicator for these two counts, otherwise the numerator's name with `_share`."""
    (numerator, year), denominator = split_name(above), split_name(below)[0]
    known = [one.id for one in INDICATORS if (one.numerator, one.denominator) == (numerator, denominator)]
    return "_".join(filter(None, [known[0] if known else f"{numerator}_share", year]))
