"""A statistics service on this machine: PxWebApi 2 over HTTP, with the tables of the recipes for a made-up country."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager

from segbaro_plugin.sources.exchange.request import Request
from segbaro_plugin.sources.recipes.declared_recipes import RECIPES
from segbaro_plugin.sources.recipes.recipe import AREA, CONTENTS, TIME
from segbaro_plugin.tables.codes.divisions import division_of
from tests.servers.loopback import Handler, serving
from tests.servers.made_up_country import TABLES, squares
from tests.sources.tables_in_memory import Service

FORMS = {"regso": "{kommun}R{n:03d}", "deso": "{kommun}A{n:04d}"}
DIVISIONS = {"RegSO_2020": "regso2020", "RegSO_2025": "regso2025", "DeSO_2018": "deso2018", "DeSO_2025": "deso2025"}


def recipe_tables(counts: Mapping[str, int], years: Sequence[int]) -> dict[str, dict[str, list[str]]]:
    """The codes of each table that a recipe asks, for the country of `made_up_country.write_country`."""
    found: dict[str, dict[str, list[str]]] = {}
    for one in RECIPES:
        codes = found.setdefault(one.table, {AREA: areas(counts), CONTENTS: []})
        for figure in one.figures:
            for name, wanted in ((CONTENTS, (figure.contents,)), *figure.categories.items()):
                there = codes.setdefault(name, [])
                there += [code for code in wanted if code not in there]
    return {table: {**codes, TIME: list(map(str, years))} for table, codes in found.items()}


def areas(counts: Mapping[str, int]) -> list[str]:
    """The codes of the country, its counties and municipalities, and the areas of each vintage as SCB writes them."""
    found = ["00", *sorted({code[:2] for code in counts}), *counts]
    for table in TABLES:
        division = division_of(DIVISIONS[table])
        many = counts if division.level == "regso" else {code: 2 * n for code, n in counts.items()}
        found += [f"{one.code}{division.suffix}" for one in squares(many, FORMS[division.level])]
    return found


@contextmanager
def statistics_server(service: Service) -> Iterator[str]:
    """The address at which the service answers while the test needs it."""

    def answer(asked: Handler) -> None:
        reply = service.send(Request(f"http://service.test{asked.path}", body=asked.body or None))
        asked.say(reply.status, reply.body, kind=reply.headers.get("content-type", "application/json"))

    with serving(answer) as server:
        yield f"{server.url}/api/v2"
