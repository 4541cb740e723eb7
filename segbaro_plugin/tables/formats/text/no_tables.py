"""Json documents that people take for a table: questions to a database, descriptions of a table, messages of errors."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...model.tidy import TableError

Json = Mapping[str, Any]


def refuse_no_table(document: object) -> None:
    """Raises TableError for what is known to be no table, with what to do instead."""
    for is_kind, refused in ((_is_question, _question), (_is_description, _description), (_is_list, _list)):
        if is_kind(document):
            raise refused()
    if said := _error_said(document):
        raise TableError(
            "The json file is not a table but an error message of the server: {said}. Download the table again.",
            "JSON-filen är ingen tabell utan ett felmeddelande från servern: {said}. Hämta tabellen på nytt.",
            said=said[:200].rstrip(" ."),
        )


def _is_question(document: object) -> bool:
    """PxWebApi 1 (query) and 2 (selection), a saved query of PxWeb (Sources, Workflow), a stored one (queryObj)."""
    if not isinstance(document, dict):
        return False
    if isinstance(document.get("queryObj"), dict) or {"Sources", "Workflow"} <= document.keys():
        return True
    return _each_has(document.get("query"), "code", "selection") or _each_has(document.get("selection"), "variableCode")


def _question() -> TableError:
    return TableError(
        "The json file is a question to the database, not its answer. Send it to the database and save the answer, or "
        "download the table itself as csv, px, json-stat or Excel.",
        "JSON-filen är en fråga till databasen, inte dess svar. Skicka den till databasen och spara svaret, eller "
        "hämta själva tabellen som csv, px, json-stat eller Excel.",
    )


def _is_description(document: object) -> bool:
    """The variables of PxWebApi 1, the entry or the metadata of PxWebApi 2, and json-stat without its values."""
    if not isinstance(document, dict) or document.get("value") is not None:
        return False
    variables = document.get("variables")
    if _each_has(variables, "code", "values") or _each_has(variables, "id", "values"):
        return True
    return "variableNames" in document or {"dimension", "id", "size"} <= document.keys()


def _description() -> TableError:
    return TableError(
        "The json file describes a table (its variables and their values) but holds no figures. Download the table "
        "itself as csv, px, json-stat or Excel.",
        "JSON-filen beskriver en tabell (dess variabler och deras värden) men innehåller inga siffror. Hämta själva "
        "tabellen som csv, px, json-stat eller Excel.",
    )


def _is_list(document: object) -> bool:
    """The tables and folders of PxWebApi: of version 1 a list of entries, of version 2 under a name."""
    if isinstance(document, dict):
        return _each_has(document.get("tables"), "id", "label") or _each_has(document.get("folderContents"), "id")
    entries = document if isinstance(document, list) else []
    return _each_has(entries, "id", "type", "text") and all(entry["type"] in ("l", "t", "h") for entry in entries)


def _list() -> TableError:
    return TableError(
        "The json file lists the tables of a database but holds none of them. Download one of the tables as csv, px, "
        "json-stat or Excel.",
        "JSON-filen räknar upp databasens tabeller men innehåller ingen av dem. Hämta en av tabellerna som csv, px, "
        "json-stat eller Excel.",
    )


def _error_said(document: object) -> str:
    """What a server says that went wrong: {"error": ...}, or problem details (RFC 9457)."""
    if not isinstance(document, dict) or any(isinstance(value, list) and value for value in document.values()):
        return ""
    error = document.get("error")
    if isinstance(error, dict):
        error = error.get("message") or error.get("code")
    status = document.get("status")
    if error is None and isinstance(status, int) and status >= 400:
        error = document.get("title") or document.get("detail") or status
    return str(error) if isinstance(error, (str, int)) else ""


def _each_has(entries: object, *names: str) -> bool:
    """Whether it is a list of objects, each of which has these names."""
    if not isinstance(entries, list) or not entries:
        return False
    return all(isinstance(entry, dict) and entry.keys() >= set(names) for entry in entries)
