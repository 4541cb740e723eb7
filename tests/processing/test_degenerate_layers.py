"""On ground without a size and with counts beyond all measure every algorithm gives numbers or one sentence."""

from __future__ import annotations

from math import isfinite
from pathlib import Path

import pytest
from degenerate_layers import COUNTS, GROUNDS
from example_areas import ROWS
from example_runs import call
from examples import EXAMPLES
from made_layers import layer_of
from qgis.core import Qgis, QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback, QgsVectorLayer

from segbaro_plugin.cartography.classes.limits import Method
from segbaro_plugin.cartography.page.templates import template_path

ON_AREAS = [id for id, one in EXAMPLES.items() if one.areas]
PRINTING = ["createlayout", "exportatlas", "report"]
GIVEN = set(ROWS[0])


def attempt(provider, id: str, parameters: dict[str, object]) -> dict[str, object] | str:
    """What a run gives, invalid outlines too; the sentence of one that fails."""
    context = QgsProcessingContext()
    context.setInvalidGeometryCheck(Qgis.InvalidGeometryCheck.NoCheck)
    algorithm = provider.algorithm(id).create()
    fine, problem = algorithm.checkParameterValues(parameters, context)
    if not fine:
        return problem
    algorithm.prepare(parameters, context, QgsProcessingFeedback(False))
    try:
        return algorithm.processAlgorithm(parameters, context, QgsProcessingFeedback(False))
    except QgsProcessingException as error:
        return str(error)


def computed(made: dict[str, object]) -> list[float]:
    """Every number that came out: outputs, and the fields of layers that the areas did not have."""
    numbers = [value for value in made.values() if isinstance(value, float)]
    for path in [value for value in made.values() if str(value).endswith("gpkg")]:
        layer = layer_of(path)
        new = [name for name in layer.fields().names() if name not in GIVEN]
        numbers += [one[name] for one in layer.getFeatures() for name in new if isinstance(one[name], float)]
    return numbers


def must_be_numbers_or_a_sentence(made: dict[str, object] | str) -> None:
    if isinstance(made, str):
        assert made
        assert "\n" not in made
    else:
        assert [number for number in computed(made) if not isfinite(number)] == []


@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("id", ON_AREAS)
def test_on_any_ground(provider, folder, id, ground) -> None:
    must_be_numbers_or_a_sentence(attempt(provider, id, call(id, folder, GROUNDS[ground]())))


@pytest.mark.parametrize("counts", COUNTS)
@pytest.mark.parametrize("id", ON_AREAS)
def test_with_any_counts(provider, folder, id, counts) -> None:
    must_be_numbers_or_a_sentence(attempt(provider, id, call(id, folder, COUNTS[counts]())))


@pytest.mark.parametrize("method", [one.id for one in Method if one is not Method.FIXED])
@pytest.mark.parametrize("counts", COUNTS)
def test_every_method_makes_a_map_of_any_counts(provider, folder, counts, method) -> None:
    asked = call("choroplethmap", folder, COUNTS[counts](), FIELD="inc", METHOD=method)
    must_be_numbers_or_a_sentence(attempt(provider, "choroplethmap", asked))


@pytest.mark.parametrize("ground", ["one area", "one point", "points", "no width", "no height", "all in one point"])
@pytest.mark.parametrize("id", PRINTING)
def test_a_page_shows_ground_without_a_size(provider, folder, id, ground) -> None:
    made = attempt(provider, id, call(id, folder, GROUNDS[ground]()))
    assert isinstance(made, dict), made
    written = [path for path in (folder.parent / "made").rglob("*") if path.is_file()]
    assert written
    assert all(path.stat().st_size for path in written)


@pytest.mark.parametrize("ground", ["one infinite", "all infinite", "as far as numbers go"])
@pytest.mark.parametrize("id", PRINTING)
def test_ground_that_no_map_can_show_is_said(provider, folder, id, ground) -> None:
    said = str(attempt(provider, id, call(id, folder, GROUNDS[ground]())))
    assert "coordinates that cannot be shown on a map" in said
    assert [path for path in Path(folder.parent / "made").rglob("*") if path.is_file()] == []


def test_counts_that_would_overflow_are_left_out_and_counted(run, folder) -> None:
    """Their sum is infinite, and every share of it would be 0: a number from nonsense."""
    for counts, areas in (("the greatest numbers", 0), ("1e300 everywhere", 0), ("a total of 1e300", 10)):
        asked = call("segregationindices", folder, COUNTS[counts](), PLACE=None, MEASURES=["dissimilarity"])
        (row,) = layer_of(run("segregationindices", **asked)["OUTPUT"]).getFeatures()
        assert row["areas"] == areas, counts
        assert isinstance(row["value"], float) == (areas > 0)
        assert ("1 area left out" if areas else "no area with people and known counts") in row["reason"]


def test_the_kinds_are_layers() -> None:
    assert all(isinstance(make(), QgsVectorLayer) for make in (*GROUNDS.values(), *COUNTS.values()))


@pytest.mark.parametrize("layer", [*COUNTS, "one area", "one point", "no outlines in one place"])
@pytest.mark.parametrize("template", ["a4_landscape_chart_table", "a4_portrait_profile"])
def test_charts_and_tables_of_a_page_bear_any_layer(provider, folder, template, layer) -> None:
    """A share that is 1e300 in one area, in the chart over the years and in the table."""
    asked = {"FIELDS": ["x_2023", "x_2022"], "TOGETHER": True, "TEMPLATE": str(template_path(template))}
    given = {**COUNTS, **GROUNDS}[layer]()
    must_be_numbers_or_a_sentence(attempt(provider, "exportatlas", call("exportatlas", folder, given, **asked)))
