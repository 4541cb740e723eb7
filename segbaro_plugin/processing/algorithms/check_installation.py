"""segbaro:checkinstallation - what this QGIS brings, what is missing, and how an officer gets it."""

from __future__ import annotations

import importlib
import sys
from typing import NamedTuple

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
)

from ...layers.write.rows import field, fields_of, write_rows
from ..run.algorithm import SegbaroAlgorithm, Values


class Part(NamedTuple):
    """A Python package, and what Segbaro needs it for (a key of `uses`)."""

    package: str
    use: str


PARTS = (
    Part("numpy", "everything"),
    Part("pandas", "tables"),
    Part("scipy", "distances"),
    Part("matplotlib", "charts"),
    Part("osgeo.gdal", "workbooks"),
)


class CheckInstallation(SegbaroAlgorithm):
    ID = "checkinstallation"
    GROUP = "tables"
    TAGS = ("install", "version", "pandas", "scipy", "numpy", "installation", "krav")

    def title(self) -> str:
        return self.tr("Check the installation")

    def summary(self) -> str:
        return self.tr(
            "Lists the versions that this QGIS uses and the optional packages that are missing, with what does not "
            "work without them and how to get them without administrator rights. Nothing is installed or downloaded."
        )

    def initAlgorithm(self, _configuration: Values | None = None) -> None:
        self.add(
            QgsProcessingParameterFeatureSink("OUTPUT", self.tr("Versions"), optional=True, createByDefault=False),
            self.tr("A table with one row per package: name, version, needed for."),
        )
        self.addOutput(QgsProcessingOutputNumber("MISSING", self.tr("Missing packages")))

    def work(self, parameters: Values, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> Values:
        rows = [("QGIS", Qgis.QGIS_VERSION, ""), ("Python", sys.version.split()[0], "")]
        rows += [(part.package, version_of(part.package), self._uses()[part.use]) for part in PARTS]
        for name, version, use in rows:
            if version:
                feedback.pushInfo(f"{name} {version}")
            else:
                words = self.tr("{name} is missing. It is needed for: {use}.")
                feedback.pushWarning(words.format(name=name, use=use))
        missing = sum(not version for _, version, _ in rows)
        feedback.pushInfo(self._remedy() if missing else self.tr("Nothing is missing."))
        return {"MISSING": missing, **self._write(rows, parameters, context, feedback)}

    def _uses(self) -> dict[str, str]:
        return {
            "everything": self.tr("everything"),
            "tables": self.tr("reading tables and joining them"),
            "distances": self.tr("fast neighbour search; without it a slower method is used"),
            "charts": self.tr("charts"),
            "workbooks": self.tr("xlsx and ods files"),
        }

    def _remedy(self) -> str:
        return self.tr(
            "On Windows, install the newest QGIS from the .msi file for your own user, or ask your IT department to "
            "install it: it includes all packages. On Debian and Ubuntu, install python3-pandas, python3-scipy and "
            "python3-matplotlib. On macOS, use a QGIS version that includes pandas (4.0 or newer)."
        )

    def _write(
        self,
        rows: list[tuple[str, str, str]],
        parameters: Values,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, object]:
        if not self.is_asked_for(parameters, "OUTPUT", context):
            return {}
        fields = fields_of(*(field(name, str) for name in ("package", "version", "needed_for")))
        sink, target = self.open_sink(parameters, context, fields)
        write_rows(sink, fields, ((row, None) for row in rows), feedback)
        sink.close()
        return {"OUTPUT": target}


def version_of(package: str) -> str:
    """The version of an importable package; "" when it is missing or broken."""
    try:
        return str(getattr(importlib.import_module(package), "__version__", "?"))
    except Exception:  # a broken package fails in any way it likes
        return ""
