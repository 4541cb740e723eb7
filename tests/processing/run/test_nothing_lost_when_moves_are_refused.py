"""Where the system refuses to move a finished file, all of a run's results stay as they were."""

from __future__ import annotations

from pathlib import Path

import pytest
from example_runs import attempt, call
from examples import EXAMPLES
from folder_contents import layers_in, names_in


@pytest.mark.parametrize("id", sorted(EXAMPLES))
def test_where_nothing_may_be_replaced_it_says_so_and_nothing_is_lost(
    provider, folder, tmp_path, monkeypatch, id
) -> None:
    """As Windows does with files that are open in another program."""
    into = tmp_path / "made"
    attempt(id, call(id, folder, into=into))
    before, names = layers_in(into), names_in(into)

    def refused(path: Path, target: object) -> None:
        raise PermissionError(13, "The process cannot access the file because it is being used by another process")

    with monkeypatch.context() as windows:
        windows.setattr(Path, "replace", refused)
        windows.setattr(Path, "rename", refused)
        for name in ("replace", "rename"):
            windows.setattr(f"os.{name}", lambda *_: refused(Path(), None))
        said = attempt(id, call(id, folder, into=into))
    assert isinstance(said, dict) or "used by another process" in said
    assert layers_in(into) == before
    assert names_in(into) == names


def test_when_the_second_of_two_files_cannot_be_moved_the_first_comes_back(
    provider, folder, tmp_path, monkeypatch
) -> None:
    into = tmp_path / "made"
    for name in ("a.html", "b.json"):
        into.mkdir(exist_ok=True)
        (into / name).write_text("earlier")
    whole, moved = Path.replace, []

    def second_refused(path: Path, target: Path) -> Path:
        if ".segbaro" in str(path) and ".segbaro" not in str(target) and Path(target).suffix == ".json":
            raise PermissionError(13, "used by another process")
        moved.append(target)
        return whole(path, target)

    monkeypatch.setattr(Path, "replace", second_refused)
    said = attempt("report", {**call("report", folder), "HTML": str(into / "a.html"), "PDF": None, "TABLE": None,
                              "JSON": str(into / "b.json")})  # fmt: skip
    assert "used by another process" in said
    assert {name: (into / name).read_text() for name in names_in(into)} == {"a.html": "earlier", "b.json": "earlier"}
