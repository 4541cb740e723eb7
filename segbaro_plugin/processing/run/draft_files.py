"""Files and folders of one run, written to hidden folders beside their destinations until it has succeeded."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

from ...layers.outputs.draft_folders import make_draft_folder


class DraftFiles:
    """The files that a run writes, and the hidden folders in which its layers are written too."""

    def __init__(self) -> None:
        self._places: dict[Path, Path] = {}
        self._folders: dict[Path, Path] = {}

    def file(self, place: Path) -> Path:
        """The path for writing a file whose destination is `place`; files written beside it are moved along."""
        draft = self.folder_beside(place) / place.name
        self._places[draft] = place
        return draft

    def folder(self, place: Path) -> Path:
        """A folder for files whose destination is the folder `place`, which need not exist."""
        draft = self._new_folder(place if place.is_dir() else place.parent, place)
        self._places[draft] = place
        return draft

    def folder_beside(self, place: Path) -> Path:
        """An empty folder for the output with the destination `place`."""
        return self._new_folder(place.parent, place)

    def _new_folder(self, beside: Path, place: Path) -> Path:
        """An empty folder for one output, in the run's folder within `beside`."""
        if beside not in self._folders:
            self._folders[beside] = make_draft_folder(beside, place)
        folder = self._folders[beside] / str(len(list(self._folders[beside].iterdir())))
        folder.mkdir()
        return folder

    def moves(self) -> dict[Path, Path]:
        """The destination of each file, or of each folder that is new."""
        moves: dict[Path, Path] = {}
        for draft, place in self._places.items():
            if draft.is_dir() and not place.exists():
                moves[draft] = place
            else:
                beside, into = (draft, place) if draft.is_dir() else (draft.parent, place.parent)
                moves |= {draft: into / draft.name for draft in sorted(beside.iterdir())}
        return moves

    def results(self) -> dict[str, str]:
        """The final name of each file and folder, by its name as a draft."""
        return {str(draft): str(place) for draft, place in self._places.items()}

    def with_places(self, words: str) -> str:
        """A message in which the names of drafts are replaced by the user's destinations."""
        for draft, place in self._places.items():
            words = words.replace(str(draft), str(place))
        for beside, folder in self._folders.items():
            hidden = re.escape(str(folder)) + r"([/\\]\d+(?=[/\\]))?"
            words = re.sub(hidden, str(beside).replace("\\", r"\\"), words)
        return words

    def remove(self) -> None:
        """Removes the hidden folders with everything in them."""
        for folder in self._folders.values():
            shutil.rmtree(folder, ignore_errors=True)
