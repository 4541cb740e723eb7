"""An output in a folder that may only be read: one sentence, whatever is written there."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from example_runs import call
from examples import EXAMPLES
from test_nothing_lost import attempt


@pytest.fixture
def read_only(tmp_path: Path) -> Iterator[Path]:
    """A folder without the permission to write; for root, who may everything, a disk that is mounted so."""
    folder = tmp_path / "read_only"
    folder.mkdir(mode=0o555)
    if os.getuid():
        yield folder
        return
    mount = ["mount", "-t", "tmpfs", "-o", "ro", "tmpfs", str(folder)]
    if shutil.which("mount") is None or subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("some sandboxes let nobody mount a disk")
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=True)


@pytest.mark.parametrize("id", sorted(EXAMPLES))
def test_it_says_so(provider, folder, read_only, id) -> None:
    said = attempt(id, call(id, folder, into=read_only))
    assert isinstance(said, str)
    assert "cannot be written" in said
    assert str(read_only) in said
    assert ".segbaro" not in said
    assert "\n" not in said
    assert list(read_only.iterdir()) == []
