"""An output in a folder that may only be read: one sentence, whatever is written there."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from example_runs import attempt, call
from examples import EXAMPLES
from small_disks import mounted


@pytest.fixture
def read_only(tmp_path: Path) -> Iterator[Path]:
    """A folder without the permission to write; for root, who may everything, a disk that is mounted so."""
    folder = tmp_path / "read_only"
    folder.mkdir(mode=0o555)
    if os.getuid():
        yield folder
        return
    with mounted(folder, "ro"):
        yield folder


@pytest.mark.parametrize("id", sorted(EXAMPLES))
def test_it_says_so(provider, folder, read_only, id) -> None:
    said = attempt(id, call(id, folder, into=read_only))
    assert isinstance(said, str)
    assert "cannot be written" in said
    assert str(read_only) in said
    assert ".segbaro" not in said
    assert "\n" not in said
    assert list(read_only.iterdir()) == []
