"""Segbaro: the Segregationsbarometer in QGIS, and every measure of residential segregation.

Importing this package needs nothing but Python: `segbaro_plugin.indices` and
`segbaro_plugin.tables` work in a notebook without QGIS.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from .plugin import SegbaroPlugin


def classFactory(_iface: QgisInterface | None) -> SegbaroPlugin:
    """Called by QGIS when the plugin is loaded."""
    from .plugin import SegbaroPlugin

    return SegbaroPlugin()
