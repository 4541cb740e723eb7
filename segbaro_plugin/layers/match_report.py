"""How tables met the areas, as one HTML page that opens in any browser: no script, nothing fetched."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape

from ..tables import Field, Match, Source, Status
from ..words import Text

HEADINGS = Text("Report of the join", "Rapport över kopplingen")
MATCHED = Text("Areas with rows in the table", "Områden med rader i tabellen")
AREAS_ALONE = Text("Areas without rows in the table", "Områden utan rader i tabellen")
ROWS_ALONE = Text("Codes of the table without an area", "Koder i tabellen utan område")
NOTES = Text("Notes", "Anmärkningar")
FIELDS = Text("Fields and how many areas have a value", "Fält och hur många områden som har värde")
FIELD, TITLE = Text("Field", "Fält"), Text("Content", "Innehåll")
NONE = Text("none", "inga")
STATUSES = {
    Status.OK: Text("with a value", "med värde"),
    Status.MISSING: Text("missing", "saknas"),
    Status.SUPPRESSED: Text("suppressed", "sekretess"),
    Status.NOT_APPLICABLE: Text("not applicable", "ej tillämpligt"),
}
SOURCE = {
    "path": Text("File", "Fil"),
    "format": Text("Format", "Format"),
    "title": Text("Title", "Titel"),
    "publisher": Text("Source", "Källa"),
    "table_id": Text("Table", "Tabell"),
    "updated": Text("Updated", "Uppdaterad"),
}
SHOWN = 50
STYLE = (
    "body{font:14px sans-serif;max-width:60em;margin:2em auto;padding:0 1em}table{border-collapse:collapse}"
    "td,th{border:1px solid #999;padding:2px 8px;text-align:left}td.n{text-align:right}"
)


def report_page(found: Match, sources: Sequence[Source], language: str) -> str:
    """The whole page; every word of the tables and the layer is escaped.

    sources: of the tables that were joined. language: "sv" or "en".
    """
    title = escape(HEADINGS.say(language))
    parts = [
        *(_source(source, language) for source in sources),
        _list(NOTES, [note.say(language) for note in found.notes], language),
        _fields(found.fields, language),
        _list(AREAS_ALONE, found.areas_unmatched, language),
        _list(ROWS_ALONE, found.rows_unmatched, language),
        _list(MATCHED, found.matched, language),
    ]
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(language)}">\n<head><meta charset="utf-8"><title>{title}</title>'
        f"<style>{STYLE}</style></head>\n<body><h1>{title}</h1>\n" + "\n".join(parts) + "\n</body>\n</html>\n"
    )


def _source(source: Source, language: str) -> str:
    rows = [(words.say(language), str(getattr(source, name) or "")) for name, words in SOURCE.items()]
    return _table([], [[name, value] for name, value in rows if value])


def _list(heading: Text, items: Sequence[str], language: str) -> str:
    """A heading with the number of items, and the items; long lists can be folded away."""
    told = f"<h2>{escape(heading.say(language))}: {len(items)}</h2>"
    if not items:
        return f"{told}<p>{escape(NONE.say(language))}</p>"
    rows = "".join(f"<li>{escape(item)}</li>" for item in items)
    return (
        f"{told}<details{' open' if len(items) <= 50 else ''}><summary>{len(items)}</summary><ul>{rows}</ul></details>"
    )


def _fields(fields: Sequence[Field], language: str) -> str:
    heads = [FIELD.say(language), TITLE.say(language), *(words.say(language) for words in STATUSES.values())]
    rows: list[list[str | int]] = [
        [one.name, one.alias.say(language), *(one.statuses.get(status.value, 0) for status in STATUSES)]
        for one in fields
    ]
    return f"<h2>{escape(FIELDS.say(language))}</h2>{_table(heads, rows)}"


def _table(heads: Sequence[str], rows: Iterable[Sequence[str | int]]) -> str:
    head = "".join(f"<th>{escape(one)}</th>" for one in heads)
    body = "".join(f"<tr>{''.join(map(_cell, row))}</tr>" for row in rows)
    return f"<table><tr>{head}</tr>{body}</table>" if head else f"<table>{body}</table>"


def _cell(value: str | int) -> str:
    return f'<td class="n">{value}</td>' if isinstance(value, int) else f"<td>{escape(value)}</td>"
