"""SECURITY.md names the tests that hold what it says, and they are there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PAGE = (ROOT / "SECURITY.md").read_text("utf-8")


@pytest.mark.parametrize("name", sorted(set(re.findall(r"`(tests/[\w/]+\.py)`", PAGE))))
def test_a_named_test_is_there(name: str) -> None:
    assert "def test_" in (ROOT / name).read_text("utf-8")


@pytest.mark.parametrize("stranger", ["A table", "A layer", "A project", "A page template", "A server's answer"])
def test_no_stranger_is_forgotten(stranger: str) -> None:
    assert f"| **{stranger}**" in PAGE
