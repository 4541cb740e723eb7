"""The catalogue of a layer's charts: each kind with its name, its maker and the condition for offering it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from qgis.core import QgsFeedback

from ....layers.indicators.indicator_fields import IndicatorFields, Year
from ....words import Text
from ...values.population_by_type import type_fields
from .chart import Chart
from .chart_request import ChartRequest, ChartSource
from .curve_chart import curve_chart
from .group_charts import profile_chart, types_chart
from .group_counts import group_fields
from .indicator_charts import distribution_chart, line_chart, ranking_chart


class Choice(NamedTuple):
    """The indicator and year chosen in a layer, and all its indicators."""

    indicators: Sequence[IndicatorFields]
    indicator: IndicatorFields
    year: Year


@dataclass(frozen=True)
class ChartKind:
    """name: the label in the list. make: creates the chart with its title, text alternative and drawing.

    offered: whether the layer has what the chart shows. of_profiles: a chart of tables of scale profiles, which have
    no indicators; it is offered for each of them.
    """

    id: str
    name: Text
    make: Callable[[ChartSource, ChartRequest, str, QgsFeedback | None], Chart]
    offered: Callable[[Choice], bool] = lambda _: True
    of_profiles: bool = False


OVER_YEARS = "line"
"""The chart that the dock shows first, and beside the area that is compared with its places."""

CHART_KINDS: tuple[ChartKind, ...] = (
    ChartKind(
        OVER_YEARS, Text("Line over years", "Linje över år"), line_chart,
        lambda choice: len(choice.indicator.years) > 1,
    ),
    ChartKind(
        "distribution", Text("Distribution", "Fördelning"), distribution_chart,
        lambda choice: not choice.indicator.is_area_type,
    ),
    ChartKind(
        "ranking", Text("Ranking", "Rangordning"), ranking_chart,
        lambda choice: not choice.indicator.is_area_type,
    ),
    ChartKind(
        "curve", Text("Segregation curve", "Segregationskurva"), curve_chart,
        lambda choice: group_fields(choice.indicator, choice.indicators, choice.year) is not None,
    ),
    ChartKind(
        "types", Text("Population by area type", "Folkmängd efter områdestyp"), types_chart,
        lambda choice: bool(type_fields(choice.indicators).years),
    ),
    ChartKind("profile", Text("Scale profile", "Skalprofil"), profile_chart, of_profiles=True),
)  # fmt: skip
"""In the order in which they are offered."""


def chart_of(source: ChartSource, request: ChartRequest, language: str, feedback: QgsFeedback | None = None) -> Chart:
    """Creates the requested chart of a layer; safe to call in any thread.

    Raises:
        ChartError: when the layer does not hold what the chart shows; the sentence says what is needed.
        Stopped: when the feedback is cancelled.
    """
    kind = next(kind for kind in CHART_KINDS if kind.id == request.kind)
    return kind.make(source, request, language, feedback)


def kinds_of(source: ChartSource, indicator: IndicatorFields | None, year: Year) -> list[ChartKind]:
    """The charts available for an indicator of the layer, in the order in which they are offered."""
    if source.profile:
        return [kind for kind in CHART_KINDS if kind.of_profiles]
    if indicator is None:
        return []
    choice = Choice(source.indicators, indicator, year)
    return [kind for kind in CHART_KINDS if not kind.of_profiles and kind.offered(choice)]
