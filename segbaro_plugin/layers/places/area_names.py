"""The display name of each area: its name, with its code if several areas share the name."""

from __future__ import annotations

from collections import Counter

from qgis.core import QgsFeatureSource

from ...tables import TableError
from ..errors import LayerError
from ..read.columns import read_columns
from .area_codes import area_field
from .field_names import AREA_NAMES, field_among
from .own_fields import own_code_field, own_name_field


def area_names(source: QgsFeatureSource, chosen: str = "") -> dict[int, str]:
    """The name of each area by feature id; the code, or else the id, if the layer has no names.

    chosen: the field of the names; "" lets it be found.

    Raises:
        LayerError: a field that is not there.
    """
    named = chosen or field_among(source.fields(), AREA_NAMES) or own_name_field(source)
    code = _code_field(source)
    wanted = [field for field in dict.fromkeys((named, code)) if field]
    columns = read_columns(source, keys=wanted)
    names = columns.keys[named] if named else [None] * len(columns)
    codes = columns.keys[code] if code else columns.ids
    counts = Counter(names)
    return {
        id: str(key) if name is None else f"{name} ({key})" if counts[name] > 1 else str(name)
        for id, name, key in zip(columns.ids, names, codes, strict=True)
    }


def _code_field(source: QgsFeatureSource) -> str:
    try:
        return area_field(source).name
    except (LayerError, TableError):
        return own_code_field(source)
