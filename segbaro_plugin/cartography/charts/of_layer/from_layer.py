"""Charts of a layer: which there are for an indicator, and how each is made."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import QgsFeedback

from ....layers.indicators.indicator_fields import IndicatorFields, Year
from ...values.population_by_type import type_fields
from .chart import Chart, Kind
from .curve_chart import curve_chart
from .group_charts import profile_chart, types_chart
from .group_counts import group_fields
from .indicator_charts import distribution_chart, line_chart, ranking_chart
from .view import View, Wanted

MAKERS: dict[Kind, Callable[[View, Wanted, str, QgsFeedback | None], Chart]] = {
    Kind.LINE: line_chart,
    Kind.DISTRIBUTION: distribution_chart,
    Kind.RANKING: ranking_chart,
    Kind.CURVE: curve_chart,
    Kind.TYPES: types_chart,
    Kind.PROFILE: profile_chart,
}


def chart_of(view: View, wanted: Wanted, language: str, feedback: QgsFeedback | None = None) -> Chart:
    """The chart that is wanted of a layer; can be made in any thread.

    Raises:
        ChartError: when the layer does not hold what the chart shows; the sentence says what is needed.
        Stopped: when the feedback is cancelled.
    """
    return MAKERS[wanted.kind](view, wanted, language, feedback)


def kinds_of(view: View, indicator: IndicatorFields | None, year: Year) -> list[Kind]:
    """The charts that make sense for an indicator of the layer, in the order in which they are offered."""
    if view.profile:
        return [Kind.PROFILE]
    if indicator is None:
        return []
    kinds = [Kind.LINE] if len(indicator.years) > 1 else []
    kinds += [] if indicator.is_area_type else [Kind.DISTRIBUTION, Kind.RANKING]
    kinds += [Kind.CURVE] if group_fields(indicator, view.indicators, year) else []
    return kinds + ([Kind.TYPES] if type_fields(view.indicators).years else [])
