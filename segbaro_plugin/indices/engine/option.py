"""The options of a measure, named after the papers that introduced them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ...words import NO_TEXT, SegbaroError, Text, listing


class MeasureError(SegbaroError):
    """A measure was asked for what it cannot give."""


@dataclass(frozen=True)
class Option:
    """A choice with its default.

    Either `choices` lists what can be chosen, or the default is a number between `least` and `most` (a whole
    number when the default is one), or the default is an empty tuple and the value a list of numbers.
    """

    id: str
    name: Text
    default: object
    choices: tuple[str, ...] = ()
    least: float = -float("inf")
    most: float = float("inf")
    meaning: Text = NO_TEXT

    def check(self, value: object) -> object:
        """The value as the measure takes it.

        Raises:
            MeasureError: when it is none of the choices, no number, or outside the limits.
        """
        if self.choices:
            return self._one_of_the_choices(value)
        if isinstance(self.default, tuple):
            return self._numbers(value)
        return self._number(value)

    def _one_of_the_choices(self, value: object) -> object:
        if value in self.choices:
            return value
        raise MeasureError(
            "The option '{id}' cannot be '{value}'. Choose one of: {choices}.",
            "Alternativet ”{id}” kan inte vara ”{value}”. Välj något av: {choices}.",
            id=self.id,
            value=value,
            choices=listing(list(self.choices), most=len(self.choices)),
        )

    def _number(self, value: object) -> float | int:
        try:
            number = float(value)  # type: ignore[arg-type]  # what is no number is refused below
        except (TypeError, ValueError):
            number = float("nan")
        whole = isinstance(self.default, int)
        if not self.least <= number <= self.most or (whole and number != int(number)):
            raise MeasureError(
                "The option '{id}' is {value}; it must be a number from {least:g} to {most:g}.",
                "Alternativet ”{id}” är {value}; det måste vara ett tal från {least:g} till {most:g}.",
                id=self.id,
                value=value,
                least=self.least,
                most=self.most,
            )
        return int(number) if whole else number

    def _numbers(self, value: object) -> tuple[float | int, ...]:
        if not isinstance(value, Sequence) or isinstance(value, str):
            raise MeasureError(
                "The option '{id}' is {value}; it must be a list of numbers.",
                "Alternativet ”{id}” är {value}; det måste vara en lista med tal.",
                id=self.id,
                value=value,
            )
        single = Option(self.id, self.name, 0.0, least=self.least, most=self.most)
        return tuple(single._number(part) for part in value)
