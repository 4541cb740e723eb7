"""Plain text from data in widgets that would otherwise interpret it as HTML and load the images it refers to."""

from __future__ import annotations

from html import escape

from qgis.PyQt.QtCore import Qt


def as_plain(words: str) -> str:
    """The text escaped so that a tooltip or message shows it literally."""
    return f"<span>{escape(words)}</span>" if Qt.mightBeRichText(words) else words
