"""The description of an algorithm for QGIS and its users: names, groups, icon and help, in the user's language."""

from __future__ import annotations

from qgis.core import Qgis, QgsProcessingAlgorithm, QgsProcessingParameterDefinition, QgsProcessingParameterField
from qgis.PyQt.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from qgis.PyQt.QtGui import QIcon

from ...i18n import Translated
from ...resources import resource_path

GROUPS = {
    "sources": QT_TRANSLATE_NOOP("Segbaro", "Data from services"),
    "tables": QT_TRANSLATE_NOOP("Segbaro", "Tables and areas"),
    "barometer": QT_TRANSLATE_NOOP("Segbaro", "The barometer's measures"),
    "segregation": QT_TRANSLATE_NOOP("Segbaro", "Measures of segregation"),
    "maps": QT_TRANSLATE_NOOP("Segbaro", "Maps and pages"),
}


def is_to_be_chosen(parameter: QgsProcessingParameterDefinition) -> bool:
    """Whether it is one field that cannot be left empty: QGIS would preset the first, such as fid."""
    one_field = isinstance(parameter, QgsProcessingParameterField) and not parameter.allowMultiple()
    return one_field and not parameter.flags() & Qgis.ProcessingParameterFlag.Optional


class DescribedAlgorithm(Translated, QgsProcessingAlgorithm):
    """The description of an algorithm: a subclass defines ID, GROUP, title() and summary()."""

    ID = ""
    GROUP = ""
    TAGS: tuple[str, ...] = ()
    IN_MAIN_THREAD = False
    """Whether it works on the project, its layouts or styles, which belong to the main thread."""

    def title(self) -> str:
        """The algorithm's name in the user's language."""
        raise NotImplementedError

    def summary(self) -> str:
        """A description in a few sentences in the user's language."""
        raise NotImplementedError

    def name(self) -> str:
        return self.ID

    def displayName(self) -> str:
        return self.title()

    def groupId(self) -> str:
        return self.GROUP

    def group(self) -> str:
        return QCoreApplication.translate("Segbaro", GROUPS[self.GROUP])

    def flags(self) -> QgsProcessingAlgorithm.Flags:
        return super().flags() | QgsProcessingAlgorithm.Flag.FlagNoThreading if self.IN_MAIN_THREAD else super().flags()

    def tags(self) -> list[str]:
        return ["segbaro", "segregation", *self.TAGS]

    def icon(self) -> QIcon:
        return QIcon(str(resource_path("icons", "segbaro.svg")))

    def svgIconPath(self) -> str:
        return str(resource_path("icons", "segbaro.svg"))

    def shortHelpString(self) -> str:
        """The summary, then the help of each parameter: one source for the dialog, the documentation and tests."""
        help_texts = [(p.description(), p.help()) for p in self.parameterDefinitions() if p.help()]
        return "".join(
            f"<p>{part}</p>" for part in [self.summary(), *(f"<b>{name}</b>: {text}" for name, text in help_texts)]
        )

    def addParameter(self, parameter: QgsProcessingParameterDefinition, createOutput: bool = True) -> bool:
        """A blank default keeps QGIS from preselecting; without any default it takes the first field."""
        if is_to_be_chosen(parameter) and parameter.defaultValue() is None:
            parameter.setDefaultValue("")
        return bool(super().addParameter(parameter, createOutput))

    def add(self, parameter: QgsProcessingParameterDefinition, help: str) -> QgsProcessingParameterDefinition:
        """Adds a parameter with its help; returns it."""
        parameter.setHelp(help)
        self.addParameter(parameter)
        return parameter

    def add_advanced(self, parameter: QgsProcessingParameterDefinition, help: str) -> QgsProcessingParameterDefinition:
        """Adds a parameter that the dialog shows in its advanced section."""
        parameter.setFlags(parameter.flags() | Qgis.ProcessingParameterFlag.Advanced)
        return self.add(parameter, help)
