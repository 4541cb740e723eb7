"""What areal interpolation gives: areas with values, a table of what was not carried, and a key table."""

from __future__ import annotations

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
)

from ...run.parameter_group import ParameterGroup


class ArealOutputs(ParameterGroup):
    """The parameters OUTPUT, REST and KEY, and numbers of what was carried."""

    def declare(self) -> None:
        table = QgsProcessing.SourceType.TypeVector
        self._algorithm.add(
            QgsProcessingParameterFeatureSink(
                "OUTPUT", self.tr("Interpolated areas"), QgsProcessing.SourceType.TypeVectorPolygon
            ),
            self.tr(
                "The target areas with the values, and the field covered: share of the target "
                "area covered by source areas (%)."
            ),
        )
        self._algorithm.add(
            QgsProcessingParameterFeatureSink("REST", self.tr("Not transferred"), table, None, True, False),
            self.tr(
                "A table of the source areas that lie partly outside the target areas, with what was not transferred."
            ),
        )
        self._algorithm.add(
            QgsProcessingParameterFeatureSink("KEY", self.tr("Key table"), table, None, True, False),
            self.tr(
                "The weights as a table with the codes of both layers. Saved as csv, it can be used in 'Convert a "
                "table to another division' for any table of the same areas."
            ),
        )
        for name, title in (
            ("FILLED", self.tr("Areas with all values")),
            ("UNFILLED", self.tr("Areas with missing values")),
            ("PARTLY", self.tr("Source areas that lie partly outside")),
            ("CARRIED", self.tr("Lowest transferred share of any count field, per cent")),
            ("REPAIRED", self.tr("Geometries fixed")),
        ):
            self._algorithm.addOutput(QgsProcessingOutputNumber(name, title))
