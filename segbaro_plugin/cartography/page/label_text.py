"""Texts on a printed page: shown literally, and never cut off."""

from __future__ import annotations

import textwrap

from qgis.core import (
    Qgis,
    QgsLayout,
    QgsLayoutItemLabel,
    QgsLayoutUtils,
    QgsRenderContext,
    QgsTextFormat,
    QgsTextRenderer,
)

SMALLEST = 6.0
"""Points; nothing smaller can be read on paper."""


def literal(text: str) -> str:
    """The text for an item in which QGIS evaluates `[% ... %]`, escaped so that it is shown literally."""
    return text.replace("[%", "[%'[%'%]")


def without_markup(text_format: QgsTextFormat) -> QgsTextFormat:
    """A copy of the text format with HTML disabled, whatever the template says: a name could load files."""
    plain = QgsTextFormat(text_format)
    plain.setAllowHtmlFormatting(False)
    return plain


def set_text(label: QgsLayoutItemLabel, text: str) -> None:
    """Fills the label, with a smaller font if the text, or one word of it, does not fit into its box."""
    label.setMode(QgsLayoutItemLabel.Mode.ModeFont)
    label.setTextFormat(without_markup(label.textFormat()))
    label.setText(literal(text))
    while not _fits(label, text) and label.textFormat().size() > SMALLEST:
        text_format = QgsTextFormat(label.textFormat())
        text_format.setSize(max(SMALLEST, text_format.size() * 0.95))
        label.setTextFormat(text_format)


def wrapped(text: str, text_format: QgsTextFormat, width: float, layout: QgsLayout) -> str:
    """The text with line breaks between words, so that no line is wider than `width` millimetres."""
    context = _context(layout)
    whole = QgsTextRenderer.textWidth(context, text_format, [text]) or 1.0
    room = context.convertToPainterUnits(width, Qgis.RenderUnit.Millimeters)
    letters = max(8, int(0.92 * len(text) * room / whole))
    # Only blanks part words here: the no-break spaces within a number stay, and so do hyphens.
    lines = textwrap.wrap(text.replace("\u00a0", "\u2007"), letters, break_on_hyphens=False, break_long_words=False)
    return "\n".join(lines).replace("\u2007", "\u00a0")


def _fits(label: QgsLayoutItemLabel, text: str) -> bool:
    context = _context(label.layout())
    size = label.sizeWithUnits()
    width, height = (
        context.convertToPainterUnits(side, Qgis.RenderUnit.Millimeters)
        for side in (label.rect().width() - 2 * label.marginX(), size.height() - 2 * label.marginY())
    )
    wrap = Qgis.TextRendererFlag.WrapLines
    needed = QgsTextRenderer.textHeight(
        context, label.textFormat(), text.split("\n"), Qgis.TextLayoutMode.Rectangle, None, wrap, width
    )
    widest = max(QgsTextRenderer.textWidth(context, label.textFormat(), [word]) for word in text.split(" "))
    return bool(needed <= height and widest <= width)


def _context(layout: QgsLayout) -> QgsRenderContext:
    return QgsLayoutUtils.createRenderContextForLayout(layout, None)
