"""Why there is no number, in every language and every format in which a table can say it."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from math import isnan
from pathlib import Path

import pytest

from segbaro_plugin.tables import TableError, read_table
from segbaro_plugin.tables.cells.marks import is_mark, marks_of
from segbaro_plugin.tables.cells.reason_words import ZERO, meaning_of_cell, meaning_of_words
from segbaro_plugin.tables.codes.divisions import kommuner
from tests.tables.books import ods, xlsx

WORDS = {
    "suppressed": (
        "sekretess", "Sekretessbelagd", "Uppgiften är sekretessbelagd", "hemlig", "dold", "skyddad uppgift", "prickad",
        "röjandeskydd", "maskerad", "för få observationer", "redovisas inte av sekretesskäl", "alltför osäker uppgift",
        "secret", "SECRECY", "confidential", "hidden for confidentiality", "suppressed", "Data suppressed", "withheld",
        "not disclosed", "masked", "too few observations", "not published", "skjult", "hemmelig", "fortrolig",
        "konfidensielt", "undertrykt", "skjermet", "vises ikke av konfidensialitetshensyn", "diskretionshensyn",
        "salattu", "salassa pidettävä tieto", "luottamuksellinen", "peitetty", "trúnaðarmál",
    ),
    "missing": (
        "uppgift saknas", "Uppgifter saknas", "saknas", "värde saknas", "ej tillgänglig", "inte tillgängligt",
        "ingen uppgift", "missing", "not available", "Data not available", "no data", "unavailable", "mangler",
        "data mangler", "ikke tilgjengelig", "ikke tilgængelig", "uoplyst", "ingen oplysning", "ei saatavilla",
        "tieto puuttuu", "puuttuu", "ei tietoa", "vantar",
    ),
    "not_applicable": (
        "ej aktuellt", "inte relevant", "ej tillämplig", "uppgift kan inte förekomma", "not applicable",
        "ikke relevant", "kan ikke forekomme", "loogisesti mahdoton", "ei sovellu",
    ),
}  # fmt: skip
SAID = [(word, status) for status, words in WORDS.items() for word in words]
FEW = [
    ("sekretess", "suppressed"), ("hidden for confidentiality", "suppressed"), ("skjult", "suppressed"),
    ("salattu", "suppressed"), ("uppgift saknas", "missing"), ("not available", "missing"), ("mangler", "missing"),
    ("ei saatavilla", "missing"), ("kan ej förekomma", "not_applicable"), ("not applicable", "not_applicable"),
]  # fmt: skip

PX = """CHARSET="ANSI";AXIS-VERSION="2010";CODEPAGE="utf-8";LANGUAGE="sv";CONTENTS="Folkmängd";UNITS="antal";
STUB="region";HEADING="år";VALUES("region")="0114 Upplands Väsby","0115 Vallentuna";VALUES("år")="2023";
TIMEVAL("år")=TLIST(A1),"2023";CODES("region")="0114","0115";%sDATA="%s" 4;
"""


def _px(before: str, cell: str) -> bytes:
    return (PX % (before, cell)).encode()


def _json(status: object, value: object = None, **more: object) -> bytes:
    dimension = {
        "Region": {"label": "region", "category": {"index": ["0114", "0115"]}},
        "Tid": {"label": "år", "category": {"index": ["2023"]}},
    }
    shape = {"version": "2.0", "class": "dataset", "id": ["Region", "Tid"], "size": [2, 1], "dimension": dimension}
    return json.dumps({**shape, "label": "Folkmängd", "value": [value, 4], "status": status, **more}).encode()


def _px_json(cell: str, comments: tuple[str, ...] = ()) -> bytes:
    columns = [{"code": "Region", "text": "region", "type": "d"}, {"code": "Tid", "text": "år", "type": "t"},
               {"code": "A", "text": "antal", "type": "c"}]  # fmt: skip
    data = [{"key": ["0114", "2023"], "values": [cell]}, {"key": ["0115", "2023"], "values": ["4"]}]
    told = [{"variable": "Region", "comment": comment} for comment in comments]
    return json.dumps({"columns": columns, "comments": told, "data": data}).encode()


def _rows(cells: Sequence[str]) -> list[list[object]]:
    """One municipality a cell, and then one with a number for each, as in most tables."""
    return [["kommun", "antal"], *map(list, zip(CODES, [*cells, *["4"] * len(cells)], strict=False))]


def _feature(code: object, value: object) -> dict[str, object]:
    return {"type": "Feature", "geometry": None, "properties": {"kommun": code, "antal": value}}


def _lines(cells: Sequence[str], write: str, between: str) -> bytes:
    return "\n".join(between.join(map(write.format, map(str, row))) for row in _rows(cells)).encode()


def _cube(cells: Sequence[str]) -> bytes:
    areas, values = zip(*_rows(cells)[1:], strict=True)
    listed, written = ",".join(f'"{area}"' for area in areas), " ".join(f'"{value}"' for value in values)
    return f'CHARSET="ANSI";CODEPAGE="utf-8";STUB="region";VALUES("region")={listed};DATA={written};'.encode()


CODES = list(kommuner())
CELLS: dict[str, Callable[[Sequence[str]], bytes]] = {
    "csv": lambda cells: _lines(cells, "{}", ";"),
    "csv in quotes": lambda cells: _lines(cells, '"{}"', ","),
    "tab": lambda cells: _lines(cells, "{}", "\t"),
    "xlsx": lambda cells: xlsx(_rows(cells)),
    "ods": lambda cells: ods(_rows(cells)),
    "px": _cube,
    "records": lambda cells: json.dumps([{"kommun": code, "antal": cell} for code, cell in _rows(cells)[1:]]).encode(),
    "geojson": lambda cells: json.dumps(
        {"type": "FeatureCollection", "features": [_feature(*row) for row in _rows(cells)[1:]]}
    ).encode(),
}
EXPLAINED: dict[str, Callable[[str], bytes]] = {
    **{f"DATASYMBOL{n}": lambda word, n=n: _px(f'DATASYMBOL{n}="{word}";', "." * n) for n in range(1, 7)},
    "DATASYMBOLSUM": lambda word: _px(f'DATASYMBOLSUM="{word}";', "." * 7),
    "DATASYMBOLNIL": lambda word: _px(f'DATASYMBOLNIL="{word}";', "-"),
    "px note": lambda word: _px(f'NOTE="Tecken:#: = {word}";', ":"),
    "px sign for a sign": lambda word: _px(f'DATASYMBOL3=":";NOTE=": = {word}";', "..."),
    "json-stat extension": lambda word: _json({"0": "q"}, extension={"status": {"label": {"q": word}}}),
    "json-stat extension, bare": lambda word: _json({"0": "q"}, extension={"status": {"q": word}}),
    "json-stat status label": lambda word: _json({"0": "q", "label": {"q": word}}),
    "json-stat status category": lambda word: _json({"0": "q", "category": {"label": {"q": word}}}),
    "json-stat list": lambda word: _json(["q", ""], extension={"status": {"label": {"q": word}}}),
    "json-stat note": lambda word: _json({"0": ":"}, note=[f": = {word}"]),
    "px-json comment": lambda word: _px_json(":", (f"- = noll\n: = {word}",)),
    "csv note": lambda word: f"kommun;antal\n0114;:\n0115;4\n\n: = {word}\n".encode(),
    "csv note of two signs": lambda word: f"kommun;antal\n0114;..\n0115;4\n\n- = noll, .. = {word}\n".encode(),
    "csv note without a sign of equality": lambda word: f"kommun;antal\n0114;..\n0115;4\n\n.. {word}\n".encode(),
    "xlsx note": lambda word: xlsx([*_rows("…"), [f"… betyder {word}"]]),
}


def _first(data: bytes, tmp_path: Path) -> tuple[str, float]:
    path = tmp_path / "table"
    path.write_bytes(data)
    row = read_table(path).frame.set_index("area").loc["0114"]
    return str(row["status"]), float(row["value"])


def _statuses(data: bytes, tmp_path: Path) -> list[str]:
    path = tmp_path / "table"
    path.write_bytes(data)
    frame = read_table(path).frame.set_index("area")
    assert not frame["value"][frame["status"] != "ok"].notna().any()
    return [str(status) for status in frame["status"].reindex(CODES).dropna()]


@pytest.mark.parametrize("format", CELLS)
def test_words_in_place_of_numbers_are_read_as_they_say(format: str, tmp_path: Path) -> None:
    words, statuses = zip(*SAID, strict=True)
    assert _statuses(CELLS[format](words), tmp_path)[: len(words)] == list(statuses)


@pytest.mark.parametrize("format", CELLS)
def test_a_single_word_among_numbers(format: str, tmp_path: Path) -> None:
    assert _statuses(CELLS[format](["Salattu"]), tmp_path) == ["suppressed", "ok"]


@pytest.mark.parametrize("way", ["json-stat", "px-json"])
@pytest.mark.parametrize(("word", "status"), FEW)
def test_a_word_as_a_status_or_a_text_of_a_value(way: str, word: str, status: str, tmp_path: Path) -> None:
    data = _json({"0": word}) if way == "json-stat" else _px_json(word)
    assert _first(data, tmp_path)[0] == status


@pytest.mark.parametrize("way", EXPLAINED)
@pytest.mark.parametrize(("word", "status"), [*FEW, ("okänd", "missing"), ("Tuntematon", "missing")])
def test_a_sign_means_what_the_table_says(way: str, word: str, status: str, tmp_path: Path) -> None:
    found, value = _first(EXPLAINED[way](word), tmp_path)
    assert (found, isnan(value)) == (status, True)


@pytest.mark.parametrize("way", EXPLAINED)
@pytest.mark.parametrize("word", ["noll", "magnitude zero", "Null", "0"])
def test_a_sign_that_means_nothing_at_all_is_0(way: str, word: str, tmp_path: Path) -> None:
    if not (way == "csv note without a sign of equality" and word == "0"):
        assert _first(EXPLAINED[way](word), tmp_path) == ("ok", 0.0)


@pytest.mark.parametrize("label", ["provisional", "estimated", "preliminär uppgift", "low reliability", "revised"])
def test_a_status_that_only_remarks_on_a_number_leaves_it(label: str, tmp_path: Path) -> None:
    data = _json({"0": "x"}, 7, extension={"status": {"label": {"x": label}}})
    assert _first(data, tmp_path) == ("ok", 7.0)


def test_a_number_that_is_called_confidential_is_not_shown(tmp_path: Path) -> None:
    found, value = _first(_json({"0": "c"}, 7, extension={"status": {"label": {"c": "confidential"}}}), tmp_path)
    assert (found, isnan(value)) == ("suppressed", True)


@pytest.mark.parametrize("format", CELLS)
def test_signs_that_the_table_does_not_explain(format: str, tmp_path: Path) -> None:
    found = _statuses(CELLS[format](["..", ".", "...", ":"]), tmp_path)
    assert found[:4] == ["suppressed", "not_applicable", "missing", "missing"]


@pytest.mark.parametrize("symbol", ["-", ".", "..", "...", "*", ""])
def test_a_symbol_that_is_shown_as_itself_keeps_its_meaning(symbol: str, tmp_path: Path) -> None:
    sign = symbol or ".."
    keyword = "NIL" if sign == "-" else {".": "1", "..": "2", "...": "3", "*": "4"}[sign]
    cell = "...." if sign == "*" else sign
    wanted = {"-": "ok", ".": "not_applicable", "...": "missing"}.get(sign, "suppressed")
    assert _first(_px(f'DATASYMBOL{keyword}="{symbol}";', cell), tmp_path)[0] == wanted


@pytest.mark.parametrize("words", ["not confidential", "inte sekretessbelagd", "ikke hemmelig", "non-confidential",
                                   "Mindre än hälften av enheten, men inte noll", "preliminär", "fem"])  # fmt: skip
def test_words_that_say_none_of_it(words: str) -> None:
    assert meaning_of_words(words) == ""
    assert meaning_of_cell(words) == ""


@pytest.mark.parametrize("heading", ["Saknar gymnasieutbildning", "Okänd", "Unknown", "Skyddad natur", "Vit", "Area",
                                     "Missing children", "Nil", "Antal dolda fel 2023"])  # fmt: skip
def test_names_of_groups_are_no_reasons(heading: str) -> None:
    assert not is_mark(heading)


def test_secrecy_goes_before_missing_and_missing_before_zero() -> None:
    assert meaning_of_words("Uppgift inte tillgänglig, alltför osäker eller sekretessbelagd") == "suppressed"
    assert meaning_of_words("saknas eller noll") == "missing"
    assert meaning_of_words("noll") == ZERO


def test_a_list_with_dashes_explains_no_dash() -> None:
    assert marks_of(["- uppgifter saknas för 2020"])["-"] == marks_of([])["-"]
    assert marks_of(["- uppgifter är noll"])["-"] == "missing"


def test_a_word_that_is_no_reason_is_refused_with_its_column(tmp_path: Path) -> None:
    with pytest.raises(TableError, match=r'"antal".*"fem"'):
        _first(b"kommun;antal\n0114;fem\n0115;4\n0117;5\n", tmp_path)


@pytest.mark.parametrize(
    "words", ["uppgiften röjer enskilda", "kan röjas", "färre än 5 personer", "fewer than 5 people"]
)
def test_a_mark_explained_by_what_would_be_disclosed_is_suppressed(words: str) -> None:
    assert meaning_of_words(words) == "suppressed"
