"""The kinds of charts are said once, and each keeps what all charts promise: both languages, the theme, its numbers.

Who adds a row to `charts/of_layer/chart_kinds.py` adds an example to chart_examples.py, and what a click selects to
docs/dock.md.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
from matplotlib.artist import Artist
from matplotlib.colors import to_hex, to_rgba_array
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.text import Text as Writing
from qgis.PyQt.QtGui import QImage

from segbaro_plugin.cartography.charts import Theme
from segbaro_plugin.cartography.charts.drawing.theme import FONTS
from segbaro_plugin.cartography.charts.of_layer.chart_kinds import CHART_KINDS, ChartKind
from segbaro_plugin.cartography.classes.palettes import AREA_TYPE_COLOURS, NO_DATA, PALETTES
from segbaro_plugin.layers.errors import LayerError
from segbaro_plugin.tables.codes.divisions import counties, kommuner
from tests.cartography.chart_examples import EXAMPLES, ChartExample, ExampleLayer

DOCK = (Path(__file__).resolve().parents[3] / "docs" / "dock.md").read_text("utf-8")
THEMES = {
    "bright": Theme("sv", "#fdf6e3", "#123456", "#654321"),
    "dark": Theme("sv", "#10212b", "#fedcba", "#98a9ba"),
}
ALIKE = {"histogram", "median", "segregation", "standard"}
"""Words that English and Swedish share."""

each_kind = pytest.mark.parametrize("kind", CHART_KINDS, ids=lambda kind: kind.id)
each_with_example = pytest.mark.parametrize("id", [kind.id for kind in CHART_KINDS if kind.id in EXAMPLES])


@pytest.fixture
def example(make_areas) -> Callable[[str], ExampleLayer]:
    def make(id: str) -> ExampleLayer:
        return ExampleLayer(EXAMPLES[id], make_areas)

    return make


@each_kind
def test_it_has_an_example(kind: ChartKind) -> None:
    assert kind.id in EXAMPLES, (
        f"add to EXAMPLES in tests/cartography/chart_examples.py a layer for which '{kind.id}' is offered, and the "
        "numbers that its text alternative must contain"
    )


@each_kind
def test_it_has_words_in_both_languages_and_stands_in_the_docks_page(kind: ChartKind) -> None:
    names = [name for one in CHART_KINDS for name in (one.id, *one.name)]
    assert all(name.strip() and names.count(name) == 1 for name in (kind.id, *kind.name))
    assert kind.name.en.lower() in DOCK, (
        f"say in the table of docs/dock.md, under 'Chart and table', what a click in '{kind.name.en.lower()}' selects"
    )


@each_with_example
def test_it_is_offered_for_its_example(example, id: str) -> None:
    assert id in example(id).offered(), f"`offered` of '{id}' in CHART_KINDS is false for its own example"


@pytest.mark.parametrize("language", ["en", "sv"])
@each_with_example
def test_what_is_offered_for_a_layer_can_be_drawn(example, id: str, language: str) -> None:
    layer = example(id)
    for kind in layer.offered():
        made = layer.chart(kind, language)
        assert made.draw(Theme(language)).axes, kind


@each_with_example
def test_its_text_alternative_contains_its_numbers(example, id: str) -> None:
    made, numbers = example(id).chart(id), EXAMPLES[id].numbers
    assert numbers, f"write into EXAMPLES which numbers the text alternative of '{id}' must contain"
    assert [number for number in numbers if number not in made.words] == [], (
        f"the text alternative of '{id}' lacks these numbers: who does not see the chart does not get them"
    )


@each_with_example
def test_no_word_is_the_same_in_both_languages(example, id: str) -> None:
    """So that no English is left in a Swedish chart; what the layer calls its areas is in no language."""
    layer = example(id)
    english, swedish = (set(_words(_texts(layer, id, language))) for language in ("en", "sv"))
    assert english & swedish - _names_of(EXAMPLES[id]) - ALIKE == set(), (
        f"these words stand in the English and in the Swedish chart '{id}': write them as a Text in both languages, "
        "or add to ALIKE what both share"
    )


@each_with_example
def test_numbers_are_written_as_in_the_language(example, id: str) -> None:
    layer = example(id)
    english, swedish = (" ".join(_texts(layer, id, language)) for language in ("en", "sv"))
    assert re.findall(r"\d\.\d", swedish) == [], "Swedish has a decimal comma: Theme.number and Theme.value write it"
    assert re.findall(r"\d,\d{1,2}(?!\d)", english) == []


@pytest.mark.parametrize("ground", THEMES)
@each_with_example
def test_it_is_drawn_in_the_colours_of_the_theme(example, id: str, ground: str) -> None:
    theme = THEMES[ground]
    used = set(_colours(example(id).chart(id).draw(theme)))
    assert used - _colours_of(theme) == set(), (
        f"'{id}' has these colours on a {ground} ground, which are neither the theme's (ground, ink, faint, accents) "
        "nor of a palette: hand them to matplotlib, whose own do not suit every ground and every kind of sight"
    )
    assert to_hex(theme.ground) in used


@each_with_example
def test_its_writing_is_in_the_font_of_the_theme(example, id: str) -> None:
    written = _writing(example(id).chart(id).draw(THEMES["bright"]))
    assert {one.get_text(): one.get_fontfamily() for one in written if one.get_fontfamily() != FONTS} == {}, (
        "give this writing `**writing(theme)`"
    )


@each_with_example
def test_it_is_saved_whole_or_not_at_all(example, id: str, tmp_path: Path) -> None:
    made = example(id).chart(id)
    made.save(tmp_path / "å.svg", THEMES["bright"])
    made.save(tmp_path / "å.png", THEMES["bright"])
    svg = ElementTree.parse(tmp_path / "å.svg")
    texts = [node.text or "" for node in svg.iter() if node.tag.endswith("text")]
    assert made.title in " ".join(texts), f"'{id}' does not write its title: begin with new_figure(title, theme)"
    assert not QImage(str(tmp_path / "å.png")).isNull()
    with pytest.raises(LayerError):
        made.save(tmp_path / "none" / "å.svg", THEMES["bright"])
    assert sorted(path.name for path in tmp_path.iterdir()) == ["å.png", "å.svg"]


def _texts(layer: ExampleLayer, id: str, language: str) -> list[str]:
    """All that is written in and about a chart."""
    made = layer.chart(id, language)
    return [made.title, made.words, *(one.get_text() for one in _writing(made.draw(Theme(language))))]


def _words(texts: list[str]) -> Iterator[str]:
    for text in texts:
        yield from re.findall(r"[^\W\d_]{3,}", text.lower())


def _names_of(example: ChartExample) -> set[str]:
    """The words that the layer has, and the official names of places."""
    own = [str(cell) for row in example.rows for cell in row]
    return set(_words([*own, *kommuner().values(), *counties().values()]))


def _writing(figure: Figure) -> list[Writing]:
    figure.canvas.draw()  # numbers at an axis are written when it is drawn
    return [one for one in figure.findobj(Writing) if one.get_visible() and one.get_text()]


def _colours_of(theme: Theme) -> set[str]:
    palettes = (colour for one in PALETTES.values() for n in range(1, 10) for colour in one.sample(n))
    return {
        to_hex(colour)
        for colour in (theme.ground, theme.ink, theme.faint, *theme.accents, *AREA_TYPE_COLOURS, NO_DATA, *palettes)
    }


def _colours(figure: Figure) -> Iterator[str]:
    """Those that are seen: of lines, areas, edges and writing, without what is transparent."""
    figure.canvas.draw()
    for one in figure.findobj(lambda one: one.get_visible()):
        for colour in _colours_of_artist(one):
            yield from (to_hex(colour) for colour in to_rgba_array(colour) if colour[3] > 0)


def _colours_of_artist(one: Artist) -> Iterator[object]:
    if isinstance(one, Writing):
        yield from [one.get_color()] if one.get_text() else []
    elif isinstance(one, Line2D):
        yield from [one.get_color()] if one.get_linestyle() != "None" else []
        yield from [one.get_markerfacecolor(), one.get_markeredgecolor()] if one.get_marker() != "None" else []
    elif hasattr(one, "get_edgecolor") and hasattr(one, "get_linewidth"):
        yield one.get_facecolor()
        yield from [one.get_edgecolor()] if max([one.get_linewidth()]) else []
