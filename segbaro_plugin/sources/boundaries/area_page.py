"""A page of a WFS, read with suspicion."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any, NamedTuple

from ...words import quoted
from ..exchange.request import Reply, SourceError
from .feature_types import COUNTY, MUNICIPALITY, FeatureType

OK = 200
_HITS = re.compile(rb'\b(?:numberMatched|numberOfFeatures)="(\d+)"')
_EXCEPTION = re.compile(rb"<(?:\w+:)?(?:ExceptionText|ServiceException)(?:\s[^>]*)?>([^<]{0,300})")
POLYGONS = ("Polygon", "MultiPolygon")


class Boundary(NamedTuple):
    """An area. geometry: as GeoJSON, a polygon or several."""

    code: str
    name: str
    municipality: str
    county: str
    geometry: Mapping[str, Any]


def boundaries(reply: Reply, kind: FeatureType) -> list[Boundary]:
    """The areas of a page.

    Raises:
        SourceError: a refusal, a page for people, or what is no page of areas.
    """
    document = _document(reply)
    try:
        return [_boundary(one, kind) for one in document["features"]]
    except (KeyError, TypeError, AttributeError):
        raise _damaged() from None


def hits(reply: Reply) -> int | None:
    """How many areas there are; None where the service does not say."""
    if reply.status != OK:
        return None
    found = _HITS.search(reply.body[:5000])
    return int(found[1]) if found else None


def _document(reply: Reply) -> Mapping[str, Any]:
    if reply.status != OK or reply.body[:500].lstrip(b"\xef\xbb\xbf \r\n\t").startswith(b"<"):
        raise refused(reply)
    try:
        found = json.loads(reply.body)
    except (ValueError, RecursionError):
        raise _damaged() from None
    if not isinstance(found, dict) or not isinstance(found.get("features"), list):
        raise _damaged()
    return found


def _boundary(feature: Mapping[str, Any], kind: FeatureType) -> Boundary:
    fields, geometry = feature["properties"], feature["geometry"]
    if geometry["type"] not in POLYGONS:
        raise _damaged()
    code = str(fields[kind.code])
    name = str(fields.get(kind.name) or "") if kind.name else ""
    return Boundary(code, name, str(fields[MUNICIPALITY]), str(fields[COUNTY]), geometry)


def refused(reply: Reply) -> SourceError:
    """The error for an answer that is something else than was asked for, in the service's words where it has some."""
    told = _EXCEPTION.search(reply.body[:20_000])
    if told is None:
        return SourceError(
            "The boundary service answered with something else than areas (HTTP {status}); a proxy or a log-in may "
            "stand between. Open its address in a browser to see what it says.",
            "Tjänsten för områdesgränser svarade med något annat än områden (HTTP {status}); en proxy eller inloggning "
            "kan stå emellan. Öppna adressen i en webbläsare och se vad den säger.",
            status=reply.status,
        )
    return SourceError(
        "The boundary service refuses: {words}.",
        "Tjänsten för områdesgränser nekar: {words}.",
        words=quoted([" ".join(told[1].decode("utf-8", "replace").split())]),
    )


def _damaged() -> SourceError:
    return SourceError(
        "The boundary service's answer is damaged or has another form than it should. No layer was made; try again.",
        "Svaret från tjänsten för områdesgränser är skadat eller har en annan form än det ska. Inget lager gjordes; "
        "försök igen.",
    )
