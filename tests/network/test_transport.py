"""What QGIS's network manager brings, and what it does not: redirects, cut lines, cancelling, size, secrets."""

from __future__ import annotations

import gzip
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial

import pytest
from qgis.core import QgsFeedback, QgsNetworkAccessManager
from qgis.PyQt.QtCore import QCoreApplication

from segbaro_plugin.network.transport import Transport
from segbaro_plugin.sources.exchange.request import CancelledError, NoReplyError, Reply, Request, SourceError
from tests.servers.loopback import Handler, serving
from tests.servers.statistics.px_faults import Flood

pytestmark = pytest.mark.usefixtures("qgis_app")


def in_thread(work: Callable[[], object]) -> object:
    """The work's result in a thread, as a task runs; the main thread goes on serving events."""
    with ThreadPoolExecutor(1) as pool:
        future = pool.submit(work)
        while not future.done():
            QCoreApplication.processEvents()
            time.sleep(0.01)
        return future.result()


def here(work: Callable[[], object]) -> object:
    return work()


WHERE = pytest.mark.parametrize("run", [here, in_thread], ids=["main thread", "a task's thread"])


def send(url: str, body: bytes | None = None, most: int = 1_000_000, feedback: QgsFeedback | None = None) -> Reply:
    return Transport(feedback or QgsFeedback()).send(Request(url, body, most=most))


@WHERE
@pytest.mark.parametrize("status", [200, 400, 401, 403, 404, 429, 500, 503])
def test_an_answer_of_any_status_comes_whole(run, status) -> None:
    body = b'{"title": "\xc3\xa5"}' * 1000
    with serving(lambda asked: asked.say(status, body, Retry_After="7")) as server:
        reply = run(lambda: send(f"{server.url}/x"))
    assert (reply.status, reply.body, reply.header("Retry-After")) == (status, body, "7")


@WHERE
def test_a_question_is_posted_as_json(run) -> None:
    with serving(lambda asked: asked.say(200, asked.body)) as server:
        assert run(lambda: send(f"{server.url}/x", b'{"a": 1}')).body == b'{"a": 1}'
        ((method, path, _body, headers),) = server.seen
    assert (method, path, headers["Content-Type"]) == ("POST", "/x", "application/json")


@WHERE
@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_another_host_is_never_asked(run, status) -> None:
    with serving(lambda asked: asked.say(200, b"secret")) as other:
        target = other.url.replace("127.0.0.1", "localhost")
        for place in (other.url, target):
            sends_on = partial(Handler.say, status=status, Location=f"{place}/x")
            with serving(sends_on) as server, pytest.raises(SourceError, match="which you have not chosen"):
                run(partial(send, server.url))
        assert other.seen == []


@pytest.mark.parametrize("location", ["ftp://127.0.0.1/x", "file:///etc/passwd", "javascript:1", "//evil.test/x"])
def test_other_schemes_are_not_followed(location) -> None:
    with serving(lambda asked: asked.say(302, Location=location)) as server, pytest.raises(SourceError):
        send(server.url)


def test_the_same_host_may_redirect() -> None:
    def answer(asked: Handler) -> None:
        asked.say(302, Location="/new") if asked.path == "/old" else asked.say(200, b"here")

    with serving(answer) as server:
        assert send(f"{server.url}/old").body == b"here"
        assert [path for _, path, _, _ in server.seen] == ["/old", "/new"]


def test_a_question_that_would_be_lost_is_not_sent_on() -> None:
    with serving(lambda asked: asked.say(302, Location="/new")) as server:
        with pytest.raises(SourceError, match="loses the question"):
            send(server.url, b"{}")
        assert len(server.seen) == 1


def test_redirects_without_end_are_a_sentence() -> None:
    with serving(lambda asked: asked.say(302, Location="/again")) as server:
        with pytest.raises(SourceError, match="without end"):
            send(server.url)
        assert len(server.seen) < 10


def cut(asked: Handler) -> None:
    asked.promise(1000)
    asked.wfile.write(b"only this")


def chunks_cut(asked: Handler) -> None:
    asked.send_response(200)
    asked.send_header("Transfer-Encoding", "chunked")
    asked.end_headers()
    asked.wfile.write(b"5\r\nhello\r\n")
    asked.close_connection = True


@WHERE
@pytest.mark.parametrize("answer", [cut, chunks_cut])
def test_half_an_answer_is_none(run, answer) -> None:
    with serving(answer) as server, pytest.raises(NoReplyError, match="cut before all had come"):
        run(lambda: send(server.url))


@WHERE
def test_nobody_there_is_a_sentence(run) -> None:
    with serving(lambda asked: asked.say(200)) as server:
        url = server.url
    with pytest.raises(NoReplyError, match="refuses the connection"):
        run(lambda: send(url))


def endless(asked: Handler) -> None:
    asked.promise(10_000_000_000)
    while True:
        asked.wfile.write(b"0" * 100_000)


def bomb(asked: Handler) -> None:
    asked.say(200, gzip.compress(b"0" * 100_000_000), Content_Encoding="gzip")


@WHERE
@pytest.mark.parametrize("answer", [endless, bomb])
def test_an_answer_larger_than_allowed_is_left(run, answer) -> None:
    with serving(answer) as server, pytest.raises(SourceError, match="larger than 2 MB"):
        run(lambda: send(server.url, most=2_000_000))


@WHERE
@pytest.mark.parametrize("body", [None, b"{}"], ids=["GET", "POST"])
@pytest.mark.parametrize("is_said", [True, False])
def test_hardly_more_than_allowed_is_read(run, body, is_said) -> None:
    """What Qt does not read holds the server back, so that what was sent says what was read."""
    flood = Flood(1000, is_said=is_said)
    with serving(flood) as server:
        for _ in range(2):
            with pytest.raises(SourceError, match="larger than 200 MB"):
                run(lambda: send(server.url, body, most=200_000_000))
    assert flood.sent < 2 * 225


@WHERE
def test_a_cancelled_request_ends_at_once_and_is_no_answer(run) -> None:
    left = threading.Event()

    def silent(asked: Handler) -> None:
        asked.promise(100)
        asked.wfile.flush()
        left.wait(20)

    feedback = QgsFeedback()
    with serving(silent) as server:
        threading.Timer(0.3, feedback.cancel).start()
        with pytest.raises(CancelledError):
            run(lambda: send(server.url, feedback=feedback))
        left.set()


def test_a_pause_ends_when_the_user_cancels() -> None:
    feedback = QgsFeedback()
    threading.Timer(0.2, feedback.cancel).start()
    with pytest.raises(CancelledError):
        Transport(feedback).wait(600)


def test_who_has_cancelled_before_sends_nothing() -> None:
    feedback = QgsFeedback()
    feedback.cancel()
    with serving(lambda asked: asked.say(200)) as server:
        with pytest.raises(CancelledError):
            send(server.url, feedback=feedback)
        assert server.seen == []


@WHERE
def test_the_network_logger_sees_every_request_and_no_other(run) -> None:
    noticed: list[str] = []
    manager = QgsNetworkAccessManager.instance()
    manager.requestAboutToBeCreated[("QgsNetworkRequestParameters")].connect(
        lambda asked: noticed.append(asked.request().url().toString())
    )
    with serving(lambda asked: asked.say(200)) as server:
        for path in "abc":
            run(lambda path=path: send(f"{server.url}/{path}"))
        for _ in range(20):
            QCoreApplication.processEvents()
        assert noticed == [f"{server.url}/{path}" for path in "abc"]
