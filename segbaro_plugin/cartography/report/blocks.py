"""The elements of a report, in reading order; `html` and `pdf` each render them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Heading:
    """The heading of a section; level 2 or 3 (the report's title is level 1)."""

    text: str
    level: int = 2


@dataclass(frozen=True)
class Paragraph:
    """Plain text; cautions are set apart."""

    text: str
    caution: bool = False


@dataclass(frozen=True)
class Listing:
    """An unordered list."""

    points: Sequence[str]


@dataclass(frozen=True)
class Table:
    """A table whose first column names its rows; all other columns are numbers."""

    caption: str
    head: Sequence[str]
    rows: Sequence[Sequence[str]]


@dataclass(frozen=True)
class Key:
    """A legend symbol, as PNG, with its meaning."""

    symbol: bytes
    label: str


@dataclass(frozen=True)
class Picture:
    """A chart (with `svg`) or a map, with its text alternative.

    png: the same in points. caption: what stands below; "" where the picture has a title. keys: the legend of a map.
    """

    alt: str
    caption: str
    png: bytes
    svg: str = ""
    keys: Sequence[Key] = field(default_factory=tuple)


Block = Heading | Paragraph | Listing | Table | Picture


@dataclass(frozen=True)
class Document:
    """A report ready to be rendered. language: "sv" or "en"."""

    title: str
    subtitle: str
    language: str
    blocks: Sequence[Block]
