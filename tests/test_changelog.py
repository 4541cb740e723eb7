"""The plugin manager shows the changes that CHANGELOG.md tells: scripts/build.py puts them into metadata.txt."""

from __future__ import annotations

import configparser
import sys

import pytest
from zips import ROOT

sys.path.insert(0, str(ROOT / "scripts"))
from changelog import plain_lines, with_changelog

METADATA = "[general]\nname=A\nchangelog=short\nlicense=B\n"
CHANGELOG = """# Changelog

Words before the releases.

## [0.2.0] - 2027-01-15
### Added
- `readtable` reads 5 % more; [how](docs/a.md).

### Fixed
- **A share** above 100 %.

## [0.1.0]
- First.
"""


def _as_qgis_reads(metadata: str) -> dict[str, str]:
    """The fields, by the reader that qgis.utils uses, which takes % for a reference to another field."""
    parser = configparser.ConfigParser()
    parser.read_string(metadata)
    return dict(parser["general"])


def test_releases_and_changes_stand_as_plain_text() -> None:
    fields = _as_qgis_reads(with_changelog(METADATA, CHANGELOG))
    assert fields["changelog"].splitlines() == [
        "0.2.0 (2027-01-15)",
        "Added",
        "- readtable reads 5 % more; how.",
        "Fixed",
        "- A share above 100 %.",
        "0.1.0",
        "- First.",
    ]


def test_the_other_fields_stay() -> None:
    assert {**_as_qgis_reads(with_changelog(METADATA, CHANGELOG)), "changelog": "short"} == _as_qgis_reads(METADATA)


def test_a_changelog_without_a_release_stops_the_build() -> None:
    with pytest.raises(ValueError, match="has no release"):
        with_changelog(METADATA, "# Changelog\n- First.\n")


def test_every_change_of_the_project_is_shown_and_the_newest_release_is_the_version() -> None:
    metadata, changelog = ((ROOT / name).read_text("utf-8") for name in ("metadata.txt", "CHANGELOG.md"))
    fields = _as_qgis_reads(with_changelog(metadata, changelog))
    assert fields["changelog"].splitlines() == plain_lines(changelog)
    assert fields["changelog"].count("\n- ") == changelog.count("\n- ")
    assert fields["changelog"].startswith(fields["version"])
