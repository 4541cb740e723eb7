"""Where something shall be saved: QGIS's own question, which begins where files were last chosen in QGIS."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsFileUtils, QgsSettings
from qgis.PyQt.QtWidgets import QFileDialog, QWidget

FOLDER = "UI/lastFileNameWidgetDir"
"""QGIS's own key: the plugin keeps no settings, so none are left when it is uninstalled."""


def asked_path(parent: QWidget, title: str, filters: str) -> Path | None:
    """The file that the user names, with the suffix of the chosen filter; None where the user thinks better of it."""
    path, chosen = QFileDialog.getSaveFileName(parent, title, QgsSettings().value(FOLDER, ""), filters)
    if not path:
        return None
    QgsSettings().setValue(FOLDER, str(Path(path).parent))
    suffix = chosen.rpartition("*.")[2].rstrip(")")
    return Path(QgsFileUtils.ensureFileNameHasExtension(path, [suffix]))
