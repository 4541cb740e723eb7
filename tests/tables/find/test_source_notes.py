"""Who made a table, and when, as the lines above and below it say."""

from __future__ import annotations

from pathlib import Path

import pytest

from segbaro_plugin.tables import Table, read_table


def _table(folder: Path, *below: str) -> Table:
    lines = ["Antal barn", "", "kommun;2022", "0114;5", "0115;6", "", *below]
    (folder / "t.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return read_table(folder / "t.csv")


@pytest.mark.parametrize("word", ["Källa", "Source", "källa"])
@pytest.mark.parametrize("between", [": ", ":\n", " : ", "\n"])
def test_the_publisher_stands_behind_its_word_or_on_the_next_line(word: str, between: str, tmp_path: Path) -> None:
    assert _table(tmp_path, f"{word}{between}Karlstads kommun").source.publisher == "Karlstads kommun"


@pytest.mark.parametrize("word", ["Senast uppdaterad", "Senaste uppdatering", "Last updated", "Latest update"])
@pytest.mark.parametrize("between", [": ", "\n"])
@pytest.mark.parametrize("day", ["2024-02-21", "20240221 08:00"])
def test_the_day_stands_behind_its_word_or_on_the_next_line(word: str, between: str, day: str, tmp_path: Path) -> None:
    said = "" if word == "Latest update" else day
    assert _table(tmp_path, f"{word}{between}{day}").source.updated == said


def test_a_word_with_nothing_behind_it_says_nothing(tmp_path: Path) -> None:
    source = _table(tmp_path, "Senast uppdaterad:", "Källa:").source
    assert (source.publisher, source.updated) == ("", "Källa:")


def test_the_first_line_is_the_title(tmp_path: Path) -> None:
    assert _table(tmp_path, "Källa: SCB").source.title == "Antal barn"
