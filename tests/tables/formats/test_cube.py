"""What the values of a cube are called where no dimension says it."""

from __future__ import annotations

from pathlib import Path

import pytest

from segbaro_plugin.tables import match, read_table
from tests.tables.traps_formats import jsonstat, px


@pytest.mark.parametrize("label", ["kön", "value", "status", "region"])
@pytest.mark.parametrize("several", [1, 2, 3])
def test_dimensions_of_one_label_stay_apart_each_with_its_own_total(several: int, label: str, tmp_path: Path) -> None:
    """The last value is that of all totals; without one of them the categories would be indicators."""
    codes = {f"D{number}": [f"a{number}", f"b{number}"] for number in range(several)}
    own = {
        id: {"label": label, "category": {"index": index}, "extension": {"eliminationValueCode": index[1]}}
        for id, index in codes.items()
    }
    region = {"label": "kommun", "category": {"index": ["0114"]}}
    path = tmp_path / "t.json"
    path.write_bytes(jsonstat(
        id=["Region", *own], size=[1, *(2 for _ in own)], value=list(range(1, 2**several + 1)),
        role={"geo": ["Region"]}, dimension={"Region": region, **own},
    ))  # fmt: skip
    table = read_table(path)
    assert len(table.frame.columns) == 6 + several
    assert list(match(table, ["0114"]).values.values()) == [[2.0**several]]


@pytest.mark.parametrize("place", ["id", "label"])
def test_the_dimension_of_areas_is_known_by_its_id_or_by_its_label(place: str, tmp_path: Path) -> None:
    own = {"category": {"index": ["A1", "B2"]}}
    id, dimension = ("NYKO", own) if place == "id" else ("x", {"label": "Område", **own})
    path = tmp_path / "t.json"
    path.write_bytes(jsonstat(id=[id], size=[2], value=[5, 7], role={}, dimension={id: dimension}))
    assert read_table(path).frame["area"].tolist() == ["A1", "B2"]


@pytest.mark.parametrize(("label", "name"), [("Antal bilar efter region", "Antal bilar efter region"), ("", "value")])
def test_json_stat_without_contents_is_called_by_its_title(label: str, name: str, tmp_path: Path) -> None:
    path = tmp_path / "t.json"
    region = {"category": {"index": ["0114", "1480"]}}
    path.write_bytes(jsonstat(
        id=["Region", "Tid"], size=[2, 1], role={"time": ["Tid"]}, label=label,
        dimension={"Region": region, "Tid": {"category": {"index": ["2023"]}}},
    ))  # fmt: skip
    assert [one.name.sv for one in read_table(path).indicators.values()] == [name]


@pytest.mark.parametrize(
    ("title", "description", "contents", "said"),
    [("Ett", "Två", "Tre", "Ett"), ("", "Två", "Tre", "Två"), ("", "", "Tre", "Tre"), ("Ett", "", "", "Ett")],
)
def test_px_has_the_title_of_the_first_keyword_that_says_one(
    title: str, description: str, contents: str, said: str, tmp_path: Path
) -> None:
    path = tmp_path / "t.px"
    path.write_bytes(
        f'CHARSET="ANSI";TITLE="{title}";DESCRIPTION="{description}";CONTENTS="{contents}";STUB="region";'
        'VALUES("region")="0114","0115";CODES("region")="0114","0115";DATA=1 2;'.encode("cp1252")
    )
    assert read_table(path).source.title == said


@pytest.mark.parametrize(("contents", "name"), [("Antal bilar", "Antal bilar"), ("", "Bilar i trafik")])
def test_px_is_called_by_its_contents_and_else_by_its_title(contents: str, name: str, tmp_path: Path) -> None:
    path = tmp_path / "t.px"
    data = px("2 5\n3 7").decode("iso-8859-1")
    title = 'TITLE="Folkmängd; med semikolon efter "\n"region och kön";'
    assert title in data
    data = data.replace(title, 'TITLE="Bilar i trafik";').replace('CONTENTS="Folkmängd"', f'CONTENTS="{contents}"')
    path.write_bytes(data.encode("iso-8859-1"))
    assert [one.name.sv for one in read_table(path).indicators.values()] == [name]
