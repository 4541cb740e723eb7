"""The options of measures as one text, such as `b=0.9; seed=1`: read, checked and explained by their declarations."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice

from ....indices import CATALOGUE, Measure, MeasureError, Option
from ....indices.engine.results import options_text


def choose(ids: Sequence[str], text: str) -> list[Measure]:
    """The measures called `ids` with the options that `text` gives.

    Raises:
        MeasureError: an unknown measure, a part of the text that is no `option=value`, an option that none of the
            measures has or a value that it cannot take.
    """
    written = _parts(text)
    kinds = {option.id: option for id in ids for option in CATALOGUE.get(id).options}
    values = {id: _value(kinds[id], value) if id in kinds else value for id, value in written.items()}
    return CATALOGUE.chosen(ids, values)


def _parts(text: str) -> dict[str, str]:
    written: dict[str, str] = {}
    for part in filter(None, (part.strip() for part in text.split(";"))):
        id, equals, value = (piece.strip() for piece in part.partition("="))
        if not (id and equals and value) or id in written:
            raise MeasureError(
                "The options are written as option=value separated by semicolons, each once, such as b=0.9; seed=1. "
                "Correct '{part}'.",
                "Inställningar skrivs som namn=värde med semikolon emellan, var och en en gång, till "
                "exempel b=0,9; seed=1. Rätta ”{part}”.",
                part=part,
            )
        written[id] = value
    return written


def _value(option: Option, text: str) -> object:
    """The text as what `option.check` takes: lists as they stand in a result, numbers with a decimal comma too."""
    if option.choices:
        return text
    if isinstance(option.default, tuple):
        return text.strip("()[] ").replace(",", " ").split()
    return text.replace(",", ".")


def options_help(measures: Sequence[Measure], language: str) -> str:
    """What can be chosen for which measures, as a list; "" where nothing can."""
    takers: dict[Option, list[str]] = {}
    for measure in measures:
        for option in measure.options:
            takers.setdefault(option, []).append(measure.id)
    lines = [f"<li>{_line(option, language)} ({', '.join(ids)})</li>" for option, ids in takers.items()]
    return f"<ul>{''.join(lines)}</ul>" if lines else ""


def options_example(measures: Sequence[Measure]) -> str:
    """Two of the options as they are written."""
    defaults = {option.id: option.default for measure in measures for option in measure.options if option.default != ()}
    return options_text(dict(islice(defaults.items(), 2)))


def _line(option: Option, language: str) -> str:
    """Such as `b=0.5: Weight b. What it does.`, the default and then the other choices."""
    others = " | ".join(choice for choice in option.choices if choice != option.default)
    default = "…" if option.default == () else str(option.default)
    name, meaning = option.name.say(language), option.meaning.say(language)
    return f"<b>{option.id}={' | '.join(filter(None, [default, others]))}</b>: {name}. {meaning}".rstrip()
