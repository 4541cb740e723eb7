"""Qt's undo classes: Qt 6 has them in QtGui, Qt 5 in QtWidgets, and qgis.PyQt does not hide the difference."""

from __future__ import annotations

try:
    from qgis.PyQt.QtGui import QUndoCommand, QUndoStack
except ImportError:
    from qgis.PyQt.QtWidgets import QUndoCommand, QUndoStack

__all__ = ["QUndoCommand", "QUndoStack"]
