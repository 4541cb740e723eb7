"""Which column of a key is its source and which its target, and when the codes alone are the key."""

from __future__ import annotations

from pathlib import Path

import pytest

from segbaro_plugin.tables import TableError
from segbaro_plugin.tables.convert.implied_keys import key_by_code
from segbaro_plugin.tables.convert.key_table import read_key_table
from tests.tables.convert.test_convert import KEY


@pytest.mark.parametrize("names", ["deso;deso_ny", "deso_2018;deso_2018_b"])
def test_two_columns_of_one_vintage_lead_nowhere_until_a_target_is_named(tmp_path: Path, names: str) -> None:
    (tmp_path / "key.csv").write_text(f"{names}\n0114A0010;0114A0020\n0114C1010;0114C1020\n", encoding="utf-8")
    with pytest.raises(TableError, match="not have two columns with codes"):
        read_key_table(tmp_path / "key.csv")
    pairs = read_key_table(tmp_path / "key.csv", target="deso2018").pairs
    assert pairs["target"].tolist() == ["0114A0020", "0114C1020"]


@pytest.mark.parametrize(
    ("codes", "source"),
    [((), "deso2018"), (["0114A0010"], "deso2018"), (["0114R001"], "regso2020"), (["x"], "deso2018")],
)
def test_the_column_that_holds_the_codes_of_the_table_is_the_source(codes: list, source: str, tmp_path: Path) -> None:
    (tmp_path / "key.csv").write_text(KEY, encoding="utf-8")
    keys = read_key_table(tmp_path / "key.csv", codes=codes, target="kommun")
    assert (keys.source, keys.target) == (source, "kommun")


@pytest.mark.parametrize("names", ["DeSO_2018;DeSO_2025", "DeSO_2025;DeSO_2018"])
def test_of_two_vintages_the_newer_is_the_target(tmp_path: Path, names: str) -> None:
    (tmp_path / "key.csv").write_text(f"{names}\n0114A0010;0114A0020\n0114C1010;0114C1020\n", encoding="utf-8")
    keys = read_key_table(tmp_path / "key.csv")
    assert (keys.source, keys.target) == ("deso2018", "deso2025")


@pytest.mark.parametrize(
    ("source", "target"),
    [("lan", "kommun"), ("kommun", "kommun"), ("riket", "lan"), ("regso", "deso"), ("other", "kommun"), ("", "riket")],
)
def test_codes_say_no_area_that_is_as_fine_or_finer(source: str, target: str) -> None:
    with pytest.raises(TableError, match="a key table is needed"):
        key_by_code(["0114"], source, target)


@pytest.mark.parametrize(("target", "code"), [("kommun", "0114"), ("lan", "01"), ("riket", "00")])
def test_codes_say_the_coarser_areas_that_they_begin_with(target: str, code: str) -> None:
    pairs = key_by_code(["0114A0010", "0114A0010"], "deso2018", target).pairs
    assert pairs.values.tolist() == [["0114A0010", code, 1.0]]
