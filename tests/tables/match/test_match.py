"""A table meets the areas of a layer: by code, with everything that stayed alone named."""

from __future__ import annotations

from itertools import product
from pathlib import Path

import pytest

from segbaro_plugin.tables import Match, TableError, match, read_table


@pytest.fixture
def met(tmp_path: Path):
    """Matches a csv text with areas: met("kommun;antal\\n...", ["0114", ...])."""

    def meet(text: str, areas: list, **options: object) -> Match:
        file = tmp_path / "table.csv"
        file.write_text(text, encoding="utf-8")
        return match(read_table(file), areas, **options)

    return meet


TWO = "kommun;antal\n0114;5\n1480;7\n"


def test_values_follow_the_areas_and_not_the_rows(met) -> None:
    assert met(TWO, ["1480", "0114"]).values == {"antal": [7.0, 5.0]}


def test_both_sides_are_normalised(met) -> None:
    assert met(TWO, [1480, 114.0]).values == {"antal": [7.0, 5.0]}


def test_what_is_missing_is_none_and_never_zero(met) -> None:
    found = met("kommun;antal\n0114;\n1480;..\n1280;0\n", ["0114", "1480", "1280", "0180"])
    assert found.values["antal"] == [None, None, 0.0, None]
    assert found.statuses["antal"] == ["missing", "suppressed", "ok", "missing"]
    assert found.fields[0].statuses == {"ok": 1, "missing": 2, "suppressed": 1}


def test_statuses_only_where_something_is_withheld(met) -> None:
    assert met("kommun;antal\n0114;\n1480;7\n", ["0114", "1480"]).statuses == {}


def test_values_are_plain_python(met) -> None:
    values = met(TWO, ["0114", "0180"]).values["antal"]
    assert [type(value) for value in values] == [float, type(None)]


def test_the_unmatched_are_named_on_both_sides(met) -> None:
    found = met("kommun;namn;antal\n0114;Väsby;5\n1480;Göteborg;7\n", ["0114", "1280"], labels=["Väsby", "Malmö"])
    assert found.matched == ["0114"]
    assert found.areas_unmatched == ["1280 Malmö"]
    assert found.rows_unmatched == ["1480 Göteborg"]


def test_areas_without_a_code_match_nothing(met) -> None:
    found = met(TWO, ["0114", None, ""])
    assert found.values["antal"] == [5.0, None, None]
    assert found.areas_unmatched == ["–", "–"]


def test_a_code_on_two_areas_is_refused(met) -> None:
    with pytest.raises(TableError, match=r"same code on several features: 0114\."):
        met(TWO, ["0114", "114", "1480"])


def test_several_rows_for_one_value_are_refused(met) -> None:
    with pytest.raises(TableError, match=r"several rows .* 0114 \(for example antal 2022\)"):
        met("kommun;år;antal\n0114;2022;5\n114;2022;6\n1480;2022;7\n", ["0114", "1480"])


def test_several_rows_without_a_year_are_refused_without_a_word_of_it(met) -> None:
    with pytest.raises(TableError, match=r"\(for example antal\)"):
        met("kommun;antal\n0114;5\n0114;6\n1480;7\n", ["0114", "1480"])


def test_rows_that_stand_twice_are_used_once_and_said(met) -> None:
    found = met("kommun;antal\n0114;5\n0114;5\n1480;\n1480;\n", ["0114", "1480"])
    assert found.values["antal"] == [5.0, None]
    assert "Duplicate rows with the same value were used once (2)" in " ".join(map(str, found.notes))


def test_equal_rows_outside_the_layer_do_not_matter(met) -> None:
    assert met("kommun;antal\n0114;5\n1480;7\n1480;8\n", ["0114"]).values == {"antal": [5.0]}


def test_nothing_in_common_is_refused_with_both_sides(met) -> None:
    with pytest.raises(TableError, match=r"table has 0114, 1480 \(municipality\); the layer has 0114A0010 \(DeSO\)"):
        met(TWO, ["0114A0010"])


def test_a_table_finer_than_the_layer_is_to_be_converted_first(met) -> None:
    with pytest.raises(TableError, match=r"uses DeSO, but the layer uses municipality\. Convert"):
        met("deso;antal\n0114A0010;5\n", ["0114", "1480"])


def test_fields_are_called_by_indicator_and_year(met) -> None:
    found = met("kommun;Folkmängd 2022;Folkmängd 2023\n0114;5;6\n", ["0114"])
    assert [field.name for field in found.fields] == ["population_2022", "population_2023"]
    assert found.fields[0].alias == ("Population 2022 (people)", "Folkmängd 2022 (personer)")


def test_a_total_is_used_and_said(met) -> None:
    found = met("kommun;kön;antal\n0114;män;5\n0114;kvinnor;6\n0114;totalt;11\n", ["0114"])
    assert found.values == {"antal": [11.0]}
    assert 'Only the category "totalt" of "kön"' in " ".join(map(str, found.notes))


def test_without_a_total_every_category_is_an_indicator(met) -> None:
    found = met("kommun;kön;antal\n0114;män;5\n0114;kvinnor;6\n", ["0114"])
    assert found.values == {"antal_man": [5.0], "antal_kvinnor": [6.0]}
    assert found.fields[1].alias.sv == "antal, kvinnor"


def test_every_combination_of_two_dimensions(met) -> None:
    found = met("kommun;kön;ålder;antal\n0114;1;0-19;5\n0114;2;0-19;6\n0114;1;20-;7\n0114;2;20-;8\n", ["0114"])
    assert sorted(values[0] for values in found.values.values()) == [5.0, 6.0, 7.0, 8.0]


def test_own_codes_meet_though_they_lost_their_zeros(met) -> None:
    assert met("NYKO4;antal\n12;5\n345;7\n", ["0012", "0345"]).values == {"antal": [5.0, 7.0]}


def test_own_codes_that_differ_by_zeros_only_stay_apart(met) -> None:
    found = met("NYKO4;antal\n12;5\n0012;7\n", ["0012", "12"])
    assert found.values == {"antal": [7.0, 5.0]}


def test_names_find_areas_by_their_labels(met) -> None:
    text = ",2022\nUpplands Väsby (Bollstanäs),4\nÖsteråker (Söra),3\nNacka (Okänd),5\n"
    found = met(text, ["0117R011", "0114R001"], labels=["österåker  (söra)", "0114R001 Upplands Väsby (Bollstanäs)"])
    assert list(found.values.values()) == [[3.0, 4.0]]
    assert found.rows_unmatched == ["Nacka (Okänd)"]
    assert "2 of 3 names" in " ".join(map(str, found.notes))


def test_a_layer_with_names_of_regso_only_is_found_through_the_municipality(met) -> None:
    text = ",2022\nUpplands Väsby (Centrum),4\nÖsteråker (Centrum),3\n"
    found = met(text, ["0117R011", "0114R001"], labels=["Centrum", "Centrum"])
    assert list(found.values.values()) == [[3.0, 4.0]]


@pytest.mark.parametrize("name", ["Göteborg", "Göteborgs kommun", "Göteborgs stad", "göteborg"])
def test_municipalities_by_name_need_no_labels(met, name: str) -> None:
    assert met(f"kommun;antal\n{name};5\nBorås;7\n", ["1490", "1480"]).values == {"antal": [7.0, 5.0]}


def test_a_name_that_several_areas_have_finds_none_of_them(met) -> None:
    text = ",2022\nAlfa (Centrum),4\nBeta (Söra),3\n"
    found = met(text, ["1", "2", "3"], labels=["Centrum", "Centrum", "Söra"])
    assert list(found.values.values()) == [[None, None, 3.0]]
    assert "name of the area only" in " ".join(map(str, found.notes))


def test_values_of_another_vintage_are_joined_and_said(met) -> None:
    text = "region;år;antal\n0114R001;2023;5\n0114R001_RegSO2025;2024;6\n0114R002_RegSO2025;2024;7\n"
    found = met(text, ["0114R001", "0114R002"], division="regso2025")
    assert found.values == {"antal_2023": [5.0, None], "antal_2024": [6.0, 7.0]}
    assert [field.division for field in found.fields] == ["regso2020", "regso2025"]
    assert "2023 are based on RegSO 2020, but the areas are RegSO 2025: 1 code is" in " ".join(map(str, found.notes))


def test_codes_without_a_suffix_are_taken_for_the_vintage_of_their_year(met) -> None:
    notes = met("region;år;antal\n0114R001;2020;5\n", ["0114R001"], division="regso2025").notes
    assert "RegSO 2020" in " ".join(map(str, notes))


def test_a_layer_of_unknown_vintage_is_told_that_the_table_has_two(met) -> None:
    text = "region;år;antal\n0114R001;2023;5\n0114R001_RegSO2025;2024;6\n"
    assert len(met(text, ["0114R001"]).notes) == 2
    assert not met("region;år;antal\n0114R001;2023;5\n", ["0114R001"]).notes


def test_the_same_vintage_needs_no_note(met) -> None:
    assert not met("region;år;antal\n0114R001;2020;5\n", ["0114R001"], division="regso2020").notes


def test_a_vintage_has_no_values_outside_its_years(met) -> None:
    text = "region;år;antal\n0114R001;2023;5\n0114R001;2024;0\n0114R001_RegSO2025;2023;0\n0114R001_RegSO2025;2024;6\n"
    assert met(text, ["0114R001"], division="regso2025").values == {"antal_2023": [5.0], "antal_2024": [6.0]}


def test_rows_of_other_levels_are_no_failures(met) -> None:
    found = met("region;antal\n00;99\n0114;12\n0114A0010;5\n0114C1010;7\n", ["0114A0010", "0114C1010"])
    assert found.rows_unmatched == []
    assert "(municipality) were left out (1): 0114" in " ".join(map(str, found.notes))


def test_a_table_without_values_is_refused(met) -> None:
    with pytest.raises(TableError, match="no values to join"):
        met("deso;regso\n0114A0010;0114R001\n0114A0020;0114R001\n", ["0114A0010"])


def test_what_a_total_leaves_out_is_said(met) -> None:
    notes = met("kommun;kön;antal\n0114;män;5\n0114;totalt;11\n1480;män;3\n", ["0114", "1480"]).notes
    said = " ".join(map(str, notes))
    assert '2 rows with "män" were left out' in said
    assert 'Areas without a row for "totalt" were left out (1): 1480' in said


def test_a_category_that_is_alone_is_said(met) -> None:
    assert 'All values are for "män" ("kön")' in str(met("kommun;kön;antal\n0114;män;5\n", ["0114"]).notes[0])


def test_numbers_outside_a_vintage_are_counted_and_named(met) -> None:
    text = "region;2022;2025\n0114A0010;5;0\n0114A0010_DeSO2025;0;3\n"
    said = " ".join(map(str, met(text, ["0114A0010"], division="deso2025").notes))
    assert "DeSO 2018 was not in use are not values and were removed (1): 0114A0010 in 2025" in said


def test_values_brought_to_another_vintage_are_kept(met) -> None:
    text = "area;division;year;indicator;value;status\n0114A0010;deso2025;2020;antal;5;ok\n"
    assert met(text, ["0114A0010"], division="deso2025").values == {"antal_2020": [5.0]}


def test_years_of_zeros_only_are_doubted(met) -> None:
    said = " ".join(map(str, met("deso;2023;2024\n0114A0010;5;0\n0114A0020;6;0\n", ["0114A0010"]).notes))
    assert "All numbers of 2024 are 0" in said


@pytest.mark.parametrize("name", ["Göteborg*", "Göteborg 1)", "Göteborg kommun"])
def test_footnotes_behind_names_do_not_matter(met, name: str) -> None:
    assert met(f"kommun;antal\n{name};5\nBorås;7\n", ["1490", "1480"]).values == {"antal": [7.0, 5.0]}


def test_a_regso_name_of_two_municipalities_goes_to_its_own(tmp_path: Path) -> None:
    file = tmp_path / "names.csv"
    file.write_text("Kommun;RegSO;Antal\nVallentuna;Centrum;7\nUpplands Väsby;Centrum;6\n", encoding="utf-8")
    met = match(read_table(file), ["0114R002"], labels=["Centrum"])
    assert met.values == {"antal": [6.0]}
    assert met.rows_unmatched == ["Vallentuna (Centrum)"]


@pytest.mark.parametrize("heading", ["kön", "grupp", "status", "value"])
@pytest.mark.parametrize("several", [1, 2, 3, 4])
def test_columns_of_one_heading_stay_apart(met, heading: str, several: int) -> None:
    rows = list(product("ab", repeat=several))
    lines = [";".join(["0114", *row, str(number)]) for number, row in enumerate(rows)]
    found = met("\n".join([";".join(["kommun", *[heading] * several, "antal"]), *lines]) + "\n", ["0114"])
    assert sorted(values[0] for values in found.values.values()) == [float(number) for number in range(len(rows))]
