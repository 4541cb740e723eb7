"""The country's mean and deviation are fetched once, and the index then takes them by itself."""

from __future__ import annotations

import json

import numpy as np
import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer

from segbaro_plugin.processing.inputs.barometer.national_figures import kept_figures

PARTS = "low_standard_{0}:double,low_education_{0}:double,assistance_unemployment_{0}:double"


@pytest.fixture
def fetched(run, boundaries, statistics, tmp_path):
    return run("fetchnational", SERVICE=statistics.url, OUTPUT=str(tmp_path / "national.gpkg"))


@pytest.fixture
def parts(make_areas):
    return lambda year: make_areas(f"regsokod:string,{PARTS.format(year)}", [("1780R001", 10.0, 20.0, 30.0)])


def test_each_year_has_the_mean_and_deviation_of_its_areas(fetched) -> None:
    table = QgsVectorLayer(fetched["OUTPUT"])
    for year, kept in kept_figures().years.items():
        values = [one[f"sei_{year}"] for one in table.getFeatures()]
        known = np.array([value for value in values if isinstance(value, float)])
        assert (kept.areas, kept.mean) == (57, pytest.approx(known.mean()))
        assert kept.deviation == pytest.approx(known.std())
    assert sorted(kept_figures().years) == [2019, 2020, 2021, 2022, 2023, 2024]
    assert fetched["MEAN_USED"] == pytest.approx(kept_figures().years[2024].mean)


def test_rows_are_of_one_vintage_and_years_of_the_other_are_null(fetched) -> None:
    rows = {(row["area"], row["division"]): row for row in QgsVectorLayer(fetched["OUTPUT"]).getFeatures()}
    assert len(rows) == 2 * 57
    old, new = rows["1780R001", "regso2020"], rows["1780R001", "regso2025"]
    assert isinstance(old["sei_2023"], float)
    assert isinstance(new["sei_2024"], float)
    assert not isinstance(old["sei_2024"], float)
    assert not isinstance(new["sei_2023"], float)


def test_the_index_takes_them_by_itself(fetched, run, parts, heard) -> None:
    made = run("socioeconomicindex", INPUT=parts(2023), REFERENCE="figures", OUTPUT="memory:")
    kept = kept_figures().years[2023]
    assert (made["MEAN_USED"], made["DEVIATION_USED"]) == (kept.mean, kept.deviation)
    record = json.loads(made["OUTPUT"].customProperty("segbaro/provenance"))[-1]
    assert record["reference"] == "fetched"
    assert record["national"]["2023"] == vars(kept)
    assert any(f"57 RegSO, fetched from {kept.service}" in words for words in heard.said)
    assert any("do not cover the whole country" in words for words in heard.warned)


def test_figures_that_are_given_count_more(fetched, run, parts) -> None:
    made = run("socioeconomicindex", INPUT=parts(2023), MEAN=12, DEVIATION=4, OUTPUT="memory:")
    assert (made["MEAN_USED"], made["DEVIATION_USED"]) == (12, 4)


def test_half_of_the_figures_is_not_made_up_from_the_fetched_ones(fetched, run, parts) -> None:
    with pytest.raises(QgsProcessingException, match=r"DEVIATION|standard deviation"):
        run("socioeconomicindex", INPUT=parts(2023), MEAN=12, OUTPUT="memory:")


@pytest.mark.parametrize("year", [2018, 2030])
def test_a_year_without_figures_is_a_sentence(fetched, run, parts, year) -> None:
    with pytest.raises(QgsProcessingException, match=rf"No national mean .*{year}.*2019, 2020"):
        run("socioeconomicindex", INPUT=parts(year), OUTPUT="memory:")


def test_without_figures_the_sentence_names_the_way_to_them(run, boundaries, parts) -> None:
    with pytest.raises(QgsProcessingException, match="Fetch the national index"):
        run("socioeconomicindex", INPUT=parts(2023), OUTPUT="memory:")


WHOLE = {"mean": 10.0, "deviation": 4.0, "areas": 57, "service": "http://x.test", "updated": "2026"}
DAMAGED = ("", "{", "[]", '{"years": {"x": {}}}', '{"years": {"2023": {"mean": 1}}}', "null", *(
    json.dumps({"years": {"2023": {**WHOLE, name: value}}})
    for name, value in (("deviation", 0), ("deviation", -1), ("mean", "much"), ("mean", None), ("areas", [])))
)  # fmt: skip


def test_a_whole_file_of_figures_is_read(boundaries, tmp_path) -> None:
    (tmp_path / "profile" / "segbaro").mkdir(parents=True)
    (tmp_path / "profile" / "segbaro" / "national_index.json").write_text(json.dumps({"years": {"2023": WHOLE}}))
    assert vars(kept_figures().years[2023]) == WHOLE


@pytest.mark.parametrize("text", DAMAGED)
def test_a_damaged_file_of_figures_is_none(boundaries, tmp_path, text) -> None:
    (tmp_path / "profile" / "segbaro").mkdir(parents=True)
    (tmp_path / "profile" / "segbaro" / "national_index.json").write_text(text)
    assert kept_figures().years == {}


def test_fetching_the_index_of_a_place_fetches_them_too(fetch) -> None:
    fetch(PLACES="Karlstad", LEVEL="regso2020", YEARS="2022-2023")
    assert sorted(kept_figures().years) == [2022, 2023]
