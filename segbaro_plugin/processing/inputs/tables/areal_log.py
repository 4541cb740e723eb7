"""What areal interpolation says in the log: what was carried, and by name what was not and why."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray
from qgis.core import QgsProcessingFeedback

from ....array_types import Floats
from ....i18n import Translated, language
from ....layers.interpolate.interpolated_columns import InterpolatedColumn
from ....layers.interpolate.overlay import ROUNDING, Overlay
from ....layers.interpolate.remainder import partly_outside, share_inside
from ....tables.convert.areal import Column
from ....tables.model.tidy import Status
from ....words import Count, figure, listing

NAMED = 200


class ArealLog(Translated):
    """Writes into the feedback of the algorithm."""

    def __init__(self, feedback: QgsProcessingFeedback) -> None:
        self._feedback = feedback

    def tell(
        self, overlay: Overlay, interpolated: Sequence[InterpolatedColumn], counts: Mapping[str, Column], least: float
    ) -> None:
        """Says what was carried, and names what was not and why.

        counts: the counts as they were. least: share of a target that must lie in sources for it to have a value.
        """
        for note in overlay.notes:
            self._feedback.pushWarning(note.say(language()))
        for name, column in counts.items():
            words = self.tr("{field}: {sum} in the source areas, of which {share} per cent was transferred.")
            share = figure(100 * share_inside(column, overlay.weights), language())
            total = figure(float(np.nansum(column.values)), language())
            self._feedback.pushInfo(words.format(field=name, sum=f"{total:.10g}", share=f"{share:.4g}"))
        self._places(overlay, least)
        self._gaps(overlay, interpolated, least)

    def _warn(self, words: str, names: list[str], **values: str) -> None:
        """One warning that counts and names the areas that it is about, where there are any."""
        if names:
            said = words.format(n=Count(len(names)), names=listing(names, NAMED), **values)
            self._feedback.pushWarning(said)

    def _places(self, overlay: Overlay, least: float) -> None:
        """Names what lies outside what."""
        inside, covered = overlay.weights.inside, overlay.weights.covered
        self._warn(
            self.tr("{n} {n:source area lies|source areas lie} partly outside the target areas: {names}."),
            _shares(
                overlay.sources.codes, 1 - inside, np.isin(np.arange(len(inside)), partly_outside(overlay.weights))
            ),
        )
        self._warn(
            self.tr("{n} {n:target area lies|target areas lie} wholly outside the source areas: {names}."),
            _named(overlay.targets.codes, covered == 0),
        )
        self._warn(
            self.tr(
                "{n} {n:target area has|target areas have} no value, because source areas cover less than {least} per "
                "cent of {n:it|them}: {names}. Lower 'Minimum coverage' if the rest is water."
            ),
            _shares(overlay.targets.codes, covered, (covered > 0) & (covered < least)),
            least=f"{figure(100 * least, language()):.3g}",
        )

    def _gaps(self, overlay: Overlay, interpolated: Sequence[InterpolatedColumn], least: float) -> None:
        """Names for each column the areas that lack its value though they are covered."""
        partly = self.tr(
            "{field} has no value in {n} {n:area, because a part of it|areas, because a part of each} has none: "
            "{names}."
        )
        empty = self.tr("{field} has no value in {n} {n:area|areas}, because nobody is counted there: {names}.")
        covered = overlay.weights.covered >= max(least, ROUNDING)
        for one in interpolated:
            nobody = one.column.statuses == Status.NOT_APPLICABLE.value
            lacking = (one.column.statuses != Status.OK.value) & ~nobody
            for words, where in ((partly, lacking), (empty, nobody)):
                self._warn(words, _named(overlay.targets.codes, where & covered), field=one.name)


def _named(codes: Sequence[str], where: NDArray[np.bool_]) -> list[str]:
    return [codes[row] for row in np.flatnonzero(where)]


def _shares(codes: Sequence[str], shares: Floats, where: NDArray[np.bool_]) -> list[str]:
    """The codes with their shares in per cent."""
    return [f"{codes[row]} ({100 * shares[row]:.3g} %)" for row in np.flatnonzero(where)]
