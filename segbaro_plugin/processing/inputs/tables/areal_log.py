"""What areal interpolation says in the log: what was carried, and by name what was not and why."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray
from qgis.core import QgsProcessingFeedback

from ....array_types import Floats
from ....i18n import Translated, language
from ....layers.interpolate.carry import Carried
from ....layers.interpolate.overlay import ROUNDING, LaidOver
from ....layers.interpolate.remainder import left_behind, share_carried
from ....tables.convert.areal import Column
from ....tables.model.tidy import Status
from ....words import Count, figure, listing

NAMED = 200


class ArealLog(Translated):
    """Writes into the feedback of the algorithm."""

    def __init__(self, feedback: QgsProcessingFeedback) -> None:
        self._feedback = feedback

    def tell(self, found: LaidOver, made: Sequence[Carried], counts: Mapping[str, Column], least: float) -> None:
        """Says what was carried, and names what was not and why.

        counts: the counts as they were. least: share of a target that must lie in sources for it to have a value.
        """
        for note in found.notes:
            self._feedback.pushWarning(note.say(language()))
        for name, column in counts.items():
            words = self.tr("{field}: {sum} in the source areas, of which {share} per cent was transferred.")
            share = figure(100 * share_carried(column, found.weights), language())
            total = figure(float(np.nansum(column.values)), language())
            self._feedback.pushInfo(words.format(field=name, sum=f"{total:.10g}", share=f"{share:.4g}"))
        self._places(found, least)
        self._gaps(found, made, least)

    def _warn(self, words: str, names: list[str], **values: str) -> None:
        """One warning that counts and names the areas that it is about, where there are any."""
        if names:
            said = words.format(n=Count(len(names)), names=listing(names, NAMED), **values)
            self._feedback.pushWarning(said)

    def _places(self, found: LaidOver, least: float) -> None:
        """Names what lies outside what."""
        inside, covered = found.weights.inside, found.weights.covered
        self._warn(
            self.tr("{n} {n:source area lies|source areas lie} partly outside the target areas: {names}."),
            _shares(found.sources.codes, 1 - inside, np.isin(np.arange(len(inside)), left_behind(found.weights))),
        )
        self._warn(
            self.tr("{n} {n:target area lies|target areas lie} wholly outside the source areas: {names}."),
            _named(found.targets.codes, covered == 0),
        )
        self._warn(
            self.tr(
                "{n} {n:target area has|target areas have} no value, because source areas cover less than {least} per "
                "cent of {n:it|them}: {names}. Lower 'Minimum coverage' if the rest is water."
            ),
            _shares(found.targets.codes, covered, (covered > 0) & (covered < least)),
            least=f"{figure(100 * least, language()):.3g}",
        )

    def _gaps(self, found: LaidOver, made: Sequence[Carried], least: float) -> None:
        """Names for each column the areas that lack its value though they are covered."""
        partly = self.tr(
            "{field} has no value in {n} {n:area, because a part of it|areas, because a part of each} has none: "
            "{names}."
        )
        empty = self.tr("{field} has no value in {n} {n:area|areas}, because nobody is counted there: {names}.")
        covered = found.weights.covered >= max(least, ROUNDING)
        for one in made:
            nobody = one.column.statuses == Status.NOT_APPLICABLE.value
            lacking = (one.column.statuses != Status.OK.value) & ~nobody
            for words, where in ((partly, lacking), (empty, nobody)):
                self._warn(words, _named(found.targets.codes, where & covered), field=one.name)


def _named(codes: Sequence[str], where: NDArray[np.bool_]) -> list[str]:
    return [codes[row] for row in np.flatnonzero(where)]


def _shares(codes: Sequence[str], shares: Floats, where: NDArray[np.bool_]) -> list[str]:
    """The codes with their shares in per cent."""
    return [f"{codes[row]} ({100 * shares[row]:.3g} %)" for row in np.flatnonzero(where)]
