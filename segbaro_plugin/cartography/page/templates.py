"""Page templates: Segbaro's own, by name, and a municipality's custom ones."""

from __future__ import annotations

from itertools import product
from pathlib import Path

from qgis.core import QgsPrintLayout, QgsProject, QgsReadWriteContext
from qgis.PyQt.QtXml import QDomDocument

from ...resources import resource_path
from ..map_error import MapError
from .untrusted_content import require_safe_template

SIZES = ("a4", "a3")
ORIENTATIONS = ("landscape", "portrait")
KINDS = ("map", "multiples", "chart_table", "profile")

TEMPLATES = tuple("_".join(parts) for parts in product(SIZES, ORIENTATIONS, KINDS))
"""The names of Segbaro's own pages; the first is the usual one."""


def template_path(name: str) -> Path:
    """The file of one of Segbaro's own `TEMPLATES`."""
    return resource_path("layouts", f"{name}.qpt")


def read_template(project: QgsProject, path: Path) -> QgsPrintLayout:
    """A layout read from the template file, not yet added to the project.

    Raises:
        MapError: a file that cannot be read, is no template, or reaches out of the page; the file is named.
    """
    layout = QgsPrintLayout(project)
    document = QDomDocument()
    try:
        content = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise MapError(
            "The template '{file}' cannot be read; choose a .qpt file saved by QGIS.",
            "Mallen ”{file}” går inte att läsa; välj en .qpt-fil som QGIS har sparat.",
            file=path,
        ) from error
    document.setContent(content)
    require_safe_template(document, path)
    _, loaded = layout.loadFromTemplate(document, QgsReadWriteContext(), True)
    if not loaded:
        raise MapError(
            "The file '{file}' is not a layout template; choose a .qpt file saved by QGIS.",
            "Filen ”{file}” är ingen layoutmall; välj en .qpt-fil som QGIS har sparat.",
            file=path,
        )
    return layout
