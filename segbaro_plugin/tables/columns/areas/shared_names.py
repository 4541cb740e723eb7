"""Which column of names has those of the layer: an area can have a name and an alternative one."""

from __future__ import annotations

from collections.abc import Sequence

from ...codes.normalise import HALF, fold, fold_label
from ..column_words import Words, words_only
from .shared_codes import NO_AREAS, Fields


def column_of_names(headings: Sequence[str], words: Sequence[Words], fields: Fields, found: int) -> int:
    """The column with most names in common with a field of the layer; `found` where none has more than it.

    At least half of the names, or of the areas, are in common.
    """
    known = [names for values in fields.values() if (names := {fold_label(one) for one in values if one} - {""})]
    able = [
        place for place, some in enumerate(words) if some and words_only(some) and fold(headings[place]) not in NO_AREAS
    ]
    shared = {place: _shared(words[place], known) for place in {*able, found}}
    return max(shared, key=lambda place: (shared[place], place == found, -place))


def _shared(words: Words, known: Sequence[set[str]]) -> int:
    """How many names the field has that has most of them; 0 where they are too few."""
    names = set(map(fold_label, words))
    counts = ((len(names & field), HALF * min(len(names), len(field))) for field in known)
    return max((count for count, enough in counts if count >= enough), default=0)
