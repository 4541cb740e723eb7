"""What a join says in the log: what was read and guessed, what matched, and by name what did not."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsProcessingFeedback

from ....i18n import Translated, language
from ....layers.join.matching import Joining
from ....layers.read.names import cut_names
from ....tables import Match
from ....words import listing

NAMED = 20
FIELDS_NAMED = 200


class JoinLog(Translated):
    """Writes into the feedback of an algorithm."""

    def __init__(self, feedback: QgsProcessingFeedback) -> None:
        self._feedback = feedback

    def tell(self, joining: Joining) -> None:
        """Says what was read, guessed and matched, and names what was not."""
        for one in joining.matches:
            self._tell_table(one)
        found = joining.whole
        for note in found.notes:
            self._feedback.pushWarning(note.say(language()))
        self._feedback.pushInfo(self.tr("Areas matched: {n}").format(n=len(found.matched)))
        for names, words in (
            (found.areas_unmatched, self.tr("Areas without rows in the table ({n}): {names}")),
            (found.rows_unmatched, self.tr("Codes of the table without an area ({n}): {names}")),
        ):
            if names:
                self._feedback.pushWarning(words.format(n=len(names), names=listing(names, NAMED)))

    def _tell_table(self, found: Match) -> None:
        years = sorted({one.year for one in found.fields if one.year is not None})
        self._feedback.pushInfo(
            self.tr("Read {format}. Indicators: {indicators}. Years: {years}.").format(
                format=found.source.format,
                indicators=len({one.indicator for one in found.fields}),
                years=_span(years),
            )
        )

    def tell_fields(self, names: Sequence[str]) -> None:
        """Names the fields that the join made, but for those that only say why a value is missing."""
        words = self.tr("Joined fields: {names}")
        self._feedback.pushInfo(words.format(names=listing(list(names), FIELDS_NAMED)))

    def tell_replaced(self, names: Sequence[str]) -> None:
        """Names the fields of the areas that the join replaces."""
        if names:
            words = self.tr("Existing fields replaced: {names}")
            self._feedback.pushWarning(words.format(names=listing(list(names), NAMED)))

    def tell_cut(self, target: str, names: Sequence[str]) -> None:
        """Warns, before anything is written, that a shapefile cuts the names of fields."""
        if cut := cut_names(target, names):
            words = self.tr(
                "A shapefile shortens field names to ten characters, so maps and later steps cannot find these "
                "fields: {names}. Save to a GeoPackage instead."
            )
            self._feedback.pushWarning(words.format(names=listing(cut, NAMED)))


def _span(years: Sequence[int]) -> str:
    """The years as "2019–2023", a single one as "2023", none as "–"."""
    ends = sorted({years[0], years[-1]}) if years else []
    return "–".join(map(str, ends)) or "–"
