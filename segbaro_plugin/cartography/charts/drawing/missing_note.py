"""What a chart says of areas that it cannot show: missing is not confidential, and neither is 0."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ....array_types import Floats
from ....words import Text, listing

MISSING = Text("Areas without data: {n}.", "Områden utan uppgift: {n}.")
HIDDEN = Text(
    "Areas whose figure is missing or confidential: {n}.", "Områden där uppgift saknas eller är sekretessbelagd: {n}."
)
NO_DATA = Text("{name}: no data", "{name}: uppgift saknas")
SUPPRESSED = Text("{name}: missing or confidential", "{name}: uppgift saknas eller är sekretessbelagd")


def told_unknown(values: Floats, suppressed: int, lacking: Sequence[tuple[str, bool]], language: str) -> str:
    """How many areas have no value, and which of the marked ones.

    suppressed: how many of the missing values may be confidential. lacking: marked areas without a value, and whether
    theirs may be confidential.
    """
    counts = ((MISSING, int((~np.isfinite(values)).sum()) - suppressed), (HIDDEN, suppressed))
    named = [(SUPPRESSED if hidden else NO_DATA).say(language, name=name) for name, hidden in lacking]
    told = [text.say(language, n=n) for text, n in counts if n]
    return " ".join([*told, *([listing(named) + "."] if named else [])])
