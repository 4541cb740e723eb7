"""Traps in tables that someone has worked on: sums below, shares beside counts, spreadsheet errors."""

from __future__ import annotations

from tests.tables.traps import Trap, cells, utf8

THREE = {"0114R001": 5.0, "0114R002": 6.0, "0114R003": 7.0}

TRAPS = (
    Trap("sum_without_code.csv", "a row with a sum, its word under the names and no code", "left out, with a note",
         utf8("namn;regso;antal\nA;0114R001;5\nB;0114R002;6\nC;0114R003;7\nSumma;;18\n"), cells(THREE),
         note="without an area"),
    Trap("sum_of_dimension.csv", "a row with a sum, its word under the sex and no code", "left out, with a note",
         utf8("regso;kön;antal\n0114R001;Alla;5\n0114R002;Alla;6\n0114R003;Alla;7\n;Alla;18\n"), cells(THREE),
         note="without an area", dimensions=("kon",)),
    Trap("sum_of_year.csv", "a row with a sum, its year and no code", "left out, with a note",
         utf8("regso;år;antal\n0114R001;2024;5\n0114R002;2024;6\n0114R003;2024;7\n;2024;18\n"),
         cells(THREE, year=2024), note="without an area"),
    Trap("sum_below_merged.csv", "a sum below areas that are merged cells", "left out, with a note",
         utf8("kommun;kön;antal\n0114;män;5\n;kvinnor;6\n1480;män;7\n;kvinnor;8\n;Totalt;26\n"),
         (("0114", None, "antal", 5.0), ("0114", None, "antal", 6.0), ("1480", None, "antal", 7.0),
          ("1480", None, "antal", 8.0)), note="without an area", dimensions=("kon",)),
    Trap("total_in_merged.csv", "every merged area has its own row of totals", "kept as a category",
         utf8("kommun;kön;antal\n0114;män;5\n;totalt;6\n1480;män;7\n;totalt;8\n"),
         (("0114", None, "antal", 5.0), ("0114", None, "antal", 6.0), ("1480", None, "antal", 7.0),
          ("1480", None, "antal", 8.0)), dimensions=("kon",)),
    Trap("share_of_count.csv", "a heading of a count with the unit %", "a share of its own, not the count",
         utf8("regso;Arbetslösa, %;Befolkning (%)\n0114R001;5;50\n0114R002;7;70\n"),
         (*cells({"0114R001": 5.0, "0114R002": 7.0}, "arbetslosa_percent"),
          *cells({"0114R001": 50.0, "0114R002": 70.0}, "befolkning_percent"))),
    Trap("count_of_share.csv", "a heading of a share above counts", "the count, with a note",
         utf8("regso;Utrikes födda\n0114R001;512\n0114R002;7\n"),
         cells({"0114R001": 512.0, "0114R002": 7.0}, "foreign_born_people"), note="above 100"),
    Trap("means_of_count.csv", "means with people or counts in the heading", "not counts, and never added up",
         utf8("regso;Medelålder, antal år\n0114R001;40\n0114R002;41\n"),
         cells({"0114R001": 40.0, "0114R002": 41.0}, "medelalder_antal_ar")),
    Trap("title_before_notes.csv", "a title above, and a note below that is an indicator's name",
         "the indicator is called as the title", utf8("Bilar\n\nregso;2023\n0114R001;5\n0114R002;6\n\nBefolkning\n"),
         cells({"0114R001": 5.0, "0114R002": 6.0}, "bilar", 2023)),
    Trap("points_unsure.csv", '"1.301" among whole numbers, parted by semicolons', "refused: the file does not say",
         utf8("regso;antal\n0114R001;1.301\n0114R002;900\n"), error="is ambiguous"),
    Trap("points_sure.csv", '"1.301" where another cell has a decimal point', "read as a decimal",
         utf8("regso;antal\n0114R001;1.301\n0114R002;9.5\n0114R003;7\n"),
         cells({"0114R001": 1.301, "0114R002": 9.5, "0114R003": 7.0})),
    Trap("errors_of_excel.csv", "#DIVISION/0!, #VÄRDEFEL! and their like", "missing",
         utf8("regso;antal\n0114R001;#DIVISION/0!\n0114R002;#VÄRDEFEL!\n0114R003;#REF!\n0114R004;7\n"),
         cells({"0114R001": "missing", "0114R002": "missing", "0114R003": "missing", "0114R004": 7.0})),
    Trap("fewer_than.csv", "<5, < 5 and färre än 5 in a column of counts", "suppressed",
         utf8("regso;antal\n0114R001;<5\n0114R002;< 5\n0114R003;färre än 5\n0114R004;7\n"),
         cells({"0114R001": "suppressed", "0114R002": "suppressed", "0114R003": "suppressed", "0114R004": 7.0})),
    Trap("share_of_one.csv", "shares as 0,12, as per cent cells hold them", "read as they are, with a note",
         utf8("regso;Andel ägda (%)\n0114R001;0,12\n0114R002;0,5\n"),
         cells({"0114R001": 0.12, "0114R002": 0.5}, "andel_agda"), note="may contain 0.12 for 12 %"),
)  # fmt: skip
