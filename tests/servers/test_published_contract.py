"""The double's answers fit the published OpenAPI description of PxWebApi 2, and have what its example answers have.

What the description demands is in `px_contract.py`. The description itself, and the examples, are compared where they
are beside the project: `../shared/**/PxAPI-2.yml`, and `ExpectedJson` of the service's own tests.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from segbaro_plugin.sources.exchange.request import Request
from tests.servers.statistics.px_area_tables import recipe_tables
from tests.servers.statistics.px_contract import breaches
from tests.servers.statistics.px_server import StatisticsServer, statistics_server
from tests.sources import plain_http

BESIDE = Path(__file__).resolve().parents[3] / "shared"
NAME, EXAMPLES = "PxAPI-2.yml", "ExpectedJson"
SCHEMAS = {
    "config": "ConfigResponse",
    "tables": "TablesResponse",
    "tables/TAB6586": "TableResponse",
    "tables/TAB6586/metadata": "Dataset",
    "tables/TAB6586/data": "Dataset",
    "codelists/vs_Kommun": "CodeListResponse",
    "tables/TAB9": "Problem",
    "codelists/vs_Other": "Problem",
}
FILES = {
    "config": "GetApiConfiguration.json",
    "tables": "ListAllTables.json",
    "tables/TAB6586": "TableById_tab004.json",
}
NOT_EVERYWHERE = {"defaultMetadataFormat"}
"""In example answers of some years only."""


@pytest.fixture(scope="module")
def server() -> Iterator[StatisticsServer]:
    with statistics_server(*recipe_tables({"0114": 2, "1780": 3}, ["2023", "2024"])) as found:
        yield found


@pytest.fixture(scope="module")
def described() -> Mapping[str, Any]:
    yaml = pytest.importorskip("yaml", reason="PyYAML, which reads the description, is not installed")
    found = sorted(BESIDE.rglob(NAME))
    if not found:
        pytest.skip(f"the published description ({NAME}) is not beside the project (../shared)")
    return yaml.safe_load(found[-1].read_text("utf-8"))


def answered(server: StatisticsServer, path: str) -> Any:
    return json.loads(plain_http.send(Request(f"{server.url}/{path}?lang=en")).body)


@pytest.mark.parametrize("path", [path for path, schema in SCHEMAS.items() if schema != "Dataset"])
def test_an_answer_has_what_the_description_demands(server, path) -> None:
    assert breaches(SCHEMAS[path], answered(server, path)) == []


@pytest.mark.parametrize(
    ("schema", "answer"),
    [("ConfigResponse", {}), ("TableResponse", []), ("CodeListResponse", {"type": "Other"}),
     ("Problem", {"status": "404"}), ("TablesResponse", {"tables": [{"id": 1}]})],
)  # fmt: skip
def test_another_answer_is_a_breach(schema, answer) -> None:
    assert breaches(schema, answer)


def as_json_schema(part: Any) -> Any:
    """OpenAPI 3.0 writes "or null" in a way of its own; its pattern of dates has no time, which real answers have."""
    if isinstance(part, list):
        return [as_json_schema(one) for one in part]
    if not isinstance(part, dict):
        return part
    plain = {name: as_json_schema(one) for name, one in part.items() if name not in ("nullable", "pattern")}
    return {"anyOf": [plain, {"type": "null"}]} if part.get("nullable") is True else plain


@pytest.mark.parametrize("path", SCHEMAS)
def test_an_answer_fits_its_published_description(server, described, path) -> None:
    jsonschema = pytest.importorskip("jsonschema", reason="jsonschema, which compares, is not installed")
    schema = {**as_json_schema(described), "$ref": f"#/components/schemas/{SCHEMAS[path]}"}
    faults = jsonschema.Draft4Validator(schema).iter_errors(answered(server, path))
    assert [(list(one.absolute_path), one.message) for one in faults] == []


def lacking(example: Any, answer: Any, at: str = "") -> Iterator[str]:
    """Names in the example that the answer lacks, and parts of another type."""
    if isinstance(example, dict) and isinstance(answer, dict):
        yield from (f"{at}.{name}" for name in example if name not in answer and name not in NOT_EVERYWHERE)
        for name in example.keys() & answer.keys():
            yield from lacking(example[name], answer[name], f"{at}.{name}")
    elif isinstance(example, list) and isinstance(answer, list):
        if example and answer:
            yield from lacking(example[0], answer[0], f"{at}[]")
    elif type(example) is not type(answer) and None not in (example, answer):
        yield f"{at}: {type(answer).__name__} for {type(example).__name__}"


@pytest.mark.parametrize("path", FILES)
def test_an_answer_has_what_a_published_example_has(server, path) -> None:
    found = sorted(BESIDE.rglob(f"{EXAMPLES}/{FILES[path]}"))
    if not found:
        pytest.skip(f"the published example answers ({EXAMPLES}) are not beside the project (../shared)")
    example = json.loads(found[-1].read_text("utf-8-sig"))
    assert list(lacking(example, answered(server, path))) == []
