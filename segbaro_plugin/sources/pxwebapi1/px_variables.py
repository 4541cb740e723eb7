"""The description of a table, as version 1 gives it: its variables, with their codes and texts."""

from __future__ import annotations

from ...words import quoted
from ..exchange.request import Reply, SourceError
from ..statistics.reply_documents import Json, broken, content, read
from ..statistics.table_description import DescribedDimension, TableDescription

CONTENTS = "contentscode"
"""The code that the databases of the Nordic offices have for the dimension of contents; version 1 names no roles."""


def description_of(table: str, reply: Reply) -> TableDescription:
    """The table that the reply describes.

    Raises:
        SourceError: it is no table but a folder, or the reply is no answer.
    """
    found = content(reply)
    if isinstance(found, list):
        raise _folder(table, [str(one["id"]) for one in found if isinstance(one, dict) and "id" in one])
    return read(lambda found: _description(table, found), reply)


def _description(table: str, found: Json) -> TableDescription:
    return TableDescription(
        table, str(found.get("title") or ""), tuple(_dimension(variable) for variable in found["variables"])
    )


def _dimension(variable: Json) -> DescribedDimension:
    """A variable with more codes than the service lists has none here."""
    codes = [str(code) for code in variable.get("values") or ()]
    texts = [str(text) for text in variable.get("valueTexts") or codes]
    code = str(variable["code"])
    return DescribedDimension(
        code,
        str(variable.get("text") or code),
        dict(zip(codes, texts, strict=True)),
        _role(code, variable),
        bool(variable.get("elimination")),
    )


def _role(code: str, variable: Json) -> str:
    if variable.get("time"):
        return "time"
    if variable.get("map"):
        return "area"
    return "metric" if code.lower() == CONTENTS else ""


def _folder(table: str, inside: list[str]) -> SourceError:
    if not inside:
        return broken()
    return SourceError(
        "{table} is no table but a folder, which holds {inside}. Write the whole path of a table.",
        "{table} är ingen tabell utan en mapp, som innehåller {inside}. Skriv hela sökvägen till en tabell.",
        table=table,
        inside=quoted(inside),
    )
