"""The statements of a PC-Axis file, with and without a language, keys, blanks and an end."""

from __future__ import annotations

import pytest

from segbaro_plugin.tables import TableError
from segbaro_plugin.tables.formats.text.px_statements import statements


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ('A="1";', [("A", "", (), '"1"')]),
        (' a [sv] ( "x" , "y" ) = YES ;', [("A", "sv", ("x", "y"), "YES ")]),
        ('A("x""y")="a;b"\n"c";B=1;', [("A", "", ("x", "y"), '"a;b"\n"c"'), ("B", "", (), "1")]),
        ('\ufeffA=TLIST(A1),"2011";\x1a', [("A", "", (), 'TLIST(A1),"2011"')]),
        (";;A=;", [("A", "", (), "")]),
        ("DATA=1 2", [("DATA", "", (), "1 2")]),
        ("", []),
    ],
)
def test_statements(text: str, read: list) -> None:
    assert [tuple(one[:4]) for one in statements(text)] == read


@pytest.mark.parametrize(
    "text", ["A", "A(", "A()=1;", "A(x)=1;", 'A("x"=1;', 'A("x)=1;', "A[sv=1;", "=1;", "1=2;", '"A"=1;']
)
def test_what_is_no_statement_is_named(text: str) -> None:
    with pytest.raises(TableError, match="incomplete or not valid"):
        list(statements(text))
