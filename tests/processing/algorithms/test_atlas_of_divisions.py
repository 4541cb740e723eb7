"""An atlas by municipality of areas whose codes begin with it, and none of those whose codes only look so."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import QgsProcessingException

IN_MUNICIPALITIES = {
    "lkfv:string": ["01140101", "01140102", "14800203"],
    "valdistrikt:int": [1140101, 1140102, 14800203],
    "desokod:string": ["0114A0010", "0114A0020", "1480C1010"],
}
IN_NONE = {
    "postnr:string": ["11401", "11402", "14802"],
    "distriktskod:string": ["011401", "011402", "148002"],
    "tatortskod:string": ["0114TC101", "0114TC102", "1480TC104"],
    "grunnkretsnummer:string": ["01140101", "01140102", "14800203"],
    "lsoa21cd:string": ["E01000001", "E01000002", "E01000003"],
}


@pytest.mark.parametrize("field", IN_MUNICIPALITIES)
def test_each_municipality_has_its_page(run, make_areas, field: str, tmp_path: Path) -> None:
    areas = make_areas(
        f"{field},low_standard_2023:double", [(code, n + 1.0) for n, code in enumerate(IN_MUNICIPALITIES[field])]
    )
    run("exportatlas", INPUT=areas, PLACES="municipality", FOLDER=str(tmp_path / "pages"))
    pages = sorted(page.name for page in (tmp_path / "pages").iterdir())
    assert pages == ["0114 Upplands Väsby.pdf", "1480 Göteborg.pdf"]


@pytest.mark.parametrize("field", IN_NONE)
def test_the_first_digits_of_other_codes_are_no_municipality(run, make_areas, field: str, tmp_path: Path) -> None:
    areas = make_areas(f"{field},low_standard_2023:double", [(code, n + 1.0) for n, code in enumerate(IN_NONE[field])])
    with pytest.raises(QgsProcessingException, match=f"No area has a place in the field '{field.partition(':')[0]}'"):
        run("exportatlas", INPUT=areas, PLACES="municipality", FOLDER=str(tmp_path / "pages"))
