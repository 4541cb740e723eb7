"""The services that are known from the start; every address can be replaced by another office's."""

from __future__ import annotations

from dataclasses import dataclass

from ...words import Text


@dataclass(frozen=True)
class Service:
    """A service at an address. dialect: how it is spoken to. url: without a slash at the end.

    licence, publisher: what must stand with the data where the service's own answers do not say it.
    """

    id: str
    name: Text
    dialect: str
    url: str
    licence: str = ""
    publisher: str = ""
    attribution: Text = Text("", "")


SCB = Service(
    "scb",
    Text("Statistics Sweden", "Statistiska centralbyrån"),
    "pxwebapi2",
    "https://statistikdatabasen.scb.se/api/v2",
    "CC0 1.0",
    "SCB",
    Text("Source: Statistics Sweden (SCB)", "Källa: SCB"),
)
SCB_BOUNDARIES = Service(
    "scb-boundaries",
    Text("Statistics Sweden, boundaries", "Statistiska centralbyrån, områdesgränser"),
    "wfs",
    "https://geodata.scb.se/geoserver/stat/wfs",
    "CC0 1.0",
    "SCB",
    Text("Boundaries: Statistics Sweden (SCB)", "Områdesgränser: SCB"),
)
KOLADA = Service(
    "kolada",
    Text("Kolada", "Kolada"),
    "kolada3",
    "https://api.kolada.se/v3",
    "CC BY 4.0",
    "RKA",
    Text("Source: Kolada", "Källa: Kolada"),
)
SERVICES = (SCB, SCB_BOUNDARIES, KOLADA)
