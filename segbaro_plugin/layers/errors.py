"""Errors of the room between QGIS and numbers."""

from __future__ import annotations

from ..words import SegbaroError


class LayerError(SegbaroError):
    """A layer lacks what is asked of it, or cannot be written."""
