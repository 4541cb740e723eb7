"""segbaro:arealinterpolation - values of areas carried to other areas by their geometry."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from qgis.core import QgsProcessingContext, QgsProcessingFeedback

from ...i18n import language
from ...layers.interpolate.interpolated_columns import (
    InterpolatedColumn,
    interpolate,
    read_values,
    refuse_negative,
    refuse_units,
    units_of,
)
from ...layers.interpolate.interpolated_fields import interpolated_fields, interpolated_records, interpolated_values
from ...layers.interpolate.overlay import Overlay
from ...layers.interpolate.remainder import (
    key_fields,
    key_rows,
    partly_outside,
    remainder_fields,
    remainder_rows,
    share_inside,
)
from ...layers.record.provenance import field_records
from ...layers.write.extend import extended_fields, replaced_fields, write_extended
from ...layers.write.rows import field, write_rows
from ...tables.convert.areal import Column
from ...tables.model.tidy import Status
from ..inputs.tables.areal_log import ArealLog
from ..inputs.tables.areal_outputs import ArealOutputs
from ..inputs.tables.areal_overlap import ArealOverlap
from ..inputs.tables.areal_values import ArealValues
from ..inputs.tables.join_log import JoinLog
from ..run.algorithm import SegbaroAlgorithm, Values
from ..run.finish import Finish, finish_layer
from ..run.output_address import address_of

COVERED = "covered"


class ArealInterpolation(SegbaroAlgorithm):
    ID = "arealinterpolation"
    GROUP = "tables"
    TAGS = ("areal", "interpolation", "dasymetric", "overlay", "vintage", "division", "omräkna", "indelning", "nyko")

    APART = (("COUNTS", "MEANS"), ("NUMERATOR", "DENOMINATOR"), ("MEANS", "MEAN_WEIGHT"))

    def __init__(self) -> None:
        super().__init__()
        self.values = ArealValues(self)
        self.overlap = ArealOverlap(self)
        self.outputs = ArealOutputs(self)
        self.groups = (self.values, self.overlap, self.outputs)

    def title(self) -> str:
        return self.tr("Areal interpolation")

    def summary(self) -> str:
        return self.tr(
            "Transfers values to areas with other boundaries: from DeSO to your own districts, from RegSO 2020 to "
            "RegSO 2025, from districts to grid squares. Each count is distributed over the target areas that the "
            "source area overlaps, in proportion to area or, more accurately, to people if a population in points or "
            "small cells is given. Shares are recomputed from their counts. Where a key table exists, use it to "
            "convert the table instead: a key is exact, areal interpolation is an estimate. A target area that "
            "overlaps a source area without a value has no value, and a field beside it gives the reason. Source "
            "areas outside the target areas are listed."
        )

    def initAlgorithm(self, _configuration: Values | None = None) -> None:
        self.overlap.declare_layers()
        self.values.declare()
        self.overlap.declare()
        self.outputs.declare()

    def work(self, parameters: Values, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> Values:
        source = self.parameterAsSource(parameters, "INPUT", context)
        known, steps = self.background(parameters, context, source)
        records = field_records(steps)
        requested = self.values.wanted(parameters, context)
        units = units_of(requested.fields(), records)
        refuse_units(requested, units)
        overlay = self.overlap.read(parameters, context, feedback)
        values = read_values(source, requested.fields(), overlay.sources.geometries.ids)
        refuse_negative(values, [*requested.counted(), *filter(None, requested.means.values())])
        least = self.overlap.least_covered(parameters, context)
        interpolated = interpolate(
            requested, values, overlay.weights, overlay.people, overlay.weights.covered < least, units
        )
        counts = {name: values[name] for name in requested.counted()}
        ArealLog(feedback).tell(overlay, interpolated, counts, least)
        record = {
            "algorithm": f"segbaro:{self.ID}",
            "areas_with_values": source.sourceName(),
            "weights": "people" if overlay.people.any() else "area",
            "fields": interpolated_records(interpolated, records, overlay.targets.division),
        }
        aliases = {one.name(): one.alias() for one in known if one.alias()}
        target = self._write(overlay, interpolated, aliases, (record, steps), parameters, context, feedback)
        tables = self._tables(overlay, counts, parameters, context, feedback)
        return {"OUTPUT": target, **tables, **_numbers(overlay, interpolated, counts)}

    def _write(
        self,
        overlay: Overlay,
        interpolated: Sequence[InterpolatedColumn],
        aliases: Mapping[str, str],
        told: tuple[Mapping[str, object], list[dict[str, object]]],
        parameters: Values,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> str:
        """Writes the areas to fill with the new fields and finishes the layer; returns where it is."""
        targets = self.parameterAsSource(parameters, "TARGETS", context)
        known, earlier = self.background({**parameters, "INPUT": parameters["TARGETS"]}, context, targets)
        added = [
            *interpolated_fields(interpolated, aliases),
            field(COVERED, float, self.tr("Covered by source areas (%)")),
        ]
        columns = [*interpolated_values(interpolated), (100 * overlay.weights.covered).tolist()]
        values = dict(zip(overlay.targets.geometries.ids, zip(*columns, strict=True), strict=True))
        fields = extended_fields(known, added)
        log = JoinLog(feedback)
        log.tell_replaced(replaced_fields(known, added))
        log.tell_cut(address_of(parameters["OUTPUT"], context), fields.names())
        sink, target = self.open_sink(parameters, context, fields, targets)
        write_extended(targets, sink, added, values, feedback)
        sink.close()
        record, steps = told
        sentence = f"{self.ID}: {', '.join(one.name for one in interpolated)} from {record['areas_with_values']}"
        finish_layer(target, context, Finish(fields, record, sentence, [*earlier, *steps], name=self.title()))
        return target

    def _tables(
        self,
        overlay: Overlay,
        counts: Mapping[str, Column],
        parameters: Values,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Values:
        """Writes the tables REST and KEY where they are asked for; returns where they are."""
        tables = {
            "REST": (remainder_fields(list(counts), language()), remainder_rows(overlay, counts)),
            "KEY": (key_fields(overlay), key_rows(overlay)),
        }
        targets = {}
        for name, (fields, rows) in tables.items():
            if self.is_asked_for(parameters, name, context):
                sink, targets[name] = self.open_sink(parameters, context, fields, output=name)
                write_rows(sink, fields, rows, feedback)
                sink.close()
        return targets


def _numbers(overlay: Overlay, interpolated: Sequence[InterpolatedColumn], counts: Mapping[str, Column]) -> Values:
    filled = np.all([one.column.statuses == Status.OK.value for one in interpolated], axis=0)
    mended = [len(side.geometries.mended) for side in (overlay.sources, overlay.targets)]
    return {
        "FILLED": int(filled.sum()),
        "UNFILLED": int((~filled).sum()),
        "PARTLY": len(partly_outside(overlay.weights)),
        "CARRIED": 100 * min((share_inside(column, overlay.weights) for column in counts.values()), default=1.0),
        "REPAIRED": sum(mended),
    }
