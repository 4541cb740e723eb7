"""For each kind of chart a layer for which it is offered, and the numbers that must come out in its text alternative.

A new kind needs an entry in EXAMPLES; test_chart_kinds.py and test_chart_files.py then try it in every way.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from qgis.core import QgsVectorLayer

from segbaro_plugin.cartography.charts.of_layer.chart import Chart
from segbaro_plugin.cartography.charts.of_layer.chart_kinds import chart_of, kinds_of
from segbaro_plugin.cartography.charts.of_layer.chart_request import ChartRequest, chart_source
from segbaro_plugin.layers.indicators.indicator_fields import IndicatorFields
from segbaro_plugin.layers.indicators.layer_indicators import indicators_of

FIELDS = (
    "desokod:string,regsonamn:string,low_standard_2022:double,low_standard_2023:double,"
    "low_standard_2023_status:string,population_2022:double,population_2023:double,"
    "foreign_born_people_2023:double,area_type_2022:double,area_type_2023:double"
)
ROWS = [
    ("0114A0010", "Ås", 10.0, 12.0, "ok", 100.0, 300.0, 30.0, 1, 2),
    ("0114A0020", "Ö", 20.0, None, "suppressed", 300.0, 100.0, 50.0, 2, 2),
    ("0115A0010", "Ek", 30.0, 36.0, "ok", 600.0, 100.0, 10.0, 3, 3),
    ("0180A0010", "Ek", 40.0, None, "missing", 1000.0, None, None, 5, None),
]
PROFILE_FIELDS = "place:string,year:int,group:string,measure:string,value:double,size:double"
PROFILE_ROWS = [
    ("0114", 2023, "Å", "spatial_theil_h", 0.31, 1.0),
    ("0114", 2023, "Å", "spatial_theil_h", 0.22, 2.0),
    ("Örby", 2023, "Å", "spatial_theil_h", 0.13, 1.0),
    ("Örby", 2023, "Å", "spatial_theil_h", None, 2.0),
]


@dataclass(frozen=True)
class ChartExample:
    """numbers: what the text alternative must contain, as Swedish writes it, worked out by hand from the rows.

    indicator: its id, "" for a table of profiles. selected: rows that are selected on the map. fields, rows: the
    layer; with words that are in no language, such as names of places, so that all others can be told to be
    translated.
    """

    numbers: Sequence[str]
    indicator: str = "low_standard"
    selected: Sequence[int] = (0, 1)
    fields: str = FIELDS
    rows: Sequence[tuple[object, ...]] = tuple(ROWS)


EXAMPLES: dict[str, ChartExample] = {
    "line": ChartExample(["10\u00a0%", "12\u00a0%", "20\u00a0%", "17,5\u00a0%", "32,5\u00a0%"]),
    "distribution": ChartExample(["Områden med uppgift: 2", "12\u00a0%", "36\u00a0%", "24\u00a0%"]),
    "ranking": ChartExample(["Områden med uppgift: 2", "36\u00a0%", "12\u00a0%"]),
    "curve": ChartExample(["2 markerade områden 0,47", "Stockholms län 0,43"], "foreign_born_people"),
    "types": ChartExample(["5,0\u00a0%", "15,0\u00a0%", "30,0\u00a0%", "50,0\u00a0%"], "area_type", ()),
    "profile": ChartExample(["0,31", "0,22", "0,13"], "", (), PROFILE_FIELDS, PROFILE_ROWS),
}


class ExampleLayer:
    """The layer of an example, and what can be asked of it."""

    def __init__(self, example: ChartExample, make_areas: Callable[..., QgsVectorLayer]) -> None:
        self.layer = make_areas(example.fields, example.rows)
        self.view = chart_source(self.layer)
        self.indicator: IndicatorFields | None = next(
            (one for one in indicators_of(self.layer) if one.id == example.indicator), None
        )
        ids = [feature.id() for feature in self.layer.getFeatures()]
        self.selected = frozenset(ids[row] for row in example.selected)

    def offered(self) -> list[str]:
        return [kind.id for kind in kinds_of(self.view, self.indicator, 2023)]

    def chart(self, kind: str, language: str = "sv", selected: frozenset[int] | None = None) -> Chart:
        """selected: other features than those of the example."""
        chosen = self.selected if selected is None else selected
        return chart_of(self.view, ChartRequest(kind, self.indicator, 2023, chosen), language)
