"""Overlays two layers of areas: the distribution of each source over the targets, by area or by people."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from qgis.core import QgsCoordinateTransformContext, QgsFeatureSource, QgsFeedback

from ...array_types import Floats
from ...tables import TableError
from ...tables.convert.areal import Overlaps, Weights, by_people, weights
from ...words import Sentence, Text, listing, sentence
from ..errors import LayerError
from ..geometry.measures import Ruler
from ..geometry.overlaps import area_overlaps, people_overlaps
from ..geometry.polygons import Geometries, common_crs, read_geometries
from ..places.area_codes import NoAreaCodesError, area_field
from ..places.own_fields import own_code_field
from ..read.columns import read_columns
from .overlapping import refuse_overfilled, refuse_overlapping

ROUNDING = 1e-6
"""Shares that are above 1 by less than this are so by rounding."""
SOURCES, TARGETS = Text("source areas", "källområdena"), Text("target areas", "målområdena")


@dataclass(frozen=True)
class Side:
    """One of the two layers. geometries: its shapes. codes, division: of its areas, for messages and tables."""

    geometries: Geometries
    codes: list[str]
    division: str


@dataclass(frozen=True)
class Overlay:
    """weights: of sources in targets. people: of each source, 0 without a population. notes: for the user."""

    sources: Side
    targets: Side
    weights: Weights
    people: Floats
    notes: list[Sentence]


def overlay(
    source: QgsFeatureSource,
    targets: QgsFeatureSource,
    transforms: QgsCoordinateTransformContext,
    feedback: QgsFeedback,
    *,
    codes: tuple[str, str] = ("", ""),
    sliver: float = 0.0,
    population: tuple[QgsFeatureSource, str] | None = None,
) -> Overlay:
    """Overlays the areas of `source` with those of `targets`.

    codes: the fields of area codes of both; "" lets them be found. sliver: as `tables.convert.areal.weights`.
    population: points or small cells with the field of their people ("": one each); cells are taken at their middle.

    Raises:
        LayerError: layers that lie nowhere or not in one world, areas of a layer that overlap each other, or a
            population that cannot be used.
    """
    crs = common_crs(source, targets)
    ruler = Ruler(crs, transforms)
    one, other = (
        _side(layer, chosen, read_geometries(layer, crs, transforms, feedback))
        for layer, chosen in zip((source, targets), codes, strict=True)
    )
    common = area_overlaps(one.geometries.shapes, other.geometries.shapes, ruler, feedback)
    by_area = weights(common, sliver)
    _refuse_apart(by_area, source, targets)
    _refuse_counting_twice(one, other, common, by_area, max(sliver, ROUNDING), ruler, feedback)
    notes = [*_odd(one.geometries, SOURCES), *_odd(other.geometries, TARGETS)]
    if population is None:
        return Overlay(one, other, by_area, np.zeros(len(one.codes)), notes)
    places = read_geometries(population[0], crs, transforms, feedback)
    people = _people(*population, places.ids)
    middles = [shape if shape.isEmpty() else shape.centroid() for shape in places.shapes]
    counted = people_overlaps(middles, people, one.geometries.shapes, other.geometries.shapes, feedback)
    _refuse_nobody(counted, population[0])
    notes += _without_people(counted, one.codes)
    return Overlay(one, other, by_people(counted, by_area), counted.sources, notes)


def _side(layer: QgsFeatureSource, chosen: str, geometries: Geometries) -> Side:
    """The areas with their codes."""
    name, division = _key(layer, chosen)
    columns = read_columns(layer, keys=[name] if name else [])
    code = dict(zip(columns.ids, columns.keys[name], strict=True)) if name else {}
    codes = [f"#{id}" if code.get(id) is None else str(code[id]) for id in geometries.ids]
    return Side(geometries, codes, division)


def _key(layer: QgsFeatureSource, chosen: str) -> tuple[str, str]:
    """The field that names the areas, and their division: codes, otherwise a field with unique values."""
    try:
        code_field = area_field(layer, chosen)
    except (NoAreaCodesError, TableError):
        return own_code_field(layer), "other"
    return code_field.name, code_field.division


def _refuse_apart(by_area: Weights, source: QgsFeatureSource, targets: QgsFeatureSource) -> None:
    if not len(by_area.share):
        raise LayerError(
            "The layers '{source}' and '{targets}' do not overlap. Check their coordinate reference systems.",
            "Lagren ”{source}” och ”{targets}” överlappar inte varandra någonstans. Kontrollera deras koordinatsystem.",
            source=source.sourceName(),
            targets=targets.sourceName(),
        )


def _refuse_counting_twice(
    one: Side, other: Side, common: Overlaps, given: Weights, limit: float, ruler: Ruler, feedback: QgsFeedback
) -> None:
    """Raises an error if areas of one layer overlap each other where they overlap the other layer."""
    for side, rows, layer in ((one, given.source, SOURCES), (other, given.target, TARGETS)):
        refuse_overlapping(side.geometries.shapes, side.codes, np.unique(rows), layer, limit, ruler, feedback)
    refuse_overfilled(common, given.covered, one.codes, SOURCES, limit)
    refuse_overfilled(common.turned(), given.inside, other.codes, TARGETS, limit)


def _names(codes: Sequence[str], where: NDArray[np.bool_]) -> list[str]:
    return [codes[place] for place in np.flatnonzero(where)]


def _people(layer: QgsFeatureSource, name: str, ids: Sequence[int]) -> Floats:
    """The people at each place; a place without a number has none."""
    if not name:
        return np.ones(len(ids))
    columns = read_columns(layer, numbers=[name])
    number = dict(zip(columns.ids, columns.numbers[name].tolist(), strict=True))
    people = np.nan_to_num(np.array([number[id] for id in ids], float))
    if (people < 0).any():
        raise LayerError(
            "The field '{name}' of the population has values below 0. Choose a field with numbers of people.",
            "Befolkningens fält ”{name}” har värden under 0. Välj ett fält med antal personer.",
            name=name,
        )
    return people


def _refuse_nobody(counted: Overlaps, layer: QgsFeatureSource) -> None:
    if not counted.sources.any():
        raise LayerError(
            "The layer '{layer}' has no people within the source areas. Check that the layer is in "
            "the right place and that the field with the number of people is right.",
            "Lagret ”{layer}” har inga personer inom källområdena. Kontrollera att lagret ligger "
            "rätt och att fältet med antal personer är rätt.",
            layer=layer.sourceName(),
        )


def _without_people(counted: Overlaps, codes: Sequence[str]) -> Iterator[Sentence]:
    empty = _names(codes, counted.sources == 0)
    if empty:
        yield sentence(
            "{n} {n:area|areas} with values {n:has|have} nobody in the population layer and {n:was|were} distributed "
            "by area: {areas}.",
            "{n} {n:område|områden} med värden saknar människor i befolkningen och fördelades efter areal: {areas}.",
            n=len(empty),
            areas=listing(empty),
        )


def _odd(geometries: Geometries, side: Text) -> Iterator[Sentence]:
    if geometries.mended:
        yield sentence(
            "{n} of the {side} {n:has an invalid geometry|have invalid geometries} (crossing outlines); {n:it "
            "was|they were} fixed for this run.",
            "{n} av {side} har {n:ogiltig geometri|ogiltiga geometrier} (korsande konturer); {n:den|de} lagades för "
            "den här beräkningen.",
            n=len(geometries.mended),
            side=side,
        )
    if geometries.lacking:
        yield sentence(
            "{n} of the {side} {n:has no geometry and is|have no geometry and are} left out.",
            "{n} av {side} saknar geometri och tas inte med.",
            n=len(geometries.lacking),
            side=side,
        )
