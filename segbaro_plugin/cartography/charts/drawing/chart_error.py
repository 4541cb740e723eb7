"""The error of charts."""

from __future__ import annotations

from ....words import SegbaroError


class ChartError(SegbaroError):
    """A chart cannot be drawn or written."""
