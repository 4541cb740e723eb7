"""Kolada's answers: why a value is not there."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from segbaro_plugin.tables import read_table


@pytest.mark.parametrize("form", ["values", "results"])
@pytest.mark.parametrize(
    ("said", "status"),
    [("Missing", "missing"), ("", "missing"), (None, "missing"), ("Private", "suppressed"), ("PRIVATE", "suppressed"),
     ("privat", "suppressed"), ("Sekretess", "suppressed"), ("Confidential", "suppressed"),
     ("Uppgift saknas", "missing")],
)  # fmt: skip
def test_a_value_that_is_withheld_is_not_missing_and_the_other_way(
    said: str | None, status: str, form: str, tmp_path: Path
) -> None:
    values = [(code, number, "" if number else said) for code, number in (("0114", 5.0), ("1480", None))]
    answers = [
        {"kpi": "N1", "municipality": code, "period": 2023, "values": [{"gender": "T", "value": number, "status": why}]}
        for code, number, why in values
    ]
    (tmp_path / "t.json").write_text(json.dumps({form: answers}), encoding="utf-8")
    frame = read_table(tmp_path / "t.json").frame
    assert dict(zip(frame["area"], frame["status"], strict=True)) == {"0114": "ok", "1480": status}
    assert frame["value"].dropna().tolist() == [5.0]


@pytest.mark.parametrize("form", ["values", "results"])
def test_units_are_read_by_their_own_codes(form: str, tmp_path: Path) -> None:
    answers = [
        {"kpi": "N15419", "ou": ou, "period": 2022, "values": [{"gender": "T", "value": value, "status": ""}]}
        for ou, value in (("V15E114000101", 5.1), ("V15E114000102", 6.1), ("V11E0115", 7.0))
    ]
    (tmp_path / "t.json").write_text(json.dumps({form: answers, "count": 3}), encoding="utf-8")
    table = read_table(tmp_path / "t.json")
    assert table.frame["area"].tolist() == ["V15E114000101", "V15E114000102", "V11E0115"]
    assert table.frame["value"].tolist() == [5.1, 6.1, 7.0]
    assert table.key.value == "code"
