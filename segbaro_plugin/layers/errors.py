"""Errors of the room between QGIS and numbers."""

from __future__ import annotations

from ..words import SegbaroError


class LayerError(SegbaroError):
    """A layer lacks what is asked of it, or cannot be written."""


class Stopped(LayerError):  # noqa: N818  it is no error
    """The user cancelled: what had begun gives nothing."""

    def __init__(self) -> None:
        super().__init__("Cancelled.", "Avbrutet.")
