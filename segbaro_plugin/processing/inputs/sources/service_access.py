"""The services that an algorithm asks: their addresses, and the exchange with them."""

from __future__ import annotations

import time
from dataclasses import replace
from pathlib import Path
from urllib.parse import urlparse

from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterAuthConfig,
    QgsProcessingParameterString,
    QgsSettings,
)

from ....network.transport import Transport
from ....sources.exchange.exchange import Exchange
from ....sources.exchange.keep import Kept
from ....sources.exchange.pace import Pace
from ....sources.exchange.request import SourceError
from ....sources.exchange.service import Service
from ...run.algorithm import SegbaroAlgorithm, Values
from ...run.parameter_group import ParameterGroup

KEPT = ("segbaro", "kept")
"""The folder in the user's profile where answers are kept."""


def address_setting(service: Service) -> str:
    """The key of QGIS's settings in which an office can set another address for the service."""
    return f"segbaro/sources/{service.id}/url"


class ServiceAccess(ParameterGroup):
    """The parameter with another address for each of the services, and AUTH for all of them."""

    def __init__(self, algorithm: SegbaroAlgorithm, services: dict[str, Service]) -> None:
        super().__init__(algorithm)
        self._services = services

    def declare(self) -> None:
        for name, service in self._services.items():
            self._algorithm.add_advanced(
                QgsProcessingParameterString(name, self._title(name), None, False, True),
                self.tr(
                    "Another address for the service; leave empty to use {url}, or the one in QGIS's advanced "
                    "settings ({setting})."
                ).format(url=service.url, setting=address_setting(service)),
            )
        self._algorithm.add_advanced(
            QgsProcessingParameterAuthConfig("AUTH", self.tr("Authentication"), None, True),
            self.tr("An authentication configuration of QGIS, for services that require one."),
        )

    def _title(self, name: str) -> str:
        titles = {"SERVICE": self.tr("Statistics service"), "BOUNDARIES": self.tr("Boundary service")}
        return titles[name]

    def service(self, name: str, parameters: Values, context: QgsProcessingContext) -> Service:
        """The service at the address that was given, or set, or is its own.

        Raises:
            SourceError: an address that is none.
        """
        service = self._services[name]
        given = self._algorithm.parameterAsString(parameters, name, context).strip()
        url = given or QgsSettings().value(address_setting(service), "", str).strip() or service.url
        return replace(service, url=checked_address(url))

    def at(self, name: str, url: str) -> Service:
        """The service at an address that `service` gave.

        Raises:
            SourceError: an address that is none.
        """
        return replace(self._services[name], url=checked_address(url))

    def exchange(self, parameters: Values, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> Exchange:
        """The exchange of a run: cancelled with it, with its progress, kept in the profile."""
        transport = Transport(feedback, self._algorithm.parameterAsString(parameters, "AUTH", context))
        kept = Kept(Path(QgsApplication.qgisSettingsDirPath()).joinpath(*KEPT))

        def progress(done: int, of: int) -> None:
            feedback.setProgress(100 * done / of)

        return Exchange(transport.send, transport.wait, time.time, kept, progress, Pace(time.time, transport.wait))


def checked_address(url: str) -> str:
    """The address without a slash at its end.

    Raises:
        SourceError: no http address, or one with a password in it, which would end up in logs and projects.
    """
    parts = urlparse(url)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise SourceError(
            "The address of the service must begin with https:// and a server's name.",
            "Tjänstens adress måste börja med https:// och ett servernamn.",
        )
    if parts.username or parts.password:
        raise SourceError(
            "The address of the service must have no user name or password in it. Choose an authentication "
            "configuration of QGIS instead.",
            "Tjänstens adress får inte innehålla användarnamn eller lösenord. Välj en autentiseringskonfiguration i "
            "QGIS i stället.",
        )
    return url.rstrip("/?")
