"""Segregation of every municipality over time, joined back to a layer of municipalities."""

from __future__ import annotations

from segbaro_plugin.processing.algorithms.segregation_indices import SegregationIndices
from segbaro_plugin.words import Text

from .inputs import AREA_FIELD, AREAS, LEAST_MATCHED, TABLE, choice, joining, layer, place, words_in
from .parts import Model, Output, Step, given, made

MEASURES = [one.id for one in SegregationIndices().offered() if "area" not in one.inputs]

MODEL = Model(
    "segregationovertime",
    Text("Segregation of every municipality over time", "Varje kommuns segregation över tid"),
    Text(
        "Joins a table to areas, measures the segregation of a group in each municipality and year of the table, and "
        "joins the measures to a layer of municipalities, one field per measure and year.",
        "Kopplar en tabell till områden, mäter en grupps segregation i varje kommun och år som tabellen har, och "
        "kopplar måtten till ett kommunlager, med ett fält per mått och år.",
    ),
    (
        AREAS,
        TABLE,
        words_in(
            "GROUP",
            Text("Group", "Grupp"),
            Text(
                "The indicator with counts of the group; all its years are measured.",
                "Indikatorn med antal i gruppen; alla dess år mäts.",
            ),
            "foreign_born_people",
        ),
        words_in(
            "TOTAL",
            Text("Total", "Totalt"),
            Text(
                "The indicator with counts of all people; the group is compared with the rest.",
                "Indikatorn med antal invånare; gruppen jämförs med övriga.",
            ),
            "population",
        ),
        place(Text("The field with each area's municipality.", "Fältet med varje områdes kommun.")),
        layer(
            "PLACES",
            Text("Municipalities", "Kommuner"),
            Text(
                "A layer of municipalities with their codes or names.",
                "Ett lager med kommuner och deras koder eller namn.",
            ),
        ),
        choice(
            "MEASURES",
            Text("Measures", "Mått"),
            Text(
                "Which measures to compute; the map shows the first of them.",
                "Vilka mått som beräknas; det första ritas.",
            ),
            MEASURES,
            ["dissimilarity", "isolation", "theil_h"],
            several=True,
        ),
        words_in(
            "YEARS",
            Text("Years", "År"),
            Text(
                "Only these years, such as 2019-2023; leave empty to use all.",
                "Bara dessa år, till exempel 2019–2023; lämna tomt för alla.",
            ),
            optional=True,
        ),
        words_in(
            "CATEGORIES",
            Text("Categories", "Kategorier"),
            Text(
                "Categories of the table that stand beside their total, such as 'all' or 'sex: women'; the group is "
                "then called by both, such as population_women. Leave empty to use the totals only.",
                "Kategorier i tabellen som står vid sidan av sin total, till exempel ”alla” eller ”kön: kvinnor”; "
                "gruppen heter då efter båda, till exempel population_kvinnor. Lämna tomt för enbart totaler.",
            ),
            optional=True,
        ),
        AREA_FIELD,
        LEAST_MATCHED,
    ),
    (
        joining("YEARS", "CATEGORIES"),
        Step(
            "measure",
            "segbaro:segregationindices",
            Text("Measure each municipality and year", "Mät varje kommun och år"),
            {
                "INPUT": made("join"),
                "GROUP": given("GROUP"),
                "TOTAL": given("TOTAL"),
                "PLACE": given("PLACE"),
                "PLACES": given("PLACES"),
                "MEASURES": given("MEASURES"),
            },
            {
                "OUTPUT": Output(
                    "OUTPUT",
                    Text("Measures", "Mått"),
                    Text(
                        "A table with one row per municipality, year and measure.",
                        "En tabell med en rad per kommun, år och mått.",
                    ),
                ),
                "PLACES_OUTPUT": Output(
                    "MUNICIPALITIES",
                    Text("Municipalities with measures", "Kommuner med mått"),
                    Text(
                        "The municipalities, styled by the first measure.",
                        "Kommunerna, ritade efter det första måttet.",
                    ),
                ),
            },
        ),
    ),
)
