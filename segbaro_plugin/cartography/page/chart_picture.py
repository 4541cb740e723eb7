"""A chart as a picture in a layout: vector graphics and text, stored in the layout itself."""

from __future__ import annotations

import base64
import re
from collections.abc import Callable
from typing import TYPE_CHECKING

from qgis.core import Qgis, QgsLayoutItemPicture

from ..charts import Theme, figure_svg
from ..classes.palettes import NO_DATA

if TYPE_CHECKING:
    from matplotlib.figure import Figure

INCH = 25.4
POINTS = 7.0
"""The size of writing on A4."""

A4, GROWTH = 297.0, 0.6
"""The longer side in millimetres, and how much of a sheet's growth its writing takes part in, as in the templates."""

# Qt draws SVG without the shorthand `font:` of CSS and without patterns; said in full, and as plain grey, it does.
_FONT = re.compile(r"font: (?:(italic|oblique) )?(?:(bold|\d00) )?([\d.]+)px ([^;\"]+)")
_PATTERN = re.compile(r"fill: url\(#[^)]*\)")


def show_chart(item: QgsLayoutItemPicture, make: Callable[[Theme], Figure], language: str) -> None:
    """Draws a chart at exactly the size of its item on the page."""
    box = item.rect()
    sheet = item.layout().pageCollection().page(0).rect()
    grown = 1 + GROWTH * (max(sheet.width(), sheet.height()) / A4 - 1)
    theme = Theme(language, width=box.width() / INCH, height=box.height() / INCH, points=POINTS * grown)
    drawn = for_qt(figure_svg(make(theme))).encode("utf-8")
    item.setMode(Qgis.PictureFormat.SVG)
    item.setPicturePath("base64:" + base64.b64encode(drawn).decode("ascii"))


def for_qt(svg: str) -> str:
    """The same picture in the subset of SVG that Qt renders."""
    return _PATTERN.sub(f"fill: {NO_DATA}", _FONT.sub(_in_full, svg))


def _in_full(match: re.Match[str]) -> str:
    style, weight, size, family = match.groups()
    parts = [f"font-style: {style}"] if style else []
    parts += [f"font-weight: {weight}"] if weight else []
    return "; ".join([*parts, f"font-size: {size}px", f"font-family: {family}"])
