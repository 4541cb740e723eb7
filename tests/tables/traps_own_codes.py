"""Traps in own codes: with names in one cell, with zeros in front, beside columns that are no areas."""

from __future__ import annotations

from tests.tables.traps import Trap, cells, utf8

THREE = {"101": 5.0, "102": 7.0, "201": 9.0}


def _named(pattern: str, names: tuple[str, ...] = ("Centrum", "Norr", "Öster vid sjön (Ön)")) -> bytes:
    """A table in which each cell is written by the pattern, with {code} and {name}."""
    words = [pattern.format(code=code, name=name) for code, name in zip(THREE, names, strict=True)]
    rows = (f"{cell};{int(value)}\n" for cell, value in zip(words, THREE.values(), strict=True))
    return utf8("".join(["Område;antal\n", *rows]))


TRAPS = (
    Trap("own_label.csv", "an own code and its name in one cell: 101 Centrum", "the first word is the code",
         _named("{code} {name}"), cells(THREE)),
    Trap("own_dash.csv", "an own code, a dash and a name: 101 - Centrum", "the first word is the code",
         _named("{code} - {name}"), cells(THREE)),
    Trap("own_tight_dash.csv", "an own code, a dash and a name without blanks: 101–Centrum",
         "what stands before the dash is the code", _named("{code}–{name}"), cells(THREE)),
    Trap("own_colon.csv", "an own code, a colon and a name: 101: Centrum", "the first word is the code",
         _named("{code}: {name}"), cells(THREE)),
    Trap("own_and_total.csv", "own codes with names, and a row for the sum of all", "the sum is an area of no code",
         _named("{code} {name}") + utf8("Totalt;21\n"), cells({**THREE, "Totalt": 21.0})),
    Trap("own_two_blanks.csv", "an own code, two blanks and a name", "the first word is the code",
         _named("{code}  {name}"), cells(THREE)),
    Trap("own_windows_letters.csv", "another country's codes and names in one cell, in the letters of Windows",
         "the first word is the code",
         '"region";"Personer 2023"\n"030101 Sentrum";10\n"030102 Grønland";11\n"030103 Tøyen";12\n'.encode("cp1252"),
         cells({"030101": 10.0, "030102": 11.0, "030103": 12.0}, "personer", 2023)),
    Trap("own_tatort.csv", "codes of letters and digits under a heading that nobody knows", "a code, and no name",
         utf8("Beteckning X;Namn;antal\n0114TC101;Väsby;5\n0115TC103;Vallentuna;7\n"),
         cells({"0114TC101": 5.0, "0115TC103": 7.0})),
    Trap("own_zeros.csv", "codes with zeros in front under a heading that nobody knows", "a code, and no number",
         utf8("objtype;grunnkretsnummer;navn;folk\nGrunnkrets;02190101;Vest;5\nGrunnkrets;02190102;Øst;7\n"),
         cells({"02190101": 5.0, "02190102": 7.0}, "folk"), note='not used: "objtype"'),
    Trap("own_second_zeros.csv", "a second code with zeros in front beside that of the area", "used for nothing",
         utf8("kommun;krets;antal\n0114;0010;5\n1480;0200;7\n"), cells({"0114": 5.0, "1480": 7.0}),
         note='not used: "krets"'),
    Trap("own_padded_counts.csv", "counts with zeros in front, where the table has no other numbers", "stay counts",
         utf8("kommun;antal\n0114;005\n1480;017\n"), cells({"0114": 5.0, "1480": 17.0})),
    Trap("own_same_everywhere.csv", "a column with the same word in all rows before that of names", "no area",
         utf8("typ av bygd;bygd;antal\nStadsdel;Haga;5\nStadsdel;Lunden;7\n"), cells({"Haga": 5.0, "Lunden": 7.0}),
         note='not used: "typ av bygd"'),
    Trap("own_within_kommun.csv", "codes of towns beside those of their municipalities", "the finest code is the area",
         utf8("kommun;Beteckning;antal\n0114;0114TC101;5\n0114;0114TC102;6\n0115;0115TC103;7\n"),
         cells({"0114TC101": 5.0, "0114TC102": 6.0, "0115TC103": 7.0}), note='not used: "kommun"'),
    Trap("own_within_lan.csv", "a county's code beside those of its districts", "the finest code is the area",
         utf8("län;stadsdel;antal\n01;0101;5\n01;0102;6\n01;0203;7\n"),
         cells({"0101": 5.0, "0102": 6.0, "0203": 7.0}), note='not used: "län"'),
    Trap("own_names_of_one.csv", "a municipality's code in all rows beside the names of its districts",
         "the names are the areas", utf8("kommun;stadsdel;antal\n1780;Centrum;5\n1780;Norr;6\n"),
         cells({"Centrum": 5.0, "Norr": 6.0}), note='not used: "kommun"'),
    Trap("own_ages_of_one.csv", "codes of ages in a table of one municipality", "no areas",
         utf8("kommun;klass;antal\n0114;A0019;5\n0114;A2064;6\n0114;A6599;7\n"),
         tuple(("0114", None, "antal", value) for value in (5.0, 6.0, 7.0)), dimensions=("klass",)),
    Trap("own_rooms.csv", "numbers before a word that is the same in all cells: 1 rum, 2 rum", "no codes of areas",
         utf8("område;storlek;antal\nHaga;1 rum;5\nHaga;2 rum;6\nLunden;1 rum;7\nLunden;2 rum;8\n"),
         (("Haga", None, "antal", 5.0), ("Haga", None, "antal", 6.0),
          ("Lunden", None, "antal", 7.0), ("Lunden", None, "antal", 8.0)), dimensions=("storlek",)),
)  # fmt: skip
