"""A sentence with a number says "1 area" and "2 areas", in both languages."""

from __future__ import annotations

import ast
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from segbaro_plugin.cartography.charts.of_layer.group_charts import TYPES_TITLE
from segbaro_plugin.indices.frames.compute import PLACELESS
from segbaro_plugin.layers.travel import cost_notes as travel_notes
from segbaro_plugin.processing.algorithms import neighbourhood_context
from segbaro_plugin.words import Count, Text

ROOT = Path(__file__).resolve().parent.parent
CODE = sorted((ROOT / "segbaro_plugin").rglob("*.py"))
TRANSLATIONS = sorted((ROOT / "resources" / "i18n").glob("*.ts"))

ALWAYS_SEVERAL = {"most", "few"}
"""Marks of constants that are above one."""

BETWEEN = "selected|different|other|further|more|first|second|row|income|markerade|olika|andra|första"
"""Words that may stand between a number and its noun."""

SWEDISH = (
    "områden|platser|rader|koder|personer|människor|indikatorer|kommuner|kolumner|linjer|grupper|celler|punkter|"
    "grannar|klasser|inkomstklasser|kartor|sidor|enheter|tabeller|delar|typer|kategorier|gånger|gränser|öar|rutor|"
    "filer|medlemmar|etiketter|längder|dagar|procentenheter"
)
NOT_NOUNS = {"is", "has", "was", "as", "does", "holds", "contains"} | {
    "begärdes", "finns", "saknas", "räknades", "togs", "behövs", "hoppades", "skrevs",
    "sends", "redirects", "lacks", "takes", "efterfrågades", "uppdaterades",
}  # fmt: skip
COUNTED_PLURAL = re.compile(rf"\{{([^{{}}|:]*)\}}[ \u00a0](?:(?:{BETWEEN}) )?(\w+s|people|children|{SWEDISH})\b")
"""A plural that stands behind a number whatever the number is."""


def always_plural(words: str) -> list[str]:
    """The places in a string where a number, also 1, stands before a noun in plural."""
    found = COUNTED_PLURAL.finditer(words)
    return [one[0] for one in found if one[1] not in ALWAYS_SEVERAL and one[2] not in NOT_NOUNS]


def strings(path: Path) -> Iterator[tuple[int, str]]:
    """Every string of a module, with f-strings as the templates that they are, by line."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.lineno, node.value
        elif isinstance(node, ast.JoinedStr):
            yield node.lineno, "".join(_part(one) for one in node.values)


def _part(one: ast.expr) -> str:
    if isinstance(one, ast.Constant):
        return str(one.value)
    return "{n:a|b}" if getattr(one, "format_spec", None) else "{n}"


@pytest.mark.parametrize("path", CODE, ids=lambda one: str(one.relative_to(ROOT)))
def test_no_string_of_the_code_has_one_noun_for_all_numbers(path: Path) -> None:
    assert [(line, found) for line, words in strings(path) for found in always_plural(words)] == []


@pytest.mark.parametrize("path", TRANSLATIONS, ids=lambda one: one.name)
def test_no_translation_has_one_noun_for_all_numbers(path: Path) -> None:
    words = [one.text or "" for one in ET.parse(path).getroot().iter("translation")]
    assert [found for one in words for found in always_plural(one)] == []


@pytest.mark.parametrize(
    "words",
    ["{n} areas joined", "{shown} av {n} markerade områden", "{rows} rows", "fewer than {size} people", "{n} personer"],
)
def test_the_rule_finds_what_it_is_for(words: str) -> None:
    assert always_plural(words)


@pytest.mark.parametrize(
    "words", ["{n} {n:area|areas}", "{name} has a value", "{n} of the areas", "up to {most} years"]
)
def test_the_rule_leaves_alone_what_is_right(words: str) -> None:
    assert not always_plural(words)


COUNTED = [
    TYPES_TITLE,
    PLACELESS,
    travel_notes.UNKNOWN,
    travel_notes.ONE_WAY,
    travel_notes.UNEVEN,
    travel_notes.OWN,
    travel_notes.ALONE,
    neighbourhood_context.FEWER,
    neighbourhood_context.ALONE,
]


@pytest.mark.parametrize("text", COUNTED, ids=lambda one: one.en[:40])
def test_one_is_singular_and_all_else_plural(text: Text) -> None:
    others = {"codes": "A", "all": 9, "size": 100}
    one, two, none = (text.say("en", n=n, **others) for n in (1, 2, 0))
    assert not any(word in one for word in ("1 areas", "1 rows", "1 pairs"))
    assert not any(word in two for word in ("2 area ", "2 row ", "2 pair "))
    assert two.replace("2", "0", 1) == none
    assert not any(word in text.say("sv", n=1, **others) for word in ("1 områden", "1 rader"))


@pytest.mark.parametrize("one", [1, np.int64(1), np.uint8(1), Count(1)], ids=lambda one: type(one).__name__)
def test_a_number_of_any_whole_kind_chooses(one: object) -> None:
    words = Text("{n} {n:area|areas}", "{n} {n:område|områden}")
    assert [words.say(language, n=one) for language in ("en", "sv")] == ["1 area", "1 område"]
