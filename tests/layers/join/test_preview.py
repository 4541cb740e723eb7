"""What the assistant shows of a table before it is joined."""

from __future__ import annotations

from pathlib import Path

import pytest

from segbaro_plugin.layers.join.preview import read_for_preview


@pytest.mark.parametrize(("chosen", "shown"), [("", "kommun"), ("kommun", "kommun"), ("grannkommun", "grannkommun")])
def test_the_chosen_column_of_codes_is_the_one_that_is_shown(tmp_path: Path, chosen: str, shown: str) -> None:
    (tmp_path / "table.csv").write_text(
        "kommun;grannkommun;antal\n0114;1480;5\n0180;1280;6\n1480;0114;7\n", encoding="utf-8"
    )
    seen = read_for_preview(tmp_path / "table.csv", chosen)
    assert seen.key == shown
    assert seen.headings == ["kommun", "grannkommun", "antal"]
