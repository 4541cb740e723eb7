"""Swedish as a Swedish editor sets it: quotation marks, spaces before %, and one word for one thing."""

from __future__ import annotations

import ast
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
CODE = [*sorted((ROOT / "segbaro_plugin").rglob("*.py")), *sorted((ROOT / "scripts").rglob("*.py"))]
TRANSLATIONS = sorted((ROOT / "resources" / "i18n").glob("*.ts"))
EARLIER = "Prickad uppgift (sekretess)"
"""Stands in the styles of layers that were saved before, and is looked for there."""

RULES = {
    "”Swedish quotation marks” stand around names": r"['\"]",
    "a space that does not break stands before %": r"(?<=[\d}]) %",
    "'plats' is a spot; a municipality or another area is meant": r"\b[Pp]lats(?:en|er|erna|ens|ernas|fält)?\b",
    "a figure is confidential, and not dotted": r"\b[Pp]rick(?:ad|ade|at)\b",
    "'tomt' does nothing; one leaves it empty": r"\btomt (?:tar|låter|hittar|räknar|ritar)\b",
    "people in a group are no members of it": r"\bmedlem",
}


def swedish_halves(path: Path) -> Iterator[str]:
    """The Swedish of every text, sentence and error of a module, which stands second."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and _has_two_languages(node):
            yield from (one.value for one in node.args[1:2] if isinstance(one, ast.Constant) and _is_text(one))


def _has_two_languages(call: ast.Call) -> bool:
    name = getattr(call.func, "id", getattr(call.func, "attr", ""))
    return name in ("Text", "sentence") or name.endswith("Error")


def _is_text(one: ast.Constant) -> bool:
    return isinstance(one.value, str)


def all_swedish() -> list[str]:
    """Every Swedish text that a user may read."""
    translated = [one.text or "" for path in TRANSLATIONS for one in ET.parse(path).getroot().iter("translation")]
    return [*translated, *(words for path in CODE for words in swedish_halves(path))]


def breaking(rule: str, texts: Iterable[str]) -> list[str]:
    """The texts that do not keep a rule."""
    return [words for words in texts if words != EARLIER and re.search(RULES[rule], words)]


@pytest.mark.parametrize("rule", RULES)
def test_every_text_keeps_the_rule(rule: str) -> None:
    texts = all_swedish()
    assert len(texts) > 1000
    assert breaking(rule, texts) == []


@pytest.mark.parametrize(
    ("rule", "wrong", "right"),
    zip(
        RULES,
        ("Fältet 'a' saknas", "0,12 som 12 %", "Lager med platser", "prickade områden", "tomt tar allt", "en medlem"),
        ("Fältet ”a” saknas", "0,12 som 12\u00a0%", "på en arbetsplats", "en prick", "lämna tomt", "en medelväg"),
        strict=True,
    ),
)
def test_the_rule_finds_what_it_is_for_and_no_more(rule: str, wrong: str, right: str) -> None:
    assert breaking(rule, [right, wrong, right]) == [wrong]
