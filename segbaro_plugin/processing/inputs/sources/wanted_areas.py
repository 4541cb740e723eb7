"""Which areas are fetched: their division, and the places in which they lie."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterEnum,
    QgsProcessingParameterString,
    QgsVectorLayer,
)

from ....i18n import language
from ....layers.boundaries.boundary_layer import area_layer
from ....sources.boundaries.all_pages import BoundaryService
from ....sources.boundaries.feature_types import DISSOLVED_FROM, FEATURE_TYPES
from ....sources.boundaries.wfs_dialect import GEOSERVER
from ....sources.exchange.exchange import Exchange
from ....sources.exchange.service import SCB_BOUNDARIES, Service
from ....tables.codes.named_places import places_named
from ...run.algorithm import Values
from ...run.parameter_group import ParameterGroup

DIVISIONS = (*FEATURE_TYPES, "kommun", "lan")


class WantedAreas(ParameterGroup):
    """The parameters PLACES and LEVEL."""

    def declare(self) -> None:
        self._algorithm.add(
            QgsProcessingParameterString("PLACES", self.tr("Municipalities and counties"), None, False, True),
            self.tr(
                "Names or codes, separated by commas, such as 'Karlstad, Hammarö' or '17'; leave empty for the whole "
                "country."
            ),
        )
        self._algorithm.add(
            QgsProcessingParameterEnum("LEVEL", self.tr("Areas"), list(DIVISIONS), False, "regso2025", False, True),
            self.tr(
                "Which areas: regso2025 and deso2025 are used for figures from 2024 on, regso2020 and deso2018 for "
                "those up to 2023. Municipalities and counties are dissolved from RegSO 2025."
            ),
        )

    def problem(self, parameters: Values, context: QgsProcessingContext) -> str:
        self.places(parameters, context)
        return ""

    def places(self, parameters: Values, context: QgsProcessingContext) -> tuple[str, ...]:
        """The codes of the places, none for the country. Raises TableError for a name that is none."""
        return places_named(self._algorithm.parameterAsString(parameters, "PLACES", context))

    def level(self, parameters: Values, context: QgsProcessingContext) -> str:
        """The id of the division."""
        return str(self._algorithm.parameterAsEnumString(parameters, "LEVEL", context))


def fetch_areas(
    level: str, places: Sequence[str], service: Service, exchange: Exchange, feedback: QgsProcessingFeedback
) -> QgsVectorLayer:
    """A layer in memory with the areas of a division in these places, in the country where there are none.

    Raises:
        SourceError, LayerError: not all of them came, or not as they should be.
    """
    kind = FEATURE_TYPES.get(level, FEATURE_TYPES[DISSOLVED_FROM])
    known = GEOSERVER if service.url == SCB_BOUNDARIES.url else None
    source = BoundaryService(service.url, exchange, known)
    return area_layer(source.areas(kind, places), level, feedback)


def boundaries_step(service: Service, level: str, places: Sequence[str]) -> dict[str, object]:
    """The provenance of fetched boundaries."""
    return {
        "algorithm": "segbaro:fetchareas",
        "service": service.url,
        "licence": service.licence,
        "attribution": service.attribution.say(language()),
        "division": level,
        "places": list(places),
    }
