"""What GDAL says meanwhile is kept where it is an error, and only there."""

from __future__ import annotations

import pytest
from osgeo import gdal

from segbaro_plugin.layers.outputs.gdal_errors import gdal_errors


@pytest.mark.parametrize(
    ("kind", "kept"),
    [
        (gdal.CE_Debug, []),
        (gdal.CE_Warning, []),
        (gdal.CE_Failure, ["No space left"]),
    ],
)
def test_failures_are_kept_and_warnings_are_not(kind: int, kept: list[str]) -> None:
    with gdal_errors() as problems:
        gdal.Error(kind, 1, " No space left\n")
    assert problems == kept


def test_an_exception_of_gdal_is_an_error_like_others() -> None:
    with gdal_errors() as problems:
        raise RuntimeError("No space left")
    assert problems == ["No space left"]
