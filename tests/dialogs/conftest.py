"""What the tests of panes and the chooser share."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from qgis.core import QgsProject, QgsTemporalNavigationObject, QgsVectorLayer

from segbaro_plugin.dialogs.chooser.panel import Chooser


@pytest.fixture
def layer(request: pytest.FixtureRequest, make_areas) -> QgsVectorLayer:
    """The areas of the test's own FIELDS and ROWS, in the project."""
    made = make_areas(request.module.FIELDS, request.module.ROWS)
    QgsProject.instance().addMapLayer(made)
    return made


@pytest.fixture
def controller() -> QgsTemporalNavigationObject:
    return QgsTemporalNavigationObject()


@pytest.fixture
def chooser(layer, controller) -> Iterator[Chooser]:
    """On `layer`; `warned` has what its bar has said."""
    made = Chooser(controller)
    made.warned = []
    made.bar.widgetAdded.connect(lambda _item: made.warned.append(made.bar.currentItem().text()))
    yield made
    made.release()
    made.deleteLater()
