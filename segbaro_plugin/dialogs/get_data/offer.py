"""What *Get data* offers for each division, and what a choice takes."""

from __future__ import annotations

from collections.abc import Collection

from ...sources.recipes.declared_recipes import RECIPES
from ...sources.recipes.effort import effort_of, years_of
from ...sources.recipes.fetched_tables import Wish
from ...sources.recipes.made_values import BY_ID
from ...tables import Indicator
from ...words import Sentence, sentence
from .data_choice import DataChoice
from .place_picker import COUNTRY

LEVELS = ("regso2025", "regso2020", "deso2025", "deso2018", "kommun", "lan")


def offered_indicators() -> list[Indicator]:
    """The indicators that have a recipe, in the order of the recipes."""
    return [BY_ID[id] for id in dict.fromkeys(one.indicator for one in RECIPES)]


def offered_years(level: str) -> dict[str, tuple[int, int]]:
    """By indicator, the first and last year for which it is known for a division."""
    spans = {one.id: years_of(one.id, level) for one in offered_indicators()}
    return {id: span for id, span in spans.items() if span is not None}


def effort(choice: DataChoice, years: Collection[int]) -> Sentence:
    """How many cells are asked for, in how many calls, and about how long that takes."""
    places = tuple(code for code in choice.places if code != COUNTRY)
    found = effort_of(Wish(choice.indicators, choice.level, () if COUNTRY in choice.places else places), years)
    return sentence(
        "About {areas} {areas:area|areas}, {cells} {cells:cell|cells} in {calls} {calls:call|calls}: some {n} "
        "{n:second|seconds} with a good connection.",
        "Omkring {areas} {areas:område|områden}, {cells} {cells:cell|celler} i {calls} {calls:anrop|anrop}: ungefär "
        "{n} {n:sekund|sekunder} med bra uppkoppling.",
        areas=found.areas,
        cells=found.cells,
        calls=found.calls,
        n=round(found.seconds),
    )
