"""qgis.core: what the dialogs live by, and an open class for every other name."""

from __future__ import annotations

from .application import QgsApplication, QgsSettings  # noqa: F401
from .layer import QgsMapLayer, QgsProject, QgsVectorLayer, QgsVectorLayerFeatureSource  # noqa: F401
from .open_class import Anything, open_class
from .rows import QgsFeature, QgsFeatureRequest, QgsField, QgsFields  # noqa: F401
from .task import QgsFeedback, QgsProcessingAlgRunnerTask, QgsProcessingFeedback, QgsTask  # noqa: F401
from .temporal import (  # noqa: F401
    AnimationState,
    QgsDateTimeRange,
    QgsTemporalNavigationObject,
    TemporalNavigationMode,
)

NULL = None


class QgsCsException(Exception):
    """Raised by transforms in QGIS."""


class QgsProcessingException(Exception):
    """Raised by algorithms in QGIS."""


class QgsProviderConnectionException(Exception):
    """Raised by databases in QGIS."""


class QgsExpression(Anything):
    """Only written, never computed."""

    @staticmethod
    def quotedColumnRef(name: str) -> str:
        return f'"{name}"'

    @staticmethod
    def quotedValue(value: object) -> str:
        return f"'{value}'" if isinstance(value, str) else str(value)

    quotedString = quotedValue


class Qgis(Anything):
    """The enums whose members are compared in the dialogs are real ones."""

    AnimationState = AnimationState
    TemporalNavigationMode = TemporalNavigationMode


def __getattr__(name: str) -> type[Anything]:
    made = open_class(name)
    globals()[name] = made
    return made
