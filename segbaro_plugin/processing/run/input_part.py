"""What a result carries on from a part of a layer: which part it was, and whether its features keep their numbers."""

from __future__ import annotations

from qgis.core import (
    QgsFeatureSink,
    QgsFeatureSource,
    QgsField,
    QgsFieldConstraints,
    QgsProcessingFeatureSourceDefinition,
)

from ...layers.read.columns import read_columns


def chosen_part(given: QgsProcessingFeatureSourceDefinition) -> dict[str, object]:
    """The provenance step for the selected or filtered part of a layer; empty if all of it was used."""
    part = {
        "selected_only": given.selectedFeaturesOnly,
        "filter": given.filterExpression,
        "limit": given.featureLimit if given.featureLimit >= 0 else None,
    }
    taken = {name: value for name, value in part.items() if value}
    return {"algorithm": "part of the layer", **taken} if taken else {}


def new_numbers(like: QgsFeatureSource | None) -> list[QgsFeatureSink.SinkFlag]:
    """The note that features get new ids, if the source has a field fid, as GeoPackages do, with duplicates."""
    place = like.fields().lookupField("fid") if like else -1
    if like is None or place < 0 or _is_unique(like.fields().at(place)):
        return []
    (numbers,) = read_columns(like, keys=[like.fields().at(place).name()]).keys.values()
    return [QgsFeatureSink.SinkFlag.RegeneratePrimaryKey] if len(set(numbers)) < len(numbers) else []


def _is_unique(field: QgsField) -> bool:
    """Whether the file or database itself enforces unique values."""
    unique = QgsFieldConstraints.Constraint.ConstraintUnique
    return field.constraints().constraintOrigin(unique) == QgsFieldConstraints.ConstraintOrigin.ConstraintOriginProvider
