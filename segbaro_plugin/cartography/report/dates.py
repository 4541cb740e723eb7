"""Dates in the reader's language."""

from __future__ import annotations

from qgis.PyQt.QtCore import QDate, QLocale


def day(stamp: str, language: str) -> str:
    """The date of an ISO timestamp in words: 22 november 2026, 22 November 2026."""
    swedish = language.startswith("sv")
    locale = QLocale(QLocale.Language.Swedish if swedish else QLocale.Language.English)
    return str(locale.toString(QDate.fromString(stamp[:10], "yyyy-MM-dd"), "d MMMM yyyy"))
