"""The provider `segbaro`: everything that the plugin can do, for the toolbox, models, batches and scripts."""

from __future__ import annotations

from qgis.core import QgsApplication, QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from ..resources import resource_path
from .algorithms.area_type_summary import AreaTypeSummary
from .algorithms.area_type_transitions import AreaTypeTransitions
from .algorithms.areal_interpolation import ArealInterpolation
from .algorithms.bivariate_map import BivariateMap
from .algorithms.check_installation import CheckInstallation
from .algorithms.choropleth_map import ChoroplethMap
from .algorithms.convert_division import ConvertDivision
from .algorithms.create_layout import CreateLayout
from .algorithms.difference_map import DifferenceMap
from .algorithms.export_atlas import ExportAtlas
from .algorithms.fetch_areas import FetchAreas
from .algorithms.fetch_indicators import FetchIndicators
from .algorithms.fetch_national import FetchNational
from .algorithms.fetch_table import FetchTable
from .algorithms.inequality_index import InequalityIndex
from .algorithms.join_indicators import JoinIndicators
from .algorithms.local_indices import LocalIndices
from .algorithms.multigroup_indices import MultigroupIndices
from .algorithms.neighbourhood_context import NeighbourhoodContext
from .algorithms.ordinal_indices import OrdinalIndices
from .algorithms.read_table import ReadTable
from .algorithms.refresh_data import RefreshData
from .algorithms.report import Report
from .algorithms.segregation_indices import SegregationIndices
from .algorithms.segregation_profile import SegregationProfile
from .algorithms.socioeconomic_index import SocioeconomicIndex
from .algorithms.spatial_indices import SpatialIndices
from .ready_model import ready_models

ALGORITHMS = (
    FetchAreas,
    FetchIndicators,
    FetchNational,
    FetchTable,
    RefreshData,
    JoinIndicators,
    ReadTable,
    ConvertDivision,
    ArealInterpolation,
    SocioeconomicIndex,
    AreaTypeSummary,
    AreaTypeTransitions,
    InequalityIndex,
    SegregationIndices,
    MultigroupIndices,
    OrdinalIndices,
    LocalIndices,
    SpatialIndices,
    SegregationProfile,
    NeighbourhoodContext,
    ChoroplethMap,
    DifferenceMap,
    BivariateMap,
    CreateLayout,
    ExportAtlas,
    Report,
    CheckInstallation,
)


class SegbaroProvider(QgsProcessingProvider):
    """Registers the algorithms and the ready models; its id and theirs are never renamed."""

    def load(self) -> bool:
        QgsApplication.processingRegistry().providerAdded.connect(self._take_up_models)
        return super().load()

    def unload(self) -> None:
        registry = QgsApplication.processingRegistry()
        if registry is not None:  # gone when qgis_process of 3.44 ends
            registry.providerAdded.disconnect(self._take_up_models)
        super().unload()

    def id(self) -> str:
        return "segbaro"

    def name(self) -> str:
        return "Segbaro"

    def icon(self) -> QIcon:
        return QIcon(self.svgIconPath())

    def svgIconPath(self) -> str:
        return str(resource_path("icons", "segbaro.svg"))

    def loadAlgorithms(self) -> None:
        for algorithm in ALGORITHMS:
            self.addAlgorithm(algorithm())
        if QgsApplication.processingRegistry().providerById(self.id()) is not None:
            for model in ready_models():
                self.addAlgorithm(model)

    def _take_up_models(self, id: str) -> None:
        """Models find the algorithms of their steps in the registry, so they come when the provider stands there."""
        if id == self.id():
            self.refreshAlgorithms()
