"""What the values of a cube are called where no dimension says it."""

from __future__ import annotations

from pathlib import Path

import pytest

from segbaro_plugin.tables import read_table
from tests.tables.traps_formats import jsonstat, px


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
