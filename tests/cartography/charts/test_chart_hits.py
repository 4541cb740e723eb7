"""What is seen in a chart is what a click there means: on every screen, in narrow charts and in wide ones."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from qgis.core import QgsGeometry, QgsPointXY, QgsVectorLayer

from segbaro_plugin.cartography.charts import Theme
from segbaro_plugin.cartography.charts.hits.hit_areas import REACH, LineHits
from segbaro_plugin.cartography.charts.of_layer.chart import Chart
from segbaro_plugin.cartography.charts.of_layer.chart_kinds import chart_of
from segbaro_plugin.cartography.charts.of_layer.chart_request import ChartRequest, chart_source
from segbaro_plugin.cartography.classes.palettes import AREA_TYPE_COLOURS
from segbaro_plugin.layers.indicators.layer_indicators import indicators_of

FIELDS = (
    "desokod:string,low_standard_2021:double,low_standard_2022:double,low_standard_2023:double,"
    "population_2022:double,population_2023:double,foreign_born_people_2023:double,"
    "area_type_2022:double,area_type_2023:double"
)
ROWS = [
    ("0114A0010", 10.0, 14.0, 12.0, 1000.0, 1000.0, 300.0, 1, 2),
    ("0114A0020", 60.0, 66.0, 70.0, 3000.0, 3000.0, 400.0, 2, 2),
    ("0115A0010", 50.0, 30.0, 52.0, 2000.0, 2000.0, 900.0, 3, 3),
    ("0180A0010", 25.0, None, 26.0, 2000.0, 2000.0, 100.0, 5, None),
    ("1780A0010", 90.0, 90.0, 99.0, 2500.0, None, None, 4, 4),
]
PIXELS = 96
THEMES = [
    Theme("sv", width=width / PIXELS, height=high / PIXELS, dpi=PIXELS * scale)
    for width, high in ((280, 422), (600, 420))
    for scale in (1, 1.25, 2)
]
SCREENS = pytest.mark.parametrize("theme", THEMES, ids=lambda theme: f"{theme.width * PIXELS:.0f}-{theme.dpi / PIXELS}")
VASBY = "left(\"desokod\", 4) = '0114'"


@pytest.fixture
def layer(make_areas) -> QgsVectorLayer:
    return make_areas(FIELDS, ROWS)


def features(layer: QgsVectorLayer, *codes: str) -> frozenset[int]:
    return frozenset(feature.id() for feature in layer.getFeatures() if feature["desokod"] in codes)


def chart(layer: QgsVectorLayer, kind: str, id: str = "low_standard", part: str = "", **wanted: object) -> Chart:
    indicator = next(one for one in indicators_of(layer) if one.id == id)
    return chart_of(chart_source(layer, part), ChartRequest(kind, indicator, 2023, **wanted), "sv")


class Screen:
    """A chart on a screen: its picture, and what a click means; pixels are those before any scaling."""

    def __init__(self, made: Chart, theme: Theme) -> None:
        (dots, wide, high), self.hit_areas = made.pixels(theme)
        self.picture = np.frombuffer(dots, np.uint8).reshape(high, wide, 4)[:, :, :3]
        self.scale = theme.dpi / PIXELS
        self.size = (wide / self.scale, high / self.scale)
        figure = made.draw(theme)
        figure.canvas.draw()  # axes that are square get their place when they are drawn
        self.axes = figure.axes[0]

    def at(self, x: float, y: float) -> frozenset[int] | None:
        found = (hit_area.at(x, y, *self.size) for hit_area in self.hit_areas)
        return next((one for one in found if one is not None), None)

    def of(self, x: float, y: float) -> tuple[float, float]:
        """The pixel of a point of the axes."""
        right, up = self.axes.transData.transform((x, y))
        return right / self.scale, self.size[1] - up / self.scale

    def pixels_of(self, colour: str) -> list[tuple[float, float]]:
        """Where the chart's own axes have just this colour."""
        wanted = [int(colour[start : start + 2], 16) for start in (1, 3, 5)]
        rows, columns = np.nonzero((self.picture == wanted).all(axis=2))
        room = self.axes.get_window_extent()
        pairs = zip(columns.tolist(), rows.tolist(), strict=True)
        inside = [(x, y) for x, y in pairs if room.x0 <= x < room.x1 and room.y0 <= len(self.picture) - y < room.y1]
        return [((x + 0.5) / self.scale, (y + 0.5) / self.scale) for x, y in inside]


@SCREENS
def test_a_click_on_the_line_of_an_area_means_that_area(layer, theme: Theme) -> None:
    codes = ("0114A0010", "0114A0020", "0180A0010")
    screen = Screen(chart(layer, "line", selected=features(layer, *codes)), theme)
    end, _ = screen.of(2023, 0)
    for colour, code in zip(theme.accents, codes, strict=False):
        seen = [(x, y) for x, y in screen.pixels_of(colour) if x < end + 4]  # from there a thin line goes to the name
        assert len(seen) >= 20
        assert {screen.at(*point) for point in seen} == {features(layer, code)}


@SCREENS
def test_a_click_counts_up_to_six_pixels_beside_a_line(layer, theme: Theme) -> None:
    (area,) = selected = features(layer, "1780A0010")
    screen = Screen(chart(layer, "line", selected=selected), theme)
    x, y = screen.of(2021.5, 90)
    assert [screen.at(x, y + beside) for beside in (-8, -5, 5, 8)] == [None, {area}, {area}, None]


@SCREENS
def test_a_gap_in_a_line_is_nothing_and_a_lone_year_is_the_area(layer, theme: Theme) -> None:
    selected = features(layer, "0180A0010")
    screen = Screen(chart(layer, "line", selected=selected), theme)
    assert [screen.at(*screen.of(year, 25 + (year - 2021) / 2)) for year in (2021, 2023)] == [selected] * 2
    assert screen.at(*screen.of(2022, 25.5)) != selected


def test_of_lines_that_lie_on_each_other_the_upper_one_is_meant(make_areas) -> None:
    fields = "desokod:string,low_standard_2022:double,low_standard_2023:double"
    layer = make_areas(fields, [("0114A0010", 10.0, 20.0), ("0114A0020", 10.0, 20.0), ("0114A0030", 50.0, 60.0)])
    screen = Screen(chart(layer, "line", selected=features(layer, "0114A0010", "0114A0020")), THEMES[0])
    below, above = THEMES[0].accents[:2]
    assert len(screen.pixels_of(above)) > len(screen.pixels_of(below))
    assert screen.at(*screen.of(2022.5, 15)) == features(layer, "0114A0020")


def lines_of_places(screen: Screen) -> list[frozenset[int] | None]:
    """What the grey lines mean, where they begin."""
    grey = [line for line in screen.axes.lines if line.get_label().isdigit()]
    return [screen.at(*screen.of(*line.get_xydata()[0])) for line in grey]


def test_the_line_of_a_place_means_its_areas_and_that_of_everything_means_none(layer) -> None:
    near = features(layer, "0114A0010", "0114A0020")
    county = near | features(layer, "0115A0010", "0180A0010")
    one = features(layer, "0114A0010")
    assert lines_of_places(Screen(chart(layer, "line", selected=one), THEMES[3])) == [one, near, county, None]


def test_the_line_of_a_place_means_only_areas_that_the_map_draws_and_none_where_these_are_all(layer) -> None:
    one, both = features(layer, "0114A0010"), features(layer, "0114A0010", "0115A0010")
    shown = "\"desokod\" in ('0114A0010', '0115A0010')"
    assert lines_of_places(Screen(chart(layer, "line", part=shown, selected=both), THEMES[3]))[2:4] == [
        one,
        features(layer, "0115A0010"),
    ]
    assert lines_of_places(Screen(chart(layer, "line", part=VASBY), THEMES[3])) == [None, None, None]


def test_a_click_on_a_line_that_means_nothing_does_not_mean_its_neighbour(make_areas) -> None:
    fields = "desokod:string,low_standard_2022:double,low_standard_2023:double"
    layer = make_areas(fields, [("0114A0010", 50.0, 50.0), ("0114A0020", 51.0, 51.0), ("0114A0030", 0.0, 0.0)])
    screen = Screen(chart(layer, "line", selected=features(layer, "0114A0020")), THEMES[3])
    assert screen.at(*screen.of(2022.5, 51)) == features(layer, "0114A0020")
    assert screen.at(*screen.of(2022.5, 50)) is None


def test_in_a_long_layer_a_line_means_the_area_in_all_its_years(make_areas) -> None:
    rows = [("0114A0010", 2022, 10.0), ("0114A0020", 2022, 30.0), ("0114A0010", 2023, 20.0)]
    layer = make_areas("desokod:string,year:int,low_standard:double", rows)
    area = features(layer, "0114A0010")
    screen = Screen(chart(layer, "line", selected=area), THEMES[3])
    assert len(area) == 2
    assert screen.at(*screen.of(2022.5, 15)) == area


OF_TYPES = {
    2022: [["0114A0010"], ["0114A0020"], ["0115A0010"], ["1780A0010"], ["0180A0010"]],
    2023: [[], ["0114A0010", "0114A0020"], ["0115A0010"], ["1780A0010"], []],
}


@SCREENS
def test_a_click_on_a_part_of_a_bar_means_the_areas_of_that_type_in_that_year(layer, theme: Theme) -> None:
    screen = Screen(chart(layer, "types", part="\"desokod\" <> '1780A0010'"), theme)
    met = []
    for number, colour in enumerate(AREA_TYPE_COLOURS):
        for x, y in screen.pixels_of(colour):
            year = round(screen.axes.transData.inverted().transform((x * screen.scale, 0))[0])
            codes = [code for code in OF_TYPES[year][number] if code != "1780A0010"]
            assert screen.at(x, y) == features(layer, *codes)
            met.append((year, number + 1))
    assert set(met) == {(2022, 1), (2022, 2), (2022, 3), (2022, 5), (2023, 2), (2023, 3)}


def test_people_without_a_type_mean_the_areas_without_one(layer) -> None:
    screen = Screen(chart(layer, "types", part="\"desokod\" <> '1780A0010'"), THEMES[3])
    assert screen.at(*screen.of(2023, 7000)) == features(layer, "0180A0010")
    assert screen.at(*screen.of(2022.5, 3000)) is None


def test_a_part_of_a_bar_means_its_areas_without_a_population_too(make_areas) -> None:
    fields = "desokod:string,area_type_2023:double,population_2023:double"
    layer = make_areas(fields, [("0114A0010", 4, 500.0), ("0114A0020", 4, None), ("0114A0030", 5, 100.0)])
    screen = Screen(chart(layer, "types", "area_type"), THEMES[3])
    assert screen.at(*screen.of(2023, 250)) == features(layer, "0114A0010", "0114A0020")


def test_a_year_that_is_not_complete_has_nothing_to_click(layer) -> None:
    screen = Screen(chart(layer, "types"), THEMES[3])
    years = {
        round(screen.axes.transData.inverted().transform(((s.left + s.right) / 2 * 600, 0))[0])
        for s in screen.hit_areas
    }
    assert years == {2022}


def test_of_selected_areas_a_part_of_a_bar_means_only_these(layer) -> None:
    one = features(layer, "0114A0020")
    screen = Screen(chart(layer, "types", selected=one | features(layer, "0115A0010")), THEMES[3])
    assert screen.at(*screen.of(2023, 1500)) == one


def steps(codes: Sequence[str]) -> list[tuple[str, tuple[float, float]]]:
    """The areas of a curve and the middle of each one's step, as Duncan & Duncan 1955 say."""
    counts = [(row[6], row[5] - row[6], row[0]) for row in ROWS if row[0] in codes]
    group, others = sum(one for one, _, _ in counts), sum(one for _, one, _ in counts)
    x = y = 0.0
    found = []
    for mine, rest, code in sorted(counts, key=lambda one: one[0] / (one[0] + one[1])):
        found.append((code, (x + rest / others / 2, y + mine / group / 2)))
        x, y = x + rest / others, y + mine / group
    return found


@SCREENS
def test_a_click_on_the_curve_means_the_area_of_that_step(layer, theme: Theme) -> None:
    selected = ("0114A0020", "0115A0010", "0180A0010")
    part = "\"desokod\" <> '1780A0010'"
    made = chart(layer, "curve", "foreign_born_people", part, selected=features(layer, *selected))
    screen = Screen(made, theme)
    for code, middle in [*steps(selected), *steps([row[0] for row in ROWS[:4]])]:
        assert screen.at(*screen.of(*middle)) == features(layer, code)
    assert screen.at(*screen.of(0.4, 0.6)) is None


def test_a_step_of_an_area_that_the_map_does_not_draw_cannot_be_clicked(layer) -> None:
    codes = [row[0] for row in ROWS[:4]]
    screen = Screen(chart(layer, "curve", "foreign_born_people", VASBY), THEMES[3])
    met = {code: screen.at(*screen.of(*middle)) for code, middle in steps(codes)}
    drawn = {code: features(layer, code) for code in codes[:2]}
    assert met == {**dict.fromkeys(codes), **drawn}


@SCREENS
def test_a_click_on_a_profile_means_its_rows(make_areas, theme: Theme) -> None:
    fields = "place:string,year:int,group:string,measure:string,value:double,size:double"
    rows = [(p, None, "x", "H", v, s) for s in (1.0, 2.0, 8.0) for p, v in (("0114", 0.5 / s), ("0115", 0.9 / s))]
    screen = Screen(chart_of(chart_source(make_areas(fields, rows)), ChartRequest("profile"), "sv"), theme)
    assert screen.at(*screen.of(2, 0.25)) == {1, 3, 5}
    assert screen.at(*screen.of(2, 0.45)) == {2, 4, 6}


SHARE = st.integers(0, 1000).map(lambda thousandths: thousandths / 1000)
POINT = st.tuples(SHARE, SHARE)


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.lists(st.tuples(POINT, POINT), min_size=1, max_size=12), POINT, st.tuples(st.floats(50, 900), st.floats(50, 900))
)
def test_the_nearest_piece_is_that_which_qgis_finds(pieces: list, point: tuple, size: tuple) -> None:
    def pixel(share: tuple[float, float]) -> QgsPointXY:
        return QgsPointXY(share[0] * size[0], share[1] * size[1])

    strokes = LineHits(np.array(pieces, float), [[i] for i in range(len(pieces))], 0.0)
    shapes = [
        QgsGeometry.fromPolylineXY([pixel(a), pixel(b)]) if a != b else QgsGeometry.fromPointXY(pixel(a))
        for a, b in pieces
    ]
    at = pixel(point)
    distances = [shape.distance(QgsGeometry.fromPointXY(at)) for shape in shapes]
    met = strokes.at(at.x(), at.y(), *size)
    if met is None:
        assert min(distances) > REACH - 1e-6
    else:
        assert distances[min(met)] == pytest.approx(min(distances), abs=1e-6)
        assert min(distances) < REACH + 1e-6
