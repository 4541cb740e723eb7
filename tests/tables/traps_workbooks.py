"""Traps in workbooks: cells shown as per cent, formulas that were never computed, hidden sheets, dates."""

from __future__ import annotations

from tests.tables.raw_books import FORMATS, formula, number, ods_cell, ods_formula, ods_of, words, xlsx_of
from tests.tables.traps import Trap, cells

HEADS = [words("kommun"), words("andel")]
BUILT_IN, OWN, LITERAL, DATE = range(1, len(FORMATS))
SHARES = {"0114": 12.0, "1480": 7.0, "1280": 10.5}
SHOWN = "formatted as percentages"

TRAPS = (
    Trap("percent.xlsx", "cells formatted as per cent, beside the text 10,5 %", "read as they are shown, with a note",
         xlsx_of([HEADS, [words("0114"), number("0.12", BUILT_IN)], [words("1480"), number("0.07", OWN)],
                  [words("1280"), words("10,5 %")]]), cells(SHARES, "andel"), note=SHOWN),
    Trap("percent_written.xlsx", 'a number format that only writes a sign: 0.0"%"', "the number as it is",
         xlsx_of([HEADS, [words("0114"), number("12", LITERAL)], [words("1480"), number("7", LITERAL)]]),
         cells({"0114": 12.0, "1480": 7.0}, "andel")),
    Trap("percent.ods", "OpenDocument cells of per cent, beside the text 10,5 %", "read as they are shown, with a note",
         ods_of([[ods_cell("string", "kommun"), ods_cell("string", "andel")],
                 [ods_cell("string", "0114"), ods_cell("percentage", "0.12", "12 %")],
                 [ods_cell("string", "1480"), ods_cell("percentage", "0.07", "7 %")],
                 [ods_cell("string", "1280"), ods_cell("string", "10,5 %")]]), cells(SHARES, "andel"), note=SHOWN),
    Trap("formulas.xlsx", "formulas that no program has computed", "missing, with a note that says what to do",
         xlsx_of([[*HEADS, words("hälften")], [words("0114"), number("12"), formula()],
                  [words("1480"), number("7"), formula("3.5")]]),
         (*cells({"0114": 12.0, "1480": 7.0}, "andel"), *cells({"0114": "missing", "1480": 3.5}, "halften")),
         note="results were not saved in the workbook were read as missing (1: C2)"),
    Trap("formulas.ods", "OpenDocument formulas that no program has computed", "missing, with a note",
         ods_of([[ods_cell("string", "kommun"), ods_cell("string", "andel"), ods_cell("string", "hälften")],
                 [ods_cell("string", "0114"), ods_cell("float", "12"), ods_formula()],
                 [ods_cell("string", "1480"), ods_cell("float", "7"), ods_formula()]]),
         (*cells({"0114": 12.0, "1480": 7.0}, "andel"), *cells({"0114": "missing", "1480": "missing"}, "halften")),
         note="(2: C2, C3)"),
    Trap("hidden.xlsx", "a hidden sheet before the one that is seen", "the sheet that is seen is read, with a note",
         xlsx_of([HEADS, [words("0114"), number("99")]], [HEADS, [words("0114"), number("5")]], hidden=(0,)),
         cells({"0114": 5.0}, "andel"), note="not read: Blad1"),
    Trap("contents.xlsx", "a first sheet that only lists the others", "passed by, with a note",
         xlsx_of([[words("Innehåll")], [words("Tabell"), words("Titel"), words("År")],
                  [number("1"), words("Andel efter kommun"), number("2023")]], [HEADS, [words("0114"), number("5")]]),
         cells({"0114": 5.0}, "andel"), note="not read: Blad1"),
    Trap("last_row.xlsx", "a format of the last row of the sheet", "read",
         xlsx_of('<row r="1"><c r="A1" t="str"><v>kommun</v></c><c r="B1" t="str"><v>andel</v></c></row><row r="2">'
                 '<c r="A2" t="str"><v>0114</v></c><c r="B2"><v>5</v></c></row><row r="1048576" ht="12.8"></row>'),
         cells({"0114": 5.0}, "andel")),
    Trap("hidden_only.xlsx", "the only table is on a hidden sheet", "read, with a note",
         xlsx_of([[words("Välkommen")]], [HEADS, [words("0114"), number("5")]], hidden=(1,)),
         cells({"0114": 5.0}, "andel"), note="hidden in the workbook"),
    Trap("dates.xlsx", "real dates in the column of years", "the year of the date",
         xlsx_of([[words("kommun"), words("datum"), words("antal")],
                  [words("0114"), number("45291", DATE), number("5")],
                  [words("1480"), number("45291", DATE), number("7")]]), cells({"0114": 5.0, "1480": 7.0}, year=2023)),
    Trap("date_headings.xlsx", "real dates as headings", "the year of the date",
         xlsx_of([[words("Folkmängd")], [words("kommun"), number("44926", DATE), number("45291", DATE)],
                  [words("0114"), number("5"), number("6")], [words("1480"), number("7"), number("8")]]),
         (*cells({"0114": 5.0, "1480": 7.0}, "population", 2022), *cells({"0114": 6.0, "1480": 8.0}, "population",
                                                                         2023))),
    Trap("percent_entities.ods", "an OpenDocument sheet with XML entities", "refused",
         ods_of([['<!DOCTYPE x [<!ENTITY a "b">]>']]), error="entities"),
)  # fmt: skip
