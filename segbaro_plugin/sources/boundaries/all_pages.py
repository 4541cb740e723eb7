"""All areas of some places, page by page, and never fewer than there are."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from ...words import quoted
from ..exchange.exchange import Exchange
from ..exchange.request import NoReplyError, Request, SourceError
from .area_page import Boundary, boundaries, hits
from .feature_types import FeatureType
from .kept_day import asked_once_a_day
from .wfs_dialect import WfsDialect, dialect
from .wfs_requests import capabilities_request, hits_request, page_request

NO_AREAS = b'{"type": "FeatureCollection", "features": []}'


@dataclass(frozen=True)
class BoundaryService:
    """url: of the WFS. known: its dialect; None where the service must be asked for it."""

    url: str
    exchange: Exchange
    known: WfsDialect | None = None

    def areas(self, kind: FeatureType, places: Sequence[str]) -> list[Boundary]:
        """The areas in these municipalities and counties, by code; all where none is given.

        QGIS's own WFS layer loses pages that fail without a sign, so the pages are counted here.

        Raises:
            SourceError: an area came twice, or fewer came than there are; there is no half of a map.
        """
        found: dict[str, Boundary] = {}
        for done, place in enumerate(places or [""], start=1):
            found.update({one.code: one for one in self._in_place(kind, place)})
            self.exchange.progress(done, len(places or [""]))
        if not found:
            raise SourceError(
                "The boundary service has no areas there. Choose another place or other areas.",
                "Tjänsten för områdesgränser har inga områden där. Välj en annan kommun eller andra områden.",
            )
        return [found[code] for code in sorted(found)]

    def _in_place(self, kind: FeatureType, place: str) -> list[Boundary]:
        there = self._count(kind, place)
        pages = dict(self._pages(kind, place))
        came = [one for page in pages.values() for one in page]
        try:
            _check_whole(came, there)
        except SourceError:
            for request in pages:
                self.exchange.kept.forget(request)
            raise
        self.exchange.kept.put(list(pages)[-1], NO_AREAS)
        return [one for one in came if place in ("", one.municipality, one.county)]

    @cached_property
    def _dialect(self) -> WfsDialect:
        return self.known or asked_once_a_day(self.exchange, capabilities_request(self.url), dialect)

    def _count(self, kind: FeatureType, place: str) -> int | None:
        """How many there are; None where the service does not say, or cannot be reached."""
        try:
            return hits(self.exchange.ask(hits_request(self.url, kind, place, self._dialect)))
        except NoReplyError:
            return None

    def _pages(self, kind: FeatureType, place: str) -> Iterator[tuple[Request, list[Boundary]]]:
        """Pages up to an empty one: a short one can be all that the service gives at once."""
        start = 0
        while True:
            request = page_request(self.url, kind, place, start, self._dialect)
            page = asked_once_a_day(self.exchange, request, lambda reply: boundaries(reply, kind))
            yield request, page
            if not page:
                return
            start += len(page)


def _check_whole(came: list[Boundary], there: int | None) -> None:
    twice = [code for code, times in Counter(one.code for one in came).items() if times > 1]
    if twice:
        raise _twice(twice)
    if there is not None and len(came) < there:
        raise _too_few(len(came), there)


def _twice(codes: list[str]) -> SourceError:
    return SourceError(
        "The boundary service sent areas twice ({codes}): its pages overlap, and others may be missing. No layer was "
        "made; try again later.",
        "Tjänsten för områdesgränser skickade områden två gånger ({codes}): sidorna överlappar, och andra kan saknas. "
        "Inget lager gjordes; försök igen senare.",
        codes=quoted(codes),
    )


def _too_few(came: int, there: int) -> SourceError:
    return SourceError(
        "The boundary service has {there} {there:area|areas}, but only {came} came. No layer was made; try again "
        "later.",
        "Tjänsten för områdesgränser har {there} {there:område|områden}, men bara {came} kom. Inget lager gjordes; "
        "försök igen senare.",
        came=came,
        there=there,
    )
