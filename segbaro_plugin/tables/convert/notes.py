"""What a conversion says: how it was done, what was not carried, and which sums lack parts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from ...words import Sentence, Text, listing, sentence
from ..codes.deso_codes import NEW
from ..codes.divisions import division_of
from ..model.tidy import Table, TableError
from .aggregate import Incomplete
from .key_table import KeyTable, Origin
from .plan import Plan, Rest

if TYPE_CHECKING:
    import pandas as pd

NAMED = 10


def notes_of(
    table: pd.DataFrame,
    source: pd.DataFrame,
    keys: KeyTable,
    lost: list[str],
    lacking: Mapping[str, str],
    incomplete: Incomplete,
) -> list[Sentence]:
    """All that is to be known of a conversion.

    table: all rows as they were; source: those that were converted. lost: areas of the table that went nowhere.
    lacking: targets of which parts are not there, with how many of how many.
    """
    return [
        sentence(
            "Converted from {source} to {target}: counts were added, shares recomputed.",
            "Omräknat från {source} till {target}: antal summerades, andelar räknades om.",
            source=_of_one_or_both(source, keys),
            target=division_of(keys.target).name,
        ),
        *_other_levels(table, source),
        *_other_years(table, source),
        *_not_carried(lost),
        *_not_counted(source, keys),
        *_lacking(lacking, incomplete),
    ]


def _of_one_or_both(source: pd.DataFrame, keys: KeyTable) -> Text:
    """The division that was converted; its level where the rows are of both vintages."""
    several = source["division"].nunique() > 1
    return division_of(division_of(keys.source).level if several else keys.source).name


def rest_note(names: list[str], rest: Rest, weight: str) -> list[Sentence]:
    """What was neither added nor recomputed, and what it became; nothing where there is no such value."""
    became = {
        Rest.MEAN: sentence(
            "the mean of the parts weighted by {weight}, an estimate",
            "delarnas medelvärde vägt med {weight}, en skattning",
            weight=weight,
        ),
        Rest.MIN: sentence("the lowest of the parts", "delarnas lägsta värde"),
        Rest.MAX: sentence("the highest of the parts", "delarnas högsta värde"),
    }
    if not names or rest not in became:
        return []
    words = ("{names}: the value is {rule}.", "{names}: värdet är {rule}.")
    return [sentence(*words, names=listing(names, NAMED), rule=became[rest])]


def _other_levels(table: pd.DataFrame, source: pd.DataFrame) -> Iterator[Sentence]:
    """Rows of other divisions of the country, such as the municipality's own among those of its RegSO."""
    taken = {division_of(id).level for id in source["division"].unique()}
    known = table[table["value"].notna()]
    for id in known["division"].unique():
        if division_of(id).level not in taken | {"other"}:
            areas = known.loc[known["division"] == id, "area"].unique().tolist()
            yield sentence(
                "Areas in the table from another division ({name}) were left out ({count}): {codes}.",
                "Områden i tabellen som hör till en annan indelning ({name}) togs inte med ({count} st): {codes}.",
                count=len(areas),
                name=division_of(id).name,
                codes=listing(sorted(map(str, areas)), NAMED),
            )


def _other_years(table: pd.DataFrame, source: pd.DataFrame) -> Iterator[Sentence]:
    """Years in which the division was not used; their values belong to its other vintage."""
    same = table["area"].isin(source["area"].unique()) & table["value"].notna()
    years = sorted(set(table.loc[same, "year"].dropna()) - set(source["year"].dropna()))
    if years:
        yield sentence(
            "Values of {years} were not converted: SCB used another version of the division in those years.",
            "Värden för {years} räknades inte om: SCB använde en annan version av indelningen de åren.",
            years=listing([str(year) for year in years], NAMED),
        )


def _not_carried(lost: list[str]) -> Iterator[Sentence]:
    if lost:
        yield sentence(
            "Areas in the table that belong to none of the target areas were not converted ({count}): {codes}.",
            "Områden i tabellen som inte hör till något av de nya områdena kom inte med ({count} st): {codes}.",
            count=len(lost),
            codes=listing(lost, NAMED),
        )


def _not_counted(source: pd.DataFrame, keys: KeyTable) -> Iterator[Sentence]:
    """Sums by code of areas of which nobody knows how many there should be."""
    unknown = NEW in set(source["division"].unique()) and keys.target in ("kommun", "lan")
    if keys.origin is Origin.CODES and unknown:
        yield sentence(
            "The number of areas of {division} in each {target} is not known. Check that the table has all of them.",
            "Hur många områden i {division} som varje {target} har är inte känt: kontrollera att tabellen har alla.",
            division=division_of(NEW).name,
            target=division_of(keys.target).name,
        )


def _lacking(lacking: Mapping[str, str], incomplete: Incomplete) -> Iterator[Sentence]:
    if not lacking:
        return
    named = listing([f"{code} ({parts})" for code, parts in lacking.items()], NAMED)
    if incomplete is Incomplete.MISSING:
        yield sentence(
            "Areas with parts that are not in the table have no value ({count}): {codes}.",
            "Områden med delar som inte finns i tabellen får inget värde ({count} st): {codes}.",
            count=len(lacking),
            codes=named,
        )
    else:
        yield sentence(
            "Areas summed only over the parts that the table has ({count}): {codes}.",
            "Områden som är summor av bara de delar som finns i tabellen ({count} st): {codes}.",
            count=len(lacking),
            codes=named,
        )


def wrong_key(keys: KeyTable, to: str) -> TableError:
    """The key leads elsewhere."""
    return TableError(
        "The key table leads to {target}, not to {to}. Choose another key table or another target.",
        "Nyckeltabellen leder till {target}, inte till {to}. Välj en annan nyckeltabell eller ett annat mål.",
        target=division_of(keys.target).name,
        to=division_of(to).name,
    )


def nothing_carried(table: Table, plan: Plan) -> TableError:
    """No row is left: every indicator was refused, or no area is in the key."""
    if plan.refused and len(plan.refused) == len(table.indicators):
        return TableError(
            "{why} The table has no other indicators. Provide counts, or choose mean, min or max for other values.",
            "{why} Tabellen har inget annat. Ta med antal, eller välj mean, min eller max för övriga värden.",
            why=next(iter(plan.refused.values())),
        )
    return TableError(
        "No area in the table is in the key table. Check that both use the same division and vintage.",
        "Inget område i tabellen finns i nyckeltabellen. Kontrollera att båda gäller samma indelning och version.",
    )
