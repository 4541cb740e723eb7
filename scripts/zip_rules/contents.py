"""Rules on what the files hold: each is whole, runs nothing, fetches nothing and tells nothing of who built it."""

from __future__ import annotations

import ast
import json
import re
import zipfile
from collections.abc import Callable, Iterator
from pathlib import PurePosixPath
from xml.etree import ElementTree

ACTIVE = {
    "a script": re.compile(rb"<\s*script\b|\bjavascript:|\son(load|click|error|mouseover|begin)\s*=", re.IGNORECASE),
    "a frame or an embedded object": re.compile(rb"<\s*(iframe|object|embed|foreignObject)\b", re.IGNORECASE),
    "an entity or another document's type": re.compile(
        rb"<!\s*(ENTITY|DOCTYPE\s+[\w:.-]+\s*(\[|SYSTEM|PUBLIC))", re.IGNORECASE
    ),
    "a reference to something outside": re.compile(
        rb"""\b(href|src|url|file|source)\s*=\s*["']?\s*(https?:|ftp:|file:|data:|//|\\\\|/)""", re.IGNORECASE
    ),
    "a Python macro or an HTML item of a layout": re.compile(rb"<Macros\b|LayoutHtml|QgsComposerHtml", re.IGNORECASE),
    "an expression that is evaluated": re.compile(rb"\[%"),
}
FORMULA = re.compile(rb"""(^|[,;\t])"?[=@][A-Za-z(]|\|\s*'[^']*'\s*!""", re.MULTILINE)
MACHINE = re.compile(rb"(?<![\w.])/(home|root|Users|work|tmp|srv|builds?)/\w|\b[A-Za-z]:\\{1,2}Users\\", re.IGNORECASE)
DRAWN = (".svg", ".qpt", ".html", ".model3")
"""The kinds of files that a program other than Python carries out or draws."""


def _parse_python(content: bytes) -> None:
    ast.parse(content)


def _parse_text(content: bytes) -> None:
    content.decode("utf-8")


PARSERS: dict[str, Callable[[bytes], object]] = {
    ".py": _parse_python,
    ".json": json.loads,
    ".svg": ElementTree.fromstring,
    ".qpt": ElementTree.fromstring,
    ".model3": ElementTree.fromstring,
    **dict.fromkeys((".csv", ".md", ".txt", ".html", ""), _parse_text),
}


def content_faults(archive: zipfile.ZipFile) -> Iterator[str]:
    """One sentence for each file and rule that it breaks."""
    for entry in archive.infolist():
        kind, content = PurePosixPath(entry.filename).suffix.lower(), archive.read(entry)
        for fault in (*_broken(kind, content), *_active(kind, content), *_telling(content)):
            yield f"{entry.filename} {fault}"


def _broken(kind: str, content: bytes) -> Iterator[str]:
    try:
        PARSERS.get(kind, bytes)(content)
    except (SyntaxError, ValueError) as error:  # ParseError is a SyntaxError, those of JSON and Unicode ValueErrors
        yield f"cannot be read: {error}"


def _active(kind: str, content: bytes) -> Iterator[str]:
    if kind in DRAWN:
        yield from (f"holds {name}" for name, pattern in ACTIVE.items() if pattern.search(content))
    if kind == ".csv" and FORMULA.search(content):
        yield "holds a formula"


def _telling(content: bytes) -> Iterator[str]:
    if found := MACHINE.search(content):
        yield f"names a folder of the machine that built it: {found[0].decode(errors='replace')}"
