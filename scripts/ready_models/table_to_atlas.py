"""A table and areas become a printed atlas with a page a municipality, county or other place."""

from __future__ import annotations

from segbaro_plugin.processing.algorithms.export_atlas import ExportAtlas
from segbaro_plugin.words import Text

from .inputs import AREA_FIELD, AREAS, LEAST_MATCHED, TABLE, choice, field_of, place, words_in
from .parts import Model, Output, Step, given, made
from .table_to_map import MODEL as MAP


def _of_atlas(name: str) -> list[str]:
    algorithm = ExportAtlas()
    algorithm.initAlgorithm()
    return algorithm.parameterDefinition(name).options()


FIELD, METHOD = (next(one for one in MAP.inputs if one.name == name) for name in ("FIELD", "METHOD"))

MODEL = Model(
    "tabletoatlas",
    Text("Table and areas to printed atlas", "Tabell och områden till tryckt atlas"),
    Text(
        "Joins a statistical table to areas, maps one indicator for one year with class limits shared by all pages, "
        "and creates a page for each municipality, county or other place.",
        "Kopplar en tabell med statistik till områden, visar en indikator för ett år med samma klassgränser på alla "
        "sidor och skriver en sida för varje kommun, län eller annat område.",
    ),
    (
        AREAS,
        TABLE,
        FIELD,
        METHOD,
        choice(
            "PLACES",
            Text("Pages", "Sidor"),
            Text(
                "One page for each municipality or county, found from the area codes, for each value of a field of "
                "places, or for the whole layer.",
                "En sida för varje kommun eller län efter områdenas koder, för varje värde i ett fält, eller "
                "en enda sida för hela lagret.",
            ),
            _of_atlas("PLACES"),
            _of_atlas("PLACES")[0],
        ),
        place(
            Text(
                "The field with the places, if one page is created for each of its values.",
                "Fältet med kommuner eller andra områden, när varje värde får en sida.",
            ),
            optional=True,
        ),
        field_of(
            "INPUT",
            "NAME",
            Text("Names", "Namn"),
            Text(
                "The field with the places' names; leave empty to use official names.",
                "Fältet med kommunernas namn; lämna tomt för de officiella namnen.",
            ),
            optional=True,
        ),
        choice(
            "PAGE",
            Text("Page", "Sida"),
            Text("Size, orientation and content of the pages.", "Sidornas storlek, riktning och innehåll."),
            _of_atlas("PAGE"),
            _of_atlas("PAGE")[0],
        ),
        words_in(
            "TITLE",
            Text("Title", "Rubrik"),
            Text(
                "The title on the pages; leave empty to use the name of what is shown.",
                "Sidornas rubrik; lämna tomt för namnet på det som visas.",
            ),
            optional=True,
        ),
        words_in(
            "SOURCE",
            Text("Source", "Källa"),
            Text(
                "Where the figures come from; leave empty to use the source given in the table.",
                "Var siffrorna kommer ifrån; lämna tomt för det som tabellen anger.",
            ),
            optional=True,
        ),
        AREA_FIELD,
        LEAST_MATCHED,
    ),
    (
        *MAP.steps,
        Step(
            "atlas",
            "segbaro:exportatlas",
            Text("Print", "Skriv ut"),
            {
                "INPUT": made("map"),
                **{name: given(name) for name in ("PLACES", "PLACE", "NAME", "PAGE", "TITLE", "SOURCE")},
            },
            {
                "FOLDER": Output(
                    "FOLDER",
                    Text("Folder", "Mapp"),
                    Text("Takes one PDF per page.", "Får en PDF per sida."),
                ),
                "BOOK": Output(
                    "BOOK",
                    Text("All pages", "Alla sidor"),
                    Text("One PDF with all pages.", "En PDF med alla sidor."),
                ),
            },
        ),
    ),
)
