"""What carries requests in the tests of this room."""

from __future__ import annotations

import pytest

from segbaro_plugin.sources.exchange.request import Send
from tests.sources import plain_http


@pytest.fixture(params=["plain http", "QGIS"])
def send(request) -> Send:
    """Python's own http, and QGIS's network manager as the plugin uses it."""
    if request.param == "plain http":
        return plain_http.send
    request.getfixturevalue("qgis_app")
    from qgis.core import QgsFeedback

    from segbaro_plugin.network.transport import Transport

    return Transport(QgsFeedback()).send
