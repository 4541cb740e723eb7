"""The legend square of a bivariate map as a picture: nine colours with one axis per indicator.

The picture is an SVG inside the layout itself, so that the page shows it without this plugin.
"""

from __future__ import annotations

import textwrap
from base64 import b64encode
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from html import escape
from typing import Any, NamedTuple

from qgis.core import QgsLayoutItemPicture, QgsLayoutPoint, QgsLayoutSize, QgsPrintLayout

from ..classes.palettes import BIVARIATE, OUTLINE
from .choropleth import MapClass

CELL, GAP, LINE, SIZE, LETTERS = 60, 12, 17, 13, 26
SIDE = 3 * CELL
"""Sizes in the picture's own units: a cell, the room about the square, a line of text and its letters; LETTERS is how
many of them a line holds."""

INK = "#1a1a1a"
FONT = "Open Sans, DejaVu Sans, Arial, sans-serif"


@dataclass(frozen=True)
class Axis:
    """One indicator of a bivariate map.

    Its title, its classes from the lowest, the formatted limits between them, and the position of each class on the
    axis, 0 to 2.
    """

    title: str
    classes: Sequence[MapClass]
    marks: Sequence[str]
    places: tuple[int, ...] = (0, 1, 2)


def axes_record(across: Axis, up: Axis) -> list[dict[str, object]]:
    """The axes as stored with a layer, so that a page can draw the map's square later."""
    return [{"title": axis.title, "marks": [*axis.marks], "places": [*axis.places]} for axis in (across, up)]


def axes_in(record: Mapping[str, Any]) -> tuple[Axis, Axis] | None:
    """The axes stored in a map's record; None if there are none."""
    try:
        across, up = (Axis(str(one["title"]), (), [*one["marks"]], tuple(one["places"])) for one in record["axes"])
    except (KeyError, TypeError, ValueError):
        return None
    return (across, up) if _is_axis(across) and _is_axis(up) else None


def _is_axis(axis: Axis) -> bool:
    """Whether the marks are texts, one fewer than the positions on the square."""
    known = all(type(place) is int and 0 <= place <= 2 for place in axis.places)
    return known and len(axis.marks) == len(axis.places) - 1 and all(isinstance(mark, str) for mark in axis.marks)


class Size(NamedTuple):
    """The size of the picture, in units where its font size is `SIZE`."""

    width: int
    height: int


def square_size(across: Axis, up: Axis) -> Size:
    """The size required by the axis labels."""
    below, beside = (len(_lines(axis)) for axis in (across, up))
    return Size(_left(beside) + SIDE + 2 * GAP, GAP + SIDE + LINE * (below + 1) + GAP)


def square_svg(across: Axis, up: Axis) -> str:
    """The square as SVG: `across` increases to the right, `up` increases upwards."""
    below, beside = _lines(across), _lines(up)
    left, (width, height) = _left(len(beside)), square_size(across, up)
    corner = f'<g transform="translate({left}, {GAP + SIDE})'
    parts = [_cell(left, row, place) for row in range(3) for place in range(3)]
    parts += [f'{corner}">', *_axis(across, below, LINE * 0.9, LINE * 2.1), "</g>"]
    parts += [f'{corner} rotate(-90)">', *_axis(up, beside, -LINE * 0.4, -LINE * (len(beside) + 0.4)), "</g>"]
    size = f'viewBox="0 0 {width} {height}" width="{width}" height="{height}"'
    return f'<svg xmlns="http://www.w3.org/2000/svg" {size}>{"".join(parts)}</svg>'


def add_square(
    layout: QgsPrintLayout, across: Axis, up: Axis, x: float, y: float, width: float, height: float
) -> QgsLayoutItemPicture:
    """Adds the square to a page at a position in millimetres, as large as the box allows."""
    picture = QgsLayoutItemPicture(layout)
    picture.setId("bivariate_square")
    encoded = b64encode(square_svg(across, up).encode()).decode()
    picture.setPicturePath(f"base64:{encoded}", QgsLayoutItemPicture.Format.FormatSVG)
    picture.setBackgroundEnabled(True)  # the axes stay legible on a map
    picture.setPictureAnchor(QgsLayoutItemPicture.ReferencePoint.UpperLeft)
    layout.addLayoutItem(picture)
    picture.attemptMove(QgsLayoutPoint(x, y))
    picture.attemptResize(QgsLayoutSize(width, height))
    return picture


def _lines(axis: Axis) -> list[str]:
    return textwrap.wrap(f"{axis.title}\u00a0→", LETTERS, break_long_words=False)


def _left(lines: int) -> int:
    """The left edge of the square, beside this many lines of text."""
    return GAP + LINE * (lines + 1)


def _cell(left: int, row: int, column: int) -> str:
    x, y = left + column * CELL, GAP + (2 - row) * CELL
    colour = BIVARIATE[row][column]
    return f'<rect x="{x}" y="{y}" width="{CELL}" height="{CELL}" fill="{colour}" stroke="{OUTLINE}"/>'


def _axis(axis: Axis, title: Sequence[str], marks: float, lines: float) -> list[str]:
    """The class limits and the title along a line that starts in the square's lower left corner."""
    borders = [place * CELL for place in axis.places[1:]]
    limits = [_text(mark, border, marks) for mark, border in zip(axis.marks, borders, strict=True)]
    return limits + [_text(line, SIDE / 2, lines + LINE * number) for number, line in enumerate(title)]


def _text(words: str, x: float, y: float) -> str:
    style = f'font-family="{FONT}" font-size="{SIZE}" fill="{INK}" text-anchor="middle"'
    return f'<text x="{x}" y="{y}" {style}>{escape(words)}</text>'
