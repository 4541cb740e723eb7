"""The population of the five area types, year by year."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from ....array_types import Floats
from ....indices.barometer.index import AREA_TYPES
from ....words import Text
from ...classes.palettes import AREA_TYPE_COLOURS, NO_DATA
from ...style.choropleth import AREA_TYPE
from ..drawing.figure import name_axes, new_figure, note, settle, write_numbers
from ..drawing.line_labels import list_below, name_beside
from ..drawing.lines import no_heights
from ..drawing.theme import PAPER, Theme, with_unit
from ..drawing.ticks import drop_overlapping

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.container import BarContainer
    from matplotlib.figure import Figure

PEOPLE = Text("Number of people", "Antal personer")
UNTYPED = Text("Areas without an area type", "Områden utan områdestyp")
LAST = Text("{name}: {share} in {year}", "{name}: {share} år {year}")
UNKNOWN = Text("No complete data for {years}.", "Fullständiga uppgifter saknas för {years}.")
ALT = Text("Stacked bars, {start}–{end}. {title}. {parts}.", "Staplade staplar, {start}–{end}. {title}. {parts}.")
NOBODY = Text("{title}. There is no year with complete data.", "{title}. Inget år har fullständiga uppgifter.")


OFFICIAL: Mapping[int, str] = {}
LEAST_YEARS = 4
"""A bar is no wider than if there were so many."""


class Part(NamedTuple):
    """One segment of the bars: type, name, population per year (NaN if the year is incomplete), and fill."""

    type: int
    name: str
    people: Floats
    colour: str
    hatch: str


def population_by_area_type(
    years: Sequence[int],
    people: Mapping[int, Sequence[float]],
    title: str = "",
    theme: Theme = PAPER,
    counted: Text = PEOPLE,
    names: Mapping[int, str] = OFFICIAL,
) -> Figure:
    """One bar per year, stacked from type 1 at the bottom to type 5, with each type's latest share.

    A year in which the people of one type are not known has no bar: a bar without them would be too low.

    people: for each type (1 to 5, and 0 for people without a type) their number in each year, NaN where not known.
    counted: what they are, where it is not people. names: of the types, where their official ones have no room.
    """
    figure, axes = new_figure(title, theme)
    parts = [part._replace(name=names.get(part.type, part.name)) for part in _parts(years, people, theme.language)]
    bars = _draw(axes, years, parts, theme)
    name_axes(axes, theme, y=counted.say(theme.language))
    write_numbers(axes.yaxis, theme)
    if not any(_complete(parts)):
        no_heights(axes)
    axes.set_xticks(list(years), [str(year) for year in years])
    spare = max(0.0, LEAST_YEARS - len(years)) / 2
    axes.set_xlim(min(years) - 0.6 - spare, max(years) + 0.6 + spare)
    lacking = [str(year) for year, known in zip(years, _complete(parts), strict=True) if not known]
    note(figure, UNKNOWN.say(theme.language, years=", ".join(lacking)) if lacking else "", theme)
    _name(axes, years, parts, bars, theme)
    drop_overlapping(axes, theme)
    return figure


def describe_population_by_area_type(
    years: Sequence[int], people: Mapping[int, Sequence[float]], title: str, language: str = "en"
) -> str:
    """The chart as text: each type's share of the population in the latest complete year."""
    parts = _parts(years, people, language)
    known = np.flatnonzero(_complete(parts))
    if not known.size:
        return NOBODY.say(language, title=title)
    shares = (
        LAST.say(language, name=part.name, share=share, year=years[known[-1]])
        for part, share in zip(parts, _shares(parts, int(known[-1]), language), strict=True)
    )
    return ALT.say(language, title=title, start=years[known[0]], end=years[known[-1]], parts="; ".join(shares))


def _parts(years: Sequence[int], people: Mapping[int, Sequence[float]], language: str) -> list[Part]:
    """The types, and the population without a type if there is any; only years in which all are known."""
    nobody = np.zeros(len(years))
    column = {type: np.asarray(number, float) for type, number in people.items()}
    incomplete = np.isnan([nobody, *column.values()]).any(axis=0)
    kinds = [
        (one.number, AREA_TYPE.say(language, number=one.number, name=one.name.say(language)), colour, "")
        for one, colour in zip(AREA_TYPES, AREA_TYPE_COLOURS, strict=True)
    ]
    if np.nansum(column.get(0, nobody)) > 0:
        kinds.append((0, UNTYPED.say(language), NO_DATA, "///"))
    return [
        Part(type, name, np.where(incomplete, np.nan, column.get(type, nobody)), colour, hatch)
        for type, name, colour, hatch in kinds
    ]


def _complete(parts: Sequence[Part]) -> list[bool]:
    total = np.sum([part.people for part in parts], axis=0)
    return [bool(one > 0) for one in total]


def _shares(parts: Sequence[Part], year: int, language: str) -> list[str]:
    total = sum(float(part.people[year]) for part in parts)
    return [with_unit(100 * float(part.people[year]) / total, 1, "%", language) for part in parts]


def _draw(axes: Axes, years: Sequence[int], parts: Sequence[Part], theme: Theme) -> list[BarContainer]:
    """Draws the bars of each type, labelled with its number so that `bar_hits` finds them."""
    below, drawn = np.zeros(len(years)), []
    for part in parts:
        style = {"color": part.colour, "hatch": part.hatch, "edgecolor": theme.faint, "linewidth": 0.4}
        drawn.append(axes.bar(list(years), part.people, 0.8, below, label=str(part.type), **style))
        below = below + part.people
    return drawn


def _name(axes: Axes, years: Sequence[int], parts: Sequence[Part], bars: Sequence[BarContainer], theme: Theme) -> None:
    """Labels the types with their shares in the latest complete year, beside its bar or below the chart."""
    known = np.flatnonzero(_complete(parts))
    if not known.size:
        settle(axes, theme)
        return
    last = int(known[-1])
    names = [f"{part.name}: {share}" for part, share in zip(parts, _shares(parts, last, theme.language), strict=True)]
    middles = [bar[last].get_y() + bar[last].get_height() / 2 for bar in bars]
    ends = [(name, (years[last] + 0.4, at), theme.ink) for name, at in zip(names, middles, strict=True)]
    if not name_beside(axes, ends, theme):
        list_below(axes, bars, names, theme)
        settle(axes, theme)
