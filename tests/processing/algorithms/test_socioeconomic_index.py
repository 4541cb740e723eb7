"""The index is the mean of its parts; types come from the country, and from less only with a warning."""

from __future__ import annotations

import pytest
from qgis.core import NULL, QgsProcessingException, QgsVectorLayer

from segbaro_plugin.layers.record.provenance import read_provenance

PARTS = {"LOW_STANDARD": "low_standard_2023", "LOW_EDUCATION": "low_education_2023", "ASSISTANCE": "third_2023"}
FIELDS = (
    "code:string,low_standard_2023:double,low_education_2023:double,third_2023:double,third_2023_status:string,"
    "published:integer"
)
ROWS = [
    ("a", 46.6, 18.5, 7.1, "ok", 1),
    ("b", 32.1, 13.6, 7.2, "ok", 2),
    ("c", 18.0, 14.6, 4.7, "ok", 3),
    ("d", 8.7, 8.0, 2.3, "ok", 4),
    ("e", 1.8, 2.8, 0.5, "ok", 5),
    ("f", 8.0, 8.0, NULL, "suppressed", NULL),
    ("g", NULL, 8.0, 1.0, "ok", NULL),
]


@pytest.fixture
def areas(make_areas) -> QgsVectorLayer:
    return make_areas(FIELDS, ROWS)


def column(layer: QgsVectorLayer, field: str) -> dict[str, object]:
    return {f["code"]: None if f[field] == NULL else f[field] for f in layer.getFeatures()}


def test_index_and_types_with_national_figures(run, areas) -> None:
    made = run(
        "socioeconomicindex", INPUT=areas, **PARTS, REFERENCE="figures", MEAN=9.0, DEVIATION=5.4, OUTPUT="memory:"
    )
    index = column(made["OUTPUT"], made["INDEX_FIELD"])
    assert made["INDEX_FIELD"] == "sei_2023"
    assert index["a"] == pytest.approx((46.6 + 18.5 + 7.1) / 3)
    assert column(made["OUTPUT"], "area_type_2023") == {"a": 1, "b": 2, "c": 3, "d": 4, "e": 5, "f": None, "g": None}


def test_a_missing_part_makes_no_index_and_says_why(run, areas) -> None:
    made = run("socioeconomicindex", INPUT=areas, **PARTS, MEAN=9.0, DEVIATION=5.4, OUTPUT="memory:")["OUTPUT"]
    assert column(made, "sei_2023")["f"] is None
    assert column(made, "area_type_2023_status") == {
        **dict.fromkeys("abcde", "ok"), "f": "suppressed", "g": "missing",
    }  # fmt: skip


def test_taking_the_mean_from_a_part_of_the_country_warns_loudly(run, areas, heard) -> None:
    made = run("socioeconomicindex", INPUT=areas, **PARTS, REFERENCE="input", OUTPUT="memory:")
    assert any("5 areas, which do not cover the whole country" in warning for warning in heard.warned)
    values = [v for v in column(made["OUTPUT"], "sei_2023").values() if v is not None]
    assert made["MEAN_USED"] == pytest.approx(sum(values) / 5)


def test_mean_and_deviation_of_a_national_layer(run, areas, make_areas, heard) -> None:
    nation = make_areas("code:string,sei:double", [(str(i), float(i % 2)) for i in range(3363)])
    made = run(
        "socioeconomicindex",
        INPUT=areas,
        **PARTS,
        REFERENCE="layer",
        NATIONAL=nation,
        NATIONAL_INDEX="sei",
        OUTPUT="memory:",
    )
    assert made["MEAN_USED"] == pytest.approx(0.5, abs=1e-3)
    assert made["DEVIATION_USED"] == pytest.approx(0.5, abs=1e-3)
    assert not heard.warned


def test_published_types_are_taken_over(run, areas) -> None:
    made = run(
        "socioeconomicindex", INPUT=areas, **PARTS, REFERENCE="published", TYPE_FIELD="published", OUTPUT="memory:"
    )
    assert column(made["OUTPUT"], made["AREA_TYPE_FIELD"])["a"] == 1
    assert "MEAN_USED" not in made


def test_a_published_field_with_other_numbers_is_refused(run, areas) -> None:
    with pytest.raises(QgsProcessingException, match="low_standard_2023"):
        run(
            "socioeconomicindex",
            INPUT=areas,
            **PARTS,
            REFERENCE="published",
            TYPE_FIELD="low_standard_2023",
            OUTPUT="memory:",
        )


@pytest.mark.parametrize("reference", ["figures", "layer", "published"])
def test_a_reference_that_lacks_something_says_what(run, areas, reference) -> None:
    with pytest.raises(QgsProcessingException, match=f"'{reference}' needs"):
        run("socioeconomicindex", INPUT=areas, **PARTS, REFERENCE=reference, OUTPUT="memory:")


def test_counts_instead_of_percentages_are_refused(run, make_areas) -> None:
    areas = make_areas("code:string,p:double,q:double,r:double", [("a", 250.0, 1.0, 1.0)])
    with pytest.raises(QgsProcessingException, match="not percentages"):
        run(
            "socioeconomicindex", INPUT=areas, LOW_STANDARD="p", LOW_EDUCATION="q", ASSISTANCE="r", MEAN=9, DEVIATION=5,
            OUTPUT="memory:",
        )  # fmt: skip


def test_fields_that_are_there_already_are_kept(run, make_areas) -> None:
    areas = make_areas(
        "code:string,p_2023:double,q_2023:double,r_2023:double,sei_2023:double", [("a", 9.0, 6.0, 3.0, 99.0)]
    )
    made = run(
        "socioeconomicindex", INPUT=areas, LOW_STANDARD="p_2023", LOW_EDUCATION="q_2023", ASSISTANCE="r_2023", MEAN=9,
        DEVIATION=5, OUTPUT="memory:",
    )  # fmt: skip
    assert made["INDEX_FIELD"] == "sei_computed_2023"
    assert column(made["OUTPUT"], "sei_2023") == {"a": 99.0}
    assert column(made["OUTPUT"], "sei_computed_2023") == {"a": 6.0}


YEARLY = (
    "code:string,low_standard_2022:double,low_standard_2023:double,low_education_2022:double,low_education_2023:double,"
    "third_2022:double,third_2023:double,third_2023_status:string,area_type_2022:integer,area_type_2023:integer"
)
BY_YEAR = [
    ("a", 40.0, 10.0, 20.0, 10.0, 30.0, 10.0, "ok", 1, 3),
    ("b", 10.0, 2.0, 10.0, 2.0, 10.0, 2.0, "ok", 3, 5),
    ("c", 4.0, 6.0, 4.0, 6.0, 4.0, NULL, "suppressed", 4, NULL),
]
INDICATORS = {"LOW_STANDARD": "low_standard", "LOW_EDUCATION": "low_education", "ASSISTANCE": "third"}


@pytest.fixture
def yearly(make_areas) -> QgsVectorLayer:
    return make_areas(YEARLY, BY_YEAR)


@pytest.fixture
def nation(make_areas) -> QgsVectorLayer:
    """3,362 areas whose index has the mean 10 and the deviation 5 in 2022, and 6 and 2 in 2023."""
    rows = [(str(i), 15.0, 8.0) if i % 2 else (str(i), 5.0, 4.0) for i in range(3364)]
    return make_areas("code:string,sei_2022:double,sei_2023:double", rows[:-2])


@pytest.mark.parametrize(
    "chosen",
    [INDICATORS, {**{name: f"{id}_2023" for name, id in INDICATORS.items()}, "YEARS": "all"}],
    ids=["indicators", "fields and years"],
)
def test_choosing_the_indicators_gives_every_year(run, yearly, nation, chosen) -> None:
    """2022: 30 = 10 + 4 * 5, 10 the mean itself, 4 below 10 - 5; 2023: 10 = 6 + 2 * 2, 2 = 6 - 2 * 2."""
    national = {"REFERENCE": "layer", "NATIONAL": nation, "NATIONAL_INDEX": "sei"}
    if "YEARS" in chosen:
        national["NATIONAL_INDEX"] = "sei_2022"
    made = run("socioeconomicindex", INPUT=yearly, **chosen, **national, OUTPUT="memory:")
    layer = made["OUTPUT"]
    assert column(layer, "sei_2022") == {"a": 30.0, "b": 10.0, "c": 4.0}
    assert column(layer, "sei_2023") == {"a": 10.0, "b": 2.0, "c": None}
    assert column(layer, "area_type_computed_2022") == {"a": 1, "b": 3, "c": 5}
    assert column(layer, "area_type_computed_2023") == {"a": 1, "b": 5, "c": None}
    assert column(layer, "area_type_computed_2023_status") == {"a": "ok", "b": "ok", "c": "suppressed"}
    assert made["AREA_TYPE_FIELD"] == "area_type_computed_2023"
    assert "MEAN_USED" not in made


def test_each_year_of_the_input_has_a_mean_of_its_own(run, yearly) -> None:
    made = run("socioeconomicindex", INPUT=yearly, **INDICATORS, REFERENCE="input", YEARS="all", OUTPUT="memory:")
    step = read_provenance(made["OUTPUT"])[-1]
    assert step["years"]["2022"]["mean"] == pytest.approx((30 + 10 + 4) / 3)
    assert step["years"]["2023"]["mean"] == pytest.approx((10 + 2) / 2)
    assert (step["mean"], step["area_type_field"]) == (step["years"]["2023"]["mean"], "area_type_computed_2023")


def test_published_types_of_each_year(run, yearly) -> None:
    types = {"REFERENCE": "published", "TYPE_FIELD": "area_type"}
    made = run("socioeconomicindex", INPUT=yearly, **INDICATORS, **types, OUTPUT="memory:")
    for year in (2022, 2023):
        layer = made["OUTPUT"]
        assert column(layer, f"area_type_computed_{year}") == column(layer, f"area_type_{year}")


@pytest.mark.parametrize(
    "reference",
    [
        {"REFERENCE": "figures", "MEAN": 9.0, "DEVIATION": 5.4},
        {"REFERENCE": "published", "TYPE_FIELD": "area_type_2023"},
        {"REFERENCE": "layer", "NATIONAL": None, "NATIONAL_INDEX": "sei_2023"},
    ],
    ids=lambda one: one["REFERENCE"],
)
def test_what_is_of_one_year_cannot_serve_several(run, yearly, nation, reference) -> None:
    given = {**reference, "NATIONAL": nation} if "NATIONAL" in reference else reference
    with pytest.raises(QgsProcessingException, match="the source of the types covers only one"):
        run("socioeconomicindex", INPUT=yearly, **INDICATORS, **given, OUTPUT="memory:")


def test_a_part_that_lacks_a_year_is_named(run, make_areas) -> None:
    fields = "low_standard_2022:double,low_standard_2023:double,low_education_2022:double,third_2022:double"
    areas = make_areas(fields, [(1.0, 1.0, 1.0, 1.0)])
    with pytest.raises(QgsProcessingException, match="low_education_2022' has another year than 'low_standard_2023'"):
        run("socioeconomicindex", INPUT=areas, **INDICATORS, REFERENCE="input", OUTPUT="memory:")
