"""A sentence with a number says "1 area" and "2 areas", in both languages."""

from __future__ import annotations

import pytest

from segbaro_plugin.cartography.charts.group_charts import TYPES_TITLE
from segbaro_plugin.indices.frame import PLACELESS
from segbaro_plugin.layers import travel_notes
from segbaro_plugin.processing import neighbourhood_context
from segbaro_plugin.words import Text

COUNTED = [
    TYPES_TITLE,
    PLACELESS,
    travel_notes.UNKNOWN,
    travel_notes.ONE_WAY,
    travel_notes.UNEVEN,
    travel_notes.OWN,
    travel_notes.ALONE,
    neighbourhood_context.FEWER,
    neighbourhood_context.ALONE,
]


@pytest.mark.parametrize("text", COUNTED, ids=lambda one: one.en[:40])
def test_one_is_singular_and_all_else_plural(text: Text) -> None:
    others = {"codes": "A", "all": 9, "size": 100}
    one, two, none = (text.say("en", n=n, **others) for n in (1, 2, 0))
    assert not any(word in one for word in ("1 areas", "1 rows", "1 pairs"))
    assert not any(word in two for word in ("2 area ", "2 row ", "2 pair "))
    assert two.replace("2", "0", 1) == none
    assert not any(word in text.say("sv", n=1, **others) for word in ("1 områden", "1 rader"))
