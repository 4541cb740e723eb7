"""Requests of a WFS: what it offers, a page of features in a place, and how many there are."""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import urlencode

from ..exchange.request import Request
from .feature_types import FeatureType
from .wfs_dialect import WfsDialect

PAGE = 1000
JSON = "application/json"
CRS = "EPSG:3006"


def capabilities_request(url: str) -> Request:
    """What the service offers, in the newest version that is understood here."""
    asked = {"service": "WFS", "request": "GetCapabilities", "acceptVersions": "2.0.0,1.1.0"}
    return _request(url, asked)


def page_request(url: str, kind: FeatureType, place: str, start: int, dialect: WfsDialect) -> Request:
    """The features from number `start` on, sorted by their code: without an order pages overlap."""
    asked = {
        **_common(kind, place, dialect),
        "outputFormat": JSON,
        "srsName": CRS,
        "sortBy": kind.code,
        "count": PAGE,
        "maxFeatures": PAGE,
        "startIndex": start,
    }
    return _request(url, asked)


def hits_request(url: str, kind: FeatureType, place: str, dialect: WfsDialect) -> Request:
    """How many features there are."""
    asked = {**_common(kind, place, dialect), "resultType": "hits"}
    return _request(url, asked)


def _request(url: str, asked: Mapping[str, object]) -> Request:
    """The request at an address that may have parameters itself, as QGIS Server's often has: ?MAP=project.qgs."""
    return Request(f"{url}{'&' if '?' in url else '?'}{urlencode(asked)}", accept="*/*")


def _common(kind: FeatureType, place: str, dialect: WfsDialect) -> dict[str, object]:
    """The names of version 2.0 and those of 1.1: each server leaves out the other's."""
    name = dialect.type_of(kind)
    return {
        "service": "WFS",
        "version": dialect.version,
        "request": "GetFeature",
        "typeNames": name,
        "typeName": name,
        **dialect.filter(place),
    }
