"""The report of a match: the same rows as data, as text for a log and as a page of html."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from typing import NamedTuple

from ...words import Text
from ..cells.status_words import within
from ..model.tidy import Status
from .areas_to_rows import Match

TITLE = Text("Match report", "Matchningsrapport")
AREAS_UNMATCHED = Text("Areas without any row in the table", "Områden utan rad i tabellen")
ROWS_UNMATCHED = Text("Areas in the table that are not in the layer", "Områden i tabellen som inte finns i lagret")
NOTES = Text("Please note", "Att tänka på")


class Row(NamedTuple):
    """One line of the report. kind: "source", "count", "note", "field", "area_unmatched" or "row_unmatched"."""

    kind: str
    item: str
    detail: str


def report_rows(match: Match, language: str = "en") -> list[Row]:
    """Everything the report says, as rows of a table."""
    return list(_rows(match, language))


def _rows(match: Match, language: str) -> Iterator[Row]:
    source = match.source
    for item, detail in (
        (Text("Table", "Tabell"), source.title or source.path),
        (Text("File", "Fil"), source.path),
        (Text("Publisher", "Utgivare"), source.publisher),
        (Text("Table id", "Tabell-id"), source.table_id),
        (Text("Updated", "Uppdaterad"), source.updated),
    ):
        if detail:
            yield Row("source", item.say(language), detail)
    total = len(match.matched) + len(match.areas_unmatched)
    yield Row("count", Text("Areas matched", "Matchade områden").say(language), f"{len(match.matched)} / {total}")
    yield Row("count", ROWS_UNMATCHED.say(language), str(len(match.rows_unmatched)))
    for note in match.notes:
        yield Row("note", NOTES.say(language), note.say(language))
    for field in match.fields:
        counts = ", ".join(
            f"{count} {within(Status(status)).say(language)}" for status, count in field.statuses.items()
        )
        yield Row("field", field.name, f"{field.alias.say(language)}: {counts}")
    for area in match.areas_unmatched:
        yield Row("area_unmatched", AREAS_UNMATCHED.say(language), area)
    for row in match.rows_unmatched:
        yield Row("row_unmatched", ROWS_UNMATCHED.say(language), row)


def report_text(match: Match, language: str = "en") -> str:
    """The report as plain text, one line per row."""
    lines = [f"{row.item}: {row.detail}" for row in report_rows(match, language)]
    return "\n".join([TITLE.say(language), *lines]) + "\n"


def report_html(match: Match, language: str = "en") -> str:
    """The report as a page of html, with everything from the table escaped."""
    rows = report_rows(match, language)
    body = "".join(
        f'<tr class="{row.kind}"><th scope="row">{escape(row.item)}</th><td>{escape(row.detail)}</td></tr>\n'
        for row in rows
    )
    title = escape(TITLE.say(language))
    return (
        f'<!DOCTYPE html>\n<html lang="{"sv" if language.startswith("sv") else "en"}">\n<head><meta charset="utf-8">'
        f"<title>{title}</title>\n<style>{_STYLE}</style></head>\n<body>\n<h1>{title}</h1>\n"
        f"<table>\n{body}</table>\n</body>\n</html>\n"
    )


_STYLE = (
    "body{font-family:sans-serif;margin:2em}table{border-collapse:collapse}"
    "th{text-align:left;font-weight:normal;padding:.2em 1em .2em 0;vertical-align:top}td{padding:.2em 0}"
    ".area_unmatched,.row_unmatched{color:#8a1c00}.note{font-weight:bold}"
)
