"""Tables carried from one division to another: what is added, recomputed, refused and left behind."""

from __future__ import annotations

from pathlib import Path

import pytest

from segbaro_plugin.tables import TableError, read_table
from segbaro_plugin.tables.convert.conversion import Conversion, convert
from segbaro_plugin.tables.convert.key_table import KeyTable, read_key_table
from segbaro_plugin.tables.convert.plan import Choices, Rest
from tests.tables.books import xlsx

KEY = "Kommun,Kommunnamn,DeSO_2018,RegSO_2020,RegSOkod_2020\n" + "".join(
    f"0114,Upplands Väsby,{deso},{name},{regso}\n"
    for deso, name, regso in [
        ("0114A0010", "Omland", "0114R001"),
        ("0114C1010", "Centrum", "0114R002"),
        ("0114C1020", "Centrum", "0114R002"),
    ]
)
TABLE = "deso;år;antal;andel\n0114A0010;2020;1;10\n0114C1010;2020;2;20\n0114C1020;2020;{last};30\n"


@pytest.fixture
def carry(tmp_path: Path):
    """Converts a csv text with the key of a csv text."""

    def run(table: str, to: str, key: str | None = None, **options: object) -> Conversion:
        (tmp_path / "table.csv").write_text(table, encoding="utf-8")
        (tmp_path / "key.csv").write_text(key or "", encoding="utf-8")
        keys = read_key_table(tmp_path / "key.csv") if key else None
        return convert(read_table(tmp_path / "table.csv"), to, keys, **options)

    return run


def values(found: Conversion, indicator: str = "antal") -> dict[str, float | str]:
    frame = found.table.frame
    rows = frame[frame["indicator"] == indicator].itertuples()
    return {row.area: row.value if row.status == "ok" else row.status for row in rows}


def test_counts_are_added_and_the_frame_stays_tidy(carry) -> None:
    found = carry(TABLE.format(last=4), "regso2020", KEY)
    assert values(found) == {"0114R001": 1.0, "0114R002": 6.0}
    assert list(found.table.frame.columns) == ["area", "division", "year", "indicator", "value", "status"]
    assert set(found.table.frame["division"]) == {"regso2020"}
    assert set(found.table.frame["year"]) == {2020}


@pytest.mark.parametrize(("cell", "status"), [("", "missing"), ("..", "suppressed")])
def test_a_missing_part_makes_the_whole_missing_and_never_a_smaller_sum(carry, cell: str, status: str) -> None:
    assert values(carry(TABLE.format(last=cell), "regso2020", KEY)) == {"0114R001": 1.0, "0114R002": status}


def test_a_part_that_is_not_in_the_table_makes_the_whole_missing(carry) -> None:
    found = carry("deso;antal\n0114A0010;1\n0114C1010;2\n", "regso2020", KEY)
    assert values(found) == {"0114R001": 1.0, "0114R002": "missing"}
    assert found.areas_incomplete == {"0114R002": "1/2"}


def test_a_share_alone_is_refused_and_named(carry) -> None:
    found = carry(TABLE.format(last=4), "regso2020", KEY)
    assert list(found.indicators_refused) == ["andel"]
    assert "numerator and denominator are not in the table" in str(found.indicators_refused["andel"])


def test_a_share_with_its_counts_is_recomputed(carry) -> None:
    text = (
        "deso;Arbetslösa personer;Arbetskraften;Arbetslöshet\n0114A0010;5;50;10\n0114C1010;1;10;10\n0114C1020;9;30;30\n"
    )
    assert values(carry(text, "regso2020", KEY), "unemployment") == {"0114R001": 10.0, "0114R002": 25.0}


def test_only_shares_is_an_error(carry) -> None:
    with pytest.raises(TableError, match="share and was not converted"):
        carry("deso;andel\n0114A0010;5\n", "regso2020", KEY)


@pytest.mark.parametrize(
    ("parts", "mean"),
    [
        (("20;10", "40;10"), 30.0),
        (("20;1", "40;3"), 35.0),
        (("20;0.25", "40;0.75"), 35.0),
        (("20;1", "40;0"), 20.0),
        (("20;1", ";0"), 20.0),
        (("20;0", "40;0"), "not_applicable"),
        (("20;1", ";1"), "missing"),
        (("20;1", "..;1"), "suppressed"),
        (("20;1", "40;"), "missing"),
        (("20;0", "..;0"), "not_applicable"),
        (("20;1", "40;.."), "suppressed"),
    ],
)
def test_a_mean_is_weighted_by_people_and_nobody_has_no_say(carry, parts: tuple, mean: float | str) -> None:
    text = "deso;Andel nöjda;Folkmängd\n" + "".join(f"0114C10{n}0;{part}\n" for n, part in enumerate(parts, 1))
    found = carry(text, "regso2020", KEY, choices=Choices(rest=Rest.MEAN, weight="population"))
    assert values(found, "andel_nojda") == {"0114R002": mean}


def test_the_user_can_say_what_is_a_count(carry) -> None:
    found = carry(
        "deso;bilar\n0114A0010;5\n0114C1010;1\n0114C1020;2\n", "regso2020", KEY, choices=Choices(counts=["bilar"])
    )
    assert values(found, "bilar") == {"0114R001": 5.0, "0114R002": 3.0}


def test_areas_outside_the_key_are_listed(carry) -> None:
    assert carry(TABLE.format(last=4) + "0115A0010;2020;9;9\n", "regso", KEY).areas_not_carried == ["0115A0010"]


def test_municipality_county_and_country_need_no_key(carry) -> None:
    text = "regso;antal\n0114R001;1\n0114R002;2\n1480R001;4\n"
    assert values(carry(text, "kommun")) == {"0114": 3.0, "1480": 4.0}
    assert values(carry(text, "lan")) == {"01": 3.0, "14": 4.0}
    assert values(carry(text, "riket")) == {"00": 7.0}


def test_regso_from_deso_needs_a_key(carry) -> None:
    with pytest.raises(TableError, match="a key table is needed"):
        carry(TABLE.format(last=4), "regso")


@pytest.mark.parametrize("target", ["kommun", "lan", "riket", "regso", "deso2018"])
def test_own_areas_need_a_key_whatever_their_codes_look_like(carry, target: str) -> None:
    with pytest.raises(TableError, match="a key table is needed"):
        carry("NYKO4;antal\n9911;5\n9922;7\n", target)


def test_a_key_to_elsewhere_is_refused(carry) -> None:
    with pytest.raises(TableError, match="leads to RegSO 2020, not to municipality"):
        carry(TABLE.format(last=4), "kommun", KEY)


def test_rows_of_the_target_are_not_counted_twice(carry) -> None:
    text = "region;antal\n0114;99\n0114A0010;1\n0114C1010;2\n"
    assert values(carry(text, "kommun")) == {"0114": 3.0}


def test_two_rows_of_one_area_are_refused(carry) -> None:
    with pytest.raises(TableError, match="several rows"):
        carry("deso;antal\n0114A0010;1\n0114A0010;2\n", "kommun")


def test_categories_are_added_each_for_itself(carry) -> None:
    found = carry("deso;kön;antal\n0114A0010;1;1\n0114A0010;2;2\n0114C1010;1;4\n0114C1010;2;8\n", "kommun")
    assert sorted(found.table.frame[["kon", "value"]].itertuples(index=False, name=None)) == [("1", 5.0), ("2", 10.0)]


SPLIT = "DeSO_2018;DeSO_2025;befolkning\n0114A0010;0114A0011;300\n0114A0010;0114A0012;100\n0114C1010;0114C1010;7\n"


def test_a_divided_area_is_shared_out_by_weight(carry) -> None:
    found = carry("deso;år;antal\n0114A0010;2020;8\n0114C1010;2020;5\n", "deso2025", SPLIT)
    assert values(found) == {"0114A0011": 6.0, "0114A0012": 2.0, "0114C1010": 5.0}


def test_what_is_shared_out_adds_up_again(carry) -> None:
    found = carry("deso;år;antal\n0114A0010;2020;8\n0114C1010;2020;5\n", "deso2025", SPLIT)
    assert sum(values(found).values()) == 13.0


def test_a_divided_area_without_weights_is_refused(carry) -> None:
    with pytest.raises(TableError, match=r"no column of weights"):
        carry("deso;antal\n0114A0010;8\n", "deso2025", "\n".join(row.rpartition(";")[0] for row in SPLIT.split("\n")))


def test_years_of_another_vintage_are_not_carried_with_this_key(carry) -> None:
    found = carry("deso;år;antal\n0114A0010;2020;8\n0114A0010;2024;9\n0114C1010;2020;5\n", "deso2025", SPLIT)
    assert set(found.table.frame["year"]) == {2020}
    said = " ".join(note.say() for note in found.table.notes)
    assert "Values of 2024 were not converted" in said


def test_a_mean_needs_the_count_that_weighs_it(carry) -> None:
    with pytest.raises(TableError, match="weighted by people"):
        carry("deso;Andel nöjda\n0114A0010;5\n", "regso2020", KEY, choices=Choices(rest=Rest.MEAN))


@pytest.mark.parametrize("titles", [0, 2, 3])
def test_key_files_with_headings_further_down(tmp_path: Path, titles: int) -> None:
    rows: list[list[object]] = [[f"Koppling, rad {number}", None, None] for number in range(titles)]
    rows += [
        ["Kommunnamn", "DeSO_2025", "RegSO_2025"],
        ["Väsby", "0114A0010", "0114R001"],
        ["V", "0114C1010", "0114R002"],
    ]
    (tmp_path / "key.xlsx").write_bytes(xlsx(rows))
    keys = read_key_table(tmp_path / "key.xlsx")
    assert (keys.source, keys.target) == ("deso2025", "regso2025")
    assert keys.pairs["source"].tolist() == ["0114A0010", "0114C1010"]


def test_a_file_that_is_no_key(tmp_path: Path) -> None:
    (tmp_path / "key.csv").write_text("kommun;antal\n0114;5\n", encoding="utf-8")
    with pytest.raises(TableError, match="not have two columns with codes"):
        read_key_table(tmp_path / "key.csv")


def test_the_real_key_of_the_whole_country(shared_data: Path) -> None:
    keys: KeyTable = read_key_table(shared_data / "sweden/koppling_deso2018_regso2020.csv")
    assert (keys.source, keys.target) == ("deso2018", "regso2020")
    assert (len(keys.pairs), keys.pairs["target"].nunique()) == (5984, 3363)
    assert set(keys.pairs["weight"]) == {1.0}
    to_kommun = read_key_table(shared_data / "sweden/koppling_deso2018_regso2020.csv", target="kommun")
    assert to_kommun.pairs["target"].nunique() == 290


def test_karlstad_deso_add_up_to_the_sum_that_was_published_and_not_to_the_municipality(shared_data: Path) -> None:
    """From 2025 the figures carry a random disturbance (CKM): 98,988 of 57 DeSO, 99,007 in the municipality."""
    found = convert(read_table(shared_data / "karlstad/omraden_befolkning.json"), "kommun")
    frame = found.table.frame
    assert frame[frame["alder"] == "totalt"]["value"].tolist() == [98_988.0]


def test_regso_by_type_add_up_to_the_counties_that_were_recounted(shared_data: Path) -> None:
    """Recounted from the export of Statistics Sweden: Värmland 4/14/42/53/12 and Skåne 36/56/118/219/36 in 2023."""
    table = read_table(shared_data / "sweden/kommun_omradestyp_antal.csv")
    frame = convert(table, "lan", choices=Choices(counts=list(table.indicators))).table.frame
    for county, counts in (("17", [4, 14, 42, 53, 12]), ("12", [36, 56, 118, 219, 36])):
        rows = frame[(frame["area"] == county) & (frame["year"] == 2023)]
        assert rows["value"].tolist() == counts


def test_both_vintages_of_regso_are_told_as_their_level_and_what_was_chosen_for_the_rest(shared_data: Path) -> None:
    found = convert(
        read_table(shared_data / "karlstad/regso_socioek.json"), "kommun", choices=Choices(rest=Rest.MAX)
    ).table
    said = [note.say() for note in found.notes]
    assert "Converted from RegSO to municipality: counts were added, shares recomputed." in said
    assert any("assistance_unemployment: the value is the highest of the parts." in one for one in said)
    index = found.frame[(found.frame["indicator"] == "sei") & (found.frame["year"] == 2023)]
    assert index["value"].tolist() == [24.1]  # Kronoparken centrala
