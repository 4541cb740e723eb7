"""How a WFS wants to be asked: its version, the language of its filters, and how it spells its feature types."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ...words import quoted
from ..exchange.request import Reply, SourceError
from .area_page import OK, refused
from .feature_types import COUNTY, MUNICIPALITY, FeatureType

COUNTY_DIGITS = 2
_VERSION = re.compile(rb'<(?:\w+:)?WFS_Capabilities\b[^>]*?\sversion="(\d\.\d)')
_TYPE = re.compile(rb"<(?:\w+:)?FeatureType(?:\s[^>]*)?>\s*<(?:\w+:)?Name(?:\s[^>]*)?>([^<]{1,200})</")
NAMESPACES = {"fes": "http://www.opengis.net/fes/2.0", "ogc": "http://www.opengis.net/ogc"}


@dataclass(frozen=True)
class WfsDialect:
    """version: 2.0.0 or 1.1.0. types: names of the feature types; none where the service has not listed them.

    understands_cql: whether it filters by CQL_FILTER, as GeoServer does.
    """

    version: str = "2.0.0"
    types: tuple[str, ...] = ()
    understands_cql: bool = False

    def type_of(self, kind: FeatureType) -> str:
        """The feature type as the service spells it: with a namespace of its own, or with none.

        Raises:
            SourceError: it lists its types, and this is not among them.
        """
        if not self.types or kind.type in self.types:
            return kind.type
        wanted = _local(kind.type)
        found = [one for one in self.types if _local(one).casefold() == wanted.casefold()]
        if not found:
            raise _no_such_type(wanted, self.types)
        return found[0]

    def filter(self, place: str) -> dict[str, str]:
        """Only this municipality or county; nothing for all."""
        if not place:
            return {}
        field = COUNTY if len(place) == COUNTY_DIGITS else MUNICIPALITY
        if self.understands_cql:
            return {"CQL_FILTER": f"{field}='{place}'"}
        prefix, name = ("ogc", "PropertyName") if self.version < "2" else ("fes", "ValueReference")
        equal = f"<{prefix}:{name}>{field}</{prefix}:{name}><{prefix}:Literal>{place}</{prefix}:Literal>"
        return {
            "filter": f'<{prefix}:Filter xmlns:{prefix}="{NAMESPACES[prefix]}"><{prefix}:PropertyIsEqualTo>{equal}'
            f"</{prefix}:PropertyIsEqualTo></{prefix}:Filter>"
        }


GEOSERVER = WfsDialect(understands_cql=True)
"""That of Statistics Sweden's service, whose types are known: it need not be asked."""


def dialect(reply: Reply) -> WfsDialect:
    """The dialect that a service's capabilities describe.

    Raises:
        SourceError: a refusal, or something else than capabilities of a WFS.
    """
    version = _VERSION.search(reply.body[:20_000])
    if reply.status != OK or version is None:
        raise refused(reply)
    types = tuple(one.strip().decode("utf-8", "replace") for one in _TYPE.findall(reply.body))
    return WfsDialect("1.1.0" if version[1] < b"2" else "2.0.0", types)


def _local(name: str) -> str:
    return name.rpartition(":")[2]


def _no_such_type(name: str, types: tuple[str, ...]) -> SourceError:
    return SourceError(
        "The boundary service has no areas called {name}. It has {types}. Choose other areas, or another address.",
        "Tjänsten för områdesgränser har inga områden som heter {name}. Den har {types}. Välj andra områden eller en "
        "annan adress.",
        name=quoted([name]),
        types=quoted(list(types)),
    )
