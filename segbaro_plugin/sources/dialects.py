"""The dialects that services speak, by the id that a service names."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from .exchange.exchange import Exchange
from .exchange.service import Service
from .kolada.kolada_3 import Kolada
from .pxwebapi1.px_api_1 import PxWebApi1
from .pxwebapi2.px_api_2 import PxWebApi2
from .statistics.dialect import Dialect
from .statistics.fetch import Fetch

DIALECTS: Mapping[str, Callable[[str], Dialect]] = {
    "pxwebapi2": PxWebApi2,
    "pxwebapi1": PxWebApi1,
    "kolada3": Kolada,
}


def fetch_from(service: Service, exchange: Exchange, language: str) -> Fetch:
    """Fetches from the service in its dialect. language: the user's; services refuse any that they do not have."""
    return Fetch(DIALECTS[service.dialect](service.url), exchange, "sv" if language == "sv" else "en")
