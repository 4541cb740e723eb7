"""Key figures as a table: what Kolada says of them, of its areas, and for which years it has figures."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ...tables.formats.text.kolada import place_of
from ...words import quoted
from ..exchange.request import SourceError
from ..statistics.reply_documents import Json
from ..statistics.table_description import DescribedDimension, TableDescription

KPI, AREA, YEAR, GENDER = "kpi", "municipality", "year", "gender"
LABELS = {KPI: "Nyckeltal", AREA: "Område", YEAR: "År", GENDER: "Kön"}
"""The service speaks Swedish only."""
GENDERS = {"T": "Totalt", "K": "Kvinnor", "M": "Män"}
TOTAL = "T"
COUNTRY, COUNTRY_CODE = "0000", "00"
MOST_IDS = 25
"""Of one dimension in one request."""
TYPES = {"K": "K", "L": "L"}
"""Which areas a key figure has: municipalities or regions; any other word means both."""


def ids_of(table: str) -> tuple[str, ...]:
    """The key figures of a table such as "N00905" or "N00905, N01951", each once.

    Raises:
        SourceError: none of them, or more than one request can have.
    """
    ids = tuple(dict.fromkeys(id.upper() for id in re.split(r"[,;\s]+", table) if id))
    if 0 < len(ids) <= MOST_IDS:
        return ids
    raise SourceError(
        "A table of Kolada is 1 to {most} key figures, such as N00905, N01951, not {n}.",
        "En tabell från Kolada är 1 till {most} nyckeltal, till exempel N00905, N01951, inte {n}.",
        most=MOST_IDS,
        n=len(ids),
    )


def kolada_area(code: str) -> str:
    """Kolada's id of an area: counties and the country have four digits there."""
    return f"00{code}" if len(code) == len(COUNTRY_CODE) and code.isdecimal() else code


def usual_area(id: str) -> str:
    """The usual code of one of Kolada's areas: 0001 is 01, and the country is 00."""
    return COUNTRY_CODE if id == COUNTRY else place_of(id)


def described(table: str, values: Sequence[Json]) -> TableDescription:
    """The table that key figures, areas and figures together describe.

    Raises:
        SourceError: one of its key figures is not there.
    """
    figures = {str(one["id"]).upper(): one for one in values if _is_key_figure(one)}
    ids = ids_of(table)
    if unknown := [id for id in ids if id not in figures]:
        raise _unknown(unknown)
    titles = {id: str(figures[id].get("title") or id) for id in ids}
    divided = any(figures[id].get("is_divided_by_gender") for id in ids)
    return TableDescription(
        table,
        "; ".join(titles.values()),
        (
            DescribedDimension(KPI, LABELS[KPI], titles, "metric"),
            DescribedDimension(AREA, LABELS[AREA], _areas(values, [figures[id] for id in ids]), "area"),
            DescribedDimension(YEAR, LABELS[YEAR], {year: year for year in _years(values)}, "time"),
            DescribedDimension(
                GENDER, LABELS[GENDER], GENDERS if divided else {TOTAL: GENDERS[TOTAL]}, can_be_left_out=True
            ),
        ),
        source="Kolada",
        all_notes=tuple(f"{id}: {figures[id]['description']}" for id in ids if figures[id].get("description")),
    )


def sampled_areas(values: Sequence[Json]) -> list[str]:
    """Areas whose years are taken for those of the key figures: the country, and others from all over the list."""
    figures = [one for one in values if _is_key_figure(one)]
    ids = [id for id in _area_ids(values, figures) if id != COUNTRY]
    step = -(-len(ids) // (MOST_IDS - 1)) or 1
    return [COUNTRY, *ids[::step]]


def _areas(values: Sequence[Json], figures: Sequence[Json]) -> dict[str, str]:
    titles = {str(one["id"]): str(one.get("title") or one["id"]) for one in values if _is_area(one)}
    return {usual_area(id): titles[id] for id in _area_ids(values, figures)}


def _area_ids(values: Sequence[Json], figures: Sequence[Json]) -> list[str]:
    """Those of the types that the key figures have, and the country."""
    types = {type for one in figures for type in TYPES.get(str(one.get("municipality_type")), "KL")}
    return [str(one["id"]) for one in values if _is_area(one) and (one["type"] in types or one["id"] == COUNTRY)]


def _years(values: Sequence[Json]) -> list[str]:
    figures = [one for one in values if KPI in one]
    return sorted(
        {str(one["period"]) for one in figures if any(cell.get("value") is not None for cell in one["values"])}
    )


def _is_area(one: Json) -> bool:
    return "type" in one and not _is_key_figure(one)


def _is_key_figure(one: Json) -> bool:
    return "is_divided_by_gender" in one or "municipality_type" in one


def _unknown(ids: list[str]) -> SourceError:
    return SourceError(
        "Kolada has no key figure {ids}. Look for its id at kolada.se.",
        "Kolada har inget nyckeltal {ids}. Sök dess id på kolada.se.",
        ids=quoted(ids),
    )
