"""Traps in tables that someone has worked on: sums below, shares beside counts, spreadsheet errors."""

from __future__ import annotations

from tests.tables.traps import Trap, cells, utf8

THREE = {"0114R001": 5.0, "0114R002": 6.0, "0114R003": 7.0}

TRAPS = (
    Trap("sum_without_code.csv", "a row with a sum, its word under the names and no code", "left out, with a note",
         utf8("namn;regso;antal\nA;0114R001;5\nB;0114R002;6\nC;0114R003;7\nSumma;;18\n"), cells(THREE),
         note="no area"),
    Trap("sum_of_dimension.csv", "a row with a sum, its word under the sex and no code", "left out, with a note",
         utf8("regso;kön;antal\n0114R001;Alla;5\n0114R002;Alla;6\n0114R003;Alla;7\n;Alla;18\n"), cells(THREE),
         note="no area", dimensions=("kon",)),
    Trap("sum_of_year.csv", "a row with a sum, its year and no code", "left out, with a note",
         utf8("regso;år;antal\n0114R001;2024;5\n0114R002;2024;6\n0114R003;2024;7\n;2024;18\n"),
         cells(THREE, year=2024), note="no area"),
    Trap("sum_below_merged.csv", "a sum below areas that are merged cells", "left out, with a note",
         utf8("kommun;kön;antal\n0114;män;5\n;kvinnor;6\n1480;män;7\n;kvinnor;8\n;Totalt;26\n"),
         (("0114", None, "antal", 5.0), ("0114", None, "antal", 6.0), ("1480", None, "antal", 7.0),
          ("1480", None, "antal", 8.0)), note="no area", dimensions=("kon",)),
    Trap("total_in_merged.csv", "every merged area has its own row of totals", "kept as a category",
         utf8("kommun;kön;antal\n0114;män;5\n;totalt;6\n1480;män;7\n;totalt;8\n"),
         (("0114", None, "antal", 5.0), ("0114", None, "antal", 6.0), ("1480", None, "antal", 7.0),
          ("1480", None, "antal", 8.0)), dimensions=("kon",)),
)  # fmt: skip
