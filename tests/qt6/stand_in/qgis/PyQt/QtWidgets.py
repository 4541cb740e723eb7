"""PyQt6.QtWidgets with the three classes that QGIS puts back from QtGui, and no others."""

from PyQt6.QtGui import QAction, QActionGroup, QShortcut  # noqa: F401
from PyQt6.QtWidgets import *  # noqa: F403
