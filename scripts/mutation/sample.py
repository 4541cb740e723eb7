"""Which changes are tried: a sample over all modules, or those of a list."""

from __future__ import annotations

import random
from itertools import chain, islice, zip_longest
from pathlib import Path

from .changes import Change, changes_of
from .equivalents import key, read_changes

ROOMS = ("indices", "tables", "layers")


def sample(root: Path, count: int, seed: int, only: str) -> list[Change]:
    """As many changes, spread over the modules: one of each, then a second of each, and so on."""
    modules = [str(one.relative_to(root)) for room in ROOMS for one in (root / "segbaro_plugin" / room).rglob("*.py")]
    stacks = [_shuffled(root, module, seed) for module in sorted(modules) if only in module]
    rounds = chain.from_iterable(zip_longest(*stacks))
    return list(islice((one for one in rounds if one and one.is_python(root)), count))


def _shuffled(root: Path, module: str, seed: int) -> list[Change]:
    """The changes of a module in an order that no other module disturbs."""
    stack = changes_of(root, module)
    random.Random(f"{seed} {module}").shuffle(stack)
    return stack


def listed_in(root: Path, path: Path) -> list[Change]:
    """The changes of such a list as build/mutate.csv."""
    wanted = read_changes(path)
    return [
        one
        for module in sorted({name for name, *_ in wanted})
        for one in changes_of(root, module)
        if key(one) in wanted
    ]
