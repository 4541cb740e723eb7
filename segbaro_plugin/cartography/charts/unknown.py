"""What a chart says of areas that it cannot show: missing is not confidential, and neither is 0."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ...indices.places import Floats
from ...words import Text, listing

MISSING = Text("Areas without data: {n}.", "Områden utan uppgift: {n}.")
HIDDEN = Text("Suppressed (confidential) areas: {n}.", "Prickade (sekretessbelagda) områden: {n}.")
NO_DATA = Text("{name}: no data", "{name}: uppgift saknas")
SUPPRESSED = Text("{name}: suppressed", "{name}: prickad")


def told_unknown(values: Floats, suppressed: int, lacking: Sequence[tuple[str, bool]], language: str) -> str:
    """How many areas have no value, and which of the marked ones.

    suppressed: how many of the missing values are confidential. lacking: marked areas without a value, and whether
    theirs is confidential.
    """
    counts = ((MISSING, int((~np.isfinite(values)).sum()) - suppressed), (HIDDEN, suppressed))
    named = [(SUPPRESSED if hidden else NO_DATA).say(language, name=name) for name, hidden in lacking]
    told = [text.say(language, n=n) for text, n in counts if n]
    return " ".join([*told, *([listing(named) + "."] if named else [])])
