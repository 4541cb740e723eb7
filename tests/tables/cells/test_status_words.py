"""What a reader is told of a value, as a heading and within a sentence."""

from __future__ import annotations

import pytest

from segbaro_plugin.tables.cells.status_words import STATUS_WORDS, within
from segbaro_plugin.tables.model.tidy import Status

WITHIN = {
    Status.OK: ("with value", "med värde"),
    Status.MISSING: ("no data", "uppgift saknas"),
    Status.SUPPRESSED: ("missing or confidential", "uppgift saknas eller är sekretessbelagd"),
    Status.NOT_APPLICABLE: ("not applicable", "uppgift kan inte förekomma"),
}


@pytest.mark.parametrize("status", Status)
def test_words_are_in_lower_case_within_a_sentence_and_begin_with_a_capital_as_a_heading(status: Status) -> None:
    assert tuple(within(status)) == WITHIN[status]
    assert tuple(STATUS_WORDS[status]) == tuple(words.capitalize() for words in WITHIN[status])
