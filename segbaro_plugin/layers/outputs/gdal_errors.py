"""GDAL's error messages, which QGIS does not always pass on."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def gdal_errors() -> Iterator[list[str]]:
    """The errors (not warnings) that GDAL reports in this thread meanwhile; none without its Python module."""
    problems: list[str] = []
    try:
        from osgeo import gdal
    except ImportError:
        yield problems
        return

    def hear(kind: int, _number: int, words: str) -> None:
        if kind >= gdal.CE_Failure:
            problems.append(words.strip())

    gdal.PushErrorHandler(hear)
    try:
        yield problems
    except RuntimeError as error:  # where somebody has switched GDAL to exceptions
        if str(error).strip() not in problems:  # it is told to the handler and raised
            problems.append(str(error).strip())
    finally:
        gdal.PopErrorHandler()
