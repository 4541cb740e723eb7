"""segbaro:fetchtable - any table of a statistics service as a clean table layer."""

from __future__ import annotations

from dataclasses import replace

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterEnum,
    QgsProcessingParameterString,
)

from ...i18n import language
from ...sources.dialects import DIALECTS, fetch_from
from ...sources.exchange.request import SourceError
from ...sources.exchange.service import SCB, SERVICES, Service
from ...sources.statistics.asked_selection import EXAMPLE, parse_selection, settled
from ...sources.statistics.fetch import Fetch
from ...sources.statistics.fetched_source import fetched_source
from ...sources.statistics.selection import Selection
from ...sources.statistics.table_description import TableDescription
from ...tables.reader import table_of_cube
from ...words import listing
from ..inputs.sources.service_access import ServiceAccess
from ..inputs.tables.clean_table import CleanTable
from ..run.algorithm import SegbaroAlgorithm, Values


class FetchTable(SegbaroAlgorithm):
    ID = "fetchtable"
    GROUP = "sources"
    TAGS = ("scb", "pxweb", "api", "hämta", "tabell", "statistik", "download", "statistics")

    def __init__(self) -> None:
        super().__init__()
        self.access = ServiceAccess(self, {"SERVICE": SCB})
        self.clean = CleanTable(self)
        self.groups = (self.access, self.clean)

    def title(self) -> str:
        return self.tr("Fetch a table")

    def summary(self) -> str:
        return self.tr(
            "Fetches a table from a statistics service by its id and writes it as a clean table: one row per area, "
            "year, indicator and category. A large table is fetched in as many parts as the service requires; if the "
            "run is interrupted, only the rest is asked for the next time. The table can then be joined to areas."
        )

    def initAlgorithm(self, _configuration: Values | None = None) -> None:
        self.add(
            QgsProcessingParameterString("TABLE", self.tr("Table")),
            self.tr("The table's id, such as TAB6574."),
        )
        self.add(
            QgsProcessingParameterString("SELECTION", self.tr("Selection"), None, True, True),
            self.tr(
                "What is wanted, as JSON, such as {example}. Codes, patterns with * and ?, top(n), bottom(n), "
                "from(code), to(code) and range(code, code) are understood, and so is the query that the service "
                "itself shows beside a table. A dimension that is not named is left out where the table has its "
                "total; all areas, years and contents are taken."
            ).format(example=EXAMPLE),
        )
        self.add_advanced(
            QgsProcessingParameterEnum(
                "DIALECT", self.tr("Type of service"), list(DIALECTS), False, SCB.dialect, False, True
            ),
            self.tr(
                "How the service is asked; Statistics Sweden has pxwebapi2, many other offices have pxwebapi1, and "
                "Kolada has kolada3."
            ),
        )
        self.access.declare()
        self.clean.declare()

    def problem(self, parameters: Values, context: QgsProcessingContext) -> str:
        parse_selection(self.parameterAsString(parameters, "SELECTION", context))
        self._service(parameters, context)
        return super().problem(parameters, context)

    def _service(self, parameters: Values, context: QgsProcessingContext) -> Service:
        """The service at the given address, or the one that is known to speak the dialect.

        Raises:
            SourceError: no address is given and none is known for the dialect.
        """
        dialect = self.parameterAsEnumString(parameters, "DIALECT", context)
        if self.parameterAsString(parameters, "SERVICE", context).strip() or dialect == SCB.dialect:
            return replace(self.access.service("SERVICE", parameters, context), dialect=dialect)
        known = next((one for one in SERVICES if one.dialect == dialect), None)
        if known is None:
            raise SourceError(
                "Give the address of the service: many offices have this type of service, each at its own address.",
                "Ange tjänstens adress: många har den här typen av tjänst, var och en på sin egen adress.",
            )
        return known

    def work(self, parameters: Values, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> Values:
        service = self._service(parameters, context)
        fetch = fetch_from(service, self.access.exchange(parameters, context, feedback), language())
        description, selection = self._asked(fetch, parameters, context)
        self._tell(description, selection, feedback)
        cube = fetch.cube(selection)
        for note in fetch.notes:
            feedback.pushWarning(note.say(language()))
        source = fetched_source(cube.source, description, service, fetch.dialect_name)
        return self.clean.write(table_of_cube(replace(cube, source=source)), parameters, context, feedback)

    def _asked(
        self, fetch: Fetch, parameters: Values, context: QgsProcessingContext
    ) -> tuple[TableDescription, Selection]:
        id = self.parameterAsString(parameters, "TABLE", context).strip()
        asked = parse_selection(self.parameterAsString(parameters, "SELECTION", context))
        description = fetch.describe(id, dict(asked.code_lists))
        return description, settled(asked, description)

    def _tell(self, description: TableDescription, selection: Selection, feedback: QgsProcessingFeedback) -> None:
        """Says what is asked for, and of which dimensions only the total."""
        words = self.tr("Fetching {table}: {title}")
        feedback.pushInfo(words.format(table=description.id, title=description.label))
        left_out = [one.label for one in description.dimensions if one.code not in selection.codes]
        if left_out:
            words = self.tr("Only the total of {names}; name a dimension in the selection to get its categories.")
            feedback.pushInfo(words.format(names=listing(left_out, 20)))
        for note in description.notes:
            feedback.pushInfo(note)
