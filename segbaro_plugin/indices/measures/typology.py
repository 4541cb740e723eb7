"""Area typology by composition of groups (Poulsen, Johnston & Forrest 2001)."""

from __future__ import annotations

import numpy as np

from ...array_types import Floats, Mask
from ...words import Text
from ..engine.catalogue import measure
from ..engine.measure import SCALING, SPLITTING, Dimension, Scope
from ..engine.option import MeasureError, Option
from ..engine.places import Places
from ..engine.rounding import SAME
from .multigroup import group_shares

ENCLAVES = (
    Text("Nearly all of the host group", "Nästan enbart majoritetsgruppen"),
    Text("Mostly the host group", "Majoritetsgruppen i majoritet"),
    Text("Mixed, without a majority", "Blandat område utan majoritet"),
    Text("Several minorities", "Område med flera minoriteter"),
    Text("One minority is the largest group", "En minoritet är störst"),
    Text("One minority in large majority", "En minoritet är i stor majoritet"),
)


@measure(
    "enclave_type",
    name=Text(
        "Type of area by group composition (Poulsen et al.)", "Områdestyp efter gruppsammansättning (Poulsen m.fl.)"
    ),
    dimension=Dimension.LOCAL,
    formula="the host group has 1: ≥ 80 %, 2: ≥ 50 %, 3: ≥ 30 % of the area; below that 4: no minority has 60 %, "
    "5: one has, 6: and 30 % of that minority live in such areas",
    reference="Poulsen, Johnston & Forrest 2001",
    inputs=("counts",),
    range=(1.0, 6.0),
    options=(Option("host", Text("Number of the host group", "Majoritetsgruppens nummer"), 1, least=1, most=1000),),
    invariances=(SPLITTING, SCALING),
    meaning=Text(
        "From 1, where nearly all are of the host group, to 6, where one minority is the largest group "
        "and much of it lives in such areas.",
        "Från 1, där nästan alla hör till majoritetsgruppen, till 6, där en minoritet är störst och en stor "
        "del av den bor i sådana områden.",
    ),
    scope=Scope.AREA,
)
def enclave_type(counts: Floats, places: Places, host: int) -> Floats:
    """Types 1 to 6, named in `ENCLAVES`: counts of shape (areas, groups), `host` counted from 1 -> (areas,).

    Raises:
        MeasureError: when there is no group of that number.
    """
    _refuse_unknown_host(host, counts.shape[1])
    shares = group_shares(counts, places)[0]
    minorities = np.delete(counts, host - 1, axis=1)
    dominant = _reaches(np.delete(shares, host - 1, axis=1), 0.6)
    cuts = [_reaches(shares[:, host - 1], limit) for limit in (0.8, 0.5, 0.3)]
    living_so = places.total(minorities * (dominant & ~cuts[-1][:, None])) / places.total(minorities)
    ghetto = (dominant & _reaches(living_so, 0.3)).any(axis=1)
    return np.select([*cuts, ~dominant.any(axis=1), ~ghetto], [1.0, 2.0, 3.0, 4.0, 5.0], 6.0)


def _reaches(share: Floats, limit: float) -> Mask:
    """Whether a share is at least the limit; one that rounding left just below it is on it."""
    return share >= limit - SAME


def _refuse_unknown_host(host: int, groups: int) -> None:
    if host > groups:
        raise MeasureError(
            "The host group is number {host}, but there {groups:is|are} only {groups} {groups:group|groups}; count "
            "the groups from 1.",
            "Majoritetsgruppen är nummer {host}, men det finns bara {groups} {groups:grupp|grupper}; räkna grupperna "
            "från 1.",
            host=host,
            groups=groups,
        )
