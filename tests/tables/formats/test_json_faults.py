"""Damaged and foreign json ends in a sentence without Python's words, in both languages."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from segbaro_plugin.tables import TableError, read_table
from tests.tables.json_documents import DOCUMENTS, damaged

PYTHON = re.compile(
    r"\w+(?:Error|Exception)\b|NoneType|\bNone\b|\bdict|\btuple\b|\bnumpy\b|subscript|hashable|iterable|indices"
    r"|attribute|literal|argument|recursion|delimiter|expecting|unsupported|not enough|\bchar \d|Traceback|<class",
    re.IGNORECASE,
)


def _said(data: bytes, path: Path) -> str:
    """The error in both languages, "" for a file that is read."""
    path.write_bytes(data)
    try:
        read_table(path)
    except TableError as error:
        return f"{error.say('en')} {error.say('sv')}"
    return ""


@pytest.mark.parametrize("kind", DOCUMENTS)
def test_each_part_of_each_kind_left_out_or_odd_ends_in_words_for_people(kind: str, tmp_path: Path) -> None:
    said = {_said(data, tmp_path / "t.json") for data in damaged(DOCUMENTS[kind])}
    assert len(said) > 1
    assert [words for words in said if PYTHON.search(words)] == []


@pytest.mark.parametrize("kind", DOCUMENTS)
def test_text_cut_off_anywhere_ends_in_words_for_people(kind: str, tmp_path: Path) -> None:
    data = json.dumps(DOCUMENTS[kind]).encode()
    said = {_said(data[:end], tmp_path / "t.json") for end in range(1, len(data), 7)}
    assert "" not in said
    assert [words for words in said if PYTHON.search(words)] == []


@pytest.mark.parametrize(
    "document",
    [{"values": 5}, {"a": {"b": 1}}, [[1, 2]], [1, 2], {}, [], {"dataset": {"dimension": 1, "value": 2}}, {"data": []},
     {"columns": [], "data": []}, {"columns": None, "data": None}, {"columns": [1], "data": [2]},
     {"a": {"dimension": {}, "value": []}},
     {"type": "FeatureCollection"}, {"type": "FeatureCollection", "features": [None]}, {"values": [{"kpi": 1}]},
     {"values": [{"kpi": "N1", "ou": {}}]}, [{"a": [1]}], {"x": [{"a": {"b": 1}}]}, {"link": {"item": [1, {}]}}],
    ids=lambda document: json.dumps(document)[:40],
)  # fmt: skip
def test_foreign_json(document: Any, tmp_path: Path) -> None:
    said = _said(json.dumps(document).encode(), tmp_path / "t.json")
    assert said
    assert not PYTHON.search(said), said


@pytest.mark.parametrize(
    ("text", "words"),
    [('{"a": [1, 2', "at line 1, position"), ('{\n"a" 1}', "line 2, position 5"), ("[" * 100_000, "do not fit"),
     ('[{"kommun": "0114", "folk": ' + "9" * 5000 + "}]", "")],
)  # fmt: skip
def test_text_that_is_no_json_says_where(text: str, words: str, tmp_path: Path) -> None:
    said = _said(text.encode(), tmp_path / "t.json")
    assert words in said
    assert not PYTHON.search(said), said
