"""JSON-stat of version 1 and several datasets in one file."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from segbaro_plugin.tables import Table, read_table
from tests.tables.json_documents import DATASET_1, DATASET_2

SHAPES: dict[str, Any] = {
    "in a wrapper": {"dataset": DATASET_1},
    "under its own name": {"folk": DATASET_1},
    "bare": DATASET_1,
    "version 2": DATASET_2,
    "version 2 in a collection": {"version": "2.0", "class": "collection", "link": {"item": [DATASET_2]}},
}


def _read(document: Any, tmp_path: Path, **options: Any) -> Table:
    (tmp_path / "t.json").write_text(json.dumps(document), "utf-8")
    return read_table(tmp_path / "t.json", **options)


def _rows(table: Table) -> list[tuple[object, ...]]:
    frame = table.frame[["area", "year", "indicator", "status"]].astype(object)
    return list(frame.itertuples(index=False, name=None))


@pytest.mark.parametrize("shape", SHAPES)
def test_every_shape_gives_the_same_table(shape: str, tmp_path: Path) -> None:
    table = _read(SHAPES[shape], tmp_path)
    assert _rows(table) == [("0114", 2023, "population", "ok"), ("0115", 2023, "population", "suppressed")]
    assert table.labels == {"0114": "Upplands Väsby"}


@pytest.mark.parametrize("index", [["0114", "0115"], {"0114": 0, "0115": 1}, {"0115": 1, "0114": 0}], ids=repr)
@pytest.mark.parametrize("value", [[50137, None], {"0": 50137}, {"0": 50137, "1": None}], ids=repr)
@pytest.mark.parametrize("status", [["", ".."], {"1": ".."}], ids=repr)
def test_lists_and_objects_say_the_same(index: Any, value: Any, status: Any, tmp_path: Path) -> None:
    dimension = {**DATASET_1["dimension"], "Region": {"category": {"index": index}}}
    table = _read({"dataset": {**DATASET_1, "dimension": dimension, "value": value, "status": status}}, tmp_path)
    assert table.frame["value"].dropna().tolist() == [50137.0]
    assert [(area, status) for area, _, _, status in _rows(table)] == [("0114", "ok"), ("0115", "suppressed")]


@pytest.mark.parametrize("form", ["bundle", "collection"])
def test_of_several_datasets_one_is_chosen_and_the_others_are_named(form: str, tmp_path: Path) -> None:
    one = DATASET_1 if form == "bundle" else DATASET_2
    other = {**one, "label": "Två", "value": [1, 2], "status": {}}
    named = {"Ett": {**one, "label": "Ett"}, "Två": other}
    document = named if form == "bundle" else {"class": "collection", "link": {"item": list(named.values())}}
    first = _read(document, tmp_path)
    assert first.frame["value"].dropna().tolist() == [50137.0]
    assert "not read: Två." in " ".join(note.say("en") for note in first.notes)
    assert _read(document, tmp_path, part="Två").frame["value"].tolist() == [1.0, 2.0]
