"""Folded headings that say what a column is."""

from __future__ import annotations

from ..cells.periods import PERIOD_NAMES
from .headings import AREA_NAMES

INDICATOR_NAMES = frozenset({"indikator", "indicator", "variabel", "variable", "tabellinnehall", "contentscode", "matt",
                             "measure", "nyckeltal", "kpi", "innehall", "contents"})  # fmt: skip
UNIT_NAMES = frozenset({"enhet", "unit", "sort", "mattenhet"})
DIMENSION_NAMES = frozenset({"kon", "sex", "gender", "alder", "age", "aldersgrupp", "bakgrund", "utlbakgrund",
                             "utlandsk bakgrund", "fodelseregion", "upplatelseform", "inkomsttyp", "utbildningsniva",
                             "inkomstkomponenter", "civilstand", "hushallstyp", "sektor"}) | PERIOD_NAMES  # fmt: skip
REMARK_NAMES = frozenset({"anmarkning", "anmarkningar", "anm", "kommentar", "kommentarer", "comment", "comments",
                          "fotnot", "note", "notes", "remark", "remarks"})  # fmt: skip
"""Of columns in which anything may be remarked: used for the statuses of values, where they tell any."""
IGNORED_NAMES = frozenset({"objectid", "fid", "ogc fid", "objektidentitet", "objekttyp", "version", "uuid",
                           "referensdatum", "ansvarig organisation", "shape area", "shape length", "geometry", "wkt",
                           "geom"}) | REMARK_NAMES  # fmt: skip
"""Of layers and databases, and remarks: used for nothing else."""
RUNNING_NAMES = frozenset({"", "id", "nr", "no", "lopnr", "lopnummer", "radnr", "rad", "rownum", "row",
                           "unnamed 0"})  # fmt: skip
"""Above numbers that only count the rows."""


def is_label(heading: str) -> bool:
    """Whether the folded heading is of a column of names."""
    return heading in AREA_NAMES or heading == "label" or heading.endswith(("namn", "name"))
