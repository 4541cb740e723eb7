"""segbaro:multigroupindices - measures of several groups at once, for all places at once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
from qgis.core import QgsProcessingContext

from ...array_types import Floats
from ...indices import Measure
from ...indices.engine.cleaning import several_groups
from ...layers.read.columns import Columns
from ..inputs.measures.measure_choice import split_by_input
from ..inputs.measures.measure_table import CountSet, MeasureTable
from ..inputs.places.wide_fields import by_year, groups_of, partner
from ..run.algorithm import Values


class MultigroupIndices(MeasureTable):
    ID = "multigroupindices"
    GROUP = "segregation"
    TAGS = ("multigroup", "several groups", "entropy", "diversity", "mutual information", "theil", "flera grupper")
    COUNTS = ("GROUPS", "TOTAL")
    KEYS = ("PLACE", "YEAR", "STRATUM")
    TAKES = {"counts": ("GROUPS",), "stratum": ("STRATUM",)}
    USUAL = ("multigroup_dissimilarity", "multigroup_h", "mutual_information", "normalised_exposure")

    def title(self) -> str:
        return self.tr("Multigroup segregation indices")

    def purpose(self) -> str:
        return self.tr(
            "Computes measures of how separately several groups live, all groups taken together, and of how mixed "
            "each place is, for each place and year. Areas where the count of any group is missing are left out and "
            "their number is reported; a missing count is never treated as 0. The measures:"
        )

    def declare_columns(self) -> None:
        self.fields.declare_areas(
            self.tr("Areas with counts of people: polygons, points or a table. One row per area, or per area and year.")
        )
        self.fields.declare_counts(
            "GROUPS",
            self.tr("Groups"),
            self.tr(
                "Counts of each group, one field per group; nobody may be counted in more than one group. Fields for "
                "several years, such as born_2022 and born_2023, are computed year by year."
            ),
        )
        self.fields.declare_counts(
            "TOTAL",
            self.tr("Total"),
            self.tr(
                "Counts of all people; people in none of the groups then form an additional group. One field per year."
            ),
            optional=True,
        )
        self.fields.declare_key(
            "STRATUM",
            self.tr("Larger unit"),
            self.tr(
                "The district or other unit that each area belongs to within its place, for measures between and "
                "within larger units."
            ),
        )

    def counts_problem(self, parameters: Values, context: QgsProcessingContext) -> str:
        groups, total = (self.fields.chosen(parameters, context, role) for role in ("GROUPS", "TOTAL"))
        if len(groups) == 1 and not total:
            return self.tr(
                "Choose at least two groups, or one group and a total: a single group cannot be compared with anyone."
            )
        return ""

    def count_sets(
        self, columns: Columns, chosen: Sequence[Measure], parameters: Values, context: QgsProcessingContext
    ) -> Iterator[CountSet]:
        groups, totals = (self.fields.chosen(parameters, context, role) for role in ("GROUPS", "TOTAL"))
        stratum = self.parameterAsString(parameters, "STRATUM", context)
        sets = {"": groups} if self.years.field(parameters, context) else by_year(groups)
        plain, nested = split_by_input(chosen, "stratum")
        for year, names in sets.items():
            matrix = np.column_stack([columns.numbers[name] for name in names])
            whole = partner(names[0], totals)
            total = columns.numbers[whole] if whole else None
            label = groups_of(names)
            if plain:
                yield CountSet(label, year, several_groups(matrix, total), plain)
            if nested:
                units = numbered_units(columns.keys[stratum])
                yield CountSet(label, year, several_groups(matrix, total, units), nested)


def numbered_units(keys: Sequence[object]) -> Floats:
    """Codes or names as numbers from 0 in order of appearance, NaN where missing."""
    number = {key: i for i, key in enumerate(dict.fromkeys(key for key in keys if key is not None))}
    return np.array([number.get(key, np.nan) for key in keys], float)
