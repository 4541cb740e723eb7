"""Qt's classes of undo: Qt 6 has them in QtGui, Qt 5 in QtWidgets, and qgis.PyQt leaves them where they are."""

from __future__ import annotations

try:
    from qgis.PyQt.QtGui import QUndoCommand, QUndoStack
except ImportError:
    from qgis.PyQt.QtWidgets import QUndoCommand, QUndoStack

__all__ = ["QUndoCommand", "QUndoStack"]
