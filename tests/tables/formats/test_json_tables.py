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
