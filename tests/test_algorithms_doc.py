"""docs/algorithms.md is what the provider says."""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "scripts"))


def test_the_reference_is_current_and_complete(provider) -> None:
    from make_algorithms_doc import PAGE, reference

    assert PAGE.read_text("utf-8") == reference(provider.algorithms()), "run `make docs`"
    for algorithm in provider.algorithms():
        assert algorithm.id() in PAGE.read_text("utf-8")
