"""Years as people write them."""

from __future__ import annotations

import pytest

from segbaro_plugin.layers.errors import LayerError
from segbaro_plugin.layers.read.years import parse_years

WRITTEN = {
    "": None,
    "  ": None,
    "2019": [2019],
    "2019-2021": [2019, 2020, 2021],
    "2019 – 2021": [2019, 2020, 2021],
    "2023, 2019": [2019, 2023],
    "2015;2019-2020": [2015, 2019, 2020],
    "2015 2017": [2015, 2017],
    "2019-2020, 2020": [2019, 2020],
    "2019-2019": [2019],
}


@pytest.mark.parametrize("text", WRITTEN)
def test_spans_and_lists_of_years_are_read(text: str) -> None:
    assert parse_years(text) == WRITTEN[text]


@pytest.mark.parametrize("text", ["19", "2023-2019", "now", "2019-", "2019-20", "1800", "2019,x"])
def test_what_is_no_year_is_quoted(text: str) -> None:
    with pytest.raises(LayerError, match="is not a valid choice of years"):
        parse_years(text)
