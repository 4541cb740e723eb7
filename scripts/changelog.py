"""CHANGELOG.md as the plugin manager shows it: plain text in the field `changelog` of metadata.txt."""

from __future__ import annotations

import re

HEADING = re.compile(r"^## \[?(?P<version>[^\]\s]+)\]?(?: - (?P<date>.+))?$")
MARKUP = re.compile(r"\[(?P<words>[^\]]*)\]\([^)]*\)|`|\*\*")


def with_changelog(metadata: str, changelog: str) -> str:
    """The text of metadata.txt with its changelog replaced by that of CHANGELOG.md."""
    lines = plain_lines(changelog)
    if not lines:
        raise ValueError("CHANGELOG.md has no release: give it a heading such as '## [0.1.0] - 2026-12-01'.")
    field = "changelog=" + "\n  ".join(lines).replace("%", "%%")  # QGIS's reader takes a single % for a reference
    return re.sub(r"^changelog=.*$", lambda _: field, metadata, flags=re.MULTILINE)


def plain_lines(changelog: str) -> list[str]:
    """Releases, kinds of change and changes, one per line and without Markdown; what precedes the first release goes.

    No line is empty or begins with '#', where readers of metadata.txt would end the field or leave the line out.
    """
    lines = changelog.splitlines()
    first = next((at for at, line in enumerate(lines) if HEADING.match(line)), len(lines))
    return [_plain(line) for line in lines[first:] if line.strip()]


def _plain(line: str) -> str:
    if heading := HEADING.match(line):
        return f"{heading['version']} ({heading['date']})" if heading["date"] else heading["version"]
    return MARKUP.sub(lambda found: found["words"] or "", line.lstrip("# ").rstrip())
