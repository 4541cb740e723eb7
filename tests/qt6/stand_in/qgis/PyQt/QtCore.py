"""PyQt6.QtCore; NULL is None in QGIS 4."""

from PyQt6.QtCore import *  # noqa: F403

NULL = None
