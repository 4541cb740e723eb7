"""The two scanners whose findings block an upload, on the unpacked archive: bandit and detect-secrets, every rule."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path


def scanner_faults(archive: zipfile.ZipFile) -> Iterator[str]:
    """One sentence for each finding."""
    with tempfile.TemporaryDirectory(prefix="segbaro-zip-") as made:
        folder = Path(made)
        archive.extractall(folder)
        yield from _bandit(folder)
        _add_text_copies(folder)
        yield from _secrets(folder)


def _add_text_copies(folder: Path) -> None:
    """A copy as text of all that is no code: detect-secrets passes by a .svg and all that is no UTF-8."""
    for path in [path for path in folder.rglob("*") if path.is_file() and path.suffix != ".py"]:
        text = path.read_bytes().decode("utf-8", errors="replace")
        path.with_name(f"{path.name}.txt").write_text(text, encoding="utf-8")


def _bandit(folder: Path) -> Iterator[str]:
    found = _json(["bandit", "-q", "-r", ".", "-f", "json"], folder)
    for error in found["errors"]:
        yield f"{error['filename']}: bandit cannot read it: {error['reason']}"
    for one in found["results"]:
        yield f"{one['filename']}:{one['line_number']}: {one['test_id']} {one['issue_text']}"


def _secrets(folder: Path) -> Iterator[str]:
    found = _json(["detect_secrets", "scan", "--all-files", "."], folder)["results"]
    for file, secrets in found.items():
        yield from (f"{file}:{one['line_number']}: possibly a secret ({one['type']})" for one in secrets)


def _json(command: list[str], folder: Path) -> dict:
    """What a scanner says; its exit code is 1 both for a finding and for a failure, which says nothing."""
    done = subprocess.run([sys.executable, "-m", *command], cwd=folder, capture_output=True, text=True, check=False)
    if not done.stdout.strip():
        raise RuntimeError(f"{command[0]} failed: {done.stderr.strip()}")
    return json.loads(done.stdout)
