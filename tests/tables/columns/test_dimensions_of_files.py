"""Groups beside their total are had from every kind of file, with their statuses and with the total as denominator."""

from __future__ import annotations

from pathlib import Path

import pytest

from segbaro_plugin.tables import Match, TableError, match, read_table
from segbaro_plugin.tables.columns.dimensions.category_choices import parse_choices
from tests.tables.group_tables import AREAS, FILES, HIDDEN, ORIGINS, SEXES, YEARS, people

BY_CATEGORY = {"totalt": "", "Totalt": "", "män": "_man", "kvinnor": "_kvinnor", "Sverige": "_sverige"}
BY_CATEGORY["Utrikes född"] = "_utrikes_fodd"


@pytest.fixture(params=list(FILES))
def joined(request, tmp_path: Path):
    file = tmp_path / f"table.{request.param}"
    data = FILES[request.param]()
    if not data:
        pytest.skip("GDAL writes the workbooks")
    file.write_bytes(data)

    def make(categories: str) -> Match:
        return match(read_table(file), AREAS, categories=parse_choices(categories))

    return make


def name(sex: str, origin: str) -> str:
    return f"population{BY_CATEGORY[sex]}{BY_CATEGORY[origin]}"


def test_every_combination_has_its_field_beside_the_totals(joined) -> None:
    found = joined("all")
    assert {field.name for field in found.fields} == {
        f"{name(sex, origin)}_{year}" for sex in SEXES for origin in ORIGINS for year in YEARS
    }
    for sex in SEXES:
        for origin in ORIGINS:
            for year in YEARS:
                expected = [None if (area, sex, origin, year) == HIDDEN else people(area, sex, origin, year)
                            for area in AREAS]  # fmt: skip
                assert list(found.values[f"{name(sex, origin)}_{year}"]) == expected
    assert list(found.statuses["population_kvinnor_utrikes_fodd_2023"]) == ["ok", "suppressed"]


def test_the_total_is_the_denominator_of_all_its_parts(joined) -> None:
    denominators = {field.indicator: field.denominator for field in joined("all").fields}
    assert denominators.pop("population") == ""
    assert len(denominators) == 8
    assert set(denominators.values()) == {"population"}


def test_the_words_of_a_category_are_in_the_alias(joined) -> None:
    (alias,) = (field.alias for field in joined("kön").fields if field.name == "population_kvinnor_2023")
    assert alias.sv == "Folkmängd, kvinnor 2023 (personer)"
    assert alias.en == "Population, kvinnor 2023 (people)"


@pytest.mark.parametrize("categories", ["KÖN: Kvinnor", "kon: kvinnor, totalt", "kön: kvinnor, samtliga"])
def test_some_categories_come_with_their_total_only(joined, categories: str) -> None:
    assert {field.indicator for field in joined(categories).fields} == {"population", "population_kvinnor"}


def test_without_a_choice_there_are_the_totals_and_the_way_to_the_rest(joined) -> None:
    found = joined("")
    assert [field.name for field in found.fields] == ["population_2022", "population_2023"]
    said = [note.say("sv") for note in found.notes]
    for dimension in ("kön", "födelseregion"):
        assert any(f"till exempel ”{dimension}: alla”" in note for note in said)
        assert joined(f"{dimension}: alla").fields != found.fields


def test_a_choice_has_nothing_to_say_of_what_it_left_out(joined) -> None:
    said = " ".join(note.say("en") for note in joined("kön: kvinnor").notes)
    assert "födelseregion" in said
    assert "kön" not in said


@pytest.mark.parametrize(
    ("categories", "said"),
    [
        (
            "ålder: 0-19",
            r'no dimension "ålder"\. Its dimensions are: kön: män, kvinnor, totalt; födelseregion: Sverige',
        ),
        ("kön: man, övriga", r'"kön" has no category "övriga"\. Its categories are: "män", "kvinnor", "totalt"'),
    ],
)
def test_what_the_table_does_not_have_is_refused_and_what_it_has_is_named(joined, categories: str, said: str) -> None:
    with pytest.raises(TableError, match=said):
        joined(categories)
