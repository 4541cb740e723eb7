"""Files and folders of one run, written in hidden folders beside their places until it has ended well."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

from ...layers.outputs.draft_folders import make_draft_folder


class DraftFiles:
    """What a run writes as files, and the hidden folders that its layers are made in too."""

    def __init__(self) -> None:
        self._places: dict[Path, Path] = {}
        self._folders: dict[Path, Path] = {}

    def file(self, place: Path) -> Path:
        """Where a file is to be written that belongs at `place`; what is written beside it goes along."""
        draft = self.folder_beside(place) / place.name
        self._places[draft] = place
        return draft

    def folder(self, place: Path) -> Path:
        """A folder to write files to that belong in the folder `place`, which may be there or not."""
        draft = self._new_folder(place if place.is_dir() else place.parent, place)
        self._places[draft] = place
        return draft

    def folder_beside(self, place: Path) -> Path:
        """An empty folder for the output that belongs at `place`."""
        return self._new_folder(place.parent, place)

    def _new_folder(self, beside: Path, place: Path) -> Path:
        """An empty folder for one output, in the run's folder within `beside`."""
        if beside not in self._folders:
            self._folders[beside] = make_draft_folder(beside, place)
        folder = self._folders[beside] / str(len(list(self._folders[beside].iterdir())))
        folder.mkdir()
        return folder

    def moves(self) -> dict[Path, Path]:
        """From each file, or folder that is new, to its place."""
        moves: dict[Path, Path] = {}
        for draft, place in self._places.items():
            if draft.is_dir() and not place.exists():
                moves[draft] = place
            else:
                beside, into = (draft, place) if draft.is_dir() else (draft.parent, place.parent)
                moves |= {draft: into / draft.name for draft in sorted(beside.iterdir())}
        return moves

    def results(self) -> dict[str, str]:
        """What each file and folder is called in its place, by what it is called as a draft."""
        return {str(draft): str(place) for draft, place in self._places.items()}

    def with_places(self, words: str) -> str:
        """A message in which the places stand that the user chose, where it names drafts."""
        for draft, place in self._places.items():
            words = words.replace(str(draft), str(place))
        for beside, folder in self._folders.items():
            hidden = re.escape(str(folder)) + r"([/\\]\d+(?=[/\\]))?"
            words = re.sub(hidden, str(beside).replace("\\", r"\\"), words)
        return words

    def remove(self) -> None:
        """Takes the hidden folders away, with what is left in them."""
        for folder in self._folders.values():
            shutil.rmtree(folder, ignore_errors=True)
