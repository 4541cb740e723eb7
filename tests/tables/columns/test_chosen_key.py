"""The column of areas that the user names."""

from __future__ import annotations

from pathlib import Path

import pytest

from segbaro_plugin.tables import TableError, read_table


def areas(folder: Path, headings: str, key: str) -> list[str]:
    path = folder / "table.csv"
    path.write_text(f"{headings};antal\n0114;1480;5\n0180;1280;6\n", encoding="utf-8")
    return sorted(read_table(path, key=key).frame["area"].astype(str).unique())


@pytest.mark.parametrize("key", ["granne", "Granne", "GRANNE"])
def test_a_heading_is_found_in_whichever_case(tmp_path: Path, key: str) -> None:
    assert areas(tmp_path, "kommun;granne", key) == ["1280", "1480"]


def test_a_heading_that_is_not_there_is_refused_with_those_that_are(tmp_path: Path) -> None:
    with pytest.raises(TableError, match=r"kommun.*granne"):
        areas(tmp_path, "kommun;granne", "deso")
