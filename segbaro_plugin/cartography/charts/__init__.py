"""Charts: their kinds, their drawing and the charts that a layer offers, each with a text alternative.

matplotlib is used through its object interface only: nothing of the desktop's own charts changes.
"""

from .drawing.chart_error import ChartError
from .drawing.chart_files import figure_png, figure_svg, save_figure
from .drawing.series import Series
from .drawing.theme import PAPER, Theme
from .kinds.distribution import describe_distribution, distribution
from .kinds.line_over_years import describe_line_over_years, line_over_years
from .kinds.population_by_area_type import describe_population_by_area_type, population_by_area_type
from .kinds.ranking import describe_ranking, ranking
from .kinds.scale_profile import describe_scale_profile, scale_profile
from .kinds.segregation_curve import curve_of, describe_segregation_curve, segregation_curve

__all__ = [
    "PAPER",
    "ChartError",
    "Series",
    "Theme",
    "curve_of",
    "describe_distribution",
    "describe_line_over_years",
    "describe_population_by_area_type",
    "describe_ranking",
    "describe_scale_profile",
    "describe_segregation_curve",
    "distribution",
    "figure_png",
    "figure_svg",
    "line_over_years",
    "population_by_area_type",
    "ranking",
    "save_figure",
    "scale_profile",
    "segregation_curve",
]
