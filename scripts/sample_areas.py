"""The areas of the sample: an irregular mosaic of small cells, grown together into RegSO and split into DeSO.

All areas take their corners from one list of points, so that they tile without gaps or overlaps.
"""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
from sample_plan import COAST, COUNTRY, ISLAND_DISCS, ISLANDS, KOMMUN, LAKE, MILL, ORIGIN, PARTS, SETTLEMENTS, TOWN
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import dijkstra
from scipy.spatial import Voronoi

OUTSIDE = "outside"

Multipolygon = list[list[np.ndarray]]
"""Of each polygon the shell first, then its holes, as closed arrays (n, 2) of corners in EPSG:3006."""


def distance(points: np.ndarray, centre: tuple[float, float]) -> np.ndarray:
    """Distances (km) of points (n, 2) to a centre."""
    return np.hypot(points[:, 0] - centre[0], points[:, 1] - centre[1])


def shore(x: np.ndarray) -> np.ndarray:
    """The latitude (km) south of which there is sea; a bay reaches almost to the town square."""
    bay = 3.4 * np.exp(-(((x - 0.9) / 0.8) ** 2))
    capes = 1.1 * np.sin(x / 3.1) + 0.5 * np.sin(x * 1.3 + 1) + 0.45 * np.sin(x * 2.9) * np.sin(x * 0.7 + 2)
    return -4.2 + capes + bay


def within(points: np.ndarray, centre: tuple[float, float], radius: float) -> np.ndarray:
    """Whether points lie in a lobed disc, as settlements and islands do."""
    angle = np.arctan2(points[:, 1] - centre[1], points[:, 0] - centre[0])
    lobes = 1 + 0.12 * np.sin(3 * angle + centre[0]) + 0.07 * np.sin(5 * angle + centre[1]) + 0.03 * np.sin(11 * angle)
    return distance(points, centre) < radius * lobes


def scatter(random: np.random.RandomState) -> np.ndarray:
    """Points (n, 2) in km: close together in towns and along the shore, far apart in the country."""
    tries = random.uniform((-19, -14), (19, 21), size=(30_000, 2))
    town = np.min([distance(tries, centre) / np.sqrt(size) for centre, size in SETTLEMENTS.values()], axis=0)
    details = [*ISLAND_DISCS, LAKE]
    detail = np.min([abs(distance(tries, centre) - size) for centre, size in details], axis=0)
    water = np.minimum(detail, abs(tries[:, 1] - shore(tries[:, 0])))
    spacing = np.clip(np.minimum(0.14 + 0.09 * town, 0.22 + 0.18 * water), None, 0.6)
    kept = np.empty((0, 2))
    for point, space in zip(tries, spacing, strict=True):
        if not (distance(kept, point) < space).any():
            kept = np.vstack([kept, point])
    return kept


def zones(points: np.ndarray) -> np.ndarray:
    """The zone of each point: a settlement, the country, the islands, or outside the municipality."""
    inland = within(points, (1.0, 3.5), 12.0) & (points[:, 1] > shore(points[:, 0]))
    zone = np.where(inland, COUNTRY, OUTSIDE).astype(object)
    for name, (centre, size) in SETTLEMENTS.items():
        zone[inland & within(points, centre, size)] = name
    for centre, size in ISLAND_DISCS:
        zone[within(points, centre, size)] = ISLANDS
    return zone


def neighbours(mosaic: Voronoi) -> csr_matrix:
    """The distance (km) between cells that share a side, as a symmetric matrix."""
    a, b = mosaic.ridge_points.T
    lengths = np.hypot(*(mosaic.points[a] - mosaic.points[b]).T)
    n = len(mosaic.points)
    return csr_matrix((np.r_[lengths, lengths], (np.r_[a, b], np.r_[b, a])), shape=(n, n))


def grow(
    cells: np.ndarray, centres: Iterable[tuple[float, float]], points: np.ndarray, links: csr_matrix
) -> np.ndarray:
    """For each of the cells the position of the centre that reaches it first; what grows together is connected."""
    starts = [int(np.argmin(distance(points[cells], centre))) for centre in centres]
    reach = dijkstra(links[cells][:, cells], indices=starts)
    if np.isinf(reach.min(axis=0)).any():
        raise ValueError("The plan leaves a part of a zone cut off; move a settlement or the shore.")
    return reach.argmin(axis=0)


def split(cells: np.ndarray, count: int, points: np.ndarray, links: csr_matrix) -> np.ndarray:
    """The cells in `count` connected shares of about as many cells each, numbered from south to north."""
    if count == 1:
        return np.zeros(len(cells), dtype=int)
    centres = points[cells[:: max(1, len(cells) // count)][:count]]
    for _ in range(12):
        share = grow(cells, centres, points, links)
        centres = np.array([points[cells[share == k]].mean(axis=0) for k in range(count)])
    return np.argsort(np.argsort(centres[:, 1]))[share]


def assign(points: np.ndarray, links: csr_matrix) -> tuple[np.ndarray, dict[str, int]]:
    """The DeSO code of each cell ("" outside the municipality and in the lake), and the place in PARTS of each code."""
    zone = zones(points)
    labels, part_of = np.full(len(points), "", dtype=object), {}
    for name in dict.fromkeys(part.zone for part in PARTS):
        cells = np.flatnonzero(zone == name)
        here = [k for k, part in enumerate(PARTS) if part.zone == name]
        nearest = grow(cells, [PARTS[k].centre for k in here], points, links) if len(here) > 1 else 0 * cells
        for place, k in enumerate(here):
            own = cells[nearest == place]
            codes = new_codes(name, PARTS[k].areas, part_of)
            labels[own] = np.array(codes, dtype=object)[split(own, PARTS[k].areas, points, links)]
            part_of.update(dict.fromkeys(codes, k))
    labels[within(points, *LAKE)] = ""
    return labels, part_of


def new_codes(zone: str, count: int, taken: Iterable[str]) -> list[str]:
    """The next DeSO codes of a zone: kommun, A country, B other town (its digit leads) or C main town, number, 0."""
    lead = KOMMUN + {TOWN: "C1", MILL: "B1", COAST: "B2"}.get(zone, "A0")
    last = sum(code.startswith(lead) for code in taken)
    return [f"{lead}{number:02d}0" for number in range(last + 1, last + count + 1)]


def corners(mosaic: Voronoi, labels: np.ndarray) -> np.ndarray:
    """The mosaic's corners in EPSG:3006, whole metres, with the zigzag between areas eased once for all of them."""
    sides = np.array(mosaic.ridge_vertices)
    a, b = mosaic.ridge_points.T
    sides = sides[(labels[a] != labels[b]) & (sides >= 0).all(axis=1)]
    degree = np.bincount(sides.ravel(), minlength=len(mosaic.vertices))
    position = mosaic.vertices.copy()
    pull = np.zeros_like(position)
    np.add.at(pull, sides[:, 0], position[sides[:, 1]])
    np.add.at(pull, sides[:, 1], position[sides[:, 0]])
    between = degree == 2  # junctions of three areas stay where they are
    position[between] = position[between] / 2 + pull[between] / 4
    return np.round(position * 1000 + np.array(ORIGIN)).astype(int)


def rings(mosaic: Voronoi, labels: np.ndarray, label: str) -> list[list[int]]:
    """The boundary of the cells of one label as rings of corner numbers; the area lies to the left of each."""
    sides: set[tuple[int, int]] = set()
    for cell in np.flatnonzero(labels == label):
        loop = np.array(mosaic.regions[mosaic.point_region[cell]])
        offset = mosaic.vertices[loop] - mosaic.points[cell]
        loop = loop[np.argsort(np.arctan2(offset[:, 1], offset[:, 0]))]
        for start, end in zip(loop.tolist(), np.roll(loop, -1).tolist(), strict=True):
            if (end, start) in sides:  # inside the area: the neighbouring cell runs the other way
                sides.remove((end, start))
            else:
                sides.add((start, end))
    follows = dict(sides)  # three cells meet in a corner, so at most one side of an area's boundary leaves it
    found = []
    while follows:
        ring = list(follows.popitem())
        while ring[-1] != ring[0]:
            ring.append(follows.pop(ring[-1]))
        found.append(ring)
    return found


def polygons(mosaic: Voronoi, labels: np.ndarray, label: str, corner: np.ndarray) -> Multipolygon:
    """The multipolygon of the cells of one label."""
    loops = [from_west(corner[ring]) for ring in rings(mosaic, labels, label)]
    loops.sort(key=lambda loop: loop[0].tolist())
    shells = [[loop] for loop in loops if turn(loop) > 0]
    holes = [loop for loop in loops if turn(loop) < 0]
    if holes and len(shells) > 1:
        raise ValueError(f"{label} has both holes and several parts; which part a hole lies in is not worked out.")
    shells[0].extend(holes)
    return shells


def from_west(loop: np.ndarray) -> np.ndarray:
    """A closed ring that begins at its westernmost corner, whatever the order in which the corners were found."""
    first = np.lexsort((loop[:-1, 1], loop[:-1, 0]))[0]
    ring = np.roll(loop[:-1], -first, axis=0)
    return np.vstack([ring, ring[:1]])


def turn(loop: np.ndarray) -> float:
    """Twice the signed area of a closed ring: positive where it runs counter-clockwise."""
    x, y = (loop - loop[0]).T
    return float((x[:-1] * y[1:] - x[1:] * y[:-1]).sum())


def municipality(seed: int) -> tuple[dict[str, Multipolygon], dict[str, Multipolygon], dict[str, int]]:
    """The multipolygons of the DeSO, those of the RegSO, and the place in PARTS of each DeSO."""
    points = scatter(np.random.RandomState(seed))
    mosaic = Voronoi(points)
    deso, part_of = assign(points, neighbours(mosaic))
    regso = np.array([regso_code(part_of[code]) if code else "" for code in deso], dtype=object)
    corner = corners(mosaic, deso)
    return (
        {code: polygons(mosaic, deso, code, corner) for code in sorted(part_of)},
        {code: polygons(mosaic, regso, code, corner) for code in sorted(set(regso) - {""})},
        part_of,
    )


def regso_code(place: int) -> str:
    """The RegSO code of a place in PARTS."""
    return f"{KOMMUN}R{place + 1:03d}"
