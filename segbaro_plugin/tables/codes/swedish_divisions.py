"""The divisions of Sweden into areas: their codes, the names of their fields and what they are parts of."""

from __future__ import annotations

import re

from ...words import Text
from .division import Division


def _same(name: str) -> Text:
    return Text(name, name)


_LAN, _KOMMUN = re.compile(r"\d{2}"), re.compile(r"\d{4}")
_REGSO, _DESO = re.compile(r"\d{4}R\d{3}"), re.compile(r"\d{4}[ABC]\d{4}")
_FIVE, _SIX, _EIGHT, _KEY_CODE = (re.compile(digits) for digits in (r"[1-9]\d{4}", r"\d{6}", r"\d{8}", r"\d{1,8}"))
_CORNER = r"1?[1-9]\d{5}[67]\d{6}"
"""East and north of a square's lower left corner in metres, in SWEREF 99 TM (13 digits) or RT 90 (14)."""

SWEDISH: tuple[Division, ...] = (
    Division("riket", Text("the country", "riket"), "riket", re.compile("00"), areas=1),
    Division(
        "lan", Text("county (län)", "län"), "lan", _LAN, parent="riket", areas=21,
        field_names=("lanskod", "lan", "län", "länskod", "lnkod", "lan_kod", "county"),
    ),
    Division(
        "kommun", Text("municipality", "kommun"), "kommun", _KOMMUN, parent="lan", areas=290,
        field_names=("kommunkod", "kommun", "knkod", "kommun_kod", "kommun_id", "municipality_id", "municipality"),
    ),
    Division(
        "regso2020", _same("RegSO 2020"), "regso", _REGSO, parent="kommun", years=(0, 2023), areas=3363,
        field_names=("regsokod_2020", "regso_2020", "regso2020"),
    ),
    Division(
        "regso2025", _same("RegSO 2025"), "regso", _REGSO, "_RegSO2025", "kommun", (2024, 9999), 3363,
        field_names=("regsokod_2025", "regso_2025", "regso2025"),
    ),
    Division(
        "deso2018", _same("DeSO 2018"), "deso", _DESO, parent="regso", years=(0, 2023), areas=5984,
        field_names=("deso_2018", "deso2018", "desokod_2018"),
    ),
    Division(
        "deso2025", _same("DeSO 2025"), "deso", _DESO, "_DeSO2025", "regso", (2024, 9999), 6160,
        field_names=("deso_2025", "deso2025", "desokod_2025"),
    ),
    Division("regso", _same("RegSO"), "regso", _REGSO, parent="kommun", field_names=("regsokod", "regso", "regso_kod")),
    Division("deso", _same("DeSO"), "deso", _DESO, parent="regso", field_names=("desokod", "deso", "deso_kod")),
    Division(
        "tatort", Text("locality (tätort)", "tätort"), "tatort", re.compile(r"\d{4}TC\d{3}|T\d{4}"),
        by_name=re.compile(r"T\d{4}"),
        field_names=("tatortskod", "tätortskod", "tatort_kod", "tatort", "tätort", "tatortsnr", "tatort_id"),
    ),
    Division(
        "distrikt", Text("district (distrikt)", "distrikt"), "distrikt", _SIX, by_name=_SIX,
        field_names=("distriktskod", "distriktkod", "distrikt_kod", "distrikt", "distriktnr"),
    ),
    Division(
        "postnr", Text("postal code area", "postnummerområde"), "postnr", _FIVE, by_name=_FIVE,
        field_names=("postnummer", "postnr", "postnummerområde", "postnummeromrade", "postkod", "postal_code",
                     "postalcode", "postcode"),
    ),
    Division(
        "valdistrikt", Text("election district", "valdistrikt"), "valdistrikt", _EIGHT, parent="kommun",
        by_name=_EIGHT,
        field_names=("lkfv", "valdistriktskod", "valdistriktkod", "valdistrikt_kod", "valdistrikt", "vdnr", "vd_nr",
                     "vd_kod", "vdkod", "vd"),
    ),
    Division(
        "nyko", Text("municipal key code area (NYKO)", "nyckelkodsområde (NYKO)"), "nyko", _KEY_CODE,
        by_name=_KEY_CODE,
        field_names=("nyko", "nyko1", "nyko2", "nyko3", "nyko4", "nyko5", "nyko6", "nyko_kod", "nykokod",
                     "nyckelkod", "nyckelkodsområde", "nyckelkodsomrade"),
    ),
    Division(
        "ruta", Text("grid square", "ruta"), "ruta", re.compile(rf"{_CORNER}|(?:CRS\d+RES)?\d+K?M[NE]\d+[NE]\d+"),
        by_name=re.compile(_CORNER),
        field_names=("ruta", "rutid", "rut_id", "ruta_id", "rutid_scb", "rutkod", "rutnr", "grd_id", "grid_id",
                     "gridid"),
    ),
)  # fmt: skip
