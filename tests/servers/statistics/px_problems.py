"""How PxWebApi 2 refuses: its titles, and which status each has where."""

from __future__ import annotations

from typing import Any

TABLE, VARIABLE = "Non-existent table", "Non-existent variable"
VALUE, CODE_LIST = "Non-existent value", "Non-existent codelist"
MISSING = "Missing selection for mandantory variable"
EXPRESSION = "Illegal selection expression"
TOO_MANY = "Too many cells selected"
LANGUAGE, FORMAT, PAGE = "Unsupported language", "Unsupported output format", "Non-existent page"
WITH_DETAIL = (TOO_MANY, FORMAT, PAGE)


class RefusedError(Exception):
    """status: of the answer. told: what the body says of it, which is another one in places."""

    def __init__(self, title: str, status: int = 400, told: int = 0) -> None:
        super().__init__(title)
        self.title, self.status, self.told = title, status, told or status

    @property
    def body(self) -> dict[str, Any]:
        detail = {"detail": self.title} if self.title in WITH_DETAIL else {}
        return {"type": "Parameter error", "title": self.title, "status": self.told, **detail}


class NotBoundError(Exception):
    """The web framework itself refuses, before the service sees the question."""

    status = 400

    def __init__(self, field: str, problem: str) -> None:
        super().__init__(problem)
        self.body = {
            "type": "https://tools.ietf.org/html/rfc9110#section-15.5.1",
            "title": "One or more validation errors occurred.",
            "status": 400,
            "errors": {field: [problem]},
            "traceId": "00-0-0-00",
        }


class CrashedError(Exception):
    """The service fails on the question: status 500 and an empty body."""
