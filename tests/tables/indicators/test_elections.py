"""Turnout is of the election that a category or the title names, never of another one."""

from __future__ import annotations

import copy
import json
from pathlib import Path

import pytest

from segbaro_plugin.tables import read_table
from segbaro_plugin.tables.columns.dimensions.category_choices import TOTALS_ONLY
from segbaro_plugin.tables.columns.dimensions.settle import settle_dimensions
from segbaro_plugin.words import Sentence
from tests.tables.json_documents import DATASET_2

ELECTIONS = {
    "turnout": ("Riksdagsval", "Riksdagsvalet", "Val till riksdagen", "RD", "Riksdag", "Parliamentary election"),
    "turnout_municipal": ("Kommunval", "Kommunalval", "Kommunfullmäktige", "Kommunfullmäktigval", "KF",
                          "Val till kommunfullmäktige", "Municipal election", "Municipal council elections"),
    "turnout_regional": ("Regionval", "Regionvalet", "Landstingsval", "Regionfullmäktige", "RF",
                         "Val till landstingsfullmäktige", "Regional election", "County council elections"),
    "valdeltagande_eu_val": ("EU-val", "EU-valet", "Europaparlamentsval", "Val till Europaparlamentet"),
    "valdeltagande_kyrkoval": ("Kyrkoval",),
}  # fmt: skip
CASES = [(id, words) for id, forms in ELECTIONS.items() for words in forms]


def _settled(path: Path, text: str) -> tuple[dict[str, list[float]], list[str]]:
    """By id of the indicator its values, and what was said."""
    path.write_text(text, encoding="utf-8")
    table = read_table(path)
    frame, indicators, notes = settle_dimensions(
        table.frame, table.indicators, table.totals, TOTALS_ONLY, table.headings
    )
    said: list[Sentence] = [*table.notes, *notes]
    values = {id: frame.loc[frame["indicator"] == id, "value"].tolist() for id in indicators}
    return values, [one.say("en") for one in said]


@pytest.mark.parametrize("heading", ["Val", "Valtyp", "Election"])
@pytest.mark.parametrize(("id", "words"), [*CASES, ("turnout_municipal", "Kommun"), ("turnout_regional", "Region")])
def test_the_only_category_of_a_column_is_said_and_names_the_election(
    tmp_path: Path, heading: str, id: str, words: str
) -> None:
    text = f"kommunkod;År;{heading};Valdeltagande\n0114;2022;{words};80\n0115;2022;{words};81\n"
    values, said = _settled(tmp_path / "table.csv", text)
    assert values == {id: [80, 81]}
    assert said == [f'All values are for "{words}" ("{heading}").']


@pytest.mark.parametrize("heading", ["Valdeltagande", "Valdeltagande (%)", "Röstande, procent", "Voter turnout"])
@pytest.mark.parametrize(("id", "words"), CASES)
def test_a_title_names_the_election_of_a_bare_heading(tmp_path: Path, heading: str, id: str, words: str) -> None:
    for title in (f"Valdeltagande, {words} 2022 efter kommun och år", words, f"Valdeltagande\n{words}"):
        text = f"{title}\n\nkommunkod;År;{heading}\n0114;2022;80\n0115;2022;81\n"
        assert _settled(tmp_path / "table.csv", text) == ({id: [80, 81]}, [])


@pytest.mark.parametrize("words", [("Riksdagsval", "Regionval", "Kommunval"), ("RD", "RF", "KF"),
                                   ("Riksdag", "Region", "Kommun")])  # fmt: skip
@pytest.mark.parametrize("heading", ["Val", "Valtyp"])
def test_each_of_several_elections_is_its_own_indicator(tmp_path: Path, words: tuple[str, ...], heading: str) -> None:
    rows = [f"{area};2022;{one};{number}" for number, one in enumerate(words, 70) for area in ("0114", "0115")]
    values, said = _settled(tmp_path / "table.csv", "\n".join([f"kommunkod;År;{heading};Valdeltagande", *rows]))
    assert values == {"turnout": [70, 70], "turnout_regional": [71, 71], "turnout_municipal": [72, 72]}
    assert not said


@pytest.mark.parametrize("title", ["Valdeltagande i region- och kommunval",
                                   "Valdeltagande i kommunala och regionala val",
                                   "Turnout in municipal and regional elections"])  # fmt: skip
def test_a_title_of_two_other_elections_is_turnout_in_neither(tmp_path: Path, title: str) -> None:
    text = f"{title}\n\nkommunkod;År;Valdeltagande\n0114;2022;80\n0115;2022;81\n"
    assert list(_settled(tmp_path / "table.csv", text)[0]) == ["valdeltagande_kommunval_regionval"]


@pytest.mark.parametrize("title", ["Valdeltagande efter kommun och år", "Valdeltagande per region", "Kommunfakta 2022",
                                   "Valdeltagande i regionala statistikområden, val 2022",
                                   "Valdeltagande i riksdags-, region- och kommunval"])  # fmt: skip
def test_a_division_in_the_title_is_no_election(tmp_path: Path, title: str) -> None:
    text = f"{title}\n\nkommunkod;År;Valdeltagande\n0114;2022;80\n0115;2022;81\n"
    assert list(_settled(tmp_path / "table.csv", text)[0]) == ["turnout"]


def test_a_heading_with_its_election_keeps_it(tmp_path: Path) -> None:
    columns = "kommunkod;År;Valdeltagande riksdagsval;Valdeltagande regionval"
    text = f"Valdeltagande i kommunval\n\n{columns}\n0114;2022;80;70\n0115;2022;81;71\n"
    assert _settled(tmp_path / "table.csv", text)[0] == {"turnout": [80, 81], "turnout_regional": [70, 71]}


def test_other_indicators_beside_the_election_stay(tmp_path: Path) -> None:
    text = (
        "kommunkod;År;Val;Valdeltagande;Utrikes födda (%)\n0114;2022;Kommunval;80;12,5\n0115;2022;Kommunval;81;13,5\n"
    )
    values, _ = _settled(tmp_path / "table.csv", text)
    assert values == {"turnout_municipal": [80, 81], "foreign_born": [12.5, 13.5]}


def test_a_column_of_names_takes_the_election_of_the_title(tmp_path: Path) -> None:
    text = "Kommunval 2022\n\nkommunkod;År;indikator;värde\n0114;2022;Valdeltagande;80\n0115;2022;Valdeltagande;81\n"
    assert _settled(tmp_path / "table.csv", text)[0] == {"turnout_municipal": [80, 81]}


@pytest.mark.parametrize(("id", "words"), CASES)
def test_the_title_of_a_cube_names_the_election_of_its_contents(tmp_path: Path, id: str, words: str) -> None:
    cube = copy.deepcopy(DATASET_2)
    cube["label"] = f"Valdeltagande, {words} efter region och år"
    cube["dimension"]["ContentsCode"]["category"] = {"label": {"N1": "Valdeltagande"}, "unit": {"N1": {"base": "%"}}}
    path = tmp_path / "cube.json"
    path.write_text(json.dumps(cube), encoding="utf-8")
    assert list(read_table(path).indicators) == [id]
