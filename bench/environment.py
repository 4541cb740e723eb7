"""An environment of its own for the peer library, made once under build/."""

from __future__ import annotations

import shutil
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PEER = "segregation==2.5.4"  # the newest for Python 3.11; 2.6 needs 3.12


def peer_python(package: str = PEER, name: str = "peer") -> Path:
    """The Python of a peer's environment; makes the environment where it is missing."""
    folder = ROOT / "build" / "bench" / name
    python, done = folder / "bin" / "python", folder / "complete"
    if not done.exists():
        print(f"Installing {package} into {folder.relative_to(ROOT)} (once) ...", flush=True)
        shutil.rmtree(folder, ignore_errors=True)
        venv.create(folder, with_pip=True, symlinks=True)
        subprocess.run([python, "-m", "pip", "install", "--quiet", package], check=True, stderr=sys.stderr)
        done.touch()
    return python
