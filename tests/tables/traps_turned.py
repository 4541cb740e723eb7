"""Traps of tables whose areas stand side by side, in the row of headings."""

from __future__ import annotations

from tests.tables.traps import Trap, cells, utf8

NOTE = "side by side"

TRAPS = (
    Trap(
        "areas_beside_years.csv",
        "areas side by side, one row per year (2021 is a code, too)",
        "turned, with a note",
        utf8("Antal barn\n\når;0114;1480;Riket\n2021;5;7;20\n2023;6;..;21\n\nKälla: SCB\n"),
        (
            *cells({"0114": 5.0, "1480": 7.0, "Riket": 20.0}, "antal_barn", 2021),
            *cells({"0114": 6.0, "1480": "suppressed", "Riket": 21.0}, "antal_barn", 2023),
        ),
        note=NOTE,
    ),
    Trap(
        "areas_beside_stubs.csv",
        "areas side by side, with indicator and year in front",
        "turned, with a note",
        utf8("Indikator;År;0114A0010;0114A0020\nBefolkning;2020;5;7\n;2021;6;8\nArbetslösa;2020;1;2\n"),
        (
            *cells({"0114A0010": 5.0, "0114A0020": 7.0}, "population", 2020),
            *cells({"0114A0010": 6.0, "0114A0020": 8.0}, "population", 2021),
            *cells({"0114A0010": 1.0, "0114A0020": 2.0}, "unemployed", 2020),
        ),
        note=NOTE,
    ),
    Trap(
        "areas_beside_names.csv",
        "municipalities' names side by side, over rows of anything",
        "turned, with a note",
        utf8("Yrke;Upplands Väsby;Göteborg\nAntal lärare;5;7\n"),
        cells({"Upplands Väsby": 5.0, "Göteborg": 7.0}, "antal_larare"),
        note=NOTE,
    ),
    Trap(
        "areas_both_ways.csv",
        "from areas to areas: both sides are codes",
        "not turned: one row per area",
        utf8("från;0114R001;1480R002\n0114R001;5;7\n1480R002;8;9\n"),
        (
            *cells({"0114R001": 5.0, "1480R002": 8.0}, "v_0114r001"),
            *cells({"0114R001": 7.0, "1480R002": 9.0}, "v_1480r002"),
        ),
    ),
    Trap(
        "codes_by_chance.csv",
        "no heading, and numbers that are municipalities' codes by chance",
        "refused",
        utf8("lärare;1480;1780\nelever;2000;3000\n"),
        error="no row of headings",
    ),
    Trap(
        "years_over_areas.csv",
        "years side by side, and under each of them the areas' codes",
        "turned, with a note",
        utf8(";2021;2021;2022;2022\nIndikator;1780R001;1780R002;1780R001;1780R002\nBarn;5;6;7;8\nÄldre;1;2;3;4\n"),
        (
            *cells({"1780R001": 5.0, "1780R002": 6.0}, "barn", 2021),
            *cells({"1780R001": 7.0, "1780R002": 8.0}, "barn", 2022),
            *cells({"1780R001": 1.0, "1780R002": 2.0}, "aldre", 2021),
            *cells({"1780R001": 3.0, "1780R002": 4.0}, "aldre", 2022),
        ),
        note=NOTE,
    ),
    Trap(
        "merged_years_over_areas.csv",
        "merged cells with years over names of areas, and a title",
        "turned, with a note",
        utf8("Barn i kommunen\n\n;2021;;2022;\n;Upplands Väsby;Göteborg;Upplands Väsby;Göteborg\nBarn;5;6;7;8\n"),
        (
            *cells({"Upplands Väsby": 5.0, "Göteborg": 6.0}, "barn", 2021),
            *cells({"Upplands Väsby": 7.0, "Göteborg": 8.0}, "barn", 2022),
        ),
        note=NOTE,
    ),
    Trap(
        "areas_over_years.csv",
        "merged cells with areas' codes over years",
        "turned, with a note",
        utf8("Indikator;1780R001;;1780R002;\n;2021;2022;2021;2022\nBarn;5;6;7;8\n"),
        (
            *cells({"1780R001": 5.0, "1780R002": 7.0}, "barn", 2021),
            *cells({"1780R001": 6.0, "1780R002": 8.0}, "barn", 2022),
        ),
        note=NOTE,
    ),
    Trap(
        "one_year_over_areas.csv",
        "a merged cell with one year over all areas, and men and women below them",
        "turned, with a note",
        utf8("Barn i kommunen\n;2021;;;\nIndikator;1780R001;;1780R002;\nKön;män;kvinnor;män;kvinnor\nBarn;5;6;7;8\n"),
        (
            *cells({"1780R001": 5.0, "1780R002": 7.0}, "barn", 2021),
            *cells({"1780R001": 6.0, "1780R002": 8.0}, "barn", 2021),
        ),
        note=NOTE,
        dimensions=("column_3",),
    ),
    Trap(
        "years_over_numbers.csv",
        "years over the bare codes of municipalities, nothing beside these, and an empty column between the years",
        "the same under each year, so they are areas: turned, with a note",
        utf8(";2021;;;2022;\n;1480;1780;;1480;1780\nBarn;5;6;;7;8\n"),
        (*cells({"1480": 5.0, "1780": 6.0}, "barn", 2021), *cells({"1480": 7.0, "1780": 8.0}, "barn", 2022)),
        note=NOTE,
    ),
    Trap(
        "date_over_areas.csv",
        "the day of the extraction in a row of its own above areas side by side",
        "no year of the values: an error that lists the columns",
        utf8("Uppdaterad;2024-05-02\nIndikator;1780R001;1780R002\nBarn;5;6\n"),
        error="No column of area codes",
    ),
    Trap(
        "steady_values.csv",
        "an area of one's own whose number never changes, and is a county's code",
        "values under their years, not areas",
        utf8("Område;2021;2022\nCentrum;5;5\nNorr;3;4\n"),
        (
            *cells({"Centrum": 5.0, "Norr": 3.0}, "value", 2021),
            *cells({"Centrum": 5.0, "Norr": 4.0}, "value", 2022),
        ),
    ),
)
