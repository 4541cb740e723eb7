"""What the dock says of a layer's indicators, once: types called index, and own indicators that were passed by."""

from __future__ import annotations

from html import unescape

import pytest

from segbaro_plugin.layers.indicators.user_tables import own_folder

FIELDS = "code:string,sei_2022:double,sei_2023:double"
ROWS = [(f"0114A00{i}0", float(i), float(6 - i)) for i in range(1, 6)]


@pytest.mark.parametrize("content", [b"\0\1\2", b"id;name_en;unit\nsafety;Safety;barrels\n"])
def test_both_are_said_once_however_often_layers_are_chosen(make_areas, layer, chooser, content: bytes) -> None:
    own_folder().mkdir(parents=True, exist_ok=True)
    unusable = own_folder() / "unusable.csv"
    unusable.write_bytes(content)
    try:
        other = make_areas(FIELDS, ROWS, name="other")
        for one in (other, layer, other):
            chooser.show_layer(one)
            assert chooser.choice is not None
    finally:
        unusable.unlink()
    said = [*map(unescape, chooser.warned), *(unescape(item.text()) for item in chooser.bar.items())]
    for words in ('name the column "Area type"', "unusable.csv"):
        assert len({one for one in said if words in one}) == 1, said
        assert sum(words in unescape(item.text()) for item in chooser.bar.items()) == 1
