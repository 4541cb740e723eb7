"""Headings as officers, Statistics Sweden and Kolada write them: each is what it says, and nothing that is like it."""

from __future__ import annotations

from pathlib import Path

import pytest

from segbaro_plugin.tables import declared_for, read_table, with_own_indicators
from segbaro_plugin.tables.cells.heading_times import name_and_time
from segbaro_plugin.tables.indicators.concepts import CONCEPTS
from segbaro_plugin.tables.indicators.declared import INDICATORS
from segbaro_plugin.tables.indicators.heading_parts import concepts_of, indicator_by_parts
from segbaro_plugin.tables.indicators.indicator_lookup import indicator_named, indicator_of
from segbaro_plugin.tables.model.indicator import Direction, Indicator, Unit
from tests.tables.natural_headings import RIGHT, WRONG

CATALOGUE = {one.id: one for one in INDICATORS}


@pytest.mark.parametrize("id", RIGHT)
def test_a_heading_is_what_it_says(id: str) -> None:
    assert {heading: indicator_of(heading).id for heading in RIGHT[id]} == dict.fromkeys(RIGHT[id], id)


def test_what_is_only_like_an_indicator_stays_an_own_one() -> None:
    found = {heading: indicator_of(heading) for heading in WRONG}
    assert {heading: one.id for heading, one in found.items() if one.id in CATALOGUE} == {}
    assert [one.name.sv for one in found.values() if not one.statistics_area.en] == WRONG


def test_there_are_enough_of_them() -> None:
    assert sum(map(len, RIGHT.values())) >= 120
    assert len(WRONG) >= 80


OTHER_WORDS = ["kvinnor", "män", "flickor", "16–19 år", "65 år och äldre", "förändring", "kvot", "inte", "utan barn",
               "per km2", "skillnad", "women", "aged 75 and over", "except students", "ranking", "kr", "promille", "‰",
               "(målvärde)", "riket jämfört", "standardavvikelse", "2:a kvartalet"]  # fmt: skip


@pytest.mark.parametrize("word", OTHER_WORDS)
def test_one_more_word_makes_it_something_else(word: str) -> None:
    headings = [heading for headings in RIGHT.values() for heading in headings[:5]]
    more = [text for heading in headings for text in (f"{heading}, {word}", f"{word} {heading}")]
    assert [text for text in more if indicator_of(text).id in CATALOGUE] == []


def test_case_and_dashes_do_not_matter() -> None:
    headings = [heading for headings in RIGHT.values() for heading in headings]
    same = [indicator_of(heading.upper().replace("–", "-")) is indicator_of(heading) for heading in headings]
    assert [heading for heading, is_same in zip(headings, same, strict=True) if not is_same] == []


@pytest.mark.parametrize("year", ["{} 2022", "2022 {}", "{}, 2022", "{} (2022)"])
@pytest.mark.parametrize("heading", ["Andel röstande i kommunvalet", "Andel trångbodda hushåll", "Medianinkomst"])
def test_a_year_before_or_behind_it_does_not_matter(heading: str, year: str) -> None:
    assert indicator_of(year.format(heading)) is indicator_of(heading)


@pytest.mark.parametrize("unit", ["%", "procent", "Andel (%)", "per cent"])
def test_a_unit_beside_the_heading_says_that_it_is_a_share(unit: str) -> None:
    assert indicator_of("Trångbodda hushåll", unit=unit).id == "overcrowding"
    assert indicator_of("Trångbodda hushåll", unit="antal").id not in CATALOGUE
    assert indicator_of("Trångbodda hushåll").id not in CATALOGUE


@pytest.mark.parametrize("unit", ["kr", "kronor", "SEK", "mkr", "miljoner kronor"])
@pytest.mark.parametrize("heading", ["Medianinkomst", "Nettoinkomst", "Disponibel inkomst per k.e., median"])
def test_kronor_are_no_thousands(heading: str, unit: str) -> None:
    assert indicator_of(heading, unit=unit).unit is Unit.UNKNOWN
    assert indicator_of(f"{heading}, {unit}").id not in CATALOGUE
    assert indicator_of(heading, unit="tkr").unit is Unit.THOUSAND_KRONOR


def _ids(folder: Path, headings: list[str]) -> list[str]:
    rows = [";".join(["kommun", *headings]), *(";".join([code, *["7"] * len(headings)]) for code in ("0114", "1480"))]
    (folder / "t.csv").write_text("\n".join(rows), encoding="utf-8")
    return list(read_table(folder / "t.csv").indicators)


def test_a_table_is_read_by_them(tmp_path: Path) -> None:
    headings = ["Valdeltagande i riksdagsvalet 2022 (%)", "Valdeltagande i kommunvalet 2022 (%)",
                "Valdeltagande i EU-valet 2024 (%)"]  # fmt: skip
    assert _ids(tmp_path, headings) == ["turnout", "turnout_municipal", "valdeltagande_i_eu_valet"]


def test_columns_that_differ_by_what_the_catalogue_does_not_ask_for_stay_apart(tmp_path: Path) -> None:
    ids = _ids(tmp_path, ["Arbetslöshet 16–64 år, %", "Arbetslöshet 20-64 år, %", "Andel trångbodda hushåll"])
    assert ids == ["arbetsloshet_1664_ar", "arbetsloshet_20_64_ar", "overcrowding"]


def test_beside_the_name_of_an_indicator_another_heading_of_it_stays_an_own_one(tmp_path: Path) -> None:
    ids = _ids(tmp_path, ["Valdeltagande i riksdagsvalet", "Valdeltagande"])
    assert ids == ["valdeltagande_i_riksdagsvalet", "turnout"]


def test_one_heading_of_several_years_is_one_indicator(tmp_path: Path) -> None:
    assert _ids(tmp_path, ["Andel röstande 2018", "Andel röstande 2022"]) == ["turnout"]


def test_names_in_a_column_stay_apart(tmp_path: Path) -> None:
    names = ["Arbetslöshet 16-64 år", "Arbetslöshet 20-64 år", "Andel utrikesfödda"]
    rows = [f"{code};{name};{value}" for code in ("0114", "1480") for value, name in enumerate(names, 7)]
    (tmp_path / "t.csv").write_text("\n".join(["kommun;indikator;värde", *rows]), encoding="utf-8")
    table = read_table(tmp_path / "t.csv")
    assert set(table.indicators) == {"arbetsloshet_16_64_ar", "arbetsloshet_20_64_ar", "foreign_born"}
    assert len(table.frame) == 6


def test_an_id_is_only_what_it_is_called() -> None:
    """Ids of fields tell apart by every part: employed_20_64_ar is not employed."""
    assert indicator_of("sysselsatta 20 64 ar").id == "employed"
    assert indicator_named("employed_20_64_ar").id == "employed_20_64_ar"


def test_the_parts_are_concepts_that_there_are() -> None:
    parts = [one.parts for one in INDICATORS if one.parts]
    named = {part for one in parts for each in (*one.ways, one.also, one.excluding) for part in each}
    assert {part for part in named if not part.startswith("age_")} <= set(CONCEPTS)


BY_NAME_ONLY = {
    "higher_education": "its short name says no length of the education",
    "foreign_born": "its English name says no share",
}


@pytest.mark.parametrize("one", INDICATORS, ids=lambda one: one.id)
def test_no_other_indicator_is_made_of_the_parts_of_its_names(one: Indicator) -> None:
    others = {word: indicator_by_parts(word) for word in (*one.name, *one.headings)}
    assert [word for word, other in others.items() if other not in (None, one)] == [] or one.id in BY_NAME_ONLY


def test_concepts_are_written_as_they_are_compared() -> None:
    letters = "".join(CONCEPTS.values())
    assert letters == letters.lower()
    assert not set("åäöé") & set(letters)


def test_a_text_is_no_heading() -> None:
    assert indicator_by_parts("andel utrikes födda " * 20) is None
    assert concepts_of("") == frozenset()
    assert indicator_by_parts("") is None


@pytest.mark.parametrize(
    ("heading", "name"),
    [("Arbetslösa 2023, andel (%)", "Arbetslösa andel (%)"), ("Turnout 2022, per cent", "Turnout per cent"),
     ("Röstande 2022, andel i procent", "Röstande andel i procent"), ("Inkomst 2021 (tkr)", "Inkomst (tkr)")],
)  # fmt: skip
def test_a_year_before_the_unit_is_its_year(heading: str, name: str) -> None:
    assert name_and_time(heading) == (name, next(word for word in heading.replace(",", "").split() if word[:2] == "20"))


def test_an_indicator_of_the_users_own_goes_before_the_catalogues(tmp_path: Path) -> None:
    """By the words that the table has, which the catalogue's name would hide."""
    mine = declared_for("Andel trångbodda hushåll", "Trångt", Unit.PERCENT, Direction.NEUTRAL)
    (tmp_path / "t.csv").write_text("kommun;Andel trångbodda hushåll 2023 (%)\n0114;5\n1480;6\n", encoding="utf-8")
    table = read_table(tmp_path / "t.csv")
    assert list(table.indicators) == ["overcrowding"]
    assert list(with_own_indicators(table, [mine]).indicators.values()) == [mine]
