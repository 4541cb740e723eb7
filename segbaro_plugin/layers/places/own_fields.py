"""Name and code fields of an unknown layer, detected by their content and by words in their names."""

from __future__ import annotations

import re
from collections.abc import Sequence

from qgis.core import QgsFeatureSource
from qgis.PyQt.QtCore import QMetaType

from ..read.columns import read_columns
from ..read.names import status_name

ROW_NUMBERS = frozenset({"fid", "objectid", "ogc_fid"})
"""Fields that number the features and tell nothing of the areas, lower case."""
_NAME = re.compile(r"namn|name|navn|nimi|nafn|benämn|benamn|label", re.IGNORECASE)
_WHOLE = (QMetaType.Type.Int, QMetaType.Type.LongLong)


def own_name_field(source: QgsFeatureSource) -> str:
    """The text field with the areas' names: by its name, else by distinct words in all areas; "" if none."""
    columns = read_columns(source, keys=_texts(source)).keys
    called = [name for name, values in columns.items() if _NAME.search(name) and _differ(values)]
    words = [name for name, values in columns.items() if _all_differ(values) and _are_words(values)]
    return max(called or words, key=lambda name: len(set(columns[name])), default="")


def own_code_field(source: QgsFeatureSource) -> str:
    """The first text field, else whole-number field, that is complete and distinct in all areas; "" if none."""
    numbers = [one.name() for one in source.fields() if one.type() in _WHOLE and one.name().lower() not in ROW_NUMBERS]
    columns = read_columns(source, keys=[*_texts(source), *numbers]).keys
    return next((name for name, values in columns.items() if _all_differ(values)), "")


def _texts(source: QgsFeatureSource) -> list[str]:
    status_names = set(map(status_name, source.fields().names()))
    return [
        field.name()
        for field in source.fields()
        if field.type() == QMetaType.Type.QString and field.name() not in status_names
    ]


def _differ(values: Sequence[object]) -> bool:
    return len(set(values)) > 1 or _all_differ(values)


def _all_differ(values: Sequence[object]) -> bool:
    return None not in values and len(set(values)) == len(values)


def _are_words(values: Sequence[object]) -> bool:
    return not any(letter.isdigit() for value in values for letter in str(value))
