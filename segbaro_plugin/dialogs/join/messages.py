"""The messages of the join assistant about a table and how it matches the areas."""

from __future__ import annotations

from collections.abc import Sequence

from ...i18n import Translated, language
from ...layers.join.matching import Joining
from ...layers.join.preview import Reading
from ...tables import Key
from ...tables.codes.divisions import division_of
from ...words import Count, listing


class JoinWords(Translated):
    """Sentences in the user's language."""

    def table(self, reading: Reading) -> str:
        """Describes the table: format, areas, division, key column and years."""
        table = reading.table
        words = self.tr(
            "Table: {format}, {rows} {rows:row|rows}, {areas} {areas:area|areas} ({divisions}){key}, "
            "{span:year|years} {years}."
        )
        return words.format(
            format=table.source.format,
            rows=Count(len(table.frame)),
            areas=Count(table.frame["area"].nunique()),
            divisions=self._divisions(reading),
            key=self.tr(', by the column "{column}"').format(column=reading.key) if reading.key else "",
            span=Count(len(reading.years)),
            years=span(reading.years),
        )

    def _divisions(self, reading: Reading) -> str:
        if reading.table.key is Key.LABEL:
            return self.tr("by name, without codes")
        return listing([name.say(language()) for name in reading.divisions])

    def match(self, joining: Joining) -> str:
        """Describes the match: the field with the areas' codes, and the number of matched areas."""
        match = joining.whole
        words = self.tr(
            'Areas: matched by the field "{field}" ({division}). {matched} of {areas} {areas:area|areas} '
            "{matched:has|have} rows in the table; {alone} {alone:has|have} none; {rows} {rows:code|codes} in the "
            "table {rows:has|have} no matching area."
        )
        return words.format(
            field=joining.key.name,
            division=division_of(joining.key.division).name.say(language()),
            matched=Count(len(match.matched)),
            areas=Count(len(joining.areas.ids)),
            alone=Count(len(match.areas_unmatched)),
            rows=Count(len(match.rows_unmatched)),
        )


def span(years: Sequence[int]) -> str:
    """The first and the last of the years."""
    if not years:
        return "–"
    return str(years[0]) if len(years) == 1 else f"{years[0]}–{years[-1]}"
