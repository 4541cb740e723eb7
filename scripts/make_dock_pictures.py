"""The pictures of docs/dock.md, taken of the real desktop in Swedish; run it after `make build`.

python3 scripts/make_dock_pictures.py
"""

from __future__ import annotations

import os
import subprocess
import tempfile
from collections import Counter
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
COLOURS = 256


def main() -> None:
    """Drives the desktop, then writes the pictures that the page shows."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        taken = Path(folder) / "look"
        subprocess.run(["scripts/look.sh"], cwd=ROOT, env={**os.environ, "LOOK_OUT": str(taken)}, check=True)
        for name in SHOWN:
            small(Image.open(taken / f"{name}.png")).save(PICTURES / f"dock_{name}.png", optimize=True)


def small(picture: Image.Image) -> Image.Image:
    """The picture in its commonest colours, at a third of its size. The map's classes are among these: other ways to
    choose colours put neighbouring classes together."""
    whole = picture.convert("RGB")
    counted = Counter(whole.getdata()).most_common(COLOURS)
    palette = Image.new("P", (1, 1))
    palette.putpalette([channel for colour, _ in counted for channel in colour])
    return whole.quantize(palette=palette, dither=Image.Dither.NONE)


if __name__ == "__main__":
    main()
