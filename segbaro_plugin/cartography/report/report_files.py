"""The files of a report: all of them are written, or none."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import ExitStack
from pathlib import Path

from ...layers.outputs.draft_folders import draft_folder
from ...layers.outputs.moves import publish
from ...layers.outputs.whole_files import require_whole
from ..output.export import refused
from .blocks import Document
from .data_files import to_csv, to_json, write_xlsx
from .facts import ReportFacts
from .html import to_html
from .pdf import write_report_pdf

Write = Callable[[Path], None]


def write_report(
    document: Document, facts: ReportFacts, html: Path | None, pdf: Path | None, json: Path | None, table: Path | None
) -> None:
    """Writes the requested files; `table` is .csv or .xlsx, by its extension.

    Raises:
        MapError: when one of them cannot be written; files that were there stay as they were.
    """
    makers: Mapping[Path | None, Write] = {
        html: lambda path: _write_text(path, to_html(document)),
        pdf: lambda path: write_report_pdf(document, path),
        json: lambda path: _write_text(path, to_json(facts, document.language)),
        table: lambda path: _write_table(path, facts, document.language),
    }
    with ExitStack() as stack:
        drafts: dict[Path, Path] = {}
        for target, write in makers.items():
            if target is not None:
                draft = stack.enter_context(draft_folder(target)) / target.name
                write(draft)
                require_whole(draft)
                drafts[draft] = target
        publish(drafts)


def _write_table(path: Path, facts: ReportFacts, language: str) -> None:
    if path.suffix.lower() == ".xlsx":
        write_xlsx(facts, path, language)
    else:
        _write_text(path, to_csv(facts, language))


def _write_text(path: Path, content: str) -> None:
    try:
        path.write_bytes(content.encode("utf-8"))
    except OSError as error:
        raise refused(path) from error
