"""Columns in: the only place where features become arrays.

One pass over a feature source gives all columns, so that nothing is aligned by position across two reads. NULL,
NaN and blank are missing (NaN), never 0: QGIS's own `getDoubleValues` makes NULL 0.0 and is not used.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from operator import itemgetter

import numpy as np
from qgis.core import NULL, QgsExpression, QgsFeatureRequest, QgsFeedback, QgsFields

from ...array_types import Floats
from ...tables.cells.number_style import style_of
from ...tables.cells.numbers import parse
from ...tables.model.tidy import WITHHELD
from ...words import listing
from ..errors import LayerError, Stopped
from .computed import EVERY_FIELD, ComputedColumn
from .features import features_of
from .names import ComputedName, status_fields
from .source import Source

NUMBERS = frozenset({int, float, type(None)})
"""The types that numpy makes numbers of by itself, None as NaN."""


@dataclass(frozen=True)
class Columns:
    """Columns of one read; row i of each belongs to the feature ids[i].

    numbers: float64 of shape (features,), NaN where the value is missing, or where the field's status field says that
    it is suppressed or not applicable: a number that still stands there is none.
    keys: plain Python values (str, int, float), None where the value is missing.
    """

    ids: list[int]
    numbers: Mapping[str, Floats]
    keys: Mapping[str, list[object]]

    def __len__(self) -> int:
        return len(self.ids)


def read_columns(
    source: Source,
    numbers: Sequence[str] = (),
    keys: Sequence[str] = (),
    feedback: QgsFeedback | None = None,
    within: str = "",
) -> Columns:
    """Reads the named columns of a source in one pass.

    Numbers can be expression columns, named by `computed.computed_name`: no other text is ever evaluated.

    within: an expression that is true for the areas that are read; all of them where it is "".

    Raises:
        LayerError: a field that is not there, also in `within`, or an expression that cannot be computed.
        Stopped: when the user cancels.
        TableError: text in a column of numbers; the field and examples are named.
    """
    fields = source.fields()
    computed = [ComputedColumn(name, fields) for name in numbers if isinstance(name, ComputedName)]
    stated = {name: status for name, status in status_fields(numbers, fields.names()).items() if status}
    written = [name for name in (*numbers, *keys, *stated.values()) if not isinstance(name, ComputedName)]
    places = [field_index(fields, name) for name in written]
    _refuse_unknown_fields(within, fields)
    taken = _taken(places)
    ids: list[int] = []
    rows: list[tuple[object, ...]] = []
    for feature in features_of(source, _request(places, computed, within)):
        if feedback is not None and feedback.isCanceled():
            raise Stopped
        cells = taken(feature.attributes())
        ids.append(feature.id())
        rows.append((*cells, *(one.of(feature) for one in computed)) if computed else cells)
    wanted = [*written, *(one.name for one in computed)]
    columns = zip(*rows, strict=True) if rows else ((),) * len(wanted)
    by_name = dict(zip(wanted, columns, strict=True))
    read = {name: as_numbers(name, _plain_column(by_name[name])) for name in numbers}
    return Columns(
        ids,
        {name: without_withheld(values, by_name.get(stated.get(name, ""))) for name, values in read.items()},
        {name: [plain(value) for value in by_name[name]] for name in keys},
    )


def without_withheld(values: Floats, statuses: Sequence[object] | None) -> Floats:
    """The values, with NaN where a status column says suppressed or not applicable."""
    if statuses is None:
        return values
    words = {status.value for status in WITHHELD}
    return np.where([isinstance(word, str) and word in words for word in statuses], np.nan, values)


def _taken(places: Sequence[int]) -> Callable[[list[object]], tuple[object, ...]]:
    """A function that selects the attributes at these positions from all of a feature's."""
    if len(places) > 1:
        return itemgetter(*places)
    return lambda attributes: tuple(attributes[place] for place in places)


def _plain_column(column: Sequence[object]) -> Sequence[object]:
    """The column with NULL as None; homogeneous columns of numbers are recognised quickly and returned as is."""
    if NUMBERS.issuperset(map(type, column)):
        return column
    return [value if type(value) is float else plain(value) for value in column]


def require_areas(columns: Columns, source: Source) -> None:
    """Raises an error if nothing was read.

    Raises:
        LayerError: the layer is named.
    """
    if not len(columns):
        raise LayerError(
            "The layer '{layer}' has no areas, or none is selected. Choose another layer, or select areas in it.",
            "Lagret ”{layer}” har inga områden, eller inget är markerat. Välj ett annat lager eller markera områden i "
            "det.",
            layer=source.sourceName(),
        )


def _request(places: Sequence[int], computed: Sequence[ComputedColumn], within: str) -> QgsFeatureRequest:
    """A request for only what is read: geometries only if an expression requires them."""
    request = QgsFeatureRequest()
    if within:
        request.setFilterExpression(within)
    if not any(one.expression.needsGeometry() for one in computed):
        request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
    return request.setSubsetOfAttributes(sorted({*places, *(place for one in computed for place in one.places)}))


def _refuse_unknown_fields(expression: str, fields: QgsFields) -> None:
    """Raises LayerError for a missing field: QGIS would evaluate the expression as false for all areas."""
    for name in sorted(QgsExpression(expression).referencedColumns() - {EVERY_FIELD}):
        field_index(fields, name)


def field_index(fields: QgsFields, name: str) -> int:
    """The index of the field; an exact name takes precedence over one that differs only in case.

    Raises:
        LayerError: when there is no such field; the sentence lists those that there are.
    """
    place = fields.indexOf(name)
    if place < 0:
        place = fields.lookupField(name)
    if place < 0:
        raise LayerError(
            "The layer has no field '{name}'. Its fields are: {known}.",
            "Lagret har inget fält ”{name}”. Fälten är: {known}.",
            name=name,
            known=listing(fields.names(), most=30),
        )
    return place


def plain(value: object) -> object:
    """An attribute as a plain Python value; NULL, NaN and blank text are None."""
    if isinstance(value, str):
        return value if value.strip() else None
    if isinstance(value, (int, float)):
        return None if value != value else value  # noqa: PLR0124 - only NaN is unlike itself
    return None if value is None or value == NULL else value


def as_numbers(name: str, column: Sequence[object]) -> Floats:
    """A column of plain values as float64, with NaN for None; text is parsed like the tables' numbers and marks.

    Raises:
        LayerError: dates, maps or other things that are neither numbers nor text; the field is named.
        TableError: text that is no number; the field is named, with examples.
    """
    if NUMBERS.issuperset(map(type, column)):
        return np.array(column, float)
    strange = next((value for value in column if not isinstance(value, (int, float, str, type(None)))), None)
    if strange is not None:
        raise LayerError(
            "The field '{name}' contains values that are not numbers ({kind}); choose a field with numbers.",
            "Fältet ”{name}” innehåller annat än tal ({kind}); välj ett fält med tal.",
            name=name,
            kind=type(strange).__name__,
        )
    numbers = np.array([value if isinstance(value, (int, float)) else np.nan for value in column], float)
    written = [(i, str(value)) for i, value in enumerate(column) if isinstance(value, str)]
    if written:
        places, texts = zip(*written, strict=True)
        numbers[list(places)] = parse(np.array(texts, object), style_of(texts), column=name)[0]
    return numbers
