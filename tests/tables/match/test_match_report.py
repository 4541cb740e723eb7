"""The report of a match says the same in three forms and two languages."""

from __future__ import annotations

from html.parser import HTMLParser
from pathlib import Path

import pytest

from segbaro_plugin.tables import Match, match, read_table
from segbaro_plugin.tables.match.match_report import report_html, report_rows, report_text


@pytest.fixture
def found(tmp_path: Path) -> Match:
    (tmp_path / "table.csv").write_text(
        "Titel <b>\n\nkommun;namn;antal\n0114;Väsby & co;5\n1480;Göteborg;..\n1280;Malmö;7\n\nKälla: SCB\n",
        encoding="utf-8",
    )
    return match(read_table(tmp_path / "table.csv"), ["0114", "1480", "0180"])


def test_rows_name_everything_that_stayed_alone(found: Match) -> None:
    rows = report_rows(found)
    assert [row.detail for row in rows if row.kind == "area_unmatched"] == ["0180"]
    assert [row.detail for row in rows if row.kind == "row_unmatched"] == ["1280 Malmö"]
    assert ("count", "Areas matched", "2 / 3") in rows
    assert ("field", "antal", "antal: 1 with value, 1 no data, 1 missing or confidential") in rows


def test_text_in_swedish(found: Match) -> None:
    words = report_text(found, "sv")
    assert "Matchade områden: 2 / 3\n" in words
    assert "Utgivare: SCB\n" in words


def test_html_is_well_formed_and_escaped(found: Match) -> None:
    page = report_html(found, "sv")
    seen: list[str] = []

    class Parser(HTMLParser):
        def handle_starttag(self, tag: str, attrs: object) -> None:
            seen.append(tag)

    Parser().feed(page)
    assert "b" not in seen
    assert "Titel &lt;b&gt;" in page
    assert seen.count("tr") == len(report_rows(found, "sv"))
