"""Class limits beside those of mapclassify and of QGIS itself.

mapclassify.json was written by mapclassify (PyPI), from values that it holds. QGIS looks at a sample of large layers
for Jenks and at every value for equal intervals and quantiles; for these two its own methods must agree with ours.
"""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from qgis.core import QgsApplication

from segbaro_plugin.cartography.classes.limits import Method, class_of, limits

PEER = json.loads(Path(__file__).with_name("mapclassify.json").read_text("utf-8"))
VALUES = {name: np.array(values) for name, values in PEER["values"].items()}
CASES = [
    pytest.param(VALUES[one["set"]], Method.by_id(id), one["classes"], uppers, id=f"{one['set']}-{id}-{one['classes']}")
    for one in PEER["limits"]
    for id, uppers in one["uppers"].items()
]


def within(values: np.ndarray, cuts: np.ndarray) -> float:
    """The sum of squares about the mean of each class."""
    number = class_of(values, cuts)
    return sum(((values[number == n] - values[number == n].mean()) ** 2).sum() for n in np.unique(number))


@pytest.mark.parametrize(("values", "method", "classes", "uppers"), CASES)
def test_the_classes_are_mapclassifys(values, method: Method, classes: int, uppers: list[float]) -> None:
    found = limits([values], method, classes)
    theirs = np.array([values.min(), *uppers])
    if method is Method.JENKS:  # several partitions can be equally good, and theirs lose digits far from zero
        mine, peers = within(values, found), within(values, theirs)
        assert mine <= peers * (1 + 1e-9)
        assert mine == pytest.approx(peers, rel=1e-9) or values.min() >= 1e6
    else:
        mine = class_of(values, found)
        assert np.unique(mine).size == np.unique(class_of(values, theirs)).size
        assert same_partition(values, found, theirs)


def same_partition(values: np.ndarray, one: np.ndarray, other: np.ndarray) -> bool:
    """Whether the same values share a class; limits that part no values may differ."""
    pairs = {(a, b) for a, b in zip(class_of(values, one), class_of(values, other), strict=True)}
    return len(pairs) == len({a for a, _ in pairs}) == len({b for _, b in pairs})


@pytest.mark.parametrize("classes", [2, 3, 5, 7, 9])
@pytest.mark.parametrize("name", VALUES)
@pytest.mark.parametrize(("method", "id"), [(Method.EQUAL, "EqualInterval"), (Method.QUANTILE, "Quantile")])
def test_the_limits_are_those_of_qgis(method: Method, id: str, name: str, classes: int) -> None:
    values = VALUES[name]
    theirs = QgsApplication.classificationMethodRegistry().method(id).classes(values.tolist(), classes)
    uppers = np.unique([one.upperBound() for one in theirs])
    assert limits([values], method, classes)[1:] == pytest.approx(uppers, rel=1e-12)
