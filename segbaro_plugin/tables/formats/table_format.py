"""What is declared of a format in which tables are read."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from ...words import Text
from ..model.cube import Cube
from ..model.grid import Grid
from .file_content import FileContent

Content = Grid | Cube
Parts = Iterator[tuple[str, Callable[[], Content]]]
"""The name of each table of a file, and how it is read."""


@dataclass(frozen=True)
class TableFormat:
    """What all formats declare; file filters, help, error sentences and tests are projections of it.

    name: as people know it. endings: of its files, in lower case, with the dot; they choose what file filters show and
    what is taken out of a zip, never how a file is read. recognised: whether a file is of this format, by its content.
    """

    id: str
    name: Text
    endings: tuple[str, ...]
    recognised: Callable[[FileContent], bool]


@dataclass(frozen=True)
class TextFormat(TableFormat):
    """Text, alone or in a zip. parts: of most texts the one table; raises TableError where it is damaged."""

    parts: Callable[[FileContent], Parts]


@dataclass(frozen=True)
class BinaryFormat(TableFormat):
    """Bytes that may hold several tables. parts: raises TableError where they are damaged."""

    parts: Callable[[bytes], Parts]
