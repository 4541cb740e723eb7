"""Every small file of the corpus reads as its trap says, or is refused in the words that it says."""

from __future__ import annotations

from pathlib import Path

import pytest

from segbaro_plugin.tables import Table, TableError, read_table
from segbaro_plugin.tables.model.tidy import TIDY_COLUMNS
from tests.tables.corpus import TRAPS, page
from tests.tables.traps import Row, Trap, can_be_read

ROOT = Path(__file__).parents[2]


def rows_of(table: Table) -> list[Row]:
    frame = table.frame
    years = [
        None if year is None else int(year) for year in frame["year"].astype(object).where(frame["year"].notna(), None)
    ]
    values = [
        value if status == "ok" else status for value, status in zip(frame["value"], frame["status"], strict=True)
    ]
    return list(zip(frame["area"], years, frame["indicator"], values, strict=True))


@pytest.mark.parametrize("trap", TRAPS, ids=lambda trap: trap.name)
def test_trap(trap: Trap, tmp_path: Path) -> None:
    if not can_be_read(trap):
        pytest.skip("workbooks and databases are written and read by GDAL, which this Python lacks")
    file = tmp_path / trap.name
    file.write_bytes(trap.data)
    if trap.error:
        with pytest.raises(TableError) as refused:
            read_table(file, **trap.options)
        assert trap.error in str(refused.value)
        assert refused.value.say("sv") != refused.value.say("en")
        return
    table = read_table(file, **trap.options)
    assert sorted(rows_of(table), key=str) == sorted(trap.rows, key=str)
    assert tuple(table.frame.columns) == (*TIDY_COLUMNS, *trap.dimensions)
    assert trap.note in " ".join(map(str, table.notes))
    assert bool(trap.note) == bool(table.notes)


def test_the_corpus_is_as_large_as_promised() -> None:
    names = [trap.name for trap in TRAPS]
    assert len(set(names)) == len(names) >= 60


def test_the_docs_list_every_trap() -> None:
    assert (ROOT / "docs" / "table_traps.md").read_text(encoding="utf-8") == page()


@pytest.mark.parametrize(
    ("cell", "label"),
    [
        ("0114R001 Upplands Väsby (Bollstanäs)", "Upplands Väsby (Bollstanäs)"),
        ("Upplands Väsby (0114)", "Upplands Väsby"),
        ("114 Väsby", "Väsby"),
    ],
)
def test_the_label_in_the_cell_of_the_code_is_kept(tmp_path: Path, cell: str, label: str) -> None:
    file = tmp_path / "table.csv"
    file.write_text(f"region;antal\n{cell};5\n", encoding="utf-8")
    assert list(read_table(file).labels.values()) == [label]


def test_a_label_column_gives_the_labels(tmp_path: Path) -> None:
    file = tmp_path / "table.csv"
    file.write_text("kommun;kommunnamn;antal\n114;Upplands Väsby;5\n", encoding="utf-8")
    assert read_table(file).labels == {"0114": "Upplands Väsby"}
