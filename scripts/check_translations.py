"""The Swedish translation is complete: every string of the code is there, translated, with the same {marks}.

python3 scripts/check_translations.py
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SWEDISH = ROOT / "resources" / "i18n" / "segbaro_sv.ts"
MARK = re.compile(r"\{([^{}:]*)")
"""The name of a value; the words behind a colon, which a number chooses from, are each language's own."""


def messages(path: Path) -> Iterator[tuple[str, str, str]]:
    """(context, source, translation) of each string in a .ts file; the translation of a vanished string is left out."""
    for context in ET.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation.get("type") not in ("vanished", "obsolete"):
                done = "" if translation.get("type") == "unfinished" else translation.text or ""
                yield context.findtext("name"), message.findtext("source"), done


def strings_of_the_code() -> set[tuple[str, str]]:
    """Every (context, string) that the code asks Qt to translate."""
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / SWEDISH.name
        shutil.copy(SWEDISH, fresh)
        sources = sorted(str(path) for path in (ROOT / "segbaro_plugin").rglob("*.py"))
        subprocess.run(["pylupdate6", *sources, "--ts", str(fresh), "--no-obsolete"], check=True, capture_output=True)
        return {(context, source) for context, source, _ in messages(fresh)}


def faults() -> Iterator[str]:
    """What is missing or wrong, one sentence each."""
    known = {(context, source): translation for context, source, translation in messages(SWEDISH)}
    for key in sorted(strings_of_the_code()):
        if not known.get(key):
            yield f"{key[0]}: not translated: {key[1]!r}"
        elif set(MARK.findall(key[1])) != set(MARK.findall(known[key])):
            yield f"{key[0]}: other marks in the translation of {key[1]!r}"


if __name__ == "__main__":
    found = list(faults())
    print("\n".join(found) or "the Swedish translation is complete")
    sys.exit(bool(found))
