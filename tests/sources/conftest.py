"""What carries requests in the tests of this room."""

from __future__ import annotations

import pytest

from segbaro_plugin.sources.exchange.request import Send
from tests.sources import plain_http


@pytest.fixture
def qgis_send(qgis_app) -> Send:
    """QGIS's network manager, as the plugin uses it."""
    from qgis.core import QgsFeedback

    from segbaro_plugin.network.transport import Transport

    return Transport(QgsFeedback()).send


@pytest.fixture(params=["plain http", "QGIS"])
def send(request) -> Send:
    """Python's own http, and QGIS's network manager."""
    return plain_http.send if request.param == "plain http" else request.getfixturevalue("qgis_send")
