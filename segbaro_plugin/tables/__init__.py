"""Tables as downloaded -> one tidy frame, matched to areas by code."""

from .convert.conversion import Conversion, convert
from .convert.key_table import KeyTable, read_key_table
from .convert.share_rules import add_shares
from .match.areas_to_rows import Field, Match, match
from .match.layer_area_field import AreaField, recognise_area_field
from .match.match_report import report_html, report_rows, report_text
from .model.indicator import Direction, Indicator, Unit
from .model.tidy import Key, Source, Status, Table, TableError
from .reader import read_table
from .save_user_indicators import declared_for, save_own_indicators
from .user_indicators import read_own_indicators, usable_indicators, with_own_indicators

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
    "declared_for",
    "match",
    "read_key_table",
    "read_own_indicators",
    "read_table",
    "recognise_area_field",
    "report_html",
    "report_rows",
    "report_text",
    "save_own_indicators",
    "usable_indicators",
    "with_own_indicators",
]
