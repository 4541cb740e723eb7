"""Which tests are tried for a change of a module: those nearest to it by names and by what imports what."""

from __future__ import annotations

import ast
import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from .imported import steps_from

MOST = 18
"""Files of tests for one change; those further away have hardly anything to say of it."""
SLOW = ("invariances", "properties", "rings", "measure_catalogue", "theory_maps", "memory", "killed", "nothing_lost",
        "fuzz", "bounds", "reason_words")  # fmt: skip
"""Files that take half a minute and more, by their names: they come after all others."""
EVERYTHING = {"ties", "brute", "doc", "traps"}
"""Words in the names of files that go through a whole room: its limits, all measures, all kinds of tables."""
BEYOND = 99
BY_HAND = {
    "layers/outputs/discard.py": ["tests/processing/run/test_kept_in_postgis.py"],
    "layers/record/store.py": ["tests/processing/run/test_kept_in_postgis.py"],
}
"""Tests that are nearest to a module although nothing of them says so."""
APART = {"desktop", "qt6"}
"""The folders of tests that need a desktop, or a QGIS, of their own."""


def related(root: Path, module: str, known: Mapping[str, set[str]], most: int = MOST) -> list[str]:
    """The files of tests in which a change of the module can show, the nearest first and no more than `most`.

    A file test_x.py is near to any module x.py, whether it imports it or runs it as an algorithm.
    """
    steps = steps_from(module, known)
    tests = {name for name in known if Path(name).name.startswith("test_") and not APART & {*Path(name).parts}}
    names = _public_names(root, module)
    near = {
        test: (*_distance(root, module, test, names), min(steps.get(test, BEYOND), *_by_name(test, steps)))
        for test in tests
    }
    order = sorted((*far, test) for test, far in near.items() if far[-1] < BEYOND or far[1] < 0 or far[2] < 0)
    by_hand = BY_HAND.get(module.split("/", 1)[1], [])
    # Two files of one name cannot be read in one run.
    nearest = {Path(test).name: test for *_, test in reversed(order)}
    return [*by_hand, *(test for *_, test in order if nearest[Path(test).name] == test and test not in by_hand)][:most]


def _distance(root: Path, module: str, test: str, names: frozenset[str]) -> tuple[bool, int, int, bool]:
    """Slow files last; those first that are called like the module or hold ties, then those that name what it has."""
    room, folder = module.split("/")[1], _folder(root, module)
    ours = {*Path(module).stem.split("_")} | (EVERYTHING if Path("tests", room) in Path(test).parents else set())
    alike, named = ours & {*Path(test).stem.split("_")}, names & _words(root / test)
    return not alike and any(one in test for one in SLOW), -len(alike), -len(named), Path(test).parent != folder


def _folder(root: Path, module: str) -> Path:
    """The folder of tests that lies where the module lies, or the next one above it."""
    folder = Path("tests", *Path(module).parent.parts[1:])
    return next(one for one in (folder, *folder.parents) if (root / one).is_dir())


def _public_names(root: Path, module: str) -> frozenset[str]:
    """The functions and classes of a module; measures are called like their functions."""
    nodes = ast.parse((root / module).read_text("utf-8")).body
    named = (one.name for one in nodes if isinstance(one, (ast.FunctionDef, ast.ClassDef)))
    return frozenset(name for name in named if not name.startswith("_"))


@cache
def _words(test: Path) -> frozenset[str]:
    return frozenset(re.findall(r"\w+", test.read_text("utf-8")))


def _by_name(test: str, steps: Mapping[str, int]) -> list[int]:
    name = Path(test).name.removeprefix("test_")
    return [step + 1 for module, step in steps.items() if Path(module).name == name] or [BEYOND]
