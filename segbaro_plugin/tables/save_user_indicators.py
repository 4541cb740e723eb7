"""What the user tells of an indicator that is not known, kept in a csv file that `user_indicators` reads next time."""

from __future__ import annotations

import csv
import io
from collections.abc import Collection, Iterable, Mapping
from contextlib import suppress
from pathlib import Path

from ..words import Text
from .indicators.indicator_lookup import slug
from .model.indicator import Direction, Indicator, Unit
from .model.tidy import TableError
from .user_indicators import COLUMNS, FORMULA_SIGNS, ids_in, indicator_from, read_own_indicators

SAVED = "segbaro.csv"
"""The file in the folder that is written; others are the user's and only read."""


def declared_for(
    heading: str, name: str, unit: Unit, direction: Direction, *, statistics_area: str = "", denominator: str = ""
) -> Indicator:
    """The indicator that a user declares for a heading of a table, to be saved and to read the table with.

    denominator: id of the indicator that a share is of, "" where it is not known.
    """
    return Indicator(
        id=slug(heading),
        name=Text(name or heading, name or heading),
        statistics_area=Text(statistics_area, statistics_area),
        unit=unit,
        direction=direction,
        headings=(heading,),
        denominator=denominator,
    )


def save_own_indicators(indicators: Iterable[Indicator], folder: str | Path) -> Path:
    """Adds the indicators to those saved in the folder, all or none; one of the same id is replaced. Gives the file.

    Raises TableError for an indicator that the file cannot hold or that another file of the folder declares, for a file
    there that cannot be read, and where the folder cannot be written to; what was saved before is then as it was.
    """
    path = Path(folder) / SAVED
    new = {one.id: one for one in indicators}
    saved = ids_in(path) if path.is_file() else []
    there = {one.id: one for one in read_own_indicators(folder)}
    _refuse_declared([id for id in new if id in there and id not in saved])
    rows = [_row(one) for one in ({id: there[id] for id in saved} | new).values()]
    _write(path, rows)
    return path


def remove_own_indicators(ids: Collection[str], folder: str | Path) -> Path:
    """Takes the indicators of these ids out of those saved in the folder. Gives the file.

    Raises TableError as `save_own_indicators` does; what was saved is then as it was.
    """
    path = Path(folder) / SAVED
    saved = ids_in(path) if path.is_file() else []
    there = {one.id: one for one in read_own_indicators(folder)}
    _refuse_declared([id for id in ids if id in there and id not in saved])
    _write(path, [_row(there[id]) for id in saved if id not in ids])
    return path


def _refuse_declared(ids: list[str]) -> None:
    if ids:
        raise TableError(
            "The indicator {id} is declared in another file in the folder of user-defined indicators. Change it there.",
            "Indikatorn {id} finns redan i en annan fil i mappen för egna indikatorer. Ändra den där.",
            id=ids[0],
        )


def _row(one: Indicator) -> dict[str, str]:
    """The cells of an indicator; raises DeclarationError where nobody could read them back."""
    row = {
        "id": one.id,
        "name_en": one.name.en,
        "name_sv": one.name.sv,
        "statistics_area": one.statistics_area.sv,
        "unit": one.unit.name.lower(),
        "direction": one.direction.value,
        "headings": "|".join(heading.replace("|", " ") for heading in one.headings),  # signs do not matter in them
        "numerator": one.numerator,
        "denominator": one.denominator,
        "limits": "|".join(map(str, one.fixed_limits)),
    }
    row = {column: " ".join(row[column].split()) for column in COLUMNS}
    indicator_from(row, SAVED)
    return row


def _write(path: Path, rows: Iterable[Mapping[str, str]]) -> None:
    """Writes beside the file and puts it in place in one step."""
    text = io.StringIO()
    writer = csv.writer(text, delimiter=";")
    writer.writerow(COLUMNS)
    writer.writerows([[_text(row[column]) for column in COLUMNS] for row in rows])
    draft = path.with_name(f"{path.name}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        draft.write_bytes(text.getvalue().encode("utf-8-sig"))
        draft.replace(path)
    except OSError as error:
        with suppress(OSError):
            draft.unlink()
        raise TableError(
            "The user-defined indicators could not be saved in {folder} ({why}). Check that you may write there.",
            "De egna indikatorerna kunde inte sparas i {folder} ({why}). Kontrollera att du får skriva där.",
            folder=str(path.parent),
            why=error.strerror or "",
        ) from None


def _text(cell: str) -> str:
    """Text that a spreadsheet does not compute."""
    return f"'{cell}" if cell.startswith(FORMULA_SIGNS) else cell
