"""What PxWebApi 1 says when it refuses, as sentences; most installations say only that they do."""

from __future__ import annotations

import json
import re

from ...words import Text
from ..exchange.request import Reply, SourceError
from ..statistics.refused import refused

TOO_MANY = Text(
    "more cells were asked for of table {table} than it allows",
    "fler celler efterfrågades av tabell {table} än tjänsten tillåter",
)
STATUSES = {
    400: Text(
        "it does not understand the question, and does not say why. Check that it has this language, and that table "
        "{table} has each chosen dimension, code and code list",
        "den förstår inte frågan, och säger inte varför. Kontrollera att den har det här språket, och att tabell "
        "{table} har varje vald dimension, kod och kodlista",
    ),
    403: Text(
        "more was asked for of table {table} than it allows, or it lets nobody in. Choose fewer codes",
        "mer efterfrågades av tabell {table} än den tillåter, eller så släpper den inte in någon. Välj färre koder",
    ),
    404: Text(
        "there is no table {table}, or it lacks a dimension or code that was asked for",
        "det finns ingen tabell {table}, eller så saknar den en dimension eller kod som efterfrågades",
    ),
}
_VARIABLE = re.compile(r"variable '([^']{1,80})' has an error")


def refusal(reply: Reply, table: str) -> SourceError:
    """The sentence for a reply that is no answer."""
    said = _error(reply)
    if "too many values" in said.lower():
        return refused(reply, table, TOO_MANY)
    variable = _VARIABLE.search(said)
    return refused(reply, table, _codes_of(variable[1]) if variable else STATUSES.get(reply.status))


def _codes_of(variable: str) -> Text:
    name = variable.replace("{", "{{").replace("}", "}}")
    return Text(
        f'table {{table}} does not have a code or a code list that was asked for of "{name}"',
        f"tabell {{table}} saknar en kod eller kodlista som efterfrågades av ”{name}”",
    )


def _error(reply: Reply) -> str:
    """What the service says itself; "" where it says nothing, or a page for people."""
    try:
        found = json.loads(reply.body[:100_000])
    except (ValueError, RecursionError):
        return ""
    return str(found.get("error") or "") if isinstance(found, dict) else ""
