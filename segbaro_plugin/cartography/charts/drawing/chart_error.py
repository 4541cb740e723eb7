"""The error raised by charts."""

from __future__ import annotations

from ....words import SegbaroError


class ChartError(SegbaroError):
    """Raised when a chart cannot be drawn or written."""
