"""Sends requests with QGIS's network manager: its proxy, certificates, authentication and Network Logger."""

from __future__ import annotations

import time

from qgis.core import QgsApplication, QgsFeedback, QgsNetworkAccessManager
from qgis.PyQt.QtCore import QByteArray, QEventLoop, QTimer, QUrl
from qgis.PyQt.QtNetwork import QNetworkReply, QNetworkRequest

from ..sources.exchange.request import CancelledError, Reply, Request, SourceError
from .failures import failure, too_large
from .redirects import MOST_REDIRECTS, REDIRECTS, redirected

LOOK = 100
"""How often the user's wish to cancel is looked at, in milliseconds."""
BUFFER = 1_000_000
"""How many bytes Qt reads ahead: a reply that unpacks to gigabytes is left before it is in memory."""
_Attribute = QNetworkRequest.Attribute


class Transport:
    """Sends, and waits between calls, until the feedback is cancelled; one for one run.

    QGIS's blocking requests follow redirects to any host, and a cancelled one looks like an empty reply: these are
    asynchronous ones in a loop of their own.
    """

    def __init__(self, feedback: QgsFeedback, authcfg: str = "") -> None:
        self._feedback, self._authcfg = feedback, authcfg

    def send(self, request: Request) -> Reply:
        """The reply of any status; redirects are followed on the same host only.

        Raises:
            NoReplyError: no connection, or the reply was cut off. SourceError: a redirect to another host, or a reply
            larger than the request allows. CancelledError: the user has cancelled.
        """
        url = QUrl(request.url)
        for _ in range(MOST_REDIRECTS):
            reply = self._reply(request, url)
            if reply.status not in REDIRECTS:
                return reply
            url = redirected(request, reply, url)
        raise SourceError(
            "{host} redirects without end.",
            "{host} skickar frågan vidare utan slut.",
            host=url.host(),
        )

    def wait(self, seconds: float) -> None:
        """Waits; raises CancelledError as soon as the user cancels."""
        end = time.monotonic() + seconds
        while True:
            self._require_wanted()
            rest = end - time.monotonic()
            if rest <= 0:
                return
            time.sleep(min(rest, LOOK / 1000))

    def _require_wanted(self) -> None:
        if self._feedback.isCanceled():
            raise CancelledError

    def _reply(self, request: Request, url: QUrl) -> Reply:
        self._require_wanted()
        manager = QgsNetworkAccessManager.instance()
        asked = self._asked(request, url)
        sent = manager.get(asked) if request.body is None else manager.post(asked, QByteArray(request.body))
        try:
            return self._received(_Receiving(sent, request.most, self._feedback), request, url)
        finally:
            sent.deleteLater()

    def _received(self, receiving: _Receiving, request: Request, url: QUrl) -> Reply:
        receiving.wait()
        self._require_wanted()
        if receiving.too_large:
            raise too_large(url.host(), request.most)
        sent = receiving.sent
        status = sent.attribute(_Attribute.HttpStatusCodeAttribute)
        if status is None or _is_cut(sent):
            raise failure(sent, url.host())
        headers = {bytes(name).decode("latin-1").lower(): bytes(sent.rawHeader(name)).decode("latin-1")
                   for name in sent.rawHeaderList()}  # fmt: skip
        return Reply(int(status), bytes(receiving.body), headers)

    def _asked(self, request: Request, url: QUrl) -> QNetworkRequest:
        asked = QNetworkRequest(url)
        policy = QNetworkRequest.RedirectPolicy.ManualRedirectPolicy
        asked.setAttribute(_Attribute.RedirectPolicyAttribute, policy)
        asked.setAttribute(_Attribute.CacheLoadControlAttribute, QNetworkRequest.CacheLoadControl.AlwaysNetwork)
        asked.setAttribute(_Attribute.CacheSaveControlAttribute, False)
        asked.setRawHeader(b"Accept", request.accept.encode())
        if request.body is not None:
            asked.setHeader(QNetworkRequest.KnownHeaders.ContentTypeHeader, "application/json")
        if self._authcfg and not QgsApplication.authManager().updateNetworkRequest(asked, self._authcfg)[0]:
            raise SourceError(
                "QGIS cannot use the chosen authentication configuration. Check it under Settings > Options > "
                "Authentication.",
                "QGIS kan inte använda den valda autentiseringskonfigurationen. Kontrollera den under Inställningar > "
                "Alternativ > Autentisering.",
            )
        return asked


class _Receiving:
    """Takes a reply piece by piece, and leaves it when the user cancels or it grows too large."""

    def __init__(self, sent: QNetworkReply, most: int, feedback: QgsFeedback) -> None:
        self.sent, self.body, self.too_large = sent, bytearray(), False
        self._most, self._feedback = most, feedback
        sent.metaDataChanged.connect(self._begin)
        sent.readyRead.connect(self._take)

    def wait(self) -> None:
        """Returns when all has come, or has been left."""
        loop, watch = QEventLoop(), QTimer()
        watch.timeout.connect(self._look)
        self.sent.finished.connect(loop.quit)
        if not self.sent.isFinished():
            watch.start(LOOK)
            loop.exec()
        watch.stop()
        self._take()

    def _look(self) -> None:
        if self._feedback.isCanceled():
            self.sent.abort()

    def _begin(self) -> None:
        """A reply that says itself that it is too large is left before it comes.

        Qt forgets a buffer's size that is set before a POST has begun, and then reads ahead without end.
        """
        self.sent.setReadBufferSize(BUFFER)
        self._leave_above(int(self.sent.header(QNetworkRequest.KnownHeaders.ContentLengthHeader) or 0))

    def _take(self) -> None:
        if self.sent.isOpen():
            self.body += bytes(self.sent.readAll())
        self._leave_above(len(self.body))

    def _leave_above(self, length: int) -> None:
        if length > self._most and not self.too_large:
            self.too_large = True
            self.sent.abort()


def _is_cut(sent: QNetworkReply) -> bool:
    """Whether the line or a proxy failed; an HTTP status of 400 and more is an error to Qt, too, but is an answer."""
    return 0 < int(sent.error()) < int(QNetworkReply.NetworkError.ContentAccessDenied)
