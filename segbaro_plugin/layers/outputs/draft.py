"""A layer that is written, counted and put in its place; here as QGIS writes it, in subclasses beside its place."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsFeatureSink, QgsVectorLayer

from ..errors import LayerError
from .checked_sink import CheckedSink
from .destination import Destination
from .discard import discard
from .formula_text import text_sink
from .moves import Moves


class Draft:
    """A layer in memory, or of a provider that Segbaro knows nothing of: written where it belongs, as QGIS does."""

    def __init__(self, destination: Destination) -> None:
        self.destination = destination
        self.address = destination.text
        self.sink: CheckedSink | None = None
        self.target = ""

    def open(self, sink: QgsFeatureSink, target: str) -> CheckedSink:
        """The sink that writes it, for the one that QGIS has opened; `target` is what QGIS calls the layer."""
        self.sink, self.target = CheckedSink(text_sink(sink, self.destination.path)), target
        return self.sink

    def close(self) -> None:
        """Closes the sink, if that was not done."""
        if self.sink is not None:
            self.sink.close()

    @property
    def result(self) -> str:
        """What the layer is called when it is in its place."""
        return self.target

    @property
    def source(self) -> str:
        """What opens the draft as a layer again; "" where it is not looked at again."""
        return ""

    def require_whole(self) -> None:
        """Refuses a draft that holds fewer features than were written to it.

        Raises:
            LayerError: with the two numbers and what GDAL said.
        """
        written = self.sink.rows if self.sink else 0
        kept = self._count() if self.source else written
        problem = self.sink.problem if self.sink else ""
        if kept < written or self._is_broken:
            raise LayerError(
                "The output '{name}' was only partly written ({kept} of {written} {written:row|rows}): {why}. Check "
                "that the disk is not full and that the connection works. The previous contents are unchanged.",
                "Utdata ”{name}” skrevs inte i sin helhet ({kept} av {written} {written:rad|rader}): {why}. Är "
                "disken full eller anslutningen bruten? Det som fanns där förut finns kvar.",
                name=self.name,
                kept=max(kept, 0),
                written=written,
                why=problem or "?",
            )

    @property
    def _is_broken(self) -> bool:
        """Whether the rows may be cut short although as many are counted as were written."""
        return False

    @property
    def name(self) -> str:
        """What a sentence calls the output."""
        return Path(self.result.partition("|")[0]).name

    def with_place(self, words: str) -> str:
        """A message in which the layer's own name stands, where it names a draft."""
        return words

    def _count(self) -> int:
        layer = QgsVectorLayer(self.source, "written", "ogr")
        return layer.featureCount() if layer.isValid() else -1

    def publish(self, _moves: Moves) -> None:
        """Puts the layer in its place.

        Raises:
            LayerError: when it cannot go there; what was there stays.
        """

    def discard(self) -> None:
        """Removes what was written."""
        discard(self.target)
