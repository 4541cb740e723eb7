"""Traps in the codes and names of areas."""

from __future__ import annotations

from tests.tables.traps import Trap, cells, utf8

TWO_DESO = {"0114A0010": 5.0, "0114C1060": 7.0}
TWO_KOMMUNER = {"0114": 5.0, "1480": 7.0}

TRAPS = (
    Trap("codes_int.csv", "a spreadsheet turned 0114 into the number 114", "the zero is put back",
         utf8("kommun;antal\n114;5\n1480;7\n"), cells(TWO_KOMMUNER)),
    Trap("codes_deso_int.csv", "a DeSO code without its first zero", "the zero is put back",
         utf8("desokod;antal\n114A0010;5\n114C1060;7\n"), cells(TWO_DESO)),
    Trap("codes_float.csv", "codes read as decimal numbers: 114.0", "read as 0114",
         utf8("kommun;antal\n114.0;5\n1480.0;7\n"), cells(TWO_KOMMUNER)),
    Trap("codes_float_comma.csv", "codes as decimal numbers with a comma: 114,0", "read as 0114",
         utf8("kommun;antal\n114,0;5\n1480,0;7\n"), cells(TWO_KOMMUNER)),
    Trap("codes_suffix.csv", "SCB's suffix of the vintage", "taken off, and kept as the division deso2025",
         utf8("region;antal\n0114A0010_DeSO2025;5\n0114C1060_DeSO2025;7\n"), cells(TWO_DESO)),
    Trap("codes_lower_case.csv", "codes in lower case", "read in upper case",
         utf8("deso;antal\n0114a0010;5\n0114c1060;7\n"), cells(TWO_DESO)),
    Trap("codes_blanks.csv", "no-break blanks and spaces around codes", "taken away",
         utf8("deso;antal\n\u00a00114A0010 ;5\n 0114C1060\u200b;7\n"), cells(TWO_DESO)),
    Trap("codes_in_labels.csv", "a label that begins with the code", "the code is the area, the rest its label",
         utf8('region,antal\n"0114R001 Upplands Väsby (Bollstanäs)",5\n"0114R002 Upplands Väsby (Hammarby)",7\n'),
         cells({"0114R001": 5.0, "0114R002": 7.0})),
    Trap("codes_kommun_labels.csv", "municipalities as code and name in one cell", "the code is the area",
         utf8("region;antal\n0114 Upplands Väsby;5\n1480 Göteborg;7\n"), cells(TWO_KOMMUNER)),
    Trap("codes_in_brackets.csv", "the code in brackets behind the name", "the code is the area",
         utf8("område;antal\nUpplands Väsby (0114);5\nGöteborg (1480);7\n"), cells(TWO_KOMMUNER)),
    Trap("codes_excel_formula.csv", 'codes kept as text by Excel\'s ="0114"', "read as 0114",
         utf8('kommun;antal\n"=""0114""";5\n"=""1480""";7\n'), cells(TWO_KOMMUNER)),
    Trap("codes_apostrophe.csv", "codes kept as text by an apostrophe", "read as 0114",
         utf8("kommun;antal\n'0114;5\n'1480;7\n"), cells(TWO_KOMMUNER)),
    Trap("codes_own.csv", "a municipality's own division (NYKO)", "codes stay as they are",
         utf8("NYKO4;antal\n1111;5\n0012;7\n"), cells({"1111": 5.0, "0012": 7.0})),
    Trap("codes_own_like_kommun.csv", "counts that happen to be codes of municipalities", "stay counts",
         utf8("stadsdel;antal\nHaga;1480\nMajorna;1280\nLunden;180\n"),
         cells({"Haga": 1480.0, "Majorna": 1280.0, "Lunden": 180.0})),
    Trap("codes_county.csv", "counties without their zero", "the zero is put back",
         utf8("lanskod;antal\n1;5\n14;7\n"), cells({"01": 5.0, "14": 7.0})),
    Trap("codes_country.csv", "the whole country among the municipalities", "an area of its own, 00",
         utf8("region;antal\n00 Riket;12\n0114 Upplands Väsby;5\n1480 Göteborg;7\n"),
         cells({"00": 12.0, **TWO_KOMMUNER})),
    Trap("codes_parent_beside.csv", "code and name of the municipality beside the DeSO code",
         "the finest code is the area",
         utf8("kommun;kommunnamn;deso;antal\n0114;Upplands Väsby;0114A0010;5\n0114;Upplands Väsby;0114C1060;7\n"),
         cells(TWO_DESO), note='used for nothing: "kommun"'),
    Trap("codes_last_column.csv", "the code stands in the last column", "found there",
         utf8("namn;antal;kod\nVäsby;5;0114\nGöteborg;7;1480\n"), cells(TWO_KOMMUNER)),
    Trap("codes_chosen.csv", "the key column is named by the user", "that column is used",
         utf8("a;b;antal\n0114;1480;5\n1480;0114;7\n"), cells({"1480": 5.0, "0114": 7.0}), options={"key": "b"},
         note='used for nothing: "a"'),
    Trap("labels_only.csv", "an export with names and no codes, and an empty first heading",
         "names are the areas; the layer's labels find them",
         utf8(",2022\r\nUpplands Väsby (Bollstanäs),4\r\nÖsteråker (Söra),3\r\n,\r\n"
              '"Områdestyp 1 – områden med stora utmaningar\nOmrådestyp 2, och så vidare",\r\n'
              ",\r\nSort:,\r\nområdestyp,\r\n"),
         cells({"Upplands Väsby (Bollstanäs)": 4.0, "Österåker (Söra)": 3.0}, "area_type", 2022)),
    Trap("labels_reserved.csv", "a name that reads as a number mark: X", "stays a name",
         utf8("område;antal\nX-området;5\nY-området;7\n"), cells({"X-området": 5.0, "Y-området": 7.0})),
    Trap("vintages_zero.csv", "0 for the codes of another vintage (as SCB's TAB6574 writes)",
         "not applicable, never 0",
         utf8("region;år;antal\n0114A0010;2023;5\n0114A0010;2025;0\n0114A0010_DeSO2025;2023;0\n"
              "0114A0010_DeSO2025;2025;6\n"),
         (("0114A0010", 2023, "antal", 5.0), ("0114A0010", 2025, "antal", "not_applicable"),
          ("0114A0010", 2023, "antal", "not_applicable"), ("0114A0010", 2025, "antal", 6.0)),
         note="DeSO 2018 was not used"),
    Trap("no_areas.csv", "no column of areas at all", "an error that lists the columns",
         utf8("år;antal\n2022;5\n2023;7\n"), error="No column of area codes"),
    Trap("no_such_key.csv", "the user names a column that is not there", "an error that lists the columns",
         utf8("kommun;antal\n0114;5\n"), error='no column "kod"', options={"key": "kod"}),
)  # fmt: skip
