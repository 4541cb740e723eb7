"""segbaro:arealinterpolation - squares of one kilometre, by hand: what a person would share out with a ruler."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsVectorLayer,
)

KM = 1000


def box(left: float, right: float, bottom: float = 0, top: float = 1, east: float = 500, north: float = 6500) -> str:
    """A rectangle in kilometres, in the middle of Sweden."""
    x1, x2, y1, y2 = ((east + left) * KM, (east + right) * KM, (north + bottom) * KM, (north + top) * KM)
    return f"POLYGON(({x1} {y1}, {x2} {y1}, {x2} {y2}, {x1} {y2}, {x1} {y1}))"


def point(x: float, y: float = 0.5) -> str:
    return f"POINT({(500 + x) * KM} {(6500 + y) * KM})"


def layer(
    fields: str, rows: Sequence[tuple[str, list]], kind: str = "Polygon", crs: str = "EPSG:3006"
) -> QgsVectorLayer:
    """layer("kod:string,x:double", [(wkt, ["a", 1.0])])"""
    made = QgsVectorLayer(
        f"{kind}?crs={crs}&" + "&".join(f"field={one}" for one in fields.split(",")), "made", "memory"
    )
    features = []
    for wkt, values in rows:
        feature = QgsFeature(made.fields())
        feature.setAttributes(values)
        feature.setGeometry(QgsGeometry.fromWkt(wkt))
        features.append(feature)
    assert made.dataProvider().addFeatures(features)[0]
    return made


FIELDS = "kod:string,folk:double,folk_status:string,jobb:double"
SOURCES = [
    (box(0, 1), ["a", 100.0, "ok", 50.0]),
    (box(1, 2), ["b", 200.0, "ok", 60.0]),
    (box(2, 4), ["c", 80.0, "ok", 8.0]),
]
TARGETS = [(box(0, 1.5), ["x"]), (box(1.5, 2), ["y"]), (box(2, 4), ["z"])]


def sources(rows: Sequence[tuple[str, list]] = SOURCES) -> QgsVectorLayer:
    return layer(FIELDS, rows)


def targets(rows: Sequence[tuple[str, list]] = TARGETS) -> QgsVectorLayer:
    return layer("omr:string", rows)


def column(made: dict, name: str) -> list[object]:
    return [None if f[name] == NULL else f[name] for f in made["OUTPUT"].getFeatures()]


@pytest.fixture
def carry(run):
    def call(one: QgsVectorLayer | None = None, other: QgsVectorLayer | None = None, **choices: object) -> dict:
        given = {"INPUT": one or sources(), "TARGETS": other or targets(), "OUTPUT": "memory:", **choices}
        return run("arealinterpolation", **given)

    return call


def test_counts_are_shared_out_by_area_and_their_sum_is_kept(carry) -> None:
    made = carry(COUNTS=["folk"])
    assert column(made, "folk") == pytest.approx([200, 100, 80])
    assert column(made, "covered") == pytest.approx([100, 100, 100])
    assert (made["FILLED"], made["UNFILLED"], made["PARTLY"], made["CARRIED"], made["REPAIRED"]) == (3, 0, 0, 100, 0)


def test_a_share_is_recomputed_from_its_counts_and_is_not_the_mean_of_shares(carry) -> None:
    made = carry(NUMERATOR=["jobb"], DENOMINATOR=["folk"])
    assert column(made, "jobb_share") == pytest.approx([100 * 80 / 200, 30, 10])
    assert column(made, "jobb") == pytest.approx([80, 30, 8])


def test_the_catalogues_share_gets_its_own_field(carry) -> None:
    one = layer(
        "kod:string,unemployed_2023:double,labour_force_2023:double", [(w, [r[0], r[3], r[1]]) for w, r in SOURCES]
    )
    made = carry(one, NUMERATOR=["unemployed_2023"], DENOMINATOR=["labour_force_2023"])
    assert column(made, "unemployment_2023") == pytest.approx([40, 30, 10])


def test_people_go_where_people_live(carry) -> None:
    """All of b live in its western half, three of four of a in its east: x gets all of both, y nobody."""
    people = layer(
        "n:double", [(point(0.1), [1.0]), (point(0.9), [3.0]), (point(1.2), [5.0]), (point(3), [2.0])], "Point"
    )
    made = carry(COUNTS=["folk"], POPULATION=people, POPULATION_FIELD="n")
    assert column(made, "folk") == pytest.approx([300, 0, 80])


def test_without_a_field_each_point_is_one_and_cells_count_at_their_middle(carry) -> None:
    cells = layer(
        "n:double", [(box(0.4, 0.6), [1.0]), (box(1.0, 1.2), [1.0]), (box(1.6, 1.9), [1.0]), (box(2, 3), [1.0])]
    )
    assert column(carry(COUNTS=["folk"], POPULATION=cells), "folk") == pytest.approx([200, 100, 80])


def test_an_area_without_people_in_the_population_is_shared_out_by_area_and_said(carry, heard) -> None:
    people = layer("n:double", [(point(0.5), [1.0]), (point(1.75), [4.0])], "Point")
    made = carry(COUNTS=["folk"], POPULATION=people, POPULATION_FIELD="n")
    assert column(made, "folk") == pytest.approx([100, 200, 80])
    assert any("distributed by area: c" in one for one in heard.warned)


def test_a_mean_is_weighted_by_people_and_only_when_asked_for(carry) -> None:
    one = layer("kod:string,folk:double,net_income_2023:double",
                [(box(0, 1), ["a", 100.0, 300.0]), (box(1, 2), ["b", 200.0, 150.0])])  # fmt: skip
    made = carry(one, targets(TARGETS[:2]), MEANS=["net_income_2023"], MEAN_WEIGHT=["folk"])
    assert column(made, "net_income_2023") == pytest.approx([(100 * 300 + 100 * 150) / 200, 150])
    with pytest.raises(QgsProcessingException, match="only counts can, and these are in SEK thousand"):
        carry(one, COUNTS=["net_income_2023"])


@pytest.mark.parametrize(("value", "status", "said"), [(NULL, NULL, "missing"), (NULL, "suppressed", "suppressed")])
def test_a_missing_part_makes_the_whole_missing_with_its_reason_and_never_0(carry, value, status, said) -> None:
    rows = [(box(0, 1), ["a", 100.0, "ok", 50.0]), (box(1, 2), ["b", value, status, 60.0]), SOURCES[2]]
    made = carry(sources(rows), NUMERATOR=["jobb"], DENOMINATOR=["folk"])
    assert column(made, "folk") == [None, None, 80]
    assert column(made, "folk_status") == [said, said, "ok"]
    assert column(made, "jobb_share") == [None, None, 10]
    assert column(made, "jobb_share_status") == [said, said, "ok"]
    assert column(made, "jobb") == pytest.approx([80, 30, 8])
    assert (made["FILLED"], made["UNFILLED"]) == (1, 2)


def test_nobody_there_gives_no_share(carry) -> None:
    rows = [(w, [r[0], 0.0, "ok", 0.0]) for w, r in SOURCES]
    made = carry(sources(rows), NUMERATOR=["jobb"], DENOMINATOR=["folk"])
    assert column(made, "folk") == [0, 0, 0]
    assert column(made, "jobb_share_status") == ["not_applicable"] * 3


def test_what_lies_outside_is_listed_with_its_share_and_its_people(carry, heard) -> None:
    made = carry(other=targets(TARGETS[:2]), COUNTS=["folk"], REST="memory:")
    assert (made["PARTLY"], made["CARRIED"]) == (1, pytest.approx(100 * 300 / 380))
    assert [f.attributes() for f in made["REST"].getFeatures()] == [["c", 100.0, 80.0]]
    assert any("1 source area lies partly outside the target areas: c (100 %)" in one for one in heard.warned)


def test_an_area_that_is_hardly_covered_gets_no_value_unless_it_may(carry, heard) -> None:
    wide = targets([(box(0, 4), ["x"]), (box(4, 6), ["y"])])
    only_b = sources(SOURCES[1:2])
    assert column(carry(only_b, wide, COUNTS=["folk"]), "folk") == [None, None]
    assert any("source areas cover less than 95 per cent of it: x (25 %)." in one for one in heard.warned)
    assert any("1 target area lies wholly outside the source areas: y." in one for one in heard.warned)
    made = carry(only_b, wide, COUNTS=["folk"], LEAST_COVERED=20)
    assert column(made, "folk") == [200, None]
    assert column(made, "covered") == pytest.approx([25, 0])


def test_slivers_are_no_overlaps(carry) -> None:
    """The boundary between x and y is drawn 3 m too far east: nobody of c is thought to live in y."""
    moved = targets([(box(0, 1), ["x"]), (box(1, 2.003), ["y"]), (box(2.003, 4), ["z"])])
    assert column(carry(other=moved, COUNTS=["folk"]), "folk") == pytest.approx([100, 200, 80])
    assert column(carry(other=moved, COUNTS=["folk"], SLIVER=0), "folk") == pytest.approx([100, 200.12, 79.88])


def test_invalid_polygons_are_mended_and_said(carry, heard) -> None:
    tie = "POLYGON((500000 6500000, 501000 6501000, 501000 6500000, 500000 6501000, 500000 6500000))"
    made = carry(sources([(tie, ["a", 100.0, "ok", 1.0]), *SOURCES[1:]]), COUNTS=["folk"], LEAST_COVERED=50)
    assert made["REPAIRED"] == 1
    assert column(made, "folk")[0] == pytest.approx(200)
    assert any("an invalid geometry" in one for one in heard.warned)


def test_layers_of_different_reference_systems_are_brought_together(carry) -> None:
    import processing

    there = processing.run(
        "native:reprojectlayer", {"INPUT": targets(), "TARGET_CRS": QgsCoordinateReferenceSystem("EPSG:4326"),
                                  "OUTPUT": "memory:"}, feedback=QgsProcessingFeedback(),
    )["OUTPUT"]  # fmt: skip
    made = carry(other=there, COUNTS=["folk"])
    assert column(made, "folk") == pytest.approx([200, 100, 80], rel=1e-3)
    assert made["OUTPUT"].crs().authid() == "EPSG:4326"
    both = processing.run(
        "native:reprojectlayer", {"INPUT": sources(), "TARGET_CRS": QgsCoordinateReferenceSystem("EPSG:4326"),
                                  "OUTPUT": "memory:"}, feedback=QgsProcessingFeedback(),
    )["OUTPUT"]  # fmt: skip
    assert column(carry(both, there, COUNTS=["folk"]), "folk") == pytest.approx([200, 100, 80], rel=1e-3)


def test_the_key_that_it_gives_converts_a_table(carry, run, tmp_path) -> None:
    """The same figures by the layer and by the table, through a csv as an officer saves it."""
    made = carry(other=targets(TARGETS[:2]), COUNTS=["folk"], KEY=str(tmp_path / "key.csv"))
    (tmp_path / "table.csv").write_text("kod;folkmängd 2023\na;100\nb;200\n", encoding="utf-8")
    table = run("convertdivision", TABLE=str(tmp_path / "table.csv"), KEY_TABLE=str(tmp_path / "key.csv"), TO="other",
                OUTPUT="memory:")  # fmt: skip
    assert {f["area"]: f["value"] for f in table["OUTPUT"].getFeatures()} == pytest.approx({"x": 200, "y": 100})
    assert column(made, "folk") == pytest.approx([200, 100])


DESO, REGSO, OWN = ["0114A0010", "0114C1010"], ["0114R001", "0114R002"], ["a", "b"]


@pytest.mark.parametrize(
    ("source", "target", "headings"),
    [
        (OWN, OWN, ["source", "target"]),
        (DESO, DESO, ["source", "target"]),
        (DESO, REGSO, ["deso", "regso"]),
        (REGSO, DESO, ["regso", "deso"]),
        (DESO, OWN, ["deso", "target"]),
        (OWN, REGSO, ["source", "regso"]),
    ],
)
def test_the_key_calls_its_codes_by_the_divisions_that_are_known(carry, source, target, headings) -> None:
    shapes = [box(0, 1), box(1, 2)]
    one = sources([(wkt, [code, 1.0, "ok", 1.0]) for wkt, code in zip(shapes, source, strict=True)])
    other = targets([(wkt, [code]) for wkt, code in zip(shapes, target, strict=True)])
    key = carry(one, other, COUNTS=["folk"], KEY="memory:")["KEY"]
    assert key.fields().names() == [*headings, "weight"]
    assert [row.attributes() for row in key.getFeatures()] == [
        [*pair, 1.0] for pair in zip(source, target, strict=True)
    ]


CROOKED = {
    "nothing to carry": (dict, "Choose what to transfer"),
    "a share without its denominator": (lambda: {"NUMERATOR": ["jobb"]}, "also needs a denominator"),
    "a mean without people": (lambda: {"MEANS": ["jobb"]}, "must be weighted by people"),
    "a share as a count": (
        lambda: {"INPUT": layer("kod:string,andel_x:double", [(box(0, 1), ["a", 5.0])]), "COUNTS": ["andel_x"]},
        "andel_x cannot be distributed over areas: only counts can, and these are in %",
    ),
    "area types as a mean": (
        lambda: {
            "INPUT": layer("kod:string,area_type_2023:double,n:double", [(box(0, 1), ["a", 5.0, 1.0])]),
            "MEANS": ["area_type_2023"],
            "MEAN_WEIGHT": ["n"],
        },
        "area types, which have no mean",
    ),
    "negative counts": (
        lambda: {"INPUT": sources([(box(0, 1), ["a", -5.0, "ok", 5.0])]), "COUNTS": ["folk"]},
        "values below 0",
    ),
    "two years of one area": (lambda: {"INPUT": sources([*SOURCES, *SOURCES])}, "filter it to one year"),
    "targets that overlap": (
        lambda: {"TARGETS": targets([*TARGETS, *TARGETS])},
        "Of the target areas, #3 and #6 overlap",
    ),
    "layers far apart": (lambda: {"TARGETS": targets([(box(90, 91), ["x"])])}, "do not overlap"),
    "nobody in the population": (
        lambda: {"POPULATION": layer("n:double", [(point(0.5), [0.0])], "Point"), "POPULATION_FIELD": "n"},
        "no people within the source areas",
    ),
    "a population below 0": (
        lambda: {"POPULATION": layer("n:double", [(point(0.5), [-1.0])], "Point"), "POPULATION_FIELD": "n"},
        "Befolkning|population has values below 0",
    ),
    "no reference system": (lambda: {"TARGETS": layer("omr:string", TARGETS, crs="")}, "no coordinate reference"),
    "a folder that is not there": (lambda: {"OUTPUT": "/nowhere/out.gpkg"}, "/nowhere does not exist"),
}


@pytest.mark.parametrize("case", CROOKED)
def test_what_cannot_be_carried_gives_one_clear_sentence_and_no_output(run, tmp_path, case) -> None:
    choices, expected = CROOKED[case]
    out = tmp_path / "out.gpkg"
    given = choices()
    counts = {} if {"COUNTS", "NUMERATOR", "MEANS"} & set(given) or case == "nothing to carry" else {"COUNTS": ["folk"]}
    asked = {"INPUT": sources(), "TARGETS": targets(), "OUTPUT": str(out), **counts, **given}
    with pytest.raises(QgsProcessingException, match=expected):
        run("arealinterpolation", **asked)
    assert not out.exists()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ([(box(0, 1), "b"), (box(0, 1), "b2")], [(box(0, 2), "x")]),
        ([(box(0, 1), "b"), (box(0.5, 1.5), "b2"), (box(3, 4), "c")], [(box(0, 4), "x")]),
        ([(box(0, 1), "b"), (box(0.99, 1.99), "b2")], [(box(0, 4), "x")]),  # just as much as the limit of slivers
    ],
)
def test_sources_that_overlap_are_refused_also_where_they_do_not_fill_a_target(run, one, other) -> None:
    """And so are targets that overlap within a source that is not wholly carried."""
    inner, outer = ([(wkt, [name, 50.0]) for wkt, name in side] for side in (one, other))
    fields = "kod:string,folk:double"
    for side, given in (("source", (inner, outer)), ("target", (outer, inner))):
        asked = dict(zip(("INPUT", "TARGETS"), (layer(fields, rows) for rows in given)))  # noqa: B905
        with pytest.raises(QgsProcessingException, match=f"Of the {side} areas, b and b2 overlap each other"):
            run("arealinterpolation", **asked, COUNTS=["folk"], OUTPUT="memory:")


def test_a_boundary_drawn_twice_is_no_overlap(carry) -> None:
    drawn_twice = sources([(box(0, 1.009), ["a", 100.0, "ok", 0.0]), (box(1, 2), ["b", 100.0, "ok", 0.0])])
    assert column(carry(drawn_twice, targets([(box(0, 2), ["x"])]), COUNTS=["folk"]), "folk") == pytest.approx([200])


def test_a_target_as_small_as_the_sliver_is_not_filled_twice(run) -> None:
    drawn_twice = sources([(box(0, 1.009), ["a", 100.0, "ok", 0.0]), (box(1, 2), ["b", 100.0, "ok", 0.0])])
    asked = {"INPUT": drawn_twice, "TARGETS": targets([(box(1, 1.009), ["x"])]), "COUNTS": ["folk"]}
    with pytest.raises(QgsProcessingException, match="Of the source areas, a and b overlap each other"):
        run("arealinterpolation", **asked, OUTPUT="memory:")


def test_overlaps_far_from_the_areas_to_fill_do_not_matter(carry) -> None:
    elsewhere = sources([*SOURCES, (box(8, 9), ["d", 1.0, "ok", 0.0]), (box(8, 9), ["e", 1.0, "ok", 0.0])])
    assert column(carry(elsewhere, COUNTS=["folk"]), "folk") == pytest.approx([200, 100, 80])


def test_less_than_the_limit_outside_is_not_outside_and_the_limit_itself_is(carry) -> None:
    one = sources([(box(0, 2), ["a", 200.0, "ok", 0.0])])
    for end, inside in ((1.99, 200.0), (1.98, 198.0), (1.97, 197.0)):
        filled = targets([(box(0, end), ["x"])])
        assert column(carry(one, filled, COUNTS=["folk"]), "folk") == pytest.approx([inside])


def test_an_area_is_filled_where_the_least_cover_is_just_met(carry) -> None:
    half = targets([(box(3.5, 4.5), ["x"])])
    assert column(carry(other=half, COUNTS=["folk"], LEAST_COVERED=50), "folk") == pytest.approx([20])
    assert column(carry(other=half, COUNTS=["folk"], LEAST_COVERED=50.1), "folk") == [None]


def test_a_place_of_the_population_without_a_number_has_nobody(carry) -> None:
    people = layer("n:double", [(point(1.2), [1.0]), (point(1.7), [NULL]), (point(0.5), [2.0])], "Point")
    assert column(carry(COUNTS=["folk"], POPULATION=people, POPULATION_FIELD="n"), "folk") == [300, 0, 80]
