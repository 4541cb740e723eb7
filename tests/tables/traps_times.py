"""Traps in years, dates and periods, as headings and in columns."""

from __future__ import annotations

from tests.tables.traps import Row, Trap, cells, utf8


def _heads(first: str, second: str, name: str = "population") -> tuple[bytes, tuple[Row, ...]]:
    """A table of two years with these headings, and what must come out of it."""
    rows = (*cells({"0114": 5.0, "1480": 7.0}, name, 2022), *cells({"0114": 6.0, "1480": 8.0}, name, 2023))
    title = "Folkmängd\n\n" if name == "population" else ""
    return utf8(f"{title}kommun;{first};{second}\n0114;5;6\n1480;7;8\n"), rows


MARKED = "Years with a mark"

TRAPS = (
    Trap("heads_dates.csv", "headings that are dates: 2023-12-31", "the year of the date",
         *_heads("2022-12-31", "2023-12-31")),
    Trap("heads_days_first.csv", "headings that are dates: 31.12.2023, 31/12 2023", "the year of the date",
         *_heads("31.12.2022", "31/12 2023")),
    Trap("heads_days_words.csv", "headings like Folkmängd 31 december 2023", "the year of the date",
         *_heads("Folkmängd 31 december 2022", "Folkmängd den 31 december 2023", "population")),
    Trap("heads_periods.csv", "headings that are periods: 2020–2022", "the year in which they end, with a note",
         *_heads("2020-2022", "2021 – 2023"),
         note="Each period was read as one year (2020-2022: 2022, 2021 – 2023: 2023)"),
    Trap("heads_preliminary.csv", "preliminary years: 2023 (prel.)", "the year, with a note",
         *_heads("2022", "2023 (prel.)"), note=f"{MARKED} (2023 (prel.))"),
    Trap("heads_preliminary_word.csv", "preliminary years: Antal 2023 preliminär", "the year, with a note",
         *_heads("Antal 2022", "Antal 2023 preliminär", "antal"), note=MARKED),
    Trap("heads_star.csv", "years with a star or a footnote: 2022*, 2023 1)", "the year, with a note",
         *_heads("2022*", "2023 1)"), note=f"{MARKED} (2022*, 2023 1))"),
    Trap("heads_decimal.csv", "years as decimal numbers: 2023.0", "the year", *_heads("2022.0", "2023.0")),
    Trap("heads_value.csv", "headings like value 2022", "the year, and the indicator from the title",
         *_heads("value 2022", "value 2023")),
    Trap("years_decimal.csv", "a column of years with a decimal comma: 2023,0", "the year",
         utf8("kommun;år;antal\n0114;2023,0;5\n1480;2023,0;7\n"), cells({"0114": 5.0, "1480": 7.0}, year=2023)),
    Trap("years_clock.csv", "dates with a time of day", "the year of the date",
         utf8("kommun;datum;antal\n0114;2023-12-31 00:00:00;5\n1480;31.12.2023;7\n"),
         cells({"0114": 5.0, "1480": 7.0}, year=2023)),
)  # fmt: skip
