"""Files that are written beside their place and moved there when they are whole."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

PREFIX = ".segbaro-"
"""How the folders of drafts begin."""


def draft_folder(beside: Path) -> TemporaryDirectory[str]:
    """A new folder within `beside`, gone with what it holds when it is closed.

    Its name cannot be foreseen and nobody else may enter it: no file or link of others is written to.

    Raises:
        OSError: when it cannot be made there.
    """
    return TemporaryDirectory(dir=beside, prefix=PREFIX)


@contextmanager
def draft_of(target: Path) -> Iterator[Path]:
    """Where to write a file that takes the place of `target` when the block ends well; else that stays as it was.

    Raises:
        OSError: when it cannot be written there.
    """
    with draft_folder(target.parent) as folder:
        draft = Path(folder) / target.name
        yield draft
        draft.replace(target)
