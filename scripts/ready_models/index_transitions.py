"""The socio-economic index and area types of two years, and who moved between them."""

from __future__ import annotations

from segbaro_plugin.words import Text

from .inputs import AREA_FIELD, AREAS, LEAST_MATCHED, TABLE, choice, joining, number, place, words_in
from .parts import Input, Model, Output, Source, Step, formula, given, made

PARTS = {
    "LOW_STANDARD": ("low_standard", Text("Low economic standard", "Låg ekonomisk standard")),
    "LOW_EDUCATION": ("low_education", Text("Pre-upper-secondary education", "Förgymnasial utbildning")),
    "ASSISTANCE": (
        "assistance_unemployment",
        Text("Social assistance or long-term unemployed", "Ekonomiskt bistånd eller långtidsarbetslösa"),
    ),
}
WHEN = {
    "FROM": Text("first year", "första året"),
    "TO": Text("later year", "senare året"),
}


def _part(name: str) -> Input:
    id, title = PARTS[name]
    help = Text(
        "The id of the indicator: the part of its joined field names before _year.",
        "Indikatorns id, så som dess kopplade fält börjar före _år.",
    )
    made = words_in(name, title, help, id)
    return Input(made.name, made.make, made.title, made.help, advanced=True)


def _year(which: str) -> Input:
    title = Text(WHEN[which].en.capitalize(), WHEN[which].sv.capitalize())
    help = Text("A year in the table, such as 2019.", "Ett år som tabellen har, till exempel 2019.")
    return number(f"YEAR_{which}", title, help, whole=True)


def _national(which: str) -> list[Input]:
    words = WHEN[which]
    return [
        number(
            f"MEAN_{which}",
            Text(f"National mean, {words.en}", f"Rikets medelvärde, {words.sv}"),
            Text(
                "Mean of the index over all areas of the country in that year.",
                "Indexets medelvärde över landets alla områden det året.",
            ),
            optional=True,
        ),
        number(
            f"DEVIATION_{which}",
            Text(f"National standard deviation, {words.en}", f"Rikets standardavvikelse, {words.sv}"),
            Text(
                "Standard deviation of the index over all areas of the country in that year.",
                "Indexets standardavvikelse över landets alla områden det året.",
            ),
            optional=True,
        ),
    ]


def _index(which: str, areas: Source, outputs: dict[str, Output]) -> Step:
    parts = {name: formula(f"@{name} || '_' || to_string(@YEAR_{which})") for name in PARTS}
    cuts = {"MEAN": given(f"MEAN_{which}"), "DEVIATION": given(f"DEVIATION_{which}")}
    return Step(
        f"index_{which.lower()}",
        "segbaro:socioeconomicindex",
        Text(f"Index and types, {WHEN[which].en}", f"Index och typer, {WHEN[which].sv}"),
        {"INPUT": areas, "REFERENCE": given("REFERENCE"), **parts, **cuts},
        outputs,
    )


MODEL = Model(
    "indextransitions",
    Text("Index, area types and transitions", "Index, områdestyper och övergångar"),
    Text(
        "Joins a table to areas, computes the socio-economic index and area types of two years, and says which areas "
        "moved between types. Means and deviations must be those of the whole country in each year.",
        "Kopplar en tabell till områden, beräknar socioekonomiskt index och områdestyper för två år och säger vilka "
        "områden som bytte typ. Medelvärden och standardavvikelser ska vara hela landets för respektive år.",
    ),
    (
        AREAS,
        TABLE,
        _year("FROM"),
        _year("TO"),
        choice(
            "REFERENCE",
            Text("Source of the mean", "Medelvärde och avvikelse från"),
            Text(
                "figures: the national figures given below. input: computed from the areas, which is correct only if "
                "they cover the whole country.",
                "figures: rikets värden som anges nedan. input: beräknas ur områdena, vilket är rätt bara när de är "
                "hela landet.",
            ),
            ["figures", "input"],
            "figures",
        ),
        *_national("FROM"),
        *_national("TO"),
        place(
            Text(
                "The place of each area, such as its municipality; leave empty to treat all areas as one place.",
                "Varje områdes kommun eller annat område; lämna tomt om alla områden hör till samma kommun.",
            ),
            optional=True,
        ),
        *(_part(name) for name in PARTS),
        AREA_FIELD,
        LEAST_MATCHED,
    ),
    (
        joining(),
        _index("FROM", made("join"), {}),
        _index(
            "TO",
            made("index_from"),
            {
                "OUTPUT": Output(
                    "INDEX",
                    Text("Index and types", "Index och typer"),
                    Text("The areas with both years, styled by type.", "Områdena med båda åren, ritade efter typ."),
                )
            },
        ),
        Step(
            "transitions",
            "segbaro:areatypetransitions",
            Text("Transitions", "Övergångar"),
            {
                "INPUT": made("index_to"),
                "TYPE_FROM": made("index_from", "AREA_TYPE_FIELD"),
                "TYPE_TO": made("index_to", "AREA_TYPE_FIELD"),
                "PLACE": given("PLACE"),
            },
            {
                "OUTPUT": Output(
                    "OUTPUT",
                    Text("Transitions", "Övergångar"),
                    Text(
                        "A table with one row per place and pair of types.",
                        "En tabell med en rad per kommun (eller motsvarande) och typpar.",
                    ),
                ),
                "AREAS_OUTPUT": Output(
                    "MOVES",
                    Text("Areas with direction of change", "Områden efter förändring"),
                    Text(
                        "The areas with a field that says whether they moved up or down.",
                        "Områdena efter om de har gått upp eller ned.",
                    ),
                ),
            },
        ),
    ),
)
