"""Requests of a WFS: a page of features in a place, and how many there are."""

from __future__ import annotations

from urllib.parse import urlencode

from ..exchange.request import Request
from .feature_types import COUNTY, MUNICIPALITY, FeatureType

PAGE = 1000
JSON = "application/json"
CRS = "EPSG:3006"
COUNTY_DIGITS = 2


def page_request(url: str, kind: FeatureType, place: str, start: int, *, understands_cql: bool) -> Request:
    """The features from number `start` on, sorted by their code: without an order pages overlap."""
    asked = {
        **_common(kind, place, understands_cql),
        "outputFormat": JSON,
        "srsName": CRS,
        "sortBy": kind.code,
        "count": PAGE,
        "maxFeatures": PAGE,
        "startIndex": start,
    }
    return Request(f"{url}?{urlencode(asked)}", accept="*/*")


def hits_request(url: str, kind: FeatureType, place: str, *, understands_cql: bool) -> Request:
    """How many features there are."""
    asked = {**_common(kind, place, understands_cql), "resultType": "hits"}
    return Request(f"{url}?{urlencode(asked)}", accept="*/*")


def _common(kind: FeatureType, place: str, understands_cql: bool) -> dict[str, object]:
    """The names of version 2.0 and those of 1.1, for servers that know only that: each leaves out the other's."""
    filtering = _filter(place, understands_cql) if place else {}
    return {
        "service": "WFS",
        "version": "2.0.0",
        "request": "GetFeature",
        "typeNames": kind.type,
        "typeName": kind.type,
        **filtering,
    }


def _filter(place: str, understands_cql: bool) -> dict[str, str]:
    """Only the municipality or county, as CQL (GeoServer) or as the standard's own filter."""
    name = COUNTY if len(place) == COUNTY_DIGITS else MUNICIPALITY
    if understands_cql:
        return {"CQL_FILTER": f"{name}='{place}'"}
    equal = f"<fes:ValueReference>{name}</fes:ValueReference><fes:Literal>{place}</fes:Literal>"
    return {
        "filter": f'<fes:Filter xmlns:fes="http://www.opengis.net/fes/2.0"><fes:PropertyIsEqualTo>{equal}'
        "</fes:PropertyIsEqualTo></fes:Filter>"
    }
