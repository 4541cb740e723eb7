"""The error of this room's pages."""

from __future__ import annotations

from ..words import SegbaroError


class MapError(SegbaroError):
    """A page cannot be made or written."""
