"""Every button of the dock and its menu in the real desktop: each changes something, and nothing fails."""

from __future__ import annotations

import pytest
from desktop import seen_in_desktop


@pytest.fixture(scope="module")
def seen(tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, object]]:
    """What each press did."""
    found = seen_in_desktop("inside_buttons.py", tmp_path_factory.mktemp("buttons"))
    assert "failed" not in found, found["failed"]
    return found


def test_no_press_fails(seen) -> None:
    assert {name: press["errors"] for name, press in seen["presses"].items() if press["errors"]} == {}


def test_each_press_changes_something(seen) -> None:
    assert [name for name, press in seen["presses"].items() if not press["changed"]] == []


def test_no_button_of_the_dock_is_left_unpressed(seen) -> None:
    """A new one wants a press in inside_buttons.py; those of the algorithms are pressed in test_analyses.py."""
    assert seen["unpressed"] == []
