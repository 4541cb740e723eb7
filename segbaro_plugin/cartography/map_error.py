"""The error raised by maps, pages and reports."""

from __future__ import annotations

from ..words import SegbaroError


class MapError(SegbaroError):
    """Raised when a page cannot be created or written."""
