"""What a column is said to match is what a join by it matches."""

from __future__ import annotations

from pathlib import Path

import pytest

from segbaro_plugin.tables import TableError, match, read_table
from segbaro_plugin.tables.assemble.key_candidates import key_candidates
from segbaro_plugin.tables.columns.column_words import Words
from segbaro_plugin.tables.formats.contents import use_each
from segbaro_plugin.tables.match.matched_count import MatchedCount, matched_count

KOMMUNER, NAMES = ["0114", "0115", "0117", "1480"], ["Upplands Väsby", "Vallentuna", "Österåker", "Göteborg"]


@pytest.mark.parametrize(
    ("cells", "areas", "count"),
    [
        (["0114", "0115", "9999"], KOMMUNER, (2, False)),
        (["114", "115", "1480"], KOMMUNER, (3, False)),
        (["0114 Upplands Väsby", "1480 Göteborg"], KOMMUNER, (2, False)),
        (["Göteborg", "Vallentuna kommun", "Paris"], KOMMUNER, (2, False)),
        (["0114A0010", "0114A0020", "1480C1010", "0180C1010"], KOMMUNER, (2, True)),
        (["12", "13"], KOMMUNER, (0, False)),
        (["101 Centrum", "102 Norr"], ["0101", "0102"], (2, False)),
        (["652 20", "652 21"], ["65220", "65221", "65222"], (2, False)),
        (["KU020", "KU030"], ["020", "030"], (2, False)),
        (["20", "30"], ["KU020", "KU030"], (2, False)),
        (["65220", "65221"], ["652 20", "652 21"], (2, False)),
        (["10", "20"], ["0114A0010", "0114A0020"], (0, False)),
        (["01", "14"], KOMMUNER, (0, False)),
        ([], KOMMUNER, (0, False)),
        (["", " "], KOMMUNER, (0, False)),
    ],
)
def test_areas_are_counted_in_every_way_of_writing_them(cells, areas, count) -> None:
    division = "kommun" if areas is KOMMUNER else "other"
    labels = NAMES if areas is KOMMUNER else None
    assert matched_count(Words(cells), areas, division, labels) == MatchedCount(*count)


def test_every_area_is_counted_of_however_many() -> None:
    codes = [f"{n:06}x" for n in range(25_000)]
    assert matched_count(Words(codes), codes, "other").areas == 25_000


@pytest.mark.parametrize("key", ["kod", "kommun", "namn", "nummer", "Folkmängd 2023"])
def test_a_column_matches_what_is_said_of_it(key: str, tmp_path: Path) -> None:
    text = (
        "kommun;kod;namn;nummer;Folkmängd 2023\n0114;x1;Vallentuna;114;1\n0115;x2;Göteborg;115;2\n1480;x3;Ystad;9;3\n"
    )
    (tmp_path / "t.csv").write_text(text, encoding="utf-8")
    (found,) = use_each(tmp_path / "t.csv", lambda content: key_candidates(content, {})).values()
    said = matched_count(found.words[key], KOMMUNER, "kommun", NAMES).areas
    try:
        joined = len(match(read_table(tmp_path / "t.csv", key=key), KOMMUNER, division="kommun", labels=NAMES).matched)
    except TableError:
        joined = 0
    assert said == joined == {"kod": 0, "kommun": 3, "namn": 2, "nummer": 2, "Folkmängd 2023": 0}[key]
