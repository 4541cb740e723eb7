"""Tables as people have them -> one tidy frame, matched with areas by code."""

from .area_field import AreaField, recognise_area_field
from .catalogue import Direction, Indicator, Unit
from .convert import Conversion, convert
from .keytable import KeyTable, read_key_table
from .match import Field, Match, match
from .own_indicators import read_own_indicators, usable_indicators, with_own_indicators
from .reader import read_table
from .report import report_html, report_rows, report_text
from .shares import add_shares
from .tidy import Key, Source, Status, Table, TableError

__all__ = [
    "AreaField",
    "Conversion",
    "Direction",
    "Field",
    "Indicator",
    "Key",
    "KeyTable",
    "Match",
    "Source",
    "Status",
    "Table",
    "TableError",
    "Unit",
    "add_shares",
    "convert",
    "match",
    "read_key_table",
    "read_own_indicators",
    "read_table",
    "recognise_area_field",
    "report_html",
    "report_rows",
    "report_text",
    "usable_indicators",
    "with_own_indicators",
]
