"""Texts in two languages, and errors that are sentences for the user. Imports nothing from the plugin.

The rooms that know no Qt (`indices`, `tables`, `sources`) say everything that a user may read as a `Text`;
the rooms that know Qt choose the language. This module knows nobody.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from numbers import Integral
from typing import NamedTuple


class Count(int):
    """A number in a sentence that selects singular or plural: `{n} {n:area has|areas have}`."""

    def __format__(self, words: str) -> str:
        if "|" not in words:
            return super().__format__(words)
        one, more = words.split("|")
        return one if self == 1 else more


class _SwedishFigure(float):
    """A number formatted as in Swedish: with a decimal comma and a real minus sign."""

    def __format__(self, form: str) -> str:
        return super().__format__(form).replace(".", ",").replace("-", "\u2212")


def figure(number: float, language: str) -> float:
    """A number to be formatted in `language`: f"{figure(8.9, "sv"):g}" is 8,9."""
    return _SwedishFigure(number) if language.startswith("sv") else float(number)


class Text(NamedTuple):
    """A text in English and Swedish; `{name}` is a placeholder for a value.

    Whole numbers choose words, as `Count` says: "{n} {n:area|areas}". Others are written as the language does.
    """

    en: str
    sv: str

    def say(self, language: str = "en", **values: object) -> str:
        """The text in `language` ("sv..." is Swedish, all else English), with the values filled in.

        Values that are texts or sentences themselves are said in the same language.
        """
        words = self.sv if language.startswith("sv") else self.en
        texts = {name: _formatted(value, language) for name, value in values.items()}
        return without_secrets(words.format(**texts) if texts else words)


def _formatted(value: object, language: str) -> object:
    """The value as it appears in a sentence."""
    if isinstance(value, (Text, Sentence)):
        return value.say(language)
    if isinstance(value, float):
        return figure(value, language)
    return Count(value) if not isinstance(value, bool) and isinstance(value, Integral) else value


NO_TEXT = Text("", "")


@dataclass(frozen=True)
class Sentence:
    """A text with its values: a note, a warning or the message of an error."""

    text: Text
    values: Mapping[str, object] = field(default_factory=dict)

    def say(self, language: str = "en") -> str:
        """The complete sentence in `language`."""
        return self.text.say(language, **self.values)

    def __str__(self) -> str:
        return self.say()


def sentence(en: str, sv: str, **values: object) -> Sentence:
    """A sentence from its two texts and the values of its placeholders."""
    return Sentence(Text(en, sv), values)


class SegbaroError(ValueError):
    """An error that the user can fix: says what is wrong, where, and what to do."""

    def __init__(self, en: str, sv: str, **values: object) -> None:
        self.sentence = sentence(en, sv, **values)
        super().__init__(self.sentence.say())

    def say(self, language: str = "en") -> str:
        """The error's sentence in `language`."""
        return self.sentence.say(language)


def lacking_package(error: ImportError) -> SegbaroError:
    """The sentence for a package that this Python lacks or cannot load; systems ship QGIS with different ones."""
    return SegbaroError(
        "The Python package '{package}' is missing or broken in this QGIS, and it is needed here. The algorithm "
        "'Check the installation' explains how to get it.",
        "Python-paketet ”{package}” saknas eller är trasigt i den här QGIS-installationen, och utan det går det här "
        "inte. Algoritmen ”Kontrollera installationen” säger hur man får det.",
        package=(error.name or str(error)).partition(".")[0],
    )


_QUOTED = r"""\\?'(?:\\.|[^'\\])*(?:'|$)|\\?"(?:\\.|[^"\\])*(?:"|$)"""
_SECRET = re.compile(
    rf"""(\b(?:password|passwd|pwd|pass|authcfg|service|token|access_token|api_?key|secret)\b["']?\s*=\s*"""
    rf"""|\b(?:password|passwd|pwd|authcfg)\b["']\s*:\s*)({_QUOTED}|[^\s'"&;,|)]+)""",
    re.IGNORECASE,
)
"""A name of something secret, as in the address of a database or a server, and what it is set to."""

_USER = re.compile(r"(://[^/\s:@'\"]*):[^/\s'\"]*@")
"""A user with a password in front of a server's name."""


def without_secrets(words: str) -> str:
    """The text without passwords and tokens: every message, log line and record passes through here."""
    if "=" not in words and ":" not in words:
        return words
    return _USER.sub(r"\1:***@", _SECRET.sub(r"\1***", words))


def quoted(items: list[str], most: int = 5) -> Text:
    """Like `listing`, with each item in the language's quotation marks and shortened to fit a message."""
    english, swedish = ([f"{mark}{item[:60]}{mark}" for item in items] for mark in ('"', "”"))
    return Text(listing(english, most), listing(swedish, most))


def listing(items: list[str], most: int = 5) -> str:
    """The first few `items` for a sentence, with an ellipsis if some were omitted."""
    return ", ".join(items[:most]) + (", …" if len(items) > most else "")
