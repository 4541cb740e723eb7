"""A layer with a file of its own, written in a folder beside its destination."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from .destination import Destination
from .draft import Draft
from .file_families import can_be_read, family
from .moves import Moves
from .whole_files import is_workbook, require_whole


class FileDraft(Draft):
    """A file of its own, written in a folder beside its destination."""

    def __init__(self, destination: Destination, path: Path, folder: Path) -> None:
        super().__init__(destination)
        self.place, self._folder = path, folder
        self.address = replace(destination, path=folder / path.name).address

    @property
    def result(self) -> str:
        return self.target.replace(str(self._folder), str(self.place.parent))

    @property
    def source(self) -> str:
        path, mark, rest = self.target.partition("|")
        if not Path(path).exists() and Path(path).with_suffix(".dbf").exists():  # a shapefile without geometry
            return str(Path(path).with_suffix(".dbf"))
        return path + mark + rest if can_be_read(Path(path)) else ""

    def _count(self) -> int:
        """GDAL reports a workbook with an empty sheet as having no sheets."""
        counted, path = super()._count(), Path(self.target.partition("|")[0])
        if counted < 0 and is_workbook(path):
            require_whole(path)
            return 0
        return counted

    def publish(self, moves: Moves) -> None:
        targets = {draft: self.place.with_name(draft.name) for draft in sorted(self._folder.iterdir())}
        for old in family(self.place):
            if old.exists() and old not in targets.values():
                moves.move(old, self._folder / f"{old.name}.before")
        for draft, place in targets.items():
            moves.move(draft, place)

    def discard(self) -> None:
        """Its folder is removed with the run's."""

    def is_beside(self, destination: Destination) -> bool:
        """Whether a layer for `destination` belongs in the same file, which can hold both."""
        path = destination.path
        return path is not None and destination.has_tables and path.resolve() == self.place.resolve()

    def further(self, destination: Destination) -> FurtherDraft:
        """The draft of one more layer for the same new file."""
        return FurtherDraft(destination, self.place, self._folder)


class FurtherDraft(FileDraft):
    """A layer in the file that an earlier output of the same run creates and puts into place."""

    def publish(self, moves: Moves) -> None:
        """The file is put into place only once."""
