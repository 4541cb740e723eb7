"""Charts of lines show the numbers that they were given, in the reader's writing, with gaps where there are none."""

from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest
from matplotlib.text import Annotation

from segbaro_plugin.cartography.charts import Series, Theme, describe_line_over_years, line_over_years, scale_profile
from segbaro_plugin.cartography.charts.drawing.figure import extent

NAN = float("nan")
SWEDISH = Theme("sv")
LONG = (
    "Regementsområdet, Nya Kyrkogården och Universitetsbacken (0199C1310)",
    "Upplands Väsby (Bollstanäs-Norra Sigma-Ekebo), medelvärde vägt efter folkmängd (av minst 57 av 60 områden)",
    "Malmköpings västra och östra omland med Länna-Merlänna-Åkers styckebruk",
)


def drawn(figure: object) -> list[tuple[list[float], list[float]]]:
    """The points of every line in the chart's own axes, in their order."""
    lines = [line for line in figure.axes[0].lines if line.get_marker() not in ("x", "None", "")]
    return [(np.asarray(line.get_xdata()).tolist(), np.asarray(line.get_ydata()).tolist()) for line in lines]


def words(figure: object) -> str:
    """Everything that is written in the chart."""
    return "\n".join(text.get_text() for text in figure.findobj(lambda one: hasattr(one, "get_text")))


def names(figure: object) -> list[Annotation]:
    return figure.axes[0].findobj(Annotation)


def test_the_lines_go_through_the_data() -> None:
    figure = line_over_years([Series("Råtorp", [2011, 2012, 2013], [5.5, 6.25, 7])], "%", "Titel")
    assert drawn(figure) == [([2011, 2012, 2013], [5.5, 6.25, 7])]


def test_a_missing_value_is_a_gap_and_never_0() -> None:
    ((x, y),) = drawn(line_over_years([Series("Å", [2011, 2012, 2013], [5, NAN, 7])], "%", "T", SWEDISH))
    assert (x, y[0], y[2]) == ([2011, 2012, 2013], 5, 7)
    assert np.isnan(y[1])


def test_a_year_that_no_series_has_is_a_gap_too() -> None:
    ((x, y),) = drawn(line_over_years([Series("Å", [2011, 2012, 2013, 2015], [5, 6, 7, 9])], "%", "T"))
    assert x == [2011, 2012, 2013, 2014, 2015]
    assert np.isnan(y).tolist() == [False, False, False, True, False]


def test_years_of_elections_are_connected() -> None:
    ((x, y),) = drawn(line_over_years([Series("Å", [2014, 2018, 2022], [80, 81, 82])], "%", "T"))
    assert (x, y) == ([2014, 2018, 2022], [80, 81, 82])


def test_a_year_that_one_series_lacks_is_a_gap_in_that_one_only() -> None:
    one, other = drawn(
        line_over_years([Series("A", [2011, 2013], [1, 3]), Series("B", [2011, 2012, 2013], [4, 5, 6])], "", "")
    )
    assert np.isnan(one[1]).tolist() == [False, True, False]
    assert other[1] == [4, 5, 6]


def test_no_line_goes_from_one_division_to_another_and_it_is_said() -> None:
    series = [Series("Å", [2022, 2023, 2024], [5, 6, 7])]
    figure = line_over_years(series, "%", "T", SWEDISH, {2024: "RegSO 2025"})
    ((x, y),) = drawn(figure)
    assert (x[:2], x[-1], [value for value in y if value == value]) == ([2022, 2023], 2024, [5, 6, 7])  # noqa: PLR0124
    assert np.isnan(y[x.index(2023.5)])
    assert "Från 2024: RegSO 2025." in words(figure)
    assert "Luckor" not in words(figure)
    assert "Från 2024: RegSO 2025." in describe_line_over_years(series, "%", "T", "sv", {2024: "RegSO 2025"})


def test_suppressed_values_are_crosses_on_the_floor_and_are_told_apart_from_missing_ones() -> None:
    series = [Series("Å", [2011, 2012, 2013, 2014], [5, NAN, NAN, 7], reasons={2012: "suppressed"})]
    figure = line_over_years(series, "%", "T", SWEDISH)
    (crosses,) = [line for line in figure.axes[0].lines if line.get_marker() == "x"]
    assert list(crosses.get_xdata()) == [2012]
    assert crosses.get_transform() != figure.axes[0].transData
    assert "×: uppgift saknas eller är sekretessbelagd. Luckor: uppgift saknas." in words(figure)
    told = describe_line_over_years(series, "%", "T", "sv")
    assert told == (
        "Linjediagram. T. Å: från 5\u00a0% (2011) till 7\u00a0% (2014), uppgift saknas eller är sekretessbelagd för "
        "2012, uppgift saknas för 2013."
    )


def test_where_no_value_can_be_a_line_has_a_gap_that_says_so() -> None:
    series = [Series("Å", [2011, 2012, 2013], [5, NAN, 7], reasons={2012: "not_applicable"})]
    figure = line_over_years(series, "%", "T", SWEDISH)
    assert "Luckor: uppgift kan inte förekomma." in words(figure)
    assert describe_line_over_years(series, "%", "T", "sv").endswith(", uppgift kan inte förekomma för 2012.")


@pytest.mark.parametrize(
    ("reasons", "told"),
    [
        ({2011: "suppressed", 2012: "suppressed"}, "Å: missing or confidential."),
        ({2011: "suppressed"}, "Å: missing or confidential for 2011, no data for 2012."),
        ({}, "Å: no data."),
    ],
)
def test_a_line_without_any_value_says_why(reasons: dict[float, str], told: str) -> None:
    series = [Series("Å", [2011, 2012], [NAN, NAN], reasons=reasons)]
    assert describe_line_over_years(series, "%", "T").endswith(told)


def test_numbers_are_written_as_the_reader_writes_them() -> None:
    series = [Series("Å", [2011, 2012], [12000.5, 15000])]
    swedish, english = (words(line_over_years(series, "tkr", "T", Theme(code))) for code in ("sv", "en"))
    assert "12\u202f500" in swedish
    assert "12,500" in english
    small = words(line_over_years([Series("Å", [2011, 2012], [0.5, 1.5])], "", "T", SWEDISH))
    assert "0,6" in small
    assert "0.6" not in small


def test_years_have_no_thousands_and_no_decimals() -> None:
    told = words(line_over_years([Series("Å", [2011, 2012], [1, 2])], "", "T", SWEDISH))
    assert "2011\n2012" in told


@pytest.mark.parametrize(
    "theme", [Theme("sv"), Theme("sv", width=5.2, height=3.6), Theme("sv", width=14, height=8.4, points=18)]
)
def test_names_at_the_lines_ends_do_not_overlap_however_long_they_are(theme: Theme) -> None:
    series = [Series(name, [2011, 2012], [7, 7 + i / 50], i < 2) for i, name in enumerate(LONG)]
    figure = line_over_years(series, "%", "Personer med ekonomiskt bistånd och/eller långtidsarbetslösa", theme)
    boxes = [extent(name) for name in names(figure)]
    assert len(boxes) == len(LONG)
    assert not any(one.overlaps(other) for one, other in combinations(boxes, 2))
    for box in boxes:
        assert figure.bbox.x0 <= box.x0
        assert box.x1 <= figure.bbox.x1
        assert figure.bbox.y0 <= box.y0
        assert box.y1 <= figure.bbox.y1


def test_names_in_a_narrow_chart_stand_below_it_and_leave_the_lines_room() -> None:
    theme = Theme("sv", width=3.2, height=4.4)
    series = [Series(name, [2011, 2012], [7, 8]) for name in LONG]
    figure = line_over_years(series, "%", "Titel", theme)
    assert names(figure) == []
    (legend,) = figure.legends
    box = legend.get_window_extent()
    assert figure.axes[0].get_tightbbox(figure.canvas.get_renderer()).y0 >= box.y1
    assert box.x1 <= figure.bbox.x1
    assert figure.axes[0].get_window_extent().height > 0.25 * figure.bbox.height


def test_a_name_is_a_name_and_no_formula() -> None:
    name = "_Kostar $5 och $7_"
    figure = line_over_years([Series(name, [2011, 2012], [1, 2])], "$", "$T$", Theme("sv", width=3))
    assert name in words(figure)
    assert not any(
        text.get_parse_math()
        for text in figure.findobj(lambda one: hasattr(one, "get_parse_math"))
        if "$" in text.get_text()
    )


def test_nothing_known_is_an_empty_chart_and_not_a_fault() -> None:
    series = [Series("Å", [2011, 2012], [NAN, NAN])]
    assert names(line_over_years(series, "%", "T")) == []
    assert describe_line_over_years(series, "%", "T", "sv") == "Linjediagram. T. Å: uppgift saknas."
    assert describe_line_over_years([], "%", "T", "en")
    line_over_years([], "%", "T")


def test_axes_begin_at_0_where_that_costs_less_than_half_of_the_height() -> None:
    near, far = (
        line_over_years([Series("Å", [2011, 2012], values)], "", "").axes[0].get_ylim()[0]
        for values in ([40, 100], [90, 100])
    )
    assert near == 0
    assert 80 < far < 90


def test_a_profile_has_ticks_at_its_sizes() -> None:
    series = [Series("H", [0.5, 1, 2, 4], [0.4, 0.3, 0.2, 0.125])]
    figure = scale_profile(series, "Radie, km", log=True, title="T", theme=SWEDISH)
    axes = figure.axes[0]
    assert axes.get_xscale() == "log"
    assert [label.get_text() for label in axes.get_xticklabels()] == ["0,5", "1", "2", "4"]
    assert drawn(figure) == [([0.5, 1, 2, 4], [0.4, 0.3, 0.2, 0.125])]
    assert axes.get_xlabel() == "Radie, km"


def test_a_small_change_does_not_fill_the_height_of_a_chart() -> None:
    """From 0.377 to 0.386 is 2 per cent more: drawn as a tenth of the height, and not as all of it."""
    axes = line_over_years([Series("Å", [2019, 2023], [0.377, 0.386])], "", "").axes[0]
    bottom, top = axes.get_ylim()
    assert (0.386 - 0.377) / (top - bottom) < 0.15
    assert bottom < 0.377
    assert top > 0.386


@pytest.mark.parametrize("values", [[12.0, NAN, NAN, NAN], [NAN, 12.0, 13.0, NAN], [12.0, 12.5, NAN, 13.0]])
@pytest.mark.parametrize("years", [[2011, 2012, 2013, 2014], [2006, 2010, 2014, 2018]])
def test_nothing_is_drawn_over_years_without_a_value(values: list[float], years: list[int]) -> None:
    """A thin line from the last value to a name at the right would say that nothing has changed since."""
    figure = line_over_years([Series("Råtorp", years, values)], "%", "Titel")
    at_the_end = not np.isnan(values[-1])
    assert bool(names(figure)) == at_the_end
    assert "Råtorp" in words(figure)


def test_a_lone_year_has_its_name_below() -> None:
    figure = line_over_years([Series("Råtorp", [2015], [12.0])], "%", "Titel")
    assert names(figure) == []
    assert "Råtorp" in words(figure)
