"""Area types as columns of places: how many areas and people each type has, and how many areas changed their type."""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence

from ....i18n import language
from ....indices.barometer.transitions import Step, Transitions
from ....layers.read.names import indicator_of
from ....layers.write.rows import plain_column
from ....words import Text
from ..places.place_columns import PlaceColumn

COUNTED = {
    "share_of_people": Text("Share of people in area type {type}", "Andel av befolkningen i områdestyp {type}"),
    "share_of_areas": Text("Share of areas in area type {type}", "Andel av områdena i områdestyp {type}"),
    "people": Text("People in area type {type}", "Personer i områdestyp {type}"),
    "areas": Text("Areas in area type {type}", "Områden i områdestyp {type}"),
}
"""What a layer of places takes of a summary; it is drawn by the first that is known."""
MEAN = "mean_"
MEAN_OF = Text("{indicator}, mean in area type {type}", "{indicator}, medelvärde i områdestyp {type}")
MOVED = {
    "stability": Text("Share of areas that kept their type", "Andel områden som behållit sin typ"),
    "moved_up": Text(
        "Areas with a higher type number (better conditions)", "Områden med högre typnummer (bättre förutsättningar)"
    ),
    "moved_down": Text("Areas with a lower type number", "Områden med lägre typnummer"),
    "unmatched": Text("Areas with a type in only one of the years", "Områden med typ bara ett av åren"),
}


def type_columns(names: Sequence[str], rows: Sequence[Sequence[object]]) -> list[PlaceColumn]:
    """The columns of a summary's rows, one per place, year and type, whose columns have these names.

    What is known of no place stands in no column.
    """
    known = [dict(zip(names, row, strict=True)) for row in rows]
    means = [name for name in names if name.startswith(MEAN)]
    values: dict[tuple[str, object, str], dict[Hashable, object]] = {}
    for row in known:
        for name in (*COUNTED, *means):
            values.setdefault((name, row["type"], str(row["year"] or "")), {})[row["place"]] = row[name]
    lacking = {name for name in (*COUNTED, *means) if all(row[name] is None for row in known)}
    order = sorted(values, key=lambda column: ([*COUNTED, *means].index(column[0]), *column[1:]))
    return [_type_column(*column, values[column]) for column in order if column[0] not in lacking]


def _type_column(name: str, kind: object, year: str, values: Mapping[Hashable, object]) -> PlaceColumn:
    title = f"{_title(name, kind)} {year}".strip()
    return PlaceColumn(f"{name}_{kind}", year, title, values, int if name == "areas" else float)


def _title(name: str, kind: object) -> str:
    if name in COUNTED:
        return COUNTED[name].say(language(), type=kind)
    return MEAN_OF.say(language(), indicator=indicator_of(name.removeprefix(MEAN)).name, type=kind)


def transition_columns(found: Transitions, steps: Sequence[Step]) -> list[PlaceColumn]:
    """The columns of transitions between two years, which are the same in all `steps`."""
    years = [str(year) for year in steps[0][1:] if year]
    numbers = {"stability": found.stability, "moved_up": found.up, "moved_down": found.down}
    places = [step.place for step in steps]
    return [
        PlaceColumn(
            kind,
            "_".join(years),
            " ".join(filter(None, [title.say(language()), "–".join(years)])),
            dict(zip(places, plain_column(numbers.get(kind, found.unmatched)), strict=True)),
            float if kind == "stability" else int,
        )
        for kind, title in MOVED.items()
    ]
