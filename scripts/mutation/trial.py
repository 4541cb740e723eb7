"""A copy of the checkout in which one change at a time is tried: the working tree is never touched."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from .changes import Change

PYTEST = [sys.executable, "-B", "-m", "pytest", "-q", "-x", "--timeout=60", "--tb=no", "-rf"]
FAILED, UNREADABLE = 1, (2, 4)
"""What pytest gives back where a test fails, and where a file of tests cannot be read."""
_WHICH = re.compile(r"^FAILED ([^\[\s]+)", re.MULTILINE)


class Copy:
    """The files of the checkout that git knows, with the data beside it."""

    def __init__(self, root: Path, folder: Path) -> None:
        self.root, self._sound = folder / "checkout", set[str]()
        listed = subprocess.run(["git", "ls-files", "-z"], cwd=root, capture_output=True, check=True, text=True).stdout
        for name in filter(None, listed.split("\0")):
            (self.root / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(root / name, self.root / name)
        if (root.parent / "shared").is_dir():
            (folder / "shared").symlink_to((root.parent / "shared").resolve())
        (self.root / "run").mkdir(mode=0o700)

    def tried(self, change: Change, tests: Sequence[str], most: float) -> tuple[str, float]:
        """What became of the change, and the seconds that it took.

        "found", "survived", "unfinished" after `most` seconds, or "unsound" where the test that fails does so without
        the change, too.
        """
        file, begun = self.root / change.module, time.monotonic()
        source = file.read_text("utf-8")
        file.write_text(change.code(source), "utf-8")
        try:
            code, said = self._run(tests, most)
        finally:
            file.write_text(source, "utf-8")
        return self._outcome(code, said, most), time.monotonic() - begun

    def _outcome(self, code: int | None, said: str, most: float) -> str:
        if code is None:
            return "unfinished"
        failed = _WHICH.findall(said)
        if code == FAILED and failed and not self._is_sound(failed[0], most):
            return "unsound"
        return "found" if code in (FAILED, *UNREADABLE) else "survived"

    def _is_sound(self, test: str, most: float) -> bool:
        """Whether the test passes on the code as it is; asked once for each."""
        if test not in self._sound and self._run([test], most)[0] == 0:
            self._sound.add(test)
        return test in self._sound

    def _run(self, tests: Sequence[str], most: float) -> tuple[int | None, str]:
        """What pytest gives back and says, None where it takes too long; it ends with the first test that fails."""
        run = {"XDG_RUNTIME_DIR": str(self.root / "run"), "QT_QPA_PLATFORM": "offscreen"}
        process = subprocess.Popen(
            [*PYTEST, *tests], cwd=self.root, env={**os.environ, **run}, start_new_session=True, text=True,
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        try:
            said, _ = process.communicate(timeout=most)
            return process.returncode, said
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.communicate()
            return None, ""
