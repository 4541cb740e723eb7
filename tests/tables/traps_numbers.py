"""Traps in numbers and in the marks that stand for them."""

from __future__ import annotations

from tests.tables.traps import Trap, cells, utf8


def _one(cell: str, more: str = "") -> bytes:
    return utf8(f"kommun;antal\n0114;{cell}\n1480;7\n{more}")


def _reads(value: float | str) -> tuple:
    return cells({"0114": value, "1480": 7.0})


TRAPS = (
    Trap("decimal_comma.csv", "decimal comma", "read as a decimal", _one("5,25"), _reads(5.25)),
    Trap("decimal_comma_quoted.csv", "decimal comma in a file parted by commas", "read as a decimal",
         utf8('kommun,antal\n0114,"5,25"\n1480,7\n'), _reads(5.25)),
    Trap("decimal_three.csv", "three decimals after a comma, parted by semicolons", "read as a decimal",
         _one("5,125"), _reads(5.125)),
    Trap("thousands_blank.csv", "a blank between thousands", "read as one number", _one("12 345"), _reads(12345.0)),
    Trap("thousands_nbsp.csv", "a no-break space between thousands", "read as one number",
         _one("1\u00a0234\u00a0567,5"), _reads(1234567.5)),
    Trap("thousands_narrow.csv", "a narrow no-break space between thousands", "read as one number",
         _one("12\u202f345"), _reads(12345.0)),
    Trap("thousands_comma.csv", "comma between thousands, decimal point", "read as one number",
         utf8('kommun,antal\n0114,"12,345.5"\n1480,7.0\n'), _reads(12345.5)),
    Trap("thousands_point.csv", "point between thousands, decimal comma", "read as one number",
         _one("12.345,5"), _reads(12345.5)),
    Trap("thousands_unsure.csv", '"1,234" in a file parted by commas can be 1234 or 1.234',
         "refused: the file does not say", utf8('kommun,antal\n0114,"1,234"\n1480,7\n'), error="is ambiguous"),
    Trap("decimals_mixed.csv", "decimal comma and decimal point in one table", "refused",
         utf8("kommun;a;b\n0114;5,25;1\n1480;7;2.75\n"), error="decimal comma"),
    Trap("minus_sign.csv", "the typographic minus U+2212", "read as minus", _one("\u22125,5"), _reads(-5.5)),
    Trap("minus_dash.csv", "a dash used as minus", "read as minus", _one("\u20135"), _reads(-5.0)),
    Trap("percent_sign.csv", "a per cent sign in some cells only", "taken away, with a note", _one("5,5 %"),
         _reads(5.5), note='"5,5 %", "7"'),
    Trap("percent_signs.csv", "a per cent sign in all the cells", "a share, though its heading is of a count",
         utf8("kommun;Arbetslösa\n0114;5,5 %\n1480;120 %\n"),
         cells({"0114": 5.5, "1480": 120.0}, "arbetslosa_percent")),
    Trap("promille_signs.csv", "‰ in the cells", "the unit is ‰",
         utf8("kommun;Brott\n0114;5,5 ‰\n1480;12 ‰\n"), cells({"0114": 5.5, "1480": 12.0}, "brott")),
    Trap("footnotes_glued.csv", "footnotes behind numbers: 12 1), 1 234*, 5¹", "the number, with a note",
         utf8("kommun;antal 1)\n0114;12 1)\n1480;1 234*\n1280;5¹\n\n1) Preliminär uppgift\n"),
         cells({"0114": 12.0, "1480": 1234.0, "1280": 5.0}), note='"12 1)", "1 234*", "5¹"'),
    Trap("footnote_unsure.csv", "a footnote without a blank: 121)", "refused: the file does not say", _one("121)"),
         error='"121)"'),
    Trap("exponent.csv", "a small number as a spreadsheet writes it", "read as a number", _one("1.5E-05"),
         _reads(1.5e-05)),
    Trap("type_in_words.csv", "the area type in words", "read as its number",
         utf8("regso;Områdestyp 2023\n0114R001;Områdestyp 4 – områden med goda socioekonomiska förutsättningar\n"
              "0114R002;Områdestyp 1 – områden med stora socioekonomiska utmaningar\n"),
         cells({"0114R001": 4.0, "0114R002": 1.0}, "area_type", 2023)),
    Trap("zero.csv", "a real zero", "stays 0", _one("0"), _reads(0.0)),
    Trap("zero_decimal.csv", "a zero with decimals", "stays 0", _one("0,0"), _reads(0.0)),
    Trap("text_value.csv", "a word in a column of numbers", "refused, with the column and the word", _one("fem"),
         error='"fem"'),
    Trap("infinite.csv", "a number too large to be one", "refused", _one("1e999"), error='"1e999"'),
    Trap("infinite_word.csv", "the word inf", "refused", _one("inf"), error='"inf"'),
    Trap("underscore.csv", "12_345, which Python would take for a number", "refused", _one("12_345"),
         error='"12_345"'),
    Trap("blanks_wrong.csv", "two numbers in one cell", "refused", _one("12 34"), error='"12 34"'),
    Trap("mark_dots.csv", "..", "suppressed: not available, too uncertain or withheld", _one(".."),
         _reads("suppressed")),
    Trap("mark_dot.csv", ".", "not applicable", _one("."), _reads("not_applicable")),
    Trap("mark_dash.csv", "- where the table does not say what it means", "missing, with a note", _one("-"),
         _reads("missing"), note='"-"'),
    Trap("mark_dash_zero.csv", "- where a footnote says that it is zero", "0",
         _one("-", "\n- = Noll, inget finns att redovisa\n"), _reads(0.0)),
    Trap("mark_en_dash_zero.csv", "a longer dash for zero", "0", _one("\u2013", "\n\u2013 = noll\n"), _reads(0.0)),
    Trap("mark_dots_missing.csv", ".. where a footnote says it is only missing", "missing",
         _one("..", "\n.. = Uppgift saknas\n"), _reads("missing")),
    Trap("mark_colon.csv", ":", "missing", _one(":"), _reads("missing")),
    Trap("mark_star.csv", "*", "suppressed", _one("*"), _reads("suppressed")),
    Trap("mark_x.csv", "x", "suppressed", _one("X"), _reads("suppressed")),
    Trap("mark_ellipsis.csv", "the sign …", "missing", _one("…"), _reads("missing")),
    Trap("mark_empty.csv", "an empty cell", "missing, never 0", _one(""), _reads("missing")),
    Trap("mark_blank.csv", "a cell of blanks", "missing, never 0", _one(" \u00a0 "), _reads("missing")),
    Trap("mark_nan.csv", "nan, as programs write it", "missing", _one("NaN"), _reads("missing")),
    Trap("mark_excel.csv", "#SAKNAS!, as a spreadsheet writes it", "missing", _one("#SAKNAS!"), _reads("missing"),
         note="a spreadsheet's error"),
    Trap("marks_only.csv", "a column of marks only", "all suppressed", utf8("kommun;antal\n0114;..\n1480;..\n"),
         cells({"0114": "suppressed", "1480": "suppressed"})),
)  # fmt: skip
