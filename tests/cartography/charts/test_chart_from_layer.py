"""Charts of a layer: the selected areas beside their municipality, county and country, and nothing made up."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from matplotlib.text import Text
from qgis.core import QgsVectorLayer

from segbaro_plugin.cartography.charts import ChartError, Theme
from segbaro_plugin.cartography.charts.of_layer.area_values import read_values
from segbaro_plugin.cartography.charts.of_layer.chart import Chart
from segbaro_plugin.cartography.charts.of_layer.chart_kinds import chart_of, kinds_of
from segbaro_plugin.cartography.charts.of_layer.chart_request import ChartRequest, ChartSource, chart_source
from segbaro_plugin.cartography.charts.of_layer.comparison import middle
from segbaro_plugin.layers.indicators.indicator_fields import IndicatorFields
from segbaro_plugin.layers.indicators.layer_indicators import indicators_of
from segbaro_plugin.layers.places.fields import area_fields
from segbaro_plugin.tables.cells.status_words import within
from segbaro_plugin.tables.model.tidy import WITHHELD, Status
from tests.cartography.chart_examples import FIELDS, ROWS

NAN = float("nan")


@pytest.fixture
def layer(make_areas) -> QgsVectorLayer:
    return make_areas(FIELDS, ROWS)


def offered(source: ChartSource, indicator: IndicatorFields | None, year: int | None) -> list[str]:
    return [kind.id for kind in kinds_of(source, indicator, year)]


def called(layer: QgsVectorLayer, id: str) -> IndicatorFields:
    return next(one for one in indicators_of(layer) if one.id == id)


def chart(layer: QgsVectorLayer, kind: str, id: str = "low_standard", part: str = "", **wanted: object) -> Chart:
    year = wanted.pop("year", 2023)
    return chart_of(chart_source(layer, part), ChartRequest(kind, called(layer, id), year, **wanted), "sv")


def features(layer: QgsVectorLayer, *codes: str) -> frozenset[int]:
    return frozenset(feature.id() for feature in layer.getFeatures() if feature["desokod"] in codes)


def lines(made: Chart) -> dict[str, list[float]]:
    """The lines by the names that are written beside them."""
    axes = made.draw(Theme("sv", width=9)).axes[0]
    drawn = [np.asarray(line.get_ydata()).tolist() for line in axes.lines if line.get_marker() != "x"]
    return dict(zip([text.get_text().replace("\n", " ") for text in axes.texts], drawn, strict=True))


def test_a_selected_area_stands_beside_its_municipality_county_and_all_areas(layer) -> None:
    found = lines(chart(layer, "line", selected=features(layer, "0114A0010")))
    assert [name.partition(",")[0] for name in found] == ["Ås", "Upplands Väsby", "Stockholms län"]
    assert found["Ås"] == [10, 12]


def test_a_place_has_the_mean_over_its_people_and_says_so(layer) -> None:
    found = lines(chart(layer, "line", selected=features(layer, "0114A0010")))
    name = "Upplands Väsby, medelvärde vägt efter folkmängd (av minst 1 av 2 områden)"
    # By hand: (10 · 100 + 20 · 300) / 400; the next year only one of the two areas has a value.
    assert found[name] == [17.5, 12]
    county = next(values for one, values in found.items() if one.startswith("Stockholms län"))
    # (1000 + 6000 + 18 000 + 40 000) / 2000, and (12 · 300 + 36 · 100) / 400.
    assert county == [32.5, 18]


@pytest.mark.parametrize("status", ["suppressed", "not_applicable"])
@pytest.mark.parametrize("kind", ["line", "distribution", "ranking"])
def test_a_number_that_still_stands_in_a_withheld_area_is_in_no_chart(make_areas, kind: str, status: str) -> None:
    def shown(number: float | None) -> str:
        rows = [(*row[:3], number, status, *row[5:]) if row[1] == "Ö" else row for row in ROWS]
        layer = make_areas(FIELDS, rows)
        return chart(layer, kind, selected=features(layer, "0114A0010", "0114A0020")).words

    assert shown(77.0) == shown(None)
    assert "77" not in shown(77.0)


@pytest.mark.parametrize("status", [Status.MISSING, *WITHHELD])
@pytest.mark.parametrize("kind", ["line", "distribution", "ranking"])
def test_a_chart_says_in_the_words_of_the_legend_why_a_selected_area_has_no_value(
    make_areas, kind: str, status: Status
) -> None:
    rows = [(*row[:3], None, status.value, *row[5:]) if row[1] == "Ö" else row for row in ROWS[:3]]
    layer = make_areas(FIELDS, rows)
    figure = chart(layer, kind, selected=features(layer, "0114A0020")).draw(Theme("sv", width=9))
    told = " ".join(text.get_text() for text in figure.findobj(Text)).replace("\n", " ")
    assert within(status).sv in told
    others = {within(one).sv for one in (Status.MISSING, *WITHHELD)} - {within(status).sv}
    assert not any(f"{words}." in told for words in others)


@pytest.mark.parametrize(
    ("statuses", "reason"),
    [
        (("suppressed", "suppressed"), Status.SUPPRESSED),
        (("not_applicable", "not_applicable"), Status.NOT_APPLICABLE),
        (("missing", "missing"), Status.MISSING),
        (("missing", "suppressed"), Status.SUPPRESSED),
        (("not_applicable", "suppressed"), Status.SUPPRESSED),
        (("missing", "not_applicable"), Status.MISSING),
    ],
)
def test_a_place_without_a_value_has_the_reason_of_its_areas(
    make_areas, statuses: tuple[str, str], reason: Status
) -> None:
    rows = [(*row[:3], None, status, *row[5:]) for row, status in zip(ROWS[:2], statuses, strict=True)]
    told = chart(make_areas(FIELDS, [*rows, ROWS[2]]), "line").words
    (place,) = [line for line in told.split("; ") if "Upplands Väsby" in line]
    assert place.endswith(f", {within(reason).sv} för 2023")


def test_without_weights_the_median_is_taken_and_said_to_be_unweighted(make_areas) -> None:
    layer = make_areas(
        "desokod:string,low_standard_2022:double,low_standard_2023:double",
        [("0114A0010", 10.0, 1.0), ("0114A0020", 20.0, 2.0), ("0114A0030", 90.0, 6.0)],
    )
    assert lines(chart(layer, "line")) == {"Upplands Väsby, oviktad median": [20, 2]}


def test_a_population_of_some_years_only_is_no_weight(make_areas) -> None:
    layer = make_areas(
        "desokod:string,low_standard_2022:double,low_standard_2023:double,population_2023:double",
        [("0114A0010", 10.0, 1.0, 5.0), ("0114A0020", 20.0, 2.0, 500.0)],
    )
    assert list(lines(chart(layer, "line"))) == ["Upplands Väsby, oviktad median"]


def test_numbers_of_people_are_compared_with_the_median_area_never_a_weighted_mean(layer) -> None:
    told = chart(layer, "line", "population").words
    assert "oviktad median" in told
    assert "vägt" not in told


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.tuples(st.floats(0, 100), st.integers(1, 50)), min_size=1, max_size=8))
def test_the_weighted_mean_is_the_mean_over_people(areas: list[tuple[float, int]]) -> None:
    values, people = np.array(areas).T
    assert middle(values, people) == pytest.approx(np.repeat(values, people.astype(int)).mean())


@pytest.mark.parametrize(
    ("values", "weights", "expected"),
    [([NAN, 4], [9, 1], 4), ([2, 4], [NAN, 1], 4), ([2, 4], [0, 1], 4), ([NAN], [1], NAN), ([2], [0], NAN)],
)
def test_a_missing_value_or_weight_is_left_out_and_never_0(values: list, weights: list, expected: float) -> None:
    assert middle(np.array(values, float), np.array(weights, float)) == pytest.approx(expected, nan_ok=True)


def test_suppressed_and_missing_values_are_told_apart(layer) -> None:
    chosen = features(layer, "0114A0020", "0180A0010")
    told = chart(layer, "line", selected=chosen).words
    assert "Ö: 20\u00a0% (2022), uppgift saknas eller är sekretessbelagd för 2023" in told
    assert "Ek (0180A0010): 40\u00a0% (2022), uppgift saknas för 2023" in told


def test_areas_of_one_name_are_called_by_their_code_too(layer) -> None:
    values = read_values(chart_source(layer).snapshot, area_fields(layer), called(layer, "low_standard"), None, "sv")
    assert values.names == ["Ås", "Ö", "Ek (0115A0010)", "Ek (0180A0010)"]


def test_a_layer_without_names_and_codes_numbers_its_areas(make_areas) -> None:
    layer = make_areas("low_standard_2023:double", [(1.0,), (2.0,)])
    values = read_values(chart_source(layer).snapshot, area_fields(layer), called(layer, "low_standard"), None, "sv")
    assert values.names == ["Område 1", "Område 2"]


def test_the_distribution_is_of_the_areas_that_the_map_draws_in_its_classes(layer) -> None:
    made = chart(
        layer,
        "distribution",
        part="left(\"desokod\", 4) = '0114'",
        limits=np.array([0.0, 12, 40]),
        colours=["#ffffff", "#000000"],
    )
    figure = made.draw(Theme("sv"))
    assert [sum(bar.get_height() for bar in one) for one in figure.axes[0].containers] == [1, 0]
    assert made.words.startswith(
        "Histogram. Andel personer med låg ekonomisk standard 2023 (%). Områden med uppgift: 1."
    )
    assert made.words.endswith(
        "Från 12\u00a0% till 12\u00a0%, median 12\u00a0%. Områden där uppgift saknas eller är sekretessbelagd: 1."
    )


def test_the_ranking_is_of_the_areas_that_the_map_draws(layer) -> None:
    assert "Områden med uppgift: 2." in chart(layer, "ranking").words
    assert "Områden med uppgift: 1." in chart(layer, "ranking", part="left(\"desokod\", 4) = '0114'").words


def test_a_year_without_values_is_said(layer) -> None:
    with pytest.raises(ChartError, match="No area has a value") as refused:
        chart(layer, "ranking", year=1999)
    assert "Andel personer med låg ekonomisk standard" in refused.value.say("sv")


def test_a_segregation_curve_takes_counts_and_never_a_share_of_another_population(layer) -> None:
    kinds = {
        id: offered(chart_source(layer), called(layer, id), 2023)
        for id in ("low_standard", "foreign_born_people", "population")
    }
    assert ["curve" in found for found in kinds.values()] == [False, True, False]
    made = chart(layer, "curve", "foreign_born_people")
    # By hand for the county's three areas with counts: ½ Σ |x/90 - y/410| of 30|270, 50|50, 10|90.
    depth = (abs(30 / 90 - 270 / 410) + abs(50 / 90 - 50 / 410) + abs(10 / 90 - 90 / 410)) / 2
    assert f"{depth:.2f}".replace(".", ",") in made.words


def test_people_are_counted_by_type_and_areas_without_a_population_are_said(layer) -> None:
    made = chart(layer, "types", part="\"desokod\" <> '0180A0010'")
    bars = [[bar.get_height() for bar in one] for one in made.draw(Theme("sv")).axes[0].containers]
    assert bars == [[100, 0], [300, 400], [600, 100], [0, 0], [0, 0]]
    assert made.title == "Folkmängd efter områdestyp, 3 områden"


def test_charts_that_an_indicator_has_no_numbers_for_are_not_offered(layer, make_areas) -> None:
    source = chart_source(layer)
    assert offered(source, called(layer, "foreign_born_people"), 2023)[0] == "distribution"
    types = set(offered(source, called(layer, "area_type"), 2023))
    assert {"line", "types"} <= types
    assert not {"distribution", "ranking", "curve", "profile"} & types
    assert offered(source, None, None) == []


def test_a_long_layer_gives_the_same_lines_as_a_wide_one(make_areas) -> None:
    wide = make_areas(
        "desokod:string,low_standard_2022:double,low_standard_2023:double",
        [("0114A0010", 10.0, 1.0), ("0114A0020", 20.0, None)],
    )
    rows = [("0114A0020", 2022, 20.0), ("0114A0010", 2023, 1.0), ("0114A0010", 2022, 10.0)]
    long = make_areas("desokod:string,year:int,low_standard:double", rows)
    for kind in ("line", "ranking"):
        one, other = (chart(layer, kind, selected=features(layer, "0114A0010")).words for layer in (wide, long))
        assert one == other


def test_a_table_of_profiles_gives_a_line_each(make_areas) -> None:
    fields = "place:string,year:int,group:string,measure:string,value:double,size:double"
    rows = [
        (place, None, "x", "H", value, size)
        for place, value, size in (("0114", 0.2, 2.0), ("0114", 0.3, 1.0), ("0115", 0.1, 1.0), ("0115", None, 2.0))
    ]
    source = chart_source(make_areas(fields, rows))
    assert offered(source, None, None) == ["profile"]
    figure = chart_of(source, ChartRequest("profile"), "sv").draw(Theme("sv"))
    axes = figure.axes[0]
    assert [np.asarray(line.get_ydata()).tolist() for line in axes.lines[:1]] == [[0.3, 0.2]]
    assert np.isnan(axes.lines[1].get_ydata()[1])
    # The second line ends early: a thin line from there to a name at the right would look like more of it.
    assert [text.get_text() for text in figure.legends[0].get_texts()] == ["0114", "0115"]


def test_of_many_profiles_the_selected_ones_are_drawn_and_the_others_counted(make_areas) -> None:
    fields = "place:string,year:int,group:string,measure:string,value:double,size:double"
    layer = make_areas(fields, [(f"{i:04d}", None, "x", "H", 0.1, size) for i in range(20) for size in (1.0, 2.0)])
    few = chart_of(chart_source(layer), ChartRequest("profile", selected=frozenset([5, 9])), "sv")
    assert few.title == "Segregation i olika skalor (2 av 20 linjer)"
    assert chart_of(chart_source(layer), ChartRequest("profile"), "sv").title.endswith("(6 av 20 linjer)")


def test_karlstad_in_figures_that_others_published(run, shared_data) -> None:
    areas = QgsVectorLayer(str(shared_data / "karlstad" / "geo_regso.json"), "regso")
    table = str(shared_data / "karlstad" / "regso_socioek.json")
    layer = run("joinindicators", INPUT=areas, TABLE=table, OUTPUT="memory:")["OUTPUT"]
    source, sei = chart_source(layer), called(layer, "sei")
    chosen = frozenset(f.id() for f in layer.getFeatures() if f["regsokod"] == "1780R011")
    told = chart_of(source, ChartRequest("line", sei, 2024, chosen), "sv").words
    assert "Kronoparken centrala" in told
    assert "till 23,7 (2024)" in told
    assert "Från 2024: RegSO 2025." in told
    assert "Karlstad, oviktad median" in told
