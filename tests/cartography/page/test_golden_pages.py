"""Pages as they were when somebody last looked at them; `scripts/make_golden_pages.py` makes the pictures anew."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import pytest
from qgis.core import Qgis
from qgis.PyQt.QtGui import QFontDatabase, QImage

ROOT = Path(__file__).resolve().parents[3]
GOLDEN = Path(__file__).parent / "golden"
NAMES = sorted(path.stem for path in GOLDEN.glob("*.png"))
NEAR = 40
"""Grey levels by which a pixel may differ: the edges of letters vary with the machine."""
MOST_FAR = 0.004
"""Share of pixels that may differ by more."""


def pixels(path: Path) -> np.ndarray:
    image = QImage(str(path)).convertToFormat(QImage.Format.Format_Grayscale8)
    raw = image.constBits().asstring(image.sizeInBytes())
    return np.frombuffer(raw, np.uint8).reshape(image.height(), image.bytesPerLine())[:, : image.width()].astype(int)


@pytest.fixture
def made(qgis_new_project, tmp_path: Path) -> Path:
    if "Open Sans" not in QFontDatabase().families():
        pytest.skip("the golden pages are written in Open Sans, which this machine lacks")
    if Qgis.QGIS_VERSION_INT // 100 != 340:
        pytest.skip("the golden pages are those of QGIS 3.40")
    sys.path.insert(0, str(ROOT / "scripts"))
    from make_golden_pages import make_pages

    make_pages(tmp_path)
    return tmp_path


def test_pages_look_as_they_did(made: Path) -> None:
    assert sorted(path.stem for path in made.glob("*.png")) == NAMES
    far = {}
    for name in NAMES:
        before, now = pixels(GOLDEN / f"{name}.png"), pixels(made / f"{name}.png")
        assert before.shape == now.shape
        far[name] = float((abs(before - now) > NEAR).mean())
    assert {name: share for name, share in far.items() if share > MOST_FAR} == {}


def test_a_page_that_differs_is_found() -> None:
    first, second = (pixels(GOLDEN / f"{name}.png") for name in NAMES[:2])
    smaller = tuple(slice(min(sides)) for sides in zip(first.shape, second.shape, strict=True))
    assert (abs(first[smaller] - second[smaller]) > NEAR).mean() > MOST_FAR
