"""Distribution, ranking and area types draw what they were given; what has no value is said and never drawn as 0."""

from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from segbaro_plugin.cartography.charts import (
    Theme,
    describe_distribution,
    describe_population_by_area_type,
    describe_ranking,
    distribution,
    population_by_area_type,
    ranking,
)
from segbaro_plugin.cartography.charts.drawing.figure import extent
from segbaro_plugin.cartography.classes.limits import class_of
from segbaro_plugin.cartography.classes.palettes import AREA_TYPE_COLOURS
from segbaro_plugin.indices.barometer.index import AREA_TYPES

NAN = float("nan")
SWEDISH = Theme("sv")
LIMITS = np.array([0.0, 5, 10, 20])
COLOURS = ["#ff0000", "#00ff00", "#0000ff"]


def words(figure: object) -> str:
    return "\n".join(text.get_text() for text in figure.findobj(lambda one: hasattr(one, "get_text")))


def heights(figure: object) -> list[float]:
    return [sum(bar.get_height() for bar in container) for container in figure.axes[0].containers]


def colour(bar: object) -> str:
    return "#" + "".join(f"{round(255 * channel):02x}" for channel in bar.get_facecolor()[:3])


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.floats(0, 20) | st.just(NAN), min_size=1, max_size=60))
def test_every_known_area_stands_once_in_the_histogram_in_its_class(values: list[float]) -> None:
    column = np.array(values)
    figure = distribution(column, LIMITS, COLOURS, {}, "%", "T")
    known = class_of(column[np.isfinite(column)], LIMITS)
    expected = [int((known == place).sum()) for place in range(3)]
    assert (heights(figure) or [0, 0, 0]) == expected


def test_the_histogram_has_the_colours_and_limits_of_the_map() -> None:
    figure = distribution(np.array([1.0, 7, 15]), LIMITS, COLOURS, {}, "%", "T", SWEDISH)
    assert [colour(container[0]) for container in figure.axes[0].containers] == COLOURS
    assert [label.get_text() for label in figure.axes[0].get_xticklabels()] == ["0", "5", "10", "20"]


def test_marked_areas_stand_at_their_value_with_its_name() -> None:
    figure = distribution(np.array([1.0, 7.5, 15]), LIMITS, COLOURS, {"Råtorp": 7.5}, "%", "T", SWEDISH)
    (pole,) = [line for line in figure.axes[0].lines if not line.get_clip_on()]
    assert set(pole.get_xdata()) == {7.5}
    assert "Råtorp 7,5\u00a0%" in words(figure)


def test_areas_without_a_value_are_counted_by_reason_below_the_histogram() -> None:
    values = np.array([1.0, NAN, NAN, NAN, NAN])
    reasons = np.array([None, "suppressed", "missing", "suppressed", "not_applicable"], object)
    ekby = {"Ekby": "suppressed"}
    figure = distribution(values, LIMITS, COLOURS, {"Ekby": NAN}, "%", "T", SWEDISH, reasons, ekby)
    told = words(figure).replace("\n", " ")
    assert (
        "Områden utan uppgift: 1. Områden där uppgift saknas eller är sekretessbelagd: 2. "
        "Områden där uppgift inte kan förekomma: 1. Ekby: uppgift saknas eller är sekretessbelagd."
    ) in told


@pytest.mark.parametrize("width", [3.2, 5.2, 9.0])
def test_flags_never_overlap_and_stay_in_the_chart(width: float) -> None:
    long = "Regementsområdet, Nya Kyrkogården och Universitetsbacken"
    marked = {f"{long[: 8 * i + 8]} {i}": at for i, at in enumerate((1.0, 1.2, 1.4, 15, 19.5, 19.9, 20))}
    figure = distribution(np.linspace(0, 20, 50), LIMITS, COLOURS, marked, "%", "T", Theme("sv", width=width))
    boxes = [extent(text) for text in figure.axes[0].texts]
    assert len(boxes) == 7
    assert not any(one.overlaps(other) for one, other in combinations(boxes, 2))
    poles = [line.get_window_extent() for line in figure.axes[0].lines if not line.get_clip_on()]
    crossed = [(t, p) for t in boxes for p in poles if t.x0 + 1 < p.x0 < t.x1 - 1 and p.y1 > t.y0 + 1]
    assert not crossed
    assert all(box.x0 >= 0 and box.x1 <= figure.bbox.x1 + 1 and box.y1 <= figure.bbox.y1 for box in boxes)


def test_a_layer_without_values_is_described_and_drawn_without_a_fault() -> None:
    nothing = np.array([NAN, NAN])
    assert "Områden utan uppgift: 2." in words(distribution(nothing, LIMITS, COLOURS, {}, "%", "T", SWEDISH))
    assert describe_distribution(nothing, "%", "T", "sv") == "T. Områden utan uppgift: 2."
    assert describe_ranking(["a", "b"], nothing, "%", "T", "sv") == "T. Områden utan uppgift: 2."
    ranking(["a", "b"], nothing, [False, False], "%", "T")


@pytest.mark.parametrize("known", [[1.0, 2.0], []], ids=["some values", "no values"])
@pytest.mark.parametrize(
    ("reason", "told"),
    [
        ("missing", "Områden utan uppgift: 2."),
        ("suppressed", "Områden där uppgift saknas eller är sekretessbelagd: 2."),
        ("not_applicable", "Områden där uppgift inte kan förekomma: 2."),
    ],
)
def test_alternative_texts_count_the_areas_without_a_value_by_reason(
    known: list[float], reason: str, told: str
) -> None:
    values, reasons = np.array([*known, NAN, NAN]), np.array([*[None] * len(known), reason, reason], object)
    assert describe_distribution(values, "%", "T", "sv", reasons).endswith(f". {told}")
    assert describe_ranking(["a", "b", "c", "d"], values, "%", "T", "sv", reasons).endswith(f". {told}")


def bars(figure: object) -> list[tuple[float, str]]:
    found = [bar for container in figure.axes[0].containers for bar in container]
    return [(bar.get_width(), colour(bar)) for bar in sorted(found, key=lambda bar: bar.get_y())]


def test_the_highest_stands_first_with_its_rank_and_value_and_equals_share_a_rank() -> None:
    figure = ranking(["A", "B", "C", "D"], np.array([2.0, 9, 9, NAN]), [False] * 4, "%", "T", SWEDISH)
    assert [width for width, _ in bars(figure)] == [9, 9, 2]
    assert [label.get_text() for label in figure.axes[0].get_yticklabels()] == ["1. B", "1. C", "3. A"]
    assert "9\u00a0%" in words(figure)
    assert "Områden utan uppgift: 1." in words(figure)


def test_of_a_long_list_the_ends_and_the_marked_areas_are_shown_and_the_others_counted() -> None:
    values = np.arange(290.0)
    marked = [i == 140 for i in range(290)]
    figure = ranking([f"Kommun {i}" for i in range(290)], values, marked, "%", "T", SWEDISH)
    labels = [label.get_text() for label in figure.axes[0].get_yticklabels()]
    assert labels[0] == "1. Kommun 289"
    assert labels[-1] == "290. Kommun 0"
    assert "150. Kommun 140" in labels
    shown = [label for label in labels if "⋯" not in label]
    assert sum(int(label.split()[1]) for label in labels if "⋯" in label) + len(shown) == 290
    assert [width for width, shade in bars(figure) if shade == SWEDISH.accents[0]] == [140]


def test_marked_areas_without_a_value_are_named_with_the_reason() -> None:
    values, marked = np.array([1.0, NAN, NAN, NAN]), [False, True, True, True]
    reasons = np.array([None, "suppressed", "missing", "not_applicable"], object)
    told = " ".join(words(ranking(["A", "Ö", "Å", "Ek"], values, marked, "%", "T", SWEDISH, reasons)).split())
    assert "Områden utan uppgift: 1. " in told
    assert "Ö: uppgift saknas eller är sekretessbelagd, Å: uppgift saknas, Ek: uppgift kan inte förekomma." in told


@pytest.mark.parametrize("width", [3.2, 7.0])
def test_names_of_a_ranking_do_not_overlap(width: float) -> None:
    names = [f"Regementsområdet, Nya Kyrkogården och Universitetsbacken (0199C{i})" for i in range(40)]
    figure = ranking(
        names, np.linspace(-5, 20, 40), [False] * 40, "personer", "T", Theme("sv", width=width, height=4.4)
    )
    figure.canvas.draw()
    axes = figure.axes[0]
    boxes = [extent(t) for t in (*axes.get_yticklabels(), *axes.texts) if t.get_text()]
    assert len(boxes) > 6
    assert not any(one.overlaps(other) for one, other in combinations(boxes, 2))


PEOPLE = {1: [10.0, 12], 2: [20.0, 22], 3: [30.0, 33], 4: [40.0, 41], 5: [5.0, 6]}


def test_the_types_are_stacked_from_the_worst_in_their_colours() -> None:
    figure = population_by_area_type([2022, 2023], PEOPLE, "T", SWEDISH)
    containers = figure.axes[0].containers
    assert [[bar.get_height() for bar in container] for container in containers] == list(PEOPLE.values())
    assert [colour(container[0]) for container in containers] == list(AREA_TYPE_COLOURS)
    assert [round(container[0].get_y()) for container in containers] == [0, 10, 30, 60, 100]


def test_every_type_has_its_official_name_and_share() -> None:
    figure = population_by_area_type([2022, 2023], PEOPLE, "T", SWEDISH)
    told = words(figure).replace("\n", " ")
    for kind in AREA_TYPES:
        share = f"{100 * PEOPLE[kind.number][1] / 114:.1f}".replace(".", ",")
        assert f"Områdestyp {kind.number} – {kind.name.sv}: {share}\u00a0%" in told
    assert "5,3\u00a0% år 2023" in describe_population_by_area_type([2022, 2023], PEOPLE, "T", "sv")


@pytest.mark.parametrize(
    "theme", [SWEDISH, Theme("sv", width=3.2, height=4.4), Theme("sv", width=14, height=8, points=18)]
)
def test_names_of_types_do_not_overlap(theme: Theme) -> None:
    figure = population_by_area_type([2022, 2023], {**PEOPLE, 0: [1.0, 1.0]}, "T", theme)
    figure.canvas.draw()  # a list finds its place when it is drawn
    texts = list(figure.axes[0].texts) or figure.legends[0].get_texts()
    boxes = [extent(text) for text in texts]
    assert len(boxes) == 6
    assert not any(one.overlaps(other) for one, other in combinations(boxes, 2))
    assert all(box.x1 <= figure.bbox.x1 + 1 and box.y0 >= 0 for box in boxes)


def test_a_year_that_is_not_complete_has_no_bar_and_is_named() -> None:
    figure = population_by_area_type([2022, 2023], {**PEOPLE, 3: [NAN, 33]}, "T", SWEDISH)
    assert all(np.isnan(container[0].get_height()) for container in figure.axes[0].containers)
    assert [container[1].get_height() for container in figure.axes[0].containers] == [12, 22, 33, 41, 6]
    assert "Fullständiga uppgifter saknas för 2022." in words(figure)


def test_people_without_a_type_stand_on_top_and_count_in_the_shares() -> None:
    told = words(population_by_area_type([2023], {1: [50.0], 0: [50.0]}, "T", SWEDISH)).replace("\n", " ")
    assert "Områden utan områdestyp: 50,0\u00a0%" in told


def test_no_complete_year_at_all_is_said() -> None:
    nothing = {1: [NAN]}
    population_by_area_type([2023], nothing, "T")
    assert describe_population_by_area_type([2023], nothing, "T", "sv") == "T. Inget år har fullständiga uppgifter."


def test_every_bar_has_an_edge_so_that_the_palest_class_is_seen() -> None:
    figure = distribution(np.array([1.0, 7, 15]), LIMITS, COLOURS, {}, "%", "T")
    assert {tuple(round(part, 2) for part in bar.get_edgecolor()[:3]) for bar in figure.axes[0].patches} == {
        (0.46, 0.46, 0.46)
    }
