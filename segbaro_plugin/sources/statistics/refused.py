"""A refusal as a sentence: what the service says, or what its status means everywhere."""

from __future__ import annotations

from ...words import Text
from ..exchange.request import Reply, SourceError

STATUSES = {
    401: Text("it wants a user name and a password", "den kräver användarnamn och lösenord"),
    403: Text("it does not allow this", "den tillåter inte detta"),
    404: Text("there is nothing at this address", "det finns inget på adressen"),
    407: Text("the proxy wants a user name and a password", "proxyn kräver användarnamn och lösenord"),
    429: Text("it is asked too often; wait a minute", "den får frågor för ofta; vänta en minut"),
    500: Text("it failed on the question", "den klarade inte frågan"),
    502: Text("it cannot be reached just now", "den går inte att nå just nu"),
    503: Text("it is being updated; try again in some minutes", "den uppdateras; försök igen om några minuter"),
    504: Text("it does not answer in time", "den svarar inte i tid"),
}
OTHER = Text("it answers with the code {status}", "den svarar med koden {status}")


def refused(reply: Reply, table: str, said: Text | None = None) -> SourceError:
    """The sentence for a reply that is no answer. said: why, where the service says it; "{table}" is the table."""
    why = said or STATUSES.get(reply.status, OTHER)
    return SourceError(
        "The statistics service refuses (HTTP {status}): {why}.",
        "Statistiktjänsten nekar (HTTP {status}): {why}.",
        status=reply.status,
        why=Text(*(words.format(table=table, status=reply.status) for words in why)),
    )
