"""The user's language, and translation of strings through Qt."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication


def language() -> str:
    """The two letters of the language that QGIS speaks to its user ("sv", "en")."""
    return QgsApplication.locale()[:2].lower()


class Translated:
    """Gives a class `self.tr(...)`, also for words that stand in its base classes."""

    def tr(self, words: str) -> str:
        """The words in the user's language; the class in which they stand is their context."""
        for owner in type(self).__mro__:
            translated = QCoreApplication.translate(owner.__name__, words)
            if translated != words:
                return translated
        return words
