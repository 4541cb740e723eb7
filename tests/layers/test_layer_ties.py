"""Just at a limit: what a rule says of the value that lies on it, and of those on either side."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeedback,
    QgsGeometry,
    QgsPointXY,
    QgsRectangle,
)

from segbaro_plugin.layers.errors import LayerError
from segbaro_plugin.layers.geometry.measures import Ruler
from segbaro_plugin.layers.geometry.overlaps import own_overlaps, people_overlaps
from segbaro_plugin.layers.interpolate.interpolated_columns import refuse_negative
from segbaro_plugin.layers.interpolate.overlapping import refuse_overlapping
from segbaro_plugin.layers.interpolate.remainder import partly_outside, share_inside
from segbaro_plugin.layers.places.own_fields import own_code_field, own_name_field
from segbaro_plugin.layers.read.columns import read_columns
from segbaro_plugin.layers.read.names import cut_names, free_name, same_year
from segbaro_plugin.layers.travel.cost_notes import StopMatch, notes_on
from segbaro_plugin.tables.convert.areal import Column, Overlaps, Weights, no_slivers
from segbaro_plugin.words import Text

CRS = QgsCoordinateReferenceSystem("EPSG:3006")
LAYER = Text("areas", "områden")


def ruler() -> Ruler:
    return Ruler(CRS, QgsCoordinateTransformContext())


def box(left: float, right: float) -> QgsGeometry:
    """As high as a kilometre."""
    return QgsGeometry.fromRect(QgsRectangle(left, 0, right, 1000))


def weights(inside: list[float]) -> Weights:
    nothing = np.zeros(0, dtype=np.intp)
    return Weights(nothing, nothing, np.zeros(0), np.array(inside), np.zeros(0))


def counts(*values: float) -> Column:
    return Column(np.array(values), np.full(len(values), "ok", dtype=object))


@pytest.mark.parametrize(("common", "kept"), [(0.0099, False), (0.01, True), (0.0101, True)])
def test_just_as_much_as_the_limit_is_no_sliver(common: float, kept: bool) -> None:
    pair = np.zeros(1, dtype=np.intp)
    for sizes in ((1.0, 5.0), (5.0, 1.0)):
        found = Overlaps(pair, pair, np.array([common]), *(np.array([size]) for size in sizes))
        assert no_slivers(found, 0.01).tolist() == [kept]


@pytest.mark.parametrize(("start", "refused"), [(991, False), (990, True), (989, True)])
def test_two_areas_that_have_just_the_limit_in_common_overlap(start: int, refused: bool) -> None:
    def refuse() -> None:
        shapes = [box(5000, 6000), box(0, 1000), box(start, 3000)]
        refuse_overlapping(shapes, ["far", "a", "b"], np.arange(3), LAYER, 0.01, ruler(), QgsFeedback())

    if refused:
        with pytest.raises(LayerError, match="Of the areas, a and b overlap each other"):
            refuse()
    else:
        refuse()


def test_only_the_areas_that_are_asked_about_are_compared_and_the_largest_overlap_is_named() -> None:
    shapes = [box(0, 1000), box(500, 1500), box(600, 1600)]
    refuse_overlapping(shapes, ["a", "b", "c"], np.array([0]), LAYER, 0.01, ruler(), QgsFeedback())
    with pytest.raises(LayerError, match="b and c overlap"):
        refuse_overlapping(shapes, ["a", "b", "c"], np.arange(3), LAYER, 0.01, ruler(), QgsFeedback())


def test_an_area_does_not_overlap_itself_and_each_pair_stands_once() -> None:
    found = own_overlaps([box(0, 1000), box(500, 1500), box(1500, 2000)], ruler(), QgsFeedback())
    assert (found.source.tolist(), found.target.tolist(), found.size.tolist()) == ([0], [1], [0.5])


def test_a_point_where_nobody_lives_joins_no_areas() -> None:
    places = [QgsGeometry.fromPointXY(QgsPointXY(x, 500)) for x in (250, 750)]
    areas, halves = [box(0, 1000)], [box(0, 500), box(500, 1000)]
    found = people_overlaps(places, np.array([3.0, 0.0]), areas, halves, QgsFeedback())
    assert (found.target.tolist(), found.size.tolist(), found.targets.tolist()) == ([0], [3.0], [3.0, 0.0])


def test_a_point_outside_the_one_layer_or_the_other_joins_none() -> None:
    places = [QgsGeometry.fromPointXY(QgsPointXY(x, 500)) for x in (250, 1250)]
    for one, other in (([box(0, 1000)], [box(1000, 2000)]), ([box(1000, 2000)], [box(0, 1000)])):
        assert len(people_overlaps(places, np.ones(2), one, other, QgsFeedback()).size) == 0


def test_a_share_outside_that_is_rounding_leaves_nothing_behind() -> None:
    assert partly_outside(weights([1.0, 1 - 5e-7, 1 - 2e-6, 0.0])) == [2, 3]


def test_of_nothing_all_is_carried() -> None:
    assert share_inside(counts(0.0, np.nan), weights([0.5, 0.5])) == 1.0
    assert share_inside(counts(2.0, 6.0), weights([0.5, 1.0])) == 7 / 8


def test_a_count_of_0_is_a_count() -> None:
    refuse_negative({"folk": counts(0.0, 1.0)}, ["folk"])
    with pytest.raises(LayerError, match="'folk' has values below 0"):
        refuse_negative({"folk": counts(-1e-9, 1.0)}, ["folk"])


def uneven(back: float) -> list[str]:
    origin, destination = np.array([0, 0, 1, 1]), np.array([0, 1, 0, 1])
    found = notes_on(origin, destination, np.array([0.0, 10.0, back, 0.0]), StopMatch(0, [], np.arange(2)))
    return [note.say() for note in found]


def test_ways_that_differ_by_rounding_only_cost_the_same() -> None:
    assert uneven(10.0) == uneven(10 + 5e-9) == []
    assert uneven(10 + 2e-8) == uneven(10 - 2e-8)
    assert "1 pair has different costs in the two directions" in uneven(10 + 2e-8)[0]


def test_a_shapefile_keeps_ten_characters() -> None:
    names = ["n" * length for length in (9, 10, 11)]
    assert cut_names("a/b.SHP", names) == names[2:]
    assert cut_names("a/b.gpkg", names) == []


def test_a_name_that_is_taken_twice_gets_two_additions() -> None:
    assert free_name("a_2023", ["A_2023", "a_computed_2023"]) == "a_computed_computed_2023"
    assert free_name("a", ["a"]) == "a_computed"


def test_the_only_field_needs_no_year_and_of_two_one_must_fit() -> None:
    assert same_year("a_2023", []) == ""
    assert same_year("a_2023", ["t_2019"]) == "t_2019"
    assert same_year("a_2023", ["t_2019", "t_2023"]) == "t_2023"
    for among in (["t_2019", "t_2020"], ["t_2023", "u_2023"]):
        with pytest.raises(LayerError, match="but exactly one is needed"):
            same_year("a_2023", among)


@pytest.mark.parametrize(
    ("fields", "rows", "name", "code"),
    [
        ("nr:string,ort:string", [("1", "Ås"), ("2", "Ek")], "ort", "nr"),
        ("nr:string,ort:string", [("1", "Ås"), ("2", "Ås")], "", "nr"),  # not all areas differ
        ("nr:string,ortnamn:string", [("1", "Ås"), ("2", "Ås")], "", "nr"),  # a name that all have names none
        ("nr:string,ortnamn:string", [("1", "Ås"), ("1", "Ek")], "ortnamn", "ortnamn"),
        ("fid:integer,nr:integer,x:double", [(1, 7, 0.5), (2, 8, 1.5)], "", "nr"),
        ("fid:integer,x:double", [(1, 0.5), (2, 1.5)], "", ""),
        ("nr:string,ort:string", [("1", None), ("2", "Ek")], "", "nr"),
        ("ortnamn:string", [("Ås",)], "ortnamn", "ortnamn"),  # one area
        ("kortnamn:string,ortnamn:string", [("Å", "Ås 1"), ("Å", "Ås 2"), ("E", "Ek 3")], "ortnamn", "ortnamn"),
        ("x_status:string,x:double,ort:string", [("ok", 1.0, "Ås"), ("missing", None, "Ek")], "ort", "ort"),
    ],
)
def test_unknown_fields_of_names_and_codes_are_known_by_what_they_hold(make_areas, fields, rows, name, code) -> None:
    layer = make_areas(fields, rows)
    assert (own_name_field(layer), own_code_field(layer)) == (name, code)


def test_two_columns_are_read_in_their_order_and_one_alone_is_one(make_areas) -> None:
    layer = make_areas("a:double,b:double,c:string", [(1.0, 2.0, "x"), (3.0, 4.0, "y")])
    for numbers in (["b", "a"], ["a"], ["b"]):
        found = read_columns(layer, numbers)
        assert {name: found.numbers[name].tolist() for name in numbers} == {
            name: {"a": [1.0, 3.0], "b": [2.0, 4.0]}[name] for name in numbers
        }
    assert list(read_columns(layer, keys=["c"]).keys["c"]) == ["x", "y"]
