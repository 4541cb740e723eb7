"""Divisions of other countries, so that tables and layers of them are recognised as what they are."""

from __future__ import annotations

import re

from ...words import Text
from .division import Division

_FI_MUNICIPALITY, _FI_POSTAL = re.compile(r"(?:KU)?\d{3}"), re.compile(r"\d{5}")
_DELOMRADE, _GRUNNKRETS, _SOGN = re.compile(r"\d{6}"), re.compile(r"\d{8}"), re.compile(r"\d{4}")

ABROAD: tuple[Division, ...] = (
    Division(
        "fi_kunta", Text("Finnish municipality", "finländsk kommun"), "fi_kunta", _FI_MUNICIPALITY,
        by_name=_FI_MUNICIPALITY,
        field_names=("kunta", "kuntakoodi", "kuntanumero", "kuntanro", "kunta_nro", "natcode"),
    ),
    Division(
        "fi_postal", Text("Finnish postal code area", "finländskt postnummerområde"), "fi_postal", _FI_POSTAL,
        by_name=_FI_POSTAL,
        field_names=("postinumeroalue", "postinumero", "posti_alue", "postialue", "postinro"),
    ),
    Division(
        "no_delomrade", Text("Norwegian delområde", "norskt delområde"), "no_delomrade", _DELOMRADE,
        by_name=_DELOMRADE,
        field_names=("delomradenummer", "delområdenummer", "delomradekode", "delområdekode", "delomrade", "delområde",
                     "delomradenr"),
    ),
    Division(
        "no_grunnkrets", Text("Norwegian grunnkrets", "norsk grunnkrets"), "no_grunnkrets", _GRUNNKRETS,
        parent="no_delomrade", by_name=_GRUNNKRETS,
        field_names=("grunnkretsnummer", "grunnkretskode", "grunnkretsnr", "grunnkrets"),
    ),
    Division(
        "dk_sogn", Text("Danish parish (sogn)", "dansk socken (sogn)"), "dk_sogn", _SOGN, by_name=_SOGN,
        field_names=("sognekode", "sognenr", "sognenummer", "sogn"),
    ),
    Division(
        "uk_msoa", Text("British MSOA or intermediate zone", "brittisk MSOA eller intermediate zone"), "uk_msoa",
        re.compile(r"[EWS]02\d{6}"),
        field_names=("msoa21cd", "msoa11cd", "msoa01cd", "msoacd", "msoa_code", "msoacode", "msoa", "interzone",
                     "iz_code", "izcode"),
    ),
    Division(
        "uk_lsoa", Text("British LSOA or data zone", "brittisk LSOA eller data zone"), "uk_lsoa",
        re.compile(r"[EWS]01\d{6}"), parent="uk_msoa",
        field_names=("lsoa21cd", "lsoa11cd", "lsoa01cd", "lsoacd", "lsoa_code", "lsoacode", "lsoa", "datazone",
                     "data_zone", "datazonecode", "dz_code", "dzcode"),
    ),
    Division(
        "us_tract", Text("US census tract", "amerikanskt census tract"), "us_tract",
        re.compile(r"(?:1400000US)?\d{11}"), by_name=re.compile(r"\d{11}"),
        field_names=("geoid", "geoid10", "geoid20", "geo_id", "geoidfq", "tract", "tract_geoid", "census_tract",
                     "tractid", "tract_id"),
    ),
)  # fmt: skip
