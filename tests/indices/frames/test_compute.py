"""The API for notebooks."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from made_up import ASPATIAL, OF_AREAS

from segbaro_plugin.indices import MeasureError, Scope, compute, compute_local, compute_pairs
from segbaro_plugin.indices.engine.results import RESULT_COLUMNS

FRAME = pd.DataFrame(
    {
        "kommun": ["0180", "0180", "1480", "1480", "1480"],
        "year": [2022, 2022, 2022, 2022, 2022],
        "young": [10, 30, 5, np.nan, 20],
        "old": [30, 10, 5, 10, 10],
        "all": [60, 60, 20, 40, 50],
        "land": [1.0, 2.0, 4.0, 1.0, 8.0],
        "income": [300.0, 200.0, 250.0, 310.0, 190.0],
        "spread": [90.0, 80.0, 100.0, 70.0, 60.0],
        "district": ["n", "s", "n", "n", "s"],
        "name": ["a", "b", "c", "d", "e"],
    }
)


def test_a_row_a_place_group_and_measure() -> None:
    found = compute(FRAME, ["dissimilarity", "isolation"], ["young", "old"], "all", place="kommun", year="year")
    assert list(found.columns) == list(RESULT_COLUMNS)
    assert len(found) == 2 * 2 * 2
    stockholm = found[(found["place"] == "0180") & (found["group"] == "young") & (found["measure"] == "dissimilarity")]
    assert stockholm["value"].item() == pytest.approx(abs(10 / 40 - 50 / 80) / 2 + abs(30 / 40 - 30 / 80) / 2)
    gothenburg = found[(found["place"] == "1480") & (found["group"] == "young")]
    assert set(gothenburg["missing"]) == {1}
    assert set(gothenburg["people"]) == {70.0}


def test_every_measure_of_places_can_be_computed_from_a_frame() -> None:
    ids = [measure.id for measure in ASPATIAL if measure.scope is Scope.PLACE]
    columns = {"groups": ["young", "old"], "ordered": ["young", "old"], "stratum": "district"}
    further = {"area": "land", "income": "income", "deviation": "spread", "place_deviation": "spread"}
    further |= {"options": {"incomes": (1, 2), "draws": 5}}
    found = compute(FRAME.dropna(), ids, "young", "all", "old", **columns, **further)
    assert sorted(found["measure"]) == sorted(ids)


def test_every_local_measure_can_be_computed_from_a_frame() -> None:
    ids = [measure.id for measure in OF_AREAS]
    found = compute_local(FRAME.set_index("name"), ids, "young", "all", "old", groups=["young", "old"])
    assert list(found.index) == list("abcde")
    assert {column.split("_young")[0] for column in found} == {*ids, "status"}
    assert found.loc["d", "status_young"] == "missing count"


def test_options_reach_the_measures_that_have_them_and_stand_in_the_result() -> None:
    found = compute(FRAME, ["dissimilarity", "atkinson"], "young", "all", options={"b": 0.9}).set_index("measure")
    assert found["options"].to_dict() == {"dissimilarity": "", "atkinson": "b=0.9"}
    plain = compute(FRAME, "atkinson", "young", "all")["value"][0]
    assert found.loc["atkinson", "value"] != plain


@pytest.mark.parametrize(
    ("measures", "role", "needs"),
    [
        (["dissimilarity", "isolation"], "area", "delta"),
        (["multigroup_h"], "stratum", "multigroup_h_between"),
        (["neighbourhood_sorting"], "place_deviation", "neighbourhood_sorting_published"),
    ],
)
def test_a_missing_further_column_only_leaves_out_the_area_where_it_is_needed(
    measures: list[str], role: str, needs: str
) -> None:
    column = {"area": "land", "stratum": "district", "place_deviation": "spread"}[role]
    frame = FRAME.assign(**{role: FRAME[column].where(FRAME["name"] != "a")})
    given = {"groups": ["young", "old"], "income": "income", "deviation": "spread"}
    plain = compute(frame, measures, "young", "all", place="kommun", **given)
    together = compute(frame, [*measures, needs], "young", "all", place="kommun", **given, **{role: role})
    pd.testing.assert_frame_equal(plain, together[together["measure"] != needs].reset_index(drop=True))
    alone = together[(together["measure"] == needs) & (together["place"] == "0180")]
    assert alone["missing"].item() == 1


def test_the_label_of_many_groups_lists_them_all() -> None:
    names = list("abcdefgh")
    frame = pd.DataFrame(np.arange(16.0).reshape(2, 8), columns=names)
    assert compute(frame, "multigroup_h", groups=names)["group"].item() == ", ".join(names)


def test_rows_without_a_place_or_year_are_no_place_and_a_warning_says_how_many() -> None:
    frame = FRAME.assign(kommun=["0180", "0180", None, "", "1480"], year=[2022, 2022, 2022, 2022, np.nan])
    with pytest.warns(UserWarning, match="3 rows have no place or no year"):
        found = compute(frame, "dissimilarity", "young", "all", place="kommun", year="year")
    assert found["place"].tolist() == ["0180"]
    with pytest.warns(UserWarning, match="2 rows"):
        local = compute_local(frame, "location_quotient", "young", "all", place="kommun")
    assert local["status"].tolist() == ["used", "used", "no place", "missing count", "used"]


@pytest.mark.parametrize(
    "years",
    [
        [2019, 2019.0, "2019"],
        pd.to_datetime(["2019-12-31", "2019-01-01", "2019-06-01"]),
        ["2019-12-31", "2019 (prel.)", " 2019"],
        pd.Series([2019, 2019, 2019], dtype="Int64"),
    ],
)
def test_years_are_read_as_the_algorithms_read_them(years: object) -> None:
    frame = pd.DataFrame({"year": years, "a": [1, 2, 3], "b": [3, 2, 1]})
    assert compute(frame, "dissimilarity", "a", other="b", year="year")["year"].tolist() == [2019]


@pytest.mark.parametrize("year", [2019.2, True, np.inf, "19", "20191", object()])
def test_what_is_no_year_is_refused(year: object) -> None:
    frame = pd.DataFrame({"year": pd.Series([2019, year], dtype=object), "a": [1, 2], "b": [3, 2]})
    with pytest.raises(MeasureError, match="'year' contains a value that is not a year"):
        compute(frame, "dissimilarity", "a", other="b", year="year")


def test_na_of_pandas_in_a_column_of_objects_is_missing() -> None:
    frame = pd.DataFrame({"a": pd.Series([1, pd.NA, 4], dtype=object), "b": [3, 2, 1]})
    assert compute(frame, "dissimilarity", "a", other="b")["missing"].tolist() == [1]


def test_columns_of_the_same_name_are_refused() -> None:
    frame = pd.DataFrame([[1, 2, 3]], columns=["a", "a", "b"])
    with pytest.raises(MeasureError, match="2 columns called 'a'"):
        compute(frame, "dissimilarity", "a", other="b")


@pytest.mark.parametrize("given", [{"groups": ["young", "old", "young"]}, {"ordered": ["young", "young"]}])
def test_a_group_named_twice_is_refused(given: dict) -> None:
    measure = "multigroup_h" if "groups" in given else "rank_order_h"
    with pytest.raises(MeasureError, match="Listed more than once: young"):
        compute(FRAME, measure, **given)
    with pytest.raises(MeasureError, match="Listed more than once: old"):
        compute(FRAME, "dissimilarity", ["old", "old"], "all")
    with pytest.raises(MeasureError, match="Listed more than once: old"):
        compute_pairs(FRAME, "dissimilarity", ["old", "old"])


def test_pairs_of_groups_in_both_directions() -> None:
    found = compute_pairs(FRAME, "interaction", ["young", "old"], "all", place="kommun")
    assert sorted(set(found["group"])) == ["old | young", "young | old"]
    assert found["value"][0] == pytest.approx(10 / 40 * 30 / 60 + 30 / 40 * 10 / 60)


def test_nullable_columns_of_pandas_are_read_as_missing() -> None:
    nullable = FRAME.astype({"young": "Int64", "kommun": "string"})
    plain, read = (compute(f, "dissimilarity", "young", "all", place="kommun") for f in (FRAME, nullable))
    pd.testing.assert_frame_equal(plain, read)


@pytest.mark.parametrize(
    ("call", "message"),
    [
        ({"measures": "dissimilarities"}, "There is no measure 'dissimilarities'. The measures are: dissimilarity"),
        ({"group": "youngest"}, "The frame has no column 'youngest'. Its columns are: kommun, year, young"),
        ({"group": "name"}, "The column 'name' contains a value that is not a number"),
        ({"year": "name"}, "The column 'name' contains a value that is not a year"),
        ({"total": None}, "A group must be compared with another group or a total"),
        (
            {"measures": "multigroup_h"},
            "'multigroup_h' needs people of each of several groups; name .* 'groups'",
        ),
        ({"measures": "delta"}, r"The measure 'delta' also needs: area \(land area\)"),
        ({"options": {"b": 0.5}}, "None of the chosen measures has the option 'b'"),
        ({"measures": "atkinson", "options": {"b": 1}}, "The option 'b' is 1; it must be a number from 0.01 to 0.99"),
        ({"measures": "isolation", "options": {"company": "x"}}, "'company' cannot be 'x'. Choose one of: everybody"),
        ({"group": (), "income": "income", "total": None}, "Measures of income need the number of people"),
    ],
)
def test_what_is_wrong_is_said_by_name(call: dict, message: str) -> None:
    with pytest.raises(MeasureError, match=message):
        compute(FRAME, **{"measures": "dissimilarity", "group": "young", "total": "all", **call})


def test_incomes_must_be_one_a_class() -> None:
    with pytest.raises(MeasureError, match="has 3 numbers, but there are 2 income classes"):
        compute(FRAME, "neighbourhood_sorting_classes", ordered=["young", "old"], options={"incomes": [1, 2, 3]})
