"""Of two columns of names the one that has the layer's is the area, and the other one is no category."""

from __future__ import annotations

import pytest
from join_tables import by_code

AREAS = [("101", "Öster"), ("102", "Väster"), ("201", "Norr")]
NAMES = ("Öster", "Väster", "Norr")
OTHERS = {
    "all differ": ("Östra", "Västra", "Norra"),
    "some are the same": ("Centrum", "Centrum", "Norra"),
    "some are lacking": ("Östra", "", ""),
    "some are those of the layer": ("Öster", "Västra", "Norra"),
}
HEADINGS = ("Namn;Alternativt namn", "Område;Kallas", "Stadsdel;Smeknamn", "Områdesnamn;Område", "Kallas;Område")


@pytest.mark.parametrize("first", [True, False])
@pytest.mark.parametrize("case", OTHERS)
@pytest.mark.parametrize("heading", HEADINGS)
def test_the_column_that_has_the_names_of_the_layer(
    run, make_areas, write, heading: str, case: str, first: bool
) -> None:
    pairs = zip(NAMES, OTHERS[case], strict=True) if first else zip(OTHERS[case], NAMES, strict=True)
    rows = "".join(f"{one};{other};{number}\n" for number, (one, other) in enumerate(pairs, 5))
    areas = make_areas("nyko:string,namn:string", AREAS)
    made = run("joinindicators", INPUT=areas, TABLE=write(f"{heading};Folkmängd 2023\n{rows}"), OUTPUT="memory:")
    assert by_code(made["OUTPUT"], "population_2023", "nyko") == {"101": 5, "102": 6, "201": 7}
    assert made["ROWS_UNMATCHED"] == 0


@pytest.mark.parametrize("heading", HEADINGS)
@pytest.mark.parametrize("later", [("", "", ""), ("Östra sidan", "Västra sidan", "Norra sidan")])
def test_another_name_that_some_years_lack_or_change_makes_no_fields(
    run, make_areas, write, heading: str, later: tuple[str, ...]
) -> None:
    lines = [
        f"{name};{other};{year};{number + year - 2022}\n"
        for year, others in ((2022, OTHERS["all differ"]), (2023, later))
        for number, (name, other) in enumerate(zip(NAMES, others, strict=True), 5)
    ]
    table = write(f"{heading};År;Folkmängd\n{''.join(lines)}")
    made = run("joinindicators", INPUT=make_areas("nyko:string,namn:string", AREAS), TABLE=table, OUTPUT="memory:")
    assert [one.name() for one in made["OUTPUT"].fields()][2:] == ["population_2022", "population_2023"]
    assert by_code(made["OUTPUT"], "population_2023", "nyko") == {"101": 6, "102": 7, "201": 8}


def test_words_that_tell_the_rows_of_an_area_apart_stay_categories(run, make_areas, write) -> None:
    lines = [f"{name};{half} {name};{number}\n" for name in NAMES for number, half in enumerate(("Inre", "Yttre"), 5)]
    table = write(f"Område;Del;Folkmängd 2023\n{''.join(lines)}")
    made = run("joinindicators", INPUT=make_areas("nyko:string,namn:string", AREAS), TABLE=table, OUTPUT="memory:")
    assert "population_inre_oster_2023" in [one.name() for one in made["OUTPUT"].fields()]
