"""Two indicators on one map: nine colours, none for areas that lack one of them."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree

import pytest
from qgis.core import NULL, QgsProcessingException, QgsRenderContext, QgsVectorLayer

from segbaro_plugin.cartography.classes.palettes import BIVARIATE

ROWS = [(f"c{i}", float(i % 3), float(i // 3), "ok") for i in range(9)] + [
    ("gone", NULL, 1.0, "ok"),
    ("held", 1.0, NULL, "suppressed"),
    ("none", 1.0, NULL, "not_applicable"),
]


@pytest.fixture
def areas(make_areas) -> QgsVectorLayer:
    return make_areas("code:string,low_standard_2023:double,sei_2023:double,sei_2023_status:string", ROWS)


def drawn(layer: QgsVectorLayer) -> dict[str, tuple[str, str]]:
    """Colour and label of each area."""
    renderer = layer.renderer().clone()
    context = QgsRenderContext()
    context.expressionContext().appendScope(layer.createExpressionContextScope())
    heading = renderer.rootRule().children()[0]
    rules = {rule.ruleKey(): rule for rule in heading.children()}
    renderer.startRender(context, layer.fields())
    found = {}
    for feature in layer.getFeatures():
        context.expressionContext().setFeature(feature)
        (rule,) = (rules[key] for key in renderer.legendKeysForFeature(feature, context) if key in rules)
        found[feature["code"]] = (rule.symbol().color().name(), rule.label())
    renderer.stopRender(context)
    return found


def bivariate(run, areas, **parameters) -> dict[str, object]:
    return run("bivariatemap", INPUT=areas, FIELD="low_standard_2023", OTHER="sei_2023", OUTPUT="memory:", **parameters)


def test_each_pair_of_thirds_has_its_colour(run, areas) -> None:
    found = drawn(bivariate(run, areas, METHOD="jenks")["OUTPUT"])
    assert [found[f"c{i}"][0] for i in range(9)] == [colour for row in BIVARIATE for colour in row]
    assert found["c5"][1] == ">\u00a01–2% / >\u00a00–1"


def test_areas_that_lack_a_value_say_why(run, areas) -> None:
    found = drawn(bivariate(run, areas)["OUTPUT"])
    assert [found[code][1] for code in ("gone", "held", "none")] == [
        "No data",
        "Missing or confidential",
        "Not applicable",
    ]


def test_the_legend_says_which_indicator_stands_first(run, areas) -> None:
    made = bivariate(run, areas)["OUTPUT"]
    assert made.renderer().rootRule().children()[0].label() == (
        "People with low economic standard 2023 (%) / Socio-economic index 2023"
    )


def test_the_square_is_a_picture_with_nine_colours_and_both_titles(run, areas, tmp_path: Path) -> None:
    path = tmp_path / "square.svg"
    bivariate(run, areas, SQUARE=str(path))
    tree = ElementTree.fromstring(path.read_text("utf-8"))
    colours = [part.get("fill") for part in tree.iter() if part.tag.endswith("rect")]
    words = " ".join(part.text or "" for part in tree.iter() if part.tag.endswith("text"))
    assert sorted(colours) == sorted(colour for row in BIVARIATE for colour in row)
    assert "Socio-economic index" in words
    assert "low economic" in words


def test_one_field_twice_is_refused(run, areas) -> None:
    with pytest.raises(QgsProcessingException, match="'sei_2023' was chosen twice"):
        run("bivariatemap", INPUT=areas, FIELD="sei_2023", OTHER="sei_2023", OUTPUT="memory:")


def test_a_field_of_one_value_makes_no_classes(run, make_areas) -> None:
    areas = make_areas("code:string,low_standard_2023:double,sei_2023:double", [("a", 1.0, 1.0), ("b", 1.0, 2.0)])
    with pytest.raises(QgsProcessingException, match="All areas have the same value"):
        bivariate(run, areas)
