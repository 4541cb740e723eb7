"""An own group of people at several scales: a profile of the place, and the surroundings of each area."""

from __future__ import annotations

from qgis.core import QgsProcessingParameterExpression

from segbaro_plugin.indices.spatial.engine.local_environment import NEIGHBOURHOOD
from segbaro_plugin.words import Text

from .inputs import choice, field_of, layer, place, words_in
from .parts import Input, Model, Output, Step, given, made, value

DECIMAL = 0
"""The number by which QGIS's field calculator knows fields with decimals."""
KINDS = list(NEIGHBOURHOOD.choices)


def _both(**more: object) -> dict[str, object]:
    common = {
        "INPUT": made("group"),
        "GROUP": given("NAME"),
        "TOTAL": given("TOTAL"),
        "PLACE": given("PLACE"),
        "NEIGHBOURHOOD": given("NEIGHBOURHOOD"),
        "SIZES": given("SIZES"),
    }
    return {**common, **more}


MODEL = Model(
    "groupprofile",
    Text("A user-defined group at several scales", "En egen grupp i flera skalor"),
    Text(
        "Creates a group of people from fields of counts, such as a sum of countries of birth, measures how "
        "segregated it lives at each of several scales, and gives each area the group's share among the people around "
        "it.",
        "Gör en grupp av fält med antal, till exempel en summa av födelseländer, mäter hur segregerat den bor i var "
        "och en av flera skalor och ger varje område gruppens andel bland människorna omkring det.",
    ),
    (
        layer(
            "INPUT",
            Text("Areas", "Områden"),
            Text(
                "Areas with counts of people: polygons or points.",
                "Områden med antal personer: polygoner eller punkter.",
            ),
        ),
        Input(
            "GROUP",
            lambda name, words: QgsProcessingParameterExpression(name, words, None, "INPUT"),
            Text("Group", "Grupp"),
            Text(
                'Counts of the group as a field or an expression, such as "born_africa" + "born_asia". An area has no '
                "count if any of the counts is missing.",
                "Antal i gruppen som ett fält eller ett uttryck, till exempel born_africa + born_asia. Ett område "
                "där något av antalen saknas har inget antal.",
            ),
        ),
        words_in(
            "NAME",
            Text("Name of the group", "Gruppens namn"),
            Text("What the group is called in the results.", "Vad gruppen heter i resultaten."),
            "own_group",
        ),
        field_of(
            "INPUT", "TOTAL", Text("Total", "Totalt"), Text("The field with all people.", "Fältet med alla invånare.")
        ),
        choice(
            "NEIGHBOURHOOD",
            Text("Surroundings", "Omgivning"),
            Text(
                "Who counts around an area: everybody by distance with a kernel (a step is a radius), or the nearest "
                "people or areas.",
                "Vilka som räknas runt ett område: alla efter avstånd med en kärna (step är en radie), eller de "
                "närmaste personerna eller områdena.",
            ),
            KINDS,
            "gaussian",
        ),
        words_in(
            "SIZES",
            Text("Sizes", "Storlekar"),
            Text(
                "One or more sizes separated by semicolons, in kilometres or people.",
                "Flera storlekar med semikolon emellan, i kilometer eller personer.",
            ),
            "0.5; 1; 2; 4",
        ),
        place(
            Text(
                "The place of each area, such as its municipality; leave empty to treat all areas as one place.",
                "Varje områdes kommun eller annat område; lämna tomt om alla områden hör till samma kommun.",
            ),
            optional=True,
        ),
    ),
    (
        Step(
            "group",
            "native:fieldcalculator",
            Text("Create the group", "Gör gruppen"),
            {
                "INPUT": given("INPUT"),
                "FIELD_NAME": given("NAME"),
                "FIELD_TYPE": value(DECIMAL),
                "FORMULA": given("GROUP"),
            },
        ),
        Step(
            "profile",
            "segbaro:segregationprofile",
            Text("Profile over scales", "Profil över skalor"),
            _both(),
            {
                "OUTPUT": Output(
                    "OUTPUT",
                    Text("Profile", "Profil"),
                    Text(
                        "A table with one row per place and size.",
                        "En tabell med en rad per kommun (eller motsvarande) och storlek.",
                    ),
                )
            },
        ),
        Step(
            "context",
            "segbaro:neighbourhoodcontext",
            Text("The surroundings of each area", "Varje områdes omgivning"),
            _both(),
            {
                "OUTPUT": Output(
                    "SURROUNDINGS",
                    Text("Areas with their surroundings", "Områden med sin omgivning"),
                    Text(
                        "The areas with one field per size: the group's share around them.",
                        "Områdena med ett fält per storlek: gruppens andel omkring dem.",
                    ),
                )
            },
        ),
    ),
)
