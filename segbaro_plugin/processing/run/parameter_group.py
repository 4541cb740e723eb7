"""Parameter groups: an algorithm lists a group, which declares, checks and reads its parameters."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from weakref import proxy

from qgis.core import QgsProcessingContext

from ...i18n import Translated
from .described import DescribedAlgorithm


class ParameterGroup(Translated):
    """Base class of groups: a subclass declares parameters on its algorithm and has methods that read them."""

    def __init__(self, algorithm: DescribedAlgorithm) -> None:
        self._algorithm: Any = proxy(algorithm)  # QGIS deletes the algorithm, which a circle would keep

    def problem(self, _parameters: Mapping[str, object], _context: QgsProcessingContext) -> str:
        """The problem with the choices, as a sentence; "" if there is none."""
        return ""

    def title_of(self, name: str) -> str:
        """A parameter's title, for sentences."""
        return str(self._algorithm.parameterDefinition(name).description())
