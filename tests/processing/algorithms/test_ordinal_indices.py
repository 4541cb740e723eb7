"""Segregation by ordered classes and income; the numbers are checked by hand."""

from __future__ import annotations

import math

import pytest
from made_layers import geopackage, only_selected, rows, values
from qgis.core import NULL, QgsProcessingException, QgsVectorLayer

FIELDS = "kommun:string,low:double,middle:double,high:double,income:double,sd:double,people:double"
ROWS = [
    ("0114", 30.0, 10.0, 10.0, 200.0, 50.0, 50.0),
    ("0114", 5.0, 20.0, 25.0, 300.0, 80.0, 50.0),
    ("0114", 5.0, 15.0, 30.0, 350.0, 90.0, 50.0),
    ("0115", 10.0, 0.0, 0.0, 100.0, 10.0, 10.0),
    ("0115", NULL, 3.0, 3.0, NULL, 20.0, 6.0),
    ("0115", 0.0, 0.0, 10.0, 300.0, 10.0, 10.0),
]
HERE = [row[1:4] for row in ROWS[:3]]
CLASSES = ["low", "middle", "high"]


@pytest.fixture
def areas(make_areas) -> QgsVectorLayer:
    return make_areas(FIELDS, ROWS)


def entropy_of(c: float) -> float:
    return -sum(p * math.log2(p) for p in (c, 1 - c) if p > 0)


def variance_of(c: float) -> float:
    return 4 * c * (1 - c)


def ordinal(counts, variation) -> float:
    """1 - sum t_i v_i / (T v), v the mean over the thresholds of what lies at most below them (Reardon 2009)."""

    def v(row) -> float:
        below = [sum(row[: k + 1]) / sum(row) for k in range(len(row) - 1)]
        return sum(map(variation, below)) / len(below)

    whole = [sum(column) for column in zip(*counts, strict=True)]
    return 1 - sum(sum(row) * v(row) for row in counts) / (sum(whole) * v(whole))


def test_each_place_gets_its_own_numbers(run, areas) -> None:
    made = run("ordinalindices", INPUT=areas, CLASSES=CLASSES, PLACE="kommun", MEASURES=["ordinal_h", "ordinal_r"],
               OUTPUT="memory:")  # fmt: skip
    found = rows(made["OUTPUT"], "place", "measure")
    assert found["0114", "ordinal_h"]["value"] == pytest.approx(ordinal(HERE, entropy_of))
    assert found["0114", "ordinal_r"]["value"] == pytest.approx(ordinal(HERE, variance_of))
    assert found["0115", "ordinal_h"]["value"] == pytest.approx(1.0)
    assert (found["0115", "ordinal_h"]["areas"], found["0115", "ordinal_h"]["missing"]) == (2, 1)


def test_the_order_of_the_classes_is_the_order_in_which_they_are_given(run, areas) -> None:
    chosen = only_selected(areas, "kommun = '0114'")
    made = run("ordinalindices", INPUT=chosen, CLASSES=["middle", "low", "high"], MEASURES=["ordinal_r"],
               OUTPUT="memory:")  # fmt: skip
    turned = ordinal([(m, low, high) for low, m, high in HERE], variance_of)
    assert made["ORDINAL_R"] == pytest.approx(turned)
    assert turned != pytest.approx(ordinal(HERE, variance_of))


def test_the_measures_that_are_chosen_from_the_start_have_values(run, areas) -> None:
    made = run("ordinalindices", INPUT=only_selected(areas, "kommun = '0114'"), CLASSES=CLASSES, OUTPUT="memory:")
    assert all(isinstance(value, float) for value in values(made["OUTPUT"]).values())


def test_income_of_areas(run, areas) -> None:
    made = run("ordinalindices", INPUT=areas, INCOME="income", DEVIATION="sd", TOTAL="people", PLACE="kommun",
               MEASURES=["neighbourhood_sorting"], OUTPUT="memory:")  # fmt: skip
    found = rows(made["OUTPUT"], "place")
    mean = (200 + 300 + 350) / 3
    between = sum((m - mean) ** 2 for m in (200, 300, 350))
    assert found["0114"]["value"] == pytest.approx(math.sqrt(between / (between + 50**2 + 80**2 + 90**2)))
    assert found["0115"]["value"] == pytest.approx(math.sqrt(100**2 / (100**2 + 10**2)))
    assert (found["0115"]["group"], found["0115"]["missing"]) == ("income", 1)


def test_incomes_of_classes_are_an_option(run, areas) -> None:
    made = run("ordinalindices", INPUT=only_selected(areas, "kommun = '0114'"), CLASSES=CLASSES,
               MEASURES=["neighbourhood_sorting_classes"], OPTIONS="incomes=100, 200, 400",
               OUTPUT="memory:")  # fmt: skip
    incomes = (100, 200, 400)
    means = [sum(n * y for n, y in zip(row, incomes, strict=True)) / sum(row) for row in HERE]
    mean = sum(means) / 3  # the areas are equally large
    all_people = sum(n * (y - mean) ** 2 for row in HERE for n, y in zip(row, incomes, strict=True))
    between = sum(50 * (m - mean) ** 2 for m in means)
    assert made["NEIGHBOURHOOD_SORTING_CLASSES"] == pytest.approx(math.sqrt(between / all_people))


@pytest.mark.parametrize("options", ["incomes=100, 200", ""])
def test_too_few_incomes_are_refused(run, areas, options: str) -> None:
    with pytest.raises(QgsProcessingException, match="incomes"):
        run("ordinalindices", INPUT=areas, CLASSES=CLASSES, MEASURES=["neighbourhood_sorting_classes"], OPTIONS=options,
            OUTPUT="memory:")  # fmt: skip


def test_classes_and_income_together(run, areas, tmp_path) -> None:
    made = run("ordinalindices", INPUT=geopackage(areas, tmp_path), CLASSES=CLASSES, INCOME="income", DEVIATION="sd",
               TOTAL="people", PLACE="kommun", MEASURES=["ordinal_h", "neighbourhood_sorting"],
               OUTPUT=str(tmp_path / "out.gpkg"))  # fmt: skip
    found = rows(made["OUTPUT"], "place", "measure")
    assert found["0114", "ordinal_h"]["group"] == "low, middle, high"
    assert found["0115", "neighbourhood_sorting"]["value"] == pytest.approx(math.sqrt(100 / 101))


def test_fields_of_several_years_give_rows_of_each_year(run, make_areas) -> None:
    fields = ",".join(f"{name}_{year}:double" for year in (2022, 2023) for name in ("low", "high", "income", "sd", "n"))
    areas = make_areas(fields, [(9.0, 1.0, 10.0, 1.0, 10.0, 5.0, 5.0, 10.0, 1.0, 10.0),
                                (1.0, 9.0, 20.0, 1.0, 10.0, 5.0, 5.0, 10.0, 1.0, 10.0)])  # fmt: skip
    made = run(
        "ordinalindices", INPUT=areas, CLASSES=["low_2022", "high_2022", "high_2023", "low_2023"],
        INCOME=["income_2023", "income_2022"], DEVIATION=["sd_2022", "sd_2023"], TOTAL=["n_2022", "n_2023"],
        MEASURES=["ordinal_r", "neighbourhood_sorting"], OUTPUT="memory:",
    )  # fmt: skip
    found = {key: row["value"] for key, row in rows(made["OUTPUT"], "year", "measure").items()}
    assert found == {
        (2022, "ordinal_r"): pytest.approx(1 - 0.09 / 0.25),
        (2023, "ordinal_r"): pytest.approx(0.0),
        (2022, "neighbourhood_sorting"): pytest.approx(math.sqrt(25 / 26)),
        (2023, "neighbourhood_sorting"): pytest.approx(0.0),
    }


WRONG = {
    "Choose classes, the lowest first, or mean income": {},
    "Choose at least two classes": {"CLASSES": ["low"]},
    "'ordinal_h' needs people of each of several ordered groups": {"INCOME": "income", "MEASURES": ["ordinal_h"]},
    "needs mean income; .*'Mean income'": {"CLASSES": CLASSES, "MEASURES": ["neighbourhood_sorting"]},
    "needs standard deviation .*'Standard deviation of income'": {
        "INCOME": "income", "TOTAL": "people", "MEASURES": ["neighbourhood_sorting"]},
    "needs all people; .*'People with income'": {
        "INCOME": "income", "DEVIATION": "sd", "MEASURES": ["neighbourhood_sorting"]},
}  # fmt: skip


@pytest.mark.parametrize("sentence", WRONG)
def test_what_is_lacking_is_said(run, areas, sentence: str) -> None:
    with pytest.raises(QgsProcessingException, match=sentence):
        run("ordinalindices", INPUT=areas, **WRONG[sentence], OUTPUT="memory:")
