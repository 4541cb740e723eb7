"""Errors of layers: what lies between QGIS and arrays."""

from __future__ import annotations

from ..words import SegbaroError


class LayerError(SegbaroError):
    """Raised when a layer lacks something required, or cannot be written."""


class Stopped(LayerError):  # noqa: N818  it is no error
    """Raised when the user cancels: partial work yields no result."""

    def __init__(self) -> None:
        super().__init__("Cancelled.", "Avbrutet.")
