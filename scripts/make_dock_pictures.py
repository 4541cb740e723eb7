"""The pictures of docs/dock.md, taken of the real desktop in Swedish; run it after `make build`.

python3 scripts/make_dock_pictures.py
"""

from __future__ import annotations

import os
import subprocess
import tempfile
from pathlib import Path

from PIL import Image

ROOT = Path(__file__).resolve().parent.parent
PICTURES = ROOT / "docs" / "images"
SHOWN = (
    "first_run",
    "area_types",
    "indicator",
    "style",
    "playing",
    "selected_only",
    "difference",
    "two_indicators",
    "chart",
    "table",
    "analyses",
    "layer_dialog",
)
COLOURS = 128
"""Flat colours on small screens need no more, and a picture is a quarter as large."""


def main() -> None:
    """Drives the desktop, then writes the pictures that the page shows."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        taken = Path(folder) / "look"
        subprocess.run(["scripts/look.sh"], cwd=ROOT, env={**os.environ, "LOOK_OUT": str(taken)}, check=True)
        for name in SHOWN:
            picture = Image.open(taken / f"{name}.png").convert("RGB").quantize(COLOURS)
            picture.save(PICTURES / f"dock_{name}.png", optimize=True)


if __name__ == "__main__":
    main()
