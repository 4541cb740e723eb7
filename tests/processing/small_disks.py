"""Disks in memory, for the tests beside this file."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest


@contextmanager
def mounted(folder: Path, options: str) -> Iterator[Path]:
    """A disk in memory at the folder, which only root may mount; the test is skipped where it is not allowed."""
    mount = ["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(folder)]
    if shutil.which("mount") is None or subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("only root may mount a disk, and some sandboxes allow it to nobody")
    try:
        yield folder
    finally:
        subprocess.run(["umount", "-l", str(folder)], check=True)
