"""Processing's own dialogs; each is empty here."""

from __future__ import annotations

from PyQt6.QtWidgets import QDialog, QWidget


def createAlgorithmDialog(id: str, parameters: dict[str, object]) -> QWidget:
    """An empty dialog."""
    made = QDialog()
    made.setWindowTitle(id)
    return made
