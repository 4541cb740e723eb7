"""The quick way of splitting a text into columns gives what the csv module gives, or steps aside."""

import csv
import io

from hypothesis import given, settings
from hypothesis import strategies as st

from segbaro_plugin.tables.formats.text.delimited import _whole_columns
from segbaro_plugin.tables.model.grid import grid_of
from segbaro_plugin.tables.model.tidy import TableError


def _cells(read):
    """The cells by column, or the sentence that says why there are none; None where the way steps aside."""
    try:
        grid = read()
    except TableError as error:
        return str(error)
    return grid and [[column.words[code] for code in column.codes] for column in grid.columns]


@settings(deadline=None)
@given(st.text("ab1.;\"' \n\r\u00a0\u2028", min_size=1, max_size=30))
def test_any_text_is_split_as_the_csv_module_splits_it(text):
    quick = _cells(lambda: _whole_columns(text, ";"))
    assert quick in (None, _cells(lambda: grid_of(csv.reader(io.StringIO(text, newline=""), delimiter=";"))))


def test_tables_as_they_come_take_the_quick_way():
    for text in ("kod;2023\n0114;12\n", 'kod;2023\r\n"0114 Väsby";"1 200"\r\n', "kod\t2023\n0114\t\n"):
        assert _whole_columns(text, "\t" if "\t" in text else ";") is not None
