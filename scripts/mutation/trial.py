"""A copy of the checkout in which one change at a time is tried: the working tree is never touched."""

from __future__ import annotations

import compileall
import re
import shutil
import subprocess
import time
from collections.abc import Sequence
from pathlib import Path
from py_compile import PycInvalidationMode

from .changes import Change
from .warm import run_tests

NEAREST = 5
"""Files of tests that are tried first; most changes show in them, and reading the others takes longer."""
PASSED = (0, 5)
"""What pytest gives back where no test fails, and where there is none."""
_WHICH = re.compile(r"^(?:FAILED|ERROR) ([^\[\s]+(?:\[.*?\])?)(?: - .*)?$", re.MULTILINE)
"""A test that fails, or a file of tests that cannot be read."""


class Copy:
    """The files of the checkout that git knows, with the data beside it."""

    def __init__(self, folder: Path) -> None:
        self.root, self._sound, self._broken = folder / "checkout", set[str](), set[str]()

    @staticmethod
    def several(root: Path, folder: Path, number: int) -> list[Copy]:
        """As many copies, in folders of their own."""
        copies = [Copy(folder / str(one)) for one in range(number)]
        _copy_checkout(root, copies[0].root)
        for one in copies[1:]:
            shutil.copytree(copies[0].root.parent, one.root.parent, symlinks=True)
        return copies

    def tried(self, change: Change, tests: Sequence[str], most: float) -> tuple[str, float, str]:
        """What became of the change, the seconds that it took, and the test that found it.

        "found", "survived" where all tests pass, or "unfinished" after `most` seconds and where something else ended
        them. A test that fails without the change, too, finds nothing, and is left out.
        """
        begun = time.monotonic()
        code, failed = self._changed(change, tests, most)
        while failed and not self._is_sound(failed, most):
            code, failed = self._changed(change, tests, most)
        outcome = "found" if failed else "survived" if code in PASSED else "unfinished"
        return outcome, time.monotonic() - begun, failed

    def _changed(self, change: Change, tests: Sequence[str], most: float) -> tuple[int | None, str]:
        """What pytest gives back for the changed code, and the first test that fails; the nearest files go first."""
        file = self.root / change.module
        source, failed = file.read_text("utf-8"), None
        code: int | None = 0
        file.write_text(change.code(source), "utf-8")
        try:
            for part in filter(None, (tests[:NEAREST], tests[NEAREST:])):
                code, said = run_tests(self.root, [*(f"--deselect={one}" for one in self._broken), *part], most)
                if (failed := _WHICH.search(said)) or code not in PASSED:
                    break
        finally:
            file.write_text(source, "utf-8")
        return code, failed[1] if failed else ""

    def _is_sound(self, test: str, most: float) -> bool:
        """Whether the test passes on the code as it is; asked once for each."""
        if test not in self._sound:
            (self._sound if run_tests(self.root, [test], most)[0] == 0 else self._broken).add(test)
        return test in self._sound


def _copy_checkout(root: Path, copy: Path) -> None:
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=root, capture_output=True, check=True, text=True).stdout
    for name in filter(None, listed.split("\0")):
        (copy / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(root / name, copy / name)
    if (root.parent / "shared").is_dir():
        (copy.parent / "shared").symlink_to((root.parent / "shared").resolve())
    (copy / "run").mkdir(mode=0o700)
    # Compiled files that are known by their source's text: a change within the same second is seen, too.
    compileall.compile_dir(copy, quiet=1, invalidation_mode=PycInvalidationMode.CHECKED_HASH)
