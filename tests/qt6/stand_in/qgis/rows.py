"""Fields and features: names, types and lists of values."""

from __future__ import annotations

from collections.abc import Iterator

from PyQt6.QtCore import QMetaType

from .open_class import Anything


class QgsField:
    def __init__(self, name: str = "", type: QMetaType.Type = QMetaType.Type.QString, *_what: object) -> None:
        self._name, self._type = name, type

    def name(self) -> str:
        return self._name

    def alias(self) -> str:
        return ""

    def type(self) -> QMetaType.Type:
        return self._type

    def isNumeric(self) -> bool:
        return self._type in (QMetaType.Type.Double, QMetaType.Type.Int, QMetaType.Type.LongLong)

    def length(self) -> int:
        return 0

    def precision(self) -> int:
        return 0


class QgsFields:
    def __init__(self, fields: list[QgsField] | None = None) -> None:
        self._fields = list(fields or ())

    def append(self, field: QgsField) -> None:
        self._fields.append(field)

    def names(self) -> list[str]:
        return [one.name() for one in self._fields]

    def indexOf(self, name: str) -> int:
        return self.names().index(name) if name in self.names() else -1

    lookupField = indexFromName = indexOf

    def at(self, place: int) -> QgsField:
        return self._fields[place]

    def field(self, which: int | str) -> QgsField:
        return self.at(which if isinstance(which, int) else self.indexOf(which))

    __getitem__ = field

    def fieldOrigin(self, _place: int) -> object:
        return None

    def count(self) -> int:
        return len(self._fields)

    __len__ = count

    def __iter__(self) -> Iterator[QgsField]:
        return iter(self._fields)


class QgsFeature(Anything):
    def __init__(self, fields: QgsFields | None = None, id: int = 0, values: list[object] | None = None) -> None:
        self._fields, self._id, self._values = fields or QgsFields(), id, list(values or ())

    def id(self) -> int:
        return self._id

    def attributes(self) -> list[object]:
        return self._values

    def attribute(self, which: int | str) -> object:
        return self._values[which if isinstance(which, int) else self._fields.indexOf(which)]

    __getitem__ = attribute


class QgsFeatureRequest(Anything):
    """Every feature is given, whatever is asked for."""

    def setSubsetOfAttributes(self, *_what: object) -> QgsFeatureRequest:
        return self

    setFlags = setFilterExpression = setFilterFids = setInvalidGeometryCheck = setSubsetOfAttributes
