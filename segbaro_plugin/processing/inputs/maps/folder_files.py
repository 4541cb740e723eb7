"""Files of a run in one folder: which they are, which of them replace earlier ones, and which are of an earlier run."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProcessingOutputVariant

from ....words import listing
from ...run.algorithm import Values
from ...run.parameter_group import ParameterGroup

NAMED = 20


class FolderFiles(ParameterGroup):
    """The output FILES, for the algorithm's parameter FOLDER."""

    def declare(self) -> None:
        """Declares FILES."""
        words = self.tr("Names of the files in the folder")
        self._algorithm.addOutput(QgsProcessingOutputVariant("FILES", words))

    def told(
        self,
        made: Path,
        files: Sequence[str],
        parameters: Values,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, object]:
        """FOLDER and FILES, none without files. Says in the log which files there are replaced, and which are old.

        made: the folder in which the files are until the run has succeeded.
        """
        if not files:
            return {}
        place = Path(self._algorithm.parameterAsString(parameters, "FOLDER", context))
        there = {path.name for path in place.iterdir() if path.is_file()} if place.is_dir() else set()
        endings = {Path(name).suffix for name in files}
        old = sorted(name for name in there - set(files) if Path(name).suffix in endings)
        if replaced := sorted(there & set(files)):
            words = self.tr("Files replaced ({n}): {names}")
            feedback.pushInfo(words.format(n=len(replaced), names=listing(replaced, NAMED)))
        if old:
            words = self.tr("Files in the folder that are not of this run, and were left as they are ({n}): {names}")
            feedback.pushWarning(words.format(n=len(old), names=listing(old, NAMED)))
        return {"FOLDER": str(made), "FILES": list(files)}
