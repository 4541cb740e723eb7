"""Json is json whatever stands before it: it has no lines that could be too long."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from segbaro_plugin.tables import read_table
from segbaro_plugin.tables.formats.text.decoding import LONGEST_LINE


@pytest.mark.parametrize(
    ("encoding", "before"),
    [("utf-8", ""), ("utf-8", "\n" * 200), ("utf-8-sig", ""), ("utf-8-sig", " \t" * 100), ("utf-16", "\r\n")],
    ids=["first", "below blank lines", "behind its mark", "behind its mark and blanks", "in UTF-16"],
)
def test_json_in_one_long_line_is_read(encoding: str, before: str, tmp_path: Path) -> None:
    records = [{"kommun": "0114", "antal": 5}, {"kommun": "1480", "antal": 7}]
    text = before + json.dumps(records).replace("}, {", "}," + " " * LONGEST_LINE * 2 + "{")
    path = tmp_path / "t.json"
    path.write_bytes(text.encode(encoding))
    assert read_table(path).frame["value"].tolist() == [5.0, 7.0]
