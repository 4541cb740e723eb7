"""What Kolada's refusals mean."""

from __future__ import annotations

from ...words import Text

_NOT_UNDERSTOOD = Text(
    "it does not understand which key figures, areas and years are asked for of {table}",
    "den förstår inte vilka nyckeltal, områden och år som efterfrågas av {table}",
)
REFUSALS = {
    400: _NOT_UNDERSTOOD,
    404: Text(
        "it has no key figure {table}, or not these areas and years. Look for its id at kolada.se",
        "den har inget nyckeltal {table}, eller inte de här områdena och åren. Sök dess id på kolada.se",
    ),
    410: Text(
        "this version of it is closed; change the service's address",
        "den här versionen av den är stängd; byt tjänstens adress",
    ),
    414: Text("too many codes were asked for at a time", "för många koder efterfrågades på en gång"),
    422: _NOT_UNDERSTOOD,
}
