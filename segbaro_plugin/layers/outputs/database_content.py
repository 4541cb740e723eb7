"""Content of a database file besides the layers that QGIS lists: stored projects, and tables of other programs."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from .file_layers import layers_of_file
from .moves import cannot_write, is_database

PROJECTS = "qgis_projects"
"""The table that QGIS stores projects in."""
OWN_BOOKS = ("gpkg_", "rtree_", "sqlite_", "layer_styles", "segbaro_draft_", PROJECTS)
"""How tables begin in which GeoPackages, SQLite, QGIS and Segbaro keep what belongs to layers."""


def content_beside_layers(path: Path) -> list[str]:
    """The names of QGIS projects in a file, and of its tables without a layer; empty for other formats.

    Raises:
        LayerError: when the database cannot be read now.
    """
    if not is_database(path):
        return []
    try:
        with closing(sqlite3.connect(path)) as data:
            tables = _column(data, "SELECT name FROM sqlite_master WHERE type = 'table'")
            projects = _column(data, f"SELECT name FROM {PROJECTS}") if PROJECTS in tables else []  # noqa: S608  # nosec B608  no input
    except sqlite3.Error as error:
        raise cannot_write(path, str(error)) from None
    strange = [] if layers_of_file(path) else [name for name in tables if not name.startswith(OWN_BOOKS)]
    return projects + strange


def _column(data: sqlite3.Connection, query: str) -> list[str]:
    return [value for (value,) in data.execute(query)]
