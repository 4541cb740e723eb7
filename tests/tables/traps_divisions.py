"""Traps in codes of digits, of which only the heading says whose they are."""

from __future__ import annotations

from tests.tables.traps import Trap, cells, utf8

TWO_DISTRICTS = {"01140101": 5.0, "14800203": 7.0}

TRAPS = (
    Trap(
        "postal_blanks.csv",
        "postal codes with a blank in them, and without one",
        "the blank is taken away",
        utf8("Postnummer;antal\n652 20;5\n65221;7\n"),
        cells({"65220": 5.0, "65221": 7.0}),
    ),
    Trap(
        "postal_names.csv",
        "postal codes, with a blank, and the town in one cell",
        "the digits are the code",
        utf8("Postnr;antal\n652 20 Karlstad;5\n652 21 Karlstad;7\n"),
        cells({"65220": 5.0, "65221": 7.0}),
    ),
    Trap(
        "postal_address.csv",
        "the postal code of each municipality's town hall beside its code",
        "the municipality is the area",
        utf8("Kommunkod;Postnummer;antal\n0114;19480;5\n1480;41109;7\n1780;41109;9\n"),
        cells({"0114": 5.0, "1480": 7.0, "1780": 9.0}),
        note='not used: "Postnummer"',
    ),
    Trap(
        "postal_counts.csv",
        "counts of five digits beside postal codes",
        "stay counts",
        utf8("Postnummer;Folkmängd 2023\n65220;65221\n65221;11000\n"),
        cells({"65220": 65221.0, "65221": 11000.0}, "population", 2023),
    ),
    Trap(
        "election_zero.csv",
        "election districts that have lost their zero",
        "the zero is put back, and said",
        utf8("Valdistrikt;antal\n1140101;5\n14800203;7\n"),
        cells(TWO_DISTRICTS),
        note="got the leading zeros back",
    ),
    Trap(
        "election_coarser.csv",
        "county and municipality beside election districts",
        "the finest is the area",
        utf8("Län;Kommun;Lkfv;antal\n01;0114;01140101;5\n01;0114;01140102;6\n14;1480;14800203;7\n"),
        cells({**TWO_DISTRICTS, "01140102": 6.0}),
        note='not used: "Län", "Kommun"',
    ),
    Trap(
        "election_dates.csv",
        "dates of eight digits beside municipalities",
        "are dates, and no election districts",
        utf8("Kommunkod;Datum;antal\n0114;20240101;5\n1480;20240101;7\n"),
        cells({"0114": 5.0, "1480": 7.0}, "antal", 2024),
    ),
    Trap(
        "six_digits.csv",
        "counts of six digits beside municipalities",
        "stay counts",
        utf8("Kommunkod;Folkmängd 2023\n0114;101001\n1480;604829\n"),
        cells({"0114": 101001.0, "1480": 604829.0}, "population", 2023),
    ),
    Trap(
        "eleven_digits.csv",
        "amounts of eleven digits beside municipalities",
        "stay amounts",
        utf8("Kommunkod;antal\n0114;10010201000\n1480;20010201000\n"),
        cells({"0114": 10010201000.0, "1480": 20010201000.0}),
    ),
    Trap(
        "tatort_old.csv",
        "codes of tätorter from before 2018, T and four digits",
        "the codes are the areas",
        utf8("Tätortskod;Tätort;antal\nT0104;Akalla;5\nT0108;Alby;7\n"),
        cells({"T0104": 5.0, "T0108": 7.0}),
    ),
    Trap(
        "tatort_parent.csv",
        "the municipality beside the code of the tätort",
        "the tätort is the area",
        utf8("Kommun;Tätort;antal\n0114;0114TC101;5\n0114;0114TC102;6\n1480;1480TC104;7\n"),
        cells({"0114TC101": 5.0, "0114TC102": 6.0, "1480TC104": 7.0}),
        note='not used: "Kommun"',
    ),
    Trap(
        "finnish_municipalities.csv",
        "Finnish municipalities, some with digits of Swedish ones",
        "stay as they are: 180 is not Stockholm",
        utf8("Kunta;antal\n180;5\n182;7\n186;9\n"),
        cells({"180": 5.0, "182": 7.0, "186": 9.0}),
    ),
    Trap(
        "finnish_postal_zeros.csv",
        "Finnish postal codes that have lost their zeros",
        "the zeros are put back",
        utf8("Postinumero;antal\n100;5\n2100;7\n99999;9\n"),
        cells({"00100": 5.0, "02100": 7.0, "99999": 9.0}),
        note="got the leading zeros back",
    ),
    Trap(
        "us_tracts.csv",
        "census tracts as numbers without their zero",
        "the zero is put back",
        utf8("GEOID;antal\n1001020100;5\n1001020200;7\n"),
        cells({"01001020100": 5.0, "01001020200": 7.0}),
        note="got the leading zeros back",
    ),
)
