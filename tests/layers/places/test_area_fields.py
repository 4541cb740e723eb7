"""The fields of codes and names are recognised from a layer's first areas."""

from __future__ import annotations

import pytest

from segbaro_plugin.layers.places.fields import SAMPLE, area_fields


@pytest.mark.parametrize(("without", "found"), [(0, "kod"), (SAMPLE - 1, "kod"), (SAMPLE, "")])
def test_the_last_of_the_first_thirty_areas_counts_and_the_next_does_not(make_areas, without: int, found: str) -> None:
    layer = make_areas("kod:string,x:double", [*[(None, 1.0)] * without, ("0114A0010", 1.0)])
    assert SAMPLE == 30
    assert area_fields(layer).code == found
