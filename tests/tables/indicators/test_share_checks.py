"""Where a share stops being one: above 100, and at no more than 1."""

from __future__ import annotations

from pathlib import Path

import pytest

from segbaro_plugin.tables import Table, Unit, read_table

ABOVE, BELOW = "has values above 100 and was not read as the share", "is a share, but no value is above 1"


def _table(folder: Path, heading: str, *values: str) -> Table:
    rows = [f"0114A00{number}0;{value}" for number, value in enumerate(values, 1)]
    (folder / "t.csv").write_text("\n".join([f"deso;{heading}", *rows]) + "\n", encoding="utf-8")
    return read_table(folder / "t.csv")


@pytest.mark.parametrize(
    ("value", "unit"),
    [
        ("100", Unit.PERCENT),
        ("99.9", Unit.PERCENT),
        ("100.5", Unit.UNKNOWN),
        ("101", Unit.NUMBER),
        ("..", Unit.PERCENT),
    ],
)
def test_a_heading_without_a_unit_is_a_share_up_to_100(value: str, unit: Unit, tmp_path: Path) -> None:
    table = _table(tmp_path, "Arbetslöshet", "5", value)
    assert [one.unit for one in table.indicators.values()] == [unit]
    assert list(table.indicators) == (["unemployment"] if unit is Unit.PERCENT else list(table.frame["indicator"])[:1])
    assert any(ABOVE in str(note) for note in table.notes) is (unit is not Unit.PERCENT)


@pytest.mark.parametrize("heading", ["Arbetslöshet, procent", "Arbetslöshet (%)", "Andel arbetslösa, arbetslöshet"])
def test_what_is_written_as_a_share_stays_one_whatever_its_values(heading: str, tmp_path: Path) -> None:
    table = _table(tmp_path, heading, "5", "101")
    assert [one.unit for one in table.indicators.values()] == [Unit.PERCENT]
    assert not any(ABOVE in str(note) for note in table.notes)


@pytest.mark.parametrize(
    ("values", "said"),
    [
        (("0.12", "1"), True),
        (("0.12", "0"), True),
        (("0.12", "1.01"), False),
        (("0", "0"), False),
        (("0.5", ".."), True),
    ],
)
def test_shares_of_no_more_than_1_may_be_of_the_whole_and_this_is_said(
    values: tuple[str, str], said: bool, tmp_path: Path
) -> None:
    table = _table(tmp_path, "Arbetslöshet", *values)
    assert any(BELOW in str(note) for note in table.notes) is said
    assert not any(BELOW in str(note) for note in _table(tmp_path, "Arbetslösa personer", *values).notes)
