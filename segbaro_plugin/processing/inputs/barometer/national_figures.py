"""The country's mean and deviation of the index for each year, kept in the profile once they have been fetched."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from qgis.core import QgsApplication, QgsProcessingFeedback

from ....i18n import language
from ....indices.barometer.index import mean_and_deviation
from ....layers.write.rows import write_text
from ....tables import Table
from ....tables.model.tidy import Status
from ....words import figure

PLACE = ("segbaro", "national_index.json")
"""Where they are kept, in the user's profile."""


@dataclass(frozen=True)
class YearFigures:
    """areas: how many have an index. service: its address. updated: the stamp of the table that had it."""

    mean: float
    deviation: float
    areas: int
    service: str = ""
    updated: str = ""


@dataclass(frozen=True)
class NationalFigures:
    """years: by year."""

    years: Mapping[int, YearFigures] = field(default_factory=dict)

    def step(self, years: Sequence[int]) -> dict[str, object]:
        """The part of a provenance step that says those of some years."""
        return {"national": {str(year): vars(self.years[year]) for year in years if year in self.years}}

    def save(self) -> None:
        """Keeps them in the profile, with those of other years that are kept there.

        Raises:
            LayerError: the profile cannot be written to.
        """
        kept = {**kept_figures().years, **self.years}
        years = {str(year): vars(one) for year, one in sorted(kept.items())}
        place = _place()
        place.parent.mkdir(parents=True, exist_ok=True)
        write_text(place, json.dumps({"years": years}, indent=1))


def figures_of(tables: Sequence[Table]) -> NationalFigures:
    """The mean and deviation of each year, over all areas that have an index."""
    years: dict[int, YearFigures] = {}
    for table in tables:
        known = table.frame[table.frame["status"] == Status.OK.value]
        for year in sorted(known["year"].unique()):
            values = known.loc[known["year"] == year, "value"].to_numpy(float)
            source = table.source
            of_index = *mean_and_deviation(values), int(np.isfinite(values).sum())
            years[int(year)] = YearFigures(*of_index, source.path, source.updated)
    return NationalFigures(years)


def tell_figures(national: NationalFigures, feedback: QgsProcessingFeedback, words: str) -> None:
    """Says the mean and the deviation of each year."""
    for year, one in sorted(national.years.items()):
        mean, deviation = (f"{figure(number, language()):.4g}" for number in (one.mean, one.deviation))
        feedback.pushInfo(words.format(year=year, mean=mean, deviation=deviation, n=one.areas))


def kept_figures() -> NationalFigures:
    """Those that are kept in the profile; none where there are none that can be understood."""
    try:
        found = json.loads(_place().read_text(encoding="utf-8"))
        years = {int(year): _figures(one) for year, one in found["years"].items()}
        return NationalFigures(years)
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return NationalFigures()


def _figures(one: Mapping[str, Any]) -> YearFigures:
    """Those that the profile says. Raises ValueError for numbers that are no mean and no deviation."""
    found = YearFigures(
        float(one["mean"]), float(one["deviation"]), int(one["areas"]), str(one["service"]), str(one["updated"])
    )
    if not np.isfinite([found.mean, found.deviation]).all() or found.deviation <= 0:
        raise ValueError
    return found


def _place() -> Path:
    return Path(QgsApplication.qgisSettingsDirPath()).joinpath(*PLACE)
