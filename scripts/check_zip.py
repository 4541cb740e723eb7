"""What the QGIS plugin repository checks about a zip, as far as it can be checked offline; exits 1 on a finding.

python3 scripts/check_zip.py dist/segbaro_plugin-0.1.0.zip
"""

from __future__ import annotations

import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

from zip_rules.contents import content_faults
from zip_rules.entries import entry_faults
from zip_rules.metadata import metadata_faults
from zip_rules.scanners import scanner_faults

LARGEST = 25_000_000
RULES = (entry_faults, metadata_faults, content_faults, scanner_faults)


def faults(path: Path) -> Iterator[str]:
    """What the repository would refuse or show as a finding, one sentence each."""
    if path.stat().st_size > LARGEST:
        yield "it is larger than 25 MB"
    with zipfile.ZipFile(path) as archive:
        for rule in RULES:
            yield from rule(archive)


if __name__ == "__main__":
    found = [f"{name}: {fault}" for name in sys.argv[1:] for fault in faults(Path(name))]
    print("\n".join(found) or "the archive keeps the rules of the plugin repository")
    sys.exit(bool(found))
