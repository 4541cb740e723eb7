"""Why no reply has come, in words."""

from __future__ import annotations

from qgis.PyQt.QtNetwork import QNetworkReply

from ..sources.exchange.request import NoReplyError, SourceError
from ..words import Text

_Error = QNetworkReply.NetworkError
REASONS = {
    _Error.ConnectionRefusedError: Text("it refuses the connection", "den tar inte emot anslutningen"),
    _Error.HostNotFoundError: Text(
        "there is no such server, or this computer is not connected",
        "det finns ingen sådan server, eller så är datorn inte ansluten",
    ),
    _Error.TimeoutError: Text("it does not answer in time", "den svarar inte i tid"),
    _Error.OperationCanceledError: Text("it does not answer in time", "den svarar inte i tid"),
    _Error.SslHandshakeFailedError: Text(
        "the connection is not secure, as its certificate is not trusted",
        "anslutningen är inte säker, eftersom certifikatet inte är betrott",
    ),
    _Error.ProxyAuthenticationRequiredError: Text(
        "the proxy wants a user name and a password (Settings > Options > Network)",
        "proxyn kräver användarnamn och lösenord (Inställningar > Alternativ > Nätverk)",
    ),
}
PROXY = Text(
    "the proxy cannot be reached (Settings > Options > Network)",
    "proxyn går inte att nå (Inställningar > Alternativ > Nätverk)",
)
CUT = Text("the line was cut before all had come", "förbindelsen bröts innan allt hade kommit")
PROXIES = range(101, 200)


def failure(sent: QNetworkReply, host: str) -> NoReplyError:
    """The sentence for a reply that has not come, or not whole."""
    error = sent.error()
    why = REASONS.get(error) or (PROXY if int(error) in PROXIES else CUT)
    return NoReplyError("{host} cannot be asked: {why}.", "{host} går inte att fråga: {why}.", host=host, why=why)


def too_large(host: str, most: int) -> SourceError:
    """The sentence for a reply that was left because of its size."""
    return SourceError(
        "The answer of {host} is larger than {n} MB; the rest was left. Choose fewer areas or years.",
        "Svaret från {host} är större än {n} MB; resten hämtades inte. Välj färre områden eller år.",
        host=host,
        n=most // 1_000_000,
    )
