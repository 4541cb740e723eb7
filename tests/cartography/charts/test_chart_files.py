"""Charts as files: text as text, the same bytes each time, whole or not at all, and nothing of matplotlib changed."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree

import matplotlib
import pytest
from matplotlib.figure import Figure
from qgis.PyQt.QtGui import QColor, QImage

from segbaro_plugin.cartography.charts import (
    ChartError,
    Series,
    Theme,
    figure_png,
    figure_svg,
    line_over_years,
    population_by_area_type,
    save_figure,
)
from segbaro_plugin.cartography.charts.drawing.chart_files import figure_pixels
from segbaro_plugin.cartography.charts.drawing.theme import ON_BRIGHT, ON_DARK
from segbaro_plugin.cartography.charts.of_layer.chart import Chart
from segbaro_plugin.layers.errors import LayerError
from tests.cartography.chart_examples import EXAMPLES, ExampleLayer
from tests.cartography.ciede2000 import apart

ALL = pytest.mark.parametrize("kind", EXAMPLES)
Make = Callable[[Theme], Figure]


@pytest.fixture
def make(make_areas, kind: str) -> Make:
    """Draws the example of a kind of chart."""
    return ExampleLayer(EXAMPLES[kind], make_areas).chart(kind).draw


def a_line(theme: Theme) -> Figure:
    return line_over_years([Series("Ås", [2011, 2012], [1, 2])], "%", "Åldrar på Öland, ärligt", theme)


@ALL
def test_an_svg_holds_its_text_as_text_and_is_the_same_each_time(make: Make) -> None:
    one, other = (figure_svg(make(Theme("sv"))) for _ in range(2))
    assert one == other
    texts = [node.text for node in ElementTree.fromstring(one).iter() if node.tag.endswith("text")]
    assert any(re.search("[åäöÅÄÖ]", text) for text in texts)
    assert "<dc:date>" not in one


@ALL
def test_the_same_figure_written_again_is_the_same(make: Make) -> None:
    figure = make(Theme("sv"))
    assert figure_svg(figure) == figure_svg(figure)
    assert figure_png(figure) == figure_png(figure)


@ALL
def test_a_picture_is_as_large_as_its_place_and_its_dots_say(make: Make) -> None:
    pixels, width, height = figure_pixels(make(Theme("sv", width=4, height=5, dpi=150)))
    assert (width, height, len(pixels)) == (600, 750, 4 * 600 * 750)


@ALL
@pytest.mark.parametrize("ground", ["#ffffff", "#232629"])
def test_a_chart_has_the_ground_of_its_place(make: Make, ground: str) -> None:
    theme = Theme("sv", ground, "#eff0f1" if ground != "#ffffff" else "#1f1f1f")
    picture = QImage.fromData(figure_png(make(theme), 50))
    corners = [(1, 1), (picture.width() - 2, 1), (1, picture.height() - 2)]
    assert {QColor(picture.pixel(*corner)).name() for corner in corners} == {ground}


@ALL
def test_drawing_changes_nothing_of_matplotlib(make: Make) -> None:
    before = dict(matplotlib.rcParams)
    figure_svg(make(Theme("sv")))
    assert dict(matplotlib.rcParams) == before


def test_drawing_needs_no_pyplot() -> None:
    program = (
        "import sys; from segbaro_plugin.cartography.charts import *; "
        "assert 'matplotlib' not in sys.modules; "
        "figure_svg(line_over_years([Series('a', [1, 2], [3, 4])], '', '')); "
        "assert 'matplotlib.pyplot' not in sys.modules"
    )
    root = Path(__file__).resolve().parents[3]
    subprocess.run([sys.executable, "-c", program], check=True, cwd=root, capture_output=True)


def test_a_qgis_without_matplotlib_says_so_in_a_sentence(monkeypatch) -> None:
    monkeypatch.setitem(sys.modules, "matplotlib.figure", None)
    with pytest.raises(ChartError, match="Charts need matplotlib") as refused:
        a_line(Theme("sv"))
    assert "Diagram kräver matplotlib" in refused.value.say("sv")


def test_a_chart_is_saved_by_the_files_ending(tmp_path: Path) -> None:
    figure = a_line(Theme("sv"))
    for name in ("Åsa.svg", "Åsa.PNG"):
        save_figure(figure, tmp_path / name)
    assert (tmp_path / "Åsa.svg").read_text("utf-8") == figure_svg(figure)
    assert not QImage(str(tmp_path / "Åsa.PNG")).isNull()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["Åsa.PNG", "Åsa.svg"]


def test_another_ending_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ChartError, match=r"'a\.gif' is neither"):
        save_figure(a_line(Theme()), tmp_path / "a.gif")
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_not_there_is_said_and_nothing_is_left(tmp_path: Path) -> None:
    with pytest.raises(LayerError, match="cannot be written"):
        save_figure(a_line(Theme()), tmp_path / "none" / "a.svg")
    assert list(tmp_path.iterdir()) == []


def luminance(colour: str) -> float:
    """WCAG 2.2, relative luminance."""
    parts = [int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, two: str) -> float:
    low, high = sorted((luminance(one), luminance(two)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize(
    ("colours", "grounds"), [(ON_BRIGHT, ["#ffffff", "#fcfcfc"]), (ON_DARK, ["#31363b", "#1e1e1e"])]
)
def test_lines_and_their_names_stand_out_for_every_kind_of_sight(colours: tuple[str, ...], grounds: list[str]) -> None:
    assert min(contrast(colour, ground) for colour in colours for ground in grounds) >= 4.5
    assert min(apart(one, other) for i, one in enumerate(colours) for other in colours[:i]) >= 10


def test_a_dark_ground_gets_the_colours_for_it() -> None:
    assert Theme(ground="#232629").accents == ON_DARK
    assert Theme(ground="#ffffff").accents == ON_BRIGHT


@pytest.mark.parametrize("dpi", [72, 96, 120, 192])
def test_the_list_of_names_below_a_narrow_chart_is_clear_of_its_years_on_every_screen(dpi: int) -> None:
    people = {kind: [1000.0 * kind] * 5 for kind in range(1, 6)}
    drawn = []

    def draw(theme: Theme) -> object:
        drawn.append(population_by_area_type(range(2019, 2024), people, "Folkmängd", theme))
        return drawn[-1]

    Chart("", "", draw).pixels(Theme("sv", width=2.85, height=6, points=8.55, dpi=dpi))
    (figure,) = drawn
    names = [text.get_window_extent() for text in figure.legends[0].get_texts()]
    years = [label.get_window_extent() for label in figure.axes[0].get_xticklabels()]
    assert figure.dpi == dpi
    assert max(one.y1 for one in names) <= min(one.y0 for one in years)
