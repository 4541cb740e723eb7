"""What the tests of panes and the chooser share."""

from __future__ import annotations

import pytest
from qgis.core import QgsProject, QgsVectorLayer


@pytest.fixture
def layer(request: pytest.FixtureRequest, make_areas) -> QgsVectorLayer:
    """The areas of the test's own FIELDS and ROWS, in the project."""
    made = make_areas(request.module.FIELDS, request.module.ROWS)
    QgsProject.instance().addMapLayer(made)
    return made
