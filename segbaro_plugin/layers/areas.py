"""What a layer of areas is: which field holds the code, which words name the areas, and whether it lies anywhere."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import QgsFeatureSource, QgsWkbTypes

from ..tables import AreaField, TableError, recognise_area_field
from ..tables.divisions import kommuner
from ..words import listing
from .columns import read_columns
from .errors import LayerError

NAME_FIELDS = ("regsonamn", "regso", "desonamn", "kommunnamn", "knnamn", "lannamn", "lnnamn", "namn", "name")
MUNICIPALITY_FIELDS = ("kommunkod", "kommun", "knkod")


def area_field(source: QgsFeatureSource, chosen: str = "") -> AreaField:
    """The field with the areas' codes: the chosen one, or the one that looks like codes by name and values.

    Raises:
        LayerError: a layer without areas, or one in which no field looks like codes.
    """
    if source.featureCount() == 0:
        raise LayerError(
            "The layer '{layer}' has no areas (or none is selected).",
            "Lagret '{layer}' har inga områden (eller inget är markerat).",
            layer=source.sourceName(),
        )
    if chosen:
        return _chosen_field(source, chosen)
    names = _candidates(source)
    found = recognise_area_field(read_columns(source, keys=names).keys) if names else None
    if found is None:
        raise LayerError(
            "No field of '{layer}' looks like area codes; choose the field with the codes. Its fields are: {known}.",
            "Inget fält i '{layer}' ser ut som områdeskoder; välj fältet med koderna. Fälten är: {known}.",
            layer=source.sourceName(),
            known=listing(source.fields().names(), most=30),
        )
    return found


def _chosen_field(source: QgsFeatureSource, chosen: str) -> AreaField:
    """The chosen field, of an own division where its values are no known codes; `version` can tell its vintage."""
    version = [name for name in source.fields().names() if name.lower() == "version" and name != chosen]
    try:
        found = recognise_area_field(read_columns(source, keys=[chosen, *version]).keys)
    except TableError:
        return AreaField(chosen, "other")
    return found if found.name == chosen else AreaField(chosen, "other")


@dataclass(frozen=True)
class Areas:
    """The areas of a layer in one read: feature ids with their codes and, where the layer has names, their labels."""

    ids: list[int]
    codes: list[object]
    labels: list[str] | None


def read_areas(source: QgsFeatureSource, code: str, label: str = "") -> Areas:
    """The areas with their codes and labels.

    label: the field with the areas' names as the table writes them; empty lets known fields of names give labels
    such as `Kommun (namn)`.

    Raises:
        LayerError: a field that is not there.
    """
    by_name = {name.lower(): name for name in source.fields().names()}
    named = label or next((by_name[name] for name in NAME_FIELDS if name in by_name), None)
    if named is None:
        columns = read_columns(source, keys=[code])
        return Areas(columns.ids, columns.keys[code], None)
    within = next((by_name[name] for name in MUNICIPALITY_FIELDS if name in by_name), code)
    columns = read_columns(source, keys=[code, named, within])
    names = columns.keys[named]
    if label:
        return Areas(columns.ids, columns.keys[code], ["" if name is None else str(name) for name in names])
    labels = [_label(name, kommun) for name, kommun in zip(names, columns.keys[within], strict=True)]
    return Areas(columns.ids, columns.keys[code], labels)


def _label(name: object, municipality: object) -> str:
    """`Kommun (namn)` as Statistics Sweden writes it, or the name alone where it is, or has, no municipality."""
    whole = kommuner().get(str(municipality)[:4])
    alone = "" if name is None else str(name)
    return f"{whole} ({alone})" if whole and alone and whole != alone else alone


def require_crs(source: QgsFeatureSource) -> None:
    """Refuses areas that lie nowhere.

    Raises:
        LayerError: geometries without a coordinate reference system; says how to set it.
    """
    if source.wkbType() != QgsWkbTypes.Type.NoGeometry and not source.sourceCrs().isValid():
        raise LayerError(
            "The layer '{layer}' has no coordinate reference system. Set it under the layer's properties first; "
            "Swedish areas are mostly in SWEREF 99 TM (EPSG:3006).",
            "Lagret '{layer}' saknar koordinatsystem. Ange det först under lagrets egenskaper; "
            "svenska områden ligger oftast i SWEREF 99 TM (EPSG:3006).",
            layer=source.sourceName(),
        )


def _candidates(source: QgsFeatureSource) -> list[str]:
    """Fields that can hold codes: text and whole numbers."""
    return [one.name() for one in source.fields() if not one.isNumeric() or one.precision() == 0]
