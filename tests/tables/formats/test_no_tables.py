"""Json files that belong to a table and hold none are called what they are, with what to do."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from segbaro_plugin.tables import TableError, read_table
from tests.tables.json_documents import DATASET_2, DOCUMENTS

_QUERY = {"code": "Region", "selection": {"filter": "item", "values": ["0114", "0115"]}}
_VARIABLE = {
    "code": "Region",
    "text": "region",
    "values": ["0114", "0115"],
    "valueTexts": ["Upplands Väsby", "Vallentuna"],
}
_CATEGORY = {"code": "0114", "label": "Upplands Väsby"}
QUESTIONS: dict[str, Any] = {
    "PxWebApi 1": {"query": [_QUERY, {"code": "Tid", "selection": {"filter": "top", "values": ["1"]}}],
                   "response": {"format": "px"}},
    "PxWebApi 1 without a format": {"query": [_QUERY]},
    "PxWebApi 2": {"selection": [{"variableCode": "Region", "valueCodes": ["0114", "0115"]}]},
    "PxWebApi 2, placed": {"selection": [{"variableCode": "Tid", "valueCodes": ["TOP(1)"]}],
                           "placement": {"heading": ["Tid"], "stub": ["Region"]}},
    "a stored question": {"queryObj": {"query": [_QUERY], "response": {"format": "json"}}, "tableIdForQuery": "TAB1"},
    "a saved query of PxWeb": {"Sources": [{"Id": 0, "Type": "api", "Quieries": []}], "Workflow": []},
}  # fmt: skip
DESCRIPTIONS: dict[str, Any] = {
    "PxWebApi 1": {"title": "Folkmängd efter region och år", "variables": [_VARIABLE, {**_VARIABLE, "code": "Tid"}]},
    "PxWebApi 2": {key: part for key, part in DATASET_2.items() if key not in ("value", "status")},
    "PxWebApi 2 with no value": {**DATASET_2, "value": None},
    "PxWebApi 2, first version": {"id": "TAB1", "label": "Folkmängd",
                                  "variables": [{"id": "Region", "label": "region", "values": [_CATEGORY]}]},
    "PxWebApi 2, an entry": {"type": "Table", "id": "TAB1", "label": "Folkmängd", "variableNames": ["region", "år"],
                             "links": [{"rel": "self", "href": "x"}]},
}  # fmt: skip
LISTS: dict[str, Any] = {
    "PxWebApi 1": [{"id": "BE", "type": "l", "text": "Befolkning"}, {"id": "T1", "type": "t", "text": "Folkmängd"}],
    "PxWebApi 2": {"language": "sv", "tables": [{"type": "Table", "id": "TAB1", "label": "Folkmängd"}], "page": {}},
}
ERRORS: dict[str, Any] = {
    "PxWebApi 1": {"error": "Too many values selected"},
    "with a message": {"error": {"code": 403, "message": "Too many values selected"}},
    "problem details": {"type": "x", "title": "Too many values selected", "status": 403},
}


def _refused(document: Any, path: Path) -> TableError:
    path.write_text(json.dumps(document), "utf-8")
    with pytest.raises(TableError) as refused:
        read_table(path)
    return refused.value


@pytest.mark.parametrize("kind", QUESTIONS)
def test_a_question_to_the_database(kind: str, tmp_path: Path) -> None:
    error = _refused(QUESTIONS[kind], tmp_path / "t.json")
    assert "a question to the database, not its answer" in error.say("en")
    assert "en fråga till databasen, inte dess svar" in error.say("sv")


@pytest.mark.parametrize("kind", DESCRIPTIONS)
def test_a_description_of_a_table(kind: str, tmp_path: Path) -> None:
    assert "describes a table" in _refused(DESCRIPTIONS[kind], tmp_path / "t.json").say("en")


@pytest.mark.parametrize("kind", LISTS)
def test_a_list_of_tables(kind: str, tmp_path: Path) -> None:
    assert "lists the tables of a database" in _refused(LISTS[kind], tmp_path / "t.json").say("en")


@pytest.mark.parametrize("kind", ERRORS)
def test_an_error_message_of_the_server(kind: str, tmp_path: Path) -> None:
    said = _refused(ERRORS[kind], tmp_path / "t.json").say("en")
    assert "an error message of the server: Too many values selected. Download" in said


@pytest.mark.parametrize("kind", DOCUMENTS)
def test_a_table_is_none_of_them(kind: str, tmp_path: Path) -> None:
    path = tmp_path / "t.json"
    path.write_text(json.dumps(DOCUMENTS[kind]), "utf-8")
    frame = read_table(path).frame
    assert frame["value"].dropna().tolist() == [50137.0]
    assert frame["year"].dropna().tolist() == [2023, 2023]


@pytest.mark.parametrize("column", ["query", "selection", "tables", "variables", "error", "status"])
def test_records_under_such_a_name_are_a_table(column: str, tmp_path: Path) -> None:
    path = tmp_path / "t.json"
    path.write_text(json.dumps({column: [{"kommun": "0114", "folk": 5}, {"kommun": "0115", "folk": 7}]}), "utf-8")
    assert read_table(path).frame["value"].tolist() == [5.0, 7.0]
