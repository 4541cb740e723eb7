"""`make setup` leaves a virtual environment that works, also where .venv is a link or its Python was replaced."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


def _link_to_a_folder(clone: Path) -> None:
    (clone.parent / "shared_venv").mkdir()
    (clone / ".venv").symlink_to("../shared_venv")


def _link_to_nothing(clone: Path) -> None:
    (clone / ".venv").symlink_to("../not_yet_there")


def _of_a_python_that_is_gone(clone: Path) -> None:
    (clone / ".venv" / "bin").mkdir(parents=True)
    (clone / ".venv" / "bin" / "python").symlink_to("/nowhere/python3.1")


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    """A checkout with the script and requirements of nothing, so that pip asks no registry."""
    folder = tmp_path / "clone"
    (folder / "scripts").mkdir(parents=True)
    shutil.copy(ROOT / "scripts" / "setup_venv.sh", folder / "scripts")
    (folder / "requirements-test.txt").write_text("# nothing\n")
    (folder / "requirements-dev.txt").write_text("-r requirements-test.txt\n")
    return folder


def set_up(clone: Path) -> str:
    """What the script says; the environment that it leaves has pip."""
    done = subprocess.run([clone / "scripts" / "setup_venv.sh"], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    subprocess.run([clone / ".venv" / "bin" / "python", "-c", "import pip"], check=True)
    return done.stdout


@pytest.mark.parametrize(
    "before",
    [None, _link_to_a_folder, _link_to_nothing, _of_a_python_that_is_gone],
    ids=["nothing", "link to a folder", "link to nothing", "of a Python that is gone"],
)
def test_the_environment_is_made_wherever_it_lies(clone: Path, before: Callable[[Path], None] | None) -> None:
    if before:
        before(clone)
    assert "making .venv" in set_up(clone)
    assert set_up(clone) == ""


def test_changed_requirements_are_installed_through_a_link(clone: Path) -> None:
    _link_to_a_folder(clone)
    set_up(clone)
    (clone / "requirements-test.txt").write_text("# nothing more\n")
    said = set_up(clone)
    assert "installing" in said
    assert "making" not in said
    assert (clone / ".venv").is_symlink()
