"""Waiting for what runs in the background, for the tests beside this file."""

from __future__ import annotations

import time
from collections.abc import Callable

from qgis.PyQt.QtTest import QTest


def wait(ready: Callable[[], object]) -> None:
    """Lets Qt work until something has happened; a minute is only there to end a test that would hang."""
    end = time.monotonic() + 60
    while not ready():
        QTest.qWait(10)
        assert time.monotonic() < end, "nothing happened for a minute"
