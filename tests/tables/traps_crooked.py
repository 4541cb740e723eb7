"""Traps in files as officers send them on: cells that hold no number, headings in several rows, split names."""

from __future__ import annotations

from tests.tables.raw_books import number, xlsx_of
from tests.tables.raw_books import words as w
from tests.tables.traps import Trap, cells, utf8

THREE = {"0114": "suppressed", "0115": 5.0, "0117": 12.0}

MARKS = (
    Trap("interval_first.csv", "1-4 in the first row, in place of a count", "suppressed, with a note; no heading",
         utf8("Kommun;Antal\n0114;1-4\n0115;5\n0117;12\n"), cells(THREE), note="interval"),
    Trap("interval_dash.csv", "1–4 with a long dash, beside names", "suppressed, with a note; no heading",
         utf8("Kommun;Antal\nKarlstad;1–4\nArvika;7\nHeby;8\n"),
         cells({"Karlstad": "suppressed", "Arvika": 7.0, "Heby": 8.0}), note="interval"),
    Trap("limits.csv", ">95, ≤4, ~100 and minst 90", "suppressed",
         utf8("Kommun;Andel\n0114;>95\n0115;5\n0117;12\n0120;≤4\n0123;~100\n0125;minst 90\n"),
         cells({**THREE, "0120": "suppressed", "0123": "suppressed", "0125": "suppressed"}, "andel")),
    Trap("age_classes.csv", "0-4 and 5-9 under a heading that is not known", "stay classes, a dimension",
         utf8("region;Grupp;Antal\n0114R001;0-4;10\n0114R001;5-9;20\n0114R002;0-4;5\n0114R002;5-9;6\n"),
         (("0114R001", None, "antal", 10.0), ("0114R001", None, "antal", 20.0), ("0114R002", None, "antal", 5.0),
          ("0114R002", None, "antal", 6.0)), dimensions=("grupp",)),
    Trap("text_first.csv", "the first row's value is a word", "refused; never taken for a heading",
         utf8("Kommun;Antal\n0114;(5)\n0115;5\n0117;12\n"), error='text: "(5)"'),
    Trap("excel_date.csv", "1-4 that a spreadsheet made a date: 04-jan", "refused; never taken for a heading",
         utf8("Kommun;Antal\n0114;04-jan\n0115;5\n0117;12\n"), error='text: "04-jan"'),
    Trap("words_for_marks.csv", "sekretess, saknas and ej relevant in words", "told apart",
         utf8("Kommun;Antal\n0114;Sekretess\n0115;5\n0117;12\n0120;saknas\n0123;ej relevant\n"),
         cells({**THREE, "0120": "missing", "0123": "not_applicable"})),
    Trap("errors_of_all_sheets.csv", "#BERÄKNA!, #CALC!, #UPPTAGEN! and #TAL!", "missing",
         utf8("Kommun;Antal\n0114;#BERÄKNA!\n0115;#CALC!\n0117;#UPPTAGEN!\n0120;#TAL!\n0123;5\n"),
         cells({"0114": "missing", "0115": "missing", "0117": "missing", "0120": "missing", "0123": 5.0}),
         note="a spreadsheet's error"),
    Trap("plus_minus.csv", "±0 and +12", "0 and 12", utf8("Kommun;Netto\n0114;+12\n0115;±0\n"),
         cells({"0114": 12.0, "0115": 0.0}, "netto")),
    Trap("dash_is_0.csv", "a footnote that writes the figure: - = 0", "0",
         utf8("Kommun;Antal\n0114;-\n0115;6\n\n- = 0\n"), cells({"0114": 0.0, "0115": 6.0})),
    Trap("not_known_heading.csv", "a heading that is a mark too: Uppgift saknas", "a heading",
         utf8(";Gymnasial;Uppgift saknas\n0114R001;20;4\n0114R002;21;5\n"),
         (*cells({"0114R001": 20.0, "0114R002": 21.0}, "gymnasial"),
          *cells({"0114R001": 4.0, "0114R002": 5.0}, "uppgift_saknas"))),
    Trap("ages_beside.csv", "ages as headings, which read as numbers: -4, 5-9", "headings",
         utf8("DeSO;-4;5-9\n0114A0010;10;20\n0114A0020;11;21\n"),
         (*cells({"0114A0010": 10.0, "0114A0020": 11.0}, "v_4"),
          *cells({"0114A0010": 20.0, "0114A0020": 21.0}, "v_5_9"))),
)  # fmt: skip

NUMBERS = (
    Trap("kronor.csv", "the unit behind each number: 301 500 kr", "the number",
         utf8("Kommun;Folkmängd;Medelinkomst\n0114;5;301 500 kr\n0115;6;298 000 kr\n"),
         (*cells({"0114": 5.0, "0115": 6.0}, "population"),
          *cells({"0114": 301500.0, "0115": 298000.0}, "medelinkomst"))),
    Trap("kronor_and_tkr.csv", "two units in one column: 301 500 kr, 298 tkr", "refused",
         utf8("Kommun;Medelinkomst\n0114;301 500 kr\n0115;298 tkr\n"), error="several units"),
    Trap("percent_and_promille.csv", "% and ‰ in one column", "refused",
         utf8("Kommun;Andel\n0114;5 %\n0115;40 ‰\n"), error="several units"),
    Trap("apostrophes.csv", "apostrophes between thousands, straight and curved", "read as one number",
         utf8("Kommun;Antal\n0114;49'012\n0115;34’600\n"), cells({"0114": 49012.0, "0115": 34600.0})),
    Trap("numbers_in_words.csv", "12 av 40, once for each area", "used for nothing, with a note; no labels",
         utf8("Kommun;Antal;Svar\n0114;5;12 av 40\n0115;6;15 av 50\n"), cells({"0114": 5.0, "0115": 6.0}),
         note='not used: "Svar"'),
)  # fmt: skip

CODES = (
    Trap("codes_with_footnotes.csv", "footnotes behind codes: 0115*, 0117², 0120 1)", "the code is the area",
         utf8("Kommun;Antal\n0114;5\n0115*;6\n0117²;7\n0120 1);8\n"),
         cells({"0114": 5.0, "0115": 6.0, "0117": 7.0, "0120": 8.0})),
    Trap("means_below.csv", "rows with mean, median and largest below two areas", "areas that match nothing",
         utf8("Kommun;Antal\n0114;5\n0115;6\nMedel;5,5\nMedian;5,5\nMax;6\n"),
         cells({"0114": 5.0, "0115": 6.0, "Medel": 5.5, "Median": 5.5, "Max": 6.0})),
    Trap("names_in_two_columns.csv", "municipality and RegSO by name, Centrum in two municipalities",
         "one label: Kommun (RegSO)",
         utf8("Kommun;RegSO;Antal\nUpplands Väsby;Centrum;6\n;Runby;8\nVallentuna;Centrum;7\n"),
         cells({"Upplands Väsby (Centrum)": 6.0, "Upplands Väsby (Runby)": 8.0, "Vallentuna (Centrum)": 7.0})),
    Trap("year_area_value.csv", "year, municipality and a value that is a county by chance: 2020;0114;5", "data",
         utf8("År;Kommun;Antal\n2020;0114;5\n2021;0114;6\n"),
         (("0114", 2020, "antal", 5.0), ("0114", 2021, "antal", 6.0))),
    Trap("from_to_kommun.csv", "from municipality to municipality: the headings read as numbers", "one row per area",
         utf8("Från;0114;0115\n0114;0;5\n0115;7;0\n"),
         (*cells({"0114": 0.0, "0115": 7.0}, "v_0114"), *cells({"0114": 5.0, "0115": 0.0}, "v_0115"))),
    Trap("mixed_code_cells.xlsx", "codes as text and as numbers in one column of a workbook", "the zero is put back",
         xlsx_of([[w("Kommun"), w("Antal")], [w("0114"), number("5")], [number("115"), number("6")]]),
         cells({"0114": 5.0, "0115": 6.0}), note="1 code got the leading zeros back"),
)  # fmt: skip

HEADINGS = (
    Trap("three_headers.csv", "what, year and sex in three rows of headings", "the year is found in the middle",
         utf8("Kommun;Barn;;;\n;2022;;2023;\n;Män;Kvinnor;Män;Kvinnor\n0114;1;2;3;4\n0115;5;6;7;8\n"),
         (*cells({"0114": 1.0, "0115": 5.0}, "barn_man", 2022),
          *cells({"0114": 2.0, "0115": 6.0}, "barn_kvinnor", 2022),
          *cells({"0114": 3.0, "0115": 7.0}, "barn_man", 2023),
          *cells({"0114": 4.0, "0115": 8.0}, "barn_kvinnor", 2023))),
    Trap("unit_behind_year.csv", "the unit behind the year: Andel arbetslösa 2023 (%)", "the year, and the share",
         utf8("Kommun;Andel arbetslösa 2023 (%);Folkmängd 2023 (antal)\n0114;5,5;49 000\n0115;6,5;34 000\n"),
         (*cells({"0114": 5.5, "0115": 6.5}, "unemployment", 2023),
          *cells({"0114": 49000.0, "0115": 34000.0}, "population", 2023))),
    Trap("change_in_percent.csv", "a change in number and the same in per cent", "two indicators, each of its unit",
         utf8("Kommun;Ökning 2023;Ökning, %\n0114;1;20,5\n0115;2;14,3\n"),
         (*cells({"0114": 1.0, "0115": 2.0}, "okning", 2023),
          *cells({"0114": 20.5, "0115": 14.3}, "okning_percent"))),
    Trap("beside_over_sex.csv", "areas side by side in merged cells, above men and women", "turned, with a note",
         utf8(";Upplands Väsby;;Vallentuna;\nÅr;Män;Kvinnor;Män;Kvinnor\n2022;5;6;7;8\n"),
         (("Upplands Väsby", 2022, "value", 5.0), ("Upplands Väsby", 2022, "value", 6.0),
          ("Vallentuna", 2022, "value", 7.0), ("Vallentuna", 2022, "value", 8.0)),
         note="side by side", dimensions=("column_2",)),
    Trap("beside_with_county.csv", "municipalities side by side, with a county and words: Arvika kommun",
         "turned, with a note", utf8("År;Karlstads kommun;Arvika kommun;Värmlands län\n2022;5;7;12\n"),
         cells({"Karlstads kommun": 5.0, "Arvika kommun": 7.0, "Värmlands län": 12.0}, "value", 2022),
         note="side by side"),
    Trap("single_town.csv", "one area, named in the title only", "refused: no column of areas",
         utf8("0114 Upplands Väsby\n\nÅr;Folkmängd\n2021;48 000\n2022;49 000\n"), error="No column of area"),
)  # fmt: skip

TRAPS = (*MARKS, *NUMBERS, *CODES, *HEADINGS)
