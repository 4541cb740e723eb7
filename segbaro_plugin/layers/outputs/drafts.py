"""Layers are written beside their place first, and take it when they are whole.

A file is made in a folder of its own (`whole_files`); a table of a file or database under another name. It takes its
place in one step: a file by renaming, a table in one transaction that also drops what was there.
"""

from __future__ import annotations

import re
import secrets
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from qgis.core import QgsDataSourceUri, QgsFeatureSink, QgsProviderRegistry, QgsVectorFileWriter, QgsVectorLayer

from ..errors import LayerError
from .checked_sink import CheckedSink
from .destination import Destination, layers_of_file
from .discard import discard
from .formula_text import text_sink
from .table_swap import (
    DRAFT_TABLE,
    draft_table,
    drop_left_tables,
    release_draft_table,
    swap_database_table,
    swap_file_table,
)
from .whole_files import Moves, is_workbook, require_whole

FAMILIES = (
    (".shp", ".shx", ".dbf", ".prj", ".cpg", ".qpj", ".qix", ".sbn", ".sbx", ".idm", ".ind"),
    (".tab", ".dat", ".map", ".id", ".ind"),
    (".mif", ".mid"),
    (".gml", ".xsd", ".gfs"),
)
"""Files that are one layer together, by their endings; the first is the one that names it."""
NewFolder = Callable[[Path], Path]


class Draft:
    """A layer in memory, or of a provider that Segbaro knows nothing of: written where it belongs, as QGIS does."""

    def __init__(self, destination: Destination) -> None:
        self.destination = destination
        self.address = destination.text
        self.sink: CheckedSink | None = None
        self.target = ""

    def open(self, sink: QgsFeatureSink, target: str) -> CheckedSink:
        """The sink that writes it, for the one that QGIS has opened; `target` is what QGIS calls the layer."""
        self.sink, self.target = CheckedSink(text_sink(sink, self.destination.path)), target
        return self.sink

    def close(self) -> None:
        """Closes the sink, if that was not done."""
        if self.sink is not None:
            self.sink.close()

    @property
    def result(self) -> str:
        """What the layer is called when it is in its place."""
        return self.target

    @property
    def source(self) -> str:
        """What opens the draft as a layer again; "" where it is not looked at again."""
        return ""

    def require_whole(self) -> None:
        """Refuses a draft that holds fewer features than were written to it.

        Raises:
            LayerError: with the two numbers and what GDAL said.
        """
        written = self.sink.rows if self.sink else 0
        kept = self._count() if self.source else written
        problem = self.sink.problem if self.sink else ""
        if kept < written or self._is_broken:
            raise LayerError(
                "The output '{name}' was not written whole ({kept} of {written} {written:row|rows}): {why}. Is the "
                "disk full or the connection gone? What was there before is still there.",
                "Utdata '{name}' skrevs inte i sin helhet ({kept} av {written} {written:rad|rader}): {why}. Är "
                "disken full eller anslutningen bruten? Det som fanns där förut finns kvar.",
                name=self.name,
                kept=max(kept, 0),
                written=written,
                why=problem or "?",
            )

    @property
    def _is_broken(self) -> bool:
        """Whether the rows may be cut short although as many are counted as were written."""
        return False

    @property
    def name(self) -> str:
        """What a sentence calls the output."""
        return Path(self.result.partition("|")[0]).name

    def _count(self) -> int:
        layer = QgsVectorLayer(self.source, "written", "ogr")
        return layer.featureCount() if layer.isValid() else -1

    def publish(self, _moves: Moves) -> None:
        """Puts the layer in its place.

        Raises:
            LayerError: when it cannot go there; what was there stays.
        """

    def discard(self) -> None:
        """Removes what was written."""
        discard(self.target)


class FileDraft(Draft):
    """A file of its own, made in a folder beside its place."""

    def __init__(self, destination: Destination, path: Path, folder: Path) -> None:
        super().__init__(destination)
        self._place, self._folder = path, folder
        self.address = replace(destination, path=folder / path.name).address

    @property
    def result(self) -> str:
        return self.target.replace(str(self._folder), str(self._place.parent))

    @property
    def source(self) -> str:
        path, mark, rest = self.target.partition("|")
        if not Path(path).exists() and Path(path).with_suffix(".dbf").exists():  # a shapefile without geometry
            return str(Path(path).with_suffix(".dbf"))
        return path + mark + rest if _can_be_read(Path(path)) else ""

    @property
    def _is_broken(self) -> bool:
        """Some formats count by what stands in their header, so what GDAL said counts as well."""
        return self.sink is not None and bool(self.sink.problem)

    def _count(self) -> int:
        """GDAL takes a workbook whose sheet is empty for one without sheets."""
        counted, path = super()._count(), Path(self.target.partition("|")[0])
        if counted < 0 and is_workbook(path):
            require_whole(path)
            return 0
        return counted

    def publish(self, moves: Moves) -> None:
        made = {draft: self._place.with_name(draft.name) for draft in sorted(self._folder.iterdir())}
        for old in family(self._place):
            if old.exists() and old not in made.values():
                moves.move(old, self._folder / f"{old.name}.before")
        for draft, place in made.items():
            moves.move(draft, place)

    def discard(self) -> None:
        """Its folder goes with the run's."""


class TableDraft(Draft):
    """A table beside its place, under another name."""

    def __init__(self, destination: Destination) -> None:
        super().__init__(destination)
        self._draft = draft_table(secrets.token_hex(4))

    def publish(self, _moves: Moves) -> None:
        self._swap()
        release_draft_table(self._draft)

    def discard(self) -> None:
        super().discard()
        release_draft_table(self._draft)

    def _swap(self) -> None:
        """Gives the table its place."""
        raise NotImplementedError


class FileTableDraft(TableDraft):
    """A layer among others in a file."""

    def __init__(self, destination: Destination, path: Path) -> None:
        super().__init__(destination)
        self._path = path
        self.address = replace(destination, table=self._draft).address

    @property
    def result(self) -> str:
        return f"{self._path}|layername={self.destination.table}"

    @property
    def source(self) -> str:
        return self.target

    def _swap(self) -> None:
        swap_file_table(self._path, self._draft, self.destination.table)


class DatabaseDraft(TableDraft):
    """A table in PostGIS, in the same schema."""

    def __init__(self, destination: Destination, uri: QgsDataSourceUri) -> None:
        super().__init__(destination)
        self._wanted = uri
        self._uri = QgsDataSourceUri(uri)
        self._uri.setDataSource(uri.schema(), self._draft, uri.geometryColumn(), uri.sql(), uri.keyColumn())
        scheme = destination.text.partition(":")[0]
        self.address = f"{scheme}:{self._uri.uri(False)}"

    @property
    def result(self) -> str:
        return self.destination.text

    @property
    def name(self) -> str:
        return self._wanted.table()

    @property
    def source(self) -> str:
        return self._uri.uri(False)

    def _count(self) -> int:
        layer = QgsVectorLayer(self.source, "written", "postgres")
        return layer.featureCount() if layer.isValid() else -1

    def _swap(self) -> None:
        swap_database_table(self._wanted, self._draft)


def draft_of(destination: Destination, new_folder: NewFolder) -> Draft:
    """The draft of an output; `new_folder` makes an empty folder for it within a given one.

    Raises:
        LayerError: when a file that holds other layers would be replaced as a whole.
    """
    if destination.database is not None:
        drop_left_tables(destination)
        return DatabaseDraft(destination, destination.database)
    if destination.path is None:
        return Draft(destination)
    path = destination.path
    if destination.table and layers_of_file(path):
        drop_left_tables(destination)
        return FileTableDraft(destination, path)
    _require_no_others(destination, path)
    return FileDraft(destination, path, new_folder(path.parent))


def _require_no_others(destination: Destination, path: Path) -> None:
    """Refuses to replace a file with layers beside the one that QGIS names by the file."""
    layers = layers_of_file(path) if destination.is_container else []
    others = [layer for layer in layers if layer != path.stem and not layer.startswith(DRAFT_TABLE)]
    if others:
        raise LayerError(
            "'{file}' holds other layers ({layers}), which would be lost. Save to a layer of that file (Save to "
            "GeoPackage…) or to another file.",
            "'{file}' innehåller andra lager ({layers}), som skulle gå förlorade. Spara till ett lager i filen (Spara "
            "till GeoPackage…) eller till en annan fil.",
            file=path.name,
            layers=", ".join(others[:5]),
        )


def _can_be_read(path: Path) -> bool:
    """Whether QGIS reads what it writes with this ending; dumps for PostgreSQL are only written."""
    endings = re.findall(r"\*(\.\w+)", QgsProviderRegistry.instance().fileVectorFilters().lower())
    is_dump = QgsVectorFileWriter.driverForExtension(path.suffix) == "PGDUMP"  # SQLite's, which QGIS reads, end alike
    return path.suffix.lower() in endings and not is_dump


def family(path: Path) -> list[Path]:
    """All files that may belong to the layer at `path`."""
    for endings in FAMILIES:
        if path.suffix.lower() in endings:
            return [path.with_suffix(ending) for ending in endings]
    return [path]
