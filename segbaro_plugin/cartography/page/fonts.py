"""Fonts and colours for print: page templates, reports and items added to a page."""

from __future__ import annotations

from qgis.core import Qgis, QgsTextFormat
from qgis.PyQt.QtGui import QColor

FAMILIES = ["Open Sans", "DejaVu Sans", "Segoe UI", "Arial"]
"""The first that the machine has is used; all have å, ä, ö, the minus sign and no-break spaces."""

INK = "#1a1a1a"
PALE_INK = "#555555"
"""Contrast with white: 7.5 to 1."""
FRAME = "#b0b0b0"
GROUND = "#f2f2f0"
"""Behind the head of a table."""
NEIGHBOUR = "#ffffff"
"""Areas that are on the page for orientation only: white, as no class is."""


def text_format(points: float, *, bold: bool = False, colour: str = INK) -> QgsTextFormat:
    """A text format in the first available font family."""
    text_format = QgsTextFormat()
    text_format.setFamilies(FAMILIES)
    font = text_format.font()
    font.setFamily(FAMILIES[0])
    font.setBold(bold)
    text_format.setFont(font)
    text_format.setForcedBold(bold)
    text_format.setSize(points)
    text_format.setSizeUnit(Qgis.RenderUnit.Points)
    text_format.setColor(QColor(colour))
    return text_format
