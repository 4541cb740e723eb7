"""Words from data in widgets that would take them for HTML, and open the pictures that it names."""

from __future__ import annotations

from html import escape

from qgis.PyQt.QtCore import Qt


def as_plain(words: str) -> str:
    """The words such that a tooltip or message shows them as they are written."""
    return f"<span>{escape(words)}</span>" if Qt.mightBeRichText(words) else words
