"""A layer that is a table in a file or database, written under a temporary name."""

from __future__ import annotations

import secrets
from dataclasses import replace
from pathlib import Path

from qgis.core import QgsDataSourceUri

from .destination import Destination
from .draft import Draft
from .moves import Moves
from .table_swap import draft_table, release_draft_table, swap_database_table, swap_file_table


class TableDraft(Draft):
    """A table under a temporary name in the same file or database."""

    def __init__(self, destination: Destination, table: str) -> None:
        super().__init__(destination)
        self._table, self._draft = table, draft_table(secrets.token_hex(4))

    def with_place(self, words: str) -> str:
        return words.replace(self._draft, self._table)

    def publish(self, _moves: Moves) -> None:
        self._swap()
        release_draft_table(self._draft)

    def discard(self) -> None:
        super().discard()
        release_draft_table(self._draft)

    def _swap(self) -> None:
        """Gives the table its final name."""
        raise NotImplementedError


class FileTableDraft(TableDraft):
    """A layer among others in a file."""

    def __init__(self, destination: Destination, path: Path) -> None:
        super().__init__(destination, destination.table)
        self._path = path
        self.address = replace(destination, table=self._draft).address
        self.target = f"{path}|layername={self._draft}"

    @property
    def result(self) -> str:
        return f"{self._path}|layername={self._table}"

    @property
    def source(self) -> str:
        return self.target

    def _swap(self) -> None:
        swap_file_table(self._path, self._draft, self._table)


class DatabaseDraft(TableDraft):
    """A table in PostGIS, in the same schema."""

    PROVIDER = "postgres"

    def __init__(self, destination: Destination, uri: QgsDataSourceUri) -> None:
        super().__init__(destination, uri.table())
        self._wanted = uri
        self._uri = QgsDataSourceUri(uri)
        self._uri.setDataSource(uri.schema(), self._draft, uri.geometryColumn(), uri.sql(), uri.keyColumn())
        scheme = destination.text.partition(":")[0]
        self.address = self.target = f"{scheme}:{self._uri.uri(False)}"

    @property
    def result(self) -> str:
        return self.destination.text

    @property
    def name(self) -> str:
        return self._table

    @property
    def source(self) -> str:
        return self._uri.uri(False)

    def _swap(self) -> None:
        swap_database_table(self._wanted, self._draft)
