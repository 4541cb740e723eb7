"""Tables as people have them -> one tidy frame, matched with areas by code."""

from .area_field import AreaField, recognise_area_field
from .catalogue import Direction, Indicator, Unit
from .match import Field, Match, match
from .reader import read_table
from .tidy import Key, Source, Status, Table, TableError

__all__ = [
    "AreaField",
    "Direction",
    "Field",
    "Indicator",
    "Key",
    "Match",
    "Source",
    "Status",
    "Table",
    "TableError",
    "Unit",
    "match",
    "read_table",
    "recognise_area_field",
]
