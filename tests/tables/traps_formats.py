"""Traps in the other formats: json, px, zips, workbooks and databases."""

from __future__ import annotations

import json

from tests.tables.books import dbf, gpkg, ods, sqlite, xlsx, zipped
from tests.tables.traps import Trap, cells, utf8

TWO = {"0114": 5.0, "1480": 7.0}
BOOK = [["kommun", "antal"], ["0114", 5.0], ["1480", 7.0]]


def jsonstat(**changes: object) -> bytes:
    """A small dataset of two municipalities and one content."""
    document: dict[str, object] = {
        "version": "2.0",
        "class": "dataset",
        "label": "Antal efter region",
        "id": ["Region", "ContentsCode", "Tid"],
        "size": [2, 1, 1],
        "role": {"time": ["Tid"], "metric": ["ContentsCode"]},
        "dimension": {
            "Region": {"label": "region", "category": {"index": {"0114": 0, "1480": 1}}},
            "ContentsCode": {"label": "innehåll", "category": {"index": {"X1": 0}, "label": {"X1": "Antal"}}},
            "Tid": {"label": "år", "category": {"index": {"2023": 0}}},
        },
        "value": [5, 7],
    }
    return json.dumps({**document, **changes}, ensure_ascii=False).encode()


def px(data: str, more: str = "", codepage: str = "iso-8859-1") -> bytes:
    """A small PC-Axis file of two municipalities, two sexes and one year."""
    text = f'''CHARSET="ANSI";
AXIS-VERSION="2000";
CODEPAGE="{codepage}";
LANGUAGE="sv";
MATRIX="TEST1";
TITLE="Folkmängd; med semikolon efter "
"region och kön";
CONTENTS="Folkmängd";
UNITS="antal";
SOURCE="SCB";
STUB="region","kön";
HEADING="år";
VALUES("region")="Upplands Väsby","Göteborg";
CODES("region")="0114","1480";
VALUES("kön")="män","totalt";
CODES("kön")="1","1+2";
VALUES("år")="2023";
TIMEVAL("år")=TLIST(A1),"2023";
ELIMINATION("kön")="totalt";
CELLNOTE("Göteborg","män","2023")="Osäker; se ""noten"".";
NOTE="Rad ett#rad två";
{more}DATA=
{data};
'''
    return text.replace('""', "'").encode(codepage)


PX_ROWS = (("0114", 2023, "population", 2.0), ("0114", 2023, "population", 5.0), ("1480", 2023, "population", 3.0),
           ("1480", 2023, "population", 7.0))  # fmt: skip

TRAPS = (
    Trap("jsonstat.json", "json-stat2", "read", jsonstat(), cells(TWO, year=2023)),
    Trap("jsonstat_bom.json", "json-stat2 with a byte order mark, as PowerShell saves it", "read",
         b"\xef\xbb\xbf" + jsonstat(), cells(TWO, year=2023)),
    Trap("jsonstat_named_csv.csv", "json in a file that is called .csv", "recognised by its content", jsonstat(),
         cells(TWO, year=2023)),
    Trap("jsonstat_status.json", "null with a status mark", "suppressed", jsonstat(value=[5, None], status={"1": ".."}),
         cells({"0114": 5.0, "1480": "suppressed"}, year=2023)),
    Trap("jsonstat_null.json", "null without a status mark", "missing", jsonstat(value=[5, None]),
         cells({"0114": 5.0, "1480": "missing"}, year=2023)),
    Trap("jsonstat_status_list.json", "status marks as a list", "suppressed",
         jsonstat(value=[5, None], status=[None, ".."]), cells({"0114": 5.0, "1480": "suppressed"}, year=2023)),
    Trap("jsonstat_preliminary.json", "a footnote letter beside a value", "the value stays",
         jsonstat(status={"1": "p"}), cells(TWO, year=2023)),
    Trap("jsonstat_zero.json", 'null with the mark "-", which a note says is zero', "0",
         jsonstat(value=[5, None], status={"1": "-"}, note=["- = Noll"]),
         cells({"0114": 5.0, "1480": 0.0}, year=2023)),
    Trap("jsonstat_sparse.json", "values as an object with positions", "the others are missing",
         jsonstat(value={"1": 7}), cells({"0114": "missing", "1480": 7.0}, year=2023)),
    Trap("jsonstat_short.json", "fewer values than cells", "refused", jsonstat(value=[5]),
         error="number of values is 1, not 2"),
    Trap("jsonstat_text.json", "text among the values", "refused", jsonstat(value=[5, "7"]), error="not a number"),
    Trap("jsonstat_huge.json", "a size beyond any table", "refused before memory is taken",
         jsonstat(size=[10**9, 10**9, 1]), error="cells"),
    Trap("json_cut.json", "a json file that was cut off", "refused", jsonstat()[:-20], error="incomplete"),
    Trap("px_json.json", "the old API's json, with values as text", "read",
         utf8('{"columns":[{"code":"Region","text":"region","type":"d"},{"code":"Tid","text":"år","type":"t"},'
              '{"code":"000007Y7","text":"Antal","type":"c"}],"comments":[],"data":[{"key":["0114","2023"],'
              '"values":["5"]},{"key":["1480","2023"],"values":[".."]}]}'),
         cells({"0114": 5.0, "1480": "suppressed"}, "population", 2023)),
    Trap("px_json_levels.json", "the old API's json with a dimension whose codes are numbers", "a dimension, no values",
         utf8('{"columns":[{"code":"Region","text":"region","type":"d"},{"code":"UtbNiv","text":"nivå","type":"d"},'
              '{"code":"N1","text":"Antal","type":"c"}],"data":[{"key":["0114","21"],"values":["5"]},'
              '{"key":["1480","21"],"values":["7"]}]}'),
         cells({"0114": 5.0, "1480": 7.0}), dimensions=("niva",)),
    Trap("jsonstat1.json", "json-stat 1, with ids and sizes among the dimensions, in a wrapper", "read",
         utf8('{"dataset":{"label":"Antal","value":{"0":5,"1":7},"dimension":{"id":["kommun"],"size":[2],"kommun":'
              '{"category":{"index":["0114","1480"]}}}}}'), cells(TWO)),
    Trap("px_query.json", "a question to the database, saved as if it were the table", "said, with what to do",
         utf8('{"query":[{"code":"Region","selection":{"filter":"item","values":["0114"]}}],"response":{"format":'
              '"px"}}'), error="a question to the database, not its answer"),
    Trap("px_metadata.json", "the description of a table in place of the table", "said, with what to do",
         utf8('{"title":"Antal","variables":[{"code":"Region","text":"region","values":["0114"],"valueTexts":["x"]}]}'),
         error="describes a table"),
    Trap("kolada_units.json", "Kolada's units, such as schools", "read by their own codes",
         utf8('{"values":[{"kpi":"N15419","ou":"V15E1","period":2022,"values":[{"gender":"T","value":5.1}]},'
              '{"kpi":"N15419","ou":"V15E2","period":2022,"values":[{"gender":"T","value":6.1}]}]}'),
         cells({"V15E1": 5.1, "V15E2": 6.1}, "n15419", 2022), dimensions=("kon",)),
    Trap("kolada.json", "Kolada v3, with one value for each sex", "sex is a dimension",
         utf8('{"values":[{"kpi":"N01951","municipality":"0114","period":2023,"values":[{"gender":"T","value":5.0,'
              '"status":""}]},{"kpi":"N01951","municipality":"0001","period":2023,"values":[{"gender":"T","value":null,'
              '"status":"Missing"}]}]}'),
         cells({"0114": 5.0, "01": "missing"}, "n01951", 2023), dimensions=("kon",)),
    Trap("records.json", "a list of records", "read", utf8('[{"kommun":"0114","antal":5},{"kommun":"1480","antal":7}]'),
         cells(TWO)),
    Trap("geojson.json", "the attributes of an area layer", "read as a table",
         utf8('{"type":"FeatureCollection","features":[{"type":"Feature","geometry":null,"properties":{"objectid":9,'
              '"kommunkod":"0114","antal":5}},{"type":"Feature","geometry":null,"properties":{"objectid":8,"kommunkod":'
              '"1480","antal":7}}]}'), cells(TWO), note='not used: "objectid"'),
    Trap("json_other.json", "json that holds no table", "an error that says so", utf8('{"a":{"b":1}}'),
         error="no table"),
    Trap("cube.px", "PC-Axis with a title over two lines and a semicolon in it", "read", px("2 5\n3 7"), PX_ROWS,

         note="individual cells (1): Göteborg, män, 2023: Osäker", dimensions=("kon",)),
    Trap("cube_marks.px", 'PC-Axis marks: ".." suppressed, "-" zero', "kept apart", px('2 ".."\n"-" 7'),
         (("0114", 2023, "population", 2.0), ("0114", 2023, "population", "suppressed"),
          ("1480", 2023, "population", 0.0), ("1480", 2023, "population", 7.0)),
         note="individual cells (1): Göteborg, män, 2023: Osäker", dimensions=("kon",)),
    Trap("cube_utf8.px", "PC-Axis in UTF-8", "å, ä and ö are right", px("2 5\n3 7", codepage="utf-8"), PX_ROWS,

         note="individual cells (1): Göteborg, män, 2023: Osäker", dimensions=("kon",)),
    Trap("cube_keys.px", "PC-Axis with KEYS: only the rows that are there", "the others are missing",
         px('"0114","1+2",5', 'KEYS("region")=CODES;\nKEYS("kön")=CODES;\n'),
         (("0114", 2023, "population", "missing"), ("0114", 2023, "population", 5.0),
          ("1480", 2023, "population", "missing"), ("1480", 2023, "population", "missing")),
         note="individual cells (1): Göteborg, män, 2023: Osäker", dimensions=("kon",)),
    Trap("cube_short.px", "PC-Axis with fewer cells than it says", "refused", px("2 5 3"), error="DATA: 3 / 4"),
    Trap("cube_cut.px", "PC-Axis that was cut off before its data", "refused", px("2 5\n3 7")[:300],
         error="px file is incomplete"),
    Trap("bulk.zip", "a zip with a csv in Windows-1252, parted by semicolons", "the csv is read",
         zipped({"bulk.txt": "kommun;namn;antal\n0114;Väsby;5\n1480;Göteborg;7\n".encode("cp1252")}), cells(TWO)),
    Trap("several.zip", "a zip with several files", "the user's choice, or the first that is a table",
         zipped({"läsmig.txt": b"Hej", "a.csv": b"kommun;antal\n0114;5\n", "b.csv": b"kommun;antal\n1480;7\n"}),
         cells({"1480": 7.0}), options={"part": "b.csv"}),
    Trap("bomb.zip", "a zip bomb", "refused before it is unpacked",
         zipped({f"{n}.csv": bytes(40_000_000) for n in range(3)}), error="unsafe"),
    Trap("cut.zip", "a zip that was cut off", "refused", zipped({"a.csv": b"kommun;antal\n0114;5\n"})[:-30],
         error="damaged"),
    Trap("pictures.zip", "a zip without any table", "an error with what is in it", zipped({"a.png": b"x"}),
         error="no table"),
    Trap("book.xlsx", "a workbook with codes as text", "zeros are kept", xlsx(BOOK), cells(TWO)),
    Trap("book.xls", "a workbook from Excel before 2007, or one with a password", "an error that says what to do",
         b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504), error="before 2007"),
    Trap("book_numbers.xlsx", "a workbook with codes as numbers", "zeros are put back",
         xlsx([["kommun", "antal"], [114.0, 5.0], [1480.0, 7.0]]), cells(TWO),
         note="1 code got the leading zeros back"),
    Trap("book_titles.xlsx", "a workbook with title, empty row and footnotes", "only the table is read",
         xlsx([["Folkmängd", None], [None, None], *BOOK, [None, None], ["Källa: SCB", None]]), cells(TWO)),
    Trap("book_comma_text.xlsx", "a workbook where some numbers are text with a decimal comma", "read as numbers",
         xlsx([["kommun", "antal"], ["0114", "5,5"], ["1480", 7.25]]), cells({"0114": 5.5, "1480": 7.25})),
    Trap("book_sheets.xlsx", "a workbook whose first sheet is a cover page", "the first sheet with a table is read",
         xlsx([["Välkommen"]], BOOK), cells(TWO)),
    Trap("book_pxweb.xlsx", "the database's own Excel export: no headings above the areas, merged cells",
         "areas are filled down; the column without a heading is the dimension that the title names",
         xlsx([["Folkmängd efter region, kön och år", None, None, None], [None] * 4, [None, None, "2022", "2023"],
               ["0114 Upplands Väsby", "män", 5.0, 6.0], [None, "kvinnor", 7.0, 8.0],
               ["1480 Göteborg", "män", 1.0, 2.0], [None, "kvinnor", 3.0, 4.0], [None] * 4,
               ["Källa: SCB", None, None, None]]),
         tuple((area, year, "population", float(value)) for area, values in
               (("0114", "5678"), ("1480", "1234"))
               for value, year in zip(values, (2022, 2023, 2022, 2023), strict=True)),
         dimensions=("kon",)),
    Trap("jsonstat_months.json", "months instead of years", "a dimension; never added up or taken for a year",
         jsonstat(size=[2, 1, 2], value=[5, 6, 7, 8], dimension={
             "Region": {"category": {"index": {"0114": 0, "1480": 1}}},
             "ContentsCode": {"category": {"index": {"X1": 0}, "label": {"X1": "Antal"}}},
             "Tid": {"label": "månad", "category": {"index": {"2023M01": 0, "2023M02": 1}}}}),
         (*cells(TWO, year=2023), *cells({"0114": 6.0, "1480": 8.0}, year=2023)), dimensions=("manad",)),
    Trap("book_named.csv", "a workbook in a file that is called .csv", "recognised by its content", xlsx(BOOK),
         cells(TWO)),
    Trap("book_entities.xlsx", "a workbook with XML entities", "refused",
         zipped({"[Content_Types].xml": b"<Types/>", "xl/workbook.xml":
                 b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]><workbook>&a;</workbook>'}), error="entities"),
    Trap("book_broken.xlsx", "a workbook with a sheet missing", "an error, never half a table",
         zipped({"[Content_Types].xml": b"<Types/>", "xl/workbook.xml": b"<workbook/>"}), error="xlsx"),
    Trap("book.ods", "an OpenDocument sheet", "read", ods(BOOK), cells(TWO)),
    Trap("table.sqlite", "a SQLite table", "read", sqlite(BOOK), cells(TWO)),
    Trap("table_digits.sqlite", "a database with more digits than are usually shown", "every digit is kept",
         sqlite([["kommun", "antal"], ["0114", 1234567.8901234567], ["1480", 0.1 + 0.2]]),
         cells({"0114": 1234567.8901234567, "1480": 0.1 + 0.2})),
    Trap("table.gpkg", "a GeoPackage table", "read", gpkg(BOOK), cells(TWO)),
    Trap("table.dbf", "a dBase table", "read", dbf(BOOK), cells(TWO)),
)  # fmt: skip
