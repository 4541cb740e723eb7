"""What a double of PxWebApi 2 answers to a request, before any socket: a document, or how it refuses."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterable
from itertools import product
from typing import NamedTuple
from urllib.parse import parse_qsl, unquote, urlsplit

from tests.servers.statistics import px_answers as answers
from tests.servers.statistics.px_allowance import Allowance
from tests.servers.statistics.px_problems import (
    CODE_LIST,
    FORMAT,
    LANGUAGE,
    TABLE,
    TOO_MANY,
    CrashedError,
    NotBoundError,
    RefusedError,
)
from tests.servers.statistics.px_questions import Picked, by_default, picked, wanted_in_body, wanted_in_parameters
from tests.servers.statistics.px_tables import PxTable

ROOT = "/api/v2"
JSON, PROBLEM = "application/json; charset=utf-8", "application/problem+json"
LONGEST_QUERY = 2048


class Asked(NamedTuple):
    """A request. kind: config, tables, table, metadata, data, codelist, or "" for what the service does not know.

    content: the type of its body.
    """

    kind: str
    id: str
    method: str
    address: str
    body: bytes = b""
    content: str = ""

    @property
    def parameters(self) -> list[tuple[str, str]]:
        return parse_qsl(urlsplit(self.address).query, keep_blank_values=True)

    def parameter(self, name: str, otherwise: str = "") -> str:
        return next((value for given, value in self.parameters if given.lower() == name.lower()), otherwise)

    def number(self, name: str, otherwise: int) -> int:
        """Raises NotBoundError where it is none."""
        words = self.parameter(name, str(otherwise))
        if not words.isdigit():
            raise NotBoundError(name, f"The value '{words}' is not valid.")
        return int(words)


class Answer(NamedTuple):
    status: int
    body: bytes = b""
    kind: str = "text/html"


def asked_of(method: str, address: str, body: bytes, content: str) -> Asked:
    """The request, with what it is about."""
    path = urlsplit(address).path
    steps = [unquote(one) for one in path.removeprefix(f"{ROOT}/").split("/")]
    kind, id = _kind(steps) if path.startswith(f"{ROOT}/") else ("", "")
    return Asked(kind, id, method, address, body, content)


def _kind(steps: list[str]) -> tuple[str, str]:
    match steps:
        case ["config" | "tables" as kind]:
            return kind, ""
        case ["tables", id]:
            return "table", id
        case ["tables", id, "metadata" | "data" as kind]:
            return kind, id
        case ["codelists", id]:
            return "codelist", id
    return "", ""


class PxService:
    """tables: what it serves, by id. cells: how often each was served, by its table and codes.

    url: that stands in its links. too_many: the status for too many cells. changed: what becomes of documents with
    data.
    """

    def __init__(
        self, tables: Iterable[PxTable], most_cells: int, allowance: Allowance, version: str, too_many: int
    ) -> None:
        self.tables = {one.id: one for one in tables}
        self.most_cells, self.allowance = most_cells, allowance
        self.version, self.too_many, self.url = version, too_many, ""
        self.cells: Counter[tuple[str, ...]] = Counter()
        self.changed: Callable[[answers.Document], answers.Document] = lambda document: document

    def answer(self, asked: Asked) -> Answer:
        """The document, a refusal in the service's words, or what its web server says."""
        try:
            document = self._document(asked)
        except (RefusedError, NotBoundError) as refused:
            return Answer(refused.status, json.dumps(refused.body).encode(), PROBLEM)
        except CrashedError:
            return Answer(500)
        if document is None:
            return Answer(404)
        return Answer(200, json.dumps(document, ensure_ascii=False).encode(), JSON)

    def _document(self, asked: Asked) -> answers.Document | None:
        """None is the web server's own 404, of a query that is too long or an address that nobody answers at."""
        makes = {"config": self._config, "tables": self._tables, "table": self._table, "metadata": self._metadata,
                 "data": self._data, "codelist": self._code_list}  # fmt: skip
        if len(urlsplit(asked.address).query) > LONGEST_QUERY or asked.kind not in makes:
            return None
        language = asked.parameter("lang", "sv")
        if language not in answers.LANGUAGES:
            raise RefusedError(LANGUAGE)
        if asked.method == "POST" and "json" not in asked.content:
            raise NotBoundError("", "Unsupported Media Type")
        return makes[asked.kind](asked, language)

    def _config(self, _asked: Asked, _language: str) -> answers.Document:
        calls, seconds = self.allowance.calls, self.allowance.seconds
        said = (calls, seconds) if self.allowance.is_announced else (0, 0)
        return answers.config(self.version, self.most_cells, *said)

    def _tables(self, asked: Asked, language: str) -> answers.Document:
        words = asked.parameter("query").lower().split()
        found = [one for one in self.tables.values() if all(word in f"{one.id} {one.label}".lower() for word in words)]
        return answers.tables(found, self.url, language, asked.number("pageNumber", 1), asked.number("pageSize", 20))

    def _table(self, asked: Asked, language: str) -> answers.Document:
        return answers.table(self._known(asked.id, 404), self.url, language)

    def _metadata(self, asked: Asked, language: str) -> answers.Document:
        lists = {name[9:-1].lower(): value for name, value in asked.parameters
                 if name.lower().startswith("codelist[")}  # fmt: skip
        spelling = "codeLists" if self.version.startswith("2.0") else "codelists"
        return answers.metadata(self._known(asked.id, 404), self.url, language, lists, spelling)

    def _data(self, asked: Asked, language: str) -> answers.Document:
        table = self._known(asked.id, 400)
        _check_format(asked.parameter("outputFormat", answers.FORMATS[0]))
        found = _picked(table, asked)
        if answers.size(found) > self.most_cells:
            raise RefusedError(TOO_MANY, self.too_many)
        document = answers.data(table, self.url, language, found)
        self.cells.update((table.id, *codes) for codes in product(*(one.members for one in found if one.is_shown)))
        return self.changed(document)

    def _code_list(self, asked: Asked, language: str) -> answers.Document:
        lists = (one for table in self.tables.values() for dimension in table.dimensions
                 for one in dimension.code_lists if one.id == asked.id)  # fmt: skip
        found = next(lists, None)
        if found is None:
            raise RefusedError(CODE_LIST, 404, 400)
        return answers.code_list(found, self.url, language)

    def _known(self, id: str, status: int) -> PxTable:
        found = next((one for one in self.tables.values() if one.id.lower() == id.lower()), None)
        if found is None:
            raise RefusedError(TABLE, status, 404)
        return found


def _check_format(format: str) -> None:
    if format not in answers.KNOWN_FORMATS:
        raise NotBoundError("outputFormat", f"The value '{format}' is not valid.")
    if format not in answers.FORMATS:
        raise RefusedError(FORMAT)


def _picked(table: PxTable, asked: Asked) -> list[Picked]:
    if asked.method == "POST":
        return picked(table, wanted_in_body(asked.body))
    wanted = wanted_in_parameters(asked.parameters)
    return picked(table, wanted) if wanted else by_default(table)
