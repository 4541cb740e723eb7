"""Writes a tidy table in the shapes, number styles and encodings that people use."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import dataclass

from tests.tables.books import ods, xlsx

Cells = dict[tuple[str, int, str], "float | str"]
"""(area, year, indicator) -> value, or one of the statuses."""

MARKS = {"missing": "", "suppressed": "..", "not_applicable": "."}


@dataclass(frozen=True)
class Style:
    """How numbers are written. minus: the sign; thousands: what stands between groups."""

    decimal: str = "."
    thousands: str = ""
    minus: str = "-"


def number(value: float | str, style: Style) -> str:
    if isinstance(value, str):
        return MARKS[value]
    whole, _, rest = repr(abs(value)).partition(".")
    if "e" in repr(value):
        return repr(value).replace(".", style.decimal).replace("-", style.minus if value < 0 else "-", int(value < 0))
    groups = []
    while style.thousands and len(whole) > 3:
        groups.insert(0, whole[-3:])
        whole = whole[:-3]
    text = style.thousands.join([whole, *groups]) + (style.decimal + rest if rest not in ("", "0") else "")
    return (style.minus if value < 0 else "") + text


def _axes(cells: Cells) -> tuple[list[str], list[int], list[str]]:
    return tuple(sorted({key[axis] for key in cells}) for axis in range(3))  # type: ignore[return-value]


def wide_years(cells: Cells, style: Style) -> list[list[str]]:
    areas, years, indicators = _axes(cells)
    columns = [(year, indicator) for indicator in indicators for year in years]
    rows = [["region", *(f"{indicator} {year}" for year, indicator in columns)]]
    return rows + [[area, *(number(cells[(area, *column)], style) for column in columns)] for area in areas]


def two_headers(cells: Cells, style: Style) -> list[list[str]]:
    _, years, indicators = _axes(cells)
    upper = ["", *(indicator if place == 0 else "" for indicator in indicators for place in range(len(years)))]
    lower = ["region", *(str(year) for _ in indicators for year in years)]
    return [upper, lower, *wide_years(cells, style)[1:]]


def long(cells: Cells, style: Style) -> list[list[str]]:
    areas, years, indicators = _axes(cells)
    rows = [["region", "år", *indicators]]
    for area in areas:
        for year in years:
            rows.append([area, str(year), *(number(cells[area, year, indicator], style) for indicator in indicators)])
    return rows


def long_long(cells: Cells, style: Style) -> list[list[str]]:
    rows = [["region", "indikator", "år", "värde"]]
    return rows + [
        [area, indicator, str(year), number(value, style)] for (area, year, indicator), value in cells.items()
    ]


def with_words_around(rows: list[list[str]]) -> list[list[str]]:
    width = len(rows[0])
    empty = [""] * width
    title = ["Påhittad statistik efter region"] + [""] * (width - 1)
    return [title, empty, *rows, empty, ["Källa: påhittad; se, noten"] + [""] * (width - 1)]


def delimited(rows: list[list[str]], separator: str, newline: str = "\r\n") -> str:
    text = io.StringIO()
    csv.writer(text, delimiter=separator, lineterminator=newline).writerows(rows)
    return text.getvalue()


def jsonstat(cells: Cells) -> bytes:
    areas, years, indicators = _axes(cells)
    keys = [(area, year, indicator) for area in areas for indicator in indicators for year in years]
    values = [cells[key] for key in keys]
    status = {str(place): MARKS[value] for place, value in enumerate(values) if isinstance(value, str) and MARKS[value]}
    names = {"Region": areas, "ContentsCode": indicators, "Tid": [str(year) for year in years]}
    document = {
        "id": list(names), "size": [len(codes) for codes in names.values()],
        "dimension": {
            name: {"category": {"index": {code: i for i, code in enumerate(codes)}}} for name, codes in names.items()
        },
        "value": [None if isinstance(value, str) else value for value in values], "status": status,
    }  # fmt: skip
    return json.dumps(document, ensure_ascii=False).encode()


def px(cells: Cells, codepage: str) -> bytes:
    areas, years, indicators = _axes(cells)

    def listed(words: list) -> str:
        return ",\n".join(f'"{word}"' for word in words)

    def cell(value: float | str) -> str:
        return '"..."' if value == "missing" else f'"{MARKS[value]}"' if isinstance(value, str) else repr(value)

    data = "\n".join(" ".join(cell(cells[area, year, one]) for one in indicators for year in years) for area in areas)
    text = (
        f'CHARSET="ANSI";\nAXIS-VERSION="2013";\nCODEPAGE="{codepage}";\nLANGUAGE="sv";\nCONTENTS="Påhittat";\n'
        f'TITLE="Påhittat";\nUNITS="antal";\nSTUB="region";\nHEADING="innehåll","tid";\nCONTVARIABLE="innehåll";\n'
        f'VALUES("region")={listed(areas)};\nVALUES("innehåll")={listed(indicators)};\nVALUES("tid")={listed(years)};\n'
        f'TIMEVAL("tid")=TLIST(A1),{listed(years)};\nDATASYMBOL3="Uppgift saknas";\nDATA=\n{data};\n'
    )
    return text.encode(codepage)


def book(rows: list[list[str]], kind: str) -> bytes:
    return {"xlsx": xlsx, "ods": ods}[kind](rows)
