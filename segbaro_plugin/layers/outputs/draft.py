"""A layer that is written, counted and put into place; here in place by QGIS, in subclasses beside its place."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsFeatureRequest, QgsFeatureSink, QgsVectorLayer

from ..errors import LayerError
from ..read.features import features_of
from .checked_sink import CheckedSink
from .destination import Destination
from .discard import discard
from .formula_text import text_sink
from .moves import Moves


class Draft:
    """A layer in memory, or of an unknown provider: written to its destination by QGIS."""

    PROVIDER = "ogr"
    """What reads the draft again."""

    def __init__(self, destination: Destination) -> None:
        self.destination = destination
        self.address = destination.text
        self.sink: CheckedSink | None = None
        self.target = ""

    def open(self, sink: QgsFeatureSink, target: str) -> CheckedSink:
        """The sink that writes it, wrapping the one that QGIS has opened; `target` is QGIS's name of the layer."""
        self.sink, self.target = CheckedSink(text_sink(sink, self.destination.path)), target
        return self.sink

    def close(self) -> None:
        """Closes the sink if it is still open."""
        if self.sink is not None:
            self.sink.close()

    @property
    def result(self) -> str:
        """The name of the layer in its final place."""
        return self.target

    @property
    def source(self) -> str:
        """The address for reopening the draft as a layer; "" if it is not inspected again."""
        return ""

    def require_whole(self) -> None:
        """Raises an error if the draft has fewer features than were written, or GDAL could not close it.

        Raises:
            LayerError: with the two numbers and what GDAL said.
        """
        written = self.sink.rows if self.sink else 0
        kept = self._count() if self.source else written
        problem = self.sink.problem if self.sink else ""
        if kept < written or problem:
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
    def name(self) -> str:
        """The output's name in messages."""
        return Path(self.result.partition("|")[0]).name

    def with_place(self, words: str) -> str:
        """A message in which the draft's name is replaced by the layer's own name."""
        return words

    def _count(self) -> int:
        """The number of readable features; the count stored in a file or database can be outdated."""
        plain = QgsVectorLayer.LayerOptions(loadDefaultStyle=False)  # the style has a say on each field
        plain.skipCrsValidation = True
        layer = QgsVectorLayer(self.source, "written", self.PROVIDER, plain)
        bare = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry).setNoAttributes()
        return sum(1 for _ in features_of(layer, bare)) if layer.isValid() else -1

    def publish(self, _moves: Moves) -> None:
        """Puts the layer into place.

        Raises:
            LayerError: when it cannot go there; what was there stays.
        """

    def discard(self) -> None:
        """Removes what was written."""
        discard(self.target)
