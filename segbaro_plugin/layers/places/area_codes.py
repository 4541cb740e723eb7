"""Recognises a layer of areas: its code field, the labels of its areas, and its CRS."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from qgis.core import QgsFeatureSource, QgsField, QgsWkbTypes
from qgis.PyQt.QtCore import QMetaType

from ...tables import AreaField, TableError, recognise_area_field
from ...tables.codes.divisions import DIGITS, kommuner
from ...words import listing
from ..errors import LayerError
from ..read.columns import Columns, read_columns, require_areas
from ..read.names import status_name
from ..read.source import Source
from .field_names import AREA_NAMES, MUNICIPALITY_CODES, field_among
from .place_codes import are_codes, area_codes


class NoAreaCodesError(LayerError):
    """Raised for a layer without a field that can hold codes."""


def area_field(source: QgsFeatureSource, chosen: str = "") -> AreaField:
    """The field with the areas' codes: the chosen one, or the one that looks like codes by name and values.

    Raises:
        LayerError: a layer without areas.
        NoAreaCodesError, TableError: a layer in which no field looks like codes; not where one is chosen.
    """
    columns = read_columns(source, keys=_code_names(source, chosen))
    require_areas(columns, source)
    return _recognised(source, columns, chosen)


@dataclass(frozen=True)
class Areas:
    """The areas of a layer in one read: feature ids with codes and, if the layer has names, labels.

    key: the field with the codes.
    """

    key: AreaField
    ids: list[int]
    codes: list[object]
    labels: list[str] | None


@dataclass(frozen=True)
class AreaColumns:
    """The columns of a layer as read before its code field is known.

    chosen, label: the fields of codes and of names as the user has chosen them. named, within: the fields of names and
    of municipalities' codes; each "" where there is none.
    """

    source: Source
    columns: Columns
    chosen: str
    label: str
    named: str
    within: str

    @property
    def fields(self) -> dict[str, list[object]]:
        """The values of each candidate code field: only the chosen one, if one is chosen."""
        names = [self.chosen] if self.chosen else _code_names(self.source, "")
        return {name: self.columns.keys[name] for name in names}

    def areas(self, field: str = "") -> Areas:
        """The areas with their codes and labels.

        field: the field with the codes, where none is chosen; empty lets it be found, as `area_field` does.

        Raises:
            NoAreaCodesError, TableError: as `area_field`.
        """
        key = _recognised(self.source, self.columns, self.chosen or field)
        within = () if self.label else (self.within, key.name)
        return Areas(key, self.columns.ids, self.columns.keys[key.name], _labels(self.columns, self.named, within))


def read_area_columns(source: Source, chosen: str = "", label: str = "") -> AreaColumns:
    """Reads the code and name fields in one pass.

    chosen: the field with the codes; empty lets it be found.
    label: the field with the areas' names as the table writes them; empty lets known fields of names give labels
    such as `Kommun (namn)`.

    Raises:
        LayerError: a layer without areas, and a field that is not there.
    """
    named = label or field_among(source.fields(), AREA_NAMES)
    within = field_among(source.fields(), MUNICIPALITY_CODES)
    wanted = dict.fromkeys([*_code_names(source, chosen), *filter(None, [named, within])])
    columns = read_columns(source, keys=list(wanted))
    require_areas(columns, source)
    return AreaColumns(source, columns, chosen, label, named, within)


def _labels(columns: Columns, named: str, within: Sequence[str]) -> list[str] | None:
    """The areas' names, preceded by the municipality's from the first of the fields `within` that holds codes."""
    if not named:
        return None
    names = columns.keys[named]
    coded = next((name for name in within if name and are_codes(columns.keys[name], name)), "")
    if not coded:
        return ["" if name is None else str(name) for name in names]
    return list(map(_label, names, area_codes(columns.keys[coded])))


def _code_names(source: QgsFeatureSource, chosen: str) -> list[str]:
    """The candidate fields: those that can hold codes (text and whole numbers), or the chosen one.

    A field `version` can tell the vintage of either. Why values are missing is no code, and stands in hundreds of
    fields of a wide layer.
    """
    names = source.fields().names()
    if chosen:
        return [chosen, *(name for name in names if name.lower() == "version" and name != chosen)]
    status_names = set(map(status_name, names))
    return [
        one.name()
        for one in source.fields()
        if one.name() not in status_names and (not one.isNumeric() or _is_whole(one))
    ]


def _is_whole(field: QgsField) -> bool:
    """Whether a numeric field holds whole numbers; a double of length 0 may hold any, as in a GeoPackage."""
    return field.precision() == 0 and not (field.type() == QMetaType.Type.Double and field.length() == 0)


def _recognised(source: QgsFeatureSource, columns: Columns, chosen: str) -> AreaField:
    """The code field among the columns; a chosen field without known codes is of a custom division."""
    keys = {name: columns.keys[name] for name in _code_names(source, chosen)}
    try:
        found = recognise_area_field(keys) if keys else None
    except TableError:
        if not chosen:
            raise
        return AreaField(chosen, "other")
    if found is None:
        raise NoAreaCodesError(
            "No field of '{layer}' looks like area codes. Choose the field with the codes. Its fields are: {known}.",
            "Inget fält i ”{layer}” ser ut som områdeskoder; välj fältet med koderna. Fälten är: {known}.",
            layer=source.sourceName(),
            known=listing(source.fields().names(), most=30),
        )
    return found if chosen in ("", found.name) else AreaField(chosen, "other")


def _label(name: object, municipality: str) -> str:
    """`Kommun (namn)` as Statistics Sweden writes it, or the name alone if there is no municipality."""
    whole = kommuner().get(municipality[: DIGITS["kommun"]])
    alone = "" if name is None else str(name)
    return f"{whole} ({alone})" if whole and alone and whole != alone else alone


def require_crs(source: QgsFeatureSource) -> None:
    """Raises an error for areas without a coordinate reference system.

    Raises:
        LayerError: geometries without a coordinate reference system; says how to set it.
    """
    if source.wkbType() != QgsWkbTypes.Type.NoGeometry and not source.sourceCrs().isValid():
        raise LayerError(
            "The layer '{layer}' has no coordinate reference system. Set it under the layer's properties first; "
            "Swedish areas are mostly in SWEREF 99 TM (EPSG:3006).",
            "Lagret ”{layer}” saknar koordinatsystem. Ange det först under lagrets egenskaper; "
            "svenska områden ligger oftast i SWEREF 99 TM (EPSG:3006).",
            layer=source.sourceName(),
        )
