"""Combines the matches of several tables with the same areas, and selects among their indicators."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import fields as dataclass_fields
from dataclasses import replace

from ...tables import Match, Source
from ...words import Sentence, listing
from ..errors import LayerError


def combine(matches: Sequence[Match], codes: Sequence[str]) -> Match:
    """One match with the fields of all: an area is matched if any of the tables has rows for it.

    codes: the normalised codes of the areas that all the tables were matched with, in their order.

    Raises:
        LayerError: two tables with the same indicator and year; the fields and the second table are named.
    """
    whole, *others = matches
    for other in others:
        whole = _together(whole, other, codes)
    return whole


def _together(one: Match, other: Match, codes: Sequence[str]) -> Match:
    _refuse_twice(one, other)
    matched = {*one.matched, *other.matched}
    alone = [code for code in codes if code not in set(one.matched)]
    return replace(
        one,
        fields=[*one.fields, *other.fields],
        values={**one.values, **other.values},
        statuses={**one.statuses, **other.statuses},
        matched=[code for code in codes if code in matched],
        areas_unmatched=[
            name for code, name in zip(alone, one.areas_unmatched, strict=True) if code not in other.matched
        ],
        rows_unmatched=list(dict.fromkeys([*one.rows_unmatched, *other.rows_unmatched])),
        source=_both(one.source, other.source),
        indicators={**one.indicators, **other.indicators},
        notes=_each_once([*one.notes, *other.notes]),
    )


def _both(one: Source, other: Source) -> Source:
    """The texts of both sources, for a report that names all the tables."""
    names = [field.name for field in dataclass_fields(Source) if field.name != "mandatory"]
    pairs = {name: (getattr(one, name), getattr(other, name)) for name in names}
    texts = {name: "; ".join(dict.fromkeys(filter(None, words))) for name, words in pairs.items()}
    return Source(**texts, mandatory=tuple(dict.fromkeys([*one.mandatory, *other.mandatory])))


def _each_once(notes: list[Sentence]) -> list[Sentence]:
    return list({note.say(): note for note in notes}.values())


def _refuse_twice(one: Match, other: Match) -> None:
    twice = [field.name for field in other.fields if field.name in one.values]
    if twice:
        raise LayerError(
            "The table {table} has indicators and years that another table also has: {names}. Leave out one of the "
            "tables, or choose years or indicators so that they do not overlap.",
            "Tabellen {table} har indikatorer och år som redan finns i en annan av tabellerna: {names}. Utelämna en "
            "av tabellerna, eller välj år eller indikatorer så att de inte överlappar.",
            table=other.source.path,
            names=listing(twice, 10),
        )


def choose_indicators(matches: Sequence[Match], ids: Collection[str]) -> list[Match]:
    """The matches restricted to these indicators; all if `ids` is empty.

    Raises:
        LayerError: an id that none of the tables has; those that they have are listed.
    """
    known = dict.fromkeys(id for match in matches for id in match.indicators)
    unknown = [id for id in ids if id not in known]
    if unknown:
        raise LayerError(
            "The table has no indicator '{unknown}'. Its indicators are: {known}.",
            "Tabellen har ingen indikator ”{unknown}”. Dess indikatorer är: {known}.",
            unknown=listing(unknown),
            known=listing(list(known), 30),
        )
    return [_only(match, ids) for match in matches] if ids else list(matches)


def _only(match: Match, ids: Collection[str]) -> Match:
    fields = [field for field in match.fields if field.indicator in ids]
    names = {field.name for field in fields}
    return replace(
        match,
        fields=fields,
        values={name: column for name, column in match.values.items() if name in names},
        statuses={name: column for name, column in match.statuses.items() if name in names},
        indicators={id: indicator for id, indicator in match.indicators.items() if id in ids},
    )
