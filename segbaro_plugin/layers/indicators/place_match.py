"""Matches the places of a result to a layer of places, such as municipalities, by code or name."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass

from qgis.core import QgsFeatureSource, QgsFeedback

from ...tables.codes.meant_codes import meant_codes
from ...tables.codes.normalise import normalise_all
from ...words import listing
from ..errors import LayerError
from ..read.columns import read_columns


@dataclass(frozen=True)
class PlaceMatch:
    """found: the place of each feature id. lacking: places without a feature. alone: keys without a place."""

    field: str
    found: dict[int, Hashable]
    lacking: list[str]
    alone: list[str]


def match_places(
    source: QgsFeatureSource, places: Sequence[Hashable], field: str = "", feedback: QgsFeedback | None = None
) -> PlaceMatch:
    """The features of `source` for the places; an empty `field` selects the field with the most matches.

    Raises:
        LayerError: when no feature has the key of any place; examples of both are named.
    """
    names = [field] if field else [one.name() for one in source.fields() if not one.isNumeric() or not one.precision()]
    columns = read_columns(source, keys=names, feedback=feedback)
    codes = dict(zip(normalise_all(places)[0], places, strict=True))
    keys = {name: normalise_all(columns.keys[name])[0] for name in names}
    meant = {name: meant_codes(set(keys[name]), codes).codes for name in names}
    fits = {name: (len(codes.keys() & set(keys[name])), len(set(meant[name].values()))) for name in names}
    best = max(names, key=lambda name: fits[name], default="")
    if not best or not meant[best]:
        raise _no_match(source, field, codes, keys.get(field, []))
    here = dict(zip(columns.ids, map(meant[best].get, keys[best]), strict=True))
    there = set(here.values())
    return PlaceMatch(
        best,
        {id: codes[code] for id, code in here.items() if code is not None},
        [str(place) for code, place in codes.items() if code not in there],
        list(dict.fromkeys(key for key in keys[best] if key and key not in meant[best])),
    )


def _no_match(source: QgsFeatureSource, field: str, codes: dict[str, Hashable], keys: Sequence[str]) -> LayerError:
    return LayerError(
        "No place in '{layer}' matches the places of the areas ({codes}). Choose its key field; {field} contains "
        "{keys}.",
        "Koderna i fältet ”{field}” ({keys}) stämmer inte med områdenas koder för kommun eller annat "
        "område ({codes}). Välj ett annat nyckelfält i ”{layer}”.",
        layer=source.sourceName(),
        codes=listing(list(codes), most=3),
        field=field or "-",
        keys=listing(list(dict.fromkeys(keys)), most=3) or "-",
    )
