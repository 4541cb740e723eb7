"""The page of the rooms is what the folders say of themselves."""

from __future__ import annotations

import runpy
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def test_the_page_is_up_to_date() -> None:
    page = runpy.run_path(str(ROOT / "scripts" / "make_rooms_doc.py"))["page"]
    assert (ROOT / "docs" / "rooms.md").read_text("utf-8") == page(), "run: make docs"


def test_every_folder_of_the_plugin_stands_in_it() -> None:
    written = (ROOT / "docs" / "rooms.md").read_text("utf-8")
    folders = (path.parent for path in (ROOT / "segbaro_plugin").rglob("__init__.py"))
    named = [str(folder.relative_to(ROOT / "segbaro_plugin")) for folder in folders]
    assert [name for name in named if name != "." and f"`{name}/`" not in written] == []
