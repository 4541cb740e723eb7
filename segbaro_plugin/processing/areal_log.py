"""What areal interpolation says in the log: what was carried, and by name what was not and why."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray
from qgis.core import QgsProcessingFeedback

from ..i18n import Translated, language
from ..layers.areal_rest import left_behind, share_carried
from ..layers.carried import Carried
from ..layers.laid_over import ROUNDING, LaidOver
from ..tables.areal import Column, Floats
from ..tables.tidy import Status
from ..words import listing

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
            words = self.tr("{field}: {sum} in the areas with values, of which {share} per cent were carried.")
            share = 100 * share_carried(column, found.weights)
            self._feedback.pushInfo(
                words.format(field=name, sum=f"{np.nansum(column.values):.10g}", share=f"{share:.4g}")
            )
        for words, names in (*self._places(found, least), *self._gaps(found, made, least)):
            if names:
                told = words.replace("{n}", str(len(names))).replace("{names}", listing(names, NAMED))
                self._feedback.pushWarning(told)

    def _places(self, found: LaidOver, least: float) -> Iterator[tuple[str, list[str]]]:
        """What lies outside what, in words, and its names."""
        inside, covered = found.weights.inside, found.weights.covered
        yield (
            self.tr("{n} areas with values lie partly outside the areas to fill: {names}."),
            _shares(found.sources.codes, 1 - inside, np.isin(np.arange(len(inside)), left_behind(found.weights))),
        )
        yield (
            self.tr("{n} areas to fill lie wholly outside the areas with values: {names}."),
            _named(found.targets.codes, covered == 0),
        )
        yield (
            self.tr(
                "{n} areas to fill have no value, as less than {least} per cent of them lies in areas with values: "
                "{names}. Lower 'Least cover' where the rest is water."
            ).replace("{least}", f"{100 * least:.3g}"),
            _shares(found.targets.codes, covered, (covered > 0) & (covered < least)),
        )

    def _gaps(self, found: LaidOver, made: Sequence[Carried], least: float) -> Iterator[tuple[str, list[str]]]:
        """For each column the areas that lack its value though they are covered, in words, and their names."""
        covered = found.weights.covered >= max(least, ROUNDING)
        for one in made:
            nobody = one.column.statuses == Status.NOT_APPLICABLE.value
            lacking = (one.column.statuses != Status.OK.value) & ~nobody
            for words, where in (
                (self.tr("{field} has no value in {n} areas as a part of them has none: {names}."), lacking),
                (self.tr("{field} has no value in {n} areas as nobody is counted there: {names}."), nobody),
            ):
                yield words.replace("{field}", one.name), _named(found.targets.codes, where & covered)


def _named(codes: Sequence[str], where: NDArray[np.bool_]) -> list[str]:
    return [codes[row] for row in np.flatnonzero(where)]


def _shares(codes: Sequence[str], shares: Floats, where: NDArray[np.bool_]) -> list[str]:
    """The codes with their shares in per cent."""
    return [f"{codes[row]} ({100 * shares[row]:.3g} %)" for row in np.flatnonzero(where)]
