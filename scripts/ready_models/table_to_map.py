"""A table and areas become a styled map."""

from __future__ import annotations

from segbaro_plugin.processing.algorithms.choropleth_map import ChoroplethMap
from segbaro_plugin.words import Text

from .inputs import AREA_FIELD, AREAS, LEAST_MATCHED, TABLE, choice, joining, words_in
from .parts import Model, Output, Step, given, made


def _of_map(name: str) -> list[str]:
    algorithm = ChoroplethMap()
    algorithm.initAlgorithm()
    return algorithm.parameterDefinition(name).options()


MODEL = Model(
    "tabletomap",
    Text("Table and areas to map", "Tabell och områden till karta"),
    Text(
        "Joins a statistical table to areas by code and shows one indicator for one year as a map with Segbaro's "
        "class limits, colours and symbols for missing and suppressed values.",
        "Kopplar en tabell med statistik till områden efter deras koder och ritar en indikator för ett år som karta, "
        "med gränser, färger, saknade och sekretessbelagda värden som Segbaro ritar dem.",
    ),
    (
        AREAS,
        TABLE,
        words_in(
            "FIELD",
            Text("Field to map", "Fält att visa"),
            Text(
                "Indicator and year, as in the name of the joined field, such as low_standard_2023. The log of the "
                "join lists the contents of the table.",
                "Indikator och år som det kopplade fältet heter, till exempel low_standard_2023. Kopplingens logg "
                "räknar upp vad tabellen innehåller.",
            ),
        ),
        choice(
            "METHOD",
            Text("Classes", "Klasser"),
            Text(
                "How the values are divided into classes; auto follows the indicator.",
                "Hur värdena delas in i klasser; auto följer indikatorn.",
            ),
            _of_map("METHOD"),
            "auto",
        ),
        AREA_FIELD,
        LEAST_MATCHED,
    ),
    (
        joining(
            outputs={
                "REPORT": Output(
                    "REPORT",
                    Text("Report", "Rapport"),
                    Text(
                        "An HTML page that lists what matched and what did not.",
                        "En sida som namnger vad som passade ihop.",
                    ),
                )
            },
        ),
        Step(
            "map",
            "segbaro:choroplethmap",
            Text("Draw", "Rita"),
            {"INPUT": made("join"), "FIELD": given("FIELD"), "METHOD": given("METHOD")},
            {
                "OUTPUT": Output(
                    "OUTPUT",
                    Text("Map", "Karta"),
                    Text("The joined areas, drawn.", "De kopplade områdena, ritade."),
                )
            },
        ),
    ),
)
