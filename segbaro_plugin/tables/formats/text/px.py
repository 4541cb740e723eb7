"""PC-Axis files (.px), by the grammar of the "PC-Axis file format" manual (Statistics Sweden, 2013).

A file is a list of `KEYWORD[language]("subkey",...)=value;`. Text stands in double quotes and goes on over lines;
DATA holds the cells of STUB x HEADING, the last heading fastest, or with KEYS only the rows that are there.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np

from ....array_types import Floats
from ....words import Sentence, listing, sentence
from ...cells.letters import DOS_LETTERS, WINDOWS_LETTERS
from ...cells.marks import MARKS, mark, marks_of
from ...cells.number_style import NumberStyle
from ...cells.numbers import parse_words
from ...cells.reason_words import ZERO, meaning_of_words
from ...model.cube import Cube, Dimension, check_filled, check_size
from ...model.grid import Objects
from ...model.tidy import Source, Status
from .px_statements import broken, statements

_STRINGS = re.compile(r"((?:\"[^\"]*\"\s*)+)|([^\",\s][^\",]*)")
_CELL = re.compile(r"\"([^\"]*)\"|([^\s\",]+)")
_RANGE = re.compile(r"\"(\d{4}[A-Z]?\d{0,2})\"\s*-\s*\"(\d{4}[A-Z]?\d{0,2})\"", re.IGNORECASE)
_SCALE = re.compile(r"TLIST\s*\(\s*([AHQMW])", re.IGNORECASE)
_MOST_PARTS = {"A": 1, "H": 2, "Q": 4, "M": 12, "W": 53}
_CODEPAGE = re.compile(rb"CODEPAGE\s*=\s*\"([\w-]+)\"", re.IGNORECASE)

_CHARSET = re.compile(rb"CHARSET\s*=\s*\"ANSI", re.IGNORECASE)
_LETTERS = rb'KEYS("Region")=+1-2~3; \x41 \u0041'
"""Read alike by every encoding of text that a px file can be in; "undefined", "base64" and "punycode" are none."""

PX_MARKS = {**MARKS, "-": ZERO, "....": Status.MISSING.value, ".....": Status.MISSING.value,
            "......": Status.MISSING.value, ".......": Status.MISSING.value, ":": Status.MISSING.value}  # fmt: skip
"""In PC-Axis "-" is absolute zero (DATASYMBOLNIL); DATASYMBOL1-6 and DATASYMBOLSUM say what the dots mean."""


_SYMBOLS = {"." * number: f"DATASYMBOL{number}" for number in range(1, 7)} | {
    "-": "DATASYMBOLNIL",
    ".......": "DATASYMBOLSUM",
}


@dataclass
class PxFile:
    """Values by (keyword, subkeys), in the file's main language."""

    words: dict[tuple[str, tuple[str, ...]], list[str]] = field(default_factory=dict)
    raw: dict[tuple[str, tuple[str, ...]], str] = field(default_factory=dict)
    data: str = ""

    def several(self, keyword: str, *subkeys: str) -> list[str]:
        return self.words.get((keyword, subkeys), [])

    def one(self, keyword: str, *subkeys: str) -> str:
        return " ".join(self.several(keyword, *subkeys)).replace("#", " ").strip()

    def all(self, *keywords: str) -> list[str]:
        return [word for (keyword, _), words in self.words.items() if keyword in keywords for word in words]


def is_px(data: bytes) -> bool:
    """Whether the bytes begin as a PC-Axis file does."""
    head = data[:4096].lstrip(b"\xef\xbb\xbf \r\n\t").upper()
    return head.startswith((b"CHARSET=", b"AXIS-VERSION=", b"CODEPAGE=")) or (
        re.match(rb"[A-Z-]+(\[\w+\])?\s*=\s*(\"|YES|NO|\d)", head) is not None
        and any(word in data.upper() for word in (b"\nSTUB", b"\nHEADING", b";STUB"))
    )


def codepage(data: bytes) -> str:
    """Python's name of the code page that the file names, "" where it names none that is known."""
    found = _CODEPAGE.search(data[:20_000])
    if not found:
        return "cp850" if _is_dos(data) else ""
    name = found[1].decode("ascii")
    try:
        if _LETTERS.decode(name) != _LETTERS.decode("ascii"):
            return ""
    except (LookupError, ValueError):
        return ""
    return "cp1252" if name.lower() in ("iso-8859-1", "windows-1252") else name


def _is_dos(data: bytes) -> bool:
    """Whether letters are those of DOS, as in a file without CHARSET; some newer files leave it out as well."""
    if data[:3] == b"\xef\xbb\xbf" or b"\0" in data[:4096] or _CHARSET.search(data[:20_000]):
        return False
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        letters = set(data)
        return bool(letters & DOS_LETTERS) or not letters & WINDOWS_LETTERS
    return False


def read_px(text: str) -> Cube:
    """The cube of a PC-Axis file; raises TableError where its parts do not fit together."""
    file = parse_px(text)
    names = [*file.several("STUB"), *file.several("HEADING")]
    if not names or not file.data.strip():
        raise broken("STUB, HEADING, DATA")
    dimensions = [_dimension(file, name) for name in names]
    cells = check_size(len(dimension.codes) for dimension in dimensions)
    values, statuses = _cells(file, dimensions, cells)
    return Cube(
        dimensions, values, statuses, _source(file), file.one("CONTENTS"), file.one("UNITS"), _cell_notes(file)
    )  # fmt: skip


def _cell_notes(file: PxFile) -> list[Sentence]:
    """What the file says of single cells, with the categories of the first few ("*" is every category)."""
    cells = [
        (subkeys, words) for (keyword, subkeys), words in file.words.items() if keyword in ("CELLNOTE", "CELLNOTEX")
    ]
    if not cells:
        return []
    said = [f"{', '.join(subkeys)}: {' '.join(words)[:120]}" for subkeys, words in cells]
    return [sentence(
        "The table has notes on individual cells ({count}): {notes}.",
        "Tabellen har noter till enskilda celler ({count}): {notes}.", count=len(cells), notes=listing(said, 3),
    )]  # fmt: skip


def parse_px(text: str) -> PxFile:
    """The statements of a file; those of other languages than the main one are left out."""
    file = PxFile()
    for statement in statements(text):
        if not statement.ended and statement.keyword != "DATA":
            raise broken(statement.keyword)
        if statement.language and statement.language != file.one("LANGUAGE"):
            continue
        if statement.keyword == "DATA":
            file.data = statement.value
        else:
            file.words[statement.keyword, statement.subkeys] = _list(statement.value)
            file.raw[statement.keyword, statement.subkeys] = statement.value
    return file


def _list(value: str) -> list[str]:
    """The words of a value: strings on following lines without a comma between are one; bare words as they are."""
    words = []
    for strings, bare in _STRINGS.findall(value):
        words.append("".join(re.findall(r"\"([^\"]*)\"", strings)) if strings else bare.strip())
    return [word for word in words if word or '""' in value]


def _dimension(file: PxFile, name: str) -> Dimension:
    labels = file.several("VALUES", name)
    codes = file.several("CODES", name) or labels
    role = "metric" if name == file.one("CONTVARIABLE") else "area" if file.several("MAP", name) else ""
    if file.raw.get(("TIMEVAL", (name,))):
        role, codes = "time", _times(file.raw["TIMEVAL", (name,)]) or codes
    if not codes or len(labels) not in (0, len(codes)) or len(set(codes)) != len(codes):
        raise broken(f'VALUES("{name}")')
    units = {
        code: file.one("UNITS", label) or file.one("UNITS") for code, label in zip(codes, labels or codes, strict=True)
    }
    total = file.one("ELIMINATION", name)
    return Dimension(
        name, name, codes, dict(zip(codes, labels or codes, strict=True)), role, units,
        total="" if total.upper() in ("YES", "NO") else total,
    )  # fmt: skip


def _times(value: str) -> list[str]:
    """TLIST(A1),"2011","2012" or TLIST(A1,"2011"-"2024"): the years; [] where they are not times.

    Of months, quarters and half years the letter stands between (2024M01), where the file has digits only.
    """
    scale = _SCALE.search(value)
    letter = scale[1].upper() if scale else "A"
    if span := _RANGE.search(value):
        (first, last), most = (_counted(word, letter) for word in span.groups()), _MOST_PARTS[letter]
        return [_time(number, letter, most) for number in range(first, last + 1)] if last - first < 10_000 else []
    words = re.findall(r"\"(\d{4}[^\"]*)\"", value)
    return [f"{word[:4]}{letter}{word[4:]}" if word.isdecimal() and len(word) in (5, 6) else word for word in words]


def _counted(word: str, letter: str) -> int:
    """How many years, or parts of years, a time is from the year 0."""
    most = _MOST_PARTS[letter]
    return int(word[:4]) * most + (int(re.sub(r"\D", "", word[4:]) or 1) - 1)


def _time(number: int, letter: str, most: int) -> str:
    year, part = divmod(number, most)
    return str(year) if letter == "A" else f"{year}{letter}{part + 1:0{2 if most > 9 else 1}}"


def _cells(file: PxFile, dimensions: list[Dimension], cells: int) -> tuple[Floats, Objects]:
    """Value and status of every cell, those that a file with KEYS leaves out as missing."""
    words = [quoted or bare for quoted, bare in _CELL.findall(file.data)]
    marks = _marks(file)
    keyed = [dimension for dimension in dimensions if file.several("KEYS", dimension.id)]
    if not keyed:
        if len(words) != cells:
            raise broken(f"DATA: {len(words)} / {cells}")
        return _parsed(words, marks)
    width = cells // check_size(len(dimension.codes) for dimension in keyed)
    check_filled(cells, len(words))
    values, statuses = np.full(cells, np.nan), np.full(cells, Status.MISSING.value, dtype=object)
    rows = [words[start : start + len(keyed) + width] for start in range(0, len(words), len(keyed) + width)]
    starts = [_start(file, keyed, row, width) for row in rows]
    places = np.add.outer(np.array(starts, dtype=np.int64), np.arange(width)).ravel()
    if len(set(starts)) != len(starts):
        raise broken("KEYS")
    values[places], statuses[places] = _parsed([word for row in rows for word in row[len(keyed) :]], marks)
    return values, statuses


def _start(file: PxFile, keyed: list[Dimension], row: list[str], width: int) -> int:
    """Position of the first cell of a row that begins with its keys."""
    if len(row) != len(keyed) + width:
        raise broken("KEYS")
    position = 0
    for dimension, key in zip(keyed, row, strict=False):
        by_label = file.one("KEYS", dimension.id).upper() == "VALUES"
        names = [dimension.labels[code] for code in dimension.codes] if by_label else dimension.codes
        if key not in names:
            raise broken(f'KEYS "{key}"')
        position = position * len(names) + names.index(key)
    return position * width


def _parsed(words: list[str], marks: dict[str, str]) -> tuple[Floats, Objects]:
    import pandas as pd

    positions, uniques = pd.factorize(np.array(words, dtype=object))
    values, statuses = parse_words(list(uniques), NumberStyle(), marks, "DATA")
    return values[positions], statuses[positions]


def _marks(file: PxFile) -> dict[str, str]:
    """The marks as the file itself explains them, in its notes and its DATASYMBOLs."""
    known = marks_of((note.replace("#", "\n") for note in file.all("NOTE", "NOTEX")), PX_MARKS)
    said = {sign: file.one(keyword) for sign, keyword in _SYMBOLS.items()}
    return {**known, **{sign: found for sign, words in said.items() if (found := _symbol(words, known))}}


def _symbol(words: str, known: Mapping[str, str]) -> str:
    """What a DATASYMBOL says: a meaning in words, or another sign that is shown in its place."""
    return (meaning_of_words(words) or known.get(mark(words), "")) if words else ""


def _source(file: PxFile) -> Source:
    return Source(
        format="px",
        publisher=file.one("SOURCE"),
        table_id=file.one("TABLEID") or file.one("MATRIX"),
        title=file.one("TITLE") or file.one("DESCRIPTION") or file.one("CONTENTS"),
        updated=next(iter(file.all("LAST-UPDATED")), ""),
    )
