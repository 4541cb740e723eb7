"""Months and quarters are a dimension in whichever way a table writes them; a year gets one value by choice."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from segbaro_plugin.tables import Match, Table, TableError, match, read_table
from segbaro_plugin.tables.columns.dimensions.category_choices import CategoryChoices, parse_choices
from segbaro_plugin.tables.columns.dimensions.within_year import WithinYear

MONTHS = ("januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november",
          "december")  # fmt: skip
ENGLISH = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
           "December")  # fmt: skip
WITH_YEAR = {
    "M01": "{year}M{number:02}", "M1": "{year}M{number}", "a date": "{year}-{number:02}", "name": "{name} {year}",
    "year first": "{year} {name}", "English": "{english} {year}", "short": "{short} {year}", "point": "{short}. {year}",
    "Excel": "{short}-{two}", "comma": "{name}, {year}", "six digits": "{year}{number:02}",
    "first day": "{year}-{number:02}-01", "clock": "{year}-{number:02}-28 00:00", "slash": "{number}/{year}",
    "two digits and slash": "{number:02}/{year}", "year and slash": "{year}/{number:02}",
    "year and point": "{year}.{number:02}", "dash": "{number:02}-{year}", "day first": "1.{number}.{year}",
    "eight digits": "{year}{number:02}15", "apostrophe": "{short} '{two}",
}  # fmt: skip
QUARTERS = {
    "K1": "{year}K{number}", "Q1": "Q{number} {year}", "year first": "{year} Q{number}", "dash": "{year}-Q{number}",
    "kv": "kv {number} {year}", "kvartal": "kvartal {number} {year}", "ordinal": "{number}:a kvartalet {year}",
}  # fmt: skip
AREAS = ("0114", "0115")


def _written(form: str, year: int, number: int) -> str:
    name, english = MONTHS[number - 1], ENGLISH[number - 1]
    return form.format(year=year, number=number, name=name, english=english, short=name[:3], two=f"{year % 100:02}")


def _read(text: str, path: Path) -> Table:
    path.write_text(text, encoding="utf-8")
    return read_table(path)


def _cells(table: Table, dimension: str) -> dict[tuple[Any, ...], float]:
    rows = table.frame[["area", "year", dimension, "value"]].astype(object).itertuples(index=False, name=None)
    return {tuple(row[:3]): row[3] for row in rows}


def _wanted(sign: str, numbers: range, width: int = 1) -> dict[tuple[Any, ...], float]:
    return {
        (area, year, f"{sign}{number:0{width}}"): float(10 * place + number + 100 * (year - 2023))
        for place, area in enumerate(AREAS) for year in (2023, 2024) for number in numbers
    }  # fmt: skip


FORMS = [*(("M", form, range(1, 13), 2, "manad") for form in WITH_YEAR.values()),
         *(("K", form, range(1, 5), 1, "kvartal") for form in QUARTERS.values())]  # fmt: skip


@pytest.mark.parametrize("heading", ["tid", "period", "månad", "Datum"])
@pytest.mark.parametrize(("sign", "form", "numbers", "width", "name"), FORMS, ids=[form[1] for form in FORMS])
def test_in_a_column(sign: str, form: str, numbers: range, width: int, name: str, heading: str, tmp_path: Path) -> None:
    wanted = _wanted(sign, numbers, width)
    lines = [f"{area};{_written(form, year, int(part[1:]))};{value}" for (area, year, part), value in wanted.items()]
    table = _read("\n".join([f"kommun;{heading};antal", *lines]), tmp_path / "t.csv")
    assert _cells(table, name) == wanted


@pytest.mark.parametrize("content", ["", "Antal födda ", "Antal födda: "])
@pytest.mark.parametrize(("sign", "form", "numbers", "width", "name"), FORMS, ids=[form[1] for form in FORMS])
def test_in_headings(sign: str, form: str, numbers: range, width: int, name: str, content: str, tmp_path: Path) -> None:
    wanted = _wanted(sign, numbers, width)
    times = [key[1:] for key in wanted if key[0] == AREAS[0]]
    heads = [content + _written(form, year, int(part[1:])) for year, part in times]
    rows = [";".join([area, *(str(wanted[(area, *time)]) for time in times)]) for area in AREAS]
    table = _read("\n".join([";".join(["kommun", *heads]), *rows]), tmp_path / "t.csv")
    assert _cells(table, name) == wanted
    assert len(table.indicators) == 1


BESIDE = {
    "numbers": ("Månad", [str(number) for number in range(1, 13)], "M", 2),
    "names": ("Månad", list(MONTHS), "M", 2),
    "English": ("Month", list(ENGLISH), "M", 2),
    "codes": ("månad", [f"M{number:02}" for number in range(1, 13)], "M", 2),
    "quarters": ("Kvartal", ["1", "2", "3", "4"], "K", 1),
    "Q1": ("Quarter", ["Q1", "Q2", "Q3", "Q4"], "K", 1),
    "kv 1": ("kvartal", ["kv 1", "kv 2", "kv 3", "kv 4"], "K", 1),
    "tertials": ("Tertial", ["1", "2", "3"], "T", 1),
    "half years": ("Halvår", ["1", "2"], "H", 1),
}


@pytest.mark.parametrize(
    ("heading", "words", "parts"),
    [
        ("Kvartal", ["1/2024", "2/2024"], ["K1", "K2"]),
        ("Kvartal", ["2024-03-31", "2024-06-30"], ["K1", "K2"]),
        ("Vecka", ["202401", "202452"], ["V01", "V52"]),
        ("Månad", ["202401"], ["M01"]),  # one month only
        ("Period", ["202312", "202412"], ["M12", "M12"]),
        ("Årmånad", ["202312", "202401"], ["M12", "M01"]),
    ],
)
def test_digits_beside_a_year_are_of_the_kind_that_the_heading_says(
    heading: str, words: list[str], parts: list[str], tmp_path: Path
) -> None:
    lines = [f"{area};{word};5" for word in words for area in AREAS]
    table = _read("\n".join([f"kommun;{heading};antal", *lines]), tmp_path / "t.csv")
    found = table.frame.drop_duplicates(["year", table.frame.columns[-1]])
    assert found[table.frame.columns[-1]].tolist() == parts
    assert set(found["year"]) == {int(word[-4:] if "/" in word else word[:4]) for word in words}


@pytest.mark.parametrize(
    ("heading", "words", "years"),
    [
        ("Period", ["2009/10", "2010/11", "2011/12"], [2009, 2010, 2011]),  # years of school
        ("Datum", ["2023-12-31", "2024-12-31"], [2023, 2024]),
        ("Tid", ["2023-12", "2024-12"], [2023, 2024]),
        ("", ["2023", "2024"], [2023, 2024]),
    ],
)
def test_a_date_of_each_year_is_that_year(heading: str, words: list[str], years: list[int], tmp_path: Path) -> None:
    lines = [f"{area};{word};5" for word in words for area in AREAS]
    table = _read("\n".join([f"kommun;{heading};antal", *lines]), tmp_path / "t.csv")
    assert sorted(set(table.frame["year"])) == years
    assert "manad" not in table.frame


@pytest.mark.parametrize("year", ["År", "Year of År", "Year"])
@pytest.mark.parametrize("form", BESIDE)
def test_in_a_column_beside_the_year(form: str, year: str, tmp_path: Path) -> None:
    heading, words, sign, width = BESIDE[form]
    wanted = _wanted(sign, range(1, len(words) + 1), width)
    lines = [f"{of};{words[int(part[1:]) - 1]};{area};{value}" for (area, of, part), value in wanted.items()]
    table = _read("\n".join([f"{year};{heading};kommun;antal", *lines]), tmp_path / "t.csv")
    assert _cells(table, table.frame.columns[-1]) == wanted


@pytest.mark.parametrize(
    ("first", "second", "sign"), [("januari", "februari", "M01"), ("kvartal 1", "kvartal 2", "K1")]
)
def test_headings_without_a_year(first: str, second: str, sign: str, tmp_path: Path) -> None:
    table = _read(f"kommun;{first};{second}\n0114;5;6\n", tmp_path / "t.csv")
    assert table.frame[table.frame.columns[-1]].tolist()[0] == sign
    assert len(table.frame) == 2
    with_years = _read(f"kommun;år;{first};{second}\n0114;2023;5;6\n0114;2024;7;8\n", tmp_path / "t.csv")
    assert with_years.frame["year"].tolist() == [2023, 2024, 2023, 2024]


@pytest.mark.parametrize(
    "heads", ["Maj;Andel", "Q1;Q2", "2023;2024", "2023-12;2024-12", "2022/23;2023/24", "2010-11;2011-12", "Mars;Venus",
              "M1;M2", "Vecka;Antal", "t1 2022;t1 2023",
              "Folkmängd 2023;Q1 2024"],
)  # fmt: skip
def test_other_headings_are_no_parts_of_a_year(heads: str, tmp_path: Path) -> None:
    table = _read(f"kommun;{heads}\n0114;5;6\n0115;7;9\n", tmp_path / "t.csv")
    assert not {"manad", "kvartal"} & set(table.frame.columns)


@pytest.mark.parametrize("role", [{"time": ["Tid"]}, {}])
@pytest.mark.parametrize(
    ("codes", "name"),
    [
        (["202401", "202402"], "manad"),
        (["2024-01-31", "2024-02-29"], "manad"),
        (["1/2024", "2/2024"], "manad"),
        (["2024M01", "2024M02"], "manad"),
        (["2024K1", "2024K2"], "kvartal"),
        (["2024-01", "2024-02"], "manad"),
    ],
)
def test_in_a_cube(codes: list[str], name: str, role: dict[str, Any], tmp_path: Path) -> None:
    dimension = {"Region": {"category": {"index": list(AREAS)}}, "Tid": {"label": "tid", "category": {"index": codes}}}
    document = {"id": ["Region", "Tid"], "size": [2, 2], "dimension": dimension, "role": role, "value": [1, 2, 3, 4]}
    table = _read(json.dumps(document), tmp_path / "t.json")
    parts = ("K1", "K2") if name == "kvartal" else ("M01", "M02")
    keys = [(area, 2024, part) for area in AREAS for part in parts]
    assert _cells(table, name) == dict(zip(keys, [1.0, 2.0, 3.0, 4.0], strict=True))


@pytest.mark.parametrize("heading", ["Year of År", "Year of Date", "År av Datum", "year of period"])
def test_parts_of_a_date_are_called_by_their_kind(heading: str, tmp_path: Path) -> None:
    table = _read(f"{heading};kommun;antal\n2023;0114;5\n2024;0114;6\n", tmp_path / "t.csv")
    assert table.frame["year"].tolist() == [2023, 2024]


TEXT = "kommun;månad;Folkmängd;Andel arbetslösa\n" + "\n".join(
    f"{area};2024M0{month};{10 * month + place};{month}" for place, area in enumerate(AREAS) for month in (1, 2, 3)
)


def _joined(text: str, path: Path, rule: str, choices: CategoryChoices | None = None) -> Match:
    table = _read(text, path)
    return match(table, AREAS, within_year=WithinYear(rule), categories=choices or CategoryChoices())


def _values(found: Match) -> dict[str, list[float | None]]:
    return {name: list(column) for name, column in found.values.items()}


def _notes(found: Match) -> str:
    return " ".join(note.say("en") for note in found.notes)


def test_each_month_is_a_field_and_the_note_says_what_else_there_is(tmp_path: Path) -> None:
    found = _joined(TEXT, tmp_path / "t.csv", "each")
    assert {"population_m01_2024", "population_m02_2024", "population_m03_2024"} <= set(found.values)
    assert "choose mean, sum or last" in _notes(found)


@pytest.mark.parametrize(("rule", "values"), [("mean", [20.0, 21.0]), ("sum", [60.0, 63.0]), ("last", [30.0, 31.0])])
def test_one_value_a_year(rule: str, values: list[float], tmp_path: Path) -> None:
    found = _joined(TEXT, tmp_path / "t.csv", rule)
    assert _values(found)["population_2024"] == values
    assert "2024: M01–M03 (3)" in _notes(found)


def test_one_month_is_chosen_as_a_category(tmp_path: Path) -> None:
    found = _joined(TEXT, tmp_path / "t.csv", "each", parse_choices("månad: M02"))
    assert [name for name in found.values if name.startswith("population")] == ["population_m02_2024"]
    both = _joined(TEXT, tmp_path / "t.csv", "sum", parse_choices("månad: M01, M02"))
    assert _values(both)["population_2024"] == [30.0, 32.0]


def test_what_is_no_count_is_not_added_up(tmp_path: Path) -> None:
    found = _joined(TEXT, tmp_path / "t.csv", "sum")
    assert list(found.values) == ["population_2024"]
    assert "only counts can be added up over the year" in _notes(found)
    shares = TEXT.replace("Folkmängd", "Andel förvärvsarbetande")
    with pytest.raises(TableError, match="Only counts can be added up over the year"):
        _joined(shares, tmp_path / "t.csv", "sum")


@pytest.mark.parametrize("rule", ["mean", "sum"])
@pytest.mark.parametrize(("cell", "status"), [("..", "suppressed"), ("", "missing"), (None, "missing")])
def test_a_year_with_a_month_without_a_value_has_none(cell: str | None, status: str, rule: str, tmp_path: Path) -> None:
    lines = [line for line in TEXT.splitlines() if cell is not None or not line.startswith("0115;2024M02")]
    text = "\n".join(lines).replace("0115;2024M02;21;", f"0115;2024M02;{cell};")
    found = _joined(text, tmp_path / "t.csv", rule)
    assert _values(found)["population_2024"][1] is None
    assert _values(found)["population_2024"][0] is not None
    said = found.statuses.get("population_2024")
    assert (list(said)[1] if said else "missing") == status


def test_the_last_month_is_that_of_the_table_and_not_of_the_area(tmp_path: Path) -> None:
    text = "\n".join(line for line in TEXT.splitlines() if not line.startswith("0115;2024M03"))
    assert _values(_joined(text, tmp_path / "t.csv", "last"))["population_2024"] == [30.0, None]


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    values=st.lists(st.lists(st.integers(0, 10**6), min_size=12, max_size=12), min_size=2, max_size=2),
    form=st.sampled_from(list(WITH_YEAR.values())),
    wide=st.booleans(),
)
def test_every_way_of_writing_gives_the_same_sum_mean_and_last(
    values: list[list[int]], form: str, wide: bool, tmp_path: Path
) -> None:
    times = [_written(form, 2024, number) for number in range(1, 13)]
    rows = dict(zip(AREAS, values, strict=True))
    if wide:
        lines = [";".join(["kommun", *(f"Folkmängd {time}" for time in times)])]
        lines += [";".join([area, *map(str, row)]) for area, row in rows.items()]
    else:
        lines = ["kommun;tid;Folkmängd"]
        lines += [
            f"{area};{time};{value}" for area, row in rows.items() for time, value in zip(times, row, strict=True)
        ]
    text = "\n".join(lines)
    found = {
        rule: _values(_joined(text, tmp_path / "t.csv", rule))["population_2024"] for rule in ("sum", "last", "mean")
    }
    assert found["sum"] == [float(sum(row)) for row in values]
    assert found["last"] == [float(row[-1]) for row in values]
    assert found["mean"] == pytest.approx([sum(row) / 12 for row in values])


PX = (
    'CHARSET="ANSI";\nSTUB="kommun";\nHEADING="tid";\nVALUES("kommun")="0114","0115";\nVALUES("tid")="a","b";\n'
    'TIMEVAL("tid")={times};\nDATA=\n1 2 3 4;\n'
)


@pytest.mark.parametrize(
    ("times", "parts"),
    [('TLIST(M1),"2024M01","2024M02"', ["M01", "M02"]), ('TLIST(M1),"202401","202402"', ["M01", "M02"]),
     ('TLIST(M1,"202412"-"202501")', ["M12", "M01"]), ('TLIST(M1,"2024M01"-"2024M02")', ["M01", "M02"]),
     ('TLIST(Q1),"20243","20244"', ["K3", "K4"]), ('TLIST(Q1),"2024K3","2024K4"', ["K3", "K4"]),
     ('TLIST(Q1,"20244"-"20251")', ["K4", "K1"]), ('TLIST(H1),"20241","20242"', ["H1", "H2"]),
     ('TLIST(W1),"202401","202452"', ["V01", "V52"])],
)  # fmt: skip
def test_in_a_px_file(times: str, parts: list[str], tmp_path: Path) -> None:
    table = _read(PX.format(times=times), tmp_path / "t.px")
    assert table.frame[table.frame.columns[-1]].tolist() == parts * 2
    assert table.frame["value"].tolist() == [1.0, 2.0, 3.0, 4.0]
    assert table.frame["year"].tolist()[0] == 2024


@pytest.mark.parametrize("times", ['TLIST(A1),"2023","2024"', 'TLIST(A1,"2023"-"2024")'])
def test_years_of_a_px_file_stay_years(times: str, tmp_path: Path) -> None:
    assert _read(PX.format(times=times), tmp_path / "t.px").frame["year"].tolist() == [2023, 2024] * 2


def test_a_column_of_the_whole_year_beside_its_months_is_their_total(tmp_path: Path) -> None:
    text = "kommun;Folkmängd 2024;Folkmängd 2024M01;Folkmängd 2024M02\n0114;7;5;6\n0115;17;15;17\n"
    assert _values(_joined(text, tmp_path / "t.csv", "each")) == {"population_2024": [7.0, 17.0]}
    month = _joined(text, tmp_path / "t.csv", "each", parse_choices("månad: M02"))
    assert _values(month) == {"population_2024": [7.0, 17.0], "population_m02_2024": [6.0, 17.0]}
    assert _values(_joined(text, tmp_path / "t.csv", "mean")) == {"population_2024": [5.5, 16.0]}


BESIDE_YEARS = {
    "the same indicator": ("kommun;Folkmängd 2023;Folkmängd 2024M01;Folkmängd 2024M02\n0114;90;5;6\n0115;91;15;17\n",
                           "population_2023"),
    "before them all": ("kommun;Födda 2023;Folkmängd jan 2024;Folkmängd feb 2024\n0114;90;5;6\n0115;91;15;17\n",
                        "fodda_2023"),
    "behind them all": ("kommun;Folkmängd 202401;Folkmängd 202402;Födda 2024\n0114;5;6;90\n0115;15;17;91\n",
                        "fodda_2024"),
    "without a year": ("kommun;Folkmängd 1/2024;Folkmängd 2/2024;Födda\n0114;5;6;90\n0115;15;17;91\n", "fodda"),
    "in rows": ("kommun;period;Folkmängd\n0114;2023;90\n0115;2023;91\n0114;2024M01;5\n0115;2024M01;15\n0114;2024M02;6\n"
                "0115;2024M02;17\n", "population_2023"),
}  # fmt: skip
BY_RULE = {
    "each": {"population_m01_2024": [5.0, 15.0], "population_m02_2024": [6.0, 17.0]},
    "mean": {"population_2024": [5.5, 16.0]},
    "sum": {"population_2024": [11.0, 32.0]},
    "last": {"population_2024": [6.0, 17.0]},
}


@pytest.mark.parametrize("rule", BY_RULE)
@pytest.mark.parametrize("case", BESIDE_YEARS)
def test_months_beside_a_plain_year_of_something_else(case: str, rule: str, tmp_path: Path) -> None:
    text, year = BESIDE_YEARS[case]
    found = _joined(text, tmp_path / "t.csv", rule)
    assert _values(found) == {year: [90.0, 91.0], **BY_RULE[rule]}
    assert ("choose mean, sum or last" in _notes(found)) == (rule == "each")


def test_a_share_of_a_plain_year_is_kept_beside_the_sum_of_counts(tmp_path: Path) -> None:
    text = "kommun;Andel arbetslösa 2023;Folkmängd 2024M01;Folkmängd 2024M02\n0114;9,5;5;6\n0115;1,5;15;17\n"
    found = _values(_joined(text, tmp_path / "t.csv", "sum"))
    assert found["population_2024"] == [11.0, 32.0]
    assert [9.5, 1.5] in found.values()


def test_of_a_year_with_its_months_the_whole_is_used_and_of_another_the_months(tmp_path: Path) -> None:
    heads = "Folkmängd 2023;Folkmängd 2023M01;Folkmängd 2024M01;Folkmängd 2024M02"
    found = _joined(f"kommun;{heads}\n0114;90;80;5;6\n0115;91;81;15;17\n", tmp_path / "t.csv", "each")
    assert _values(found) == {"population_2023": [90.0, 91.0], **BY_RULE["each"]}
    assert "Where the table has the whole year (2023)" in _notes(found)


@pytest.mark.parametrize("whole", ["Helår", "Hela året"])
def test_a_row_of_the_whole_year_is_the_total_of_its_months(whole: str, tmp_path: Path) -> None:
    rows = "\n".join(f"{area};2024;{part};{value}" for area in AREAS
                     for part, value in (("januari", 1), ("februari", 2), (whole, 9)))  # fmt: skip
    assert _values(_joined(f"kommun;år;månad;Folkmängd\n{rows}\n", tmp_path / "t.csv", "each")) == {
        "population_2024": [9.0, 9.0]
    }
