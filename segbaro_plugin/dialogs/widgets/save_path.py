"""QGIS's dialog for choosing a file to save to; it starts in the folder last used in QGIS."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsFileUtils, QgsSettings
from qgis.PyQt.QtWidgets import QFileDialog, QWidget

FOLDER = "UI/lastFileNameWidgetDir"
"""QGIS's own key: the plugin keeps no settings, so none are left when it is uninstalled."""


def asked_path(parent: QWidget, title: str, filters: str) -> Path | None:
    """The chosen file, with the suffix of the chosen filter; None if the user cancels."""
    path, chosen = QFileDialog.getSaveFileName(parent, title, QgsSettings().value(FOLDER, ""), filters)
    if not path:
        return None
    QgsSettings().setValue(FOLDER, str(Path(path).parent))
    suffix = chosen.rpartition("*.")[2].rstrip(")")
    return Path(QgsFileUtils.ensureFileNameHasExtension(path, [suffix]))
