"""What is wrong with a json document, said in words for its reader: no message of Python's own ends in a sentence."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from ....words import Text
from ...model.tidy import TableError

MISFIT = Text("its parts do not fit together", "delarna passar inte ihop")
NESTED = Text(
    "a list or an object stands where a number or a text is expected",
    "en lista eller ett objekt står där ett tal eller en text ska stå",
)


class JsonError(Exception):
    """A document that is not what its format says; `words` say what is wrong, within a sentence."""

    def __init__(self, words: Text) -> None:
        super().__init__(words.en)
        self.words = words


@contextmanager
def faults_in_words(format: str = "JSON") -> Iterator[None]:
    """What a reader meets in a damaged or foreign document becomes a TableError that says it in words."""
    try:
        yield
    except TableError:
        raise
    except JsonError as fault:
        raise damaged(fault.words, format) from None
    except KeyError as error:
        raise damaged(_lacks(str(error.args[0])), format) from None
    except (TypeError, AttributeError, IndexError, ValueError, OverflowError):
        raise damaged(MISFIT, format) from None


def damaged(fault: Text, format: str = "JSON") -> TableError:
    """The error for a document of the format that has this fault."""
    return TableError(
        "The {format} file is incomplete or not valid: {fault}. Download it again.",
        "{format}-filen är ofullständig eller felaktig: {fault}. Hämta den igen.",
        format=format,
        fault=fault,
    )


def _lacks(name: str) -> Text:
    return Text(f'"{name[:60]}" is missing', f"”{name[:60]}” saknas")
