"""Kolada's answers: one object a measure, area and year, with a value for each sex (T, K, M)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from ...cells.reason_words import meaning_of_words
from ...codes.divisions import counties
from ...model.grid import Grid, grid_of
from ...model.tidy import Status
from .json_faults import faults_in_words
from .json_values import text_of

Json = Mapping[str, Any]


def is_kolada(document: object) -> bool:
    """Whether the document is an answer of Kolada."""
    return isinstance(document, dict) and any("kpi" in answer for answer in _answers(document)[:1])


def read_kolada(document: Json) -> Grid:
    """The grid of Kolada's answers; raises TableError where a part is missing."""
    with faults_in_words():
        return grid_of(_rows(_answers(document)), format="kolada")


def _answers(document: Json) -> Sequence[Json]:
    answers = document.get("values", document.get("results"))
    return answers if isinstance(answers, list) and answers and isinstance(answers[0], dict) else []


def _rows(answers: Sequence[Json]) -> Iterator[Sequence[str]]:
    """Of municipalities and regions, or of units (ou): schools, preschools, homes for the elderly."""
    yield ["område" if any("ou" in answer for answer in answers) else "kommun", "kpi", "period", "kön", "value"]
    for answer in answers:
        area = text_of(answer["ou"]) if "ou" in answer else place_of(text_of(answer["municipality"]))
        for value in answer["values"]:
            number = text_of(value.get("value")) or (".." if is_hidden(text_of(value.get("status"))) else "")
            yield [area, text_of(answer["kpi"]), text_of(answer["period"]), text_of(value.get("gender")), number]


def is_hidden(status: str) -> bool:
    """Whether a value's status says that it is kept secret; others say that there is none."""
    return status.lower().startswith("priv") or meaning_of_words(status) == Status.SUPPRESSED.value


def place_of(code: str) -> str:
    """The usual code of an area. Kolada writes regions in four digits: 0001 is Region Stockholm, of county 01."""
    return code[2:] if code.startswith("00") and code[2:] in counties() else code
