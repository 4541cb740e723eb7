"""What a person fills in for the sample municipality: for each algorithm its parameters; the rest stays as it is."""

from __future__ import annotations

import os
from pathlib import Path

SAMPLE = Path(__file__).resolve().parent.parent.parent / "resources" / "sample"
TABLE = str(SAMPLE / "indicators.csv")
DESO, REGSO = (f"{SAMPLE / 'areas.gpkg'}|layername={name}" for name in ("deso", "regso"))

INDEX = {"LOW_STANDARD": "low_standard_2023", "LOW_EDUCATION": "low_education_2023"}
BORN = ["foreign_born_people_2023", "native_born_people_2023"]
GROUP = {"GROUP": BORN[:1], "TOTAL": ["population_2023"]}

STATISTICS, BOUNDARIES, FETCHED = (
    os.environ.get(f"SEGBARO_{name}", "") for name in ("STATISTICS", "BOUNDARIES", "FETCHED")
)
"""Services on this machine, and a layer from them: the test that starts the desktop says where they are."""
SERVICES = {"SERVICE": STATISTICS, "BOUNDARIES": BOUNDARIES}

VALUES = {
    "fetchareas": {"PLACES": "1761", "LEVEL": "regso2020", "BOUNDARIES": BOUNDARIES},
    "fetchindicators": {"PLACES": "1761", "LEVEL": "regso2020", "INDICATORS": ["sei", "area_type"], **SERVICES},
    "fetchtable": {"TABLE": "TAB6574", "SELECTION": '{"Region": ["1780"]}', "SERVICE": STATISTICS},
    "fetchnational": {"SERVICE": STATISTICS},
    "refreshdata": {"INPUT": FETCHED, **SERVICES},
    "joinindicators": {"INPUT": DESO, "TABLE": TABLE},
    "readtable": {"TABLE": TABLE},
    "convertdivision": {"TABLE": TABLE, "TO": "kommun"},
    "arealinterpolation": {"TARGETS": REGSO, "COUNTS": ["population_2023"]},
    "socioeconomicindex": {**INDEX, "ASSISTANCE": "assistance_unemployment_2023", "MEAN": 9.0, "DEVIATION": 5.4},
    "areatypesummary": {"TYPE_FIELD": ["area_type_2023"], "PEOPLE": ["population_2023"]},
    "areatypetransitions": {"TYPE_FROM": "area_type_2019", "TYPE_TO": "area_type_2023"},
    "inequalityindex": {"LOW": BORN[:1], "HIGH": BORN[1:]},
    "segregationindices": GROUP,
    "multigroupindices": {"GROUPS": BORN},
    "ordinalindices": {"CLASSES": BORN},
    "localindices": GROUP,
    "spatialindices": GROUP,
    "segregationprofile": GROUP,
    "neighbourhoodcontext": GROUP,
    "choroplethmap": {"FIELD": "low_standard_2023"},
    "differencemap": {"FIELD": "low_standard_2023", "BEFORE": "low_standard_2019"},
    "bivariatemap": {"FIELD": "low_standard_2023", "OTHER": "low_education_2023"},
    "createlayout": {"TITLE": "Åsköping"},
    "exportatlas": {"FIELDS": ["low_standard_2023"], "DPI": 60},
    "report": {"INDICATORS": ["low_standard_2023"], **GROUP},
    "checkinstallation": {"OUTPUT": "TEMPORARY_OUTPUT"},
}
"""INPUT is the sample's layer in the project where nothing else is said."""
