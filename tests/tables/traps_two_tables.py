"""Traps of several tables in one sheet: the first is read, the others never under its headings."""

from __future__ import annotations

from tests.tables.traps import Trap, cells, utf8

TWO = {"0114": 5.0, "1480": 7.0}
BELOW, BESIDE = "Another table begins in row", "Another table begins in column"

TRAPS = (
    Trap("tables_below.csv", "a second table below, over the same areas and years", "the first is read, with a note",
         utf8("Folkmängd\nkommun;2022;2023\n0114;5;6\n1480;7;8\n\nArbetslösa\nkommun;2022;2023\n0114;1;2\n1480;3;4\n"),
         (*cells(TWO, "population", 2022), *cells({"0114": 6.0, "1480": 8.0}, "population", 2023)),
         note=f'{BELOW} 6 ("Arbetslösa")'),
    Trap("tables_below_other.csv", "a second table below, with other headings and areas",
         "the first is read, with a note",
         utf8("kommun;antal\n0114;5\n1480;7\n\nkommun;andel\n1280;1\n1281;3\n"), cells(TWO),
         note=f'{BELOW} 5 ("kommun, andel")'),
    Trap("tables_below_tight.csv", "a second table right below the first", "the first is read, with a note",
         utf8("kommun;antal\n0114;5\n1480;7\nkommun;andel\n1280;1\n1281;3\n"), cells(TWO), note=f"{BELOW} 4"),
    Trap("tables_below_unnamed.csv", "a second table below, nothing above its areas", "the first is read, with a note",
         utf8("Folkmängd\n;2022\n0114;5\n1480;7\n\nArbetslösa\n;2022\n0114;1\n1480;3\n"),
         cells(TWO, "population", 2022), note=f'{BELOW} 6 ("Arbetslösa")'),
    Trap("pages.csv", "headings that come again on each page, with a county above its municipalities", "one table",
         utf8("kommun;antal\n0114;5\nkommun;antal\n1480;7\n"), cells(TWO)),
    Trap("levels.csv", "a column of levels that has the word kommun in every row", "no heading",
         utf8("nivå;kod;antal\nkommun;0114;5\nkommun;1480;7\n"), cells(TWO),
         note='not used: "nivå"'),
    Trap("tables_beside.csv", "a second table beside the first, its areas in another order",
         "the first is read, with a note", utf8("kommun;antal;;kommun;andel\n0114;5;;1480;3\n1480;7;;0114;1\n"),
         cells(TWO), note=f'{BESIDE} 4 ("kommun, andel")'),
    Trap("tables_beside_longer.csv", "a longer table beside the first", "the first is read, with a note",
         utf8("kommun;antal;;deso;andel\n0114;5;;0114A0010;3\n1480;7;;0114A0020;1\n;;;0114A0030;2\n"), cells(TWO),
         note=f'{BESIDE} 4 ("deso, andel")'),
    Trap("areas_twice.csv", "the column of areas stands twice, the same both times", "one table",
         utf8("kommun;antal;;kommun;andel\n0114;5;;0114;3\n1480;7;;1480;1\n"),
         (*cells(TWO), *cells({"0114": 3.0, "1480": 1.0}, "andel")), note='not used: "kommun"'),
    Trap("group_above_areas.csv", "a group heading above the column of areas too", "the areas' own heading counts",
         utf8("Arbetsmarknad;;\nkommun;2022;2023\n0114;5;6\n1480;7;8\n"),
         (*cells(TWO, "arbetsmarknad", 2022), *cells({"0114": 6.0, "1480": 8.0}, "arbetsmarknad", 2023))),
)  # fmt: skip
