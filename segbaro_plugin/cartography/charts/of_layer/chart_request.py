"""The layer a chart is made from, as a snapshot, and the request for a chart of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray
from qgis.core import QgsFeatureRequest, QgsVectorLayer

from ....array_types import Floats
from ....layers.indicators.indicator_fields import IndicatorFields, Year
from ....layers.indicators.layer_indicators import indicators_of
from ....layers.places.fields import AreaFields, area_fields
from ....layers.read.columns import Columns
from ....layers.read.features import features_of
from ....layers.read.snapshot import Snapshot
from .profile_table import is_profile

MOST_NAMED = 6
"""How many selected areas a chart names."""


@dataclass(frozen=True)
class ChartSource:
    """A snapshot of a layer with its recognised fields; created in the layer's thread, used in any.

    snapshot: all areas of the layer, also those that the map does not draw. part: the QGIS expression that is true for
    those that it draws, "" for all. profile: whether it is a table of scale profiles.
    """

    snapshot: Snapshot
    areas: AreaFields
    indicators: list[IndicatorFields]
    part: str
    profile: bool

    def shown(self) -> frozenset[int] | None:
        """The features that the map draws; None for all of them."""
        if not self.part:
            return None
        request = QgsFeatureRequest().setFilterExpression(self.part).setFlags(QgsFeatureRequest.Flag.NoGeometry)
        return frozenset(feature.id() for feature in features_of(self.snapshot, request))


@dataclass(frozen=True)
class ChartRequest:
    """The chart that is requested.

    kind: the id of a kind of chart. selected: features that are selected on the map. limits, colours: the classes of
    the map (n + 1 limits and n colours); without them a distribution makes its own. indicator: None for a table of
    profiles.
    """

    kind: str
    indicator: IndicatorFields | None = None
    year: Year = None
    selected: frozenset[int] = frozenset()
    limits: Floats | None = None
    colours: Sequence[str] = field(default_factory=list)


def having(read: Columns, ids: frozenset[int] | None) -> NDArray[np.bool_]:
    """The rows of a read that are these features; all of them for None."""
    return np.array([ids is None or id in ids for id in read.ids], bool)


def chart_source(layer: QgsVectorLayer, part: str = "") -> ChartSource:
    """The layer at this moment, including unsaved edits; `part` is true for the areas that the map draws."""
    snapshot, profile = Snapshot(layer), is_profile(layer.fields())
    if profile:
        return ChartSource(snapshot, AreaFields("", "", "other"), [], part, profile)
    return ChartSource(snapshot, area_fields(layer), indicators_of(layer), part, profile)
