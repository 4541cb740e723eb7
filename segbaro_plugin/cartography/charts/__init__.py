"""Charts: one a file, all in one style (`look`), with a sentence for those who do not see them.

matplotlib is used through its object interface only: nothing of the desktop's own charts changes.
"""

from .chart_error import ChartError
from .distribution import describe_distribution, distribution
from .files import figure_png, figure_svg, save_figure
from .line_over_years import describe_line_over_years, line_over_years
from .look import PAPER, Look
from .population_by_area_type import describe_population_by_area_type, population_by_area_type
from .ranking import describe_ranking, ranking
from .scale_profile import describe_scale_profile, scale_profile
from .segregation_curve import curve_of, describe_segregation_curve, segregation_curve
from .series import Series

__all__ = [
    "PAPER",
    "ChartError",
    "Look",
    "Series",
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
