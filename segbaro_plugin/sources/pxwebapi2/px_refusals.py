"""What PxWebApi 2 says when it refuses, as sentences."""

from __future__ import annotations

import json

from ...words import Text
from ..exchange.request import Reply, SourceError
from ..statistics.refused import refused

TITLES = {
    "non-existent table": Text("there is no table {table}", "det finns ingen tabell {table}"),
    "non-existent variable": Text("table {table} has no such dimension", "tabell {table} har ingen sådan dimension"),
    "non-existent value": Text(
        "a chosen code does not exist in table {table}", "en vald kod finns inte i tabell {table}"
    ),
    "non-existent codelist": Text(
        "the chosen code list does not exist in table {table}", "den valda kodlistan finns inte i tabell {table}"
    ),
    "missing selection for mandantory variable": Text(
        "nothing is chosen of a dimension of table {table} that has no total",
        "inget är valt av en dimension i tabell {table} som saknar total",
    ),
    "illegal selection expression": Text(
        "a selection for table {table} is written in a way that the service does not read",
        "ett urval för tabell {table} är skrivet så att tjänsten inte kan läsa det",
    ),
    "too many cells selected": Text(
        "more cells of table {table} were asked for than it allows",
        "fler celler av tabell {table} efterfrågades än tjänsten tillåter",
    ),
    "unsupported language": Text("it does not have this language", "den har inte det här språket"),
    "unsupported output format": Text("it does not have this format", "den har inte det här formatet"),
}


def refusal(reply: Reply, table: str) -> SourceError:
    """The sentence for a reply that is no answer. table: "" where the question was about none."""
    said = TITLES.get(_title(reply))
    return refused(reply, table, said if said and (table or "{table}" not in said.en) else None)


def _title(reply: Reply) -> str:
    try:
        problem = json.loads(reply.body[:100_000])
    except (ValueError, RecursionError):
        return ""
    return str(problem.get("title", "")).strip().lower() if isinstance(problem, dict) else ""
