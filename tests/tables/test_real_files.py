"""The real files beside the project read with no option given, and meet the real areas."""

from __future__ import annotations

import csv
import json
from collections import Counter
from pathlib import Path

import pytest

from segbaro_plugin.tables import AreaField, Key, match, read_table, recognise_area_field
from segbaro_plugin.tables.codes.categories import plain

KARLSTAD = ("geo_regso.json", "geo_deso.json", "regso_socioek.json", "omraden_befolkning.json",
            "karlstad_tab6586_long.csv")  # fmt: skip
SWEDEN = ("kommun_omradestyp_antal.csv", "koppling_deso2018_regso2020.csv", "regso2020_omradestyp_2022_2023.csv",
          "regso_omradestyp_2022_scb_export.csv")  # fmt: skip
PARTS = ("low_education", "low_standard", "assistance_unemployment")


@pytest.mark.parametrize("name", [f"karlstad/{name}" for name in KARLSTAD] + [f"sweden/{name}" for name in SWEDEN])
def test_every_file_reads(shared_data: Path, name: str) -> None:
    read_table(shared_data / name)


def _fields(file: Path) -> dict[str, list[object]]:
    features = json.loads(file.read_text(encoding="utf-8-sig"))["features"]
    return {name: [feature["properties"][name] for feature in features] for name in features[0]["properties"]}


def test_karlstad_index_meets_the_areas_of_2025(shared_data: Path) -> None:
    fields = _fields(shared_data / "karlstad/geo_regso.json")
    field = recognise_area_field(fields)
    assert field == AreaField("regsokod", "regso2025", by_name=True)
    table = read_table(shared_data / "karlstad/regso_socioek.json")
    found = match(table, fields[field.name], division=field.division)
    assert len(found.matched) == 31
    assert found.areas_unmatched == found.rows_unmatched == []
    assert "2011–2023 are based on RegSO 2020, but the areas are RegSO 2025: 31 codes" in str(found.notes[0])
    place = list(fields["regsokod"]).index("1780R005")
    assert [found.values[f"{id}_2024"][place] for id in ("sei", "area_type", *PARTS)] == [20.0, 1.0, 15.9, 35.7, 8.5]
    assert found.values["sei_2023"][place] == 19.0
    assert (table.source.table_id, table.source.updated) == ("TAB6586", "2026-06-23T06:00:00Z")


def test_the_index_is_the_mean_of_its_parts(shared_data: Path) -> None:
    """434 observations; each published number is rounded to one decimal."""
    frame = read_table(shared_data / "karlstad/regso_socioek.json").frame
    wide = frame[frame["status"] == "ok"].pivot(index=["area", "year"], columns="indicator", values="value")
    assert len(wide) == 434
    assert (wide["sei"] - wide[list(PARTS)].mean(axis=1)).abs().max() < 0.05


def test_the_long_csv_holds_what_the_json_holds(shared_data: Path) -> None:
    columns = ["area", "division", "year", "indicator", "value"]
    json_frame = read_table(shared_data / "karlstad/regso_socioek.json").frame
    csv_frame = read_table(shared_data / "karlstad/karlstad_tab6586_long.csv").frame
    held = plain(json_frame[json_frame["status"] == "ok"]).replace({"indicator": {"sei": "index"}})[columns]
    assert sorted(held.itertuples(index=False, name=None)) == sorted(
        csv_frame[columns].itertuples(index=False, name=None)
    )


def test_zeros_of_another_vintage_never_reach_the_areas(shared_data: Path) -> None:
    fields = _fields(shared_data / "karlstad/geo_deso.json")
    found = match(read_table(shared_data / "karlstad/omraden_befolkning.json"), fields["desokod"], division="deso2025")
    assert (len(found.matched), sum(found.values["population_2025"])) == (57, 98_988.0)
    assert min(found.values["population_2025"]) > 0


def test_all_regso_match_by_label_through_the_export(shared_data: Path) -> None:
    with (shared_data / "sweden/regso2020_omradestyp_2022_2023.csv").open(encoding="utf-8", newline="") as file:
        areas = list(csv.DictReader(file))
    table = read_table(shared_data / "sweden/regso_omradestyp_2022_scb_export.csv")
    assert table.key is Key.LABEL
    found = match(table, [row["regsokod"] for row in areas], labels=[row["label"] for row in areas])
    assert (len(found.matched), found.areas_unmatched, found.rows_unmatched) == (3363, [], [])
    types = found.values["area_type_2022"]
    assert Counter(types) == {1.0: 160, 2.0: 289, 3.0: 855, 4.0: 1770, 5.0: 289}
    assert types == [float(row["omradestyp_2022"]) for row in areas]
    assert (table.source.publisher, table.source.updated) == ("SCB", "20250131 08:00")
