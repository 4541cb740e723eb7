"""Where fetched figures come from, for provenance."""

from __future__ import annotations

from dataclasses import replace

from ...tables.model.tidy import Source
from ..exchange.service import Service
from .table_description import TableDescription


def fetched_source(came: Source, description: TableDescription, service: Service, dialect: str) -> Source:
    """What the answer says of its source, with what the table's description and the service say.

    dialect: name of the way in which the service was asked.
    """
    return replace(
        came,
        path=service.url,
        format=dialect,
        publisher=description.source or service.publisher,
        table_id=description.id,
        title=description.label,
        updated=came.updated or description.updated,
        licence=service.licence,
        mandatory=description.notes,
    )
