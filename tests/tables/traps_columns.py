"""Traps in what a column is: numbers of rows, names of two levels, comments, units, months; and in separators."""

from __future__ import annotations

from tests.tables.traps import Row, Trap, cells, utf8

REGSO = {"1780R001": 5.0, "1780R002": 7.0}
TWO = {"0114": 5.0, "1480": 7.0}
HAGA = {"Haga": 5.0, "Majorna": 7.0}


def _among(*others: str) -> tuple[bytes, tuple[Row, ...]]:
    """Two RegSO and rows of other words below."""
    lines = "".join(f"{word};9\n" for word in others)
    return utf8(f"regso;antal\n1780R001;5\n1780R002;7\n{lines}"), cells({**REGSO, **dict.fromkeys(others, 9.0)})


TRAPS = (
    Trap("small_totals.csv", "two areas and two rows without a code: Okänt, Totalt", "the codes are codes",
         *_among("Okänt", "Totalt")),
    Trap("small_rest.csv", "two areas, Restförda 1780 and Hela kommunen", "the codes are codes",
         *_among("Restförda 1780", "Hela kommunen")),
    Trap("rest_of_kommun.csv", "1780 Restförda: people without a smaller area", "not taken for the municipality",
         *_among("1780 Restförda")),
    Trap("codes_parted.csv", "codes with blanks or dashes in them: 1780 A 0010, 1780-A0020",
         "the whole code, never the municipality", utf8("deso;antal\n1780 A 0010;5\n1780-A0020;7\n"),
         cells({"1780A0010": 5.0, "1780A0020": 7.0})),
    Trap("headings_x_y.csv", "headings x and y, which alone would be marks", "headings",
         utf8("deso;x;y\n1780A0010;1.5;5\n1780A0020;2.5;7\n"),
         (*cells({"1780A0010": 1.5, "1780A0020": 2.5}, "x"), *cells({"1780A0010": 5.0, "1780A0020": 7.0}, "y"))),
    Trap("remarks_behind.csv", "remarks of a few areas behind an empty column", "no labels, with a note",
         utf8("kommun;antal;;Not\n0114;5;;Se mejl\n1480;7;;\n"), cells(TWO), note='used for nothing: "Not"'),
    Trap("running_empty.csv", "numbers of the rows under an empty heading (pandas)", "used for nothing, with a note",
         utf8(",deso,antal\n0,1780A0010,5\n1,1780A0020,6\n2,1780A0030,7\n"),
         cells({"1780A0010": 5.0, "1780A0020": 6.0, "1780A0030": 7.0}), note='used for nothing: "1"'),
    Trap("running_id.csv", "numbers of the rows under id, beside names", "the names are the areas, with a note",
         utf8("id;stadsdel;antal\n1;Haga;5\n2;Majorna;7\n"), cells(HAGA), note='used for nothing: "id"'),
    Trap("running_counties.csv", "numbers of the rows, most of which are counties by chance", "no counties",
         utf8(";stadsdel;antal\n" + "".join(f"{n};Del {n};{n * 10}\n" for n in range(1, 9))),
         cells({f"Del {n}": n * 10.0 for n in range(1, 9)}), note='used for nothing: "1"'),
    Trap("running_only.csv", "numbers of the rows and no other areas", "they are the areas",
         utf8("id;antal\n1;5\n2;7\n3;9\n"), cells({"1": 5.0, "2": 7.0, "3": 9.0})),
    Trap("own_like_counties.csv", "an own division 1 to 8, most of which are counties by chance", "no counties",
         utf8("kod;antal\n" + "".join(f"{n};{n * 10}\n" for n in range(1, 9))),
         cells({str(n): n * 10.0 for n in range(1, 9)})),
    Trap("names_of_two_levels.csv", "names of counties and of municipalities", "the finer ones are the areas",
         utf8("Län;Kommun;antal\nVärmlands län;Karlstad;5\nVärmlands län;Kil;6\nÖrebro län;Örebro;7\n"),
         cells({"Karlstad": 5.0, "Kil": 6.0, "Örebro": 7.0})),
    Trap("label_and_remarks.csv", "a column of remarks before that of the names", "the names are the labels",
         utf8("kommun;källa;kommunnamn;antal\n0114;SCB;Väsby;5\n1480;Kolada;Göteborg;7\n"), cells(TWO),
         note='used for nothing: "källa"'),
    Trap("fetched.csv", "the date of the file in every row, beside the years", "no year, with a note",
         utf8("kommun;uttag;år;antal\n0114;2024-03-01;2022;5\n1480;2024-03-01;2022;7\n"), cells(TWO, year=2022),
         note='used for nothing: "uttag"'),
    Trap("years_and_dates.csv", "a column of years and one of dates", "the first counts, with a note",
         utf8("kommun;år;datum;antal\n0114;2022;2024-03-01;5\n1480;2022;2024-03-01;7\n"), cells(TWO, year=2022),
         note='used for nothing: "datum"'),
    Trap("years_and_words.csv", "a word in the column of years", "refused, with the word",
         utf8("kommun;år;antal\n0114;2022;5\n1480;2022;7\n1280;medel;6\n"), error='"medel"'),
    Trap("months.csv", "months as headings: 2023-01", "an indicator each, with a note",
         utf8("Bilar\n\nkommun;2023-01;2023-02\n0114;5;1\n1480;7;2\n"),
         (*cells(TWO, "bilar_2023_01", 2023), *cells({"0114": 1.0, "1480": 2.0}, "bilar_2023_02", 2023)),
         note="same year (2023-01, 2023-02)"),
    Trap("units_of_rows.csv", "one name with two units in a column of units", "an indicator for each unit",
         utf8("kommun;indikator;enhet;värde\n0114;Arbetslösa;%;5\n0114;Arbetslösa;antal;500\n1480;Arbetslösa;%;7\n"
              "1480;Arbetslösa;antal;700\n"),
         (*cells(TWO, "arbetslosa_percent"), *cells({"0114": 500.0, "1480": 700.0}, "unemployed"))),
    Trap("units_alone.csv", "two units and no names", "a dimension, never one indicator",
         utf8("kommun;enhet;värde\n0114;%;5\n0114;antal;500\n"),
         (("0114", None, "varde", 5.0), ("0114", None, "varde", 500.0)), dimensions=("enhet",)),
    Trap("units_below.csv", "the unit in a line below: Sort: procent", "the share, not the count",
         utf8("Arbetslösa\n\nkommun;2023\n0114;5\n1480;7\n\nSort:\nprocent\n"), cells(TWO, "arbetslosa_percent", 2023)),
    Trap("units_in_headings.csv", "units in headings: ‰, procent (%), i procent, tusental kronor", "told apart",
         utf8("kommun;Brott (‰);Arbetslöshet, procent (%);Trygga i procent;Nettoinkomst, tusental kronor\n"
              "0114;5;5;5;5\n1480;7;7;7;7\n"),
         tuple(row for name in ("brott", "unemployment", "trygga_i_procent", "net_income") for row in
               cells(TWO, name))),
    Trap("count_in_promille.csv", "a count's heading with ‰", "an indicator of its own, not the count",
         utf8("kommun;Folkmängd (‰)\n0114;5\n1480;7\n"), cells(TWO, "folkmangd_per_mille")),
    Trap("title_of_table.csv", "a statistical title: Folkmängd efter region, ålder och år", "what it is of",
         utf8("Folkmängd efter region, ålder och år\n\nkommun;2023\n0114;5\n1480;7\n"),
         cells(TWO, "population", 2023)),
    Trap("title_commas.csv", "titles with a comma, and decimal commas in all rows", "parted by semicolons",
         utf8("Bilar, 31 december\nUttag, 2024\nkommun;antal\n0114;5,2\n1480;7,3\n"),
         cells({"0114": 5.2, "1480": 7.3})),
    Trap("notes_semicolons.csv", "a table parted by commas, with semicolons in its cells", "parted by commas",
         utf8("kommun,antal,not\n0114,5,a; b\n1480,7,c; d\n"), cells(TWO)),
    Trap("merged_last_year.csv", "a merged table whose last row is a year of the last area", "that area's",
         utf8("regso;år;antal\n1780R001;2023;5\n;2024;6\n1780R002;2023;7\n;2024;…\n"),
         (("1780R001", 2023, "antal", 5.0), ("1780R001", 2024, "antal", 6.0), ("1780R002", 2023, "antal", 7.0),
          ("1780R002", 2024, "antal", "missing"))),
    Trap("merged_sum_of_year.csv", "a merged table whose last row is a sum of a year", "left out, with a note",
         utf8("regso;år;antal\n1780R001;2023;5\n;2024;6\n1780R002;2023;7\n;2024;8\n;2024;14\n"),
         (("1780R001", 2023, "antal", 5.0), ("1780R001", 2024, "antal", 6.0), ("1780R002", 2023, "antal", 7.0),
          ("1780R002", 2024, "antal", 8.0)), note='without an area were left out (1): "2024 14"'),
    Trap(
        "years_without_heading.csv",
        "a column of years that has no heading",
        "the areas repeat, so it is the year",
        utf8("regso;;antal\n1780R001;2021;5\n1780R001;2022;6\n1780R002;2021;7\n1780R002;2022;8\n"),
        (*cells({"1780R001": 5.0, "1780R002": 7.0}, year=2021), *cells({"1780R001": 6.0, "1780R002": 8.0}, year=2022)),
    ),
)  # fmt: skip
