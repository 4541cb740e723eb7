"""The pictures of docs/dock.md and docs/join.md, taken of the real desktop in Swedish; run it after `make build`.

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
JOIN = ("sheets", "keys", "groups", "describe", "election")
COLOURS = 256


def main() -> None:
    """Drives the desktop, then writes the pictures that the page shows."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        take(Path(folder) / "dock", "look_steps", {name: f"dock_{name}" for name in SHOWN})
        take(Path(folder) / "join", "look_join", {f"join_{name}": f"join_{name}" for name in JOIN})


def take(folder: Path, steps: str, shown: dict[str, str]) -> None:
    """Goes through the steps, and writes each picture under the name that the page has for it."""
    environment = {**os.environ, "LOOK_OUT": str(folder), "LOOK_STEPS": steps}
    subprocess.run(["scripts/look.sh"], cwd=ROOT, env=environment, check=True)
    for name, page_name in shown.items():
        small(Image.open(folder / f"{name}.png")).save(PICTURES / f"{page_name}.png", optimize=True)


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
