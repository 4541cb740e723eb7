"""What a file's bytes say of its format; each answer is worked out when it is first asked for."""

from __future__ import annotations

import json
import re
from functools import cached_property

from ...words import Text
from .text.decoding import decode, in_utf8, refuse_endless_line, refuse_old_workbook, refuse_pdf, refuse_web_page
from .text.json_faults import MISFIT, damaged
from .workbooks.container import names_in_zip

_JSON = re.compile(rb"(?:\xef\xbb\xbf)?\s*[{\[]")
"""How json begins in UTF-8, with or without its mark."""


class FileContent:
    """A file's bytes as its formats are asked whether it is theirs: packed files, text, json.

    Raises TableError, from whatever is asked, for what is known not to be a table.
    """

    def __init__(self, data: bytes) -> None:
        self.data = data

    @property
    def is_zip(self) -> bool:
        """Whether the bytes begin as a zip does."""
        return self.data.startswith(b"PK\x03\x04")

    @cached_property
    def members(self) -> frozenset[str]:
        """Names of the packed files; none where the bytes are no zip."""
        return names_in_zip(self.data) if self.is_zip else frozenset()

    @cached_property
    def utf8(self) -> bytes:
        """The bytes of a text, of which UTF-16 has become UTF-8."""
        refuse_pdf(self.data)
        refuse_old_workbook(self.data)
        return in_utf8(self.data)

    @cached_property
    def is_json(self) -> bool:
        """Whether the text begins as json does."""
        return _JSON.match(self.utf8) is not None

    @cached_property
    def text(self) -> str:
        """The whole text."""
        if not self.is_json:
            refuse_endless_line(self.utf8)
        text = decode(self.utf8)[0]
        refuse_web_page(text)
        return text

    @cached_property
    def document(self) -> object:
        """The json document, None for other text."""
        if not self.is_json:
            return None
        try:
            return json.loads(self.text)
        except json.JSONDecodeError as error:
            place = Text("at line {line}, position {column}", "på rad {line}, tecken {column}")
            raise damaged(Text(*(words.format(line=error.lineno, column=error.colno) for words in place))) from None
        except (ValueError, RecursionError):  # a number of thousands of digits, lists within lists without end
            raise damaged(MISFIT) from None
