"""Parameters that several ready models have."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from segbaro_plugin.processing.algorithms.join_indicators import JoinIndicators
from segbaro_plugin.words import Text

from .parts import Input, Output, Step, given

VECTOR = [QgsProcessing.SourceType.TypeVector]


def layer(name: str, title: Text, help: Text, *, optional: bool = False, kinds: list[object] = VECTOR) -> Input:
    """A layer."""
    return Input(
        name,
        lambda id_, words: QgsProcessingParameterFeatureSource(id_, words, kinds, None, optional),
        title,
        help,
    )


def field_of(parent: str, name: str, title: Text, help: Text, *, optional: bool = False) -> Input:
    """A field of another parameter's layer."""
    return Input(
        name,
        lambda id_, words: QgsProcessingParameterField(id_, words, None, parent, optional=optional),
        title,
        help,
    )


def words_in(name: str, title: Text, help: Text, default: str | None = None, *, optional: bool = False) -> Input:
    """A text."""
    return Input(
        name, lambda id_, words: QgsProcessingParameterString(id_, words, default, False, optional), title, help
    )


def number(name: str, title: Text, help: Text, *, whole: bool = False, optional: bool = False) -> Input:
    """A number."""
    kind = QgsProcessingParameterNumber.Type.Integer if whole else QgsProcessingParameterNumber.Type.Double
    return Input(name, lambda id_, words: QgsProcessingParameterNumber(id_, words, kind, None, optional), title, help)


def choice(name: str, title: Text, help: Text, options: list[str], default: object, *, several: bool = False) -> Input:
    """A choice among words."""
    return Input(
        name,
        lambda id_, words: QgsProcessingParameterEnum(id_, words, options, several, default, False, True),
        title,
        help,
    )


AREAS = layer(
    "INPUT",
    Text("Areas", "Områden"),
    Text(
        "Areas with a code: DeSO, RegSO, municipalities or your own division.",
        "Områdena: DeSO, RegSO, kommuner eller en egen indelning, med en kod.",
    ),
)
TABLE = Input(
    "TABLE",
    lambda id_, words: QgsProcessingParameterFile(id_, words),
    Text("Table", "Tabell"),
    Text(
        "The file with the statistics as downloaded, with area codes.",
        "Filen med statistiken som den hämtades, med områdenas koder.",
    ),
)
AREA_FIELD = Input(
    "AREA_FIELD",
    lambda id_, words: QgsProcessingParameterField(id_, words, None, "INPUT", optional=True),
    Text("Area code", "Områdeskod"),
    Text(
        "The field with the area's code; leave empty to detect it.",
        "Fältet med områdets kod; lämna tomt för att Segbaro ska hitta det.",
    ),
    advanced=True,
)


def place(help: Text, *, optional: bool = False) -> Input:
    """The field with each area's place."""
    return field_of("INPUT", "PLACE", Text("Place", "Kommun eller annat område"), help, optional=optional)


def _of_join(name: str, words: str) -> QgsProcessingParameterDefinition:
    """The join's own parameter, under another title."""
    join = JoinIndicators()
    join.initAlgorithm()
    definition = join.parameterDefinition(name).clone()
    definition.setDescription(words)
    return definition


NO_OUTPUTS: Mapping[str, Output] = {}
LEAST_MATCHED = Input(
    "LEAST_MATCHED",
    _of_join,
    Text("Least matched", "Minst matchat"),
    Text(
        "The share of areas, in per cent, that must have rows in the table; if fewer have, the model fails.",
        "Den andel av områdena, i procent, som ska ha rader i tabellen; om färre har det misslyckas modellen.",
    ),
    advanced=True,
)
COUNTS = {
    "MATCHED": Output(
        "MATCHED",
        Text("Areas with rows in the table", "Områden med rader i tabellen"),
        Text("A number for scripts.", "Ett antal för skript."),
    ),
    "AREAS_UNMATCHED": Output(
        "AREAS_UNMATCHED",
        Text("Areas without rows", "Områden utan rader"),
        Text("A number for scripts.", "Ett antal för skript."),
    ),
    "ROWS_UNMATCHED": Output(
        "ROWS_UNMATCHED",
        Text("Codes of the table without an area", "Koder i tabellen utan område"),
        Text("A number for scripts.", "Ett antal för skript."),
    ),
    "FIELDS": Output(
        "FIELDS",
        Text("Joined fields", "Kopplade fält"),
        Text("Their names for scripts, separated by commas.", "Deras namn för skript, med komma emellan."),
    ),
}


def joining(*further: str, outputs: Mapping[str, Output] = NO_OUTPUTS) -> Step:
    """The step that joins TABLE to INPUT, which every model that takes a table begins with.

    further: parameters of the join that the model has, too. outputs: those beside the numbers.
    """
    return Step(
        "join",
        "segbaro:joinindicators",
        Text("Join the table", "Koppla tabellen"),
        {name: given(name) for name in ("INPUT", "AREA_FIELD", "TABLE", "LEAST_MATCHED", *further)},
        {**COUNTS, **outputs},
    )
