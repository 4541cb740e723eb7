"""segbaro:convertdivision - a table of one division of the country as a table of another."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterString,
)

from ...i18n import language
from ...tables import Conversion, KeyTable, Table, convert, read_key_table
from ...tables.codes.divisions import DIVISIONS, vintages
from ...tables.convert.aggregate import Incomplete
from ...tables.convert.key_table_columns import Headings
from ...tables.convert.notes import NAMED
from ...tables.convert.plan import Choices, Rest
from ...tables.formats.format_catalogue import file_filter
from ...words import Count, listing
from ..inputs.tables.clean_table import CleanTable
from ..inputs.tables.table_choice import TableChoice
from ..run.algorithm import SegbaroAlgorithm, Values

MOST = 200
AUTO = "auto"


def targets() -> list[str]:
    """The ids of the divisions that a table can be converted to: every vintage, and levels that have only one.

    A key table shows only codes that need no name of a field; other divisions are own ones there.
    """
    known = (one for one in DIVISIONS if one.shows_alone)
    return [one.id for one in known if one in vintages(one.level) or not vintages(one.level)]


class ConvertDivision(SegbaroAlgorithm):
    ID = "convertdivision"
    GROUP = "tables"
    TAGS = (
        "convert",
        "division",
        "vintage",
        "key",
        "deso",
        "regso",
        "kommun",
        "nyko",
        "nyckel",
        "omräkna",
        "indelning",
    )

    def __init__(self) -> None:
        super().__init__()
        self.table = TableChoice(self)
        self.clean = CleanTable(self)
        self.groups = (self.table, self.clean)

    def title(self) -> str:
        return self.tr("Convert a table to another division")

    def summary(self) -> str:
        return self.tr(
            "Converts a table from its areas to those of another division or vintage: DeSO to RegSO, DeSO to your own "
            "districts (NYKO), small areas to municipalities and counties. Counts are summed, or distributed by the "
            "weights in the key table; shares are recomputed from their numerator and denominator. Other values are "
            "left out or, if you choose so, become the mean, the minimum or the maximum of the parts. An area with a "
            "missing part has no value. Whatever could not be converted is listed. Without a key table, 'Areal "
            "interpolation' gives an estimate and can create a key table."
        )

    def initAlgorithm(self, _configuration: Values | None = None) -> None:
        self.table.declare()
        self.add(
            QgsProcessingParameterEnum("TO", self.tr("To"), targets(), False, "kommun", False, True),
            self.tr(
                "The target division and vintage; 'other' is your own division, such as NYKO, and needs a key table."
            ),
        )
        self.add(
            QgsProcessingParameterFile(
                "KEY_TABLE", self.tr("Key table"), optional=True, fileFilter=file_filter().say(language())
            ),
            self.tr(
                "A file with the codes of both divisions and, if areas are split, a column of weights called weight, "
                "population or area. Not needed when converting to municipalities, counties or the country."
            ),
        )
        self._add_rest()
        self._add_headings()
        self.table.declare_reading()
        self.clean.declare()
        self.addOutput(QgsProcessingOutputNumber("NOT_CARRIED", self.tr("Areas without a target area")))
        self.addOutput(QgsProcessingOutputNumber("INCOMPLETE", self.tr("Target areas with missing parts")))
        self.addOutput(QgsProcessingOutputNumber("REFUSED", self.tr("Indicators that cannot be converted")))

    def _add_rest(self) -> None:
        incomplete = [AUTO, *(one.value for one in Incomplete)]
        self.add(
            QgsProcessingParameterEnum(
                "INCOMPLETE", self.tr("Incomplete areas"), incomplete, False, incomplete[0], False, True
            ),
            self.tr(
                "What a target area gets when some of its parts are missing from the table. missing: no value. said: "
                "the sum of the available parts. auto: missing with a key table, said for municipalities, counties "
                "and the country. The log reports how many of the parts the table has."
            ),
        )
        rules = [one.value for one in Rest]
        self.add_advanced(
            QgsProcessingParameterEnum("AGGREGATE", self.tr("Other values"), rules, False, rules[0], False, True),
            self.tr(
                "How to convert values that are neither counts nor shares of counts, such as medians. sum: convert "
                "only values that can be added, and leave out the others. mean: the mean of the parts weighted by "
                "'Weight', an estimate. min, max: the lowest or the highest value of the parts."
            ),
        )
        for name, title, help in (
            ("WEIGHT", self.tr("Weight"), self.tr("Id of the count used to weight means, such as population.")),
            (
                "NUMERATOR",
                self.tr("Numerators"),
                self.tr("Ids of counts to compute your own shares from, separated by commas."),
            ),
            ("DENOMINATOR", self.tr("Denominator"), self.tr("Id of the count that the numerators are divided by.")),
            (
                "COUNTS",
                self.tr("Counts"),
                self.tr(
                    "Ids, separated by commas, of indicators that are counts although their headings do not say so."
                ),
            ),
        ):
            self.add_advanced(QgsProcessingParameterString(name, title, None, False, True), help)

    def _add_headings(self) -> None:
        for name, title, help in (
            (
                "KEY_SOURCE",
                self.tr("Key table: from"),
                self.tr(
                    "Heading of the column with the table's codes; leave empty to use the column that matches most of "
                    "them."
                ),
            ),
            (
                "KEY_TARGET",
                self.tr("Key table: to"),
                self.tr("Heading of the column with the target codes; leave empty to detect it from 'To'."),
            ),
            (
                "KEY_WEIGHT",
                self.tr("Key table: weight"),
                self.tr(
                    "Heading of the column of weights; leave empty to use one called weight, population, area or "
                    "similar."
                ),
            ),
        ):
            self.add_advanced(QgsProcessingParameterString(name, title, None, False, True), help)

    def problem(self, parameters: Values, context: QgsProcessingContext) -> str:
        given = {name for name in parameters if self.parameterAsString(parameters, name, context)}
        to = self.parameterAsEnumString(parameters, "TO", context)
        if to == "other" and "KEY_TABLE" not in given:
            return self.tr(
                "Converting to your own division needs a key table; choose a file with the codes of both divisions."
            )
        if {"KEY_SOURCE", "KEY_TARGET", "KEY_WEIGHT"} & given and "KEY_TABLE" not in given:
            return self.tr(
                "Columns of a key table are given, but no key table is chosen. Choose the key table, or clear its "
                "columns."
            )
        if "NUMERATOR" in given and "DENOMINATOR" not in given:
            return self.tr("A share also needs a denominator: enter the id of a count under 'Denominator'.")
        if self.parameterAsEnumString(parameters, "AGGREGATE", context) == Rest.MEAN.value and "WEIGHT" not in given:
            return self.tr("A mean of areas must be weighted by people: enter the id of a count under 'Weight'.")
        return super().problem(parameters, context)

    def work(self, parameters: Values, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> Values:
        table = self.table.read(parameters, context)
        to = self.parameterAsEnumString(parameters, "TO", context)
        incomplete = self.parameterAsEnumString(parameters, "INCOMPLETE", context)
        made = convert(
            table,
            to,
            self._keys(table, to, parameters, context),
            choices=self._choices(parameters, context),
            incomplete=None if incomplete == AUTO else Incomplete(incomplete),
        )
        self._list(made, table, feedback)
        return {
            **self.clean.write(made.table, parameters, context, feedback),
            "NOT_CARRIED": len(made.areas_not_carried),
            "INCOMPLETE": len(made.areas_incomplete),
            "REFUSED": len(made.indicators_refused),
        }

    def _choices(self, parameters: Values, context: QgsProcessingContext) -> Choices:
        return Choices(
            counts=self.table.words(parameters, context, "COUNTS"),
            numerators=self.table.words(parameters, context, "NUMERATOR"),
            denominator=self.parameterAsString(parameters, "DENOMINATOR", context).strip(),
            rest=Rest(self.parameterAsEnumString(parameters, "AGGREGATE", context)),
            weight=self.parameterAsString(parameters, "WEIGHT", context).strip(),
        )

    def _keys(self, table: Table, to: str, parameters: Values, context: QgsProcessingContext) -> KeyTable | None:
        path = self.parameterAsFile(parameters, "KEY_TABLE", context)
        if not path:
            return None
        names = (self.parameterAsString(parameters, f"KEY_{one}", context) for one in ("SOURCE", "TARGET", "WEIGHT"))
        codes = set(table.frame["area"].astype(str))
        return read_key_table(Path(path), target=to, codes=codes, headings=Headings(*names))

    def _list(self, made: Conversion, table: Table, feedback: QgsProcessingFeedback) -> None:
        """Names in full what the table's own notes name the first of, and the indicators that were refused."""
        refused = [f"{id} ({table.indicators[id].name.say(language())})" for id in made.indicators_refused]
        lacking = [f"{code} ({parts})" for code, parts in made.areas_incomplete.items()]
        for names, least, words in (
            (made.areas_not_carried, NAMED, self.tr("{n} {n:area was|areas were} not converted: {names}")),
            (
                lacking,
                NAMED,
                self.tr("{n} {n:area has|areas have} missing parts (parts in the table, of all parts): {names}"),
            ),
            (refused, 0, self.tr("{n} {n:indicator was|indicators were} not converted: {names}")),
        ):
            if len(names) > least:
                feedback.pushInfo(words.format(n=Count(len(names)), names=listing(names, MOST)))
